package indicators

import "strconv"

// Rhythm says in which years an indicator is collected. The zero Rhythm is not
// known.
type Rhythm uint8

// The rhythms.
const (
	// RhythmNotKnown: no source read says how often.
	RhythmNotKnown Rhythm = iota
	// EveryYear: once a year.
	EveryYear
	// EvenYears: every second year, in years divisible by two.
	EvenYears
	// OddYears: every second year, in the other years.
	OddYears
)

var rhythmNames = [...]string{"not-known", "every-year", "even-years", "odd-years"}

// String returns "not-known", "every-year", "even-years" or "odd-years".
func (r Rhythm) String() string {
	if int(r) < len(rhythmNames) {
		return rhythmNames[r]
	}
	return "indicators.Rhythm(" + strconv.Itoa(int(r)) + ")"
}

// Expects reports whether a collection of this rhythm falls in the year; the
// second result is false where the rhythm is not known.
func (r Rhythm) Expects(year int) (expected, known bool) {
	switch r {
	case EveryYear:
		return true, true
	case EvenYears:
		return year%2 == 0, true
	case OddYears:
		return year%2 != 0, true
	}
	return false, false
}
