package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// pupilPlansAttached: the plans of education providers are attached to the
// child plan. They could be made until 2023-08-01, so nothing is missing before
// that day.
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
// had to be in use.
var pupilPlansFrom = law.Day(2023, 8, 1)

func (v *view) attached(i int, kind hyte.SubPlanKind, to int) bool {
	s := &v.plan.SubPlans[i]
	return s.Kind == kind && v.mine(s.For) && v.pastOrUntold(s.Made) && has(s.AttachedTo, v.plan.SubPlans[to].ID)
}

// regionalPupilPlan: of the term, approved and attached to the child plan.
func regionalPupilPlan(v *view) result { return v.termAttachment(hyte.RegionalPupilWelfarePlan) }

// clinicPlan: of the term, approved and attached to the child plan.
func clinicPlan(v *view) result { return v.termAttachment(hyte.ClinicPlan) }

func (v *view) termAttachment(kind hyte.SubPlanKind) result {
	s := v.subPlan(kind)
	if s < 0 {
		return lacking(noteNoSubPlan)
	}
	r, last := v.approval(s)
	if r.outcome != Pass {
		return r
	}
	p := v.subPlan(hyte.ChildPlan)
	if p < 0 || !v.attached(s, kind, p) {
		return lacking(noteNotAttached).wanted(at(inSubPlanAttachedTo, s)).and(at(inSubPlan, s))
	}
	if !v.term.Contains(last) {
		return dueIn(noteNewTermPlan, v.term).wanted(at(inSubPlanHandling, s)).and(at(inSubPlan, s))
	}
	return r
}

// substanceWorkReported: preventive substance work is in the report and plan
// of the term and in the annual reports that there are.
func substanceWorkReported(v *view) result {
	term := result{}
	for _, kind := range [2]hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan} {
		if i, _ := v.termDocument(kind, v.term); i >= 0 {
			if !onSubstances(&v.plan.Documents[i]) {
				return lacking(noteSubstancesNotReported).wanted(at(inDocumentContents, i)).and(at(inDocument, i))
			}
			term = joined(term, shown(at(inDocumentContents, i)))
		}
	}
	if term.outcome == 0 {
		return notDue(noteNoTermDocument)
	}
	covered, uncovered := result{}, -1
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, hyte.AnnualReport) || !v.counts(d) {
			continue
		}
		if onSubstances(d) {
			covered = joined(covered, shown(at(inDocumentContents, i)))
		} else {
			uncovered = i
		}
	}
	if covered.outcome == 0 && uncovered >= 0 {
		return lacking(noteSubstancesNotReported).wanted(at(inDocumentContents, uncovered)).and(at(inDocument, uncovered))
	}
	return joined(term, covered)
}

func onSubstances(d *hyte.Document) bool {
	return has(d.Contents, hyte.ContentSubstanceWork) || has(d.Themes, hyte.ThemeSubstances)
}

// substanceBodyNamed: the body responsible for preventive substance work.
func substanceBodyNamed(v *view) result {
	return v.bodyNamed(&v.plan.Governance.SubstanceBody, hyte.RoleSubstance, at(inSubstanceBody))
}

// integrationTakenIntoAccount: the planning of integration shows in report and
// plan.
var integrationTakenIntoAccount = anyOf(noteIntegrationMissing,
	content(hyte.ContentIntegration), theme(hyte.ThemeIntegration), sub(hyte.IntegrationPlan), document(hyte.IntegrationProgramme))

// childPlanPupilWelfare: the contents on pupil welfare of the child plan.
func childPlanPupilWelfare(v *view) result { return v.contentsOf(hyte.ChildPlan) }
