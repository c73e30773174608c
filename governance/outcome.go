package governance

import "strconv"

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

// MarshalText writes the outcome as [Outcome.String] does.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// Missed reports whether the duty was not met: fail or overdue.
func (o Outcome) Missed() bool { return o == Fail || o == Overdue }
