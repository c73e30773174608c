package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
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
		if j := v.staleAmong(basis); j >= 0 {
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
// of the unit's report or plan, or -1: section 11 or 12 of Act 1326/2010,
// repealed from 2023, or whatever stands first where no provision that orders a
// report or plan is named. Act 1326/2010 as a whole is still in force.
func (v *view) staleAmong(basis []hyte.LegalReference) int {
	ordered := false
	for i := range basis {
		if n := leading(basis[i].Section); basis[i].Act == "1326/2010" && (n == "11" || n == "12") {
			return i
		}
		ordered = ordered || v.orders(&basis[i])
	}
	if !ordered {
		return 0
	}
	return -1
}

// orders reports whether the reference names an act that orders a report or
// plan of the unit, or a plan that is part of it. Act 612/2021 orders it of
// municipalities in section 6 and of counties in section 7.
func (v *view) orders(ref *hyte.LegalReference) bool {
	own := "6"
	if v.unit.Kind != region.Municipality {
		own = "7"
	}
	n := leading(ref.Section)
	switch ref.Act {
	case "612/2021":
		return n == "" || n == own
	case "615/2021", "417/2007", "980/2012":
		return true
	}
	return false
}

// leading returns the number with which a section begins: "12" of "12 §" and
// of "12.1".
func leading(section string) string {
	for i := range len(section) {
		if section[i] < '0' || section[i] > '9' {
			return section[:i]
		}
	}
	return section
}
