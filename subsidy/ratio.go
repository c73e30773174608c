package subsidy

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// PrintedDecimals is the number of decimals with which scores, means,
// coefficients and euros per resident are printed. Nothing printed is computed
// with.
const PrintedDecimals = 12

// Ratio is an exact fraction of two integers: a score, a mean, a coefficient.
// The zero Ratio is zero. A Ratio is immutable and safe to share.
type Ratio struct {
	value *big.Rat
}

// ratioOf wraps a fraction that nobody changes afterwards.
func ratioOf(x *big.Rat) Ratio { return Ratio{x} }

// view returns the fraction itself, for reading only.
func (r Ratio) view() *big.Rat {
	if r.value == nil {
		return new(big.Rat)
	}
	return r.value
}

// Rat returns the fraction as a number of its own, which the caller may
// change.
func (r Ratio) Rat() *big.Rat { return new(big.Rat).Set(r.view()) }

// MostDecimals is the greatest number of decimals of [Ratio.Fixed] and
// [Ratio.Decimal].
const MostDecimals = 1000

// Decimal returns the fraction rounded to the number of decimals, 0 to
// [MostDecimals], half away from zero. A number outside counts as the nearest
// inside.
func (r Ratio) Decimal(places int) decimal.Decimal {
	places = decimals(places)
	return decimal.NewFromBigInt(exact.Round(r.view(), places, exact.HalfAway), -int32(places))
}

// Fixed returns the fraction as text with exactly the number of decimals, 0 to
// [MostDecimals], rounded half away from zero. A number outside counts as the
// nearest inside.
func (r Ratio) Fixed(places int) string {
	return string(exact.AppendDecimal(nil, r.view(), decimals(places)))
}

// decimals keeps a number of decimals within what is written.
func decimals(places int) int { return min(max(places, 0), MostDecimals) }

// MarshalText writes what [Ratio.String] returns. What a reader computes with
// is in [Ratio.Exact].
func (r Ratio) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// String returns the fraction with 12 decimals, rounded half away from zero.
func (r Ratio) String() string { return r.Fixed(PrintedDecimals) }

// Exact returns the fraction in lowest terms: "2/3"; a whole number has no
// denominator.
func (r Ratio) Exact() string { return r.view().RatString() }

// Compare returns -1, 0 or +1 as r is less than, equal to or greater than
// other, exactly.
func (r Ratio) Compare(other Ratio) int { return r.view().Cmp(other.view()) }

// Sign returns -1, 0 or +1 as r is negative, zero or positive.
func (r Ratio) Sign() int { return r.view().Sign() }
