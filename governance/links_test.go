package governance_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
)

// withGoals is a made-up plan of n goals, each with an action, an owner and a
// measured indicator.
func withGoals(n int) planOf {
	p := completePlan()
	action, indicator := p.Actions[0], p.Indicators[0]
	for i := range p.Indicators {
		if !p.Indicators[i].Baseline.IsZero() && !p.Indicators[i].Target.IsZero() {
			indicator = p.Indicators[i]
		}
	}
	p.Goals, p.Actions, p.Indicators = nil, nil, nil
	for i := range n {
		action.ID, indicator.ID = hyte.ID(fmt.Sprint("a", i)), hyte.ID(fmt.Sprint("i", i))
		goal := hyte.Goal{ID: hyte.ID(fmt.Sprint("g", i)), Text: text("Made up")}
		action.Goals, action.Indicators = []hyte.ID{goal.ID}, []hyte.ID{indicator.ID}
		p.Goals, p.Actions, p.Indicators = append(p.Goals, goal), append(p.Actions, action), append(p.Indicators, indicator)
	}
	return p
}

// TestManyGoals: few goals are searched and many are looked up, with the same
// answers: all goals complete, the last without its action, the last without
// its indicator.
func TestManyGoals(t *testing.T) {
	for _, n := range []int{1, 63, 64, 65, 66, 2000} {
		p := withGoals(n)
		assert.Equal(t, governance.Pass, outcomeOf(t, p, "FI-612/2021-6-2b"), n)
		assert.Equal(t, governance.Pass, outcomeOf(t, p, "THL-SIS-PLAN"), n)

		unmeasured := withGoals(n)
		unmeasured.Actions[n-1].Indicators = nil
		assert.Equal(t, governance.Fail, outcomeOf(t, unmeasured, "THL-SIS-PLAN"), n)

		idle := withGoals(n)
		idle.Actions = idle.Actions[:n-1]
		list, err := governance.Audit(idle, day(2024, 12, 31))
		require.NoError(t, err)
		f, found := list.Finding("FI-612/2021-6-2b")
		require.True(t, found)
		assert.Equal(t, governance.Fail, f.Outcome, n)
		assert.Equal(t, []string{fmt.Sprintf("/goals/%d", n-1)}, f.Evidence())
	}
}

func outcomeOf(t *testing.T, p planOf, id string) governance.Outcome {
	t.Helper()
	list, err := governance.Audit(p, day(2024, 12, 31))
	require.NoError(t, err)
	f, found := list.Finding(id)
	require.True(t, found, id)
	return f.Outcome
}

// BenchmarkManyGoals shows that an audit grows with the plan, not with its
// square.
func BenchmarkManyGoals(b *testing.B) {
	for _, n := range []int{100, 1000, 10_000} {
		p := withGoals(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var list governance.Checklist
			for b.Loop() {
				if err := governance.AuditInto(&list, &p, town, day(2024, 12, 31)); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/goal")
		})
	}
}
