package governance

import (
	"iter"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
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

// AppendJSON appends the age as one JSON object:
//
//	{"act","kind","name":{…},"url","duties","textCheckedTo","days",
//	 "unseenAmendments":[{"act","number","inForce","note":{…}}],
//	 "amendmentsKnown"}
//
// "textCheckedTo" and "days" are null where the text itself was never read, and
// "url" where no address is known.
func (a SourceAge) AppendJSON(dst []byte) []byte {
	dst = lang.AppendQuoted(append(dst, `{"act":`...), a.Source.Number)
	dst = lang.AppendQuoted(append(dst, `,"kind":`...), a.Source.Kind.String())
	dst = a.Source.Name.AppendJSON(append(dst, `,"name":`...))
	dst = appendKnown(append(dst, `,"url":`...), a.Source.URL)
	dst = strconv.AppendInt(append(dst, `,"duties":`...), int64(a.Duties), 10)
	dst = a.Source.TextCheckedTo.AppendJSON(append(dst, `,"textCheckedTo":`...))
	dst = append(dst, `,"days":`...)
	if a.Days < 0 {
		dst = append(dst, "null"...)
	} else {
		dst = strconv.AppendInt(dst, int64(a.Days), 10)
	}
	dst = append(dst, `,"unseenAmendments":[`...)
	for i, amendment := range a.Source.Unseen {
		dst = appendAmendment(comma(dst, i), a.Source.Number, amendment)
	}
	return append(strconv.AppendBool(append(dst, `],"amendmentsKnown":`...), a.Source.AmendmentsKnown), '}')
}

// MarshalJSON writes what [SourceAge.AppendJSON] appends.
func (a SourceAge) MarshalJSON() ([]byte, error) { return a.AppendJSON(nil), nil }

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
