package report_test

import (
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

// Near the end of a council term most of what lies ahead belongs to the next.
func TestAgendaGoesOnIntoTheNextTerm(t *testing.T) {
	plan, unit := readPlan(t, "model-plan"), unitOf(t, "211", newYearsEve)
	list := slices.Collect(report.Agenda(plan, unit, newYearsEve))
	ids := map[string]report.Entry{}
	for i, e := range list {
		_, twice := ids[e.ID()]
		assert.False(t, twice, e.ID())
		ids[e.ID()] = e
		if i > 0 && e.Until.Valid() {
			assert.False(t, e.Until.Before(list[i-1].Until), "%s after %s", e.ID(), list[i-1].ID())
		}
		if i > 0 {
			assert.True(t, list[i-1].Until.Valid() || !e.Until.Valid(), "what has no last day comes last")
		}
	}
	assert.Equal(t, report.Done, ids["accounts-2024"].State)
	assert.Equal(t, report.Upcoming, ids["accounts-2025"].State)
	assert.Equal(t, report.Upcoming, ids["welfare-plan-2025"].State)
	assert.Equal(t, report.Done, ids["child-plan-review-2021"].State)
	again := ids["child-plan-review-2025"]
	assert.Equal(t, report.Upcoming, again.State)
	assert.Equal(t, law.Day(2027, 2, 20), again.Until, "four years after it was approved")
	calendar := calendarOf(t, plan, newYearsEve, lang.Finnish)
	assert.Greater(t, strings.Count(calendar, "BEGIN:VEVENT"), 20)
	assert.Contains(t, calendar, "DTSTART;VALUE=DATE:20270220")
}

func TestAgendaOfOthers(t *testing.T) {
	for _, code := range []string{"08", "HUS", "091"} {
		plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: code}}}
		assert.NotEmpty(t, slices.Collect(report.Agenda(plan, unitOf(t, code, newYearsEve), newYearsEve)), code)
	}
	assert.Empty(t, slices.Collect(report.Agenda(hyte.Plan{}, unitOf(t, "478", newYearsEve), newYearsEve)))
	assert.Empty(t, slices.Collect(report.Agenda(hyte.Plan{}, unitOf(t, "211", newYearsEve), law.Date{})))
	for range report.Agenda(hyte.Plan{}, unitOf(t, "211", newYearsEve), newYearsEve) {
		break // the iterator can be left
	}
}

// What the old council left undone stays late as long as the audit says so, in
// the agenda, on the page of the council and in the calendar; and only that.
func TestWhatTheTermBeforeLeftUndone(t *testing.T) {
	plan := readPlan(t, "minimal-plan")
	unit := plan.Organisations[0].Code
	for _, day := range []law.Date{law.Day(2025, 6, 1), law.Day(2025, 12, 31), law.Day(2026, 3, 1)} {
		checklist, err := governance.AuditUnit(plan, unit, day)
		require.NoError(t, err)
		late := map[string]bool{}
		for e := range report.Agenda(plan, unitOf(t, unit, day), day) {
			if e.State == report.Overdue {
				late[e.Duty] = true
				f, _ := checklist.Finding(e.Duty)
				assert.True(t, f.Outcome.Missed(), "%s %s", day, e.ID())
			}
		}
		for _, duty := range []string{"FI-611/2021-14", "FI-612/2021-6-3e", "FI-612/2021-6-3f"} {
			assert.True(t, late[duty], "%s on %s", duty, day)
		}
		d, err := report.Annual(plan, checklist, day.Year())
		require.NoError(t, err)
		page := string(report.AppendMarkdown(nil, d, lang.English))
		page = page[strings.Index(page, "## Deadlines"):]
		assert.Contains(t, page, "| Welfare report to the council | 31 May 2025 | ▲ overdue |", "%s", day)
		calendar := calendarOf(t, plan, day, lang.English)
		assert.Contains(t, calendar, "UID:welfare-report-2021-"+unit+"@go-hyte")
	}
	done := readPlan(t, "complete-plan")
	code := done.Organisations[0].Code
	for e := range report.Agenda(done, unitOf(t, code, law.Day(2025, 6, 1)), law.Day(2025, 6, 1)) {
		assert.NotEqual(t, report.Overdue, e.State, e.ID())
	}
}

// What falls due by an earlier approval stands among the other days, so that a
// short list does not lose it.
func TestDeadlinesAreInTheOrderOfDays(t *testing.T) {
	plan, day := readPlan(t, "model-plan"), law.Day(2026, 11, 22)
	unit := unitOf(t, "211", day)
	var last law.Date
	for e := range report.Timetable(plan, unit, term2025, day) {
		if e.Until.Valid() {
			assert.False(t, e.Until.Before(last), e.ID())
			last = e.Until
		}
	}
	checklist, err := governance.AuditUnit(plan, "211", day)
	require.NoError(t, err)
	d, err := report.Summary(plan, checklist)
	require.NoError(t, err)
	var days []string
	for table := range d.Tables() {
		if table.ID == "deadlines-table" {
			for _, row := range table.Rows {
				days = append(days, row[1].In(lang.Finnish))
			}
		}
	}
	require.NotEmpty(t, days)
	child, accounts := slices.Index(days, "20.2.2027"), slices.Index(days, "30.6.2027")
	assert.GreaterOrEqual(t, child, 0)
	assert.True(t, accounts < 0 || child < accounts, "%v", days)
}

// A plan for children that was never made is late without a day of its own:
// it comes first.
func TestLateWithoutADayComesFirst(t *testing.T) {
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}
	d, err := report.Summary(plan, audited(t, plan, newYearsEve))
	require.NoError(t, err)
	for table := range d.Tables() {
		if table.ID == "deadlines-table" {
			seen := map[report.Mark]bool{}
			for _, row := range table.Rows {
				if row[2].Mark() == report.Poor {
					assert.False(t, seen[report.Fair] || seen[report.NoMark])
				}
				seen[row[2].Mark()] = true
			}
			assert.True(t, seen[report.Poor])
			return
		}
	}
	t.Fatal("no deadlines")
}

// A date names the indicators of the supplement that it serves.
func TestCalendarNamesTheIndicators(t *testing.T) {
	plan := readPlan(t, "model-plan")
	folded := strings.ReplaceAll(calendarOf(t, plan, newYearsEve, lang.Finnish), "\r\n ", "")
	served := 0
	for e := range report.Agenda(plan, unitOf(t, "211", newYearsEve), newYearsEve) {
		var keys []string
		for d := range e.Served() {
			keys = append(keys, d.Key)
			if e.State == report.Upcoming {
				served++
				assert.Contains(t, folded, "Valtionosuuden lisäosan indikaattori: "+d.Name.Finnish+".")
			}
		}
		assert.Equal(t, e.Serves, keys, e.ID())
	}
	assert.Positive(t, served)
}
