package report

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

const (
	thinSpace = "\u202F" // narrow no-break space
	minusSign = "\u2212"
)

// numberIn writes a number as readers of the language do, rounded half away
// from zero to the number of decimals; with a negative number of decimals as
// many as it carries. Groups of three are set apart.
func numberIn(d decimal.Decimal, places int, l lang.Language) string {
	if unwieldy(d) {
		return "…"
	}
	if places < 0 {
		places = int(max(0, -d.Exponent()))
	}
	plain := d.StringFixed(int32(places))
	negative := strings.HasPrefix(plain, "-")
	whole, fraction, _ := strings.Cut(strings.TrimPrefix(plain, "-"), ".")
	var b strings.Builder
	if negative && strings.Trim(plain, "-0.") != "" {
		b.WriteString(minusSign)
	}
	group, point := thinSpace, ","
	if l == lang.English {
		group, point = ",", "."
	}
	for i := range len(whole) {
		if left := len(whole) - i; i > 0 && left%3 == 0 {
			b.WriteString(group)
		}
		b.WriteByte(whole[i])
	}
	if fraction != "" {
		b.WriteString(point)
		b.WriteString(fraction)
	}
	return b.String()
}

// unwieldy reports whether a number has more digits than anybody reads; the
// plan format and the tables of statistics allow none such, Go values do.
func unwieldy(d decimal.Decimal) bool {
	const most = 40
	return d.Exponent() > most || d.Exponent() < -most || d.Coefficient().BitLen() > 256
}
