package statistics

import (
	"math/big"
	"math/bits"

	"github.com/shopspring/decimal"
)

// What a result keeps of its digits.
const (
	significant  = 10
	mostDecimals = 18
)

// rounder divides and rounds; it keeps its memory between divisions.
type rounder struct {
	scaled, quo big.Int
}

// quotient returns numerator / denominator, rounded to 10 significant digits
// and at most 18 decimals, half away from zero. The denominator is not zero.
func (r *rounder) quotient(numerator, denominator *big.Int) decimal.Decimal {
	if numerator.Sign() == 0 {
		return decimal.Decimal{}
	}
	negative := numerator.Sign() != denominator.Sign()
	// One digit more than is kept, at least, so that the digit that decides
	// the rounding is always there and the remainder never matters.
	decimals := significant + 1 - digitsBetween(numerator, denominator)
	decimals = min(decimals, mostDecimals+1)
	if decimals >= 0 {
		r.scaled.Mul(numerator, powerOfTen(decimals))
		r.quo.Quo(&r.scaled, denominator)
	} else {
		r.scaled.Mul(denominator, powerOfTen(-decimals))
		r.quo.Quo(numerator, &r.scaled)
	}
	return shorten(r.quo.Abs(&r.quo).Uint64(), decimals, negative)
}

// digitsBetween returns one or two fewer than the digits of the whole part of
// the quotient; negative where zeros follow the point.
func digitsBetween(numerator, denominator *big.Int) int {
	// 1233/4096 is log10(2) to five digits; the shift rounds downwards.
	return (numerator.BitLen() - denominator.BitLen() - 1) * 1233 >> 12
}

// shorten rounds a number of so many decimals to what a result keeps, and drops
// the zeros at its end.
func shorten(value uint64, decimals int, negative bool) decimal.Decimal {
	drop := max(digits(value)-significant, decimals-mostDecimals, 0)
	if drop > 0 {
		value = (value + powersOfTen[drop]/2) / powersOfTen[drop]
		decimals -= drop
	}
	for value != 0 && value%10 == 0 && decimals > 0 {
		value /= 10
		decimals--
	}
	whole := new(big.Int).SetUint64(value)
	if decimals < 0 {
		whole.Mul(whole, powerOfTen(-decimals))
		decimals = 0
	}
	if negative {
		whole.Neg(whole)
	}
	if value == 0 {
		return decimal.Decimal{}
	}
	return decimal.NewFromBigInt(whole, -int32(decimals))
}

func digits(value uint64) int {
	n := bits.Len64(value) * 1233 >> 12
	if value >= powersOfTen[n] {
		n++
	}
	return n
}
