package governance_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

func audited(t *testing.T, plan planOf, code string, y, m, d int) governance.Checklist {
	t.Helper()
	list, err := governance.AuditUnit(plan, code, day(y, m, d))
	require.NoError(t, err)
	return list
}

func outcome(t *testing.T, list governance.Checklist, id string) governance.Outcome {
	t.Helper()
	f, ok := list.Finding(id)
	require.True(t, ok, id)
	return f.Outcome
}

// A plan approved on 2022-05-10 is, on the last day of the older law, held
// against that law alone.
func TestPlanOf2022OnTheLastDayOfTheOlderLaw(t *testing.T) {
	plan := planFor(town)
	older(&plan, day(2022, 5, 10))
	list := audited(t, plan, town, 2022, 12, 31)
	for f := range list.Findings() {
		assert.False(t, strings.HasPrefix(f.Duty.ID, "FI-612/2021-6"), f.Duty.ID)
	}
	assert.Equal(t, governance.Pass, outcome(t, list, "FI-1326/2010-12-1c"))
}

// The same plan, a day later, is not blamed for what its day did not know.
func TestPlanOf2022UnderTheNewLaw(t *testing.T) {
	plan := planFor(town)
	older(&plan, day(2022, 5, 10))
	plan.Documents[0].Delivery, plan.Documents[0].Publication = nil, nil
	list := audited(t, plan, town, 2023, 1, 1)
	assert.Equal(t, governance.NotApplicable, outcome(t, list, "FI-612/2021-6-3g"))
	assert.Equal(t, governance.NotApplicable, outcome(t, list, "FI-612/2021-6-3h"))
	assert.Equal(t, governance.Pass, outcome(t, list, "FI-612/2021-6-3e"))
	assert.Equal(t, governance.Pass, outcome(t, list, "FI-417/2007-12-1"))

	plan.Documents[0].Handling[0].Date = day(2023, 1, 1)
	list = audited(t, plan, town, 2023, 1, 1)
	assert.Equal(t, governance.Due, outcome(t, list, "FI-612/2021-6-3g"))
	assert.Equal(t, governance.Due, outcome(t, list, "FI-612/2021-6-3h"))
}

func TestHelsinkiIsNoCountyAndHasNone(t *testing.T) {
	for _, y := range []int{2022, 2023, 2024, 2026} {
		plan := planFor(capital)
		list := audited(t, plan, capital, y, 12, 31)
		for f := range list.Findings() {
			assert.False(t, strings.HasPrefix(f.Duty.ID, "FI-612/2021-7"), f.Duty.ID)
			assert.NotEqual(t, "FI-612/2021-6-3g", f.Duty.ID)
		}
	}
	list := audited(t, planFor(capital), capital, 2024, 12, 31)
	assert.Equal(t, governance.Complete, list.Verdict())
}

func TestAlandStaysOutside(t *testing.T) {
	list, err := governance.Audit(emptyPlan("478"), day(2024, 12, 31))
	require.NoError(t, err)
	assert.Equal(t, governance.OutsideTheLaw, list.Verdict())
	assert.Equal(t, "not-applicable", list.Verdict().String())
	assert.Zero(t, list.Len())
}

func TestChildPlanOfMarch2022InNovember2026(t *testing.T) {
	plan := planFor(town)
	plan.SubPlans[0].Handling[0].Date = day(2022, 3, 1)
	list := audited(t, plan, town, 2026, 11, 22)
	f, ok := list.Finding("FI-417/2007-12-1")
	require.True(t, ok)
	assert.Equal(t, governance.Overdue, f.Outcome)
	assert.Equal(t, day(2026, 3, 2), f.OverdueSince())
	assert.Contains(t, f.Message(lang.Finnish), "1.3.2026")
}

func TestTermBoundaryOf2021(t *testing.T) {
	plan := planFor(town)
	older(&plan, day(2021, 7, 31))
	plan.Documents[0].Term.From, plan.Documents[0].Term.To = day(2017, 6, 1), day(2021, 7, 31)
	plan.Documents[0].Kinds = []hyte.DocumentKind{hyte.WelfareReport}
	before, after := audited(t, plan, town, 2021, 7, 31), audited(t, plan, town, 2021, 8, 1)
	assert.Equal(t, governance.Pass, outcome(t, before, "FI-1326/2010-12-1c"))
	f, _ := after.Finding("FI-1326/2010-12-1c")
	assert.Equal(t, governance.Due, f.Outcome)
	assert.Equal(t, day(2025, 5, 31), f.Due().To)
}

func TestOlderPlanMissingIn2013And2014(t *testing.T) {
	plan := emptyPlan(town)
	list := audited(t, plan, town, 2013, 10, 1)
	_, found := list.Finding("FI-980/2012-5@2013")
	assert.False(t, found)
	list = audited(t, plan, town, 2014, 6, 1)
	assert.Equal(t, governance.Fail, outcome(t, list, "FI-980/2012-5@2013"))
}
