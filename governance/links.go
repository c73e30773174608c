package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
)

// mostLinked is for how many goals the links are kept: an audit has no memory
// that grows with the plan. For the goals after them the plan is read again.
const mostLinked = 64

// links are the goals of the plan laid beside the unit's actions and the
// indicators, once in an audit. Each set has a bit for each goal.
type links struct {
	known bool
	// first is one more than the index of the first action that supports the
	// goal; zero where none does.
	first [mostLinked]int32
	// owned are the goals that an action with an owner supports.
	owned uint64
	// measured are the goals that are followed, by themselves or in an action
	// that supports them, with an indicator that has a baseline and a target.
	measured uint64
}

func (v *view) linked() *links {
	t := &v.links
	if t.known {
		return t
	}
	t.known = true
	for a := range v.plan.Actions {
		if v.actionCounts(a) {
			v.link(t, a, v.goalsOf(&v.plan.Actions[a]))
		}
	}
	for g := range min(len(v.plan.Goals), mostLinked) {
		if t.measured>>g&1 == 0 && v.anyMeasured(v.plan.Goals[g].Indicators) {
			t.measured |= 1 << g
		}
	}
	return t
}

// link notes that the action supports the goals.
func (v *view) link(t *links, action int, goals uint64) {
	for g := range min(len(v.plan.Goals), mostLinked) {
		if goals>>g&1 != 0 && t.first[g] == 0 {
			t.first[g] = int32(action) + 1
		}
	}
	a := &v.plan.Actions[action]
	if isOwned(a) {
		t.owned |= goals
	}
	if goals&^t.measured != 0 && v.anyMeasured(a.Indicators) {
		t.measured |= goals
	}
}

// goalsOf returns the set of the goals that the action supports.
func (v *view) goalsOf(a *hyte.Action) (set uint64) {
	for g := range min(len(v.plan.Goals), mostLinked) {
		if has(a.Goals, v.plan.Goals[g].ID) {
			set |= 1 << g
		}
	}
	return set
}

// actionFor returns the index of the first action that counts and supports
// the goal with the index, or -1.
func (v *view) actionFor(goal int) int {
	if goal < mostLinked {
		return int(v.linked().first[goal]) - 1
	}
	for a := range v.plan.Actions {
		if v.actionCounts(a) && has(v.plan.Actions[a].Goals, v.plan.Goals[goal].ID) {
			return a
		}
	}
	return -1
}

// goalComplete reports whether the goal has an action with an owner, and an
// indicator with a baseline and a target.
func (v *view) goalComplete(goal int) bool {
	if goal < mostLinked {
		t := v.linked()
		return t.owned&t.measured>>goal&1 != 0
	}
	owned, measured := false, v.anyMeasured(v.plan.Goals[goal].Indicators)
	for i := range v.plan.Actions {
		if a := &v.plan.Actions[i]; v.actionCounts(i) && has(a.Goals, v.plan.Goals[goal].ID) {
			owned = owned || isOwned(a)
			measured = measured || v.anyMeasured(a.Indicators)
		}
	}
	return owned && measured
}

// anyMeasured reports whether one of the indicators has a baseline and a
// target.
func (v *view) anyMeasured(ids []hyte.ID) bool {
	for _, id := range ids {
		for i := range v.plan.Indicators {
			ind := &v.plan.Indicators[i]
			if ind.ID == id && v.mine(ind.For) && !ind.Baseline.IsZero() && !ind.Target.IsZero() {
				return true
			}
		}
	}
	return false
}
