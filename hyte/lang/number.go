package lang

import "strings"

// Number writes a decimal number as readers of the language expect it: in
// Finnish and Swedish no-break spaces between thousands and a comma before the
// decimals, in English commas and a point; the minus is the sign U+2212 in all
// three. The number is given as digits with an optional minus before them and
// an optional point between them, "-1234.50"; any other text is returned as it
// is. A language outside the three is written as Finnish.
func (l Language) Number(digits string) string {
	unsigned, negative := strings.CutPrefix(digits, "-")
	whole, fraction, pointed := strings.Cut(unsigned, ".")
	if !allDigits(whole) || pointed && !allDigits(fraction) {
		return digits
	}
	group, point := "\u00a0", ","
	if l == English {
		group, point = ",", "."
	}
	var b strings.Builder
	if negative {
		b.WriteString("−")
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteString(group)
		}
		b.WriteByte(whole[i])
	}
	if pointed {
		b.WriteString(point + fraction)
	}
	return b.String()
}

func allDigits(text string) bool {
	return text != "" && strings.Trim(text, "0123456789") == ""
}
