package subsidy

import (
	"math/big"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// The signs that numbers are written with: in Finnish and Swedish a no-break
// space between thousands and a comma before decimals.
const (
	noBreakSpace = "\u00a0"
	minusSign    = "−"
)

// mostShown is the number of decimals a sentence shows at most.
const mostShown = 6

// number writes a value as a reader of the language expects it, with at least
// the fewest and at most six decimals, and reports whether that is the exact
// value.
func number(x *big.Rat, l lang.Language, fewest int) (text string, exactly bool) {
	return numberTo(x, l, fewest, mostShown)
}

// numberTo is number with at most so many decimals.
func numberTo(x *big.Rat, l lang.Language, fewest, most int) (text string, exactly bool) {
	scaled := exact.Round(x, most, exact.HalfAway)
	exactly = new(big.Rat).SetFrac(scaled, exact.PowerOfTen(most)).Cmp(x) == 0
	digits := string(exact.AppendScaled(nil, scaled.Abs(scaled), most))
	whole, decimals, _ := strings.Cut(digits, ".")
	for exactly && len(decimals) > fewest && decimals[len(decimals)-1] == '0' {
		decimals = decimals[:len(decimals)-1]
	}
	group, point := noBreakSpace, ","
	if l == lang.English {
		group, point = ",", "."
	}
	text = grouped(whole, group)
	if decimals != "" {
		text += point + decimals
	}
	if x.Sign() < 0 && strings.Trim(digits, "0.") != "" {
		text = minusSign + text
	}
	return text, exactly
}

// grouped puts a sign between every three digits. Four digits stay together
// in none of the three languages here, so that columns of numbers align.
func grouped(digits, sign string) string {
	var b strings.Builder
	for i := range len(digits) {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteString(sign)
		}
		b.WriteByte(digits[i])
	}
	return b.String()
}
