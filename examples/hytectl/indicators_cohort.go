package main

import (
	"errors"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// cohortFlags say which cohort the figures are to become.
type cohortFlags struct {
	finance    schemeFlags
	uses       map[string]string
	population string
}

func (f *cohortFlags) options() []option {
	f.uses = map[string]string{}
	year := yearOption(&f.finance.year)
	f.finance.yearOption = "finance-year"
	year.name, year.required, year.about = f.finance.yearOption, false, "finance year of the cohort that --show cohort makes"
	return []option{
		f.finance.schemeOption(false), year,
		{name: "use", value: "indicator=KEY", about: "the figures of an indicator stand under another key; repeatable", repeats: true,
			set: pairs(func(name, key string) { f.uses[name] = key }, "indicator=KEY")},
		{name: "population", value: "KEY", about: "the residents stand under this key, sotkanet:127 unless told", set: text(&f.population)},
	}
}

// cohortGrid is the cohort in CSV, ready for allocate; otherwise it tells where
// the figures came from.
func cohortGrid(f *indicatorFlags, list []indicators.Observation) (grid, []problem) {
	var problems []problem
	const both = "expected --scheme and --finance-year with --show cohort"
	if f.cohort.finance.scheme == "" {
		problems = append(problems, problem{place: "--scheme", kind: "missing", text: both})
	}
	if f.cohort.finance.year == 0 {
		problems = append(problems, problem{place: "--finance-year", kind: "missing", text: both})
	}
	if len(problems) > 0 {
		return grid{}, problems
	}
	scheme, problems := f.cohort.finance.build()
	if len(problems) > 0 {
		return grid{}, problems
	}
	cohort, told, err := subsidy.Assemble(scheme, subsidy.Material{Observations: list, Keys: f.cohort.uses, Population: f.cohort.population})
	if err != nil {
		return grid{}, assemblyProblems(err, f.file)
	}
	if f.format == "csv" {
		return cohortTable(scheme, cohort, told), nil
	}
	return assemblyTable(told), nil
}

func assemblyProblems(err error, file string) []problem {
	var (
		wrong    *subsidy.InputError
		conflict *indicators.ConflictError
		nobody   *subsidy.UnpopulatedError
	)
	switch {
	case errors.As(err, &nobody):
		return []problem{{place: file, kind: "no-residents", text: err.Error()}}
	case errors.As(err, &wrong) && strings.HasPrefix(wrong.Name, "indicator"):
		return []problem{{place: "--use", kind: "wrong-value", text: err.Error()}}
	case errors.As(err, &conflict):
		return []problem{{place: file, kind: "conflicting", text: err.Error()}}
	}
	return cohortProblems(err, file)
}

// cohortTable leaves out the columns of indicators that nobody has, so that
// they are not collected instead of missing unit by unit.
func cohortTable(s subsidy.Scheme, c subsidy.Cohort, told subsidy.Assembly) grid {
	nobody := map[string]bool{}
	for _, i := range told.Indicators {
		nobody[i.Indicator.Key] = i.Key == ""
	}
	var g grid
	for column := range s.Columns() {
		if indicator, _, _ := strings.Cut(column, ":"); !nobody[indicator] {
			g.fields = append(g.fields, field{key: column})
		}
	}
	for code := range c.Codes() {
		population, _ := c.Population(code)
		row := []string{code, strconv.FormatInt(population, 10)}
		for _, f := range g.fields[len(row):] {
			d, _ := c.Datum(code, f.key)
			row = append(row, d.String())
		}
		g.rows = append(g.rows, row)
	}
	return g
}

var (
	wordFoundAs  = word("Löytyi", "Fanns som", "Found as")
	wordPrevious = word("Edellinen", "Föregående", "Previous")
	wordLatest   = word("Viimeisin", "Senaste", "Latest")
	wordWhole    = word("Täydellisiä", "Fullständiga", "Complete")
	wordSources  = word("Lähteet", "Källor", "Sources")
)

// assemblyTable has a row for every indicator of the scheme.
func assemblyTable(told subsidy.Assembly) grid {
	g := grid{fields: []field{
		{key: "indicator", head: wordIndicator}, {key: "key", head: wordFoundAs}, {key: "previous", head: wordPrevious},
		{key: "latest", head: wordLatest}, {key: "complete", head: wordWhole, kind: aCount}, {key: "missing", head: wordLacking, kind: aToken},
		{key: "sources", head: wordSources},
	}}
	for _, i := range told.Indicators {
		missing := map[string]int{}
		for _, m := range i.Missing {
			missing[m.Reason.String()]++
		}
		var sources []string
		for _, s := range i.Sources {
			if s.Source != "" {
				sources = append(sources, s.Source)
			}
		}
		g.rows = append(g.rows, []string{
			i.Indicator.Key, i.Key, roundCell(i.Previous), roundCell(i.Latest), count(i.Known), counted(missing), strings.Join(sources, "; "),
		})
	}
	for _, left := range []struct {
		name string
		n    int
	}{{"unpopulated-units", len(told.Unpopulated)}, {"areas-outside", len(told.Outside)}, {"keys-unused", len(told.Unused)}} {
		if left.n > 0 {
			g.rows = append(g.rows, []string{left.name, "", "", "", "", count(left.n), ""})
		}
	}
	return g
}

func roundCell(r indicators.Round) string {
	if r == (indicators.Round{}) {
		return ""
	}
	return r.String()
}
