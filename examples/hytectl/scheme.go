package main

import (
	"cmp"
	"errors"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// schemeFlags are the options that choose a scheme and lay changes over it.
// Every option may begin with a prefix, "with-", that tells a second set.
type schemeFlags struct {
	prefix string
	scheme string
	year   int
	// yearOption is the option that tells the year, where it is not --year.
	yearOption string
	// laid changes the law, figures the cohort.
	laid, figures []laid
}

// laid is one overlay and the option that asked for it.
type laid struct {
	option  string
	overlay subsidy.Overlay
}

// schemeTokens are the schemes by the token of --scheme.
var schemeTokens = []struct {
	token string
	of    func(year int) (subsidy.Scheme, error)
}{
	{"municipal", subsidy.Municipal},
	{"county", subsidy.County},
	{"proposal-2017", proposal2017},
}

// proposal2017 holds the plan, which never came into force, to the year of its
// trial, so that nobody reads it as the law of another.
func proposal2017(year int) (subsidy.Scheme, error) {
	s := subsidy.Proposal2017()
	if year != s.Year() {
		return subsidy.Scheme{}, errors.New("finance year " + strconv.Itoa(year) +
			" is not that of the plan of 2016–2018, which never came into force: its trial was for " + strconv.Itoa(s.Year()))
	}
	return s, nil
}

func schemeNames() []string {
	var tokens []string
	for _, s := range schemeTokens {
		tokens = append(tokens, s.token)
	}
	return tokens
}

// options are those of every command that computes with one scheme.
func (f *schemeFlags) options() []option {
	return append([]option{f.schemeOption(true), yearOption(&f.year)}, f.overlayOptions()...)
}

func (f *schemeFlags) schemeOption(required bool) option {
	return option{name: "scheme", value: strings.Join(schemeNames(), "|"), about: "which formula", required: required, set: oneOf(&f.scheme, schemeNames()...)}
}

// overlayOptions lay changes over the law; they apply in the order given.
func (f *schemeFlags) overlayOptions() []option {
	lay := func(name string, make func(key, value string) subsidy.Overlay) func(key, value string) {
		return func(key, value string) { f.laid = append(f.laid, laid{"--" + f.prefix + name, make(key, value)}) }
	}
	all := []option{
		{name: "assume", value: "id=option", about: "answer to a question the law leaves open; repeatable", repeats: true,
			set: pairs(lay("assume", func(k, v string) subsidy.Overlay { return subsidy.Assume(subsidy.AssumptionID(k), v) }), "id=option")},
		{name: "base-price", value: "X", about: "euros per resident instead of the decree's; a what-if",
			set: single(lay("base-price", func(_, v string) subsidy.Overlay { return subsidy.BasePrice(v) }))},
		{name: "target", value: "indicator=value", about: "target value of a result; repeatable", repeats: true,
			set: pairs(lay("target", subsidy.Target), "indicator=value")},
		{name: "weight", value: "indicator=value", about: "weight of an indicator; a what-if; repeatable", repeats: true,
			set: pairs(lay("weight", subsidy.Weight), "indicator=value")},
		{name: "without", value: "indicator", about: "leave an indicator out; a what-if; repeatable", repeats: true,
			set: single(lay("without", func(_, v string) subsidy.Overlay { return subsidy.Without(v) }))},
		{name: "pool", value: "X", about: "euros shared out by proposal-2017, instead of 57 million",
			set: single(lay("pool", func(_, v string) subsidy.Overlay { return subsidy.Pool(v) }))},
	}
	all = append(all, option{name: "figure", value: "unit:column=figure", about: "another figure for one unit; repeatable", repeats: true, set: f.setFigure})
	for i := range all {
		all[i].name = f.prefix + all[i].name
		if f.prefix != "" {
			all[i].about = "for the second allocation alone: " + all[i].about
		}
	}
	return all
}

// setFigure takes unit:column=figure, where a missing figure is written as in
// a cohort.
func (f *schemeFlags) setFigure(text string) string {
	const expected = "unit:column=figure, 211:falls-65:latest=310.5"
	place, figure, ok := strings.Cut(text, "=")
	unit, column, both := strings.Cut(place, ":")
	datum, err := indicators.ParseDatum(figure)
	if !ok || !both || err != nil {
		return expected
	}
	f.figures = append(f.figures, laid{"--" + f.prefix + "figure", subsidy.Figure(unit, column, datum)})
	return ""
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
			return scheme, []problem{{place: "--" + f.prefix + cmp.Or(f.yearOption, "year"), kind: "uncovered-year", text: err.Error()}}
		}
		scheme = made
	}
	var problems []problem
	for _, l := range f.laid {
		next, err := scheme.With(l.overlay)
		if err != nil {
			problems = append(problems, problem{place: l.option, kind: "wrong-value", text: err.Error()})
			continue
		}
		scheme = next
	}
	return scheme, problems
}

// bare is the law of the year without what the options lay over it; the zero
// Scheme for a year without law, which build tells.
func (f *schemeFlags) bare() subsidy.Scheme {
	scheme, _ := (&schemeFlags{scheme: f.scheme, year: f.year, prefix: f.prefix, yearOption: f.yearOption}).build()
	return scheme
}

// allocate reads the cohort, holds its units against the division of the
// finance year and computes.
func (f *schemeFlags) allocate(csv []byte, place string) (subsidy.Allocation, []problem) {
	scheme, problems := f.build()
	if len(problems) > 0 {
		return subsidy.Allocation{}, problems
	}
	cohort, err := subsidy.ParseChecked(scheme, csv)
	if err != nil {
		return subsidy.Allocation{}, cohortProblems(err, place)
	}
	return f.compute(scheme, cohort, place)
}

// compute allocates and lays the figures of the options over the cohort.
func (f *schemeFlags) compute(scheme subsidy.Scheme, cohort subsidy.Cohort, place string) (subsidy.Allocation, []problem) {
	allocation, err := scheme.Allocate(cohort)
	if err != nil {
		return allocation, cohortProblems(err, place)
	}
	for _, l := range f.figures {
		if allocation, err = allocation.With(l.overlay); err != nil {
			return allocation, []problem{{place: l.option, kind: "wrong-value", text: err.Error()}}
		}
	}
	return allocation, nil
}

// cohortProblems puts the name of the file before every fault of a cohort.
func cohortProblems(err error, place string) []problem {
	var (
		faults   subsidy.CohortErrors
		nobody   *subsidy.UnpopulatedError
		zeroMean *subsidy.ZeroMeanError
		zeroBase *subsidy.ZeroBaseError
	)
	switch {
	case errors.As(err, &faults):
		problems := make([]problem, len(faults))
		for i, fault := range faults {
			problems[i] = cohortProblem(fault, place)
		}
		return problems
	case errors.As(err, &nobody):
		return []problem{{place: place, kind: "no-rows", text: err.Error()}}
	case errors.As(err, &zeroMean):
		return []problem{{place: place, kind: "zero-mean", text: err.Error()}}
	case errors.As(err, &zeroBase):
		return []problem{{place: place, kind: "zero-base", text: err.Error()}}
	}
	return []problem{{place: place, kind: "unusable", text: err.Error()}}
}

func cohortProblem(fault *subsidy.CohortError, file string) problem {
	kind := fault.Kind.String()
	return problem{place: at(file, fault.Line, fault.Column), kind: kind, text: textOf(fault, kind)}
}
