package law

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

var (
	englishMonths = [...]string{
		"January", "February", "March", "April", "May", "June",
		"July", "August", "September", "October", "November", "December",
	}
	swedishMonths = [...]string{
		"januari", "februari", "mars", "april", "maj", "juni",
		"juli", "augusti", "september", "oktober", "november", "december",
	}
)

// In returns the date as people write it in the language: "31.12.2022",
// "31 december 2022", "31 December 2022". A date that is not valid is written
// as [Date.String] writes it, a language outside the three as Finnish.
func (d Date) In(l lang.Language) string {
	if !d.Valid() {
		return d.String()
	}
	day, year, month := strconv.Itoa(d.Day()), strconv.Itoa(d.Year()), int(d.Month())
	switch l {
	case lang.Swedish:
		return day + " " + swedishMonths[month-1] + " " + year
	case lang.English:
		return day + " " + englishMonths[month-1] + " " + year
	}
	return day + "." + strconv.Itoa(month) + "." + year
}
