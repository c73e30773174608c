package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// yearly judges a duty of every calendar year: the past years of the council
// term from the first year of the duty, then the year that runs. Older terms
// are history. The finder says what stands for one year; an outcome of zero
// means that nothing does.
func (v *view) yearly(n note, find func(v *view, year int) result) result {
	worst := result{}
	latest := result{}
	for year := v.firstYear(); year < v.day.Year(); year++ {
		r := find(v, year)
		r.year = int16(year)
		if r.outcome == 0 {
			r = overdueSince(n, law.Day(year, 12, 31))
			r.year = int16(year)
			return r
		}
		if worst.outcome == 0 && r.outcome != Pass {
			worst = r
		}
		latest = r
	}
	if worst.outcome != 0 {
		return worst
	}
	r := find(v, v.day.Year())
	if r.outcome == 0 {
		r = dueIn(noteYearRunning, law.Year(v.day.Year()))
	}
	r.year = int16(v.day.Year())
	for i := range latest.places {
		if r.places == 0 || r.evidence[0] != latest.evidence[i] {
			r = r.and(latest.evidence[i])
		}
	}
	return r
}

func (v *view) firstYear() int { return max(v.term.From.Year(), v.row.period.From.Year()) }

// reportedEveryYear: the annual report before the council, with the contents
// that the provision lists.
func reportedEveryYear(v *view) result { return v.yearly(noteNoAnnualReport, annualReport) }

// annualReport looks for the report of one year: one on the year, or one that
// the council had in the year. Neither reading is in the Act, and a report
// that fits one of them is not held to be missing.
func annualReport(v *view, year int) result {
	best := result{}
	for i := range v.plan.Documents {
		d := &v.plan.Documents[i]
		if !has(d.Kinds, hyte.AnnualReport) || !v.mine(d.For) {
			continue
		}
		h := v.reportedIn(d, year)
		if h < 0 {
			continue
		}
		r := shown(at(inDocument, i)).and(at(inHandling, i, h))
		r.missing = v.lacksParts(d.Contents)
		if r.missing == 0 {
			return r
		}
		r.outcome, r.note, r.want = Fail, noteReportLacks, at(inDocumentContents, i)
		best = r
	}
	return best
}

func (v *view) reportedIn(d *hyte.Document, year int) int {
	for i := range d.Handling {
		h := &d.Handling[i]
		if v.byCouncil(h, d.For) && (d.Year == year || h.Date.Year() == year) {
			return i
		}
	}
	return -1
}
