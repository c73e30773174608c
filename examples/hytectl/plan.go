package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// parsePlan reads a plan and tells every fault with the file before its place.
func parsePlan(data []byte, file string) (hyte.Plan, []problem) {
	plan, err := hyte.ParsePlan(data)
	if err == nil {
		return plan, nil
	}
	var faults hyte.DecodeErrors
	if !errors.As(err, &faults) {
		return plan, []problem{{place: file, kind: "unusable", text: err.Error()}}
	}
	problems := make([]problem, len(faults))
	for i, fault := range faults {
		problems[i] = inJSON(file, string(fault.Pointer), fault.Line, fault.Column, string(fault.Kind), fault.Reason())
	}
	return plan, problems
}

// planProblems tells why a plan that could be read cannot be judged; asked is
// the option that chose the day.
func planProblems(err error, in input, asked string) []problem {
	var (
		nobody  *governance.NoOrganisationError
		several *governance.SeveralOrganisationsError
		notIn   *governance.NotInPlanError
		cannot  *governance.OrganisationError
		unknown *governance.UnknownDutyError
	)
	switch {
	case errors.As(err, &nobody):
		return inPlan(in, "no-organisation", "/organisations", err.Error())
	case errors.As(err, &several):
		return inPlan(in, "several-organisations", "/organisations", "found "+strings.Join(several.Codes, ", ")+", expected --unit with one of them")
	case errors.As(err, &notIn) && notIn.Membership == (law.Period{}):
		return notMaker(notIn.Code, in)
	case errors.As(err, &notIn):
		return inPlan(in, "not-in-plan", notIn.Pointer, err.Error())
	case errors.As(err, &cannot) && uncovered(cannot.Err):
		return []problem{{place: asked, kind: "uncovered-day", text: cannot.Err.Error()}}
	case errors.As(err, &cannot):
		return inPlan(in, "organisation", cannot.Pointer, err.Error())
	case errors.As(err, &unknown):
		return inPlan(in, "unknown-duty", unknown.Pointer, err.Error())
	}
	return []problem{{place: in.place, kind: "unusable", text: err.Error()}}
}

// notMaker is the fault of a unit that does not make the plan.
func notMaker(code string, in input) []problem {
	return []problem{{place: "--unit", kind: "not-in-plan", text: fmt.Sprintf("found %q, expected a maker of the plan in %s", code, in.place)}}
}

// uncovered reports whether a day is the fault: nothing is known of any unit, or
// no council term is laid down, on it.
func uncovered(err error) bool {
	var (
		early  *region.BeforeTableError
		beyond *law.NotCoveredError
	)
	return errors.As(err, &early) || errors.As(err, &beyond)
}

// inPlan is one problem of the plan at the pointer, which a text of the library
// begins with.
func inPlan(in input, kind, pointer, text string) []problem {
	text = strings.TrimPrefix(text, pointer+": ")
	line, column := positionOf(in.data, pointer)
	return []problem{inJSON(in.place, pointer, line, column, kind, text)}
}
