package governance

import "github.com/hyte-fi/go-hyte/hyte/law"

// mostPlaces is how many places of evidence one finding names.
const mostPlaces = 4

// result is what a check found: an outcome, the note that explains it, and the
// places. It holds no text and no pointer into the plan, so that an audit
// allocates nothing and keeps nothing of the plan alive. It has nine words and
// no array, which is what Go returns in registers: every duty of every audit
// returns one.
type result struct {
	outcome Outcome
	note    note
	details details
	span    span
	want    place
	// The places of evidence, in order; zero where there is none.
	first, second, third, fourth place
}

// details are the small numbers of a result: from the lowest bit, one for each
// part of the row that is missing (16), the year (16), and whether a justified
// omission can stand in for what is missing, because the wording of the
// provision is conditional.
type details uint64

const (
	yearAt      = 16
	excusableAt = 32
)

func (r *result) missing() uint16 { return uint16(r.details) }

func (r *result) setMissing(parts uint16) {
	r.details = r.details&^0xffff | details(parts)
}

// lack notes that the part with the number is missing.
func (r *result) lack(part int) { r.details |= 1 << part }

func (r *result) year() int { return int(int16(r.details >> yearAt)) }

func (r *result) setYear(year int) {
	r.details = r.details&^(0xffff<<yearAt) | details(uint16(year))<<yearAt
}

func (r *result) excusable() bool { return r.details>>excusableAt&1 != 0 }

func (r *result) setExcusable(is bool) {
	r.details &^= 1 << excusableAt
	if is {
		r.details |= 1 << excusableAt
	}
}

// evidence yields the places of evidence.
func (r *result) evidence(yield func(place) bool) {
	for _, p := range [mostPlaces]place{r.first, r.second, r.third, r.fourth} {
		if p == 0 || !yield(p) {
			return
		}
	}
}

// names reports whether the place is among the evidence.
func (r *result) names(p place) bool {
	return r.first == p || r.second == p || r.third == p || r.fourth == p
}

// and adds a place of evidence; places beyond the room are not named.
func (r result) and(p place) result {
	r.add(p)
	return r
}

// add is and for a result at hand.
func (r *result) add(p place) {
	switch {
	case r.first == 0:
		r.first = p
	case r.second == 0:
		r.second = p
	case r.third == 0:
		r.third = p
	case r.fourth == 0:
		r.fourth = p
	}
}

// addOnce adds a place of evidence that is not yet named.
func (r *result) addOnce(p place) {
	if !r.names(p) {
		r.add(p)
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
	return result{outcome: Pass, note: noteShown, first: p}
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
	return result{outcome: Due, note: n, span: spanOf(p.From, p.To)}
}

// overdueSince is the result of a duty whose last day was to.
func overdueSince(n note, to law.Date) result {
	return result{outcome: Overdue, note: n, span: spanOf(to.AddDays(1), to)}
}
