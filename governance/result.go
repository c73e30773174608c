package governance

import "github.com/hyte-fi/go-hyte/hyte/law"

// mostPlaces is how many places of evidence one finding names.
const mostPlaces = 4

// result is what a check found: an outcome, the note that explains it, and the
// places. It holds no text and no pointer into the plan, so that an audit
// allocates nothing and keeps nothing of the plan alive.
type result struct {
	outcome Outcome
	note    note
	// excusable says that a justified omission can stand in for what is
	// missing here, because the wording of the provision is conditional.
	excusable bool
	places    uint8
	// missing has a bit for each part of the row that is missing.
	missing uint16
	year    int16
	// from is the first day on which the duty is due, or the first day on
	// which it is overdue; to is the last day on which it can still be done.
	from, to law.Date
	want     place
	evidence [mostPlaces]place
}

// and adds a place of evidence; places beyond the room are not named.
func (r result) and(p place) result {
	if int(r.places) < mostPlaces {
		r.evidence[r.places] = p
		r.places++
	}
	return r
}

// add is and for a result at hand.
func (r *result) add(p place) {
	if int(r.places) < mostPlaces {
		r.evidence[r.places] = p
		r.places++
	}
}

// wanted says where the evidence should stand, where that is not the place of
// the row.
func (r result) wanted(p place) result {
	r.want = p
	return r
}

// shown is the result of a duty whose evidence stands at the place.
func shown(p place) result {
	return result{outcome: Pass, note: noteShown, places: 1, evidence: [mostPlaces]place{p}}
}

// lacking is the result of a duty whose evidence is missing.
func lacking(n note) result { return result{outcome: Fail, note: n} }

// asking is the result of a duty that only a person can judge.
func asking(n note) result { return result{outcome: Review, note: n} }

// notDue is the result of a duty whose time has not begun.
func notDue(n note) result { return result{outcome: NotDue, note: n} }

// idle is the result of a duty that has nothing to fasten on.
func idle(n note) result { return result{outcome: NotApplicable, note: n} }

// dueIn is the result of a duty that can still be done in the period.
func dueIn(n note, p law.Period) result {
	return result{outcome: Due, note: n, from: p.From, to: p.To}
}

// overdueSince is the result of a duty whose last day was to.
func overdueSince(n note, to law.Date) result {
	return result{outcome: Overdue, note: n, from: to.AddDays(1), to: to}
}
