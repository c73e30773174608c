package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// olderCouncilPrepared: the older people's council took part in preparing the
// plan for older people: not after the council of the unit had it, and not
// before the preparation can have begun.
func olderCouncilPrepared(v *view) result {
	p := v.subPlan(hyte.OlderPeoplePlan)
	if p < 0 {
		return notDue(noteNoSubPlanYet)
	}
	until := v.adopted(p)
	if until.IsZero() {
		until = v.day
	}
	from, certain := v.preparationBegan(p)
	r := lacking(noteCouncilNotHeard).and(at(inSubPlan, p))
	for i := range v.plan.Participation {
		t := &v.plan.Participation[i]
		if t.Who != hyte.ParticipantOlderPeoplesCouncil || !has(t.Stages, hyte.StagePreparation) || !v.mine(t.For) || !v.pastOrUntold(t.Date) ||
			len(t.In) > 0 && !v.concerns(t.In, p) {
			continue
		}
		switch {
		case t.Date.IsZero():
			r = asking(noteCouncilDayUntold).and(at(inParticipationItem, i))
		case t.Date.After(until) || t.Date.Before(from):
		case len(t.In) > 0 || !t.Date.Before(certain):
			return shown(at(inParticipationItem, i))
		default:
			r = asking(noteCouncilDayUntold).and(at(inParticipationItem, i))
		}
	}
	return r
}

// preparationBegan returns the first day on which the preparation of a
// sub-plan can have begun, and the first from which on nothing else can be
// meant: both the day after the approval of the plan before it, or else the
// first days of the council term before and of the term of its approval.
func (v *view) preparationBegan(p int) (from, certain law.Date) {
	approved := v.approvedOn(p)
	if last := v.approvalBefore(p, approved); last.Valid() {
		return last.AddDays(1), last.AddDays(1)
	}
	term, err := region.CouncilTerm(v.unit, approved)
	if err != nil {
		return law.Date{}, law.Date{}
	}
	certain = term.Period.From
	if term, err = region.CouncilTerm(v.unit, certain.AddDays(-1)); err != nil {
		return certain, certain
	}
	return term.Period.From, certain
}

// approvedOn returns the day on which the council of the unit approved the
// sub-plan, by itself or else as a part of a document; the day of the audit
// where it has not yet.
func (v *view) approvedOn(p int) law.Date {
	if h := v.approvedIn(p); h >= 0 {
		return v.plan.SubPlans[p].Handling[h].Date
	}
	if day := v.wholeHandled(p); day.Valid() {
		return day
	}
	return v.day
}

// approvalBefore returns the last day before the given one on which the
// council of the unit approved a sub-plan of the same kind; the zero Date where
// none is on record.
func (v *view) approvalBefore(p int, day law.Date) law.Date {
	var last law.Date
	for i := range v.plan.SubPlans {
		s := &v.plan.SubPlans[i]
		if s.Kind != v.plan.SubPlans[p].Kind || !v.mine(s.For) {
			continue
		}
		for j := range s.Handling {
			h := &s.Handling[j]
			if v.byCouncil(h, s.For) && h.Decision == hyte.DecisionApproved && h.Date.Before(day) {
				last = laterDay(last, h.Date)
			}
		}
	}
	return last
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

// olderCouncilPreparedAndEvaluated: the council took part in preparing the
// plan, and in every evaluation of the services for older people that the plan
// document knows of in the term. Whether the services were evaluated is another
// duty.
func olderCouncilPreparedAndEvaluated(v *view) result {
	r := olderCouncilPrepared(v)
	if r.outcome == Fail {
		return r
	}
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, hyte.ServiceEvaluation) || !v.counts(d) || !v.evaluatedInTerm(d) {
			continue
		}
		evaluation := v.councilInEvaluation(d).wantedIfNone(at(inParticipation)).and(at(inDocument, i))
		switch {
		case evaluation.outcome == Fail:
			return evaluation
		case r.outcome == Pass:
			r = joined(r, evaluation)
		}
	}
	return r
}

func (v *view) evaluatedInTerm(d *hyte.Document) bool {
	return d.Made.Valid() && v.term.Contains(d.Made) || d.Made.IsZero() && d.Year >= v.term.From.Year()
}

// councilInEvaluation looks for the council's part in one evaluation: by its
// name or, where the participation names nothing, by the follow-up of that
// year.
func (v *view) councilInEvaluation(d *hyte.Document) result {
	year := d.Year
	if year == 0 {
		year = d.Made.Year()
	}
	r := lacking(noteCouncilNotInEvaluation)
	for i := range v.plan.Participation {
		t := &v.plan.Participation[i]
		if t.Who != hyte.ParticipantOlderPeoplesCouncil || !v.mine(t.For) || !v.pastOrUntold(t.Date) {
			continue
		}
		switch {
		case has(t.In, d.ID), len(t.In) == 0 && has(t.Stages, hyte.StageFollowUp) && t.Date.Valid() && t.Date.Year() == year:
			return shown(at(inParticipationItem, i))
		case len(t.In) == 0 && has(t.Stages, hyte.StageFollowUp) && t.Date.IsZero():
			r = asking(noteCouncilInEvaluationUntold)
		}
	}
	return r
}
