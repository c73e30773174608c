package report

import (
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// childPlanYears is how long an approval or review of the plan for children
// and young people lasts (417/2007, section 12).
const childPlanYears = 4

// Entry is one task with what a plan says of it on one day.
type Entry struct {
	Task
	// State is how far it is.
	State State
	// On is the day it was done; zero where it is not, or the day is not told.
	On law.Date
	// Evidence are the places in the plan that show it, at most four. Where
	// some evidence is there and not enough, it is named too.
	Evidence []hyte.Pointer
	// Until is the last day: that of the window or, for what is due four years
	// after the last time, the day that follows from the plan. It is zero
	// where there is none yet.
	Until law.Date
}

// Late reports whether it was done, and only after its last day. Where no act
// names that day (see [Task.Limit]), that is no breach of one.
func (e Entry) Late() bool {
	return e.State == Done && e.Until.Valid() && e.On.Valid() && e.On.After(e.Until)
}

// Timetable yields the tasks of [Cycle] with what the plan says of them on the
// day, in the order of their last days; those without one come last. What lies
// after the day does not count as done.
// In a joint plan only what belongs to the unit counts. A day that is not of
// the calendar yields nothing.
//
// One document stands for one year, by the rule of the audit. Accounts and
// evaluation reports are due the year after the one that they state; a yearly
// report may be that on the year or one that the council had in it. The years
// of the council term of the day choose first.
//
// It says when things fall due; whether each was done as the law asks is the
// question of [governance.Audit].
func Timetable(plan hyte.Plan, unit region.Unit, term law.Period, day law.Date) iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for _, e := range timetable(&plan, unit, term, day) {
			if !yield(e) {
				return
			}
		}
	}
}

func timetable(plan *hyte.Plan, unit region.Unit, term law.Period, day law.Date) []Entry {
	if !day.Valid() {
		return nil
	}
	var list []Entry
	s := search{plan: plan, unit: unit, term: term, day: day, sole: isSole(plan.Organisations, unit)}
	for t := range Cycle(unit, term) {
		if e, shown := s.entry(t); shown {
			list = append(list, e)
		}
	}
	slices.SortStableFunc(list, byLastDay)
	return list
}

// entry judges one task; false where the documents of the term were made under
// earlier law that did not know the task.
func (s *search) entry(t Task) (Entry, bool) {
	e := Entry{Task: t, Until: t.Window.To}
	row := rowOf(t.Kind)
	f := row.find(s, t)
	if row.rhythm == withDocuments && f.basis.IsZero() {
		return e, true
	}
	if row.rhythm == withDocuments && f.basis.Before(periodOf(t).From) {
		return e, false
	}
	e.On, e.Evidence = f.on, f.at
	if row.rhythm == everyFourYears {
		return s.fourYears(e, f), true
	}
	switch {
	case f.ok:
		e.State = Done
	case s.day.Before(t.Window.From):
		e.State = Upcoming
	case !t.Window.To.Before(s.day):
		e.State = Due
	case t.Severity == governance.Must && !lenient(t, f) && s.inForce(t):
		e.State = Overdue
	default:
		e.State = Unrecorded
	}
	return e, true
}

// fourYears judges what is due again four years after the last time.
func (s *search) fourYears(e Entry, f found) Entry {
	if f.on.IsZero() {
		e.State = Overdue
		return e
	}
	e.Until = f.on.AddMonths(12 * childPlanYears)
	switch {
	case e.Until.Before(s.day):
		e.State = Overdue
	case s.term.Contains(f.on):
		e.State = Done
	case s.day.Before(e.Window.From):
		e.State = Upcoming
	default:
		e.State = Due
	}
	return e
}

// lenient reports whether a missed task is a question rather than a fault: a
// negotiation that is told not to have been held, where another must call it.
func lenient(t Task, f found) bool {
	return len(f.at) > 0 && (t.Duty == dutyTalksOfCounty || t.Duty == dutyTalksOfHUS)
}

// inForce reports whether the provision of a task still holds: what an ended
// act asked for in its day is history.
func (s *search) inForce(t Task) bool { return periodOf(t).Contains(s.day) }

// periodOf is when the provision of a task is in force.
func periodOf(t Task) law.Period {
	for i := range cycleRules {
		if r := &cycleRules[i]; r.kind == t.Kind && r.duty == t.Duty {
			return r.period
		}
	}
	return law.Period{}
}

// given is the sequence, an empty one where it is nil.
func given(entries iter.Seq[Entry]) iter.Seq[Entry] {
	if entries == nil {
		return func(func(Entry) bool) {}
	}
	return entries
}
