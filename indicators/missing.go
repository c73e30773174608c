package indicators

import "fmt"

// Missing says why a figure does not exist. The reasons differ in law and in
// statistics, and none of them is zero. The zero value is NotCollected.
type Missing uint8

// The reasons for which a figure may be missing.
const (
	// NotCollected: nobody collected the figure, or it has not arrived.
	NotCollected Missing = iota
	// Suppressed: the figure exists but is withheld, as a rule to protect
	// people in small groups.
	Suppressed
	// NotApplicable: the figure cannot exist for this area.
	NotApplicable
	// NotAnswered: the area was asked and did not answer.
	NotAnswered
)

var missingNames = [...]string{
	NotCollected:  "not-collected",
	Suppressed:    "suppressed",
	NotApplicable: "not-applicable",
	NotAnswered:   "not-answered",
}

// String returns "not-collected", "suppressed", "not-applicable" or
// "not-answered"; a value outside these prints as "indicators.Missing(n)".
func (m Missing) String() string {
	if m.Valid() {
		return missingNames[m]
	}
	return fmt.Sprintf("indicators.Missing(%d)", uint8(m))
}

// Valid reports whether the value is one of the four reasons.
func (m Missing) Valid() bool { return int(m) < len(missingNames) }
