package governance_test

import (
	"strconv"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

func TestCompletePlanIsComplete(t *testing.T) {
	for _, code := range []string{town, tuusula, capital, pirkka, uusimaa, "HUS"} {
		list, err := governance.Audit(planFor(code), day(2024, 12, 31))
		require.NoError(t, err)
		assert.Equal(t, governance.Complete, list.Verdict(), code)
		for f := range list.Findings() {
			if f.Outcome != governance.NotApplicable {
				assert.Equal(t, governance.Pass.String(), f.Outcome.String(), "%s %s: %s", code, f.Duty.ID, f.Message(2))
			}
		}
	}
}

// TestNothingPassesWithoutEvidence: in an empty plan no duty is met.
func TestNothingPassesWithoutEvidence(t *testing.T) {
	for _, code := range []string{town, tuusula, capital, pirkka, uusimaa, "HUS"} {
		for _, d := range []law.Date{day(2023, 1, 1), day(2024, 12, 31), day(2026, 11, 22)} {
			list, err := governance.Audit(emptyPlan(code), d)
			require.NoError(t, err)
			assert.Equal(t, governance.Incomplete, list.Verdict(), code)
			for f := range list.Findings() {
				assert.NotEqual(t, governance.Pass, f.Outcome, "%s %s", code, f.Duty.ID)
				assert.Empty(t, f.Evidence(), "%s %s", code, f.Duty.ID)
			}
		}
	}
}

func TestEveryDutyStandsOnce(t *testing.T) {
	for _, code := range everySort {
		for _, d := range []law.Date{day(2013, 1, 1), day(2015, 5, 1), day(2022, 3, 1), day(2022, 12, 31), day(2023, 1, 1), day(2026, 11, 22)} {
			plan := emptyPlan(code)
			list, err := governance.Audit(plan, d)
			if _, known := region.Lookup(code, d); known != nil {
				require.Error(t, err)
				continue
			}
			require.NoError(t, err)
			var got []string
			for f := range list.Findings() {
				got = append(got, f.Duty.ID)
			}
			assert.Equal(t, idsOn(d, list.Unit()), got, "%s on %s", code, d)
		}
	}
}

func TestVerdictAndWaivers(t *testing.T) {
	const id = "FI-612/2021-6-2e"
	for _, c := range []struct {
		name    string
		change  func(*hyte.Waiver)
		on      law.Date
		want    governance.Outcome
		verdict governance.Verdict
	}{
		{"counts", func(*hyte.Waiver) {}, day(2024, 10, 1), governance.Waived, governance.Incomplete},
		{"counts on its last day", func(*hyte.Waiver) {}, day(2024, 12, 31), governance.Waived, governance.Incomplete},
		{"has expired", func(*hyte.Waiver) {}, day(2025, 1, 1), governance.Fail, governance.Incomplete},
		{"is not yet given", func(*hyte.Waiver) {}, day(2024, 5, 31), governance.Fail, governance.Incomplete},
		{"has no reason", func(w *hyte.Waiver) { w.Reason = hyte.Text{} }, day(2024, 10, 1), governance.Fail, governance.Incomplete},
		{"has no author", func(w *hyte.Waiver) { w.By = hyte.Text{} }, day(2024, 10, 1), governance.Fail, governance.Incomplete},
		{"has no day", func(w *hyte.Waiver) { w.On = law.Date{} }, day(2024, 10, 1), governance.Fail, governance.Incomplete},
		{"is another member's", func(w *hyte.Waiver) { w.For = hyte.For{"911"} }, day(2024, 10, 1), governance.Fail, governance.Incomplete},
		{"has no expiry", func(w *hyte.Waiver) { w.Expires = law.Date{} }, day(2025, 1, 1), governance.Waived, governance.Incomplete},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := planFor(town)
			plan.Governance.ResponsibleBody = hyte.Body{}
			w := waiver(id)
			c.change(&w)
			plan.Waivers = []hyte.Waiver{w}
			list, err := governance.Audit(plan, c.on)
			require.NoError(t, err)
			assert.Equal(t, c.want, outcome(t, list, id))
			assert.Equal(t, c.verdict, list.Verdict())
		})
	}
	plan := planFor(town)
	plan.Waivers = []hyte.Waiver{waiver(id)}
	list, err := governance.Audit(plan, day(2024, 12, 31))
	require.NoError(t, err)
	assert.Equal(t, governance.Pass, outcome(t, list, id), "a waiver hides no pass")
	assert.Equal(t, governance.Complete, list.Verdict())
}

func TestJointPlan(t *testing.T) {
	plan := planFor(town)
	plan.Organisations = append(plan.Organisations, hyte.Organisation{Code: "936", Membership: law.Between(day(2021, 8, 1), day(2024, 5, 31))})
	end := day(2024, 12, 31)

	_, err := governance.Audit(plan, day(2024, 5, 31))
	var several *governance.SeveralOrganisationsError
	require.ErrorAs(t, err, &several)
	assert.Equal(t, []string{town, "936"}, several.Codes)

	_, err = governance.AuditUnit(plan, "936", end)
	var gone *governance.NotInPlanError
	require.ErrorAs(t, err, &gone)
	assert.Equal(t, "/organisations/1", gone.Pointer)

	list, err := governance.Audit(plan, end)
	require.NoError(t, err, "only one member is left")
	assert.Equal(t, town, list.Unit().Code)
	assert.Equal(t, governance.Due, outcome(t, list, "FI-612/2021-6-3e"), "whose council it was is not told")

	for i := range plan.Documents {
		for j := range plan.Documents[i].Handling {
			plan.Documents[i].Handling[j].Organisation = town
		}
	}
	list, err = governance.Audit(plan, end)
	require.NoError(t, err)
	assert.Equal(t, governance.Pass, outcome(t, list, "FI-612/2021-6-3e"))

	other, err := governance.AuditUnit(plan, "936", day(2024, 5, 31))
	require.NoError(t, err)
	assert.Equal(t, governance.Due, outcome(t, other, "FI-612/2021-6-3e"), "another member's council does not count")
}

func TestAuditErrors(t *testing.T) {
	end := day(2024, 12, 31)
	t.Run("bad date", func(t *testing.T) {
		_, err := governance.Audit(completePlan(), law.Day(2024, 2, 30))
		var bad *law.DateError
		require.ErrorAs(t, err, &bad)
	})
	t.Run("nobody", func(t *testing.T) {
		var none *governance.NoOrganisationError
		_, err := governance.Audit(hyte.Plan{}, end)
		require.ErrorAs(t, err, &none)
		_, err = governance.AuditUnit(hyte.Plan{}, town, end)
		require.ErrorAs(t, err, &none)
	})
	t.Run("another unit", func(t *testing.T) {
		_, err := governance.AuditUnit(completePlan(), "091", end)
		var not *governance.NotInPlanError
		require.ErrorAs(t, err, &not)
		assert.Equal(t, `/organisations: "091" is not a maker of the plan`, err.Error())
	})
	t.Run("unknown code", func(t *testing.T) {
		_, err := governance.Audit(emptyPlan("999"), end)
		var at *governance.OrganisationError
		require.ErrorAs(t, err, &at)
		assert.Equal(t, "/organisations/0/code", at.Pointer)
		var unknown *region.UnknownCodeError
		require.ErrorAs(t, err, &unknown)
	})
	t.Run("merged away", func(t *testing.T) {
		_, err := governance.Audit(emptyPlan("588"), day(2025, 1, 1))
		var gone *region.NotOnDayError
		require.ErrorAs(t, err, &gone)
		assert.Equal(t, "507", gone.MergedInto)
	})
	t.Run("no county before counties", func(t *testing.T) {
		_, err := governance.Audit(emptyPlan(pirkka), day(2022, 2, 28))
		var not *region.NotOnDayError
		require.ErrorAs(t, err, &not)
	})
	t.Run("no term laid down", func(t *testing.T) {
		_, err := governance.Audit(emptyPlan(town), day(2029, 6, 1))
		var not *law.NotCoveredError
		require.ErrorAs(t, err, &not)
	})
	back := law.Between(day(2025, 5, 31), day(2021, 8, 1))
	for pointer, change := range map[string]func(*planOf){
		"/term":             func(p *planOf) { p.Term = back },
		"/period":           func(p *planOf) { p.Period = back },
		"/documents/1/term": func(p *planOf) { p.Documents[1].Term = back },
	} {
		t.Run("reversed "+pointer, func(t *testing.T) {
			plan := completePlan()
			change(&plan)
			_, err := governance.Audit(plan, end)
			var bad *governance.TermError
			require.ErrorAs(t, err, &bad)
			assert.Equal(t, pointer, bad.Pointer)
			var period *law.PeriodError
			require.ErrorAs(t, err, &period)
			_, err = governance.Maturity(plan, end)
			require.ErrorAs(t, err, &bad)
		})
	}
	for list, change := range map[string]func(*planOf){
		"/omissions/0/duty": func(p *planOf) { p.Omissions = []hyte.Omission{{Duty: "FI-0/0-0"}} },
		"/reviews/0/duty":   func(p *planOf) { p.Reviews = []hyte.Review{{Duty: "FI-0/0-0"}} },
		"/waivers/0/duty":   func(p *planOf) { p.Waivers = []hyte.Waiver{{Duty: "FI-0/0-0"}} },
	} {
		t.Run(list, func(t *testing.T) {
			plan := completePlan()
			change(&plan)
			_, err := governance.Audit(plan, end)
			var unknown *governance.UnknownDutyError
			require.ErrorAs(t, err, &unknown)
			assert.Equal(t, list, unknown.Pointer)
			assert.Equal(t, "FI-0/0-0", unknown.Found)
		})
	}
}

// Without a term a plan is judged by the days on which the council had it: as
// that of the running term, and in the next term as of none that has ended.
func TestPlanWithoutTerm(t *testing.T) {
	plan := planFor(town)
	plan.Term, plan.Documents[0].Term = law.Period{}, law.Period{}
	list := audited(t, plan, town, 2024, 12, 31)
	assert.Equal(t, governance.Complete, list.Verdict())
	assert.Equal(t, governance.Pass, outcome(t, list, "FI-612/2021-6-3e"))
	assert.Equal(t, governance.Due, outcome(t, audited(t, plan, town, 2025, 6, 1), "FI-612/2021-6-3e"))
	noDocuments(&plan)
	assert.Equal(t, governance.Due, outcome(t, audited(t, plan, town, 2025, 6, 1), "FI-612/2021-6-3e"))
}

func TestAuditIntoOverwrites(t *testing.T) {
	complete, empty := completePlan(), emptyPlan(town)
	var list governance.Checklist
	require.NoError(t, governance.AuditInto(&list, &empty, town, day(2024, 12, 31)))
	assert.Equal(t, governance.Incomplete, list.Verdict())
	require.NoError(t, governance.AuditInto(&list, &complete, town, day(2024, 12, 31)))
	fresh, err := governance.Audit(complete, day(2024, 12, 31))
	require.NoError(t, err)
	assert.Equal(t, string(fresh.AppendJSON(nil)), string(list.AppendJSON(nil)))
	require.Error(t, governance.AuditInto(&list, &complete, "091", day(2024, 12, 31)))
	assert.Zero(t, list.Len())
	assert.Zero(t, list.Verdict())
}

func TestAuditChangesNoPlan(t *testing.T) {
	plan, same := completePlan(), completePlan()
	_, err := governance.Audit(plan, day(2024, 12, 31))
	require.NoError(t, err)
	assert.Empty(t, cmp.Diff(same, plan, cmp.Comparer(func(a, b law.Date) bool { return a == b }),
		cmp.Comparer(func(a, b hyte.Level) bool { return a.Year == b.Year && a.Value.Equal(b.Value) }),
		cmp.Comparer(func(a, b hyte.Observation) bool { return a.Year == b.Year && a.Value.Equal(b.Value) })))
}

func TestSources(t *testing.T) {
	list, err := governance.Audit(completePlan(), day(2026, 11, 22))
	require.NoError(t, err)
	assert.Equal(t, day(2025, 2, 21), list.TextCheckedTo())
	seen := map[string]bool{}
	for u := range list.UnseenAmendments() {
		seen[u.Act+" "+u.Amendment.Number] = true
	}
	assert.True(t, seen["612/2021 765/2025"])
	list, err = governance.Audit(completePlan(), day(2025, 2, 21))
	require.NoError(t, err)
	for u := range list.UnseenAmendments() {
		t.Errorf("the text was read to that day: %v", u)
	}
}

func TestCounts(t *testing.T) {
	list, err := governance.Audit(emptyPlan(town), day(2024, 12, 31))
	require.NoError(t, err)
	total, failed := 0, 0
	for _, o := range governance.Outcomes() {
		total += list.Counts().Of(o)
	}
	for f := range list.Failed() {
		failed++
		assert.Equal(t, governance.Must, f.Duty.Severity)
		assert.True(t, f.Outcome.Missed())
	}
	assert.Equal(t, list.Len(), total, "every finding is counted once")
	assert.Positive(t, failed)
	assert.Zero(t, list.Counts().Of(governance.Outcome(99)))
}

func TestZeroValues(t *testing.T) {
	var list governance.Checklist
	assert.Zero(t, list.Len())
	assert.Zero(t, list.Verdict())
	assert.Zero(t, list.TextCheckedTo())
	var f governance.Finding
	assert.Empty(t, f.Message(0)+f.Remedy(0))
	var d governance.Duty
	assert.True(t, d.IsZero())
	assert.False(t, d.Binds(region.HelsinkiCity))
	for range d.Keywords(0) {
		t.Error("the zero duty has no key words")
	}
	assert.Equal(t, "governance.Outcome("+strconv.Itoa(77)+")", governance.Outcome(77).String())
}

// Whoever left the plan and came back is audited while in it, as the only maker.
func TestLeftAndCameBack(t *testing.T) {
	plan := planFor(town)
	plan.Organisations = []hyte.Organisation{
		{Code: town, Membership: law.Between(day(2020, 1, 1), day(2022, 12, 31))},
		{Code: town, Membership: law.Since(day(2024, 1, 1))},
	}
	list, err := governance.Audit(plan, day(2024, 12, 31))
	require.NoError(t, err)
	assert.Equal(t, governance.Pass, outcome(t, list, "FI-612/2021-6-3e"), "steps that name no organisation are its own")
	_, err = governance.Audit(plan, day(2023, 6, 1))
	var left *governance.NotInPlanError
	require.ErrorAs(t, err, &left)
}
