package governance

import "github.com/hyte-fi/go-hyte/hyte"

// integrationTakenIntoAccount: the promotion of integration shows in the report
// or plan of the term, in a goal or action, or in a plan that is a part of them.
// A programme of its own shows that there is planning, not that report and plan
// heeded it. Documents older than the duty are asked about, not blamed: the
// Finnish text also speaks of following them.
func integrationTakenIntoAccount(v *view) result {
	first, after := v.termDocuments()
	if first < 0 {
		return notDue(noteNoTermDocument)
	}
	if r := integrationShown(v); r.outcome == Pass {
		return r
	}
	programme := integrationPlanned(v)
	if programme.outcome == Pass || !after {
		return asking(noteIntegrationUntold).wanted(at(inDocumentContents, first)).and(at(inDocument, first))
	}
	return lacking(noteIntegrationMissing).wanted(at(inDocumentContents, first)).and(at(inDocument, first))
}

var (
	integrationPlanned = anyOf(noteNotMentioned, document(hyte.IntegrationProgramme), sub(hyte.IntegrationPlan))
	integrationInWork  = themeIn(hyte.ThemeIntegration)
)

func integrationShown(v *view) result {
	if p := integrationInWork(v); p != 0 {
		return shown(p)
	}
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if v.isOfTerm(i) && (has(d.Contents, hyte.ContentIntegration) || has(d.Themes, hyte.ThemeIntegration)) {
			return shown(at(inDocumentContents, i))
		}
	}
	for i := range v.plan.SubPlans {
		s := &v.plan.SubPlans[i]
		if s.Kind == hyte.IntegrationPlan && v.mine(s.For) && v.pastOrUntold(s.Made) && (v.onTermDocument(s.PartOf) || v.onTermDocument(s.AttachedTo)) {
			return shown(at(inSubPlan, i))
		}
	}
	return result{}
}

// termDocuments returns the index of the first report or plan of the term, or
// -1, and whether the council had one of them since the duty began.
func (v *view) termDocuments() (first int, after bool) {
	first = -1
	for _, kind := range [2]hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan} {
		for i := range v.plan.Documents {
			h := v.serves(i, kind, v.term)
			if h < 0 {
				continue
			}
			if first < 0 {
				first = i
			}
			after = after || !v.plan.Documents[i].Handling[h].Date.Before(v.row.period.From)
		}
	}
	return first, after
}

// themeIn looks for a theme among goals and actions.
func themeIn(wanted hyte.Theme) evidence {
	return func(v *view) place {
		for g := range v.plan.Goals {
			if v.goalCounts(g) && has(v.plan.Goals[g].Themes, wanted) {
				return at(inGoal, g)
			}
		}
		for a := range v.plan.Actions {
			if v.actionCounts(a) && has(v.plan.Actions[a].Themes, wanted) {
				return at(inAction, a)
			}
		}
		return 0
	}
}
