package subsidy

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// FromScore computes the award of one unit from published figures: its score,
// the mean of the whole country, and its population. Scores run from 0 to 100
// and the mean is above 0; both have at most 30 decimals; the population is
// from 1 to 10^12. Anything else is an [*InputError], and so is a scheme that
// has no scores or no base price; the zero Scheme is a [*SchemeError]. The rounding options of the scheme apply; no indicator is
// looked at, and Code and Rank are not set.
//
// Scores and means are published rounded to whole points: euros computed from
// them are estimates.
func (s Scheme) FromScore(score, nationalMean decimal.Decimal, population int64) (Award, error) {
	if err := s.check(); err != nil {
		return Award{}, err
	}
	if s.flat || s.shares() {
		return Award{}, &InputError{Name: "scheme", Found: s.Kind().String() + " " + itoa(int64(s.year)), Expected: "a scheme with scores and a base price"}
	}
	points, ok := scoreRat(score)
	if !ok {
		return Award{}, &InputError{Name: "score", Found: shown(score), Expected: "0 to 100 with at most 30 decimals"}
	}
	mean, ok := scoreRat(nationalMean)
	if !ok || mean.Sign() == 0 {
		return Award{}, &InputError{Name: "nationalMean", Found: shown(nationalMean), Expected: "above 0 and at most 100, with at most 30 decimals"}
	}
	if population < 1 || population > mostResidents {
		return Award{}, &InputError{Name: "population", Found: itoa(population), Expected: "1 to 10^12"}
	}
	award := s.award(points, mean, population)
	award.Euros = euros(s.cents(award.Coefficient.view(), population))
	return award, nil
}

// scoreRat refuses numbers outside 0 to 100 by their exponents first, so that
// no hostile exponent is ever written out.
func scoreRat(v decimal.Decimal) (*big.Rat, bool) {
	const mostDecimals = 30
	if v.Exponent() > 2 || v.Exponent() < -mostDecimals || v.NumDigits() > mostDecimals+3 {
		return nil, false
	}
	x := v.Rat()
	return x, x.Sign() >= 0 && x.Cmp(full) <= 0
}

// shown writes a number of any exponent in bounded space, plainly where it has
// room. How shopspring prints depends on settings a host may change.
func shown(v decimal.Decimal) string {
	const plain = 30
	if e := int(v.Exponent()); e >= -plain && e <= plain && v.NumDigits() <= plain {
		return string(exact.AppendDecimal(nil, v.Rat(), max(0, -e)))
	}
	return clip(v.Coefficient().String()) + "E" + itoa(int64(v.Exponent()))
}
