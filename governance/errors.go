package governance

import (
	"fmt"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// NoOrganisationError says that a plan names nobody whose duties could be
// audited.
type NoOrganisationError struct{}

func (e *NoOrganisationError) Error() string {
	return "/organisations: found none, expected at least one organisation"
}

// SeveralOrganisationsError says that several organisations make the plan and
// the caller has to choose one with [AuditUnit].
type SeveralOrganisationsError struct {
	Codes []string // the codes in the order of the plan
}

func (e *SeveralOrganisationsError) Error() string {
	return fmt.Sprintf("/organisations: found %s, expected one organisation: name the unit with AuditUnit", strings.Join(e.Codes, ", "))
}

// NotInPlanError says that the unit is not a maker of the plan, or was not one
// on the day.
type NotInPlanError struct {
	Pointer    string // the organisation in the plan, or the list where it is not there
	Code       string
	Day        law.Date
	Membership law.Period // when it was a maker; the zero Period where it never was
}

func (e *NotInPlanError) Error() string {
	if e.Membership == (law.Period{}) {
		return fmt.Sprintf("%s: %q is not a maker of the plan", e.Pointer, e.Code)
	}
	return fmt.Sprintf("%s: %q was a maker of the plan %s, not on %s", e.Pointer, e.Code, e.Membership, e.Day)
}

// OrganisationError says that an organisation of the plan cannot be audited on
// the day; Err is the error of package region: an unknown code, a unit that
// did not exist that day, a day outside the terms laid down.
type OrganisationError struct {
	Pointer string // the code in the plan
	Err     error
}

func (e *OrganisationError) Error() string {
	if e.Err == nil {
		return e.Pointer + ": the organisation cannot be audited"
	}
	return e.Pointer + ": " + e.Err.Error()
}

// Unwrap returns the error of package region.
func (e *OrganisationError) Unwrap() error { return e.Err }

// NoChecklistError says that [AuditInto] was given no checklist to write into.
type NoChecklistError struct{}

func (e *NoChecklistError) Error() string { return "found no checklist, expected one to audit into" }

// TermError says that the time for which a plan or a document says that it was
// made is no period: it ends before it begins, or on a day that is not of the
// calendar. Plans built in Go may hold one; the codec reads none.
type TermError struct {
	Pointer string // the period in the plan
	Err     error  // a [*law.PeriodError]
}

func (e *TermError) Error() string {
	if e.Err == nil {
		return e.Pointer + ": not a period"
	}
	return e.Pointer + ": " + e.Err.Error()
}

// Unwrap returns the error of package law.
func (e *TermError) Unwrap() error { return e.Err }

// UnknownDutyError says that a waiver, an omission or a review speaks of a
// duty that does not exist.
type UnknownDutyError struct {
	Pointer string // the id in the plan
	Found   string // the id as given, at most 64 bytes of it
}

func (e *UnknownDutyError) Error() string {
	return fmt.Sprintf("%s: found %q, expected the id of a duty such as FI-612/2021-6-2e", e.Pointer, e.Found)
}

// clip keeps an error short whatever was found, and never cuts a rune in two.
func clip(text string) string {
	const longest = 64
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "")
}
