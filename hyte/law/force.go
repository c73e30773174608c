package law

import (
	"fmt"
	"strconv"
)

// Force is the weight of what is cited. The zero Force is a statute.
type Force uint8

// The forces, from the strongest.
const (
	// Statute is an act of Parliament.
	Statute Force = iota
	// Decree is a decree given under an act.
	Decree
	// Decision is a decision of the Government or a ministry.
	Decision
	// Guidance is what an authority recommends; it binds nobody.
	Guidance
	// Proposal is a bill or draft that never bound anybody.
	Proposal
	// Inference is go-hyte's own reading where no source says it in so many
	// words.
	Inference
)

var forces = [...]string{"statute", "decree", "decision", "guidance", "proposal", "inference"}

// String returns the force as the wire formats write it: "statute", "decree",
// "decision", "guidance", "proposal" or "inference". Any other value prints as
// "law.Force(n)".
func (f Force) String() string {
	if int(f) < len(forces) {
		return forces[f]
	}
	return "law.Force(" + strconv.Itoa(int(f)) + ")"
}

// MarshalText writes the force as [Force.String] does; a value that is none of
// the six is a [*ForceError].
func (f Force) MarshalText() ([]byte, error) {
	if int(f) >= len(forces) {
		return nil, &ForceError{Found: f}
	}
	return []byte(forces[f]), nil
}

// ForceError says that a value is none of the forces of law.
type ForceError struct {
	Found Force // the value as given
}

func (e *ForceError) Error() string {
	return fmt.Sprintf("not a force of law: found %s, expected at most %s", e.Found, Inference)
}
