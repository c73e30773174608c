package statistics

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
)

// MinMax returns every figure rescaled between the least and the greatest.
//
// Formula: (x − min) / (max − min). Unit: none, from 0 to 1. For an indicator
// of which less is better, 1 − MinMax points the good way. Source: OECD/JRC
// (2008), Handbook on Constructing Composite Indicators, step 5.
//
// Fewer than two known figures are a [*TooFewError]; figures that are all equal
// have no range, an [*UndefinedError] with AllEqual.
func MinMax(figures []indicators.Datum) (Column, error) {
	f, err := read(figures, 2)
	if err != nil {
		return Column{}, err
	}
	least, most := f.extremes()
	if least == most {
		return Column{}, &UndefinedError{Reason: AllEqual}
	}
	from := least.big()
	width := new(big.Int).Sub(most.big(), from)
	return f.column(func(value, numerator, denominator *big.Int) {
		numerator.Sub(value, from)
		denominator.Set(width)
	}), nil
}
