package statistics

import (
	"cmp"
	"math/big"
	"math/bits"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// The width of a figure: with both together it fits 127 bits.
const (
	longestWhole    = 18
	longestDecimals = 18
)

// wide is a whole number in two's complement. A million of them sort without a
// pointer to follow, which a million big integers would not.
type wide struct {
	high int64
	low  uint64
}

func (w wide) compare(other wide) int {
	return cmp.Or(cmp.Compare(w.high, other.high), cmp.Compare(w.low, other.low))
}

// put writes w into sum, using scratch.
func (w wide) put(sum, scratch *big.Int) *big.Int {
	sum.SetInt64(w.high)
	sum.Lsh(sum, 64)
	return sum.Add(sum, scratch.SetUint64(w.low))
}

func (w wide) negative() bool { return w.high < 0 }

func (w wide) big() *big.Int { return w.put(new(big.Int), new(big.Int)) }

// isWide reports whether v is wider than a figure may be.
func isWide(v decimal.Decimal) bool {
	if v.Sign() == 0 {
		return false
	}
	return v.Exponent() < -longestDecimals || v.Exponent() > longestWhole ||
		v.NumDigits()+int(v.Exponent()) > longestWhole
}

// plain returns v, and a zero of any exponent as the zero Decimal: arithmetic
// would write out every zero of the exponent.
func plain(v decimal.Decimal) decimal.Decimal {
	if v.Sign() == 0 {
		return decimal.Decimal{}
	}
	return v
}

// scaled returns v in units of 10^-places; v is no wider than a figure may be
// and has at most so many decimals.
func scaled(v decimal.Decimal, places int32) wide {
	if v.Sign() == 0 {
		return wide{}
	}
	shift := int(v.Exponent() + places)
	if v.NumDigits() <= longestWhole && shift <= longestWhole {
		return multiplied(v.CoefficientInt64(), powersOfTen[shift])
	}
	whole := v.Coefficient()
	whole.Mul(whole, powerOfTen(shift))
	high := new(big.Int).Rsh(whole, 64)
	low := new(big.Int).Sub(whole, new(big.Int).Lsh(high, 64))
	return wide{high: high.Int64(), low: low.Uint64()}
}

func multiplied(coefficient int64, factor uint64) wide {
	negative := coefficient < 0
	if negative {
		coefficient = -coefficient
	}
	high, low := bits.Mul64(uint64(coefficient), factor)
	if !negative {
		return wide{high: int64(high), low: low}
	}
	low, borrow := bits.Sub64(0, low, 0)
	high, _ = bits.Sub64(0, high, borrow)
	return wide{high: int64(high), low: low}
}

var powersOfTen = [...]uint64{
	1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
}

func powerOfTen(n int) *big.Int {
	if n < len(powersOfTen) {
		return new(big.Int).SetUint64(powersOfTen[n])
	}
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

// checkWidth returns an error that names the place where v is too wide.
func checkWidth(place string, v decimal.Decimal) error {
	if !isWide(v) {
		return nil
	}
	return &InputError{
		Place:    place,
		Found:    clip(indicators.Known(v).String()),
		Expected: "at most 18 digits before the decimal point and 18 after it",
	}
}

// Check returns nil for a missing figure and for one that statistics can be
// computed of, and an [*InputError] with the place for one with more than 18
// digits before the decimal point or 18 after it.
func Check(place string, figure indicators.Datum) error {
	v, _ := figure.Value()
	return checkWidth(place, v)
}
