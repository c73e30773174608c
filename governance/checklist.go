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
	view    view
	count   int
	records [mostFindings]record
}

type record struct {
	row    *row
	result result
	idle   unheeded
}

// next returns the place of the next finding.
func (r *room) next() *record {
	r.count++
	return &r.records[r.count-1]
}

func (c *Checklist) clear() {
	kept := c.room
	*c = Checklist{room: kept}
	if kept != nil {
		kept.count = 0
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
	return c.findings(func(*record) bool { return true })
}

// Failed yields the findings of severity must that are fail or overdue.
func (c Checklist) Failed() iter.Seq[Finding] {
	return c.findings(func(r *record) bool { return r.row.severity == Must && r.result.outcome.Missed() })
}

// Finding returns the finding on the duty with the id; false where the duty
// does not bind the unit that day or is unknown.
func (c Checklist) Finding(id string) (Finding, bool) {
	for f := range c.findings(func(r *record) bool { return r.row.id == id }) {
		return f, true
	}
	return Finding{}, false
}

func (c Checklist) findings(keep func(*record) bool) iter.Seq[Finding] {
	return func(yield func(Finding) bool) {
		for i := range c.Len() {
			r := &c.room.records[i]
			if keep(r) && !yield(Finding{Duty: r.row.duty(), Outcome: r.result.outcome, result: r.result, idle: r.idle}) {
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
