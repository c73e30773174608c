package law

import (
	"cmp"
	"fmt"
	"strings"
	"time"
)

// Date is a civil date of the Gregorian calendar, without time of day or time
// zone. The zero Date means that no date is given. Dates are comparable with
// == and ordered by [Date.Compare]; the years 1 to 9999 can be written.
type Date struct {
	ymd int32 // year·10000 + month·100 + day: ordered as dates are
}

// impossible marks a Date whose fields do not even fit the digits of a date.
const impossible = -1

// Day returns the date of a year, month and day. A day that does not exist, as
// in Day(2026, 2, 30), can be made and passed on, and is the error of the
// call that gets it (see [Date.Check]).
func Day(year int, month time.Month, day int) Date {
	if year < 0 || year > 9999 || month < 0 || month > 99 || day < 0 || day > 99 || year == 0 && month == 0 && day == 0 {
		return Date{impossible}
	}
	return Date{int32(year*10000 + int(month)*100 + day)}
}

// ParseDate reads a date written as YYYY-MM-DD and nothing else. Anything else,
// an impossible day included, is a [*DateError].
func ParseDate(text string) (Date, error) {
	wrong := &DateError{Found: clip(text)}
	if len(text) != len("2006-01-02") || text[4] != '-' || text[7] != '-' {
		return Date{}, wrong
	}
	var n int32
	for i := range len(text) {
		if i == 4 || i == 7 {
			continue
		}
		digit := text[i] - '0'
		if digit > 9 {
			return Date{}, wrong
		}
		n = n*10 + int32(digit)
	}
	d := Date{n}
	if !d.Valid() {
		return Date{}, wrong
	}
	return d, nil
}

// clip keeps an error text short whatever was found.
func clip(text string) string {
	const longest = 40
	if len(text) > longest {
		return strings.ToValidUTF8(text[:longest], "") + "…"
	}
	return text
}

// Year returns the year of the date, 0 for the zero Date.
func (d Date) Year() int { return int(max(d.ymd, 0)) / 10000 }

// Month returns the month of the date, 0 for the zero Date.
func (d Date) Month() time.Month { return time.Month(max(d.ymd, 0) / 100 % 100) }

// Day returns the day of the month, 0 for the zero Date.
func (d Date) Day() int { return int(max(d.ymd, 0)) % 100 }

// IsZero reports whether no date is given.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether the date is a day of the calendar. The zero Date is
// not.
func (d Date) Valid() bool {
	day, month, year := d.Day(), d.Month(), d.Year()
	if year < 1 || month < time.January || month > time.December || day < 1 {
		return false
	}
	return day <= 28 || day <= daysIn(year, month)
}

// Check returns nil for a day of the calendar and a [*DateError] for anything
// else, the zero Date included.
func (d Date) Check() error {
	if d.Valid() {
		return nil
	}
	return &DateError{Found: d.String()}
}

func daysIn(year int, month time.Month) int {
	switch month {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// Compare returns -1, 0 or +1 as d is before, the same as or after other. The
// zero Date is before every day.
func (d Date) Compare(other Date) int { return cmp.Compare(d.ymd, other.ymd) }

// Before reports whether d is an earlier day than other.
func (d Date) Before(other Date) bool { return d.ymd < other.ymd }

// After reports whether d is a later day than other.
func (d Date) After(other Date) bool { return d.ymd > other.ymd }

// AddDays returns the date n days later, or earlier for a negative n. A date
// that is not valid, and a result outside the years 1 to 9999, gives the zero
// Date.
func (d Date) AddDays(n int) Date {
	const longest = 10000 * 366
	if !d.Valid() || n > longest || n < -longest {
		return Date{}
	}
	return fromTime(time.Date(d.Year(), d.Month(), d.Day()+n, 0, 0, 0, 0, time.UTC))
}

// AddMonths returns the same day n months later, or earlier for a negative n;
// where that month is shorter, its last day (31 August plus six months is 28
// or 29 February). A date that is not valid, and a result outside the years 1
// to 9999, gives the zero Date.
func (d Date) AddMonths(n int) Date {
	const longest = 10000 * 12
	if !d.Valid() || n > longest || n < -longest {
		return Date{}
	}
	first := time.Date(d.Year(), d.Month()+time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	return fromTime(first.AddDate(0, 0, min(d.Day(), daysIn(first.Year(), first.Month()))-1))
}

func fromTime(t time.Time) Date {
	year, month, day := t.Date()
	if year < 1 || year > 9999 {
		return Date{}
	}
	return Day(year, month, day)
}

// String returns the date as YYYY-MM-DD, "no date" for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return "no date"
	}
	if d.ymd == impossible {
		return "impossible date"
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year(), int(d.Month()), d.Day())
}

// AppendText appends the date as YYYY-MM-DD; a date that is not valid is a
// [*DateError].
func (d Date) AppendText(b []byte) ([]byte, error) {
	if err := d.Check(); err != nil {
		return b, err
	}
	return fmt.Appendf(b, "%04d-%02d-%02d", d.Year(), int(d.Month()), d.Day()), nil
}

// MarshalText writes the date as YYYY-MM-DD; a date that is not valid is a
// [*DateError].
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads a date as [ParseDate] does.
func (d *Date) UnmarshalText(text []byte) error {
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// DateError says that something is not a day of the calendar.
type DateError struct {
	Found string // what stood in the place of the date, at most 40 bytes and a mark of what was cut
}

func (e *DateError) Error() string {
	return fmt.Sprintf("not a date: found %q, expected a day of the calendar as YYYY-MM-DD", e.Found)
}
