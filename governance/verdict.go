package governance

import "strconv"

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

// String returns "complete", "incomplete" or "not-applicable"; another value
// prints as "governance.Verdict(n)".
func (v Verdict) String() string {
	if v > 0 && int(v) < len(verdicts) {
		return verdicts[v]
	}
	return "governance.Verdict(" + strconv.Itoa(int(v)) + ")"
}

// MarshalText writes the verdict as [Verdict.String] does.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }
