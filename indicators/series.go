package indicators

import (
	"iter"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Series is the figures of one indicator, area and population group in the
// order of time, at most one for each year or period. The zero Series is
// empty. A Series is immutable.
type Series struct {
	observations []Observation
	breaks       []Break
}

// Break says that figures from the year on are not comparable with earlier
// ones: a new question, a new register, another division into areas.
type Break struct {
	// Year is the first year of the new figures.
	Year int
	// Reason says what changed, empty where not known.
	Reason lang.Text
}

// NewSeries returns the series of the observations, given in any order. Where
// several speak of the same time, the one retrieved last stands. Observations
// of different indicators, areas or groups are a [*MixedSeriesError]; two of
// the same time and day of retrieval with different figures are a
// [*ConflictError].
func NewSeries(observations ...Observation) (Series, error) {
	sorted := slices.SortedStableFunc(slices.Values(observations), Observation.Compare)
	var kept []Observation
	for i, o := range sorted {
		if i == 0 {
			kept = append(kept, o)
			continue
		}
		last := &kept[len(kept)-1]
		switch {
		case o.Indicator != last.Indicator || o.Area != last.Area || o.Group != last.Group:
			return Series{}, &MixedSeriesError{First: *last, Other: o}
		case o.topic() != last.topic():
			kept = append(kept, o)
		case o.Retrieved == last.Retrieved && !o.Datum.Equal(last.Datum):
			return Series{}, &ConflictError{First: *last, Other: o}
		default:
			*last = o
		}
	}
	return Series{observations: kept}, nil
}

// Split yields the series of every indicator, area and group among the
// observations, in the order of [Observation.Compare]. A conflict as in
// [NewSeries] is yielded with an empty series in place of that series.
func Split(observations []Observation) iter.Seq2[Series, error] {
	return func(yield func(Series, error) bool) {
		sorted := slices.SortedStableFunc(slices.Values(observations), Observation.Compare)
		for from := 0; from < len(sorted); {
			to := from + 1
			for to < len(sorted) && sorted[to].sameSeries(sorted[from]) {
				to++
			}
			if !yield(NewSeries(sorted[from:to]...)) {
				return
			}
			from = to
		}
	}
}

func (o Observation) sameSeries(other Observation) bool {
	return o.Indicator == other.Indicator && o.Area == other.Area && o.Group == other.Group
}

// WithBreaks returns the series with the breaks, in the order of time, in place
// of those it had.
func (s Series) WithBreaks(breaks ...Break) Series {
	s.breaks = slices.SortedStableFunc(slices.Values(breaks), func(a, b Break) int { return a.Year - b.Year })
	return s
}

// All yields the observations in the order of time, missing ones included.
func (s Series) All() iter.Seq[Observation] { return slices.Values(s.observations) }

// Len returns the number of observations, missing ones included.
func (s Series) Len() int { return len(s.observations) }

// Breaks yields the breaks in the order of time.
func (s Series) Breaks() iter.Seq[Break] { return slices.Values(s.breaks) }

// BreakBetween returns the last break that parts figures of the two years: one
// after the earlier year and not after the later.
func (s Series) BreakBetween(earlier, later int) (Break, bool) {
	for _, b := range slices.Backward(s.breaks) {
		if earlier < b.Year && b.Year <= later {
			return b, true
		}
	}
	return Break{}, false
}

// In returns the observation of the round; where it holds several, the last
// one that is a figure, otherwise the last. It is false where there is none.
func (s Series) In(round Round) (Observation, bool) {
	var best Observation
	found := false
	for _, o := range s.observations {
		if round.Contains(o) && (!found || o.Datum.IsKnown() || !best.Datum.IsKnown()) {
			best, found = o, true
		}
	}
	return best, found
}

// Gaps yields the rounds in which the series has no figure, each with the
// reason; where the source has no row at all, the reason is not collected.
func (s Series) Gaps(rounds Rounds) iter.Seq2[Round, Missing] {
	return func(yield func(Round, Missing) bool) {
		for round := range rounds.All() {
			o, _ := s.In(round)
			if why, missing := o.Datum.Missing(); missing && !yield(round, why) {
				return
			}
		}
	}
}

// MixedSeriesError says that two observations do not belong to one series.
type MixedSeriesError struct {
	First, Other Observation
}

// Error names both, in English.
func (e *MixedSeriesError) Error() string {
	return "observations of different series: " + describe(e.First) + " and " + describe(e.Other)
}

// ConflictError says that two observations of the same thing, retrieved the
// same day, have different figures.
type ConflictError struct {
	First, Other Observation
}

// Error names both figures, in English.
func (e *ConflictError) Error() string {
	return "two figures for " + describe(e.First) + ": " + e.First.Datum.String() + " and " + e.Other.Datum.String()
}

func describe(o Observation) string {
	text := clip(o.Indicator) + " of " + clip(o.Area.String()) + " in " + strconv.Itoa(o.Year)
	if o.To != 0 {
		text += "–" + strconv.Itoa(o.To)
	}
	if !o.Group.IsWhole() {
		text += " (" + clip(o.Group.String()) + ")"
	}
	return text
}
