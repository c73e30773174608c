package statistics

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
)

// MedianIndex returns every figure as an index in which the median area is 100.
//
// Formula: 100·x / median, each area counted once whatever its population.
// Unit: index points, median area = 100. The indices of the map service of
// Diaconia University of Applied Sciences are of this kind
// (github.com/DiakGit/karttasovellus).
//
// No known figure is a [*TooFewError]; a median of zero or below cannot be 100,
// an [*UndefinedError] with MedianNotPositive.
func MedianIndex(figures []indicators.Datum) (Column, error) {
	f, err := read(figures, 1)
	if err != nil {
		return Column{}, err
	}
	f.sort()
	median := f.quantile(half(1), definitions[7])
	if median.Sign() <= 0 {
		return Column{}, &UndefinedError{Reason: MedianNotPositive}
	}
	hundred := new(big.Int).Mul(median.Denom(), big.NewInt(100))
	return f.column(func(value, numerator, denominator *big.Int) {
		numerator.Mul(value, hundred)
		denominator.Set(median.Num())
	}), nil
}
