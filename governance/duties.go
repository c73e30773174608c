package governance

import (
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Duties yields the duties that bind the unit on the day, by act and section;
// guidance comes last. It yields none for a day that is not of the calendar,
// for a municipality in Åland and for the zero Unit.
func Duties(day law.Date, unit region.Unit) iter.Seq[Duty] {
	actor := unit.Actor()
	return where(func(r *row) bool { return r.binds.has(actor) && r.period.Contains(day) })
}

// InForce yields the duties in force on the day, whomever they bind.
func InForce(day law.Date) iter.Seq[Duty] {
	return where(func(r *row) bool { return r.period.Contains(day) })
}

// AllDuties yields every version of every duty, ended ones included.
func AllDuties() iter.Seq[Duty] { return where(func(*row) bool { return true }) }

// History yields every version of the duty with the id and of the earlier
// duties it took over from, the oldest first; nothing for an unknown id.
func History(id string) iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		var found []Duty
		for _, wanted := range ancestors(id) {
			for d := range where(func(r *row) bool { return r.id == wanted }) {
				found = append(found, d)
			}
		}
		slices.SortStableFunc(found, func(a, b Duty) int { return a.Period.From.Compare(b.Period.From) })
		for _, d := range found {
			if !yield(d) {
				return
			}
		}
	}
}

// ancestors returns the id and, transitively, every id it succeeded, each
// once.
func ancestors(id string) []string {
	ids := []string{id}
	for i := 0; i < len(ids); i++ {
		for _, r := range table() {
			if r.id != ids[i] {
				continue
			}
			for _, older := range r.succeeds {
				if !slices.Contains(ids, older) {
					ids = append(ids, older)
				}
			}
		}
	}
	return ids
}

// Known reports whether the id names a duty of this library, in force or not.
func Known(id string) bool {
	for _, r := range table() {
		if r.id == id {
			return true
		}
	}
	return false
}

func where(keep func(*row) bool) iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		for _, r := range table() {
			if keep(r) && !yield(r.duty()) {
				return
			}
		}
	}
}
