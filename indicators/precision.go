package indicators

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Precision is what the absolute value says about a rounded figure. The figure
// as published is always kept beside what was computed.
type Precision struct {
	// Published is the figure of the source.
	Published Datum
	// Computed is the same figure from its absolute value and its population,
	// rounded half away from zero to nine decimals.
	Computed Datum
}

// The number of decimals of a computed figure; more has no use beside whole
// numbers of people, and text could not hold it.
const computedDecimals = 9

// RestorePrecision computes a rounded rate anew from the number of events or
// people behind it: absolute ÷ population × 100 for percent, × 1 000 and so on
// for rates. A rate of 12 cases may be published as 0.0.
//
// It is sound only where the population given is the one the source divided by,
// and that is tested: the computed rate must lie within half a unit of the last
// decimal that the source publishes. The number of those decimals is taken from
// decimals where it is known (JSON writes 7.0 as 7), otherwise from the figure
// as it is written.
//
// Nothing is computed, and the result is a [*PrecisionError] that says why,
// where the unit is no rate per people, the figure, the absolute value or the
// population is missing, the absolute value is negative or no whole number, the
// population is not a positive whole number, or the computed rate differs from
// the published one.
func RestorePrecision(o Observation, unit Unit, decimals, population Datum) (Precision, error) {
	published, known := o.Datum.Value()
	switch {
	case unit.base() == 0:
		return Precision{}, &PrecisionError{Reason: NoRate, Found: unit.String()}
	case !known:
		return Precision{}, &PrecisionError{Reason: NoFigure, Found: o.Datum.String()}
	case !isCount(o.Absolute):
		return Precision{}, &PrecisionError{Reason: NoAbsolute, Found: o.Absolute.String()}
	case !isCount(population) || population.value.Sign() == 0:
		return Precision{}, &PrecisionError{Reason: NoPopulation, Found: population.String()}
	case !writable(published):
		return Precision{}, &PrecisionError{Reason: NoFigure, Found: o.Datum.String()}
	}
	exact := new(big.Rat).SetFrac(o.Absolute.value.BigInt(), population.value.BigInt())
	exact.Mul(exact, new(big.Rat).SetInt64(unit.base()))
	if !agrees(exact, published, publishedDecimals(published, decimals)) {
		return Precision{}, &PrecisionError{Reason: Disagrees, Found: rounded(exact).String()}
	}
	return Precision{Published: o.Datum, Computed: Known(rounded(exact))}, nil
}

// isCount reports whether the datum is a whole number of people, not negative.
func isCount(d Datum) bool {
	return d.known && writable(d.value) && d.value.Sign() >= 0 && d.value.IsInteger()
}

func publishedDecimals(published decimal.Decimal, decimals Datum) int {
	if isCount(decimals) && decimals.value.LessThanOrEqual(decimal.New(computedDecimals, 0)) {
		return int(decimals.value.IntPart())
	}
	return max(0, -int(published.Exponent()))
}

// agrees reports whether the exact value lies within half a unit of the last
// decimal. Both ends belong to it, as the source's rule for ties is not known.
func agrees(exact *big.Rat, published decimal.Decimal, decimals int) bool {
	distance := new(big.Rat).Sub(exact, published.Rat())
	half := new(big.Rat).SetFrac(big.NewInt(1), new(big.Int).Mul(big.NewInt(2), powerOfTen(decimals)))
	return distance.Abs(distance).Cmp(half) <= 0
}

// rounded rounds half away from zero without the host's settings of shopspring.
func rounded(exact *big.Rat) decimal.Decimal {
	scaled := new(big.Int).Mul(exact.Num(), powerOfTen(computedDecimals))
	scaled.Mul(scaled, big.NewInt(2)).Add(scaled, exact.Denom())
	scaled.Quo(scaled, new(big.Int).Mul(exact.Denom(), big.NewInt(2)))
	return decimal.NewFromBigInt(scaled, -computedDecimals)
}

// PrecisionReason says why a figure was not computed anew.
type PrecisionReason string

// The reasons.
const (
	// NoRate: the unit is no rate per people.
	NoRate PrecisionReason = "no-rate"
	// NoFigure: the figure is missing.
	NoFigure PrecisionReason = "no-figure"
	// NoAbsolute: the absolute value is missing or no number of people.
	NoAbsolute PrecisionReason = "no-absolute-value"
	// NoPopulation: the population is missing or no number of people above 0.
	NoPopulation PrecisionReason = "no-population"
	// Disagrees: the computed rate does not round to the published figure, so
	// the source divided by another population.
	Disagrees PrecisionReason = "disagrees"
)

// PrecisionError says why [RestorePrecision] computed nothing.
type PrecisionError struct {
	Reason PrecisionReason
	// Found is what stood in the way, at most 40 bytes of it: the unit, the
	// missing figure, or the computed rate that disagrees.
	Found string
}

// Error says the reason and what was found, in English.
func (e *PrecisionError) Error() string {
	return "precision not restored: " + string(e.Reason) + ": found " + clip(e.Found)
}
