package subsidy

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// YearError says that no law read for go-hyte covers a finance year.
type YearError struct {
	// Scheme is the scheme asked for.
	Scheme Kind
	// Year is the year asked for.
	Year int
	// Covered lists the covered finance years in order.
	Covered []int
	// Act is the provision that grants the money.
	Act law.Citation
	// Price is the provision that sets the nearest base price.
	Price law.Citation

	cause error
}

// Error names the law and the covered years, in English.
func (e *YearError) Error() string {
	years := make([]string, len(e.Covered))
	for i, y := range e.Covered {
		years[i] = strconv.Itoa(y)
	}
	return "finance year " + strconv.Itoa(e.Year) + " is not covered by the " + e.Scheme.String() + " scheme (" +
		e.Act.String() + "; base price: " + e.Price.String() + "): covered are " + strings.Join(years, ", ")
}

// Unwrap returns the error of the timeline, a [*law.NotCoveredError] or a
// [*law.DateError].
func (e *YearError) Unwrap() error { return e.cause }

// SchemeError says that a computation was asked of the zero [Scheme].
type SchemeError struct{}

// Error says so in English.
func (*SchemeError) Error() string {
	return "the zero Scheme is no scheme: expected one made by Municipal, County or Proposal2017"
}

// OverlayError says that a scheme cannot take an overlay.
type OverlayError struct {
	// Overlay is what was laid.
	Overlay Overlay
	// Found is the part of the overlay that is wrong: its kind, its unit, its
	// key or its value.
	Found string
	// Expected is what that part could have been, in English.
	Expected string
}

// Error names the overlay and says what was found and what was expected, in
// English.
func (e *OverlayError) Error() string {
	text := e.Overlay.Kind.String()
	for _, part := range [...]string{e.Overlay.Unit, e.Overlay.Key} {
		if part != "" {
			text += " " + quote(part)
		}
	}
	return text + ": found " + quote(e.Found) + ", expected " + e.Expected
}

// MismatchError says that a cohort was made for another scheme.
type MismatchError struct {
	// Scheme is the scheme that was to compute.
	Scheme Kind
	// Cohort is the scheme the cohort was made for.
	Cohort Kind
}

// Error says so in English.
func (e *MismatchError) Error() string {
	return "found a cohort of the " + e.Cohort.String() + " scheme, expected one of the " + e.Scheme.String() + " scheme"
}

// ZeroMeanError says that the mean of the whole country is zero, so that no
// coefficient exists: every unit of the cohort has the score zero.
type ZeroMeanError struct {
	// Units is the number of units.
	Units int
}

// Error says so in English.
func (e *ZeroMeanError) Error() string {
	who := "all " + strconv.Itoa(e.Units) + " units have"
	if e.Units == 1 {
		who = "the only unit has"
	}
	return "the national mean is zero: " + who + " the score 0, and no coefficient exists"
}

// ZeroBaseError says that a figure rose from zero, so that its relative change
// does not exist, under the option "error" of "zero-base".
type ZeroBaseError struct {
	// Unit is the code of the first such unit.
	Unit string
	// Indicator is the key of the result indicator.
	Indicator string
	// Latest is the latest figure; the one before is 0.
	Latest indicators.Datum
	// Citation is the provision that asks for the relative change.
	Citation law.Citation
}

// Error says so in English.
func (e *ZeroBaseError) Error() string {
	return "unit " + quote(e.Unit) + ": " + e.Indicator + ": found a rise from 0 to " + e.Latest.String() +
		", expected a previous figure above 0: the relative change does not exist (" + e.Citation.String() + ")"
}

// InputError says that a single figure handed to a computation is outside what
// it can be.
type InputError struct {
	// Name says which figure.
	Name string
	// Found is the figure.
	Found string
	// Expected is what it could have been, in English.
	Expected string
}

// Error says what was found and what was expected, in English.
func (e *InputError) Error() string {
	return e.Name + ": found " + quote(e.Found) + ", expected " + e.Expected
}

// quote shows foreign text safely and shortly.
func quote(text string) string { return strconv.Quote(clip(text)) }

// clip keeps an error short whatever was found.
func clip(text string) string {
	const longest = 40
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "") + "…"
}
