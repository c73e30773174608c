package governance

import "strconv"

// Severity says how much weight a missing piece of evidence has. It follows
// the modal verb of the source.
type Severity uint8

// The severities, from the heaviest.
const (
	// Must is a duty that a statute imposes (on …-ttava, tulee; ska) and whose
	// evidence belongs in the plan or around it.
	Must Severity = iota + 1
	// Should is official guidance, a funding indicator, or a duty whose link
	// to the plan is advice (tulisi, bör, should).
	Should
	// Linked is a duty of its own that stands beside the plan; the plan should
	// name it.
	Linked
)

var severities = [...]string{Must: "must", Should: "should", Linked: "linked"}

// String returns "must", "should" or "linked"; another value prints as
// "governance.Severity(n)".
func (s Severity) String() string {
	if s > 0 && int(s) < len(severities) {
		return severities[s]
	}
	return "governance.Severity(" + strconv.Itoa(int(s)) + ")"
}

// MarshalText writes the severity as [Severity.String] does.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }
