package governance

import "strconv"

// Cycle is the rhythm in which a duty comes back.
type Cycle uint8

// The cycles.
const (
	// Continuous duties hold every day.
	Continuous Cycle = iota + 1
	// Standing duties are done once and stay done: a body is named.
	Standing
	// EachDecision duties come back with every decision they touch.
	EachDecision
	// EachYear duties come back every calendar year (vuosittain). No act names
	// a month: counting by calendar year is go-hyte's assumption.
	EachYear
	// EachTerm duties come back once in every council term
	// (valtuustokausittain); the last day of the term is the last day.
	EachTerm
	// EveryFourYears duties come back at the latest four years after the last
	// time, whatever the term.
	EveryFourYears
	// EachDocument duties come with every welfare report and plan.
	EachDocument
)

var cycles = [...]string{
	Continuous: "continuous", Standing: "standing", EachDecision: "each-decision", EachYear: "each-year",
	EachTerm: "each-term", EveryFourYears: "every-four-years", EachDocument: "each-document",
}

// String returns the cycle as a token: "continuous", "standing",
// "each-decision", "each-year", "each-term", "every-four-years" or
// "each-document"; another value prints as "governance.Cycle(n)".
func (c Cycle) String() string {
	if c > 0 && int(c) < len(cycles) {
		return cycles[c]
	}
	return "governance.Cycle(" + strconv.Itoa(int(c)) + ")"
}

// MarshalText writes the cycle as [Cycle.String] does.
func (c Cycle) MarshalText() ([]byte, error) { return []byte(c.String()), nil }
