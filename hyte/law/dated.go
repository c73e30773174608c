package law

import (
	"cmp"
	"fmt"
	"iter"
	"slices"
)

// Dated is one value of the law with the period in which it holds and the
// place that says so.
type Dated[T any] struct {
	Period   Period   // when the value holds, both days included
	Value    T        // what the law says for that period
	Citation Citation // the place that says so
}

// Timeline is one question of the law answered for one period after another,
// in the order of time: a price, a list of indicators. It is written as a
// literal beside the statute; [Timeline.Check] holds the literal to its shape
// in a test.
type Timeline[T any] []Dated[T]

// At returns the value that holds on the day. A day that is not of the
// calendar is a [*DateError]; a day outside every period, or in a gap, is a
// [*NotCoveredError]; a day in two periods is a [*ConflictError]. Nothing is
// projected forward or back.
func (t Timeline[T]) At(day Date) (Dated[T], error) {
	if err := day.Check(); err != nil {
		return Dated[T]{}, err
	}
	found := -1
	for i := range t {
		if !t[i].Period.Contains(day) {
			continue
		}
		if found >= 0 {
			return Dated[T]{}, &ConflictError{First: t[found].Period, Second: t[i].Period}
		}
		found = i
	}
	if found < 0 {
		return Dated[T]{}, t.notCovered(day)
	}
	return t[found], nil
}

func (t Timeline[T]) notCovered(day Date) error {
	e := &NotCoveredError{Day: day, Covered: slices.Collect(t.Periods())}
	for i := range t {
		if e.Nearest == (Period{}) || t[i].Period.From.Compare(day) <= 0 {
			e.Nearest, e.Citation = t[i].Period, t[i].Citation
		}
	}
	return e
}

// Periods yields the periods in the order of the timeline.
func (t Timeline[T]) Periods() iter.Seq[Period] {
	return func(yield func(Period) bool) {
		for i := range t {
			if !yield(t[i].Period) {
				return
			}
		}
	}
}

// Check returns the first fault of the timeline: a period that is none
// ([*PeriodError]), two that overlap or stand in the wrong order
// ([*ConflictError]), or a gap between one and the next ([*GapError]).
func (t Timeline[T]) Check() error {
	for i := range t {
		if err := t[i].Period.Check(); err != nil {
			return err
		}
		if i == 0 {
			continue
		}
		before, after := t[i-1].Period, t[i].Period
		switch {
		case before.Open() || cmp.Compare(after.From.ymd, before.To.ymd) <= 0:
			return &ConflictError{First: before, Second: after}
		case after.From != before.To.AddDays(1):
			return &GapError{First: before, Second: after}
		}
	}
	return nil
}

// NotCoveredError says that no law read for go-hyte covers the day asked for.
type NotCoveredError struct {
	Day      Date     // the day asked for
	Nearest  Period   // the last covered period before the day, or the first of all
	Covered  []Period // all covered periods, in order
	Citation Citation // where the nearest period stands
}

func (e *NotCoveredError) Error() string {
	if len(e.Covered) == 0 {
		return fmt.Sprintf("%s is not covered: no period is", e.Day)
	}
	by := ""
	if !e.Citation.IsZero() {
		by = " by " + e.Citation.String()
	}
	return fmt.Sprintf("%s is not covered%s: the nearest period read is %s", e.Day, by, e.Nearest)
}

// ConflictError says that two periods of one timeline overlap or stand in the
// wrong order.
type ConflictError struct {
	First, Second Period // as they stand in the timeline
}

func (e *ConflictError) Error() string {
	return fmt.Sprintf("two values hold at once: %s and %s", e.First, e.Second)
}

// GapError says that between two periods of one timeline no value holds.
type GapError struct {
	First, Second Period // as they stand in the timeline
}

func (e *GapError) Error() string {
	return fmt.Sprintf("no value holds between %s and %s", e.First, e.Second)
}
