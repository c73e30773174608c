package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// fourYears is the longest time between two reviews of the child plan, in
// months.
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
		return v.unlessUndated(p, o.and(at(inSubPlan, p)))
	}
	apart := v.row.period.From == newActFrom && !v.partOf(p, hyte.WelfarePlan)
	if apart && !last.Before(newActFrom) {
		return lacking(noteNotPartOfPlan).wanted(at(inSubPlanPartOf, p)).and(at(inSubPlan, p))
	}
	if r = v.inBudget(p, r); r.outcome != Pass {
		return r
	}
	// A plan approved before 2023 was a plan of its own. Since then it is a
	// part of the welfare plan, and no transitional provision says what that
	// makes of the older one.
	if apart && v.newDocument(hyte.WelfarePlan) >= 0 {
		return asking(noteOlderPlanApart).wanted(at(inSubPlanPartOf, p)).and(at(inSubPlan, p))
	}
	return r
}

// regionalChildPlanUpToDate: as for a municipality, and looked at in the
// county strategy too, which a plan document does not tell.
func regionalChildPlanUpToDate(v *view) result {
	r := childPlanUpToDate(v)
	if r.outcome != Pass {
		return r
	}
	return joined(r, asking(noteServiceStrategyUntold).wanted(at(inStrategies)))
}

// inBudget: the plan is taken into account when the budget is made. By the end
// of the year after the approval such a budget has been decided for certain,
// so nothing is missing before unless a budget decided since is on record.
func (v *view) inBudget(p int, r result) result {
	approved := v.plan.SubPlans[p].Handling[v.approvedIn(p)].Date
	decided := false
	for b := range v.plan.Budget {
		link := &v.plan.Budget[b]
		if !v.mine(link.For) || link.Kind == hyte.LinkAccounts || !v.decidedByNow(link) || !madeAfter(link, approved) {
			continue
		}
		if has(link.SubPlans, v.plan.SubPlans[p].ID) {
			return r.and(at(inBudgetItem, b))
		}
		decided = decided || link.Decided.Valid()
	}
	if year := law.Year(approved.Year() + 1); !decided && !v.day.After(year.To) {
		d := dueIn(noteNotInBudget, law.Between(approved, year.To)).wanted(at(inBudget))
		return d.and(at(inSubPlan, p))
	}
	return lacking(noteNotInBudget).wanted(at(inBudget)).and(at(inSubPlan, p))
}

// decidedByNow reports whether a budget can have been decided by the day. Where
// the day of its decision is not told, it is none later than next year's.
func (v *view) decidedByNow(link *hyte.BudgetLink) bool {
	if link.Decided.IsZero() {
		return link.Year <= v.day.Year()+1
	}
	return v.past(link.Decided)
}

// madeAfter reports whether a budget can have looked at what was approved on
// the day. Where the day of its decision is not told, its year tells.
func madeAfter(link *hyte.BudgetLink, approved law.Date) bool {
	if link.Decided.Valid() {
		return !link.Decided.Before(approved)
	}
	return link.Year == 0 || link.Year >= approved.Year()
}

// childPlanContents: the contents that the provision lists.
func childPlanContents(v *view) result { return v.contentsOf(hyte.ChildPlan) }

// olderPlanContents: the contents that the provision lists, where the plan for
// older people is there or should be.
func olderPlanContents(v *view) result {
	p := v.subPlan(hyte.OlderPeoplePlan)
	older := p >= 0 && v.underOlderLaw(p)
	if p < 0 || older {
		if r := olderPlanInReportAndPlan(v); r.outcome == Due {
			return r
		}
	}
	if older {
		return idle(noteOlderLaw)
	}
	return v.contentsOf(hyte.OlderPeoplePlan)
}

// underOlderLaw reports whether a plan for older people was approved before
// 2023 and no report or plan has come since of which it could be a part.
func (v *view) underOlderLaw(p int) bool {
	_, last := v.approval(p)
	return last.Valid() && last.Before(newActFrom) &&
		v.newDocument(hyte.WelfareReport) < 0 && v.newDocument(hyte.WelfarePlan) < 0
}

func (v *view) contentsOf(kind hyte.SubPlanKind) result {
	p := v.subPlan(kind)
	if p < 0 {
		return lacking(noteNoSubPlan).wanted(at(inSubPlans))
	}
	r := shown(at(inSubPlanContents, p))
	if missing := v.lacksParts(v.plan.SubPlans[p].Contents); missing != 0 {
		r.setMissing(missing)
		r.outcome, r.note, r.want = Fail, noteSubPlanLacks, at(inSubPlanContents, p)
		r.first = at(inSubPlan, p)
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

// olderPlanReviewed: the plan of 2014–2022: approved by the council, reviewed in
// every term, and looked at in the budget.
func olderPlanReviewed(v *view) result {
	p := v.subPlan(hyte.OlderPeoplePlan)
	if p < 0 {
		return lacking(noteNoSubPlan)
	}
	r, last := v.approval(p)
	if r.outcome != Pass {
		return r
	}
	if missing := v.lacksParts(v.plan.SubPlans[p].Contents); missing != 0 {
		r.setMissing(missing)
		r.outcome, r.note, r.want = Fail, noteSubPlanLacks, at(inSubPlanContents, p)
		return r
	}
	// The registry of terms does not always reach back to the one before.
	due := noteReviewInTerm
	if v.termBefore() == (law.Period{}) {
		due = noteReviewThisTerm
	}
	r = v.unlessUndated(p, v.oncePerTerm(last, r, at(inSubPlanReviews, p), due, noteReviewTermOver))
	if r.outcome != Pass {
		return r
	}
	return v.inBudget(p, r)
}

// olderPlanInReportAndPlan: since 2023 the plan for older people is a part of
// both report and plan, and comes with them.
func olderPlanInReportAndPlan(v *view) result {
	p := v.subPlan(hyte.OlderPeoplePlan)
	if p < 0 {
		if i := max(v.newDocument(hyte.WelfareReport), v.newDocument(hyte.WelfarePlan)); i >= 0 {
			return lacking(noteNoSubPlan).and(at(inDocument, i))
		}
		return dueIn(noteComesWithDocuments, v.term)
	}
	if v.underOlderLaw(p) {
		// It serves for the term in which the law changed and for no other.
		if v.term.From.Before(newActFrom) {
			return shown(at(inSubPlan, p))
		}
		return dueIn(noteComesWithDocuments, v.term).and(at(inSubPlan, p))
	}
	if !v.partOf(p, hyte.WelfareReport) || !v.partOf(p, hyte.WelfarePlan) {
		return lacking(noteNotPartOfBoth).wanted(at(inSubPlanPartOf, p)).and(at(inSubPlan, p))
	}
	return shown(at(inSubPlan, p)).and(at(inSubPlanPartOf, p))
}

// newDocument returns the index of the first document of the kind and of the
// term that the council had in 2023 or later, or -1.
func (v *view) newDocument(kind hyte.DocumentKind) int {
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if h := v.serves(i, kind, v.term); h >= 0 && !d.Handling[h].Date.Before(newActFrom) {
			return i
		}
	}
	return -1
}

// subPlanKinds are the kinds that some duty or guidance asks for.
var subPlanKinds = [...]hyte.SubPlanKind{
	hyte.ChildPlan, hyte.OlderPeoplePlan, hyte.PupilWelfarePlan, hyte.RegionalPupilWelfarePlan, hyte.ClinicPlan,
	hyte.SubstancePlan, hyte.TobaccoPlan, hyte.SafetyPlan, hyte.EqualityPlan, hyte.GenderEqualityPlan,
	hyte.CulturePlan, hyte.ParticipationPlan, hyte.IntegrationPlan, hyte.EarlyEducationPlan,
}

// subPlan returns the index of the unit's sub-plan of the kind, or -1: of
// several the one that the council had last, and of those it has not had the
// one made last. One that lies in the future does not count. It is looked for
// once in an audit.
func (v *view) subPlan(kind hyte.SubPlanKind) int {
	for n := range subPlanKinds {
		if subPlanKinds[n] != kind {
			continue
		}
		if v.subPlans[n] == 0 {
			v.subPlans[n] = -1
			if p := v.latestSubPlan(kind); p >= 0 {
				v.subPlans[n] = int32(p) + 1
			}
		}
		return max(int(v.subPlans[n])-1, -1)
	}
	return v.latestSubPlan(kind)
}

func (v *view) latestSubPlan(kind hyte.SubPlanKind) int {
	found := -1
	var adopted law.Date
	for i := range v.plan.SubPlans {
		p := &v.plan.SubPlans[i]
		if p.Kind != kind || !v.mine(p.For) || !v.pastOrUntold(p.Made) {
			continue
		}
		day := v.adopted(i)
		newer := day.After(adopted) || day == adopted && found >= 0 && p.Made.After(v.plan.SubPlans[found].Made)
		if found < 0 || newer {
			found, adopted = i, day
		}
	}
	return found
}

// adopted returns the last day on which the council of the unit approved or
// reviewed the sub-plan, by itself or as a part of a document; the zero Date
// where it has not.
func (v *view) adopted(p int) law.Date {
	s := &v.plan.SubPlans[p]
	var last law.Date
	for i := range s.Handling {
		h := &s.Handling[i]
		if v.byCouncil(h, s.For) && (h.Decision == hyte.DecisionApproved || h.Decision == "") {
			last = laterDay(last, h.Date)
		}
	}
	for _, day := range s.Reviewed {
		if v.past(day) {
			last = laterDay(last, day)
		}
	}
	return laterDay(last, v.wholeHandled(p))
}

// wholeHandled returns the last day on which the council of the unit had a
// document that the sub-plan is part of; the zero Date where it has not.
func (v *view) wholeHandled(p int) law.Date {
	var last law.Date
	for _, id := range v.plan.SubPlans[p].PartOf {
		i := v.document(id)
		if i < 0 || !v.mine(v.plan.Documents[i].For) {
			continue
		}
		d := &v.plan.Documents[i]
		for h := range d.Handling {
			if v.byCouncil(&d.Handling[h], d.For) {
				last = laterDay(last, d.Handling[h].Date)
			}
		}
	}
	return last
}

func laterDay(a, b law.Date) law.Date {
	if b.After(a) {
		return b
	}
	return a
}

// approval tells whether the council of the unit approved the sub-plan, and
// the day of the last approval or review.
func (v *view) approval(p int) (result, law.Date) {
	s := &v.plan.SubPlans[p]
	approved, unclear := v.approvedIn(p), -1
	for i := range s.Handling {
		if h := &s.Handling[i]; v.byCouncil(h, s.For) && h.Decision == "" {
			unclear = i
		}
	}
	if approved < 0 && unclear >= 0 {
		return asking(noteApprovalUntold).wanted(at(inSubPlanHandlingItem, p, unclear)).and(at(inSubPlan, p)), s.Handling[unclear].Date
	}
	if approved < 0 {
		return v.unlessUndated(p, lacking(noteNotApproved).wanted(at(inSubPlanHandling, p)).and(at(inSubPlan, p))), law.Date{}
	}
	r := shown(at(inSubPlan, p)).and(at(inSubPlanHandlingItem, p, approved))
	last := s.Handling[approved].Date
	for i, day := range s.Reviewed {
		if v.past(day) && day.After(last) {
			last = day
			r.second = at(inSubPlanReview, p, i)
		}
	}
	return r, last
}

// approvedIn returns the index of the last step in which the council of the
// unit approved the sub-plan, or -1.
func (v *view) approvedIn(p int) int {
	s := &v.plan.SubPlans[p]
	last := -1
	for i := range s.Handling {
		h := &s.Handling[i]
		if v.byCouncil(h, s.For) && h.Decision == hyte.DecisionApproved && (last < 0 || h.Date.After(s.Handling[last].Date)) {
			last = i
		}
	}
	return last
}

// partOf reports whether the sub-plan is part of a document of the kind: of
// the running term as soon as that has one, of any term until then.
func (v *view) partOf(p int, kind hyte.DocumentKind) bool {
	ofTerm := v.newDocument(kind) >= 0
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if has(d.Kinds, kind) && v.mine(d.For) && has(v.plan.SubPlans[p].PartOf, d.ID) &&
			(!ofTerm || v.serves(i, kind, v.term) >= 0) {
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
