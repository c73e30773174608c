package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

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

var cycleNames = [...]lang.Text{
	Continuous:     tri("jatkuvasti", "fortlöpande", "at all times"),
	Standing:       tri("kerran, pysyvästi", "en gång för alla", "once and for all"),
	EachDecision:   tri("joka päätöksessä", "vid varje beslut", "with each decision"),
	EachYear:       tri("vuosittain", "varje år", "every year"),
	EachTerm:       tri("valtuustokausittain", "en gång per fullmäktigeperiod", "once in each council term"),
	EveryFourYears: tri("vähintään neljän vuoden välein", "minst vart fjärde år", "at least every four years"),
	EachDocument:   tri("kertomuksen ja suunnitelman mukana", "med berättelsen och planen", "with each report and plan"),
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

// In returns the rhythm as people say it in the language, in a few words; empty for
// a value outside the constants.
func (c Cycle) In(l lang.Language) string { return named(cycleNames[:], c, l) }

// MarshalText writes the cycle as [Cycle.String] does; a value outside the
// constants is a [*TokenError].
func (c Cycle) MarshalText() ([]byte, error) { return token(cycles[:], c) }

// UnmarshalText reads what [Cycle.MarshalText] writes; anything else is a
// [*TokenError] and changes nothing.
func (c *Cycle) UnmarshalText(text []byte) error { return readToken(cycles[:], c, text) }
