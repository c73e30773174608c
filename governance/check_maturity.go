package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// unmet is the result of a criterion that is not met; the criterion's own text
// says what was looked for.
func unmet() result { return result{outcome: Fail, note: noteNotMentioned} }

// met turns what was gathered into a pass.
func (r result) met() result {
	r.outcome, r.note = Pass, noteShown
	return r
}

// hasCouncilTerm: what is counted by council terms is asked of nobody who has
// none.
func hasCouncilTerm(v *view) bool { return v.term != (law.Period{}) }

// supportIsDuty: support for organisations is asked of those whom the law asks
// for it on the day, so that the fourth step asks no more than the law does.
func supportIsDuty(v *view) bool {
	return bindsOn("FI-612/2021-6-4c", v.actor, v.day) || bindsOn("FI-612/2021-7-4c", v.actor, v.day)
}

// hasCouncils: the councils of young, older and disabled people are asked about
// where the law has them; HUS has none, and municipalities all three since 2017.
func hasCouncils(v *view) bool {
	return bindsOn("FI-410/2015-26", v.actor, v.day) || bindsOn("FI-611/2021-32", v.actor, v.day)
}

func hasNoCouncils(v *view) bool { return !hasCouncils(v) }

func workIsNamed(v *view) result {
	for i := range v.plan.Strategies {
		if v.mine(v.plan.Strategies[i].For) {
			return shown(at(inStrategy, i))
		}
	}
	return workIsThere(v)
}

func mostTopicsFollowed(v *view) result {
	r := topicsFollowed(v)
	lacking := 0
	for bit := range v.row.parts {
		if r.missing()&(1<<bit) != 0 {
			lacking++
		}
	}
	if lacking <= 1 {
		r = r.met()
	}
	return r
}

func followedByAreaOrGroup(v *view) result {
	if r := followedByArea(v); r.outcome == Pass {
		return r
	}
	return followedByGroup(v)
}

func reportThereOrNotOverdue(v *view) result {
	r := reportOfTerm(v)
	if r.outcome != Overdue {
		r = r.met()
		return r
	}
	before := v.termBefore()
	if i, h := v.termDocument(hyte.WelfareReport, before); i >= 0 && before != (law.Period{}) {
		return shown(at(inDocument, i)).and(at(inHandling, i, h))
	}
	return r
}

func someAction(v *view) result {
	if a := v.firstAction(); a >= 0 {
		return shown(at(inAction, a))
	}
	return unmet()
}

func halfOfGoalsHaveActions(v *view) result {
	r, goals, supported := unmet(), 0, 0
	for g := range v.plan.Goals {
		if !v.goalCounts(g) {
			continue
		}
		goals++
		if a := v.actionFor(g); a >= 0 {
			supported++
			r.add(at(inAction, a))
		}
	}
	if goals > 0 && 2*supported >= goals {
		r = r.met()
	}
	return r
}

func organisationsSupported(v *view) result {
	for i := range v.plan.OrganisationSupport {
		if v.mine(v.plan.OrganisationSupport[i].For) {
			return shown(at(inOrganisationSupportItem, i))
		}
	}
	return unmet()
}

func coordinated(v *view) result {
	c := &v.plan.Governance.Coordinator
	if !c.Title.IsBlank() && v.mine(c.For) && v.now(c.Named) {
		return shown(at(inCoordinator))
	}
	for i := range v.plan.Governance.Bodies {
		if b := &v.plan.Governance.Bodies[i]; b.Role == hyte.RoleWellbeingGroup && v.standing(b) {
			return shown(at(inBody, i))
		}
	}
	return unmet()
}

// share is met when the actions that satisfy the test are at least part of
// whole of all actions that count.
func (v *view) share(part, whole int, satisfies func(*hyte.Action) bool) result {
	r, all, good := unmet(), 0, 0
	for a := range v.plan.Actions {
		if !v.actionCounts(a) {
			continue
		}
		all++
		if satisfies(&v.plan.Actions[a]) {
			good++
			r.add(at(inAction, a))
		}
	}
	if all > 0 && whole*good >= part*all {
		r = r.met()
	}
	return r
}

func mostActionsOwned(v *view) result { return v.share(3, 4, isOwned) }

func isOwned(a *hyte.Action) bool { return len(a.Owners) > 0 || len(a.Sectors) > 0 }

func halfOfActionsResourced(v *view) result {
	return v.share(1, 2, func(a *hyte.Action) bool { return len(a.Resources) > 0 })
}

func organisationInAction(v *view) result {
	if a := v.actionWith(kindNonProfit); a >= 0 {
		return shown(at(inAction, a))
	}
	return unmet()
}

func (v *view) actionWith(kind kindSet) int {
	for a := range v.plan.Actions {
		if v.actionCounts(a) && v.partnerKinds(v.plan.Actions[a].Partners)&kind != 0 {
			return a
		}
	}
	return -1
}

func goalsComplete(v *view) result {
	r := unmet()
	for g := range v.plan.Goals {
		if !v.goalCounts(g) {
			continue
		}
		if !v.goalComplete(g) {
			return unmet().wanted(at(inGoal, g))
		}
		r.add(at(inGoal, g))
		r.outcome, r.note = Pass, noteShown
	}
	return r
}

func tiedToBudget(v *view) result {
	for b := range v.plan.Budget {
		link := &v.plan.Budget[b]
		if link.Kind != hyte.LinkAccounts && v.mine(link.For) && v.pastOrUntold(link.Decided) && len(link.Goals)+len(link.Actions) > 0 {
			return shown(at(inBudgetItem, b))
		}
	}
	return unmet()
}

// pastYearsReported looks at past years only: the year that runs is not yet
// lost.
func pastYearsReported(v *view) result {
	r := reportedEveryYear(v)
	if r.outcome == Due {
		r = r.met()
	}
	return r
}

func coversTerm(v *view) result {
	for _, p := range [2]law.Period{v.plan.Term, v.plan.Period} {
		if p != (law.Period{}) && covers(p, v.term) {
			return shown(at(inTerm))
		}
	}
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if has(d.Kinds, hyte.WelfarePlan) && v.mine(d.For) && d.Term != (law.Period{}) && covers(d.Term, v.term) {
			return shown(at(inDocument, i))
		}
	}
	return unmet()
}

func covers(p, inner law.Period) bool {
	return !p.From.After(inner.From) && (p.To.IsZero() || !inner.To.IsZero() && !p.To.Before(inner.To))
}

func procedureInUse(v *view) result { return v.procedure(true) }

func goalsEvaluated(v *view) result {
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, hyte.EvaluationReport) || d.EvaluatesGoals != hyte.Yes || !v.mine(d.For) {
			continue
		}
		for h := range d.Handling {
			step := &d.Handling[h]
			if v.past(step.Date) && v.term.Contains(step.Date) && v.ownHandling(step, d.For) {
				return shown(at(inDocument, i)).and(at(inHandling, i, h))
			}
		}
	}
	return unmet()
}

func everySectorActs(v *view) result {
	var room [few]int32
	r, acts := unmet(), v.sectorActions(&room)
	for i := range v.plan.Sectors {
		if !v.mine(v.plan.Sectors[i].For) {
			continue
		}
		if acts[i] == 0 {
			return unmet().and(at(inSectors))
		}
		r.add(at(inAction, int(acts[i])-1))
		r = r.met()
	}
	return r
}

// sectorActions returns for each sector one more than the index of its first
// action, by the action or by an owner of it; zero where it has none.
func (v *view) sectorActions(room *[few]int32) []int32 {
	acts := room[:min(len(v.plan.Sectors), few)]
	if len(v.plan.Sectors) > few {
		acts = make([]int32, len(v.plan.Sectors))
	}
	for a := range v.plan.Actions {
		if !v.actionCounts(a) {
			continue
		}
		for _, id := range v.plan.Actions[a].Sectors {
			v.actsFor(acts, id, a)
		}
		for _, id := range v.plan.Actions[a].Owners {
			if o := v.owner(id); o >= 0 {
				v.actsFor(acts, v.plan.Owners[o].Sector, a)
			}
		}
	}
	return acts
}

func (v *view) actsFor(acts []int32, sector hyte.ID, action int) {
	if s := v.sector(sector); s >= 0 && acts[s] == 0 {
		acts[s] = int32(action) + 1
	}
}

func revisedAfterFollowUp(v *view) result {
	for a := range v.plan.Actions {
		if v.mine(v.plan.Actions[a].For) && len(v.plan.Actions[a].RevisedAfter) > 0 {
			return shown(at(inAction, a))
		}
	}
	return unmet()
}

// widelyParticipated: residents and each of the three councils in at least two
// stages.
func widelyParticipated(v *view) result {
	return v.inTwoStages(hyte.ParticipantResidents, hyte.ParticipantYouthCouncil, hyte.ParticipantOlderPeoplesCouncil, hyte.ParticipantDisabilityCouncil)
}

// residentsParticipatedWidely: residents in at least two stages.
func residentsParticipatedWidely(v *view) result { return v.inTwoStages(hyte.ParticipantResidents) }

// inTwoStages looks for each of the participants in at least two stages.
func (v *view) inTwoStages(participants ...hyte.Participant) result {
	r := unmet()
	for _, who := range participants {
		seen := 0
		for _, stage := range [4]hyte.Stage{hyte.StagePlanning, hyte.StagePreparation, hyte.StageImplementation, hyte.StageFollowUp} {
			if i := v.participated(who, stage); i >= 0 {
				if seen == 0 {
					r = r.and(at(inParticipationItem, i))
				}
				seen++
			}
		}
		if seen < 2 {
			return unmet()
		}
	}
	r = r.met()
	return r
}

func (v *view) participated(who hyte.Participant, stage hyte.Stage) int {
	for i := range v.plan.Participation {
		t := &v.plan.Participation[i]
		if t.Who == who && has(t.Stages, stage) && v.tookPart(t) {
			return i
		}
	}
	return -1
}

// jointActions: with the neighbour in law (the county, the municipalities, for
// Helsinki HUS, for HUS either of the two) and with organisations.
func jointActions(v *view) result {
	neighbours := kindOwnCounty
	switch {
	case v.unit.Code == region.Helsinki:
		neighbours = kindHUS
	case v.actor == region.HUSGroup:
		neighbours = kindMunicipality | kindOwnCounty
	case v.unit.County == "":
		neighbours = kindMunicipality
	}
	a, b := v.actionWith(neighbours), v.actionWith(kindNonProfit)
	if a < 0 || b < 0 {
		return unmet()
	}
	r := shown(at(inAction, a))
	if a != b {
		r = r.and(at(inAction, b))
	}
	return r
}

func goalsFromEvaluation(v *view) result {
	for g := range v.plan.Goals {
		if v.goalCounts(g) && len(v.plan.Goals[g].FromEvaluation) > 0 {
			return shown(at(inGoal, g))
		}
	}
	return unmet()
}
