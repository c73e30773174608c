package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

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

var severityNames = [...]lang.Text{
	Must:   tri("velvollisuus", "skyldighet", "duty"),
	Should: tri("suositus", "rekommendation", "advice"),
	Linked: tri("rinnakkainen velvollisuus", "anknytande skyldighet", "linked duty"),
}

// String returns "must", "should" or "linked"; another value prints as
// "governance.Severity(n)".
func (s Severity) String() string {
	if s > 0 && int(s) < len(severities) {
		return severities[s]
	}
	return "governance.Severity(" + strconv.Itoa(int(s)) + ")"
}

// In returns the severity as people say it in the language, in a word or two; empty for
// a value outside the constants.
func (s Severity) In(l lang.Language) string { return named(severityNames[:], s, l) }

// MarshalText writes the severity as [Severity.String] does; a value outside the
// constants is a [*TokenError].
func (s Severity) MarshalText() ([]byte, error) { return token(severities[:], s) }

// UnmarshalText reads what [Severity.MarshalText] writes; anything else is a
// [*TokenError] and changes nothing.
func (s *Severity) UnmarshalText(text []byte) error { return readToken(severities[:], s, text) }
