package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// yearly judges a duty of every calendar year: the past years of the council
// term from the first year of the duty, then the year that runs. Older terms
// are history. The finder says what stands for one year; an outcome of zero
// means that nothing does. The year in which something weighs most decides, of
// those alike the earliest.
func (v *view) yearly(n note, find func(v *view, year int) result) result {
	worst := result{}
	latest := result{}
	for year := v.firstYear(); year < v.day.Year(); year++ {
		r := find(v, year)
		r.setYear(year)
		if r.outcome == 0 {
			r = overdueSince(n, law.Day(year, 12, 31))
			r.setYear(year)
			return r
		}
		if r.weight() > worst.weight() {
			worst = r
		}
		latest = r
	}
	r := find(v, v.day.Year())
	if worst.outcome != 0 && worst.weight() >= r.weight() {
		return worst
	}
	if r.outcome == 0 {
		r = dueIn(noteYearRunning, law.Year(v.day.Year()))
	}
	r.setYear(v.day.Year())
	for p := range latest.evidence {
		if r.first != p {
			r.add(p)
		}
	}
	return r
}

func (v *view) firstYear() int { return max(v.term.From.Year(), v.row.period.From.Year()) }

// reportedEveryYear: the annual report before the council, with the contents
// that the provision lists.
func reportedEveryYear(v *view) result {
	var used usedReports
	return v.yearly(noteNoAnnualReport, func(v *view, year int) result { return v.annualReport(year, &used) })
}

// usedReports are the documents that stand for an earlier year already. A
// document is of use to a later year for one or two years more, so that the
// places are used again.
type usedReports struct {
	documents [16]int
	count     int
}

func (u *usedReports) has(document int) bool {
	return has(u.documents[:min(u.count, len(u.documents))], document)
}

func (u *usedReports) add(document int) {
	u.documents[u.count%len(u.documents)] = document
	u.count++
}

// annualReport looks for the report of one year: one on the year, or one that
// the council had in the year. Neither reading is in the Act, and a report
// that fits one of them is not held to be missing; but one report stands for
// one year only. The years come in order: a whole report goes before one with
// gaps, and then the one that is of no use to later years before the others.
func (v *view) annualReport(year int, used *usedReports) result {
	best, document, usable := result{}, -1, 0
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, hyte.AnnualReport) || !v.mine(d.For) || used.has(i) {
			continue
		}
		h, until := v.reportedIn(d, year), v.usableUntil(d)
		if h < 0 {
			continue
		}
		r := shown(at(inDocument, i)).and(at(inHandling, i, h))
		if missing := v.reportLacks(d.Contents); missing != 0 {
			r.setMissing(missing)
			r.outcome, r.note, r.want = Fail, noteReportLacks, at(inDocumentContents, i)
		}
		better := r.outcome == Pass && best.outcome == Fail || r.outcome == best.outcome && until < usable
		if document < 0 || better {
			best, document, usable = r, i, until
		}
	}
	if document < 0 {
		return v.undatedReport(year, used)
	}
	used.add(document)
	return best
}

// reportLacks returns a bit for each content of the yearly report that is
// missing. Where the parts of the row are topics of monitoring, the contents
// stand beside them.
func (v *view) reportLacks(contents []hyte.Content) uint16 {
	first, wanted := 0, v.row.parts
	if len(v.row.also) > 0 {
		first, wanted = len(v.row.parts), v.row.also
	}
	var missing uint16
	for i := range wanted {
		if !has(contents, hyte.Content(wanted[i].key)) {
			missing |= 1 << (first + i)
		}
	}
	return missing
}

// reportedIn returns the first step by which a report can stand for the year,
// or -1.
func (v *view) reportedIn(d *hyte.Document, year int) int {
	for i := range d.Handling {
		h := &d.Handling[i]
		if v.byCouncil(h, d.For) && (d.Year == year || h.Date.Year() == year) {
			return i
		}
	}
	return -1
}

// usableUntil returns the last year for which a report can stand.
func (v *view) usableUntil(d *hyte.Document) int {
	last := d.Year
	for i := range d.Handling {
		if h := &d.Handling[i]; v.byCouncil(h, d.For) {
			last = max(last, h.Date.Year())
		}
	}
	return last
}
