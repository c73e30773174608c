package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// pupilPlansAttached: the plans of education providers are attached to the
// child plan. They could be made until 2023-08-01, so nothing is missing before
// that day. The plan document does not tell how many providers there are: one
// plan attached is taken to stand for them all.
func pupilPlansAttached(v *view) result {
	p := v.subPlan(hyte.ChildPlan)
	if p < 0 {
		return notDue(noteNoSubPlanYet)
	}
	r := result{}
	for i := range v.plan.SubPlans {
		if v.attached(i, hyte.PupilWelfarePlan, p) {
			if r.outcome == 0 {
				r = result{outcome: Pass, note: noteShown}
			}
			r = r.and(at(inSubPlan, i))
		}
	}
	switch {
	case r.outcome != 0:
		return r
	case v.day.Before(pupilPlansFrom):
		return dueIn(noteNotAttachedYet, law.Between(newActFrom, pupilPlansFrom.AddDays(-1))).and(at(inSubPlan, p))
	}
	return lacking(noteNotAttached).and(at(inSubPlan, p))
}

// pupilPlansFrom is the day from which plans under section 13 of Act 1287/2013
// could be taken into use.
var pupilPlansFrom = law.Day(2023, 8, 1)

func (v *view) attached(i int, kind hyte.SubPlanKind, to int) bool {
	s := &v.plan.SubPlans[i]
	return s.Kind == kind && v.mine(s.For) && v.pastOrUntold(s.Made) && has(s.AttachedTo, v.plan.SubPlans[to].ID)
}

// regionalPupilPlan: of the term, approved and attached to the child plan. A
// county must have one at all times.
func regionalPupilPlan(v *view) result {
	if s := v.subPlan(hyte.RegionalPupilWelfarePlan); s < 0 {
		return lacking(noteNoSubPlan)
	}
	return v.termAttachment(hyte.RegionalPupilWelfarePlan)
}

// regionalPupilContents: the contents of the regional plan.
func regionalPupilContents(v *view) result { return v.contentsOf(hyte.RegionalPupilWelfarePlan) }

// clinicPlan: drawn up once in the term, approved and attached to the child
// plan. Like report and plan it is due until the last day of the term.
func clinicPlan(v *view) result {
	if s := v.subPlan(hyte.ClinicPlan); s >= 0 {
		return v.termAttachment(hyte.ClinicPlan)
	}
	if ended := v.endedTerm(); ended.To.Valid() && !ended.To.Before(v.row.period.From) {
		return overdueSince(noteTermOver, ended.To)
	}
	return dueIn(noteNoSubPlanInTerm, v.term)
}

func (v *view) termAttachment(kind hyte.SubPlanKind) result {
	s := v.subPlan(kind)
	r, last := v.approval(s)
	if r.outcome != Pass {
		return r
	}
	p := v.subPlan(hyte.ChildPlan)
	if p < 0 || !v.attached(s, kind, p) {
		return lacking(noteNotAttached).wanted(at(inSubPlanAttachedTo, s)).and(at(inSubPlan, s))
	}
	return v.unlessUndated(s, v.oncePerTerm(last, r, at(inSubPlanHandling, s), noteNewTermPlan, noteReviewTermOver))
}

// substanceWorkReported: preventive substance work is in the report and plan
// of the term and in the latest annual report. Documents that the council had
// before the duty began are not blamed.
func substanceWorkReported(v *view) result {
	since := v.substanceDutyFrom()
	term, annual, older := result{}, result{}, false
	for _, kind := range [2]hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan} {
		i, h := v.termDocument(kind, v.term)
		switch {
		case i < 0:
		case v.plan.Documents[i].Handling[h].Date.Before(since):
			older = true
		case !onSubstances(&v.plan.Documents[i]):
			return lacking(noteSubstancesNotReported).wanted(at(inDocumentContents, i)).and(at(inDocument, i))
		default:
			term = joined(term, shown(at(inDocumentContents, i)))
		}
	}
	if i := v.latestAnnualReport(since); i >= 0 {
		if !onSubstances(&v.plan.Documents[i]) {
			return lacking(noteSubstancesNotReported).wanted(at(inDocumentContents, i)).and(at(inDocument, i))
		}
		annual = shown(at(inDocumentContents, i))
	}
	switch {
	case term.outcome != 0 || older && annual.outcome != 0:
		return joined(term, annual)
	case older:
		return idle(noteBeforeThisDuty)
	}
	return notDue(noteNoTermDocument)
}

// substanceDutyFrom is when section 5(3) of Act 523/2015 began to bind the unit:
// municipalities from the first, counties since Act 549/2022.
func (v *view) substanceDutyFrom() law.Date {
	if v.unit.Kind == region.Municipality {
		return law.Day(2015, 12, 1)
	}
	return newActFrom
}

// latestAnnualReport returns the index of the annual report that the council
// had last, on the day or later, or -1.
func (v *view) latestAnnualReport(since law.Date) int {
	found, newest := -1, since
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, hyte.AnnualReport) || !v.counts(d) {
			continue
		}
		for h := range d.Handling {
			if step := &d.Handling[h]; v.byCouncil(step, d.For) && !step.Date.Before(newest) {
				found, newest = i, step.Date
			}
		}
	}
	return found
}

func onSubstances(d *hyte.Document) bool {
	return has(d.Contents, hyte.ContentSubstanceWork) || has(d.Themes, hyte.ThemeSubstances)
}

// substanceBodyNamed: the body responsible for preventive substance work.
func substanceBodyNamed(v *view) result {
	return v.bodyNamed(&v.plan.Governance.SubstanceBody, hyte.RoleSubstance, at(inSubstanceBody))
}

// childPlanPupilWelfare: the contents on pupil welfare of the child plan.
func childPlanPupilWelfare(v *view) result { return v.contentsOf(hyte.ChildPlan) }

// childPlanPupilWelfareOfHelsinki: as above. Helsinki had to have these
// contents from 2023 on, and no transitional provision says what that makes of
// a plan approved before.
func childPlanPupilWelfareOfHelsinki(v *view) result {
	r := childPlanPupilWelfare(v)
	p := v.subPlan(hyte.ChildPlan)
	if r.outcome != Fail || p < 0 {
		return r
	}
	if _, last := v.approval(p); last.Valid() && last.Before(newActFrom) {
		r.outcome, r.note = Review, noteOlderPlanLacks
	}
	return r
}
