package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// newActFrom is the day on which Act 612/2021 began to govern report and plan.
var newActFrom = law.Day(2023, 1, 1)

// reportOfTerm: the welfare report before the council once in the term.
func reportOfTerm(v *view) result { return v.ofTerm(hyte.WelfareReport) }

// planOfTerm: the welfare plan before the council once in the term. A report
// made in 2021 or 2022 was lawful without a plan; whether a plan was still due
// in that term nobody has said, and once the term has ended it is not held to
// be missing. Counties had no older law.
func planOfTerm(v *view) result {
	r := v.ofTerm(hyte.WelfarePlan)
	if v.unit.Kind != region.Municipality {
		return r
	}
	if i := v.olderReport(v.term); r.outcome == Due && i >= 0 {
		return asking(noteOldReportNoPlan).and(at(inDocument, i))
	}
	if r.outcome == Overdue && v.olderReport(v.endedTerm()) >= 0 {
		return v.withoutDay(hyte.WelfarePlan, v.term, dueIn(noteTermRunning, v.term), noteNotBeforeCouncil)
	}
	return r
}

// olderReport returns the index of a report of the term that the council had
// before 2023; -1 where there is none or it has had one since.
func (v *view) olderReport(term law.Period) int {
	found := -1
	for i := range v.plan.Documents {
		h := v.serves(i, hyte.WelfareReport, term)
		switch {
		case h < 0:
		case !v.plan.Documents[i].Handling[h].Date.Before(newActFrom):
			return -1
		case found < 0:
			found = i
		}
	}
	return found
}

// ofTerm: due until the last day of the term, since the law names no day
// within it. A term that has ended is judged only where the plan says that it
// was made for that term.
func (v *view) ofTerm(kind hyte.DocumentKind) result {
	if r := v.beforeCouncil(kind); r.outcome != 0 {
		return r
	}
	if ended := v.endedTerm(); ended.To.Valid() && !ended.To.Before(v.row.period.From) {
		i, _ := v.termDocument(kind, ended)
		j, _ := v.termDocument(kind, v.plan.Term)
		if i < 0 && j < 0 {
			return v.withoutDay(kind, ended, overdueSince(noteTermOver, ended.To), noteTermOverDraft)
		}
	}
	return v.withoutDay(kind, v.term, dueIn(noteTermRunning, v.term), noteNotBeforeCouncil)
}

// beforeCouncil looks for a document of the running term that the council had on
// the day it was made or later, and asks about one that is dated after the
// council had it; the outcome is zero where there is neither.
func (v *view) beforeCouncil(kind hyte.DocumentKind) (asked result) {
	for i := range v.plan.Documents {
		first := v.serves(i, kind, v.term)
		if first < 0 {
			continue
		}
		d := &v.plan.Documents[i]
		for h := first; h < len(d.Handling); h++ {
			step := &d.Handling[h]
			if !d.Made.After(step.Date) && v.byCouncil(step, d.For) && forTerm(d.Term, step.Date, kind, v.term) {
				return shown(at(inDocument, i)).and(at(inHandling, i, h))
			}
		}
		if asked.outcome == 0 {
			asked = asking(noteMadeAfterCouncil).wanted(at(inDocument, i)).and(at(inHandling, i, first))
		}
	}
	return asked
}

// endedTerm returns the council term for which the plan says it was made,
// where that has ended; the zero Period otherwise. Plans are often made for
// calendar years, so that the end of their time is not the end of the term.
func (v *view) endedTerm() law.Period {
	if !v.plan.Term.To.Valid() || !v.plan.Term.To.Before(v.day) {
		return law.Period{}
	}
	term, err := region.CouncilTerm(v.unit, v.plan.Term.From)
	if err != nil || !term.Period.To.Before(v.day) {
		return law.Period{}
	}
	return term.Period
}

// termDocument returns the index of the first document of the kind that the
// council of the unit has had for the term, and of that step of its handling;
// -1 where there is none.
func (v *view) termDocument(kind hyte.DocumentKind, term law.Period) (document, handling int) {
	for i := range v.plan.Documents {
		if h := v.serves(i, kind, term); h >= 0 {
			return i, h
		}
	}
	return -1, -1
}

// serves returns the first step by which the document with the index stands for
// the term, or -1. Most duties ask it of the report and the plan of the running
// term, so that those answers are kept.
func (v *view) serves(document int, kind hyte.DocumentKind, term law.Period) int {
	d := &v.plan.Documents[document]
	if !has(d.Kinds, kind) {
		return -1
	}
	if document >= len(v.served) || kind != hyte.WelfareReport && kind != hyte.WelfarePlan || term != v.term {
		return v.servesBy(d, kind, term)
	}
	kept := &v.served[document].report
	if kind == hyte.WelfarePlan {
		kept = &v.served[document].plan
	}
	if *kept == 0 {
		*kept = int32(v.servesBy(d, kind, term)) + 2
	}
	return int(*kept) - 2
}

func (v *view) servesBy(d *hyte.Document, kind hyte.DocumentKind, term law.Period) int {
	if !v.mine(d.For) {
		return -1
	}
	for i := range d.Handling {
		if h := &d.Handling[i]; v.byCouncil(h, d.For) && forTerm(d.Term, h.Date, kind, term) {
			return i
		}
	}
	return -1
}

// served is by which step a document stands for the running term as its report
// and as its plan: two more than what serves returns, zero until it is asked.
type served struct{ report, plan int32 }

// forTerm reports whether a document counts for a term: it was made for that
// term, though perhaps before it began, or the council had it during the term
// and it is not a plan for another. A report on one term that the council had
// in the next therefore serves both: whether the Act means the report on a
// term or the report to the council of a term it does not say.
func forTerm(named law.Period, handled law.Date, kind hyte.DocumentKind, term law.Period) bool {
	if !named.From.IsZero() && term.Contains(named.From) {
		return true
	}
	elsewhere := kind == hyte.WelfarePlan && named != (law.Period{}) && !named.Overlaps(term)
	return term.Contains(handled) && !elsewhere
}
