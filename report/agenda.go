package report

import (
	"cmp"
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Agenda yields what was and is due for the unit in the council term of the day
// and in the next one, with what the plan says of it on the day: the entries of
// [Timetable] over both terms, in the order of their last days; those without
// one come last. It is what a calendar needs, whose reader does not care where
// one term ends and the other begins.
//
// HUS has no council of its own: its members' terms are those of the counties.
// A day in no known term, or that is not of the calendar, yields nothing.
func Agenda(plan hyte.Plan, unit region.Unit, day law.Date) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for _, e := range agenda(&plan, unit, day) {
			if !yield(e) {
				return
			}
		}
	}
}

func agenda(plan *hyte.Plan, unit region.Unit, day law.Date) []Entry {
	now, next := termsAround(unit, day)
	list := timetable(plan, unit, now, day)
	for _, e := range timetable(plan, unit, next, day) {
		if !e.Window.Open() || comesAgain(list, e) {
			list = append(list, e)
		}
	}
	slices.SortStableFunc(list, byLastDay)
	return list
}

// comesAgain reports whether a task without a window of its own is done for
// this term, so that the entry of the next one tells when it comes again.
func comesAgain(list []Entry, next Entry) bool {
	return slices.ContainsFunc(list, func(e Entry) bool { return e.Kind == next.Kind && e.State == Done })
}

// byLastDay orders entries by their last days; those without one come last.
func byLastDay(a, b Entry) int {
	return cmp.Or(
		cmp.Compare(lacksDay(a), lacksDay(b)),
		a.Until.Compare(b.Until), a.Window.From.Compare(b.Window.From),
	)
}

func lacksDay(e Entry) int {
	if e.Until.Valid() {
		return 0
	}
	return 1
}

// termsAround are the council term of the day and the one after it; zero where
// there is none.
func termsAround(unit region.Unit, day law.Date) (now, next law.Period) {
	actor := unit.Actor()
	if actor == region.HUSGroup {
		actor = region.UusimaaCounty
	}
	for t := range region.CouncilTerms(actor) {
		switch {
		case t.Period.Contains(day):
			now = t.Period
		case now.To.Valid() && t.Period.From == now.To.AddDays(1):
			next = t.Period
		}
	}
	return now, next
}
