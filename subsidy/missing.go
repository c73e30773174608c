package subsidy

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// NotCollected yields the keys of the indicators of the scheme, and of the
// counts that correct one, for which the cohort has no column, in the order of
// the decree. Every unit has 0 points for such an indicator.
func (a *Allocation) NotCollected() iter.Seq[string] {
	a = a.orEmpty()
	return func(yield func(string) bool) {
		for d := range a.scheme.list.Value.All() {
			if a.cohort.column(columnNames(d)[0]) == nil && !yield(d.Key) {
				return
			}
		}
	}
}

// MissingDatum is one figure that a unit lacks and that cost it points.
type MissingDatum struct {
	// Code is the unit.
	Code string
	// Indicator is the key of the indicator.
	Indicator string
	// Column is the column of the cohort, which tells the previous figure of
	// a result indicator from the latest.
	Column string
	// Reason says why the figure is missing.
	Reason indicators.Missing
	// Citation is the provision that gives the lowest possible value.
	Citation law.Citation
}

// Missing yields every figure that is missing, unit by unit in the order of
// the cohort and indicator by indicator in the order of the decree, those of
// indicators without columns included. Each gave 0 points, except where the
// scheme takes the option "full" of "target-with-latest-only" or "uncorrected"
// of "mini-intervention-counts".
func (a *Allocation) Missing() iter.Seq[MissingDatum] {
	a = a.orEmpty()
	return func(yield func(MissingDatum) bool) {
		bounds := a.bounds()
		for i, code := range a.cohort.codes {
			for j := range bounds {
				for _, m := range a.missing(i, &bounds[j]) {
					m.Code = code
					if !yield(m) {
						return
					}
				}
			}
		}
	}
}

// missing lists what a unit lacks in one indicator.
func (a *Allocation) missing(i int, b *bound) []MissingDatum {
	var list []MissingDatum
	for name, c := range b.columns() {
		if why, missing := c.datum(i).Missing(); missing {
			list = append(list, MissingDatum{
				Indicator: b.def.Key, Column: name, Reason: why, Citation: a.scheme.rules.missing,
			})
		}
	}
	return list
}

// columns yields the columns that an indicator is read from, nil for one that
// the cohort does not have: the previous figure before the latest, and the
// counts of a correction last.
func (b *bound) columns() iter.Seq2[string, *column] {
	return func(yield func(string, *column) bool) {
		names, figures := columnNames(b.def), [...]*column{b.previous, b.latest}
		for k, name := range names {
			if !yield(name, figures[len(figures)-len(names)+k]) {
				return
			}
		}
		if b.correction != nil && yield(b.correction.recorded, b.recorded) {
			yield(b.correction.least, b.floor)
		}
	}
}
