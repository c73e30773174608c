package region

import (
	"fmt"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// UnknownCodeError says that a code never meant an organisation between
// [CheckedFrom] and [CheckedTo].
type UnknownCodeError struct {
	Found string // the code as given, at most 40 bytes of it
	Meant string // the code that was probably meant; empty where none suggests itself
}

func (e *UnknownCodeError) Error() string {
	text := fmt.Sprintf("unknown code %q: expected three digits of a municipality, two of a county, or %s", e.Found, HUS)
	if e.Meant != "" {
		text += fmt.Sprintf("; this organisation is %q", e.Meant)
	}
	return text
}

// NotOnDayError says that a code means an organisation, but not on the day
// asked for.
type NotOnDayError struct {
	Code       string
	Day        law.Date
	Period     law.Period // from the first day to the last day of the organisation
	MergedInto string     // where it merged into another: the code of that one
}

func (e *NotOnDayError) Error() string {
	text := fmt.Sprintf("%s did not exist on %s: it existed %s", e.Code, e.Day, e.Period)
	if e.MergedInto != "" {
		text += " and merged into " + e.MergedInto
	}
	return text
}

// BeforeTableError says that the day is before the first classification read,
// so that nothing is known of the municipality on that day.
type BeforeTableError struct {
	Code string
	Day  law.Date
}

func (e *BeforeTableError) Error() string {
	return fmt.Sprintf("nothing is known of %s on %s: the first classification read is that of %s", e.Code, e.Day, CheckedFrom())
}

// NoCouncilError says that go-hyte knows no council term of the actor: HUS has
// no council elected by residents, Åland lays down its own terms, and the zero
// Unit is nobody.
type NoCouncilError struct {
	Code  string
	Actor Actor
}

func (e *NoCouncilError) Error() string {
	return fmt.Sprintf("no council terms are known of %q (%s)", e.Code, e.Actor)
}

// UnknownActorError says that a text or value is none of the seven actors.
type UnknownActorError struct {
	Found string // the text as given, at most 40 bytes of it
}

func (e *UnknownActorError) Error() string {
	var names []string
	for _, a := range Actors() {
		names = append(names, a.String())
	}
	return fmt.Sprintf("unknown actor %q: expected one of %s", e.Found, strings.Join(names, ", "))
}

// clip keeps an error short whatever was found, and never cuts a rune in two.
func clip(text string) string {
	const longest = 40
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "")
}
