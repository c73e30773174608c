package governance

import (
	"iter"
	"slices"
)

// TEAChange is what one score has done since an earlier year.
type TEAChange struct {
	// Sector and Dimension name the score: both zero for the total, the
	// dimension zero for a sector as a whole.
	Sector    TEASector
	Dimension TEADimension
	// Year and Before are the years of the two scores.
	Year, Before int
	// Now and Then are the two scores; the zero Points in a year that lacks it.
	Now, Then Points
	// Alike reports whether both rest on the same sectors, dimensions and
	// items. Where they do not, the difference may be one of what was asked.
	Alike bool
}

// Difference returns Now − Then exactly, in points: negative where the score
// fell, the zero Points where one of them is not known.
func (c TEAChange) Difference() Points { return c.Now.Sub(c.Then) }

// Trend compares the benchmark with one of an earlier year: the total, and
// every sector and dimension that one of them has. Which year to compare with
// is the caller's to say, as no sector is asked every year; a year that is not
// earlier is a [*TEAYearError].
func (t TEA) Trend(before TEA) (iter.Seq[TEAChange], error) {
	switch {
	case before.year == 0:
		return nil, &TEAYearError{Found: before.year}
	case t.year <= before.year:
		return nil, &TEAYearError{Found: t.year, After: before.year}
	}
	return func(yield func(TEAChange) bool) {
		for _, c := range t.changes(before) {
			if (c.Now.Known() || c.Then.Known()) && !yield(c) {
				return
			}
		}
	}, nil
}

// changes lists every score of the two, the total first.
func (t TEA) changes(before TEA) []TEAChange {
	total := TEAChange{Year: t.year, Before: before.year, Now: t.Total(), Then: before.Total(), Alike: true}
	list := []TEAChange{total}
	for _, s := range TEASectors() {
		whole := len(list)
		list = append(list, TEAChange{Sector: s, Year: t.year, Before: before.year, Now: t.Sector(s), Then: before.Sector(s), Alike: true})
		for _, d := range TEADimensions() {
			c := TEAChange{Sector: s, Dimension: d, Year: t.year, Before: before.year, Now: t.Dimension(s, d), Then: before.Dimension(s, d)}
			c.Alike = slices.Equal(t.cells[s-1][d-1].items, before.cells[s-1][d-1].items)
			list[whole].Alike = list[whole].Alike && c.Alike
			list = append(list, c)
		}
		list[0].Alike = list[0].Alike && list[whole].Alike
	}
	return list
}
