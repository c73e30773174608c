package governance_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

func TestSteps(t *testing.T) {
	end := day(2024, 12, 31)
	for _, c := range []struct {
		name    string
		change  func(*planOf)
		want    int
		highest int
		next    []string
	}{
		{"complete", func(*planOf) {}, 7, 7, nil},
		{"nothing", func(p *planOf) { *p = emptyPlan(town) }, 1, 3, []string{"step-2-aware"}},
		{"a strategy alone", func(p *planOf) { s := p.Strategies; *p = emptyPlan(town); p.Strategies = s }, 2, 3,
			[]string{"step-3-topics", "step-3-breakdown", "step-3-action"}},
		{"two topics only", func(p *planOf) { p.Monitoring.Topics = p.Monitoring.Topics[:2] }, 2, 7, []string{"step-3-topics"}},
		{"no goals", func(p *planOf) { p.Goals = nil }, 3, 7, []string{"step-4-goal", "step-4-actions"}},
		{"no support for organisations", func(p *planOf) { p.OrganisationSupport = nil }, 3, 7, []string{"step-4-organisations"}},
		{"nobody coordinates", func(p *planOf) {
			p.Governance.Coordinator = hyte.Coordinator{}
			p.Governance.Bodies = nil
		}, 4, 7, []string{"step-5-coordination"}},
		{"no resources", func(p *planOf) { eachAction(p, func(a *hyte.Action) { a.Resources = nil }) }, 4, 7, []string{"step-5-resources"}},
		{"half without resources", func(p *planOf) {
			for i := range 12 {
				p.Actions[i].Resources = nil
			}
		}, 7, 7, nil},
		{"one more without", func(p *planOf) {
			for i := range 13 {
				p.Actions[i].Resources = nil
			}
		}, 4, 7, []string{"step-5-resources"}},
		{"no budget link", func(p *planOf) { p.Budget = nil }, 5, 7, []string{"step-6-budget"}},
		{"a year not reported", func(p *planOf) { p.Documents[1].Handling = nil }, 5, 7, []string{"step-6-annual-reports"}},
		{"a target missing", func(p *planOf) {
			for i := range 3 {
				p.Indicators[i].Target = hyte.Level{}
			}
		}, 5, 7, []string{"step-6-goals"}},
		{"a sector without actions", func(p *planOf) {
			p.Sectors = append(p.Sectors, hyte.Sector{ID: "s-emp", Kind: hyte.SectorEmployment})
		}, 6, 7, []string{"step-7-sectors"}},
		{"nothing revised", func(p *planOf) { eachAction(p, func(a *hyte.Action) { a.RevisedAfter = nil }) }, 6, 7, []string{"step-7-revised"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := planFor(town)
			c.change(&plan)
			step, err := governance.Maturity(plan, end)
			require.NoError(t, err)
			assert.Equal(t, c.want, step.Number)
			assert.Equal(t, c.highest, step.Highest)
			var next []string
			for criterion := range step.Next() {
				next = append(next, criterion.ID)
				assert.NotEmpty(t, criterion.Pointer())
			}
			assert.Equal(t, c.next, next)
			assert.True(t, step.Name().Complete())
			assert.True(t, step.Voice().Complete())
		})
	}
}

func eachAction(p *planOf, change func(*hyte.Action)) {
	for i := range p.Actions {
		change(&p.Actions[i])
	}
}

// TestMaturityAgreesWithTheAudit: without waivers, omissions and open reviews,
// a legally complete plan is at least on step 4, and one on step 3 or below
// misses some must. Every way of taking one thing out of the complete plan is
// tried.
func TestMaturityAgreesWithTheAudit(t *testing.T) {
	for _, code := range []string{town, tuusula, capital} {
		for _, drop := range everyDrop() {
			plan := planFor(code)
			drop(&plan)
			list, err := governance.Audit(plan, day(2024, 12, 31))
			require.NoError(t, err)
			step, err := governance.Maturity(plan, day(2024, 12, 31))
			require.NoError(t, err)
			open := list.Counts().Of(governance.Review) + list.Counts().Of(governance.Waived)
			if open == 0 && list.Verdict() == governance.Complete {
				assert.GreaterOrEqual(t, step.Number, 4)
			}
			if open == 0 && step.Number <= 3 {
				assert.Equal(t, governance.Incomplete, list.Verdict())
			}
		}
	}
}

// everyDrop takes parts out of a plan, one by one and in pairs.
func everyDrop() []func(*planOf) {
	single := []func(*planOf){
		func(p *planOf) { p.Goals = nil },
		func(p *planOf) { p.Goals = p.Goals[:min(1, len(p.Goals))] },
		func(p *planOf) { p.Actions = nil },
		func(p *planOf) { p.Actions = p.Actions[:min(1, len(p.Actions))] },
		func(p *planOf) { p.Sectors = nil },
		func(p *planOf) { p.Strategies = nil },
		func(p *planOf) { p.Indicators = nil },
		func(p *planOf) { p.Monitoring = hyte.Monitoring{} },
		func(p *planOf) { p.Governance = hyte.Governance{} },
		func(p *planOf) { p.Documents = nil },
		func(p *planOf) { p.Documents = p.Documents[:min(1, len(p.Documents))] },
		func(p *planOf) { p.SubPlans = nil },
		func(p *planOf) { p.OrganisationSupport = nil },
		func(p *planOf) { p.Cooperation = nil },
		func(p *planOf) { p.Partners = nil },
		func(p *planOf) { p.Participation = nil },
		func(p *planOf) { p.Negotiations = nil },
		func(p *planOf) { p.Budget = nil },
		func(p *planOf) { p.Impact = hyte.Impact{} },
	}
	all := single
	for i := range single {
		for j := range i {
			all = append(all, func(p *planOf) { single[j](p); single[i](p) })
		}
	}
	return all
}

func TestMaturityErrors(t *testing.T) {
	_, err := governance.Maturity(hyte.Plan{}, day(2024, 12, 31))
	var none *governance.NoOrganisationError
	require.ErrorAs(t, err, &none)
	_, err = governance.MaturityUnit(completePlan(), "091", day(2024, 12, 31))
	var not *governance.NotInPlanError
	require.ErrorAs(t, err, &not)
	_, err = governance.Maturity(emptyPlan("478"), day(2024, 12, 31))
	var at *governance.OrganisationError
	require.ErrorAs(t, err, &at)
}

func TestStepJSON(t *testing.T) {
	plan := planFor(town)
	plan.Budget = nil
	step, err := governance.Maturity(plan, day(2024, 12, 31))
	require.NoError(t, err)
	var got struct {
		Step     int              `json:"step"`
		Highest  int              `json:"highest"`
		Name     lang.Text        `json:"name"`
		Next     []string         `json:"next"`
		Source   map[string]any   `json:"source"`
		Criteria []map[string]any `json:"criteria"`
	}
	require.NoError(t, json.Unmarshal(step.AppendJSON(nil), &got))
	assert.Equal(t, 5, got.Step)
	assert.Equal(t, 7, got.Highest)
	assert.Equal(t, []string{"step-6-budget"}, got.Next)
	assert.Equal(t, "proposal", got.Source["force"])
	assert.True(t, got.Name.Complete())
	for _, c := range got.Criteria {
		assert.NotEmpty(t, c["id"])
	}
}

func TestStepNames(t *testing.T) {
	for n := 1; n <= 7; n++ {
		assert.True(t, governance.StepName(n).Complete(), n)
	}
	assert.True(t, governance.StepName(0).IsZero())
	assert.True(t, governance.StepName(8).IsZero())
}
