package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Outcome is what became of one duty in one audit.
type Outcome uint8

// The outcomes.
const (
	// Pass means that the evidence is in the plan.
	Pass Outcome = iota + 1
	// Fail means that the evidence is missing or not enough.
	Fail
	// Overdue means that the duty had a last day and the day has passed.
	Overdue
	// Due means that the time for the duty is running and it is not yet done.
	Due
	// NotDue means that the time for the duty has not begun.
	NotDue
	// Justified means that something was left out with a reason where the
	// source leaves room for reasons.
	Justified
	// Review means that only a person can judge; the message is the question
	// to ask.
	Review
	// Waived means that the user let the duty rest. It changes no law: the
	// verdict stays incomplete.
	Waived
	// NotApplicable means that the duty is in force for the unit but has
	// nothing to fasten on in this plan.
	NotApplicable
)

var outcomes = [...]string{
	Pass: "pass", Fail: "fail", Overdue: "overdue", Due: "due", NotDue: "not-due",
	Justified: "justified", Review: "review", Waived: "waived", NotApplicable: "not-applicable",
}

var outcomeNames = [...]lang.Text{
	Pass:          tri("täyttyy", "uppfylls", "met"),
	Fail:          tri("ei täyty", "uppfylls inte", "not met"),
	Overdue:       tri("myöhässä", "försenat", "overdue"),
	Due:           tri("vielä tekemättä", "återstår", "due"),
	NotDue:        tri("ei vielä ajankohtainen", "inte aktuellt ännu", "not yet due"),
	Justified:     tri("perusteltu", "motiverat", "justified"),
	Review:        tri("arvioitava", "ska bedömas", "for review"),
	Waived:        tri("sivuutettu", "åsidosatt", "waived"),
	NotApplicable: tri("ei sovelleta", "tillämpas inte", "not applicable"),
}

// Outcomes returns the nine outcomes in their fixed order.
func Outcomes() [9]Outcome {
	return [9]Outcome{Pass, Fail, Overdue, Due, NotDue, Justified, Review, Waived, NotApplicable}
}

// String returns the outcome as the wire formats write it: "pass", "fail",
// "overdue", "due", "not-due", "justified", "review", "waived" or
// "not-applicable"; another value prints as "governance.Outcome(n)".
func (o Outcome) String() string {
	if o > 0 && int(o) < len(outcomes) {
		return outcomes[o]
	}
	return "governance.Outcome(" + strconv.Itoa(int(o)) + ")"
}

// In returns the outcome as people say it in the language, in a word or two; empty for
// a value outside the constants.
func (o Outcome) In(l lang.Language) string { return named(outcomeNames[:], o, l) }

// MarshalText writes the outcome as [Outcome.String] does; a value outside the
// constants is a [*TokenError].
func (o Outcome) MarshalText() ([]byte, error) { return token(outcomes[:], o) }

// UnmarshalText reads what [Outcome.MarshalText] writes; anything else is a
// [*TokenError] and changes nothing.
func (o *Outcome) UnmarshalText(text []byte) error { return readToken(outcomes[:], o, text) }

// Missed reports whether the duty was not met: fail or overdue.
func (o Outcome) Missed() bool { return o == Fail || o == Overdue }
