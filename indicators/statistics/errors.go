package statistics

import (
	"strconv"
	"strings"
)

// InputError says that a value given cannot be used.
type InputError struct {
	// Place names the argument: "figures[3]", "areas[0].Population", "level".
	Place string
	// Found is the value, at most 40 bytes of it.
	Found string
	// Expected is what would have been used, in English.
	Expected string
}

// Error says the place, what was found and what was expected, in English.
func (e *InputError) Error() string {
	return e.Place + ": found " + strconv.Quote(e.Found) + ", expected " + e.Expected
}

// TooFewError says that there are fewer known figures than the statistic needs.
type TooFewError struct {
	Needed  int // known figures the statistic needs at least
	Known   int // known figures given
	Missing int // missing figures given
}

// Error says how many figures were needed and how many given, in English.
func (e *TooFewError) Error() string {
	return "too few figures: " + strconv.Itoa(e.Known) + " known and " + strconv.Itoa(e.Missing) +
		" missing, at least " + strconv.Itoa(e.Needed) + " known needed"
}

// Reason tells why a statistic does not exist for the figures given.
type Reason uint8

// The reasons.
const (
	// AllEqual: the figures do not differ, so nothing can be scaled by their
	// spread.
	AllEqual Reason = iota + 1
	// MedianNotPositive: the median is zero or negative, so it cannot be 100.
	MedianNotPositive
	// NoPopulation: the areas with a figure have no population together.
	NoPopulation
	// NothingToShare: figure times population is zero in every area.
	NothingToShare
	// NoEvents: the group compared with has no events, so that there is
	// nothing to divide by.
	NoEvents
	// CountTooSmall: the approximation gives no limit for so small a count at
	// so high a level.
	CountTooSmall
)

var reasonNames = [...]string{
	AllEqual:          "all figures are equal",
	MedianNotPositive: "the median is not positive",
	NoPopulation:      "the population is zero",
	NothingToShare:    "figure times population is zero in every area",
	NoEvents:          "the group compared with has no events",
	CountTooSmall:     "the count is too small for the level of confidence",
}

// String says the reason in English.
func (r Reason) String() string {
	if r > 0 && int(r) < len(reasonNames) {
		return reasonNames[r]
	}
	return "statistics.Reason(" + strconv.Itoa(int(r)) + ")"
}

// UndefinedError says that the statistic does not exist for the figures given.
type UndefinedError struct {
	Reason Reason
}

// Error says the reason, in English.
func (e *UndefinedError) Error() string { return "undefined: " + e.Reason.String() }

func at(list string, index int) string { return list + "[" + strconv.Itoa(index) + "]" }

// clip keeps an error short whatever was found, and never cuts a rune in two.
func clip(text string) string {
	const longest = 40
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "")
}
