package subsidy

import (
	"iter"
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Move is a change of one figure of a unit, computed in full: the award before
// and after it, of the unit and of all others.
type Move struct {
	// Column is the column of the cohort.
	Column string
	// From and To are the figures.
	From, To indicators.Datum
	// Euros is the award of the unit after the move minus the award before it.
	Euros decimal.Decimal
	// ComputedAnew says that everybody was computed anew: a figure of the move
	// stands at an end of a range or beyond it, or the allocation is
	// [Allocation.Wide], as that of the county scheme and of the plan is.
	ComputedAnew bool

	code          string
	before, after Variation
}

// mostPercent is as high as a percentage can be.
var mostPercent = decimal.New(100, 0)

// Move returns what a whole step of the indicator would bring. For reported
// points, an activity item of the municipal supplement, the step goes from 0 to
// 100 points, whatever the unit has now. For a figure that is compared with
// those of others it is one unit of the last decimal that the column of the
// latest figures carries in the cohort, from what the unit has now in the
// direction that is better; where it moves the range of everybody, or the
// allocation is [Allocation.Wide], all units are computed for it. It is false
// where there is no such step: the figure is missing, or is as low as it can be,
// or a percentage as high as it can be, or no unit would have points before it.
// Of a level whose unit the decree does not state no ceiling is known.
func (m Marginal) Move() (Move, bool) {
	if m.view == nil {
		return Move{}, false
	}
	move := Move{Column: m.term.names[1], code: m.Code}
	start := m.view.variation()
	if m.term.measure == asReported {
		move.From, move.To = indicators.Known(decimal.Decimal{}), indicators.Known(decimal.New(100, 0))
		before, err := start.WhatIf(m.Code, move.Column, move.From)
		return move.between(before, start, err)
	}
	c := m.view.cohort.column(move.Column)
	if c == nil {
		return Move{}, false
	}
	move.From = c.datum(m.unit)
	figure, known := move.From.Value()
	step := decimal.New(1, -int32(c.decimals))
	if m.term.measure != byLevel {
		step = step.Neg()
	}
	figure = figure.Add(step)
	if !known || figure.IsNegative() || m.Indicator.Unit == indicators.Percent && figure.GreaterThan(mostPercent) {
		return Move{}, false
	}
	move.To = indicators.Known(figure)
	return move.between(start, start, nil)
}

// between computes the award before and, from the start, the award after.
func (m Move) between(before, start Variation, err error) (Move, bool) {
	if err != nil {
		return Move{}, false
	}
	if m.after, err = start.WhatIf(m.code, m.Column, m.To); err != nil {
		return Move{}, false
	}
	m.before = before
	earlier, _ := before.Euros(m.code)
	later, _ := m.after.Euros(m.code)
	m.Euros = later.Sub(earlier)
	m.ComputedAnew = m.after.ComputedAnew() || before.ComputedAnew()
	return m, true
}

// Others yields what each other unit gains or loses by the move, in euros, in
// the order of the cohort. All units are computed for it. Euros and all of
// these add up to zero but for the roundings, which [Move.Residue] tells, where
// the national mean is weighted by population.
func (m Move) Others() iter.Seq2[string, decimal.Decimal] {
	return func(yield func(string, decimal.Decimal) bool) {
		before, after := m.before.Allocation(), m.after.Allocation()
		for i, code := range before.cohort.codes {
			moved := new(big.Int).Sub(after.cents(i), before.cents(i))
			if code != m.code && !yield(code, euros(moved)) {
				return
			}
		}
	}
}

// Residue returns what the move adds to the total of the country, in euros:
// what is left of roundings.
func (m Move) Residue() decimal.Decimal { return m.after.Total().Sub(m.before.Total()) }
