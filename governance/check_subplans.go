package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// fourYears is the longest time between two reviews of the child plan.
const fourYears = 48

// childPlanUpToDate: approved by the council, not older than four years,
// looked at in the budget and, since 2023, part of the welfare plan.
func childPlanUpToDate(v *view) result {
	p := v.subPlan(hyte.ChildPlan)
	if p < 0 {
		return lacking(noteNoSubPlan)
	}
	r, last := v.approval(p)
	if r.outcome != Pass {
		return r
	}
	if until := last.AddMonths(fourYears); until.Before(v.day) {
		o := overdueSince(noteFourYearsOver, until).wanted(at(inSubPlanReviews, p))
		return o.and(at(inSubPlan, p))
	}
	// A plan made before 2023 was a plan of its own: the law of its day did
	// not make it a part of another.
	if v.row.period.From == newActFrom && !last.Before(newActFrom) && !v.partOf(p, hyte.WelfarePlan) {
		return lacking(noteNotPartOfPlan).wanted(at(inSubPlanPartOf, p)).and(at(inSubPlan, p))
	}
	return v.inBudget(p, r, last)
}

// inBudget: the plan is taken into account when the budget is made. The budget
// after the approval is decided by the end of that year, so nothing is missing
// before.
func (v *view) inBudget(p int, r result, approved law.Date) result {
	for b := range v.plan.Budget {
		link := &v.plan.Budget[b]
		if v.mine(link.For) && link.Kind != hyte.Accounts && v.pastOrUntold(link.Decided) && has(link.SubPlans, v.plan.SubPlans[p].ID) {
			return r.and(at(inBudgetItem, b))
		}
	}
	if year := law.Year(approved.Year()); !v.day.After(year.To) {
		d := dueIn(noteNotInBudget, law.Between(approved, year.To)).wanted(at(inBudget))
		return d.and(at(inSubPlan, p))
	}
	return lacking(noteNotInBudget).wanted(at(inBudget)).and(at(inSubPlan, p))
}

// childPlanContents: the contents that the provision lists.
func childPlanContents(v *view) result { return v.contentsOf(hyte.ChildPlan) }

// olderPlanContents: the contents that the provision lists, where the plan for
// older people is there or should be.
func olderPlanContents(v *view) result {
	if v.subPlan(hyte.OlderPeoplePlan) < 0 {
		if r := olderPlanInReportAndPlan(v); r.outcome == Due {
			return r
		}
	}
	return v.contentsOf(hyte.OlderPeoplePlan)
}

func (v *view) contentsOf(kind hyte.SubPlanKind) result {
	p := v.subPlan(kind)
	if p < 0 {
		return lacking(noteNoSubPlan).wanted(at(inSubPlans))
	}
	r := shown(at(inSubPlanContents, p))
	if r.missing = v.lacksParts(v.plan.SubPlans[p].Contents); r.missing != 0 {
		r.outcome, r.note, r.want = Fail, noteSubPlanLacks, at(inSubPlanContents, p)
		r.evidence[0] = at(inSubPlan, p)
	}
	return r
}

// childPlanTogether: municipality and county drew up their plans together.
func childPlanTogether(v *view) result {
	p := v.subPlan(hyte.ChildPlan)
	if p < 0 {
		return notDue(noteNoSubPlanYet)
	}
	other := kindOwnCounty
	if v.unit.County == "" {
		other = kindMunicipality
	}
	if v.partnerKinds(v.plan.SubPlans[p].PreparedWith)&other != 0 {
		return shown(at(inSubPlan, p))
	}
	for i := range v.plan.Cooperation {
		c := &v.plan.Cooperation[i]
		if v.mine(c.For) && has(c.In, v.plan.SubPlans[p].ID) && v.partnerKinds(c.Partners)&other != 0 {
			return shown(at(inCooperationItem, i))
		}
	}
	return lacking(noteSubPlanAlone).and(at(inSubPlan, p))
}

// olderPlanReviewed: the plan of 2014–2022: approved by the council and
// reviewed in every term.
func olderPlanReviewed(v *view) result {
	p := v.subPlan(hyte.OlderPeoplePlan)
	if p < 0 {
		return lacking(noteNoSubPlan)
	}
	r, last := v.approval(p)
	if r.outcome != Pass {
		return r
	}
	if r.missing = v.lacksParts(v.plan.SubPlans[p].Contents); r.missing != 0 {
		r.outcome, r.note, r.want = Fail, noteSubPlanLacks, at(inSubPlanContents, p)
		return r
	}
	if v.term.Contains(last) {
		return r
	}
	before := v.termBefore()
	if before.Contains(last) {
		return dueIn(noteReviewInTerm, v.term).wanted(at(inSubPlanReviews, p)).and(at(inSubPlan, p))
	}
	return overdueSince(noteReviewTermOver, before.To).wanted(at(inSubPlanReviews, p)).and(at(inSubPlan, p))
}

// olderPlanInReportAndPlan: since 2023 the plan for older people is a part of
// both report and plan, and comes with them.
func olderPlanInReportAndPlan(v *view) result {
	p := v.subPlan(hyte.OlderPeoplePlan)
	if p < 0 {
		if i := v.newDocument(); i >= 0 {
			return lacking(noteNoSubPlan).and(at(inDocument, i))
		}
		return dueIn(noteComesWithDocuments, v.term)
	}
	if _, last := v.approval(p); last.Valid() && last.Before(newActFrom) && v.newDocument() < 0 {
		return shown(at(inSubPlan, p))
	}
	if !v.partOf(p, hyte.WelfareReport) || !v.partOf(p, hyte.WelfarePlan) {
		return lacking(noteNotPartOfBoth).wanted(at(inSubPlanPartOf, p)).and(at(inSubPlan, p))
	}
	return shown(at(inSubPlan, p)).and(at(inSubPlanPartOf, p))
}

// newDocument returns the index of a report or plan of the term that the
// council had in 2023 or later, or -1.
func (v *view) newDocument() int {
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		for _, kind := range [2]hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan} {
			if h := v.serves(d, kind, v.term); h >= 0 && !d.Handling[h].Date.Before(newActFrom) {
				return i
			}
		}
	}
	return -1
}

// subPlan returns the index of the unit's sub-plan of the kind, or -1. One
// that lies in the future does not count.
func (v *view) subPlan(kind hyte.SubPlanKind) int {
	for i := range v.plan.SubPlans {
		p := &v.plan.SubPlans[i]
		if p.Kind == kind && v.mine(p.For) && v.pastOrUntold(p.Made) {
			return i
		}
	}
	return -1
}

// approval tells whether the council of the unit approved the sub-plan, and
// the day of the last approval or review.
func (v *view) approval(p int) (result, law.Date) {
	s := &v.plan.SubPlans[p]
	approved, unclear := -1, -1
	for i := range s.Handling {
		switch h := &s.Handling[i]; {
		case !v.byCouncil(h, s.For):
		case h.Decision == hyte.Approved:
			approved = later(s.Handling, approved, i)
		case h.Decision == "":
			unclear = i
		}
	}
	if approved < 0 && unclear >= 0 {
		return asking(noteApprovalUntold).wanted(at(inSubPlanHandlingItem, p, unclear)).and(at(inSubPlan, p)), s.Handling[unclear].Date
	}
	if approved < 0 {
		return lacking(noteNotApproved).wanted(at(inSubPlanHandling, p)).and(at(inSubPlan, p)), law.Date{}
	}
	r := shown(at(inSubPlan, p)).and(at(inSubPlanHandlingItem, p, approved))
	last := s.Handling[approved].Date
	for i, day := range s.Reviewed {
		if v.past(day) && day.After(last) {
			last = day
			r.evidence[1] = at(inSubPlanReview, p, i)
		}
	}
	return r, last
}

func later(steps []hyte.Handling, known, candidate int) int {
	if known < 0 || steps[candidate].Date.After(steps[known].Date) {
		return candidate
	}
	return known
}

// partOf reports whether the sub-plan is part of a document of the kind.
func (v *view) partOf(p int, kind hyte.DocumentKind) bool {
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if has(d.Kinds, kind) && v.mine(d.For) && has(v.plan.SubPlans[p].PartOf, d.ID) {
			return true
		}
	}
	return false
}

// childPlan2008: approval, review, budget and contents in one, as the section
// had them until 2022.
func childPlan2008(v *view) result {
	r := childPlanUpToDate(v)
	if r.outcome != Pass {
		return r
	}
	if contents := childPlanContents(v); contents.outcome != Pass {
		return contents
	}
	return r
}

// termBefore returns the council term before the one of the day; the zero
// Period where none is known.
func (v *view) termBefore() law.Period {
	term, err := region.CouncilTerm(v.unit, v.term.From.AddDays(-1))
	if err != nil {
		return law.Period{}
	}
	return term.Period
}

// olderPlanOfCounty: part of report and plan, with the contents of its own
// subsection.
func olderPlanOfCounty(v *view) result {
	r := olderPlanInReportAndPlan(v)
	if r.outcome != Pass {
		return r
	}
	if contents := v.contentsOf(hyte.OlderPeoplePlan); contents.outcome != Pass {
		return contents
	}
	return r
}
