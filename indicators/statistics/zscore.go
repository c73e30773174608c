package statistics

import (
	"math/big"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Deviation names the divisor of the standard deviation. The zero value is
// PopulationDeviation.
type Deviation uint8

// The two divisors.
const (
	// PopulationDeviation divides by n: the figures are all there are, as when
	// every municipality is among them.
	PopulationDeviation Deviation = iota
	// SampleDeviation divides by n − 1 (Bessel's correction): the figures are
	// a sample of more.
	SampleDeviation
)

// ZScores returns for every figure by how many standard deviations it lies
// above the mean; below it is negative.
//
// Formula: (x − mean) / s with s² = Σ(x − mean)² / n, or / (n − 1) for a
// sample. The mean is that of the figures, not weighted. Unit: standard
// deviations. Source: OECD/JRC (2008), Handbook on Constructing Composite
// Indicators, step 5.
//
// Fewer than two known figures are a [*TooFewError]; figures that are all equal
// have no deviation, an [*UndefinedError] with AllEqual.
func ZScores(figures []indicators.Datum, by Deviation) (Column, error) {
	if by > SampleDeviation {
		return Column{}, &InputError{
			Place: "by", Found: "statistics.Deviation(" + strconv.Itoa(int(by)) + ")", Expected: "the population's or the sample's deviation",
		}
	}
	f, err := read(figures, 2)
	if err != nil {
		return Column{}, err
	}
	if least, most := f.extremes(); least == most {
		return Column{}, &UndefinedError{Reason: AllEqual}
	}
	n := big.NewInt(int64(len(f.entries)))
	sum, spread := f.moments()
	if by == SampleDeviation {
		spread.Mul(spread, n)
	}
	// In whole numbers z is (n·x − Σx) / √(n·Σx² − (Σx)²).
	const rootDigits = 40
	spread.Mul(spread, powerOfTen(2*rootDigits))
	if by == SampleDeviation {
		spread.Quo(spread, big.NewInt(int64(len(f.entries)-1)))
	}
	root := spread.Sqrt(spread)
	one := powerOfTen(rootDigits)
	return f.column(func(value, numerator, denominator *big.Int) {
		numerator.Mul(value, n)
		numerator.Sub(numerator, sum).Mul(numerator, one)
		denominator.Set(root)
	}), nil
}

// moments returns Σx and n·Σx² − (Σx)².
func (f figures) moments() (sum, spread *big.Int) {
	sum, squares := new(big.Int), new(big.Int)
	var value, scratch big.Int
	for _, e := range f.entries {
		e.value.put(&value, &scratch)
		sum.Add(sum, &value)
		squares.Add(squares, scratch.Mul(&value, &value))
	}
	spread = squares.Mul(squares, big.NewInt(int64(len(f.entries))))
	return sum, spread.Sub(spread, scratch.Mul(sum, sum))
}
