package governance

import (
	"fmt"
	"iter"
	"slices"
)

// TEAItem is one item of a benchmark in the manner of TEAviisari: a question
// of one dimension in one sector, with its points.
type TEAItem struct {
	Sector    TEASector
	Dimension TEADimension
	// Item is the caller's name of the question, which is not empty.
	Item string
	// Points are 0 to 100; a yes-or-no item has 0 or 100.
	Points int
}

// TEA is the result of a benchmark of one year in the manner of TEAviisari. It
// is another measure than [Maturity], and not an official score: plain means
// from item to dimension, sector and total are an assumption, as the rule of
// THL was not seen. The zero TEA has no year and no items.
type TEA struct {
	year  int
	cells [lastTEASector][lastTEADimension]teaCell
}

// teaCell is one dimension of one sector.
type teaCell struct {
	items []string // sorted
	sum   int64
}

// NewTEA gathers the items of a year. A year outside 1 to 9999 is a
// [*TEAYearError]; a sector or dimension outside the constants, an item without
// a name or given twice, and points outside 0 to 100 are a [*TEAItemError].
func NewTEA(year int, items []TEAItem) (TEA, error) {
	if year < 1 || year > 9999 {
		return TEA{}, &TEAYearError{Found: year}
	}
	t := TEA{year: year}
	seen := map[TEAItem]bool{}
	for i, item := range items {
		if field := item.fault(); field != "" {
			return TEA{}, &TEAItemError{Index: i, Item: item, Field: field}
		}
		question := item
		question.Points = 0
		if seen[question] {
			return TEA{}, &TEAItemError{Index: i, Item: item, Field: "item", Twice: true}
		}
		seen[question] = true
		cell := &t.cells[item.Sector-1][item.Dimension-1]
		cell.items = append(cell.items, item.Item)
		cell.sum += int64(item.Points)
	}
	for s := range t.cells {
		for d := range t.cells[s] {
			slices.Sort(t.cells[s][d].items)
		}
	}
	return t, nil
}

// fault returns the field of the item that cannot be, or nothing.
func (i TEAItem) fault() string {
	switch {
	case i.Sector < 1 || i.Sector > lastTEASector:
		return "sector"
	case i.Dimension < 1 || i.Dimension > lastTEADimension:
		return "dimension"
	case i.Item == "":
		return "item"
	case i.Points < 0 || i.Points > 100:
		return "points"
	}
	return ""
}

// TEAItemError says that an item cannot be counted.
type TEAItemError struct {
	Index int // the place of the item in the list, from 0
	Item  TEAItem
	Field string // "sector", "dimension", "item" or "points"
	Twice bool   // the item was given before
}

func (e *TEAItemError) Error() string {
	place := fmt.Sprintf("/%d/%s: ", e.Index, e.Field)
	switch {
	case e.Twice:
		return place + fmt.Sprintf("found %q of %s in %s twice, expected each item once", clip(e.Item.Item), e.Item.Dimension, e.Item.Sector)
	case e.Field == "sector":
		return place + fmt.Sprintf("found %d, expected 1 to %d", uint8(e.Item.Sector), uint8(lastTEASector))
	case e.Field == "dimension":
		return place + fmt.Sprintf("found %d, expected 1 to %d", uint8(e.Item.Dimension), uint8(lastTEADimension))
	case e.Field == "item":
		return place + "found no name, expected one"
	}
	return place + fmt.Sprintf("found %d, expected 0 to 100", e.Item.Points)
}

// TEAYearError says that a benchmark has no year of the calendar or, in a
// trend, none later than the one it is compared with.
type TEAYearError struct {
	Found int
	After int // the year that it must come after; zero where any year will do
}

func (e *TEAYearError) Error() string {
	if e.After != 0 {
		return fmt.Sprintf("found year %d, expected one after %d", e.Found, e.After)
	}
	return fmt.Sprintf("found year %d, expected 1 to 9999", e.Found)
}

// Year returns the year of the benchmark; zero for the zero TEA.
func (t TEA) Year() int { return t.year }

// Sectors yields the sectors that have items, with their points: the mean of
// their dimensions.
func (t TEA) Sectors() iter.Seq2[TEASector, Points] {
	return func(yield func(TEASector, Points) bool) {
		for _, s := range TEASectors() {
			if p := t.Sector(s); p.Known() && !yield(s, p) {
				return
			}
		}
	}
}

// Dimensions yields the dimensions of a sector that have items, with their
// points: the mean of their items. It yields nothing for a sector outside the
// constants.
func (t TEA) Dimensions(sector TEASector) iter.Seq2[TEADimension, Points] {
	return func(yield func(TEADimension, Points) bool) {
		for _, d := range TEADimensions() {
			if p := t.Dimension(sector, d); p.Known() && !yield(d, p) {
				return
			}
		}
	}
}

// Total returns the mean of the sectors.
func (t TEA) Total() Points { return meanOf(t.Sectors()) }

// Sector returns the points of one sector; the zero Points where it has no
// items.
func (t TEA) Sector(s TEASector) Points { return meanOf(t.Dimensions(s)) }

// Dimension returns the points of one dimension of a sector; the zero Points
// where it has no items.
func (t TEA) Dimension(s TEASector, d TEADimension) Points {
	if s < 1 || s > lastTEASector || d < 1 || d > lastTEADimension {
		return Points{}
	}
	cell := &t.cells[s-1][d-1]
	return pointsOf(cell.sum, len(cell.items))
}
