package report_test

import (
	"encoding/json"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
)

func entries(t *testing.T, plan hyte.Plan, code string, term law.Period, day law.Date) map[string]report.Entry {
	t.Helper()
	m := map[string]report.Entry{}
	for e := range report.Timetable(plan, unitOf(t, code, law.Day(2024, 1, 1)), term, day) {
		m[e.ID()] = e
	}
	return m
}

func TestTimetableOfTheModelPlan(t *testing.T) {
	plan := readPlan(t, "model-plan")
	tests := []struct {
		day   law.Date
		id    string
		state report.State
		at    string
	}{
		{newYearsEve, "accounts-2024", report.Done, "/documents/8"},
		{newYearsEve, "accounts-2022", report.Unrecorded, ""},
		{newYearsEve, "annual-report-2024", report.Done, "/documents/3"},
		{law.Day(2024, 6, 9), "annual-report-2024", report.Due, ""},
		{law.Day(2023, 6, 11), "annual-report-2023", report.Due, ""},
		{law.Day(2023, 6, 12), "annual-report-2023", report.Done, "/documents/2"},
		{newYearsEve, "annual-report-2021", report.Unrecorded, ""}, // 1326/2010 has ended
		{newYearsEve, "welfare-plan-2021", report.Done, "/documents/1"},
		{law.Day(2023, 2, 19), "welfare-plan-2021", report.Due, ""},
		{newYearsEve, "delivery-to-county-2021", report.Due, "/documents/1"},
		{law.Day(2025, 6, 1), "delivery-to-county-2021", report.Overdue, "/documents/1"},
		{newYearsEve, "publication-2021", report.Done, "/documents/1/publication/0"},
		{law.Day(2023, 2, 1), "publication-2021", report.Upcoming, ""},
		{newYearsEve, "budget-2024", report.Done, "/budget/2"},
		{law.Day(2024, 7, 31), "budget-2024", report.Upcoming, ""},
		{law.Day(2024, 8, 1), "budget-2024", report.Due, ""},
		{newYearsEve, "negotiation-2023", report.Unrecorded, "/negotiations/0"}, // told not to have been held: a question
		{newYearsEve, "strategy-review-2021", report.Done, "/strategies/0"},
		{newYearsEve, "goal-evaluation-2021", report.Done, "/documents/10"},
	}
	for _, test := range tests {
		e, ok := entries(t, plan, "211", term2021, test.day)[test.id]
		if !assert.True(t, ok, "%s on %s", test.id, test.day) {
			continue
		}
		assert.Equal(t, test.state.String(), e.State.String(), "%s on %s", test.id, test.day)
		at := ""
		if len(e.Evidence) > 0 {
			at = e.Evidence[0].String()
		}
		assert.Equal(t, test.at, at, "%s on %s", test.id, test.day)
	}
}

// The plan for children and young people is due again four years after the
// last approval or review, whatever the term (417/2007, section 12).
func TestChildPlanEveryFourYears(t *testing.T) {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "211"}},
		SubPlans: []hyte.SubPlan{{ID: "c", Kind: hyte.ChildPlan, Handling: []hyte.Handling{
			{Body: hyte.RoleCouncil, Date: law.Day(2022, 3, 1), Decision: hyte.DecisionApproved},
		}}},
	}
	tests := []struct {
		day      law.Date
		reviewed []law.Date
		state    report.State
		until    law.Date
	}{
		{law.Day(2026, 2, 28), nil, report.Due, law.Day(2026, 3, 1)},
		{law.Day(2026, 3, 1), nil, report.Due, law.Day(2026, 3, 1)},
		{law.Day(2026, 3, 2), nil, report.Overdue, law.Day(2026, 3, 1)},
		{law.Day(2026, 3, 2), []law.Date{law.Day(2026, 1, 15)}, report.Done, law.Day(2030, 1, 15)},
		{law.Day(2026, 1, 14), []law.Date{law.Day(2026, 1, 15)}, report.Due, law.Day(2026, 3, 1)},
	}
	for _, test := range tests {
		plan.SubPlans[0].Reviewed = test.reviewed
		e := entries(t, plan, "211", term2025, test.day)["child-plan-review-2025"]
		assert.Equal(t, test.state.String(), e.State.String(), test.day.String())
		assert.Equal(t, test.until, e.Until, test.day.String())
	}
	e := entries(t, hyte.Plan{}, "211", term2025, law.Day(2026, 1, 1))["child-plan-review-2025"]
	assert.Equal(t, report.Overdue, e.State, "never approved")
	assert.Zero(t, e.Until)
}

// In a joint plan a document or step that names another member is not the
// unit's own.
func TestTimetableOfAJointPlan(t *testing.T) {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "211"}, {Code: "922"}},
		Documents: []hyte.Document{{
			ID: "d", Kinds: []hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan},
			Handling: []hyte.Handling{{Body: hyte.RoleCouncil, Organisation: "922", Date: law.Day(2023, 4, 3), Decision: hyte.DecisionApproved}},
			Delivery: []hyte.Delivery{{To: "08", Date: law.Day(2023, 5, 2)}},
		}},
	}
	assert.Equal(t, report.Done, entries(t, plan, "922", term2021, newYearsEve)["welfare-plan-2021"].State)
	assert.Equal(t, report.Done, entries(t, plan, "922", term2021, newYearsEve)["delivery-to-county-2021"].State)
	assert.Equal(t, report.Due, entries(t, plan, "211", term2021, newYearsEve)["welfare-plan-2021"].State)
	assert.Equal(t, report.Upcoming, entries(t, plan, "211", term2021, newYearsEve)["delivery-to-county-2021"].State)
}

// Whoever left a plan and came back is listed twice and still its only maker:
// a step that names nobody is its own.
func TestTimetableOfAMakerThatCameBack(t *testing.T) {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{
			{Code: "922", Membership: law.Between(law.Day(2021, 8, 1), law.Day(2022, 12, 31))}, {Code: "922", Membership: law.Since(law.Day(2023, 2, 1))},
		},
		Documents: []hyte.Document{{
			ID: "d", Kinds: []hyte.DocumentKind{hyte.WelfarePlan},
			Handling: []hyte.Handling{{Body: hyte.RoleCouncil, Date: law.Day(2023, 4, 3), Decision: hyte.DecisionApproved}},
		}},
	}
	assert.Equal(t, report.Done, entries(t, plan, "922", term2021, newYearsEve)["welfare-plan-2021"].State)
}

// A report made in 2022 was lawful without delivery and publication.
func TestDocumentsOfEarlierLaw(t *testing.T) {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "211"}},
		Documents: []hyte.Document{{
			ID: "d", Kinds: []hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan},
			Handling: []hyte.Handling{{Body: hyte.RoleCouncil, Date: law.Day(2022, 5, 10), Decision: hyte.DecisionNoted}},
		}},
	}
	m := entries(t, plan, "211", term2021, newYearsEve)
	assert.NotContains(t, m, "delivery-to-county-2021")
	assert.NotContains(t, m, "publication-2021")
	assert.Equal(t, report.Done, m["welfare-report-2021"].State)
}

// Where the audit holds a yearly duty to be overdue, a task of it is overdue;
// where it passes, none is.
func TestTimetableAgreesWithTheAudit(t *testing.T) {
	duties := map[string]report.TaskKind{
		"FI-612/2021-6-3d": report.TaskAnnualReport,
		"FI-612/2021-6-3e": report.TaskTermReport,
		"FI-612/2021-6-3f": report.TaskTermPlan,
		"FI-612/2021-6-3h": report.TaskPublication,
		"FI-612/2021-6-4d": report.TaskNegotiation,
		"FI-611/2021-14":   report.TaskTermNegotiation,
	}
	for _, name := range []string{"model-plan", "complete-plan", "minimal-plan"} {
		plan := readPlan(t, name)
		code := plan.Organisations[0].Code
		for _, day := range []law.Date{law.Day(2023, 1, 1), law.Day(2023, 12, 31), newYearsEve, law.Day(2025, 5, 31)} {
			checklist := audited(t, plan, day)
			for duty, kind := range duties {
				finding, ok := checklist.Finding(duty)
				require.True(t, ok, duty)
				overdue := false
				for e := range report.Timetable(plan, unitOf(t, code, day), term2021, day) {
					overdue = overdue || e.Kind == kind && e.State == report.Overdue
				}
				if finding.Outcome == governance.Pass || finding.Outcome == governance.Overdue {
					assert.Equal(t, finding.Outcome == governance.Overdue, overdue, "%s %s %s", name, duty, day)
				}
			}
		}
	}
}

func TestTimetableOfNoDay(t *testing.T) {
	for range report.Timetable(hyte.Plan{}, unitOf(t, "211", newYearsEve), term2021, law.Day(2024, 2, 30)) {
		t.Fatal("an impossible day has no timetable")
	}
}

func TestTimetableJSON(t *testing.T) {
	plan := readPlan(t, "model-plan")
	unit := unitOf(t, "211", newYearsEve)
	data := report.AppendTimetable([]byte(" "), unit, report.Timetable(plan, unit, term2021, newYearsEve), newYearsEve)
	var got struct {
		AsOf  string
		Unit  struct{ Code string }
		Tasks []struct {
			ID, Kind, Duty, Severity, Limit, Until, State, On string
			Title, Why                                        map[string]string
			Evidence, Serves                                  []string
			Window                                            struct{ From, To string }
		}
	}
	require.NoError(t, json.Unmarshal(data, &got))
	assert.Equal(t, "2024-12-31", got.AsOf)
	assert.Equal(t, "211", got.Unit.Code)
	want := slices.Collect(report.Timetable(plan, unit, term2021, newYearsEve))
	require.Len(t, got.Tasks, len(want))
	for i, e := range want {
		assert.Equal(t, e.ID(), got.Tasks[i].ID)
		assert.Equal(t, e.State.String(), got.Tasks[i].State)
		assert.Len(t, got.Tasks[i].Title, 3)
		assert.Len(t, got.Tasks[i].Evidence, len(e.Evidence))
		assert.Equal(t, e.Window.From.String(), got.Tasks[i].Window.From)
	}
}

func TestDeadlinesDocument(t *testing.T) {
	plan := readPlan(t, "model-plan")
	unit := unitOf(t, "211", newYearsEve)
	d := report.Deadlines(unit, report.Timetable(plan, unit, term2021, newYearsEve), newYearsEve)
	rows := 0
	for table := range d.Tables() {
		rows += len(table.Rows)
	}
	assert.Len(t, slices.Collect(report.Timetable(plan, unit, term2021, newYearsEve)), rows)
	root := page(t, report.AppendHTML(nil, d, lang.Swedish))
	checkHeadings(t, root)
	checkTables(t, root)
	assert.Empty(t, report.Deadlines(unit, func(func(report.Entry) bool) {}, newYearsEve).Sections)
}

func TestStates(t *testing.T) {
	for s := report.Upcoming; s <= report.Unrecorded; s++ {
		text, err := s.MarshalText()
		require.NoError(t, err)
		assert.Equal(t, s.String(), string(text))
		assert.True(t, s.Name().Complete())
	}
	assert.Equal(t, "report.State(9)", report.State(9).String())
	assert.Zero(t, report.State(9).Name())
}
