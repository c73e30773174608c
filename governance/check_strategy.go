package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// strategyCoversParts: the strategy takes the wellbeing of residents into
// account, shown by its goals, by links from the plan or by what it says
// itself. Whether it also covers the other points only a reader of it can
// tell where the plan does not.
func strategyCoversParts(v *view) result {
	s := v.strategy()
	if s < 0 {
		return lacking(noteNoStrategy)
	}
	strategy := &v.plan.Strategies[s]
	r := shown(at(inStrategy, s))
	for bit := range v.row.parts {
		if !has(strategy.TakesIntoAccount, hyte.StrategyAspect(v.row.parts[bit].key)) {
			r.missing |= 1 << bit
		}
	}
	switch {
	case r.missing&1 != 0 && len(strategy.Goals) == 0:
		r.outcome, r.note, r.want = Fail, noteStrategyLacks, at(inStrategy, s)
	case r.missing&^1 != 0:
		r.outcome, r.note, r.want = Review, noteStrategyUntold, at(inStrategy, s)
	}
	return r
}

// strategy returns the index of the first strategy of the unit, or -1.
func (v *view) strategy() int {
	for i := range v.plan.Strategies {
		if v.mine(v.plan.Strategies[i].For) {
			return i
		}
	}
	return -1
}

// strategyRests: the strategy rests on an assessment of the present state and
// says how it is followed.
func strategyRests(v *view) result {
	if s := v.strategy(); s >= 0 && v.plan.Strategies[s].PresentState == hyte.Yes && !v.plan.Strategies[s].FollowUp.IsZero() {
		return shown(at(inStrategy, s))
	}
	return lacking(noteNotMentioned)
}

// strategyDecided: the council has dealt with the strategy.
func strategyDecided(v *view) result {
	if s := v.strategy(); s >= 0 {
		for i := range v.plan.Strategies[s].Handling {
			if v.byCouncil(&v.plan.Strategies[s].Handling[i], v.plan.Strategies[s].For) {
				return shown(at(inStrategy, s))
			}
		}
	}
	return result{}
}

// strategyOnline: the strategy has an address.
func strategyOnline(v *view) result {
	if s := v.strategy(); s >= 0 && v.plan.Strategies[s].URL != "" {
		return shown(at(inStrategy, s))
	}
	return result{}
}

// nationalObjectives: the plan or the strategy states how it stands to the
// national objectives.
func nationalObjectives(v *view) result {
	if s := v.strategy(); s >= 0 && has(v.plan.Strategies[s].TakesIntoAccount, hyte.AspectNationalGoals) {
		return shown(at(inStrategy, s))
	}
	return result{}
}

// negotiatedInTerm: a negotiation once in the council term, due until its last
// day.
func negotiatedInTerm(v *view) result {
	if i := v.termNegotiation(v.term); i >= 0 {
		return shown(at(inNegotiation, i))
	}
	ended := v.endedTerm()
	if ended.To.Valid() && !ended.To.Before(v.row.period.From) && v.termNegotiation(ended) < 0 {
		return overdueSince(noteNoTermNegotiation, ended.To)
	}
	return dueIn(noteTermNegotiationDue, v.term)
}

func (v *view) termNegotiation(term law.Period) int {
	for i := range v.plan.Negotiations {
		n := &v.plan.Negotiations[i]
		if n.Kind == hyte.TermNegotiation && v.mine(n.For) && v.past(n.Date) && term.Contains(n.Date) {
			return i
		}
	}
	return -1
}
