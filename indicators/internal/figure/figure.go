package figure

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// The width of a number, the same as in [indicators.ParseDatum].
const (
	wholeDigits    = 12
	decimalDigits  = 9
	longestLiteral = 64
)

// Cell is a number or the reason for which there is none. The zero Cell is
// missing and not collected.
type Cell struct {
	whole    int64 // up to twelve digits
	fraction int32 // up to nine digits
	decimals uint8
	negative bool
	known    bool
	why      indicators.Missing
}

// Lacking returns the missing cell.
func Lacking(why indicators.Missing) Cell { return Cell{why: why} }

// IsKnown reports whether the cell is a number.
func (c Cell) IsKnown() bool { return c.known }

// Datum returns the same as a datum.
func (c Cell) Datum() indicators.Datum {
	if !c.known {
		return indicators.Lacking(c.why)
	}
	const widestInt64 = 18 // digits that always fit
	scale := int64(1)
	for range c.decimals {
		scale *= 10
	}
	sign := int64(1)
	if c.negative {
		sign = -1
	}
	if c.whole < 1_000_000_000 || int(c.decimals)+wholeDigits <= widestInt64 {
		return indicators.Known(decimal.New(sign*(c.whole*scale+int64(c.fraction)), -int32(c.decimals)))
	}
	coefficient := big.NewInt(c.whole)
	coefficient.Mul(coefficient, big.NewInt(scale)).Add(coefficient, big.NewInt(int64(c.fraction)))
	return indicators.Known(decimal.NewFromBigInt(coefficient.Mul(coefficient, big.NewInt(sign)), -int32(c.decimals)))
}

// Parse reads a cell of text: the signs of missing figures, or a number with
// either decimal sign, which it returns (0 where the number has none). It is
// false for anything else, and for numbers too wide.
func Parse(text []byte) (cell Cell, sign byte, ok bool) {
	switch string(text) {
	case "", "...":
		return Cell{}, 0, true
	case "..":
		return Lacking(indicators.Suppressed), 0, true
	case ".":
		return Lacking(indicators.NotApplicable), 0, true
	case "-":
		return Cell{known: true}, 0, true
	}
	return number(text)
}

func number(text []byte) (cell Cell, sign byte, ok bool) {
	cell.known = true
	if len(text) > 0 && text[0] == '-' {
		cell.negative, text = true, text[1:]
	}
	i := 0
	for ; i < len(text) && isDigit(text[i]); i++ {
		if i == wholeDigits {
			return Cell{}, 0, false
		}
		cell.whole = cell.whole*10 + int64(text[i]-'0')
	}
	if i == 0 {
		return Cell{}, 0, false
	}
	if i == len(text) {
		return cell, 0, true
	}
	sign, text = text[i], text[i+1:]
	if sign != '.' && sign != ',' || len(text) == 0 || len(text) > decimalDigits {
		return Cell{}, 0, false
	}
	for _, c := range text {
		if !isDigit(c) {
			return Cell{}, 0, false
		}
		cell.fraction = cell.fraction*10 + int32(c-'0')
	}
	cell.decimals = uint8(len(text))
	return cell, sign, true
}

// ParseJSON reads a number of JSON, whose syntax is already known to be right.
// It is false for one too wide.
func ParseJSON(literal []byte) (Cell, bool) {
	if cell, _, ok := number(literal); ok {
		return cell, true
	}
	plain, ok := expand(literal)
	if !ok {
		return Cell{}, false
	}
	cell, _, ok := number(plain)
	return cell, ok
}

// expand writes a number with an exponent (1.5E-4, as Java prints small
// numbers) without it.
func expand(literal []byte) ([]byte, bool) {
	if len(literal) > longestLiteral {
		return nil, false
	}
	var digits [longestLiteral]byte
	count, point, negative := 0, -1, false
	i := 0
	if literal[0] == '-' {
		negative, i = true, 1
	}
	for ; i < len(literal) && literal[i]|0x20 != 'e'; i++ {
		if literal[i] == '.' {
			point = count
			continue
		}
		digits[count] = literal[i]
		count++
	}
	if i == len(literal) {
		return nil, false // plain, and too wide
	}
	exponent := exponentOf(literal[i+1:])
	if exponent < -longestLiteral || exponent > longestLiteral {
		return nil, false
	}
	if point < 0 {
		point = count
	}
	return shift(digits[:count], point+exponent, negative), true
}

func exponentOf(text []byte) int {
	sign, n := 1, 0
	if text[0] == '+' || text[0] == '-' {
		if text[0] == '-' {
			sign = -1
		}
		text = text[1:]
	}
	for _, c := range text {
		n = min(n*10+int(c-'0'), 10*longestLiteral)
	}
	return sign * n
}

// shift writes the digits with the point after so many of them, zeros filled
// in, leading zeros and zeros at the end of the decimals left out.
func shift(digits []byte, point int, negative bool) []byte {
	out := make([]byte, 0, 2*longestLiteral)
	if negative {
		out = append(out, '-')
	}
	start := len(out)
	for i := range max(point, 0) {
		digit := byte('0')
		if i < len(digits) {
			digit = digits[i]
		}
		if len(out) > start || digit != '0' {
			out = append(out, digit)
		}
	}
	if len(out) == start {
		out = append(out, '0')
	}
	last := len(digits)
	for last > max(point, 0) && digits[last-1] == '0' {
		last--
	}
	if last > max(point, 0) {
		out = append(out, '.')
		for i := point; i < last; i++ {
			digit := byte('0')
			if i >= 0 {
				digit = digits[i]
			}
			out = append(out, digit)
		}
	}
	return out
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
