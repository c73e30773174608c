package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// preparedWithHUS: HUS took part in drawing up report and plan.
func preparedWithHUS(v *view) result {
	return v.withDocuments(noteNotPreparedWith, inDocumentPreparers, func(v *view, i, _ int) result { return v.preparedWith(i, kindHUS) })
}

func (v *view) preparedWith(document int, kind kindSet) result {
	if v.partnerKinds(v.plan.Documents[document].PreparedWith)&kind != 0 {
		return shown(at(inDocumentPreparers, document))
	}
	return result{}
}

// withinTerm judges what must be done with the documents once they are there.
// The Act names no day for it; that it is due for the rest of the council term
// and overdue afterwards is an assumption.
func (v *view) withinTerm(missing, yet note, want path, find finder) result {
	r := v.withDocuments(missing, want, find)
	switch {
	case r.outcome == Fail:
		if r.note == missing {
			r.note = yet
		}
		r.outcome, r.span = Due, spanOf(r.span.from(), v.term.To)
	case r.outcome == NotDue:
		if late := v.withinEndedTerm(missing, want, find); late.outcome != 0 {
			return late
		}
	}
	return r
}

// withinEndedTerm judges the same of the term for which the plan was made,
// where that has ended. What is missing is overdue, and the end of the term
// answers no question; otherwise nothing is said.
func (v *view) withinEndedTerm(missing note, want path, find finder) result {
	ended := v.endedTerm()
	if !ended.To.Valid() {
		return result{}
	}
	switch r := v.withDocumentsOf(ended, missing, want, find); r.outcome {
	case Fail:
		r.outcome, r.span = Overdue, spanOf(ended.To.AddDays(1), ended.To)
		return r
	case Review:
		return r
	}
	return result{}
}

// finder looks in one document, which the council had by the step of its
// handling with the index; an outcome of zero means that nothing is there.
type finder = func(v *view, document, handling int) result

// withDocuments judges a duty that comes with the report and the plan of the
// term. Those made before 2023 are judged by the law of their day, which did
// not know these duties.
func (v *view) withDocuments(n note, want path, find finder) result {
	return v.withDocumentsOf(v.term, n, want, find)
}

func (v *view) withDocumentsOf(term law.Period, n note, want path, find finder) result {
	report, oldReport := v.withKind(hyte.WelfareReport, term, n, want, find)
	plan, oldPlan := v.withKind(hyte.WelfarePlan, term, n, want, find)
	switch {
	case report.outcome == Fail && (report.note != n || plan.outcome != Fail):
		return report
	case plan.outcome == Fail && (plan.note != n || report.outcome != Fail):
		return plan
	case report.outcome == Fail:
		return report
	case report.outcome != 0 || plan.outcome != 0:
		return joined(report, plan)
	case oldReport || oldPlan:
		return idle(noteOlderLaw)
	}
	return notDue(noteNoTermDocument)
}

// withKind judges the documents of one kind that stand for the term: one that
// passes is enough. It also reports whether there are any from before 2023.
func (v *view) withKind(kind hyte.DocumentKind, term law.Period, n note, want path, find finder) (r result, older bool) {
	first, handled := -1, law.Date{}
	for i := range v.plan.Documents {
		h := v.serves(i, kind, term)
		if h < 0 {
			continue
		}
		day := v.plan.Documents[i].Handling[h].Date
		if day.Before(newActFrom) {
			older = true
			continue
		}
		if first < 0 {
			first, handled = i, day
		}
		found := find(v, i, h)
		if found.outcome == Pass {
			return found, older
		}
		if r.outcome == 0 || r.outcome == Fail && found.outcome == Review {
			r = found
		}
	}
	if first >= 0 && r.outcome == 0 {
		r = lacking(n).wanted(at(want, first)).and(at(inDocument, first))
	}
	if r.outcome == Fail {
		r.span = spanOf(handled, law.Date{})
	}
	return r, older
}

// joined puts the results for report and plan together; a question outweighs a
// pass, and a place is named once.
func joined(a, b result) result {
	if a.outcome == 0 || b.outcome == Review && a.outcome == Pass {
		a, b = b, a
	}
	for p := range b.evidence {
		if !a.names(p) {
			a.add(p)
		}
	}
	return a
}
