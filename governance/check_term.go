package governance

import (
	"strings"

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
		return dueIn(noteTermRunning, v.term)
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
	if i, h := v.termDocument(kind, v.term); i >= 0 {
		d := &v.plan.Documents[i]
		if d.Made.After(d.Handling[h].Date) {
			return asking(noteMadeAfterCouncil).wanted(at(inDocument, i)).and(at(inHandling, i, h))
		}
		return shown(at(inDocument, i)).and(at(inHandling, i, h))
	}
	if ended := v.endedTerm(); ended.To.Valid() && !ended.To.Before(v.row.period.From) {
		i, _ := v.termDocument(kind, ended)
		j, _ := v.termDocument(kind, v.plan.Term)
		if i < 0 && j < 0 {
			return overdueSince(noteTermOver, ended.To)
		}
	}
	r := dueIn(noteTermRunning, v.term)
	if i := v.drafted(kind); i >= 0 {
		r.note, r.want = noteNotBeforeCouncil, at(inDocumentHandling, i)
	}
	return r
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

// drafted returns the index of a document of the kind that no council of the
// unit has had, or -1.
func (v *view) drafted(kind hyte.DocumentKind) int {
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, kind) || !v.mine(d.For) || d.Made.IsZero() || !v.past(d.Made) || !v.term.Contains(d.Made) {
			continue
		}
		handled := false
		for h := range d.Handling {
			handled = handled || v.byCouncil(&d.Handling[h], d.For)
		}
		if !handled {
			return i
		}
	}
	return -1
}

// deliveredToCounty: report and plan have gone to the unit's own county.
func deliveredToCounty(v *view) result { return v.deliveredInTerm(v.unit.County) }

// deliveredToHUS: report and plan have gone to HUS.
func deliveredToHUS(v *view) result { return v.deliveredInTerm(hyteHUS) }

func (v *view) deliveredInTerm(to string) result {
	return v.withinTerm(noteNotDelivered, noteNotDeliveredYet, inDocumentDelivery,
		func(v *view, i, h int) result { return v.delivered(i, h, to) })
}

// published: report and plan are on the public data network.
func published(v *view) result {
	return v.withinTerm(noteNotPublished, noteNotPublishedYet, inDocumentPublication,
		func(v *view, i, h int) result { return v.publishedOnline(i, h) })
}

// withinTerm judges what must be done with the documents once they are there.
// The Act names no day for it; that it is due for the rest of the council term
// and overdue afterwards is an assumption.
func (v *view) withinTerm(missing, yet note, want path, find func(v *view, document, handling int) result) result {
	r := v.withDocuments(missing, want, find)
	switch {
	case r.outcome == Fail && r.note == missing:
		r.outcome, r.note, r.span = Due, yet, spanOf(r.span.from(), v.term.To)
	case r.outcome == NotDue:
		ended := v.endedTerm()
		o := v.withDocumentsOf(ended, missing, want, find)
		switch {
		case !ended.To.Valid():
		case o.outcome == Fail:
			r = o
			r.outcome, r.span = Overdue, spanOf(ended.To.AddDays(1), ended.To)
		case o.outcome == Review: // the end of the term answers no question
			r = o
		}
	}
	return r
}

// preparedWithHUS: HUS took part in drawing up report and plan.
func preparedWithHUS(v *view) result {
	return v.withDocuments(noteNotPreparedWith, inDocumentPreparers, func(v *view, i, _ int) result { return v.preparedWith(i, kindHUS) })
}

// withDocuments judges a duty that comes with the report and the plan of the
// term. Those made before 2023 are judged by the law of their day, which did
// not know these duties.
func (v *view) withDocuments(n note, want path, find func(v *view, document, handling int) result) result {
	return v.withDocumentsOf(v.term, n, want, find)
}

func (v *view) withDocumentsOf(term law.Period, n note, want path, find func(v *view, document, handling int) result) result {
	whole := result{}
	older := false
	for _, kind := range [2]hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan} {
		r := result{}
		first, handled := -1, law.Date{}
		for i := range v.plan.Documents {
			h := v.serves(i, kind, term)
			if h < 0 {
				continue
			}
			if v.plan.Documents[i].Handling[h].Date.Before(newActFrom) {
				older = true
				continue
			}
			if first < 0 {
				first, handled = i, v.plan.Documents[i].Handling[h].Date
			}
			if found := find(v, i, h); found.outcome == Pass || r.outcome == 0 {
				r = found
			}
			if r.outcome == Pass {
				break
			}
		}
		if first >= 0 && r.outcome == 0 {
			r = lacking(n).wanted(at(want, first)).and(at(inDocument, first))
			r.span = spanOf(handled, law.Date{})
		}
		switch {
		case r.outcome == Fail && r.note != n:
			return r
		case whole.outcome == Fail:
		case r.outcome == Fail:
			whole = r
		default:
			whole = joined(whole, r)
		}
	}
	switch {
	case whole.outcome != 0:
		return whole
	case older:
		return idle(noteOlderLaw)
	}
	return notDue(noteNoTermDocument)
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

// delivered looks for a delivery of what the council had. A document that has
// gone to others and not to the receiver has passed it by; where none has been
// sent, the outcome is zero.
func (v *view) delivered(document, handling int, to string) result {
	d := &v.plan.Documents[document]
	r := result{}
	for j := range d.Delivery {
		s := &d.Delivery[j]
		switch {
		case !v.mine(s.For) || !v.pastOrUntold(s.Date):
		case s.To != to:
			if r.outcome == 0 {
				r = lacking(notePassedBy).wanted(at(inDocumentDelivery, document)).and(at(inDelivery, document, j))
			}
		case s.Date.IsZero():
			r = asking(noteDeliveryUndated).wanted(at(inDelivery, document, j)).and(at(inDelivery, document, j))
		case s.Date.Before(d.Handling[handling].Date):
			r = asking(noteDeliveredBeforeCouncil).and(at(inDelivery, document, j))
		default:
			return shown(at(inDelivery, document, j))
		}
	}
	return r
}

// publishedOnline looks for a publication of what the council had.
func (v *view) publishedOnline(document, handling int) result {
	d := &v.plan.Documents[document]
	r := result{}
	for j := range d.Publication {
		p := &d.Publication[j]
		switch {
		case !online(p.URL) || !v.mine(p.For) || !v.pastOrUntold(p.Date):
		case p.Date.Valid() && p.Date.Before(d.Handling[handling].Date):
			r = asking(notePublishedBeforeCouncil).wanted(at(inDocumentPublication, document)).and(at(inPublication, document, j))
		default:
			return shown(at(inPublication, document, j))
		}
	}
	return r
}

// online reports whether an address is one on the public data network: of the
// web, at a host with a domain.
func online(url string) bool {
	host := url
	scheme, rest, found := strings.Cut(url, "://")
	switch {
	case found && (strings.EqualFold(scheme, "https") || strings.EqualFold(scheme, "http")):
		host = rest
	case len(url) < 4 || !strings.EqualFold(url[:4], "www."):
		return false
	}
	if end := strings.IndexAny(host, "/?#: "); end >= 0 {
		host = host[:end]
	}
	dot := strings.IndexByte(host, '.')
	return dot > 0 && dot < len(host)-1
}

func (v *view) preparedWith(document int, kind kindSet) result {
	if v.partnerKinds(v.plan.Documents[document].PreparedWith)&kind != 0 {
		return shown(at(inDocumentPreparers, document))
	}
	return result{}
}
