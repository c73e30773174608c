package subsidy

import "math/big"

// cause is one of the causes of a difference, as a bit.
type cause uint8

const (
	causePrice cause = 1 << iota
	causePopulation
	causeOwn
	causeOthers
	causeLaw
	causesEnd

	causeCount = 5
)

// shapley is |S|!·(4−|S|)!/5! times shapleyBelow, for a set S of the other
// causes by its size.
var shapley = [causeCount]int64{12, 3, 2, 3, 12}

const shapleyBelow = 60

// world is one cohort under one law: what all units set in it.
type world struct {
	scheme Scheme
	spans  []span
	mean   *big.Rat
}

// decomposer holds the four worlds between two allocations.
type decomposer struct {
	before, after *Allocation
	// crossed says that both cohorts can be computed under both laws.
	crossed bool
	// worlds are by cohort and law, 0 before and 1 after.
	worlds [2][2]world
	// figures are by cohort and law too: the indicators of the law with the
	// columns of the cohort.
	figures [2][2][]bound
}

func newDecomposer(before, after *Allocation) *decomposer {
	d := &decomposer{before: before, after: after}
	if before.Len() == 0 || after.Len() == 0 {
		return d
	}
	older, errOlder := after.scheme.Allocate(before.cohort)
	newer, errNewer := before.scheme.Allocate(after.cohort)
	if errOlder != nil || errNewer != nil || before.scheme.flat != after.scheme.flat {
		return d
	}
	d.crossed = true
	for cohort, row := range [2][2]*Allocation{{before, &older}, {&newer, after}} {
		for law, a := range row {
			bounds := a.compared()
			w := world{scheme: a.scheme, mean: a.MeanScore().view()}
			for j := range bounds {
				w.spans = append(w.spans, bounds[j].span)
			}
			d.worlds[cohort][law], d.figures[cohort][law] = w, bounds
		}
	}
	return d
}

// coefficient is the coefficient, not rounded, of a unit with the figures of
// one cohort in a world.
func (d *decomposer) coefficient(code string, own, cohort, law int) *big.Rat {
	w := &d.worlds[cohort][law]
	if w.scheme.flat {
		return big.NewRat(1, 1)
	}
	i := [...]*Allocation{d.before, d.after}[own].cohort.index[code]
	score, term := new(big.Rat), new(big.Rat)
	for j := range w.spans {
		b := d.figures[own][law][j]
		b.span = w.spans[j]
		if st := b.standing(w.scheme, i); st.ranged(w.scheme) {
			b.span = b.span.with(st.change)
		}
		p, _ := b.points(w.scheme, i)
		score.Add(score, term.Mul(p, b.weight))
	}
	return score.Quo(score, w.mean)
}

// coefficients returns the coefficient for every set of causes that are after
// already; price and population do not matter to it.
func (d *decomposer) coefficients(diff UnitDifference) [causesEnd]*big.Rat {
	var list [causesEnd]*big.Rat
	for set := range causesEnd {
		inner := set &^ (causePrice | causePopulation)
		switch {
		case inner != set:
			list[set] = list[inner]
		case d.crossed:
			list[set] = d.coefficient(diff.Code, set.bit(causeOwn), set.bit(causeOthers), set.bit(causeLaw))
		default:
			list[set] = unroundedCoefficient([...]*Allocation{d.before, d.after}[set.bit(causeLaw)], [...]Award{diff.Before, diff.After}[set.bit(causeLaw)])
		}
	}
	return list
}

// bit is 1 where the cause is in the set.
func (set cause) bit(c cause) int {
	if set&c != 0 {
		return 1
	}
	return 0
}

// size is the number of causes in the set.
func (set cause) size() int {
	n := 0
	for ; set != 0; set &= set - 1 {
		n++
	}
	return n
}

// unroundedCoefficient is score ÷ mean, or 1 where the money goes per resident.
func unroundedCoefficient(a *Allocation, award Award) *big.Rat {
	if a.scheme.flat {
		return big.NewRat(1, 1)
	}
	return new(big.Rat).Quo(award.Score.view(), a.MeanScore().view())
}

// parts divides the difference among its causes.
func (d *decomposer) parts(diff UnitDifference) Parts {
	k := d.coefficients(diff)
	coefficients, below := overOne(k[:])
	prices, beneath := overOne([]*big.Rat{d.before.scheme.rate(), d.after.scheme.rate()})
	people := [2]*big.Int{big.NewInt(diff.Before.Population), big.NewInt(diff.After.Population)}
	var value [causesEnd]*big.Int
	for set := range causesEnd {
		v := new(big.Int).Mul(people[set.bit(causePopulation)], prices[set.bit(causePrice)])
		value[set] = v.Mul(v, coefficients[set])
	}
	below.Mul(below, beneath).Mul(below, big.NewInt(shapleyBelow))
	rest := diff.Euros.Rat()
	part := func(c cause) Ratio {
		share := new(big.Rat).SetFrac(shareOf(c, &value), below)
		rest.Sub(rest, share)
		return ratioOf(share)
	}
	p := Parts{
		Price: part(causePrice), Population: part(causePopulation),
		Own: part(causeOwn), Others: part(causeOthers), Law: part(causeLaw),
	}
	p.Remainder = ratioOf(rest)
	return p
}

// overOne writes fractions as integers over one denominator, so that the many
// sums of a decomposition need no lowest terms in between.
func overOne(list []*big.Rat) (above []*big.Int, below *big.Int) {
	below = big.NewInt(1)
	divisor := new(big.Int)
	for _, x := range list {
		if divisor.Rem(below, x.Denom()).Sign() != 0 {
			divisor.GCD(nil, nil, below, x.Denom())
			below.Mul(below, new(big.Int).Quo(x.Denom(), divisor))
		}
	}
	for _, x := range list {
		n := new(big.Int).Quo(below, x.Denom())
		above = append(above, n.Mul(n, x.Num()))
	}
	return above, below
}

// shareOf is Shapley's value of one cause, times shapleyBelow.
func shareOf(c cause, value *[causesEnd]*big.Int) *big.Int {
	share, step := new(big.Int), new(big.Int)
	for set := range causesEnd {
		if set&c != 0 {
			continue
		}
		step.Sub(value[set|c], value[set])
		share.Add(share, step.Mul(step, big.NewInt(shapley[set.size()])))
	}
	return share
}
