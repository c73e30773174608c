package governance

import (
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// rows are the duties by act and section, guidance last. The order is the
// order of every list.
var rows = inOrder(
	act66[:],
	act609[:],
	act974[:],
	act132[:],
	act731[:],
	act423[:],
	act434[:],
	act200[:],
	act417[:],
	act1326[:],
	act337[:],
	act379[:],
	act980[:],
	act1287[:],
	act1301[:],
	act1325[:],
	act390[:],
	act410[:],
	act523[:],
	act549[:],
	act1285[:],
	act1492[:],
	act540[:],
	act166[:],
	act306[:],
	act611[:],
	act612[:],
	act612counties[:],
	act615[:],
	act380[:],
	act681[:],
	guidance[:],
)

// slot is what an audit reads of a row that is in order. Slots stand close
// together, apart from the rows with their texts, so that going through them
// touches little memory.
type slot struct {
	row      *row
	check    func(*view) result
	period   law.Period
	decideBy law.Date
	binds    actors
	severity Severity
	place    path
}

// covers reports whether a row binds the actor on the day, which must be one of
// the calendar.
func (s *slot) covers(actor region.Actor, day law.Date) bool {
	return s.binds.has(actor) && !day.Before(s.period.From) && (s.period.To.IsZero() || !day.After(s.period.To))
}

// slots holds the slot of each row, in the same order.
var slots = slotsOf(rows)

func slotsOf(rows []*row) []slot {
	list := make([]slot, len(rows))
	for i, r := range rows {
		list[i] = slot{
			row: r, check: r.check, period: r.period, decideBy: r.decideBy,
			binds: r.binds, severity: r.severity, place: r.place,
		}
	}
	return list
}

// inOrder lists the duties of the acts with each version as a row of its own.
func inOrder(acts ...[]row) []*row {
	var all []*row
	for _, act := range acts {
		for i := range act {
			if len(act[i].versions) == 0 {
				all = append(all, &act[i])
			}
			for j := range act[i].versions {
				all = append(all, act[i].versions[j].of(act[i]))
			}
		}
	}
	return all
}

// table returns the rows for reading.
func table() []*row { return rows }
