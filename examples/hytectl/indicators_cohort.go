package main

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
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

// leftovers are what a cohort has no use for, by the tokens of the formats for
// machines.
var leftovers = []struct {
	token string
	name  lang.Text
	of    func(told subsidy.Assembly) []string
}{
	{"unpopulated-units", word("Yksiköt ilman asukasmäärää", "Enheter utan invånarantal", "Units without residents"),
		func(told subsidy.Assembly) []string { return told.Unpopulated }},
	{"areas-outside", word("Alueet, jotka eivät ole varainhoitovuoden yksiköitä", "Områden som inte är enheter under finansåret", "Areas that are no units of the finance year"),
		func(told subsidy.Assembly) []string {
			var areas []string
			for _, a := range told.Outside {
				areas = append(areas, a.String())
			}
			return areas
		}},
	{"keys-unused", word("Indikaattorit, joita ei tarvita", "Indikatorer som inte behövs", "Indicators of no use here"),
		func(told subsidy.Assembly) []string { return told.Unused }},
}

// cohortText sets what the cohort has no use for below the table, by name.
func (f *indicatorFlags) cohortText(b *strings.Builder, g grid) {
	const token, number, list, mostListed = 0, 5, 7, 40
	indicated := slices.IndexFunc(g.rows, func(row []string) bool { return row[list] != "" })
	if indicated < 0 {
		g.text(b, f.lang)
		return
	}
	part := grid{fields: g.fields, rows: g.rows[:indicated]}
	part.text(b, f.lang)
	for _, row := range g.rows[indicated:] {
		name := row[token]
		for _, left := range leftovers {
			if left.token == row[token] {
				name = left.name.In(f.lang)
			}
		}
		items := strings.Split(row[list], "\n")
		for i := range items {
			items[i] = tied(f.leftName(items[i]))
		}
		text := strings.Join(items[:min(len(items), mostListed)], ", ")
		if len(items) > mostListed {
			text += ", …"
		}
		b.WriteString("\n")
		paragraph(b, "", "  ", name+" ("+row[number]+"): "+text)
	}
}

// leftName puts the name of an area behind its code; a key has none.
func (f *indicatorFlags) leftName(item string) string {
	kind, code, isArea := strings.Cut(item, ":")
	k, known := indicators.ParseAreaKind(kind)
	area := indicators.Area{Kind: k, Code: code}
	if !isArea || !known {
		area = indicators.Area{Kind: indicators.MunicipalityArea, Code: item}
		if len(item) == len("06") {
			area.Kind = indicators.CountyArea
		}
	}
	if name := f.areaName(area); name != "" {
		return area.Code + " " + name
	}
	return item
}

// assemblyTable has a row for every indicator of the scheme, and one for each
// sort of what is left over.
func assemblyTable(told subsidy.Assembly) grid {
	g := grid{fields: []field{
		{key: "indicator", head: wordIndicator}, {key: "key", head: wordFoundAs}, {key: "previous", head: wordPrevious},
		{key: "latest", head: wordLatest}, {key: "complete", head: wordWhole, kind: aCount}, {key: "missing", head: wordLacking, kind: aToken},
		{key: "sources", head: wordSources}, {key: "left", kind: aLines},
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
			i.Indicator.Key, i.Key, roundCell(i.Previous), roundCell(i.Latest), count(i.Known), counted(missing), strings.Join(sources, "; "), "",
		})
	}
	for _, left := range leftovers {
		if items := left.of(told); len(items) > 0 {
			g.rows = append(g.rows, []string{left.token, "", "", "", "", count(len(items)), "", strings.Join(items, "\n")})
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
