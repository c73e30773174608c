package indicators

import (
	"iter"
	"slices"
	"strconv"
)

// Round is one collection of an indicator: a year, or the years over which one
// survey was collected in different parts of the country.
type Round struct {
	// From and To are the first and the last year, the same for a round of one
	// year.
	From, To int
}

// OneYear returns the round of one year.
func OneYear(year int) Round { return Round{From: year, To: year} }

// Contains reports whether the figure describes the round: it ends in its
// years.
func (r Round) Contains(o Observation) bool { return r.From <= o.End() && o.End() <= r.To }

// String returns "2023" or "2010–2011".
func (r Round) String() string {
	if r.From == r.To {
		return strconv.Itoa(r.From)
	}
	return strconv.Itoa(r.From) + "–" + strconv.Itoa(r.To)
}

// Rounds are the rounds of one indicator in the order of time. The zero Rounds
// is empty. Rounds are immutable.
//
// The law speaks of "the two latest years" of an indicator. Many indicators are
// surveys of every second or fourth year, so the two latest years are read as
// the two latest rounds, and the rounds are taken from the data of the whole
// country: see [RoundsOf] and [Rounds.Pair].
type Rounds struct {
	rounds []Round
}

// NewRounds returns the rounds in the order of time. Rounds that overlap or end
// before they begin are a [*RoundError].
func NewRounds(rounds ...Round) (Rounds, error) {
	sorted := slices.SortedFunc(slices.Values(rounds), func(a, b Round) int { return a.From - b.From })
	for i, r := range sorted {
		if r.To < r.From || i > 0 && r.From <= sorted[i-1].To {
			return Rounds{}, &RoundError{Round: r}
		}
	}
	return Rounds{rounds: sorted}, nil
}

// RoundsOf returns the rounds that the observations of the indicator show: every
// year that ends a figure of any area or group, each a round of its own. A
// withheld figure shows a round too, as it was collected; other missing figures
// do not. Give it all areas of the country: the rounds of one area are only
// those in which that area answered.
func RoundsOf(indicator string, observations iter.Seq[Observation]) Rounds {
	var years []int
	for o := range observations {
		if o.Indicator == indicator && o.End() != 0 && o.collected() {
			if at, found := slices.BinarySearch(years, o.End()); !found {
				years = slices.Insert(years, at, o.End())
			}
		}
	}
	rounds := make([]Round, len(years))
	for i, year := range years {
		rounds[i] = OneYear(year)
	}
	return Rounds{rounds: rounds}
}

// collected reports whether the figure exists, published or withheld.
func (o Observation) collected() bool {
	why, missing := o.Datum.Missing()
	return !missing || why == Suppressed
}

// All yields the rounds in the order of time.
func (r Rounds) All() iter.Seq[Round] { return slices.Values(r.rounds) }

// Len returns the number of rounds.
func (r Rounds) Len() int { return len(r.rounds) }

// To returns the rounds that ended by the year: those that a decision of the
// following year can know.
func (r Rounds) To(year int) Rounds {
	n := 0
	for n < len(r.rounds) && r.rounds[n].To <= year {
		n++
	}
	return Rounds{rounds: r.rounds[:n:n]}
}

// Latest returns the last n rounds, fewer where there are fewer.
func (r Rounds) Latest(n int) Rounds {
	n = min(max(n, 0), len(r.rounds))
	return Rounds{rounds: r.rounds[len(r.rounds)-n:]}
}

// RoundError says that a round ends before it begins or overlaps another.
type RoundError struct {
	Round Round
}

// Error names the round, in English.
func (e *RoundError) Error() string {
	return "round " + e.Round.String() + " ends before it begins or overlaps another"
}
