package report_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
)

// inCouncil is a made-up document that the council had on the days.
func inCouncil(kind hyte.DocumentKind, year int, days ...law.Date) hyte.Document {
	d := hyte.Document{Kinds: []hyte.DocumentKind{kind}, Year: year}
	for _, day := range days {
		d.Handling = append(d.Handling, hyte.Handling{Body: hyte.RoleCouncil, Date: day, Decision: hyte.DecisionNoted})
	}
	return d
}

func whole(d hyte.Document) hyte.Document {
	d.Contents = []hyte.Content{hyte.ContentWellbeingAndHealth, hyte.ContentDeterminants, hyte.ContentActionsCarriedOut}
	return d
}

// One document stands for one year, and a year that accounts and evaluation
// reports state decides alone. The wanted form is "state document", and "late"
// where it was done after the last day.
func TestOneDocumentForOneYear(t *testing.T) {
	const reports, accounts, evaluation = hyte.AnnualReport, hyte.AccountsDocument, hyte.EvaluationReport
	tests := []struct {
		name      string
		documents []hyte.Document
		day       law.Date
		want      map[string]string
	}{
		{"accounts of 2023 are no accounts of 2022 or 2024",
			[]hyte.Document{inCouncil(accounts, 2023, law.Day(2024, 6, 10))}, law.Day(2026, 11, 22),
			map[string]string{"accounts-2023": "unrecorded", "accounts-2024": "done 0", "accounts-2025": "unrecorded"}},
		{"accounts of 2023 done after June are late",
			[]hyte.Document{inCouncil(accounts, 2023, law.Day(2024, 9, 1))}, newYearsEve,
			map[string]string{"accounts-2023": "unrecorded", "accounts-2024": "done 0 late"}},
		{"accounts that name no year are of the year before they were dealt with",
			[]hyte.Document{inCouncil(accounts, 0, law.Day(2024, 6, 10))}, newYearsEve,
			map[string]string{"accounts-2023": "unrecorded", "accounts-2024": "done 0"}},
		{"accounts of a year that is not over are of no use",
			[]hyte.Document{inCouncil(accounts, 2024, law.Day(2024, 6, 10))}, newYearsEve,
			map[string]string{"accounts-2024": "unrecorded"}},
		{"one evaluation report, one year",
			[]hyte.Document{inCouncil(evaluation, 2023, law.Day(2024, 6, 10))}, newYearsEve,
			map[string]string{"evaluation-report-2023": "unrecorded", "evaluation-report-2024": "done 0"}},
		{"one annual report, one year: the duty in force chooses first",
			[]hyte.Document{inCouncil(reports, 2022, law.Day(2023, 6, 12))}, newYearsEve,
			map[string]string{"annual-report-2022": "unrecorded", "annual-report-2023": "done 0", "annual-report-2024": "due"}},
		{"what the duty in force does not need is left to ended law",
			[]hyte.Document{inCouncil(reports, 2022, law.Day(2022, 11, 1)), inCouncil(reports, 2023, law.Day(2023, 11, 1))}, newYearsEve,
			map[string]string{"annual-report-2022": "done 0", "annual-report-2023": "done 1", "annual-report-2024": "due"}},
		{"a report on the year that the council had in the next is late for it",
			[]hyte.Document{inCouncil(reports, 2023, law.Day(2024, 6, 10))}, newYearsEve,
			map[string]string{"annual-report-2023": "done 0 late", "annual-report-2024": "due"}},
		{"a whole report goes before one with gaps",
			[]hyte.Document{inCouncil(reports, 2023, law.Day(2023, 6, 10)), whole(inCouncil(reports, 2023, law.Day(2024, 6, 10)))}, newYearsEve,
			map[string]string{"annual-report-2023": "done 1 late", "annual-report-2024": "due"}},
		{"of two that are alike the one of no use to later years",
			[]hyte.Document{inCouncil(reports, 2023, law.Day(2024, 6, 10)), inCouncil(reports, 2022, law.Day(2023, 6, 12))}, newYearsEve,
			map[string]string{"annual-report-2023": "done 1", "annual-report-2024": "done 0"}},
		{"history does not change when a new term begins",
			[]hyte.Document{inCouncil(reports, 2022, law.Day(2023, 6, 12)), inCouncil(reports, 2023, law.Day(2024, 6, 10)), inCouncil(reports, 2024, law.Day(2025, 5, 19))}, law.Day(2025, 6, 1),
			map[string]string{"annual-report-2022": "unrecorded", "annual-report-2023": "done 0", "annual-report-2024": "done 1"}},
		{"what lies ahead does not count",
			[]hyte.Document{inCouncil(reports, 2024, law.Day(2025, 1, 1))}, newYearsEve,
			map[string]string{"annual-report-2024": "due"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}, Documents: test.documents}
			m := entries(t, plan, "211", term2021, test.day)
			for id, e := range entries(t, plan, "211", term2025, test.day) {
				m[id] = e
			}
			for id, want := range test.want {
				assert.Equal(t, want, told(m[id]), id)
			}
		})
	}
}

func told(e report.Entry) string {
	s := e.State.String()
	if e.State == report.Done {
		s += " " + strings.TrimPrefix(e.Evidence[0].String(), "/documents/")
	}
	if e.Late() {
		s += " late"
	}
	return s
}

// The model plan of the review: no document serves two years of one kind.
func TestModelPlanServesNoYearTwice(t *testing.T) {
	plan := readPlan(t, "model-plan")
	seen := map[string]string{}
	for _, term := range []law.Period{term2021, term2025} {
		for id, e := range entries(t, plan, "211", term, law.Day(2026, 11, 22)) {
			if e.Year == 0 || e.State != report.Done {
				continue
			}
			key := fmt.Sprint(e.Kind, e.Evidence)
			assert.Empty(t, seen[key], "%s has the evidence of another year", id)
			seen[key] = id
		}
	}
	assert.Equal(t, "accounts-2024", seen["accounts[/documents/8 /documents/8/handling/0]"])
	assert.NotContains(t, fmt.Sprint(seen), "accounts-2025")
}

func TestLateIsSaid(t *testing.T) {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "211"}},
		Documents: []hyte.Document{
			inCouncil(hyte.AccountsDocument, 2023, law.Day(2024, 9, 1)), inCouncil(hyte.AnnualReport, 2023, law.Day(2024, 9, 2)),
		},
	}
	unit := unitOf(t, "211", newYearsEve)
	data := string(report.AppendTimetable(nil, unit, report.Timetable(plan, unit, term2021, newYearsEve), newYearsEve))
	assert.Contains(t, data, `"on":"2024-09-01","late":true`)
	assert.Equal(t, 2, strings.Count(data, `"late"`))
	d := report.Deadlines(unit, report.Timetable(plan, unit, term2021, newYearsEve), newYearsEve)
	marks := map[string]report.Mark{}
	for table := range d.Tables() {
		for _, row := range table.Rows {
			marks[row[2].In(lang.English)] = row[2].Mark()
		}
	}
	assert.Equal(t, report.Fair, marks["1 September 2024, after the last day"], "a statute names the day")
	assert.Equal(t, report.Good, marks["2 September 2024, after the last day"], "the day is inferred")
}

// sharedDuties are those that both the audit and the cycle judge by the same
// evidence. The linked ones (110, 113 and 121 of the Local Government Act) the
// audit holds met by any one piece of evidence, whatever its year.
var sharedDuties = []string{
	"FI-612/2021-6-3d", "FI-612/2021-6-3e", "FI-612/2021-6-3f", "FI-612/2021-6-3g", "FI-612/2021-6-3h",
	"FI-612/2021-6-4d", "FI-611/2021-14", "FI-410/2015-37-1", "FI-417/2007-12-1",
}

// accountsHandled is the day on which the council of both plans had the
// accounts.
var accountsHandled = law.Day(2024, 6, 10)

// What the audit shows as evidence of a duty the cycle shows of its tasks, and
// the other way round where the duty is met.
func TestEvidenceAgreesWithTheAudit(t *testing.T) {
	compared := 0
	for _, name := range []string{"model-plan", "complete-plan"} {
		plan := readPlan(t, name)
		for day := law.Day(2023, 1, 1); day.Before(law.Day(2027, 1, 1)); day = day.AddDays(5) {
			checklist := audited(t, plan, day)
			cycle := map[string][]report.Entry{}
			for _, term := range []law.Period{term2021, term2025} {
				for e := range report.Timetable(plan, unitOf(t, "211", day), term, day) {
					cycle[e.Duty] = append(cycle[e.Duty], e)
				}
			}
			for _, duty := range sharedDuties {
				finding, ok := checklist.Finding(duty)
				require.True(t, ok, duty)
				compared += sameEvidence(t, finding, cycle[duty], day, name)
			}
			for _, duty := range []string{"FI-410/2015-110", "FI-410/2015-113", "FI-410/2015-121"} {
				finding, _ := checklist.Finding(duty)
				if duty == "FI-410/2015-113" && day.Before(accountsHandled) {
					continue // drawn up, which is enough for the audit; the task is to bring them before the council
				}
				assert.Subset(t, places(cycle[duty]), finding.Evidence(), "%s %s %s", name, duty, day)
			}
		}
	}
	require.Greater(t, compared, 2000)
}

// sameEvidence compares one finding with the tasks of its duty, and returns the
// number of places compared.
func sameEvidence(t *testing.T, f governance.Finding, tasks []report.Entry, day law.Date, name string) int {
	t.Helper()
	audit := slices.DeleteFunc(f.Evidence(), func(place string) bool {
		return f.Duty.ID == "FI-417/2007-12-1" && strings.HasPrefix(place, "/budget") // of the budget the task does not speak
	})
	assert.Subset(t, places(tasks), audit, "%s %s %s: the audit shows more", name, f.Duty.ID, day)
	if f.Outcome != governance.Pass {
		return len(audit)
	}
	current := slices.DeleteFunc(slices.Clone(tasks), func(e report.Entry) bool { return !isCurrent(e, day) })
	assert.Subset(t, audit, places(current), "%s %s %s: the cycle shows more", name, f.Duty.ID, day)
	return len(audit)
}

// isCurrent reports whether the audit of the day looks at a task: the year that
// runs and the one before it in the term, or the term that runs.
func isCurrent(e report.Entry, day law.Date) bool {
	term := term2021
	if term2025.Contains(day) {
		term = term2025
	}
	if e.Year == 0 {
		return e.Window.From == term.From
	}
	return e.Year >= max(term.From.Year(), day.Year()-1)
}

func places(list []report.Entry) []string {
	got := []string{}
	for _, e := range list {
		for _, place := range e.Evidence {
			got = append(got, place.String())
		}
	}
	return got
}

// Thousands of documents that could stand for the same years leave each year
// one, and no two years the same.
func TestThousandsOfDocuments(t *testing.T) {
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}
	for i := range 5000 {
		plan.Documents = append(plan.Documents, inCouncil(hyte.AnnualReport, 2022+i%3, law.Day(2023+i%2, 1, 1)))
	}
	seen := map[string]bool{}
	for id, e := range entries(t, plan, "211", term2021, newYearsEve) {
		if e.Kind != report.TaskAnnualReport || e.Year < 2022 {
			continue
		}
		require.Equal(t, report.Done, e.State, id)
		assert.Len(t, e.Evidence, 2)
		assert.False(t, seen[e.Evidence[0].String()], id)
		seen[e.Evidence[0].String()] = true
	}
	assert.Len(t, seen, 3)
}
