package report

// InputError says that a report cannot be composed of what was given.
type InputError struct {
	Problem InputProblem
	// Found is what was given, at most a code or a number; empty where
	// nothing was. Expected is what would have done, in English.
	Found, Expected string
}

// InputProblem is what is wrong with what a report was to be made of.
type InputProblem string

// The problems.
const (
	// NoAudit: the checklist is empty.
	NoAudit InputProblem = "no-audit"
	// OtherPlan: the audited organisation is not a maker of the plan.
	OtherPlan InputProblem = "other-plan"
	// Outside: the acts do not bind the organisation.
	Outside InputProblem = "outside-the-law"
	// BadYear: the year is none.
	BadYear InputProblem = "bad-year"
	// BadAllocation: the allocation does not have the organisation, or is of
	// another scheme than the one asked about.
	BadAllocation InputProblem = "bad-allocation"
	// UnknownSchema: no format has the name.
	UnknownSchema InputProblem = "unknown-schema"
	// OtherUnit: two audits are of different organisations.
	OtherUnit InputProblem = "other-unit"
)

func (e *InputError) Error() string {
	if e.Found == "" {
		return "report: " + string(e.Problem) + ": expected " + e.Expected
	}
	return "report: " + string(e.Problem) + ": found " + e.Found + ", expected " + e.Expected
}
