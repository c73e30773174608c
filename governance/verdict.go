package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Verdict is the answer of a whole audit.
type Verdict uint8

// The verdicts.
const (
	// Complete means that no finding of severity must is fail, overdue or
	// waived. Open reviews and duties still due do not stand against it.
	Complete Verdict = iota + 1
	// Incomplete means that some finding of severity must is fail, overdue or
	// waived.
	Incomplete
	// OutsideTheLaw means that these acts do not bind the unit at all: Åland
	// legislates for itself. It is written "not-applicable".
	OutsideTheLaw
)

var verdicts = [...]string{Complete: "complete", Incomplete: "incomplete", OutsideTheLaw: "not-applicable"}

var verdictNames = [...]lang.Text{
	Complete:      tri("täydellinen", "fullständig", "complete"),
	Incomplete:    tri("puutteellinen", "ofullständig", "incomplete"),
	OutsideTheLaw: tri("lakia ei sovelleta", "lagen tillämpas inte", "the law does not apply"),
}

// String returns "complete", "incomplete" or "not-applicable"; another value
// prints as "governance.Verdict(n)".
func (v Verdict) String() string {
	if v > 0 && int(v) < len(verdicts) {
		return verdicts[v]
	}
	return "governance.Verdict(" + strconv.Itoa(int(v)) + ")"
}

// In returns the verdict as people say it in the language, in a few words; empty for
// a value outside the constants.
func (v Verdict) In(l lang.Language) string { return named(verdictNames[:], v, l) }

// MarshalText writes the verdict as [Verdict.String] does; a value outside the
// constants is a [*TokenError].
func (v Verdict) MarshalText() ([]byte, error) { return token(verdicts[:], v) }

// UnmarshalText reads what [Verdict.MarshalText] writes; anything else is a
// [*TokenError] and changes nothing.
func (v *Verdict) UnmarshalText(text []byte) error { return readToken(verdicts[:], v, text) }
