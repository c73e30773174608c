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
	summary: "the yearly report, that of the council term, one page, or what changed between two plans or days",
	operand: "plan.json",
	example: "--kind annual --year 2025 --lang sv --format html plan.json",
	prepare: prepareReport,
}

// reportFlags say which report is wanted; the last part adds euros to it.
type reportFlags struct {
	kind   string
	year   int
	day    law.Date
	unit   string
	table  string
	lang   lang.Language
	format string

	with  string
	later law.Date

	finance schemeFlags
	cohort  string
}

// judged is a plan with the audit of it.
type judged struct {
	plan  hyte.Plan
	audit governance.Checklist
}

// kinds are the reports by the token of --kind. Only a comparison looks at the
// second plan.
var kinds = []struct {
	token   string
	compose func(f *reportFlags, first, second judged, o ...report.Option) (report.Document, error)
}{
	{annualKind, func(f *reportFlags, p, _ judged, o ...report.Option) (report.Document, error) {
		return report.Annual(p.plan, p.audit, f.year, o...)
	}},
	{"term", func(_ *reportFlags, p, _ judged, o ...report.Option) (report.Document, error) {
		return report.Term(p.plan, p.audit, o...)
	}},
	{"summary", func(_ *reportFlags, p, _ judged, o ...report.Option) (report.Document, error) {
		return report.Summary(p.plan, p.audit, o...)
	}},
	{comparisonKind, func(_ *reportFlags, before, after judged, o ...report.Option) (report.Document, error) {
		return report.Comparison(before.plan, before.audit, after.plan, after.audit, o...)
	}},
}

// The kinds that need options of their own.
const (
	annualKind     = "annual"
	comparisonKind = "comparison"
)

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
	financed := yearOption(&f.finance.year)
	financed.name, financed.required = "finance-year", false
	options := []option{
		{name: "kind", value: alternatives(tokens), about: "which report", required: true, set: oneOf(&f.kind, tokens...)},
		{name: "year", value: "YYYY", about: "the calendar year reported on; annual needs it", set: year(&f.year, "calendar year")},
		asOf,
		{name: "with", value: "plan2.json", about: "comparison: the later plan, the same unless told", set: text(&f.with)},
		{name: "with-as-of", value: "YYYY-MM-DD", about: "comparison: the later day, --as-of unless told", set: day(&f.later)},
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
	if problems := f.misfits(); len(problems) > 0 {
		return answer{}, problems
	}
	asked := "--as-of"
	if f.day.IsZero() {
		f.day, asked = law.Day(f.year, 12, 31), "--year"
	}
	first, problems := judge(in, f.unit, f.day, asked)
	if len(problems) > 0 {
		return answer{}, problems
	}
	second, problems := f.second(first)
	if len(problems) > 0 {
		return answer{}, problems
	}
	extra, problems := f.euros()
	if len(problems) > 0 {
		return answer{}, problems
	}
	for _, k := range kinds {
		if k.token != f.kind {
			continue
		}
		document, err := k.compose(f, first, second, extra...)
		if err != nil {
			return answer{}, reportProblems(err, in.place)
		}
		return f.write(document)
	}
	return answer{}, nil
}

// misfits tells which options the kind of report needs or does not take.
func (f *reportFlags) misfits() []problem {
	compared := f.with != "" || !f.later.IsZero()
	for _, rule := range []struct {
		broken      bool
		place, kind string
		text        string
	}{
		{f.kind == annualKind && f.year == 0, "--year", "missing", "expected --year YYYY with --kind annual"},
		{f.year == 0 && f.day.IsZero(), "--as-of", "missing", "expected --as-of YYYY-MM-DD, or --year YYYY for its last day"},
		{f.kind == comparisonKind && !compared, "--with", "missing", "expected --with plan2.json, --with-as-of YYYY-MM-DD or both"},
		{f.kind != comparisonKind && f.with != "", "--with", "unexpected", "expected --with with --kind comparison only"},
		{f.kind != comparisonKind && !f.later.IsZero(), "--with-as-of", "unexpected", "expected --with-as-of with --kind comparison only"},
	} {
		if rule.broken {
			return []problem{{place: rule.place, kind: rule.kind, text: rule.text}}
		}
	}
	return nil
}

// judge reads a plan and audits it on the day that the option gave.
func judge(in input, unit string, day law.Date, asked string) (judged, []problem) {
	plan, problems := parsePlan(in.data, in.place)
	if len(problems) > 0 {
		return judged{}, problems
	}
	list, err := audit(plan, unit, day)
	if err != nil {
		return judged{}, planProblems(err, in, asked)
	}
	return judged{plan, list}, nil
}

// second is the later side of a comparison: another plan, another day, or both,
// of the same organisation. Other reports have none.
func (f *reportFlags) second(first judged) (judged, []problem) {
	if f.kind != comparisonKind {
		return judged{}, nil
	}
	day, asked := f.day, "--as-of"
	if !f.later.IsZero() {
		day, asked = f.later, "--with-as-of"
	}
	if day.Before(f.day) {
		return judged{}, []problem{{place: asked, kind: "wrong-value", text: found(day.String()) + ", expected a day that is not before " + f.day.String()}}
	}
	unit := first.audit.Unit().Code
	if f.with != "" {
		data, place, problems := readFile(f.with, "--with")
		if len(problems) > 0 {
			return judged{}, problems
		}
		return judge(input{data: data, place: place}, unit, day, asked)
	}
	list, err := audit(first.plan, unit, day)
	if err != nil {
		return judged{}, planProblems(err, input{place: asked}, asked)
	}
	return judged{first.plan, list}, nil
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
