package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Organisation is one maker of the plan. Whoever left the plan and came back is
// listed once for each time of membership; the times must not overlap.
type Organisation struct {
	// Code is the municipality code ("922"), the county code ("08"), "091"
	// for Helsinki, "HUS" for the HUS Group.
	Code string
	// Name is the name as the document writes it; it may be empty.
	Name Text
	// Membership is the time the organisation has been a maker of the plan;
	// the zero Period means all the time.
	Membership law.Period
}

// For lists the codes of the organisations to which something in a joint plan
// belongs. An empty list means every organisation of the plan.
type For []string

// Concerns reports whether something belongs to the organisation.
func (f For) Concerns(code string) bool {
	if len(f) == 0 {
		return true
	}
	for _, c := range f {
		if c == code {
			return true
		}
	}
	return false
}
