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

// History yields every version of the duty with the id, of the earlier duties
// it took over from and of the later ones that took over from it, the oldest
// first; nothing for an unknown id. What else a duty of another law gave rise
// to is no part of the history.
func History(id string) iter.Seq[Duty] {
	return func(yield func(Duty) bool) {
		ids := append(reached(id, forebears), reached(id, heirs)[1:]...)
		var found []Duty
		for _, wanted := range ids {
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

// reached returns the id and, transitively, every id that a step leads to, each
// once.
func reached(id string, step func(string) []string) []string {
	ids := []string{id}
	for i := 0; i < len(ids); i++ {
		for _, next := range step(ids[i]) {
			if !slices.Contains(ids, next) {
				ids = append(ids, next)
			}
		}
	}
	return ids
}

// forebears returns the ids that the duty took over from.
func forebears(id string) []string {
	var ids []string
	for _, r := range table() {
		if r.id == id {
			ids = append(ids, r.succeeds...)
		}
	}
	return ids
}

// heirs returns the ids that took over from the duty, each once.
func heirs(id string) []string {
	var ids []string
	for _, r := range table() {
		if slices.Contains(r.succeeds, id) && !slices.Contains(ids, r.id) {
			ids = append(ids, r.id)
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
