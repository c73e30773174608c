package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// The width of a number in a cohort.
const (
	longestWhole    = 12
	longestDecimals = 9
)

// narrowLimit bounds the integers of a narrow column: differences of two of
// them, and the sum of a hundred times such a difference and a rounding, are
// far from the edge of 64 bits only because each is below 62.
const narrowLimit = 1 << 62

// cell is one figure as an integer times a power of ten, or the reason for
// which there is none.
type cell struct {
	// fixed is the figure times 10^decimals where wide is nil.
	fixed int64
	// wide is the figure times 10^decimals where that does not fit 62 bits.
	wide *big.Int
	// decimals is the number of decimals the figure was written with.
	decimals uint8
	// missing is 0 for a figure, otherwise the reason plus one.
	missing uint8
}

func lacking(why indicators.Missing) cell { return cell{missing: uint8(why) + 1} }

// parseCell reads a cell of a CSV cohort. It accepts exactly what
// [indicators.ParseDatum] accepts, except the word for "not answered", which
// is no sign of official statistics; it exists beside it because a cohort has
// tens of thousands of cells and needs no wide integer for them.
func parseCell(text []byte) (cell, bool) {
	switch string(text) {
	case "", "...":
		return lacking(indicators.NotCollected), true
	case "..":
		return lacking(indicators.Suppressed), true
	case ".":
		return lacking(indicators.NotApplicable), true
	case "-":
		return cell{}, true
	}
	negative := text[0] == '-'
	if negative {
		text = text[1:]
	}
	return parseDigits(text, negative)
}

func parseDigits(text []byte, negative bool) (cell, bool) {
	point := -1
	var high, low uint64 // before and after the point: at most 12 and 9 digits
	for i, c := range text {
		switch {
		case c == '.' && point < 0 && i > 0 && i <= longestWhole:
			point = i
		case c < '0' || c > '9':
			return cell{}, false
		case point < 0:
			high = high*10 + uint64(c-'0')
		default:
			low = low*10 + uint64(c-'0')
		}
	}
	whole, decimals := len(text), 0
	if point >= 0 {
		whole, decimals = point, len(text)-point-1
	}
	if whole == 0 || whole > longestWhole || decimals > longestDecimals || point >= 0 && decimals == 0 {
		return cell{}, false
	}
	return joined(high, low, uint8(decimals), negative), true
}

// joined makes one integer of the digits before and after the point.
func joined(high, low uint64, decimals uint8, negative bool) cell {
	c := cell{decimals: decimals}
	if high < narrowLimit/powersOfTen[decimals] {
		c.fixed = int64(high*uint64(powersOfTen[decimals]) + low)
		if negative {
			c.fixed = -c.fixed
		}
		return c
	}
	c.wide = new(big.Int).SetUint64(high)
	c.wide.Mul(c.wide, exact.PowerOfTen(int(decimals))).Add(c.wide, new(big.Int).SetUint64(low))
	if negative {
		c.wide.Neg(c.wide)
	}
	return c
}

// powersOfTen are 10^0 to 10^9.
var powersOfTen = [longestDecimals + 1]uint64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9}

// datumCell makes a cell of a datum; false for a number too wide for a
// cohort.
func datumCell(d indicators.Datum) (cell, bool) {
	if why, missing := d.Missing(); missing {
		return lacking(why), why.Valid()
	}
	text, err := d.AppendText(nil)
	if err != nil {
		return cell{}, false
	}
	return parseCell(text)
}

func (c cell) sign() int {
	if c.wide != nil {
		return c.wide.Sign()
	}
	switch {
	case c.fixed < 0:
		return -1
	case c.fixed > 0:
		return +1
	}
	return 0
}

// big returns the figure times 10^decimals.
func (c cell) big() *big.Int {
	if c.wide != nil {
		return c.wide
	}
	return big.NewInt(c.fixed)
}

// above reports whether the figure is greater than the limit, which is at
// most three digits.
func (c cell) above(limit int64) bool {
	if c.wide != nil {
		return c.wide.Cmp(new(big.Int).Mul(big.NewInt(limit), exact.PowerOfTen(int(c.decimals)))) > 0
	}
	return c.fixed > limit*int64(powersOfTen[c.decimals])
}

// whole returns the figure as a whole number; false where it has a fraction or
// does not fit.
func (c cell) whole() (int64, bool) {
	if c.wide != nil {
		quotient, rest := new(big.Int).QuoRem(c.wide, exact.PowerOfTen(int(c.decimals)), new(big.Int))
		return quotient.Int64(), rest.Sign() == 0 && quotient.IsInt64()
	}
	power := int64(powersOfTen[c.decimals])
	return c.fixed / power, c.fixed%power == 0
}

func (c cell) isWhole() bool {
	_, ok := c.whole()
	return ok
}
