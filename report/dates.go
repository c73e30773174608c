package report

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
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

// dateIn writes a date as people do: 31.12.2022, 31 december 2022, 31 December
// 2022.
func dateIn(d law.Date, l lang.Language) string {
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

// periodIn writes a period with an en dash between its days, whole years as
// years.
func periodIn(p law.Period, l lang.Language) string {
	if p.From.Valid() && p.To.Valid() && p.From == law.Year(p.From.Year()).From && p.To == law.Year(p.To.Year()).To {
		if p.From.Year() == p.To.Year() {
			return strconv.Itoa(p.From.Year())
		}
		return strconv.Itoa(p.From.Year()) + "–" + strconv.Itoa(p.To.Year())
	}
	from, to := "", ""
	if !p.From.IsZero() {
		from = dateIn(p.From, l)
	}
	if !p.To.IsZero() {
		to = dateIn(p.To, l)
	}
	if l == lang.Finnish {
		return from + "–" + to
	}
	return from + " – " + to
}

// capitalText begins a text with a capital in every language.
func capitalText(t lang.Text) lang.Text {
	return lang.Text{Finnish: capital(t.Finnish), Swedish: capital(t.Swedish), English: capital(t.English)}
}
