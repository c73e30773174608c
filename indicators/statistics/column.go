package statistics

import (
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Count says on how many figures a statistic rests and how many were kept out
// because they are missing.
type Count struct {
	Known   int
	Missing int
}

// Column is one figure for each figure given, in the same order. Where the
// figure given was missing, the column has the same reason in its place.
type Column struct {
	Figures []indicators.Datum
	Count
}

// entry is a known figure, in units of its column, and its place among the
// figures given.
type entry struct {
	value wide
	place int
}

// figures are the known figures of one call, in units of 10^-places.
type figures struct {
	given   []indicators.Datum
	entries []entry
	places  int32
}

func read(given []indicators.Datum, needed int) (figures, error) {
	f := figures{given: given}
	known := 0
	for i, d := range given {
		if v, ok := d.Value(); ok {
			known++
			if isWide(v) {
				return f, checkWidth(at("figures", i), v)
			}
			f.places = max(f.places, -plain(v).Exponent())
		}
	}
	if known < needed {
		return f, &TooFewError{Needed: needed, Known: known, Missing: len(given) - known}
	}
	f.entries = make([]entry, 0, known)
	for i, d := range given {
		if v, ok := d.Value(); ok {
			f.entries = append(f.entries, entry{scaled(v, f.places), i})
		}
	}
	return f, nil
}

func (f figures) count() Count {
	return Count{Known: len(f.entries), Missing: len(f.given) - len(f.entries)}
}

// sort orders the figures upwards, equal ones as they were given.
func (f figures) sort() {
	slices.SortFunc(f.entries, func(a, b entry) int {
		if order := a.value.compare(b.value); order != 0 {
			return order
		}
		return a.place - b.place
	})
}

// extremes returns the least and the greatest figure of one or more.
func (f figures) extremes() (least, most wide) {
	least, most = f.entries[0].value, f.entries[0].value
	for _, e := range f.entries[1:] {
		if e.value.compare(least) < 0 {
			least = e.value
		}
		if e.value.compare(most) > 0 {
			most = e.value
		}
	}
	return least, most
}

// column builds the result: each known figure is replaced by the quotient that
// part puts into its two arguments, each missing one is kept.
func (f figures) column(part func(value, numerator, denominator *big.Int)) Column {
	c := Column{Figures: slices.Clone(f.given), Count: f.count()}
	var value, scratch, numerator, denominator big.Int
	var r rounder
	for _, e := range f.entries {
		part(e.value.put(&value, &scratch), &numerator, &denominator)
		c.Figures[e.place] = indicators.Known(r.quotient(&numerator, &denominator))
	}
	return c
}

// unit returns a figure of the column as a decimal.
func (f figures) unit(numerator, denominator *big.Int) decimal.Decimal {
	var r rounder
	return r.quotient(numerator, new(big.Int).Mul(denominator, powerOfTen(int(f.places))))
}
