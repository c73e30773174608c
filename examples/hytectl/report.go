package main

import (
	"errors"
	"slices"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
)

var reportCommand = command{
	name:    "report",
	summary: "the yearly report, the report of the council term or one page, from a plan",
	operand: "plan.json",
	example: "--kind annual --year 2025 --lang sv --format html plan.json",
	prepare: prepareReport,
}

// reportFlags say which report is wanted; the second half adds euros to it.
type reportFlags struct {
	kind   string
	year   int
	day    law.Date
	unit   string
	table  string
	lang   lang.Language
	format string

	finance schemeFlags
	cohort  string
}

// kinds are the reports by the token of --kind.
var kinds = []struct {
	token   string
	compose func(hyte.Plan, governance.Checklist, int, ...report.Option) (report.Document, error)
}{
	{"annual", report.Annual},
	{"term", func(p hyte.Plan, c governance.Checklist, _ int, o ...report.Option) (report.Document, error) {
		return report.Term(p, c, o...)
	}},
	{"summary", func(p hyte.Plan, c governance.Checklist, _ int, o ...report.Option) (report.Document, error) {
		return report.Summary(p, c, o...)
	}},
}

func prepareReport() ([]option, action) {
	var (
		f      reportFlags
		tokens []string
	)
	for _, k := range kinds {
		tokens = append(tokens, k.token)
	}
	asOf := dayOption(&f.day)
	asOf.required, asOf.about = false, "the day to judge by, the last day of --year unless told"
	reported := option{name: "year", value: "YYYY", about: "the calendar year reported on", required: true, set: year(&f.year, "calendar year")}
	financed := yearOption(&f.finance.year)
	financed.name, financed.required = "finance-year", false
	options := []option{
		{name: "kind", value: alternatives(tokens), about: "which report", required: true, set: oneOf(&f.kind, tokens...)},
		reported, asOf,
		{name: "unit", value: "CODE", about: "which maker of a joint plan", set: text(&f.unit)},
		{name: "cohort", value: "cohort.csv", about: "add the supplement of the unit, with --scheme and --finance-year", set: text(&f.cohort)},
		f.finance.schemeOption(false), financed,
	}
	options = append(options, f.finance.overlayOptions()...)
	options = append(options,
		option{name: "table", value: "ID", about: "which table, with --format csv", set: text(&f.table)},
		languageOption(&f.lang),
		formatOption(&f.format, "text", "md", "html", "json", "csv"),
	)
	return options, f.act
}

func (f *reportFlags) act(in input) (answer, []problem) {
	plan, problems := parsePlan(in.data, in.place)
	if len(problems) > 0 {
		return answer{}, problems
	}
	asked := "--as-of"
	if f.day.IsZero() {
		f.day, asked = law.Day(f.year, 12, 31), "--year"
	}
	list, err := audit(plan, f.unit, f.day)
	if err != nil {
		return answer{}, planProblems(err, in, asked)
	}
	extra, problems := f.euros()
	if len(problems) > 0 {
		return answer{}, problems
	}
	for _, k := range kinds {
		if k.token != f.kind {
			continue
		}
		document, err := k.compose(plan, list, f.year, extra...)
		if err != nil {
			return answer{}, reportProblems(err, in.place)
		}
		return f.write(document)
	}
	return answer{}, nil
}

// euros allocates the cohort where one is given. Its three options stand or
// fall together.
func (f *reportFlags) euros() ([]report.Option, []problem) {
	given := map[string]bool{"--cohort": f.cohort != "", "--scheme": f.finance.scheme != "", "--finance-year": f.finance.year != 0}
	needed := f.cohort != "" || f.finance.scheme != "" || f.finance.year != 0 || len(f.finance.laid)+len(f.finance.figures) > 0
	if !needed {
		return nil, nil
	}
	var problems []problem
	for _, name := range []string{"--scheme", "--finance-year", "--cohort"} {
		if !given[name] {
			problems = append(problems, problem{place: name, kind: "missing", text: "expected --scheme, --finance-year and --cohort together"})
		}
	}
	if len(problems) > 0 {
		return nil, problems
	}
	data, place, problems := readFile(f.cohort, "--cohort")
	if len(problems) > 0 {
		return nil, problems
	}
	allocation, problems := f.finance.allocate(data, place)
	if len(problems) > 0 {
		return nil, problems
	}
	return []report.Option{report.WithAllocation(&allocation)}, nil
}

func reportProblems(err error, file string) []problem {
	var wrong *report.InputError
	if errors.As(err, &wrong) {
		return []problem{{place: file, kind: string(wrong.Problem), text: err.Error()}}
	}
	return []problem{{place: file, kind: "unusable", text: err.Error()}}
}

func (f *reportFlags) write(d report.Document) (answer, []problem) {
	if f.table != "" && f.format != "csv" {
		return answer{}, []problem{{place: "--table", kind: "unexpected", text: "expected --table with --format csv only"}}
	}
	switch f.format {
	case "html":
		return answer{bytes: report.AppendHTML(nil, d, f.lang)}, nil
	case "json":
		return answer{bytes: append(report.AppendJSON(nil, d), '\n')}, nil
	case "csv":
		return f.oneTable(d)
	}
	// Markdown is the form of a report that reads as text.
	return answer{bytes: report.AppendMarkdown(nil, d, f.lang)}, nil
}

// oneTable writes one table, because several in one file are no CSV.
func (f *reportFlags) oneTable(d report.Document) (answer, []problem) {
	var ids []string
	for t := range d.Tables() {
		if t.ID == f.table {
			return answer{bytes: report.AppendCSV(nil, t, f.lang)}, nil
		}
		ids = append(ids, t.ID)
	}
	if len(ids) == 0 {
		return answer{}, []problem{{place: "--table", kind: "unknown-table", text: "this report has no tables"}}
	}
	slices.Sort(ids)
	if f.table == "" {
		return answer{}, []problem{{place: "--table", kind: "missing", text: "expected --table with " + alternatives(ids)}}
	}
	return answer{}, []problem{{place: "--table", kind: "unknown-table", text: found(f.table) + ", expected " + alternatives(ids)}}
}
