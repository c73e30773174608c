// Council-report writes the reports of the sample municipality: the yearly
// report, the report and plan of the council term and one page for the council
// as HTML, the yearly report as Markdown, and the deadlines as a calendar, in
// Finnish, Swedish and English.
//
//	go run ./examples/council-report [-out DIR] [-lang fi|sv|en]
//
// It prints what closing the gaps of the plan would bring, with the reasons.
package main

import (
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// The plan is made up. In the cohort the codes and populations are real, and
// the figures of the indicators are made up.
var (
	//go:embed plan.json
	planJSON []byte
	//go:embed cohort-2024.csv
	cohortCSV []byte
)

// The year of the report, the day of the audit and the finance year.
const year = 2024

var asOf = law.Day(2024, 12, 31)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("council-report", flag.ContinueOnError)
	flags.SetOutput(stderr)
	l := lang.English
	flags.TextVar(&l, "lang", l, "the language of what is printed: fi, sv or en; the files are written in all three")
	out := flags.String("out", "council-report", "the folder to write into; it is made where it does not exist")
	if err := flags.Parse(args); err != nil {
		return 2
	}
	s, err := load()
	if err == nil {
		err = s.write(*out, stdout)
	}
	if err == nil {
		err = s.printWorth(stdout, l)
	}
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	return 0
}

// sample is the municipality with everything its reports are made of.
type sample struct {
	plan       hyte.Plan
	audit      governance.Checklist
	allocation subsidy.Allocation
}

func load() (sample, error) {
	var s sample
	var err error
	if s.plan, err = hyte.ParsePlan(planJSON); err != nil {
		return s, err
	}
	if s.audit, err = governance.Audit(s.plan, asOf); err != nil {
		return s, err
	}
	scheme, err := subsidy.Municipal(year)
	if err != nil {
		return s, err
	}
	cohort, err := subsidy.ParseCohort(scheme, cohortCSV)
	if err != nil {
		return s, err
	}
	s.allocation, err = scheme.Allocate(cohort)
	return s, err
}

// write writes every file and prints its name.
func (s *sample) write(folder string, stdout io.Writer) error {
	beside, err := madeUpProfile()
	if err != nil {
		return err
	}
	options := []report.Option{
		report.WithAllocation(&s.allocation), report.WithGrid(grid), report.WithProfile(profileCaption, beside, madeUp),
	}
	annual, err := report.Annual(s.plan, s.audit, year, options...)
	if err != nil {
		return err
	}
	term, err := report.Term(s.plan, s.audit, options...)
	if err != nil {
		return err
	}
	page, err := report.Summary(s.plan, s.audit, options...)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	save := func(name string, data []byte) error {
		name = filepath.Join(folder, name)
		fmt.Fprintf(stdout, "%s  %d bytes\n", name, len(data))
		return os.WriteFile(name, data, 0o644)
	}
	for _, l := range lang.All() {
		calendar, err := s.calendar(l)
		if err != nil {
			return err
		}
		for _, file := range []struct {
			name string
			data []byte
		}{
			{"annual-" + l.String() + ".html", report.AppendHTML(nil, annual, l)},
			{"annual-" + l.String() + ".md", report.AppendMarkdown(nil, annual, l)},
			{"term-" + l.String() + ".html", report.AppendHTML(nil, term, l)},
			{"council-" + l.String() + ".html", report.AppendHTML(nil, page, l)},
			{"deadlines-" + l.String() + ".ics", calendar},
		} {
			if err := save(file.name, file.data); err != nil {
				return err
			}
		}
	}
	return save("annual.json", report.AppendJSON(nil, annual))
}

// calendar is the deadlines that lie ahead, in this council term and the next.
func (s *sample) calendar(l lang.Language) ([]byte, error) {
	entries := report.Agenda(s.plan, s.audit.Unit(), asOf)
	return report.AppendCalendar(nil, s.audit.Unit(), entries, asOf, l)
}
