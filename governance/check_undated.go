package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// What is recorded without its day is neither done nor left undone: it is asked
// about, at the place where the day should stand.

// undatedStep returns the index of a step by which the council of the unit has
// dealt with something on a day that is not recorded, or -1.
func (v *view) undatedStep(steps []hyte.Handling, own hyte.For) int {
	for i := range steps {
		if !steps[i].Date.IsZero() {
			continue
		}
		today := steps[i]
		today.Date = v.day
		if v.byCouncil(&today, own) {
			return i
		}
	}
	return -1
}

// withoutDay is what becomes of a term for which no day of the council is on
// record: a question where the council's handling is there without its day,
// otherwise the result at hand, which names the document where one is there.
func (v *view) withoutDay(kind hyte.DocumentKind, term law.Period, r result, draft note) result {
	found := -1
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, kind) || !v.mine(d.For) || !v.pastOrUntold(d.Made) || v.handled(d) || !mayBeFor(d, kind, term) {
			continue
		}
		if h := v.undatedStep(d.Handling, d.For); h >= 0 {
			return asking(noteCouncilUndated).wanted(at(inHandlingDate, i, h)).and(at(inDocument, i)).and(at(inHandling, i, h))
		}
		if found < 0 {
			found = i
		}
	}
	if found >= 0 {
		r.note = draft
		return r.wanted(at(inDocumentHandling, found)).and(at(inDocument, found))
	}
	return r
}

// handled reports whether the council of the unit had the document on a day
// that is known.
func (v *view) handled(d *hyte.Document) bool {
	for i := range d.Handling {
		if v.byCouncil(&d.Handling[i], d.For) {
			return true
		}
	}
	return false
}

// mayBeFor reports whether a document whose handling has no day can be one of
// the term: by the term it names, or else by the day on which it was made.
func mayBeFor(d *hyte.Document, kind hyte.DocumentKind, term law.Period) bool {
	if d.Term != (law.Period{}) {
		return d.Term.Overlaps(term)
	}
	return d.Made.IsZero() || term.Contains(d.Made)
}

// undatedReport asks about a report that may be the one of the year and that
// the council had on a day that is not recorded; an outcome of zero where there
// is none.
func (v *view) undatedReport(year int, used *usedReports) result {
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, hyte.AnnualReport) || !v.mine(d.For) || used.has(i) || d.Year != 0 && d.Year != year ||
			d.Year == 0 && !d.Made.IsZero() && d.Made.Year() != year || !v.pastOrUntold(d.Made) {
			continue
		}
		if h := v.undatedStep(d.Handling, d.For); h >= 0 {
			used.add(i)
			return asking(noteCouncilUndated).wanted(at(inHandlingDate, i, h)).and(at(inDocument, i)).and(at(inHandling, i, h))
		}
	}
	return result{}
}

// unlessUndated turns what is missing or still due into a question where the
// council of the unit approved the sub-plan on a day that is not recorded.
func (v *view) unlessUndated(p int, r result) result {
	s := &v.plan.SubPlans[p]
	h := v.undatedStep(s.Handling, s.For)
	if h < 0 || !r.outcome.Missed() && r.outcome != Due {
		return r
	}
	n := noteApprovalUndated
	if s.Handling[h].Decision != hyte.DecisionApproved {
		n = noteApprovalUntold
	}
	return asking(n).wanted(at(inSubPlanHandlingDate, p, h)).and(at(inSubPlan, p)).and(at(inSubPlanHandlingItem, p, h))
}

// orUndated is the result at hand, or what a negotiation without a day makes of
// it: one that was not held is missing with its reason, whoever should have been
// there; any other is asked about. One that names no year either may be of any.
func (r result) orUndated(n *hyte.Negotiation, i, year int, meant bool) result {
	switch {
	case !n.NotHeld.IsBlank():
		if n.Year == year && r.outcome == 0 {
			return lacking(noteNotHeld).and(at(inNegotiation, i))
		}
	case meant && (n.Year == year || n.Year == 0) && r.outcome != Pass && r.outcome != Review:
		return asking(noteNegotiationUndated).wanted(at(inNegotiationDate, i)).and(at(inNegotiation, i))
	}
	return r
}

// unlessUndatedTalks is the result at hand, or a question where a negotiation
// that may be of the term has no day.
func (v *view) unlessUndatedTalks(term law.Period, with kindSet, r result) result {
	for i := range v.plan.Negotiations {
		n := &v.plan.Negotiations[i]
		if n.Kind != hyte.TermNegotiation || !v.mine(n.For) || !n.Date.IsZero() || !n.NotHeld.IsBlank() ||
			n.Year != 0 && !term.Overlaps(law.Year(n.Year)) {
			continue
		}
		if len(n.Partners) == 0 || v.partnerKinds(n.Partners)&with != 0 {
			return asking(noteNegotiationUndated).wanted(at(inNegotiationDate, i)).and(at(inNegotiation, i))
		}
	}
	return r
}
