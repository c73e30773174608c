package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// strategyCoversParts: the strategy takes the wellbeing of residents into
// account, shown by its goals, by links from the plan or by what it says
// itself. Whether it also covers the other points only a reader of it can
// tell where the plan does not. The council decides on it and reviews it in
// every term.
func strategyCoversParts(v *view) result {
	s := v.strategy()
	if s < 0 {
		return lacking(noteNoStrategy)
	}
	strategy := &v.plan.Strategies[s]
	missing := v.strategyLacks(strategy)
	if missing&1 != 0 && len(strategy.Goals) == 0 {
		r := lacking(noteStrategyLacks).wanted(at(inStrategy, s)).and(at(inStrategy, s))
		r.setMissing(missing)
		return r
	}
	decided := v.strategyUpToDate(s)
	if decided.outcome != Pass || missing&^1 == 0 {
		return decided
	}
	r := asking(noteStrategyUntold).wanted(at(inStrategy, s)).and(at(inStrategy, s))
	r.setMissing(missing &^ 1)
	return r
}

// strategyCoversLanguage: the strategy heeds language rights; where it does not
// say so, a reader of it has to.
func strategyCoversLanguage(v *view) result {
	s := v.strategy()
	if s < 0 {
		return lacking(noteNoStrategy)
	}
	r := shown(at(inStrategy, s))
	if missing := v.strategyLacks(&v.plan.Strategies[s]); missing != 0 {
		r.setMissing(missing)
		r.outcome, r.note, r.want = Review, noteStrategyUntold, at(inStrategy, s)
	}
	return r
}

// strategyLacks returns a bit for each part of the row that the strategy does
// not say it takes into account.
func (v *view) strategyLacks(s *hyte.Strategy) uint16 {
	var missing uint16
	for bit := range v.row.parts {
		if !has(s.TakesIntoAccount, hyte.StrategyAspect(v.row.parts[bit].key)) {
			missing |= 1 << bit
		}
	}
	return missing
}

// strategyUpToDate: the council has decided on the strategy or reviewed it in
// the term.
func (v *view) strategyUpToDate(s int) result {
	last := v.strategyDealtWith(s)
	if last.IsZero() {
		return asking(noteStrategyDecisionUntold).wanted(at(inStrategy, s)).and(at(inStrategy, s))
	}
	return v.oncePerTerm(last, shown(at(inStrategy, s)), at(inStrategyReviews, s), noteStrategyOfEarlierTerm, noteStrategyNotReviewed)
}

// oncePerTerm judges what must be done in every council term and was last done
// on the day: in the term before it is due, in none of the two it is overdue.
func (v *view) oncePerTerm(last law.Date, done result, want place, due, overdue note) result {
	if !last.Before(v.term.From) {
		return done
	}
	before := v.termBefore()
	if before == (law.Period{}) || !last.Before(before.From) {
		return dueIn(due, v.term).wanted(want).and(done.first)
	}
	return overdueSince(overdue, before.To).wanted(want).and(done.first)
}

// strategyDealtWith returns the last day on which the council of the unit dealt
// with the strategy or it was reviewed; the zero Date where neither is told.
func (v *view) strategyDealtWith(s int) law.Date {
	strategy := &v.plan.Strategies[s]
	var last law.Date
	for i := range strategy.Handling {
		if v.byCouncil(&strategy.Handling[i], strategy.For) {
			last = laterDay(last, strategy.Handling[i].Date)
		}
	}
	for _, day := range strategy.Reviewed {
		if v.past(day) {
			last = laterDay(last, day)
		}
	}
	return last
}

// strategy returns the index of the unit's strategy, or -1: of several the one
// that was dealt with last.
func (v *view) strategy() int {
	found := -1
	var newest law.Date
	for i := range v.plan.Strategies {
		if !v.mine(v.plan.Strategies[i].For) {
			continue
		}
		if day := v.strategyDealtWith(i); found < 0 || day.After(newest) {
			found, newest = i, day
		}
	}
	return found
}

// strategyRests: the strategy rests on an assessment of the present state and
// says how it is followed.
func strategyRests(v *view) result {
	if s := v.strategy(); s >= 0 && v.plan.Strategies[s].PresentState == hyte.Yes && !v.plan.Strategies[s].FollowUp.IsBlank() {
		return shown(at(inStrategy, s))
	}
	return lacking(noteNotMentioned)
}

// strategyDecided: the council has dealt with the strategy.
func strategyDecided(v *view) place {
	if s := v.strategy(); s >= 0 {
		for i := range v.plan.Strategies[s].Handling {
			if v.byCouncil(&v.plan.Strategies[s].Handling[i], v.plan.Strategies[s].For) {
				return at(inStrategy, s)
			}
		}
	}
	return 0
}

// strategyOnline: the strategy has an address.
func strategyOnline(v *view) place {
	if s := v.strategy(); s >= 0 && online(v.plan.Strategies[s].URL) {
		return at(inStrategy, s)
	}
	return 0
}

// nationalObjectives: the plan or the strategy states how it stands to the
// national objectives.
func nationalObjectives(v *view) place {
	if s := v.strategy(); s >= 0 && has(v.plan.Strategies[s].TakesIntoAccount, hyte.AspectNationalGoals) {
		return at(inStrategy, s)
	}
	return 0
}

// negotiatedInTerm: a negotiation of county and municipalities once in the
// council term, due until its last day. One without parties is a question.
func negotiatedInTerm(v *view) result {
	if i, told := v.termNegotiation(v.term); i >= 0 {
		if !told {
			return asking(noteNegotiationPartnersUntold).wanted(at(inNegotiationPartners, i)).and(at(inNegotiation, i))
		}
		return shown(at(inNegotiation, i))
	}
	ended := v.endedTerm()
	if ended.To.Valid() && !ended.To.Before(v.row.period.From) {
		if i, _ := v.termNegotiation(ended); i < 0 {
			return v.unlessUndatedTalks(ended, kindsOfTermTalks(v), overdueSince(noteNoTermNegotiation, ended.To))
		}
	}
	return v.unlessUndatedTalks(v.term, kindsOfTermTalks(v), dueIn(noteTermNegotiationDue, v.term))
}

// kindsOfTermTalks are those with whom the unit negotiates once in the term.
func kindsOfTermTalks(v *view) kindSet {
	if v.unit.County == "" {
		return kindMunicipality
	}
	return kindOwnCounty
}

// termNegotiation returns the index of a negotiation of the term, or -1, and
// whether its parties are told: county and municipalities are sought, and one
// with others alone is none.
func (v *view) termNegotiation(term law.Period) (index int, told bool) {
	other := kindsOfTermTalks(v)
	index = -1
	for i := range v.plan.Negotiations {
		n := &v.plan.Negotiations[i]
		if n.Kind != hyte.TermNegotiation || !v.mine(n.For) || !v.past(n.Date) || !term.Contains(n.Date) {
			continue
		}
		if v.partnerKinds(n.Partners)&other != 0 {
			return i, true
		}
		if len(n.Partners) == 0 {
			index = i
		}
	}
	return index, false
}
