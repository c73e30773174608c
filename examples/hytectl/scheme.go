package main

import (
	"errors"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// schemeFlags are the options that choose a scheme and lay changes over it.
type schemeFlags struct {
	scheme    string
	year      int
	assume    []pair
	basePrice string
	targets   []pair
}

// schemeTokens are the schemes by the token of --scheme.
var schemeTokens = []struct {
	token string
	of    func(year int) (subsidy.Scheme, error)
}{
	{"municipal", subsidy.Municipal},
}

func (f *schemeFlags) options() []option {
	var tokens []string
	for _, s := range schemeTokens {
		tokens = append(tokens, s.token)
	}
	return []option{
		{name: "scheme", value: alternatives(tokens), about: "which formula", required: true, set: oneOf(&f.scheme, tokens...)},
		yearOption(&f.year),
		{name: "assume", value: "id=option", about: "answer to a question the law leaves open; repeatable", repeats: true, set: pairs(&f.assume, "id=option")},
		{name: "base-price", value: "X", about: "euros per resident instead of the decree's; a what-if", set: text(&f.basePrice)},
		{name: "target", value: "indicator=value", about: "target value of a result; repeatable", repeats: true, set: pairs(&f.targets, "indicator=value")},
	}
}

// laid is one overlay and the option that asked for it.
type laid struct {
	option  string
	overlay subsidy.Overlay
}

func (f *schemeFlags) overlays() []laid {
	var all []laid
	for _, a := range f.assume {
		all = append(all, laid{"--assume", subsidy.Assume(subsidy.AssumptionID(a.name), a.value)})
	}
	if f.basePrice != "" {
		all = append(all, laid{"--base-price", subsidy.BasePrice(f.basePrice)})
	}
	for _, t := range f.targets {
		all = append(all, laid{"--target", subsidy.Target(t.name, t.value)})
	}
	return all
}

// build makes the scheme and tells every overlay that does not fit it.
func (f *schemeFlags) build() (subsidy.Scheme, []problem) {
	var scheme subsidy.Scheme
	for _, s := range schemeTokens {
		if s.token != f.scheme {
			continue
		}
		made, err := s.of(f.year)
		if err != nil {
			return scheme, []problem{{place: "--year", kind: "uncovered-year", text: err.Error()}}
		}
		scheme = made
	}
	var problems []problem
	for _, l := range f.overlays() {
		next, err := scheme.With(l.overlay)
		if err != nil {
			problems = append(problems, problem{place: l.option, kind: "wrong-value", text: err.Error()})
			continue
		}
		scheme = next
	}
	return scheme, problems
}

// allocate reads the cohort, holds its units against the division of the
// finance year and computes.
func (f *schemeFlags) allocate(csv []byte, place string) (subsidy.Allocation, []problem) {
	scheme, problems := f.build()
	if len(problems) > 0 {
		return subsidy.Allocation{}, problems
	}
	cohort, err := subsidy.ParseCohort(scheme, csv)
	if err == nil {
		cohort, err = scheme.CheckUnits(cohort)
	}
	if err != nil {
		return subsidy.Allocation{}, cohortProblems(err, place)
	}
	allocation, err := scheme.Allocate(cohort)
	if err != nil {
		return subsidy.Allocation{}, cohortProblems(err, place)
	}
	return allocation, nil
}

// cohortProblems puts the name of the file before every fault of a cohort.
func cohortProblems(err error, place string) []problem {
	var faults subsidy.CohortErrors
	var zero *subsidy.ZeroMeanError
	switch {
	case errors.As(err, &faults):
		problems := make([]problem, len(faults))
		for i, fault := range faults {
			problems[i] = cohortProblem(fault, place)
		}
		return problems
	case errors.As(err, &zero):
		return []problem{{place: place, kind: "zero-mean", text: err.Error()}}
	}
	return []problem{{place: place, kind: "unusable", text: err.Error()}}
}

func cohortProblem(fault *subsidy.CohortError, file string) problem {
	place, text := split(fault, fault.Kind.String())
	return problem{place: file + ":" + place, kind: fault.Kind.String(), text: text}
}
