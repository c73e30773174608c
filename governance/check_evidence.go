package governance

import "github.com/hyte-fi/go-hyte/hyte"

// evidence looks for one thing in the plan and returns where it stands; the
// zero place where it does not. The checks of linked duties and of guidance are
// put together from the evidence that would do; they are made once, when the
// tables are.
type evidence func(*view) place

// anyOf is met by the first evidence that is there.
func anyOf(n note, list ...evidence) func(*view) result {
	return func(v *view) result {
		for _, look := range list {
			if p := look(v); p != 0 {
				return shown(p)
			}
		}
		return lacking(n)
	}
}

// seen is the first evidence of a check that is met.
func seen(check func(*view) result) evidence {
	return func(v *view) place {
		if r := check(v); r.outcome == Pass {
			return r.first
		}
		return 0
	}
}

// mentioned is met when the plan cites the act or shows any of the evidence.
func mentioned(act string, list ...evidence) func(*view) result {
	return anyOf(noteNotMentioned, append(list, cites(act))...)
}

// mentionedOr is met when the check is met, or else when the plan cites the act.
func mentionedOr(act string, check func(*view) result) func(*view) result {
	cited := mentioned(act)
	return func(v *view) result {
		if r := check(v); r.outcome == Pass {
			return r
		}
		return cited(v)
	}
}

// cites looks for a legal basis that names the act.
func cites(act string) evidence {
	return func(v *view) place {
		for i := range v.plan.LegalBasis {
			if v.plan.LegalBasis[i].Act == act {
				return at(inLegalBasis)
			}
		}
		for i := range v.plan.Documents {
			for j := range v.plan.Documents[i].LegalBasis {
				if v.plan.Documents[i].LegalBasis[j].Act == act && v.counts(&v.plan.Documents[i]) {
					return at(inDocumentBasis, i, j)
				}
			}
		}
		for i := range v.plan.SubPlans {
			p := &v.plan.SubPlans[i]
			for j := range p.LegalBasis {
				if p.LegalBasis[j].Act == act && v.mine(p.For) && v.pastOrUntold(p.Made) {
					return at(inSubPlanBasis, i, j)
				}
			}
		}
		return 0
	}
}

// counts reports whether a document is the unit's and not of the future.
func (v *view) counts(d *hyte.Document) bool { return v.mine(d.For) && v.pastOrUntold(d.Made) }

// theme looks for a theme among goals, actions, indicators and documents.
func theme(wanted hyte.Theme) evidence {
	nth := themeNumber(wanted)
	return func(v *view) place {
		if nth < 0 {
			return 0
		}
		return v.themes()[nth]
	}
}

// indicatorOn looks for an indicator on a theme.
func indicatorOn(wanted hyte.Theme) evidence {
	return func(v *view) place {
		for i := range v.plan.Indicators {
			if v.mine(v.plan.Indicators[i].For) && has(v.plan.Indicators[i].Themes, wanted) {
				return at(inIndicator, i)
			}
		}
		return 0
	}
}

// content looks for a content of a document or sub-plan.
func content(wanted hyte.Content) evidence {
	return func(v *view) place {
		for i := range v.plan.Documents {
			if v.counts(&v.plan.Documents[i]) && has(v.plan.Documents[i].Contents, wanted) {
				return at(inDocumentContents, i)
			}
		}
		for i := range v.plan.SubPlans {
			p := &v.plan.SubPlans[i]
			if v.mine(p.For) && v.pastOrUntold(p.Made) && has(p.Contents, wanted) {
				return at(inSubPlanContents, i)
			}
		}
		return 0
	}
}

// document looks for a document of the kind.
func document(kind hyte.DocumentKind) evidence {
	return func(v *view) place {
		for i := range v.plan.Documents {
			if v.counts(&v.plan.Documents[i]) && has(v.plan.Documents[i].Kinds, kind) {
				return at(inDocument, i)
			}
		}
		return 0
	}
}

// sub looks for a sub-plan of the kind.
func sub(kind hyte.SubPlanKind) evidence {
	return func(v *view) place {
		if p := v.subPlan(kind); p >= 0 {
			return at(inSubPlan, p)
		}
		return 0
	}
}

// body looks for a standing body with the role.
func body(role hyte.Role) evidence {
	return func(v *view) place {
		for i := range v.plan.Governance.Bodies {
			if b := &v.plan.Governance.Bodies[i]; b.Role == role && v.standing(b) {
				return at(inBody, i)
			}
		}
		return 0
	}
}

// takingPart looks for one of those who took part.
func takingPart(who ...hyte.Participant) evidence {
	return func(v *view) place {
		for i := range v.plan.Participation {
			if t := &v.plan.Participation[i]; has(who, t.Who) && v.tookPart(t) {
				return at(inParticipationItem, i)
			}
		}
		return 0
	}
}

// assessing looks for an assessment with the viewpoint.
func assessing(kind hyte.SubAssessmentKind) evidence {
	return func(v *view) place {
		for i := range v.plan.Impact.Assessments {
			a := &v.plan.Impact.Assessments[i]
			if !v.mine(a.For) || !v.past(a.Made) {
				continue
			}
			for j := range a.SubAssessments {
				if a.SubAssessments[j].Kind == kind {
					return at(inAssessment, i)
				}
			}
		}
		return 0
	}
}

// money looks for a link to a budget or to accounts.
func money(kind hyte.BudgetKind) evidence {
	return func(v *view) place {
		for i := range v.plan.Budget {
			b := &v.plan.Budget[i]
			if b.Kind == kind && v.mine(b.For) && v.pastOrUntold(b.Decided) {
				return at(inBudgetItem, i)
			}
		}
		return 0
	}
}

// yes is met by an answer of yes at the place.
func yes(where path, answer func(*view) hyte.Answer) evidence {
	return func(v *view) place {
		if answer(v) == hyte.Yes {
			return at(where)
		}
		return 0
	}
}

func specialGroups(v *view) hyte.Answer        { return v.plan.Monitoring.SpecialGroups }
func structuralSocialWork(v *view) hyte.Answer { return v.plan.Monitoring.StructuralSocialWork }

// where the duty has nothing to fasten on, because of what the unit is.

// bilingualOnly keeps a check to units in which both languages are official.
func bilingualOnly(check func(*view) result) func(*view) result {
	return func(v *view) result {
		if !v.unit.Bilingual {
			return idle(noteNotBilingual)
		}
		return check(v)
	}
}

// bilingualOrSami keeps a check to bilingual units and to the county in which
// the Sámi homeland lies.
func bilingualOrSami(check func(*view) result) func(*view) result {
	return func(v *view) result {
		if !v.unit.Bilingual && !v.inSamiHomeland() {
			return idle(noteNeitherLanguage)
		}
		return check(v)
	}
}

// languageBoard looks for the board of the unit's own language: in the Sámi
// homeland that is the Sámi language board, elsewhere the national one.
func languageBoard(v *view) result {
	if v.inSamiHomeland() {
		return samiBoard(v)
	}
	return nationalBoard(v)
}

var (
	nationalBoard = anyOf(noteNotMentioned, body(hyte.RoleLanguageBoard), document(hyte.LanguageBoardReport), content(hyte.ContentLanguageSection))
	samiBoard     = anyOf(noteNotMentioned, body(hyte.RoleSamiLanguageBoard), document(hyte.LanguageBoardReport), content(hyte.ContentLanguageSection))
)

// samiHomelandOnly keeps a check to the Sámi homeland.
func samiHomelandOnly(check func(*view) result) func(*view) result {
	return func(v *view) result {
		if !v.inSamiHomeland() {
			return idle(noteNotSamiHomeland)
		}
		return check(v)
	}
}

// samiHomeland are the municipalities of the Sámi homeland (974/1995 4 §),
// Enontekiö, Inari, Sodankylä and Utsjoki, and the county they lie in.
var samiHomeland = [...]string{"047", "148", "758", "890", "21"}

func (v *view) inSamiHomeland() bool { return has(samiHomeland[:], v.unit.Code) }
