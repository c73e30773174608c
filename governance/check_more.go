package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// healthByGroup1972: health by population group and sectors that cooperate, as
// the Act of 1972 had it since 2006.
func healthByGroup1972(v *view) result {
	groups := followedByGroup(v)
	if groups.outcome != Pass {
		return groups
	}
	sectors := sectorsCooperate(v)
	if sectors.outcome != Pass {
		return sectors.wantedIfNone(at(inSectors))
	}
	return joined(groups, sectors)
}

// physicalActivityAssessed: an indicator of physical activity or a content on
// it, in a document of the term or of the last four years. All residents are
// meant, so that a part on children alone is not enough.
var physicalActivityAssessed = anyOf(noteNoPhysicalActivity,
	indicatorOn(hyte.ThemePhysicalActivity), recentContent(hyte.ContentPhysicalActivity))

// recentContent is content without the documents and sub-plans of long ago.
func recentContent(wanted hyte.Content) evidence {
	return func(v *view) place {
		for i := range v.plan.Documents {
			d := &v.plan.Documents[i]
			if v.counts(d) && has(d.Contents, wanted) && (v.recent(v.madeOn(d.Made, d.Handling, d.For)) || v.isOfTerm(i)) {
				return at(inDocumentContents, i)
			}
		}
		for i := range v.plan.SubPlans {
			p := &v.plan.SubPlans[i]
			if v.mine(p.For) && v.pastOrUntold(p.Made) && has(p.Contents, wanted) && v.recent(laterDay(p.Made, v.adopted(i))) {
				return at(inSubPlanContents, i)
			}
		}
		return 0
	}
}

// recent reports whether a day is untold or less than four years back.
func (v *view) recent(day law.Date) bool { return day.IsZero() || day.After(v.fourYearsAgo) }

// reportAndPlanOfTerm: both documents before the council once in the term.
func reportAndPlanOfTerm(v *view) result {
	report, plan := reportOfTerm(v), planOfTerm(v)
	if r := weightiest(report, plan); r.outcome != Pass {
		return r
	}
	return joined(report, plan)
}

// publishedInBothLanguages: some document of the unit is out in Finnish and in
// Swedish.
func publishedInBothLanguages(v *view) result {
	var fi, sv place
	for i := range v.plan.Documents {
		for j := range v.plan.Documents[i].Publication {
			p := &v.plan.Documents[i].Publication[j]
			if !v.counts(&v.plan.Documents[i]) || !v.mine(p.For) || !v.pastOrUntold(p.Date) {
				continue
			}
			if has(p.Languages, "fi") {
				fi = at(inPublication, i, j)
			}
			if has(p.Languages, "sv") {
				sv = at(inPublication, i, j)
			}
		}
	}
	if fi == place(0) || sv == place(0) {
		return result{}
	}
	return joined(shown(fi), shown(sv))
}

// publishedAccessibly: a publication says that it meets the requirements.
func publishedAccessibly(v *view) place {
	for i := range v.plan.Documents {
		for j := range v.plan.Documents[i].Publication {
			p := &v.plan.Documents[i].Publication[j]
			if p.Accessible == hyte.Yes && v.counts(&v.plan.Documents[i]) && v.mine(p.For) && v.pastOrUntold(p.Date) {
				return at(inPublication, i, j)
			}
		}
	}
	return 0
}

// documentsApproved: the council approved report and plan, and did not only
// note them.
func documentsApproved(v *view) result {
	r := result{}
	for _, kind := range [2]hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan} {
		i, _ := v.termDocument(kind, v.term)
		if i < 0 {
			continue
		}
		step := v.approvedStep(i)
		if step < 0 {
			return lacking(noteNotApproved).wanted(at(inDocumentHandling, i)).and(at(inDocument, i))
		}
		r = joined(r, shown(at(inHandling, i, step)))
	}
	if r.outcome == 0 {
		return notDue(noteNoTermDocument)
	}
	return r
}

func (v *view) approvedStep(document int) int {
	d := &v.plan.Documents[document]
	for h := range d.Handling {
		if v.byCouncil(&d.Handling[h], d.For) && d.Handling[h].Decision == hyte.DecisionApproved {
			return h
		}
	}
	return -1
}
