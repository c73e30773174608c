package report

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// State is how far a task is on one day. The zero State is upcoming.
type State uint8

// The states.
const (
	// Upcoming: its time has not begun.
	Upcoming State = iota
	// Due: its time runs and it is not done.
	Due
	// Done: the plan holds evidence that it was done.
	Done
	// Overdue: its last day has passed, a statute demands it of the
	// organisation and the plan holds no evidence.
	Overdue
	// Unrecorded: its last day has passed and the plan says nothing of it,
	// where the plan need not say it, only a person can judge, or the act that
	// asked for it has ended.
	Unrecorded
)

var stateTokens = [...]string{"upcoming", "due", "done", "overdue", "unrecorded"}

var stateNames = [...]lang.Text{
	tri("tulossa", "kommande", "upcoming"),
	tri("vielä tekemättä", "återstår", "due"),
	tri("tehty", "gjort", "done"),
	tri("myöhässä", "försenat", "overdue"),
	tri("ei kirjattu", "inte antecknat", "not recorded"),
}

// String returns "upcoming", "due", "done", "overdue" or "unrecorded"; another
// value prints as "report.State(n)".
func (s State) String() string {
	if int(s) < len(stateTokens) {
		return stateTokens[s]
	}
	return "report.State(" + strconv.Itoa(int(s)) + ")"
}

// MarshalText writes the state as [State.String] does.
func (s State) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// Name is the state in a word or two; empty for a value outside the five.
func (s State) Name() lang.Text {
	if int(s) < len(stateNames) {
		return stateNames[s]
	}
	return lang.Text{}
}
