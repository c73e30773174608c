package region

import (
	"errors"
	"sort"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Lookup returns the unit that the code means on the day: three digits for a
// municipality, two for a county, [HUS] for HUS. It allocates nothing when it
// finds one.
//
// A day that is not of the calendar is a [*law.DateError], a code that never
// meant an organisation an [*UnknownCodeError] ([HelsinkiCounty] among them),
// a day on which the unit did not exist a [*NotOnDayError], and a day before
// the municipalities were read a [*BeforeTableError].
func Lookup(code string, day law.Date) (Unit, error) {
	if err := day.Check(); err != nil {
		return Unit{}, err
	}
	rows := life(code)
	for i := range rows {
		if rows[i].Period.Contains(day) {
			return rows[i], nil
		}
	}
	if len(rows) == 0 {
		return Unit{}, unknown(code)
	}
	return Unit{}, notOn(rows, day)
}

// Successor returns the unit that stands on the day for what the code once
// meant: the unit itself where it exists that day, otherwise the municipality
// that it merged into, over as many mergers as it takes. It goes forward only;
// its errors are those of [Lookup].
func Successor(code string, day law.Date) (Unit, error) {
	for range municipalities {
		unit, err := Lookup(code, day)
		var gone *NotOnDayError
		if err == nil || !errors.As(err, &gone) || gone.MergedInto == "" || day.Before(gone.Period.From) {
			return unit, err
		}
		code = gone.MergedInto
	}
	return Unit{}, unknown(code)
}

// life returns the rows of a code in the order of time, as a view of the table
// that must not be changed.
func life(code string) []Unit {
	table := municipalities[:]
	if len(code) == 2 || code == HUS {
		table = counties[:]
	}
	first := sort.Search(len(table), func(i int) bool { return table[i].Code >= code })
	after := first
	for after < len(table) && table[after].Code == code {
		after++
	}
	return table[first:after]
}

func unknown(code string) error {
	e := &UnknownCodeError{Found: clip(code)}
	if code == HelsinkiCounty {
		e.Meant = Helsinki
	}
	return e
}

func notOn(rows []Unit, day law.Date) error {
	last := rows[len(rows)-1]
	whole := law.Period{From: rows[0].Period.From, To: last.Period.To}
	if last.Kind == Municipality && day.Before(whole.From) && whole.From == CheckedFrom() {
		return &BeforeTableError{Code: last.Code, Day: day}
	}
	return &NotOnDayError{Code: last.Code, Day: day, Period: whole, MergedInto: last.MergedInto}
}
