package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// legalBasisHolds: a report or plan made in 2023 or later names as its basis
// only law that was in force and, among it, some act that orders it. A document
// that names no basis is not wrong for that.
func legalBasisHolds(v *view) result {
	r := result{}
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !v.mine(d.For) || !isWelfareDocument(d) || v.madeOn(d).Before(newActFrom) || !v.past(v.madeOn(d)) {
			continue
		}
		basis, own := d.LegalBasis, true
		if len(basis) == 0 {
			basis, own = v.plan.LegalBasis, false
		}
		if len(basis) == 0 {
			continue
		}
		if j := staleAmong(basis); j >= 0 {
			where := at(inLegalBasis)
			if own {
				where = at(inDocumentBasis, i, j)
			}
			return lacking(noteStaleBasis).wanted(where).and(where)
		}
		if r.outcome == 0 {
			r = result{outcome: Pass, note: noteShown}
		}
		if own {
			r = r.and(at(inDocumentBasis, i, 0))
		} else {
			r = joined(r, shown(at(inLegalBasis)))
		}
	}
	if r.outcome == 0 {
		return idle(noteNoDocument)
	}
	return r
}

func isWelfareDocument(d *hyte.Document) bool {
	return has(d.Kinds, hyte.WelfareReport) || has(d.Kinds, hyte.WelfarePlan) || has(d.Kinds, hyte.AnnualReport)
}

// madeOn returns the day of a document: the day it was made, or else the first
// day on which a body had it.
func (v *view) madeOn(d *hyte.Document) law.Date {
	if !d.Made.IsZero() {
		return d.Made
	}
	var first law.Date
	for i := range d.Handling {
		if day := d.Handling[i].Date; v.ownHandling(&d.Handling[i], d.For) && (first.IsZero() || day.Before(first)) {
			first = day
		}
	}
	return first
}

// staleAmong returns the index of the first reference that cannot be the basis
// of a report or plan, or -1: sections 11 and 12 of Act 1326/2010, repealed
// from 2023, or only acts that order neither.
func staleAmong(basis []hyte.LegalReference) int {
	ordered := false
	for i, ref := range basis {
		if ref.Act == "1326/2010" && (ref.Section == "" || ref.Section == "11" || ref.Section == "12") {
			return i
		}
		ordered = ordered || has(ordering[:], ref.Act)
	}
	if !ordered {
		return 0
	}
	return -1
}

// ordering are the acts that order a report or plan, or a plan that is part of
// it.
var ordering = [...]string{"612/2021", "615/2021", "417/2007", "980/2012"}
