package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// reportHolds: the welfare report of the term has the content that guidance
// asks for.
func reportHolds(wanted hyte.Content) func(*view) result {
	return func(v *view) result { return v.termDocumentHolds(hyte.WelfareReport, wanted) }
}

func (v *view) termDocumentHolds(kind hyte.DocumentKind, wanted hyte.Content) result {
	first := -1
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if v.serves(i, kind, v.term) < 0 {
			continue
		}
		if has(d.Contents, wanted) {
			return shown(at(inDocumentContents, i))
		}
		if first < 0 {
			first = i
		}
	}
	if first < 0 {
		return notDue(noteNoTermDocument)
	}
	return lacking(noteNotMentioned).wanted(at(inDocumentContents, first)).and(at(inDocument, first))
}

// indicatorsLeftOutNamed: a report of the term says what it leaves out.
func indicatorsLeftOutNamed(v *view) result {
	first := -1
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if v.serves(i, hyte.WelfareReport, v.term) < 0 {
			continue
		}
		if d.MentionsIndicatorsLeftOut == hyte.Yes {
			return shown(at(inDocument, i))
		}
		if first < 0 {
			first = i
		}
	}
	if first < 0 {
		return notDue(noteNoTermDocument)
	}
	return lacking(noteIndicatorsLeftOutUntold).and(at(inDocument, first))
}

// goalsFollowable: goals with actions, owners, and indicators to follow them.
func goalsFollowable(v *view) result {
	r := goalsComplete(v)
	if r.outcome != Pass {
		r.note = noteNotMentioned
	}
	return r
}

// actionsInEconomy: actions have owners and resources, and goals show in the
// budget.
func actionsInEconomy(v *view) result {
	tied := tiedToBudget(v)
	if tied.outcome != Pass {
		return lacking(noteNotMentioned)
	}
	owned, resourced := mostActionsOwned(v), halfOfActionsResourced(v)
	if owned.outcome != Pass || resourced.outcome != Pass {
		return lacking(noteNotMentioned).wanted(at(inActions))
	}
	return tied
}

// evaluatedByCommittee: the evaluation of the audit committee shows.
func evaluatedByCommittee(v *view) result {
	r := goalsEvaluated(v)
	if r.outcome != Pass {
		r.note = noteNotMentioned
	}
	return r
}

// plansAttached: the plans that THL advises to attach.
func plansAttached(v *view) result {
	r := result{outcome: Pass, note: noteShown}
	for bit := range v.row.parts {
		p := v.subPlan(hyte.SubPlanKind(v.row.parts[bit].key))
		if p < 0 {
			r.lack(bit)
			continue
		}
		r = r.and(at(inSubPlan, p))
	}
	if r.missing() != 0 {
		r.outcome, r.note = Fail, noteDocumentLacks
	}
	return r
}

// planAtTermStart: the council has the plan early enough in the term to carry
// it out. The law gives the whole term; the shorter time is advice and can be
// set by the caller.
func planAtTermStart(v *view) result {
	if i, h := v.termDocument(hyte.WelfarePlan, v.term); i >= 0 {
		return shown(at(inDocument, i)).and(at(inHandling, i, h))
	}
	if v.term.From.IsZero() {
		return notDue(noteNoTermDocument)
	}
	until := v.term.From.AddMonths(v.termStart()).AddDays(-1)
	r := overdueSince(noteTermStartOver, until)
	if !until.Before(v.day) {
		r = dueIn(noteTermStartRunning, law.Between(v.term.From, until))
	}
	return v.withoutDay(hyte.WelfarePlan, v.term, r, r.note)
}

// consideredWidely: an assessment weighs several options.
func consideredWidely(v *view) result {
	for i := range v.plan.Impact.Assessments {
		a := &v.plan.Impact.Assessments[i]
		if v.mine(a.For) && v.past(a.Made) && len(a.Options) > 1 {
			return shown(at(inAssessment, i))
		}
	}
	return lacking(noteNotMentioned)
}
