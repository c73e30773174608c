package governance

import "github.com/hyte-fi/go-hyte/hyte"

// workIsThere: promotion is there at all. No provision orders a plan to cite
// the law, so a citation is no evidence asked for here.
func workIsThere(v *view) result {
	if g := v.firstGoal(); g >= 0 {
		return shown(at(inGoal, g))
	}
	if a := v.firstAction(); a >= 0 {
		return shown(at(inAction, a))
	}
	for i := range v.plan.Sectors {
		if v.mine(v.plan.Sectors[i].For) {
			return shown(at(inSectors))
		}
	}
	return lacking(noteNoWork)
}

// goalsSet: at least one goal. A link to the strategy is good evidence of
// strategic planning and is named where there is one.
func goalsSet(v *view) result {
	g := v.firstGoal()
	if g < 0 {
		return lacking(noteNoGoals)
	}
	r := shown(at(inGoal, g))
	if len(v.plan.Goals[g].StrategyGoals) > 0 {
		r = r.and(at(inGoalStrategy, g))
	}
	return r
}

// actionsSet: every goal has an action that supports it.
func actionsSet(v *view) result {
	if v.firstGoal() < 0 {
		return lacking(noteNoGoals).wanted(at(inGoals))
	}
	r := result{outcome: Pass, note: noteShown}
	for g := range v.plan.Goals {
		if !v.goalCounts(g) {
			continue
		}
		a := v.actionFor(g)
		if a < 0 {
			return lacking(noteGoalWithoutAction).and(at(inGoal, g))
		}
		r.add(at(inAction, a))
	}
	return r
}

// goalsFromLocalNeeds: the goals of the Act of 2010, which rested on local
// needs and on the municipality's own indicators.
func goalsFromLocalNeeds(v *view) result {
	r := actionsSet(v)
	if r.outcome != Pass {
		return r
	}
	for g := range v.plan.Goals {
		if v.goalCounts(g) && v.plan.Goals[g].LocalNeeds.IsZero() {
			return lacking(noteNoLocalNeeds).wanted(at(inGoalNeeds, g)).and(at(inGoal, g))
		}
	}
	g, i := v.firstGoal(), v.firstIndicator()
	if i < 0 {
		return lacking(noteNoIndicators).wanted(at(inIndicators)).and(at(inGoal, g))
	}
	return shown(at(inGoal, g)).and(at(inGoalNeeds, g)).and(at(inIndicator, i))
}

// goalCounts reports whether a goal is the unit's and decided by the day.
func (v *view) goalCounts(g int) bool {
	goal := &v.plan.Goals[g]
	return v.mine(goal.For) && v.pastOrUntold(goal.Approved)
}

// firstGoal returns the index of the first goal that counts, or -1.
func (v *view) firstGoal() int {
	for g := range v.plan.Goals {
		if v.goalCounts(g) {
			return g
		}
	}
	return -1
}

// firstAction returns the index of the first action of the unit, or -1.
func (v *view) firstAction() int {
	for a := range v.plan.Actions {
		if v.mine(v.plan.Actions[a].For) {
			return a
		}
	}
	return -1
}

// actionFor returns the index of the first action of the unit that supports
// the goal with the index, or -1.
func (v *view) actionFor(goal int) int {
	for a := range v.plan.Actions {
		if v.mine(v.plan.Actions[a].For) && v.supports(a, goal) {
			return a
		}
	}
	return -1
}

// actionGoals has a bit for each of the first goals that an action supports:
// of the first actions, since an audit has no memory that grows with the plan.
type actionGoals struct {
	known bool
	goals [64]uint64
}

// supports reports whether the action supports the goal, both by their index.
// Goals and actions are laid side by side once in an audit.
func (v *view) supports(action, goal int) bool {
	t := &v.actionGoals
	if action >= len(t.goals) || goal >= 64 {
		return has(v.plan.Actions[action].Goals, v.plan.Goals[goal].ID)
	}
	if !t.known {
		t.fill(v.plan.Actions, v.plan.Goals)
	}
	return t.goals[action]>>goal&1 != 0
}

func (t *actionGoals) fill(actions []hyte.Action, goals []hyte.Goal) {
	t.known = true
	for a := range min(len(actions), len(t.goals)) {
		for _, id := range actions[a].Goals {
			for g := range min(len(goals), 64) {
				if goals[g].ID == id {
					t.goals[a] |= 1 << g
				}
			}
		}
	}
}

// firstIndicator returns the index of the first indicator of the unit, or -1.
func (v *view) firstIndicator() int {
	for i := range v.plan.Indicators {
		if v.mine(v.plan.Indicators[i].For) {
			return i
		}
	}
	return -1
}
