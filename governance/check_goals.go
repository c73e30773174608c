package governance

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
		return r.wantedIfNone(at(inActions))
	}
	for g := range v.plan.Goals {
		if v.goalCounts(g) && v.plan.Goals[g].LocalNeeds.IsBlank() {
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

// firstAction returns the index of the first action that counts, or -1.
func (v *view) firstAction() int {
	for a := range v.plan.Actions {
		if v.actionCounts(a) {
			return a
		}
	}
	return -1
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
