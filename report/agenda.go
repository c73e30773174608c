package report

import (
	"cmp"
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/governance"
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
// What the term before left undone stands there too, as long as
// [governance.Audit] of the plan on the day calls its duty overdue: a report
// that the old council should have had does not cease to be late when a new
// one begins.
//
// HUS has no council of its own: its members' terms are those of the counties.
// A day in no known term, or that is not of the calendar, yields nothing.
func Agenda(plan hyte.Plan, unit region.Unit, day law.Date) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		// A plan that cannot be audited for the unit leaves the zero Checklist,
		// which calls nothing overdue.
		audit, _ := governance.AuditUnit(plan, unit.Code, day)
		for _, e := range agenda(&plan, unit, day, audit) {
			if !yield(e) {
				return
			}
		}
	}
}

func agenda(plan *hyte.Plan, unit region.Unit, day law.Date, audit governance.Checklist) []Entry {
	before, now, next := termsAround(unit, day)
	list := timetable(plan, unit, now, day)
	list = append(list, leftUndone(timetable(plan, unit, before, day), list, audit)...)
	for _, e := range timetable(plan, unit, next, day) {
		if !e.Window.Open() || comesAgain(list, e) {
			list = append(list, e)
		}
	}
	slices.SortStableFunc(list, byLastDay)
	return list
}

// leftUndone are the overdue entries of the term before whose duty the audit
// calls overdue, unless something of this term is why it does.
func leftUndone(before, now []Entry, audit governance.Checklist) []Entry {
	return slices.DeleteFunc(before, func(e Entry) bool {
		f, ok := audit.Finding(e.Duty)
		late := ok && e.State == Overdue && f.Outcome == governance.Overdue
		return !late || slices.ContainsFunc(now, func(n Entry) bool { return n.Duty == e.Duty && n.State == Overdue })
	})
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

// termsAround are the council term before that of the day, that of the day, and
// the one after it; zero where there is none.
func termsAround(unit region.Unit, day law.Date) (before, now, next law.Period) {
	actor := unit.Actor()
	if actor == region.HUSGroup {
		actor = region.UusimaaCounty
	}
	for t := range region.CouncilTerms(actor) {
		switch {
		case t.Period.Contains(day):
			now = t.Period
		case !now.From.Valid() && t.Period.To.Valid() && t.Period.To.Before(day):
			before = t.Period
		case now.To.Valid() && t.Period.From == now.To.AddDays(1):
			next = t.Period
		}
	}
	return before, now, next
}
