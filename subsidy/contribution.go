package subsidy

import (
	"iter"
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// Contribution is what one indicator adds to the award of a unit, or takes
// from it, beside a unit that has the mean points of the whole country in it.
type Contribution struct {
	// Indicator is the indicator.
	Indicator indicators.Definition
	// Points are the points of the unit, 0 to 100.
	Points Ratio
	// Mean is the mean of the points of all units, weighted as the national
	// mean is.
	Mean Ratio
	// Euros is base price × population × weight × (points − mean) divided by
	// the national mean, not rounded.
	Euros Ratio
}

// Contributions yields what every indicator adds to the award of a unit, in
// the order of the decree; nothing where the allocation does not have the
// unit. Base price × population and the euros of all contributions make
// exactly the award before it is rounded, as long as the coefficient is not
// rounded. The cost grows with the number of units.
func (a *Allocation) Contributions(code string) iter.Seq[Contribution] {
	a = a.orEmpty()
	return func(yield func(Contribution) bool) {
		i, ok := a.cohort.index[code]
		if !ok {
			return
		}
		v := a.view()
		perScore := a.scheme.amount(new(big.Rat).Inv(v.mean), a.cohort.population[i])
		for j := range v.bounds {
			b := &v.bounds[j]
			points, _ := b.points(a.scheme, i)
			mean := v.meanPoints(b)
			euros := new(big.Rat).Sub(points, mean)
			euros.Mul(euros, b.weight).Mul(euros, perScore)
			if !yield(Contribution{b.def, ratioOf(points), ratioOf(mean), ratioOf(euros)}) {
				return
			}
		}
	}
}

// meanPoints is the mean of the points of all units in one indicator.
func (v *view) meanPoints(b *bound) *big.Rat {
	switch {
	case !b.collected():
		return none
	case v.nation == nil:
		return v.slowMeanPoints(b)
	case b.fixed != nil:
		sum, divisor := v.run.Mean(b.fixed)
		return new(big.Rat).SetFrac(sum.Mul(sum, big.NewInt(100)), divisor)
	}
	sum, divisor := v.run.MeanOf(b.latest.fixed)
	return new(big.Rat).SetFrac(sum, divisor.Mul(divisor, exact.PowerOfTen(b.latest.decimals)))
}

func (v *view) slowMeanPoints(b *bound) *big.Rat {
	sum, weight, term := new(big.Rat), new(big.Rat), new(big.Rat)
	for i := range v.cohort.codes {
		p, _ := b.points(v.scheme, i)
		w := v.unitWeight(i)
		sum.Add(sum, term.Mul(p, w))
		weight.Add(weight, w)
	}
	return sum.Quo(sum, weight)
}
