package governance

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// SourceAge says how old the reading of one source is on a day.
type SourceAge struct {
	// Source is the act or page, with the amendments known and not read.
	Source law.Act
	// Duties is how many duties in force on the day rest on it.
	Duties int
	// Days is how many days the text was read before the day; zero where it
	// was read up to that day or later, and -1 where the text itself was never
	// read.
	Days int
}

// Staleness yields every source on which duties in force on the day rest, by
// act and then by page, with the age of its reading. It yields nothing for a
// day that is not of the calendar.
func Staleness(day law.Date) iter.Seq[SourceAge] {
	return func(yield func(SourceAge) bool) {
		if !day.Valid() {
			return
		}
		for source := range law.Acts() {
			age := SourceAge{Source: source, Days: daysBetween(source.TextCheckedTo, day)}
			for _, r := range rows {
				if r.cite.Act == source.Number && r.period.Contains(day) {
					age.Duties++
				}
			}
			if age.Duties > 0 && !yield(age) {
				return
			}
		}
	}
}

// daysBetween counts the days from one day to a later one.
func daysBetween(from, to law.Date) int {
	if !from.Valid() {
		return -1
	}
	days := 0
	for from.AddMonths(12).Before(to) && days < 1000*366 {
		next := from.AddMonths(12)
		days += yearLength(from, next)
		from = next
	}
	for from.Before(to) {
		from = from.AddDays(1)
		days++
	}
	return days
}

// yearLength is the number of days from a day to the same day a year later.
func yearLength(from, next law.Date) int {
	if from.AddDays(365) == next {
		return 365
	}
	return 366
}
