package report

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

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
		from = p.From.In(l)
	}
	if !p.To.IsZero() {
		to = p.To.In(l)
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
