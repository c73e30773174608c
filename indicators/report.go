package indicators

import (
	"cmp"
	"iter"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// RemarkKind says what is suspicious about a row that was kept. The tokens are
// part of the wire contract.
type RemarkKind string

// The kinds of remarks, in the order in which [Report.Counts] yields them.
const (
	// UnknownRegion: the source's name or code of an area is not in the table of
	// areas.
	UnknownRegion RemarkKind = "unknown-region"
	// RetiredRegion: the area has another id today; the code is that of today.
	RetiredRegion RemarkKind = "retired-region"
	// LostZeros: a code had lost its leading zeros, and they were put back.
	LostZeros RemarkKind = "lost-zeros"
	// BelowBounds: the figure is below what it can mean, a negative rate.
	BelowBounds RemarkKind = "below-bounds"
	// AboveBounds: the figure is above what it can mean, a percentage over 100.
	AboveBounds RemarkKind = "above-bounds"
	// YearOutside: the year is outside the years expected.
	YearOutside RemarkKind = "year-outside"
	// RoundedToZero: the figure is zero and its absolute value is not.
	RoundedToZero RemarkKind = "rounded-to-zero"
	// NegativeAbsolute: a number of events or people is below zero.
	NegativeAbsolute RemarkKind = "negative-absolute"
	// OutsideInterval: the confidence interval does not hold the figure, or ends
	// below where it begins.
	OutsideInterval RemarkKind = "outside-interval"
	// Duplicate: the row says once more what an earlier row says.
	Duplicate RemarkKind = "duplicate"
	// Conflicting: the row says something else than an earlier row about the
	// same thing.
	Conflicting RemarkKind = "conflicting"
	// NoLineEnd: the last row of a table has no line end, so that the file may
	// be cut inside its last cell.
	NoLineEnd RemarkKind = "no-line-end"
	// UnknownStatus: the source marks the cell with a sign that is not known.
	UnknownStatus RemarkKind = "unknown-status"
)

var remarkKinds = [...]RemarkKind{
	UnknownRegion, RetiredRegion, LostZeros, BelowBounds, AboveBounds, YearOutside,
	RoundedToZero, NegativeAbsolute, OutsideInterval, Duplicate, Conflicting, NoLineEnd, UnknownStatus,
}

// Remark is one suspicion about one row. The row was kept as it is.
type Remark struct {
	Kind  RemarkKind
	Place Place
	// Found is what is suspicious, at most 40 bytes of it.
	Found string
}

// String returns "line 3: above-bounds: 101.5".
func (r Remark) String() string {
	return r.Place.String() + ": " + string(r.Kind) + ": " + r.Found
}

// MaxRemarks is the number of remarks that a [Report] keeps. It counts all.
const MaxRemarks = 1000

// Report is what a reader found suspicious in a file that it could read. The
// zero Report is empty and ready for use.
type Report struct {
	remarks []Remark
	counts  [len(remarkKinds)]int
}

// Add notes a suspicion. Kinds other than those of this package are not
// counted.
func (r *Report) Add(kind RemarkKind, place Place, found string) {
	if at := slices.Index(remarkKinds[:], kind); at >= 0 {
		r.counts[at]++
	}
	if len(r.remarks) < MaxRemarks {
		r.remarks = append(r.remarks, Remark{Kind: kind, Place: place, Found: clip(found)})
	}
}

// All yields the first [MaxRemarks] remarks in the order in which they were
// noted.
func (r Report) All() iter.Seq[Remark] { return slices.Values(r.remarks) }

// Counts yields the kinds that occur with the number of rows, in a fixed order.
func (r Report) Counts() iter.Seq2[RemarkKind, int] {
	return func(yield func(RemarkKind, int) bool) {
		for i, kind := range remarkKinds {
			if r.counts[i] > 0 && !yield(kind, r.counts[i]) {
				return
			}
		}
	}
}

// Count returns the number of remarks of the kind, those not kept included.
func (r Report) Count(kind RemarkKind) int {
	if at := slices.Index(remarkKinds[:], kind); at >= 0 {
		return r.counts[at]
	}
	return 0
}

// Len returns the number of remarks of all kinds, those not kept included.
func (r Report) Len() int {
	n := 0
	for _, count := range r.counts {
		n += count
	}
	return n
}

// Years is a range of years, both included. A first year of 0 is 1900 and a last
// year of 0 is 2100, so that the zero Years is 1900 to 2100.
type Years struct{ From, To int }

// Contains reports whether the year is in the range.
func (y Years) Contains(year int) bool {
	return cmp.Or(y.From, 1900) <= year && year <= cmp.Or(y.To, 2100)
}

// asOf returns the range with the year of retrieval as its last where no other
// is named: what was observed had happened when it was fetched. A zero day
// changes nothing.
func (y Years) asOf(retrieved law.Date) Years {
	if y.To == 0 {
		y.To = retrieved.Year()
	}
	return y
}

// Inspect notes what is suspicious about one observation taken by itself: a
// figure outside the bounds of the entry, an absolute value below zero, a zero
// that was rounded, an interval that does not hold its figure, a year outside the
// range. Where the range names no last year, it ends with the year of
// retrieval, if that is known. The zero Entry has no bounds, and a year that is
// not known is not outside.
func (r *Report) Inspect(o Observation, entry Entry, years Years, place Place) {
	figure, known := o.Datum.Value()
	if known {
		if low, bounded := entry.Low.Value(); bounded && compareNumbers(figure, low) < 0 {
			r.Add(BelowBounds, place, o.Datum.String())
		}
		if high, bounded := entry.High.Value(); bounded && compareNumbers(figure, high) > 0 {
			r.Add(AboveBounds, place, o.Datum.String())
		}
	}
	if absolute, given := o.Absolute.Value(); given {
		if absolute.Sign() < 0 {
			r.Add(NegativeAbsolute, place, o.Absolute.String())
		}
		if known && figure.Sign() == 0 && absolute.Sign() != 0 {
			r.Add(RoundedToZero, place, o.Absolute.String())
		}
	}
	if !o.inInterval() {
		r.Add(OutsideInterval, place, o.Datum.String()+" ("+o.Lower.String()+"–"+o.Upper.String()+")")
	}
	years = years.asOf(o.Retrieved)
	if o.Year != 0 && !years.Contains(o.Year) || o.To != 0 && !years.Contains(o.To) {
		r.Add(YearOutside, place, Round{From: o.Year, To: o.End()}.String())
	}
}

// inInterval reports whether those of the lower end, the figure and the upper end
// that are known stand in that order.
func (o Observation) inInterval() bool {
	var last decimal.Decimal
	any := false
	for _, d := range [...]Datum{o.Lower, o.Datum, o.Upper} {
		v, known := d.Value()
		if !known {
			continue
		}
		if any && compareNumbers(v, last) < 0 {
			return false
		}
		last, any = v, true
	}
	return true
}

// NoteRepeated notes every observation that speaks of the same thing as an
// earlier one (see [Duplicates]): as duplicate where both say the same, as
// conflicting where they do not. The function tells where the observation with
// the index stands; nil tells nothing.
func (r *Report) NoteRepeated(observations []Observation, placeOf func(index int) Place) {
	for first, again := range Duplicates(observations) {
		kind := Conflicting
		if observations[first].Equal(observations[again]) {
			kind = Duplicate
		}
		var place Place
		if placeOf != nil {
			place = placeOf(again)
		}
		r.Add(kind, place, observations[again].Datum.String())
	}
}

// Duplicates yields the indexes of every observation that speaks of the same
// indicator, area, group and time as an earlier one, with the index of the
// first of them. Vintages, the same thing retrieved on different days, are not
// duplicates.
func Duplicates(observations []Observation) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		first := make(map[vintage]int, len(observations))
		for i, o := range observations {
			key := vintage{o.topic(), o.Retrieved}
			if at, seen := first[key]; !seen {
				first[key] = i
			} else if !yield(at, i) {
				return
			}
		}
	}
}

type vintage struct {
	topic     topic
	retrieved law.Date
}
