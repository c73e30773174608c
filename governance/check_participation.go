package governance

import "github.com/hyte-fi/go-hyte/hyte"

// olderCouncilPrepared: the older people's council took part in preparing the
// plan for older people.
func olderCouncilPrepared(v *view) result {
	p := v.subPlan(hyte.OlderPeoplePlan)
	if p < 0 {
		return notDue(noteNoSubPlanYet)
	}
	for i := range v.plan.Participation {
		t := &v.plan.Participation[i]
		if t.Who == hyte.OlderPeoplesCouncil && has(t.Stages, hyte.StagePreparation) && v.tookPart(t) &&
			(len(t.In) == 0 || v.concerns(t.In, p)) {
			return shown(at(inParticipationItem, i))
		}
	}
	return lacking(noteCouncilNotHeard).and(at(inSubPlan, p))
}

// concerns reports whether the ids name the sub-plan or a document it is part
// of.
func (v *view) concerns(ids []hyte.ID, p int) bool {
	if has(ids, v.plan.SubPlans[p].ID) {
		return true
	}
	for _, id := range v.plan.SubPlans[p].PartOf {
		if has(ids, id) {
			return true
		}
	}
	return false
}

func (v *view) tookPart(t *hyte.Participation) bool { return v.mine(t.For) && v.pastOrUntold(t.Date) }
