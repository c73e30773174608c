package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// legalBasisHolds: every provision that the plan, its documents and its
// sub-plans name as their basis was in force on the day of the document, and
// the report and plan name one that orders them. A document without a day is a
// draft and judged by the law of the audit day, like what the plan names for
// itself; one made before 2023 is judged by nothing here. Naming no basis is
// not wrong.
func legalBasisHolds(v *view) result {
	var b basisCheck
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !v.mine(d.For) {
			continue
		}
		day := v.basisDay(d.Made, d.Handling, d.For, d.Term)
		if basis := d.LegalBasis; len(basis) > 0 {
			b.judge(v, basis, day, isWelfareDocument(d), basisPlace{inDocumentBasis, i})
			b.welfare = b.welfare || isWelfareDocument(d)
		} else if isWelfareDocument(d) {
			b.judge(v, v.plan.LegalBasis, day, true, basisPlace{path: inLegalReference})
			b.rested = b.rested || day.Valid()
		}
	}
	for i := range v.plan.SubPlans {
		if p := &v.plan.SubPlans[i]; v.mine(p.For) {
			day := v.basisDay(p.Made, p.Handling, p.For, p.Period)
			b.judge(v, p.LegalBasis, day, false, basisPlace{inSubPlanBasis, i})
		}
	}
	if !b.rested {
		b.judge(v, v.plan.LegalBasis, v.day, !b.welfare, basisPlace{path: inLegalReference})
	}
	return b.result()
}

func isWelfareDocument(d *hyte.Document) bool {
	return has(d.Kinds, hyte.WelfareReport) || has(d.Kinds, hyte.WelfarePlan) || has(d.Kinds, hyte.AnnualReport)
}

// basisDay returns the day by whose law the basis of a document is judged: the
// day it was made, or else the first on which a body had it, or else, for a
// draft, the audit day or, where its period ended before 2023, the end of that;
// the zero day for what is not made yet.
func (v *view) basisDay(made law.Date, handling []hyte.Handling, own hyte.For, period law.Period) law.Date {
	day := v.madeOn(made, handling, own)
	switch {
	case v.past(day):
		return day
	case !made.IsZero():
		return law.Date{}
	case period.To.Valid() && period.To.Before(newActFrom):
		return period.To
	}
	return v.day
}

// madeOn returns the day of a document: the day it was made, or else the first
// day on which a body had it.
func (v *view) madeOn(made law.Date, handling []hyte.Handling, own hyte.For) law.Date {
	first := made
	for i := range handling {
		day := handling[i].Date
		if made.IsZero() && day.Valid() && v.ownHandling(&handling[i], own) && (first.IsZero() || day.Before(first)) {
			first = day
		}
	}
	return first
}

// basisCheck gathers what the references of a plan come to.
type basisCheck struct {
	// ended, elsewhere, unknown and good are the places of references to law
	// not in force, of a basis that orders no such document, of references to
	// unknown acts, and of each basis that holds.
	ended, elsewhere, unknown, good result
	// named says that some document or the plan names a basis, rested that a
	// report or plan rests on the basis of the plan, welfare that one has its
	// own.
	named, rested, welfare bool
}

// basisPlace is where a list of references stands.
type basisPlace struct {
	path  path
	index int
}

func (p basisPlace) of(reference int) place {
	if p.path == inLegalReference {
		return at(p.path, reference)
	}
	return at(p.path, p.index, reference)
}

// judge holds the references against the law of the day; asked says that one
// of them must order the document.
func (b *basisCheck) judge(v *view, basis []hyte.LegalReference, day law.Date, asked bool, where basisPlace) {
	if len(basis) == 0 || !day.Valid() {
		return
	}
	b.named = true
	if day.Before(newActFrom) {
		return
	}
	holds, orders := true, false
	for i := range basis {
		p := provisionOf(basis[i].Act, basis[i].Section)
		switch v.statutes.on(p, day) {
		case unknownAct:
			b.unknown.addOnce(where.of(i))
			holds, asked = false, false
		case notInForce:
			if !repeated(basis, p) {
				b.ended.addOnce(where.of(i))
				holds, asked = false, false
			}
		case inForce:
			orders = orders || v.orders(p)
		}
	}
	switch {
	case asked && !orders:
		b.elsewhere.addOnce(where.of(0))
	case holds:
		b.good.addOnce(where.of(0))
	}
}

// repeated reports whether the references name a provision that itself refers
// to the one that has ended.
func repeated(basis []hyte.LegalReference, ended provision) bool {
	for _, d := range dangling {
		if d.to != ended && d.to != ended.wholeAct() {
			continue
		}
		for i := range basis {
			if provisionOf(basis[i].Act, basis[i].Section) == d.from {
				return true
			}
		}
	}
	return false
}

// orders reports whether the provision orders a report or plan of the unit.
func (v *view) orders(p provision) bool {
	for i := range ordering {
		if ordering[i].what == p {
			return ordering[i].of.has(v.actor)
		}
	}
	return false
}

// result is the worst of what was found, with the places of its kind.
func (b *basisCheck) result() result {
	worst := &b.good
	switch {
	case b.ended.first != 0:
		worst = &b.ended
		worst.outcome, worst.note = Fail, noteStaleBasis
	case b.elsewhere.first != 0:
		worst = &b.elsewhere
		worst.outcome, worst.note = Fail, noteBasisOrdersNothing
	case b.unknown.first != 0:
		worst = &b.unknown
		worst.outcome, worst.note = Review, noteBasisUnknown
	case b.good.first != 0:
		worst.outcome, worst.note = Pass, noteShown
		return b.good
	case b.named:
		return idle(noteBeforeThisDuty)
	default:
		return idle(noteNoBasisNamed)
	}
	worst.want = worst.first
	return *worst
}
