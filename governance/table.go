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

// reach is what decides whether a row counts at all; it stands apart from the
// rows so that going through them touches little memory.
type reach struct {
	binds  actors
	period law.Period
}

// covers reports whether a row binds the actor on the day, which must be one of
// the calendar.
func (r *reach) covers(actor region.Actor, day law.Date) bool {
	return r.binds.has(actor) && !day.Before(r.period.From) && (r.period.To.IsZero() || !day.After(r.period.To))
}

// reaches holds the reach of each row, in the same order.
var reaches = reachOf(rows)

func reachOf(rows []*row) []reach {
	list := make([]reach, len(rows))
	for i, r := range rows {
		list[i] = reach{binds: r.binds, period: r.period}
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
