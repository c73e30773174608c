package subsidy

import (
	"iter"
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Marginal is what more points in one indicator would bring a unit, with the
// mean of the whole country moving as the unit's own score moves.
type Marginal struct {
	// Code is the unit.
	Code string
	// Indicator is the indicator.
	Indicator indicators.Definition
	// Points are the points the unit has, 0 to 100.
	Points Ratio
	// PerPoint is the award per point at the margin, in euros: the derivative
	// of the award before rounding with respect to the points, the ranges
	// staying. With K the coefficient, w the weight of the indicator, u what
	// the unit weighs in the national mean W, and U the sum of all u, it is
	//
	//	base price · population · w/W · (1 − u·K/U)
	PerPoint Ratio

	view *view
	unit int
	term *term
}

// NotCollected says that the cohort has no column of the indicator: nobody has
// points in it, and a move of it is not one of the figures that the country has.
func (m Marginal) NotCollected() bool {
	return m.view != nil && m.view.cohort.column(columnNames(m.Indicator)[0]) == nil
}

// Marginals yields what more points would bring a unit, indicator by indicator
// in the order of the decree; nothing where the allocation does not have the
// unit, or where the money goes per resident.
func (a *Allocation) Marginals(code string) iter.Seq[Marginal] {
	a = a.orEmpty()
	return func(yield func(Marginal) bool) {
		if i, ok := a.cohort.index[code]; ok {
			a.standalone().marginals(i, yield)
		}
	}
}

// AllMarginals yields the marginals of all units, unit by unit in the order of
// the cohort.
func (a *Allocation) AllMarginals() iter.Seq[Marginal] {
	a = a.orEmpty()
	return func(yield func(Marginal) bool) {
		v := a.standalone()
		for i := range v.cohort.codes {
			if !v.marginals(i, yield) {
				return
			}
		}
	}
}

// standalone is a view that stays valid when the allocation is used again,
// because marginals are read after they were yielded.
func (a *Allocation) standalone() *view {
	own := *a
	own.run.Frame = a.run.Frame.Clone()
	return own.view()
}

func (v *view) marginals(i int, yield func(Marginal) bool) bool {
	slope := v.slope(i)
	for j := range v.bounds {
		b := &v.bounds[j]
		points, _ := b.points(v.scheme, i)
		m := Marginal{
			Code: v.cohort.codes[i], Indicator: b.def, Points: ratioOf(points),
			PerPoint: ratioOf(new(big.Rat).Mul(slope, b.weight)),
			view:     v, unit: i, term: b.term,
		}
		if !yield(m) {
			return false
		}
	}
	return true
}

// slope is the derivative of the award with respect to the score.
func (v *view) slope(i int) *big.Rat {
	moved := v.pull(i)
	moved.Mul(moved, v.score(i)).Quo(moved, v.mean).Sub(one, moved)
	return moved.Mul(moved, v.scheme.amount(new(big.Rat).Inv(v.mean), v.cohort.population[i]))
}

// pull is the derivative of the national mean with respect to the score.
func (v *view) pull(i int) *big.Rat {
	if v.scheme.takes(nationalMean) == plainMean {
		return big.NewRat(1, int64(v.Len()))
	}
	return big.NewRat(v.cohort.population[i], v.cohort.residents)
}

// Others yields what each other unit gets per point of this one at the margin,
// in euros, in the order of the cohort: at most nothing, because a higher mean
// of the country lowers every other coefficient. PerPoint and all of these add
// up to exactly zero where the national mean is weighted by population.
func (m Marginal) Others() iter.Seq2[string, Ratio] {
	return func(yield func(string, Ratio) bool) {
		if m.view == nil {
			return
		}
		v := m.view
		fall := v.pull(m.unit)
		fall.Mul(fall, m.term.weight).Quo(fall, v.mean).Quo(fall, v.mean).Neg(fall)
		for k, code := range v.cohort.codes {
			if k == m.unit {
				continue
			}
			euros := v.scheme.amount(fall, v.cohort.population[k])
			if !yield(code, ratioOf(euros.Mul(euros, v.score(k)))) {
				return
			}
		}
	}
}
