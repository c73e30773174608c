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
// many as it carries. Groups of three are set apart from five digits on.
func numberIn(d decimal.Decimal, places int, l lang.Language) string {
	plain := d.String()
	if places >= 0 {
		plain = d.StringFixed(int32(places))
	}
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
		if left := len(whole) - i; i > 0 && left%3 == 0 && len(whole) > 4 {
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
