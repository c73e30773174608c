package report_test

import (
	"fmt"
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

// Between the minimal plan and the complete one everything is mended; the other
// way round everything is new; nothing stays.
func TestCompareTwoPlans(t *testing.T) {
	minimal, complete := readPlan(t, "minimal-plan"), readPlan(t, "complete-plan")
	minimal.Organisations = complete.Organisations
	code := complete.Organisations[0].Code
	worse, better := auditedUnit(t, minimal, code), auditedUnit(t, complete, code)
	kinds := func(a, b governance.Checklist) map[report.ChangeKind]int {
		changes, err := report.Compare(a, b)
		require.NoError(t, err)
		count := map[report.ChangeKind]int{}
		for c := range changes {
			count[c.Kind]++
			switch c.Kind {
			case report.Fixed:
				assert.True(t, c.Before.Missed() && (c.After == governance.Pass || c.After == governance.Justified))
			case report.Fresh:
				assert.True(t, !c.Before.Missed() && c.After.Missed())
			case report.Stayed:
				assert.True(t, c.Before.Missed() && c.After.Missed())
			case report.Same:
				assert.Equal(t, c.Before, c.After)
			}
		}
		return count
	}
	there, back := kinds(worse, better), kinds(better, worse)
	assert.Positive(t, there[report.Fixed])
	assert.LessOrEqual(t, there[report.Fixed], back[report.Fresh], "what is met may fail, and what is not yet due may too")
	assert.Equal(t, there[report.Stayed], back[report.Stayed])
	for kind := range kinds(better, better) {
		assert.Contains(t, []report.ChangeKind{report.Same, report.Stayed}, kind, "nothing changes between a plan and itself")
	}
}

func auditedUnit(t *testing.T, plan hyte.Plan, code string) governance.Checklist {
	t.Helper()
	c, err := governance.AuditUnit(plan, code, newYearsEve)
	require.NoError(t, err)
	return c
}

// Across 1 January 2023 the duties of 1326/2010 end.
func TestCompareAcrossLaws(t *testing.T) {
	plan := readPlan(t, "model-plan")
	changes, err := report.Compare(audited(t, plan, law.Day(2022, 12, 31)), audited(t, plan, newYearsEve))
	require.NoError(t, err)
	ended := map[string]bool{}
	for c := range changes {
		assert.False(t, c.Duty.IsZero())
		if c.Kind == report.Ended {
			ended[c.Duty.ID] = true
			assert.Zero(t, c.After)
		}
	}
	assert.True(t, ended["FI-1326/2010-12-1b"])
	assert.False(t, ended["FI-612/2021-6-3d"])
}

func TestCompareRefuses(t *testing.T) {
	plan := readPlan(t, "model-plan")
	other := hyte.Plan{Organisations: []hyte.Organisation{{Code: "922"}}}
	var bad *report.InputError
	_, err := report.Compare(governance.Checklist{}, audited(t, plan, newYearsEve))
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, report.NoAudit, bad.Problem)
	_, err = report.Compare(audited(t, other, newYearsEve), audited(t, plan, newYearsEve))
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, report.OtherUnit, bad.Problem)
	_, err = report.Comparison(other, audited(t, other, newYearsEve), plan, audited(t, plan, newYearsEve))
	require.ErrorAs(t, err, &bad)
}

func TestActionsBetweenTwoDays(t *testing.T) {
	vocabulary := []hyte.StatusVocabulary{{ID: "v", Values: []hyte.StatusValue{{Value: "1", Means: hyte.StatusStarted}, {Value: "3", Means: hyte.StatusDone}}}}
	status := func(value string, on law.Date) []hyte.Status {
		return []hyte.Status{{Value: value, Vocabulary: "v", AsOf: on}}
	}
	before := hyte.Plan{StatusVocabularies: vocabulary, Actions: []hyte.Action{
		{ID: "moves", Status: status("1", law.Day(2023, 12, 31))}, {ID: "gone", Status: status("3", law.Day(2023, 12, 31))}, {ID: "theirs", For: hyte.For{"922"}},
	}}
	after := hyte.Plan{StatusVocabularies: vocabulary, Actions: []hyte.Action{
		{ID: "fresh"}, {ID: "moves", Status: append(status("1", law.Day(2023, 12, 31)), status("3", law.Day(2024, 12, 31))...)},
	}}
	var got []report.ActionChange
	for c := range report.Actions("211", report.View{Plan: before, Day: law.Day(2023, 12, 31)}, report.View{Plan: after, Day: newYearsEve}) {
		c.Action = hyte.Action{ID: c.Action.ID}
		got = append(got, c)
	}
	assert.Equal(t, []report.ActionChange{
		{Action: hyte.Action{ID: "fresh"}, Before: report.ActionNotAssessed, After: report.ActionNotAssessed, New: true},
		{Action: hyte.Action{ID: "moves"}, Before: report.ActionStarted, After: report.ActionDone},
		{Action: hyte.Action{ID: "gone"}, Before: report.ActionDone, After: report.ActionNotAssessed, Gone: true},
	}, got)
	for range report.Actions("211", report.View{Plan: before}, report.View{Plan: after}) {
		break // the iterator can be left
	}
}

// When a council term turns and nothing is done, nothing is mended.
func TestATermThatTurnsMendsNothing(t *testing.T) {
	for _, test := range []struct {
		plan          string
		before, after law.Date
	}{
		{"minimal-plan", law.Day(2025, 5, 31), law.Day(2025, 6, 1)},
		{"model-plan", newYearsEve, law.Day(2026, 1, 2)},
	} {
		plan := readPlan(t, test.plan)
		earlier, later := audited(t, plan, test.before), audited(t, plan, test.after)
		changes, err := report.Compare(earlier, later)
		require.NoError(t, err)
		lapsed := 0
		for c := range changes {
			assert.NotEqual(t, report.Fixed, c.Kind, "%s %s: %s, then %s", test.plan, c.Duty.ID, c.Before, c.After)
			if c.Before.Missed() && c.Kind == report.Shifted {
				lapsed++
			}
		}
		assert.Positive(t, lapsed, test.plan)
		d, err := report.Comparison(plan, earlier, plan, later)
		require.NoError(t, err)
		assert.Contains(t, string(report.AppendMarkdown(nil, d, lang.English)), "- Mended: **0**")
	}
}

// Advice is no duty: the comparison counts the gaps that the annual report of
// the same day counts, and tells of advice in a table of its own.
func TestComparisonTellsAdviceApart(t *testing.T) {
	plan := readPlan(t, "model-plan")
	checklist := audited(t, plan, newYearsEve)
	must, advice := 0, 0
	for f := range checklist.Findings() {
		switch {
		case f.Outcome.Missed() && f.Duty.Severity == governance.Must:
			must++
		case f.Outcome.Missed():
			advice++
		}
	}
	require.Positive(t, must)
	require.Positive(t, advice)
	same, err := report.Comparison(plan, checklist, plan, checklist)
	require.NoError(t, err)
	text := string(report.AppendMarkdown(nil, same, lang.Swedish))
	assert.Contains(t, text, fmt.Sprintf("Kvarstående brister: **%d**", must))
	assert.Contains(t, text, fmt.Sprintf("Rekommendationer som inte syns i någondera: %d.", advice))

	bare := hyte.Plan{Organisations: plan.Organisations}
	d, err := report.Comparison(plan, checklist, bare, audited(t, bare, newYearsEve))
	require.NoError(t, err)
	rows := map[string]int{}
	for table := range d.Tables() {
		rows[table.ID] = len(table.Rows)
		for _, row := range table.Rows {
			if table.ID == "advice-changes" {
				assert.NotEqual(t, report.Poor, row[2].Mark(), row[0].In(lang.English))
				assert.NotEqual(t, "not met", row[2].In(lang.English))
			}
		}
	}
	assert.Positive(t, rows["duty-changes"])
	assert.Positive(t, rows["advice-changes"])
}

// An indicator that the later plan leaves out is told, and so is a new one.
func TestIndicatorsThatComeAndGo(t *testing.T) {
	whole, cut := readPlan(t, "model-plan"), readPlan(t, "model-plan")
	at := slices.IndexFunc(cut.Indicators, func(in hyte.Indicator) bool { return in.ID == "i6" })
	require.GreaterOrEqual(t, at, 0)
	cut.Indicators = slices.Delete(slices.Clone(cut.Indicators), at, at+1)
	theirs := readPlan(t, "model-plan")
	theirs.Indicators = slices.Clone(theirs.Indicators)
	theirs.Indicators[at].For = hyte.For{"922"}
	for name, test := range map[string]struct {
		before, after hyte.Plan
		want          []string
	}{
		"gone":          {whole, cut, []string{"8.0 (2023)", "no longer in the plan", "dropped"}},
		"new":           {cut, whole, []string{"not in the plan", "8.0 (2023)", "new indicator"}},
		"another's now": {whole, theirs, []string{"8.0 (2023)", "no longer in the plan", "dropped"}},
	} {
		d, err := report.Comparison(test.before, audited(t, test.before, newYearsEve), test.after, audited(t, test.after, newYearsEve))
		require.NoError(t, err)
		found := false
		for table := range d.Tables() {
			if table.ID == "indicator-changes" {
				found = true
				require.Len(t, table.Rows, 1, name)
				var cells []string
				for _, v := range table.Rows[0][1:] {
					cells = append(cells, v.In(lang.English))
				}
				assert.Equal(t, test.want, cells, name)
			}
		}
		assert.True(t, found, name)
		changed := 0
		for c := range report.Indicators("211", report.View{Plan: test.before, Day: newYearsEve}, report.View{Plan: test.after, Day: newYearsEve}) {
			if c.New || c.Gone {
				changed++
				assert.Equal(t, hyte.ID("i6"), c.Indicator.ID, name)
			}
		}
		assert.Equal(t, 1, changed, name)
	}
}

func TestIndicatorsBetweenTwoDays(t *testing.T) {
	plan := readPlan(t, "model-plan")
	list := slices.Collect(report.Indicators("211", report.View{Plan: plan, Day: law.Day(2021, 12, 31)}, report.View{Plan: plan, Day: newYearsEve}))
	require.Len(t, list, len(plan.Indicators))
	assert.Equal(t, "25.1", list[0].Before.Value.String())
	assert.Equal(t, "23.4", list[0].After.Value.String())
	assert.Equal(t, report.Behind, list[0].Movement)
}

func TestProgressNames(t *testing.T) {
	for p := report.ActionDone; p <= report.ActionNotAssessed; p++ {
		assert.True(t, p.Name().Complete(), p)
	}
	assert.Equal(t, "done", report.ActionDone.String())
	assert.Equal(t, "report.Progress(50)", report.Progress(50).String())
	assert.Zero(t, report.Progress(50).Name())
	for m := report.CannotTell; m <= report.Worsened; m++ {
		assert.True(t, m.Name().Complete(), m)
	}
	assert.Equal(t, "report.Movement(50)", report.Movement(50).String())
	assert.Zero(t, report.Movement(50).Name())
}

func TestMovements(t *testing.T) {
	tests := []struct {
		name                string
		ref                 string
		baseline, now, goal string // "" for none
		want                report.Movement
	}{
		{"falls towards a lower target in time", "", "25.1", "22.0", "20", report.OnTrack},
		{"falls towards a lower target on the path", "", "24", "22", "20", report.OnTrack},
		{"falls towards a lower target too slowly", "", "25.1", "23.4", "20", report.Behind},
		{"falls past it", "", "25.1", "19.9", "20", report.Reached},
		{"falls to it", "", "25.1", "20.0", "20", report.Reached},
		{"rises away from it", "", "25.1", "26", "20", report.Away},
		{"stays", "", "25.1", "25.10", "20", report.Unchanged},
		{"rises towards a higher target", "", "10", "11", "12", report.OnTrack},
		{"rises past it", "", "10", "13", "12", report.Reached},
		{"target is to stay and stays", "", "5", "5.0", "5", report.Reached},
		{"target is to stay and moves", "", "5", "6", "5", report.CannotTell},
		{"no target, unknown", "", "5", "6", "", report.CannotTell},
		{"no target, known to be better lower", "youth-poor-health", "25", "24", "", report.Improved},
		{"no target, known by Sotkanet", "sotkanet:286", "25", "26", "", report.Worsened},
		{"no target, known of counties", "mmr-coverage", "95", "96", "", report.Improved},
		{"no target, the same", "", "5", "5", "", report.Unchanged},
		{"no baseline, known and reached", "youth-poor-health", "", "19", "20", report.Reached},
		{"no baseline, known and not reached", "youth-poor-health", "", "21", "20", report.CannotTell},
		{"no baseline, unknown", "", "", "19", "20", report.CannotTell},
		{"nothing seen", "", "5", "", "4", report.CannotTell},
		{"suppressed", "", "5", "..", "4", report.CannotTell},
		{"nothing to compare with", "", "", "5", "", report.CannotTell},
	}
	for _, test := range tests {
		level := func(text string) hyte.Level {
			if text == "" {
				return hyte.Level{}
			}
			return hyte.Level{Value: datum(t, text), Year: 2021}
		}
		in := hyte.Indicator{ID: "i", Ref: test.ref, Baseline: level(test.baseline), Target: level(test.goal)}
		in.Target.Year = 2025
		if test.now != "" {
			in.Observations = []hyte.Observation{{Value: datum(t, test.now), Year: 2023}, {Value: datum(t, "1"), Year: 2023, Group: "part"}}
		}
		plan := hyte.Plan{Indicators: []hyte.Indicator{in}}
		for c := range report.Indicators("211", report.View{}, report.View{Plan: plan, Day: newYearsEve}) {
			assert.Equal(t, test.want.String(), c.Movement.String(), test.name)
		}
	}
}

// Losing the coordinator changes no duty of the audit, but euros rest on it:
// the comparison says so.
func TestComparisonShowsLostEvidence(t *testing.T) {
	before, after := readPlan(t, "model-plan"), readPlan(t, "model-plan")
	after.Governance.Coordinator = hyte.Coordinator{}
	a := allocation(t)
	plain, err := report.Comparison(before, audited(t, before, newYearsEve), after, audited(t, after, newYearsEve))
	require.NoError(t, err)
	euros, err := report.Comparison(before, audited(t, before, newYearsEve), after, audited(t, after, newYearsEve), report.WithAllocation(a))
	require.NoError(t, err)
	for name, d := range map[string]report.Document{"plain": plain, "euros": euros} {
		found := false
		for table := range d.Tables() {
			if table.ID == "evidence-changes" {
				found = true
				require.Len(t, table.Rows, 1, name)
				assert.Equal(t, "ei näy suunnitelmasta", table.Rows[0][2].In(lang.Finnish))
				assert.Equal(t, report.Poor, table.Rows[0][2].Mark())
				assert.Len(t, table.Columns, len(table.Rows[0]))
			}
		}
		assert.True(t, found, name)
	}
	list, err := report.Impact(after, unitOf(t, "211", newYearsEve), newYearsEve, a)
	require.NoError(t, err)
	for _, w := range list {
		if w.Indicator.Key == "lead-coordinator" {
			assert.Empty(t, w.Duty, "no act asks for a coordinator")
			assert.Equal(t, "Hyvinvointikoordinaattori", w.Title.Finnish)
			assert.Equal(t, "1393/2022", w.Basis.Act)
		}
	}
}

// Two plans on one day are told apart by their names, and only what moved
// between them is listed.
func TestComparisonOnOneDay(t *testing.T) {
	before, after := readPlan(t, "model-plan"), readPlan(t, "model-plan")
	compare := func() report.Document {
		d, err := report.Comparison(before, audited(t, before, newYearsEve), after, audited(t, after, newYearsEve))
		require.NoError(t, err)
		return d
	}
	same := compare()
	assert.NotContains(t, same.Title.In(lang.Finnish), "31.12.2024")
	for table := range same.Tables() {
		assert.NotEqual(t, "indicator-changes", table.ID, "nothing moved")
	}
	assert.Contains(t, string(report.AppendMarkdown(nil, same, lang.Finnish)), "Mittareita, joiden luku on ennallaan: 24.")
	after.Title = hyte.Plain("Toinen")
	after.Indicators = slices.Clone(after.Indicators)
	after.Indicators[0].Observations = append(slices.Clone(after.Indicators[0].Observations), hyte.Observation{Value: datum(t, "24.0"), Year: 2024})
	d := compare()
	assert.Contains(t, d.Title.In(lang.Finnish), "Toinen")
	for table := range d.Tables() {
		if table.ID == "indicator-changes" {
			require.Len(t, table.Rows, 1)
			assert.Equal(t, "poispäin tavoitteesta", table.Rows[0][3].In(lang.Finnish), "23,4 → 24,0, though still better than the baseline")
			return
		}
	}
	t.Fatal("no indicators")
}

func TestBetween(t *testing.T) {
	for _, test := range []struct {
		ref, base, goal, was, now string
		want                      report.Movement
	}{
		{"", "25", "20", "23", "22", report.Towards},
		{"", "25", "20", "22", "23", report.Away},
		{"", "25", "20", "22", "22.0", report.Unchanged},
		{"", "25", "20", "22", "20", report.Reached},
		{"", "25", "20", "19", "18", report.Reached},
		{"", "25", "20", "19", "21", report.Away},
		{"", "10", "10", "14", "10", report.Reached},
		{"youth-poor-health", "", "", "22", "21", report.Improved},
		{"youth-poor-health", "", "", "21", "22", report.Worsened},
		{"youth-poor-health", "", "20", "22", "21", report.Towards},
		{"", "", "", "21", "22", report.CannotTell},
		{"", "25", "20", "", "22", report.CannotTell},
		{"", "25", "20", "22", "..", report.CannotTell},
	} {
		level := func(s string) (l hyte.Level) {
			if s != "" {
				l.Value = datum(t, s)
			}
			return l
		}
		x := report.IndicatorChange{
			Indicator: hyte.Indicator{Ref: test.ref, Baseline: level(test.base), Target: level(test.goal)},
			Before:    hyte.Observation{Value: level(test.was).Value}, After: hyte.Observation{Value: level(test.now).Value},
		}
		assert.Equal(t, test.want.String(), x.Between().String(), "%+v", test)
	}
}
