package governance_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// statusOf gives the action the statuses, in the words of a made-up vocabulary.
func statusOf(p *planOf, action int, list ...hyte.Status) {
	p.StatusVocabularies = []hyte.StatusVocabulary{{ID: "v", Values: []hyte.StatusValue{
		{Value: "dropped", Means: hyte.StatusCancelled}, {Value: "going", Means: hyte.StatusUnderWay},
	}}}
	for i := range list {
		list[i].Vocabulary = "v"
	}
	p.Actions[action].Status = list
}

func dropped(on law.Date) hyte.Status { return hyte.Status{Value: "dropped", AsOf: on} }

func going(on law.Date) hyte.Status { return hyte.Status{Value: "going", AsOf: on} }

func eachDropped(p *planOf) {
	for a := range p.Actions {
		statusOf(p, a, going(day(2023, 4, 1)), dropped(day(2023, 5, 1)))
	}
}

func goalDropped(on law.Date, more ...hyte.Status) func(*planOf) {
	return func(p *planOf) {
		for a := range 3 { // the actions of the first goal
			statusOf(p, a, append([]hyte.Status{dropped(on)}, more...)...)
		}
	}
}

func TestCancelledActionsSupportNothing(t *testing.T) {
	const id = "FI-612/2021-6-2b"
	given, end24 := day(2023, 5, 1), day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "all given up", id: id, day: end24, want: governance.Fail, change: eachDropped},
		{name: "those of one goal", id: id, day: end24, want: governance.Fail, change: goalDropped(given)},
		{name: "on the day", id: id, day: given, want: governance.Fail, change: goalDropped(given)},
		{name: "the day before", id: id, day: given.AddDays(-1), want: governance.Pass, change: goalDropped(given)},
		{name: "taken up again", id: id, day: end24, want: governance.Pass, change: goalDropped(given, going(day(2024, 1, 1)))},
		{name: "one of three", id: id, day: end24, want: governance.Pass,
			change: func(p *planOf) { statusOf(p, 0, dropped(given)) }},
		{name: "a word that no vocabulary explains", id: id, day: end24, want: governance.Pass,
			change: func(p *planOf) { goalDropped(given)(p); p.StatusVocabularies = nil }},
		{name: "goals stand without actions", id: "FI-612/2021-6-2a", day: end24, want: governance.Pass, change: eachDropped},
	})
}

func TestCancelledActionsBeyondTheRoom(t *testing.T) {
	plan := planFor(town)
	for range 300 {
		plan.Actions = append(plan.Actions, hyte.Action{Goals: []hyte.ID{"g0"}})
	}
	for a := range plan.Actions {
		statusOf(&plan, a, dropped(day(2023, 5, 1)))
	}
	assert.Equal(t, governance.Fail, outcome(t, audited(t, plan, town, 2024, 12, 31), "FI-612/2021-6-2b"))
	plan.Actions[320].Status = nil
	plan.Goals = plan.Goals[:1]
	assert.Equal(t, governance.Pass, outcome(t, audited(t, plan, town, 2024, 12, 31), "FI-612/2021-6-2b"))
}

func TestMaturityOfCancelledActions(t *testing.T) {
	plan := planFor(town)
	eachDropped(&plan)
	step, err := governance.Maturity(plan, day(2024, 12, 31))
	require.NoError(t, err)
	assert.Equal(t, 2, step.Number, "no action is left")
}

func TestStatusesAllocateNothing(t *testing.T) {
	plan := planFor(town)
	eachDropped(&plan)
	var list governance.Checklist
	require.NoError(t, governance.AuditInto(&list, &plan, town, day(2024, 12, 31)))
	require.Zero(t, testing.AllocsPerRun(20, func() { _ = governance.AuditInto(&list, &plan, town, day(2024, 12, 31)) }))
}
