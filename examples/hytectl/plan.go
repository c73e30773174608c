package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
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
		problems[i] = problem{
			place: at(file, string(fault.Pointer)), kind: string(fault.Kind),
			text: fmt.Sprintf("%s (line %d, column %d)", fault.Reason(), fault.Line, fault.Column),
		}
	}
	return plan, problems
}

// at joins a file and a pointer; the pointer of the whole document is empty.
func at(file, pointer string) string {
	if pointer == "" {
		return file
	}
	return file + ":" + pointer
}

// planProblems tells why a plan that could be read cannot be judged.
func planProblems(err error, file string) []problem {
	var (
		nobody   *governance.NoOrganisationError
		several  *governance.SeveralOrganisationsError
		notIn    *governance.NotInPlanError
		cannot   *governance.OrganisationError
		unknown  *governance.UnknownDutyError
		place    = file
		kind     = "unusable"
		text     = err.Error()
		stripped = func(pointer string) string { return strings.TrimPrefix(text, pointer+": ") }
	)
	switch {
	case errors.As(err, &nobody):
		place, kind, text = at(file, "/organisations"), "no-organisation", stripped("/organisations")
	case errors.As(err, &several):
		place, kind = at(file, "/organisations"), "several-organisations"
		text = "found " + strings.Join(several.Codes, ", ") + ", expected --unit with one of them"
	case errors.As(err, &notIn):
		place, kind, text = at(file, notIn.Pointer), "not-in-plan", stripped(notIn.Pointer)
	case errors.As(err, &cannot):
		place, kind, text = at(file, cannot.Pointer), "organisation", stripped(cannot.Pointer)
	case errors.As(err, &unknown):
		place, kind, text = at(file, unknown.Pointer), "unknown-duty", stripped(unknown.Pointer)
	}
	return []problem{{place: place, kind: kind, text: text}}
}
