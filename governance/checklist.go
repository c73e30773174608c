package governance

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Checklist is the outcome of one audit: one finding for every duty in force
// that day for that unit, whatever became of it. It keeps nothing of the plan.
// The zero Checklist is empty. It is safe to share between goroutines as long
// as none of them passes it to [AuditInto].
type Checklist struct {
	asOf   law.Date
	unit   region.Unit
	counts Counts
	unmet  int
	room   *room
}

// mostFindings is more than the duties that bind any one unit on any one day;
// a test holds it to that.
const mostFindings = 128

// room is the memory of an audit, made in one piece.
type room struct {
	// results and slots are the findings: what was found, and the number of the
	// duty in the table of slots. The results stand first, so that each lies in
	// one line of the processor's cache.
	results [mostFindings]result
	slots   [mostFindings]uint16
	count   int
	view    view
	// unheeded are the judgements that do not count. Few plans have any, so
	// that they have a piece of their own.
	unheeded []unheededOn
}

// unheededOn is a judgement that does not count, on the finding with the
// number.
type unheededOn struct {
	finding int
	what    unheeded
}

// disregard notes that the judgement on the finding does not count.
func (r *room) disregard(finding int, what unheeded) {
	r.unheeded = append(r.unheeded, unheededOn{finding, what})
}

// row returns the duty of the finding with the number.
func (r *room) row(finding int) *row { return slots[r.slots[finding]].row }

// unheededFor returns the judgement on the finding that does not count; the
// zero value where there is none.
func (r *room) unheededFor(finding int) unheeded {
	for _, u := range r.unheeded {
		if u.finding == finding {
			return u.what
		}
	}
	return unheeded{}
}

func (c *Checklist) clear() {
	kept := c.room
	*c = Checklist{room: kept}
	if kept != nil {
		kept.count, kept.unheeded = 0, kept.unheeded[:0]
	}
}

// AsOf returns the day of the audit.
func (c Checklist) AsOf() law.Date { return c.asOf }

// Unit returns the organisation whose duties were audited.
func (c Checklist) Unit() region.Unit { return c.unit }

// Verdict returns complete, incomplete or not-applicable; zero for the zero
// Checklist.
func (c Checklist) Verdict() Verdict {
	switch {
	case c.unit.IsZero():
		return 0
	case c.unit.Actor() == region.AlandMunicipality:
		return OutsideTheLaw
	case c.unmet > 0:
		return Incomplete
	}
	return Complete
}

// Counts returns how many findings there are of each outcome.
func (c Checklist) Counts() Counts { return c.counts }

// Len returns the number of findings.
func (c Checklist) Len() int {
	if c.room == nil {
		return 0
	}
	return c.room.count
}

// Findings yields every finding, by act and section, guidance last.
func (c Checklist) Findings() iter.Seq[Finding] {
	return c.findings(func(*row, *result) bool { return true })
}

// Failed yields the findings of severity must that are fail or overdue.
func (c Checklist) Failed() iter.Seq[Finding] {
	return c.findings(func(duty *row, r *result) bool { return duty.severity == Must && r.outcome.Missed() })
}

// Finding returns the finding on the duty with the id; false where the duty
// does not bind the unit that day or is unknown.
func (c Checklist) Finding(id string) (Finding, bool) {
	for f := range c.findings(func(duty *row, _ *result) bool { return duty.id == id }) {
		return f, true
	}
	return Finding{}, false
}

func (c Checklist) findings(keep func(*row, *result) bool) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for i := range c.Len() {
			duty, r := c.room.row(i), &c.room.results[i]
			if keep(duty, r) && !yield(Finding{Duty: duty.duty(), Outcome: r.outcome, result: *r, idle: c.room.unheededFor(i)}) {
				return
			}
		}
	}
}

// Counts is the number of findings of each outcome.
type Counts struct {
	of [NotApplicable + 1]uint16
}

func (c *Counts) add(o Outcome) { c.of[o]++ }

// Of returns the number of findings with the outcome.
func (c Counts) Of(o Outcome) int {
	if int(o) >= len(c.of) {
		return 0
	}
	return int(c.of[o])
}
