package subsidy

import (
	"iter"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/kernel"
)

// Variation is an allocation with a few figures changed: what if they were so?
// [Allocation.WhatIf] makes variations, where the kernel computed in time
// proportional to the number of indicators as long as no range moves: the cohort
// is not copied, and what is not asked for is not computed. A Variation is not changed after it is made
// and is safe to share; it does not depend on the allocation it was made from.
// The zero Variation has no units.
type Variation struct {
	scheme Scheme
	// base is the cohort without the overlays of the variation.
	base     Cohort
	overlays []Overlay
	// frame is what all units set, with the changed units laid over it.
	frame kernel.Frame
	// run is the allocation where a range moved, or the kernel does not
	// serve: it has everything.
	run *Allocation
}

// WhatIf returns the allocation as it would be with one figure changed. The
// column is one of [Scheme.Columns] other than the code. Where the figure sets
// or unsets the least or the greatest change of everybody, all units are
// computed anew, and so they are, whatever the figure, where the allocation is
// [Allocation.Wide]: under the county scheme, with its 22 units, and the plan of
// 2016–2018. All is exact in either case. A figure that cannot be laid is
// an [*OverlayError], and one that leaves no unit with a point a
// [*ZeroMeanError].
func (a *Allocation) WhatIf(code, column string, d indicators.Datum) (Variation, error) {
	a = a.orEmpty()
	if a.scheme.plan == nil {
		return Variation{}, &SchemeError{}
	}
	v := a.variation()
	return v.WhatIf(code, column, d)
}

// variation is the allocation without any figure changed. It still shares
// memory with the allocation; those that WhatIf makes of it do not.
func (a *Allocation) variation() Variation {
	v := Variation{scheme: a.scheme, base: a.cohort, frame: a.run.Frame}
	if a.wide != nil {
		v.run = &Allocation{scheme: a.scheme, cohort: a.cohort, wide: a.wide}
	}
	return v
}

// WhatIf returns the variation with one more figure changed, like
// [Allocation.WhatIf]. The order of changes of different figures does not
// matter.
func (v Variation) WhatIf(code, column string, d indicators.Datum) (Variation, error) {
	o := Figure(code, column, d)
	i, x, err := v.base.check(o)
	if err != nil {
		return Variation{}, err
	}
	made := Variation{scheme: v.scheme, base: v.base, overlays: recorded(slices.Clone(v.overlays), o)}
	if v.run == nil {
		if population, grades, ok := v.grades(i, column, x); ok {
			made.frame = v.frame.Clone()
			switch made.frame.Lay(i, population, grades) {
			case kernel.Done:
				return made, nil
			case kernel.Zero:
				return Variation{}, &ZeroMeanError{Units: v.base.Len()}
			}
		}
	}
	all, err := made.allocate()
	made.run, made.frame = &all, kernel.Frame{}
	return made, err
}

// grades are the population and the grades of a unit with one figure changed;
// false where the change concerns other units too, or does not fit.
func (v *Variation) grades(i int, column string, x cell) (int64, []uint64, bool) {
	population, grades := v.frame.Residents(i), slices.Clone(v.frame.Grades(i))
	if column == populationColumn {
		n, _ := x.whole()
		return n, grades, true
	}
	if v.base.column(column) == nil {
		return 0, nil, false
	}
	reported, change := 0, 0
	for _, b := range bind(v.scheme, &v.base) {
		switch {
		case b.latest == nil || b.def.Kind == indicators.Result && b.previous == nil:
		case b.def.Kind == indicators.Activity:
			if b.latest.name == column {
				return population, grades, v.report(&grades[0], v.frame.In.Reported[reported].Factor, b.latest, i, x)
			}
			reported++
		default:
			if b.latest.name == column || b.previous.name == column {
				return population, grades, v.move(&grades[change+1], &v.frame.In.Changes[change], &b, i, column, x)
			}
			change++
		}
	}
	return population, grades, true // the scheme does not use the column
}

// report changes the sum of reported points.
func (v *Variation) report(sum *uint64, factor int64, c *column, i int, x cell) bool {
	before, ok := c.figure(v.cell(c, i))
	after, fits := c.figure(x)
	*sum += uint64((after.Value - before.Value) * factor)
	return ok && fits
}

// move changes one of the two figures of a change, unless a range moves.
func (v *Variation) move(grade *uint64, c *kernel.Change, b *bound, i int, name string, x cell) bool {
	latest, ok := b.latest.figure(v.cell(b.latest, i))
	previous, fits := b.previous.figure(v.cell(b.previous, i))
	if !ok || !fits || c.Sets(latest, previous, &v.frame.In.Rules) {
		return false
	}
	if name == b.latest.name {
		latest, ok = b.latest.figure(x)
		ok = ok && c.Latest.Fits(latest)
	} else {
		previous, ok = b.previous.figure(x)
		ok = ok && c.Previous.Fits(previous)
	}
	if !ok || c.Widens(latest, previous, &v.frame.In.Rules) {
		return false
	}
	*grade = c.GradeOf(latest, previous, &v.frame.In.Rules)
	return true
}

// cell is the figure of a unit as it stands in the variation.
func (v *Variation) cell(c *column, i int) cell {
	for _, o := range v.overlays {
		if o.Key == c.name && o.Unit == v.base.codes[i] {
			_, x, _ := v.base.check(o) // checked when it was laid
			return x
		}
	}
	return c.cell(i)
}

// figure is a cell at the decimals of the column; false where it has more, or
// does not fit.
func (c *column) figure(x cell) (kernel.Figure, bool) {
	if x.missing != 0 {
		return kernel.Figure{Missing: true}, true
	}
	for int(x.decimals) > c.decimals && x.fixed%10 == 0 {
		x.fixed, x.decimals = x.fixed/10, x.decimals-1
	}
	if x.wide != nil || int(x.decimals) > c.decimals {
		return kernel.Figure{}, false
	}
	power := int64(powersOfTen[c.decimals-int(x.decimals)])
	if x.fixed >= narrowLimit/power {
		return kernel.Figure{}, false
	}
	return kernel.Figure{Value: x.fixed * power}, true
}

// allocate computes all units of the variation.
func (v *Variation) allocate() (Allocation, error) {
	c, err := v.base.With(v.overlays...)
	if err != nil {
		return Allocation{}, err
	}
	return v.scheme.Allocate(c)
}

// ComputedAnew reports whether all units were computed anew when a figure was
// changed: because it set or unset the least or the greatest change of
// everybody, was finer than its column, or because the allocation is
// [Allocation.Wide].
func (v Variation) ComputedAnew() bool { return v.run != nil }

// Overlays yields the figures that were changed, by unit and column, those that
// lay over the cohort of the allocation before included.
func (v Variation) Overlays() iter.Seq[Overlay] {
	all := slices.Clone(v.base.overlays)
	for _, o := range v.overlays {
		all = recorded(all, o)
	}
	return slices.Values(all)
}

// Euros returns the award of a unit, rounded as the scheme says, with two
// decimals; false where the allocation does not have the unit. Its time is at
// most proportional to the number of indicators.
func (v Variation) Euros(code string) (decimal.Decimal, bool) {
	i, ok := v.base.index[code]
	if !ok {
		return decimal.Decimal{}, false
	}
	return euros(v.cents(i)), true
}

func (v *Variation) cents(i int) *big.Int {
	if v.run != nil {
		return v.run.cents(i)
	}
	return big.NewInt(v.frame.Cents(i))
}

// Award returns the award of a unit, changed or not, with its Rank left 0: the
// rank needs all others, which [Variation.Allocation] has. It is false where
// the allocation does not have the unit. Its time is proportional to the number
// of indicators.
func (v Variation) Award(code string) (Award, bool) {
	i, ok := v.base.index[code]
	if !ok {
		return Award{}, false
	}
	if v.run != nil {
		return v.run.view().award(i, 0), true
	}
	n := newNation(v.scheme, &v.frame)
	award := v.scheme.award(n.score(i), n.mean, v.frame.Residents(i))
	award.Code, award.Euros = code, euros(v.cents(i))
	return award, true
}

// MeanScore returns the mean of the whole country by which every score is
// divided.
func (v Variation) MeanScore() Ratio {
	switch {
	case v.run != nil:
		return v.run.MeanScore()
	case v.scheme.plan == nil:
		return Ratio{}
	}
	return ratioOf(newNation(v.scheme, &v.frame).mean)
}

// Total returns the sum of the rounded awards, in euros. All units are computed
// for it.
func (v Variation) Total() decimal.Decimal { return v.Allocation().Total() }

// Allocation returns the variation as an allocation of all units, with the
// overlays in its cohort. All units are computed for it, each time.
func (v Variation) Allocation() *Allocation {
	if v.run != nil {
		own := *v.run
		return &own
	}
	if v.scheme.plan == nil {
		return &Allocation{}
	}
	// What could go wrong did not when the figures were laid.
	a, _ := v.allocate()
	return &a
}

// With returns the allocation with overlays laid over the law and over the
// figures, computed anew. Overlays on different things can be laid in any
// order, and in one call or several.
func (a *Allocation) With(overlays ...Overlay) (Allocation, error) {
	a = a.orEmpty()
	var overLaw, overFigures []Overlay
	for _, o := range overlays {
		if o.Kind == OverlayFigure {
			overFigures = append(overFigures, o)
		} else {
			overLaw = append(overLaw, o)
		}
	}
	s, err := a.scheme.With(overLaw...)
	if err != nil {
		return Allocation{}, err
	}
	c, err := a.cohort.With(overFigures...)
	if err != nil {
		return Allocation{}, err
	}
	return s.Allocate(c)
}

// Overlays yields what the caller laid over the law, options aside, in the
// order in which it was first laid, and then the figures laid over those of
// the cohort, by unit and column.
func (a *Allocation) Overlays() iter.Seq[Overlay] {
	a = a.orEmpty()
	return slices.Values(slices.Concat(a.scheme.overlays, a.cohort.overlays))
}
