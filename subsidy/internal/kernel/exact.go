package kernel

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// Exact computes scores and their sum as fractions over common denominators.
// The score of a unit is, before it is divided by the sum of all weights, the
// sum over the indicators of weight × grade ÷ span.
type Exact struct {
	in *Input
	// common is the least common multiple of the spans.
	common *big.Int
	// shares hold weight × common ÷ span of every indicator, the reported
	// points first.
	shares []*big.Int
	// sum is the sum of the numerators of all units, each times its weight in
	// the national mean.
	sum *big.Int
	// weight is the sum of those weights.
	weight uint64
}

// NewExact returns the exact side of the frame.
func (f *Frame) NewExact() *Exact {
	e := &Exact{in: &f.In, common: big.NewInt(1), sum: new(big.Int), weight: f.weight}
	for j := range f.columns() {
		s, _ := f.scale(j)
		span := new(big.Int).SetUint64(s.span)
		gcd := new(big.Int).GCD(nil, nil, e.common, span)
		e.common.Mul(e.common, span.Quo(span, gcd))
	}
	for j := range f.columns() {
		s, weight := f.scale(j)
		share := new(big.Int).SetUint64(weight)
		share.Mul(share, new(big.Int).Quo(e.common, new(big.Int).SetUint64(s.span)))
		e.shares = append(e.shares, share)
		e.sum.Add(e.sum, new(big.Int).Mul(share, s.sum.big()))
	}
	return e
}

// scale returns the scale and the weight of the reported points, 0, or of a
// change, 1 and on.
func (f *Frame) scale(j uint64) (*scale, uint64) {
	if j == 0 {
		return &f.reported, f.In.Share.weight
	}
	c := &f.In.Changes[j-1]
	return &c.scale, c.Share.weight
}

// Numerator is the score of the grades times the common denominator and the sum
// of all weights, where full points everywhere score 1.
func (e *Exact) Numerator(grades []uint64) *big.Int {
	sum, term := new(big.Int), new(big.Int)
	for j, grade := range grades {
		sum.Add(sum, term.Mul(term.SetUint64(grade), e.shares[j]))
	}
	return sum
}

// Denominator is the common denominator.
func (e *Exact) Denominator() *big.Int { return e.common }

// Sum is the sum of all numerators, each times the weight of its unit in the
// national mean, and the sum of those weights.
func (e *Exact) Sum() (*big.Int, uint64) { return e.sum, e.weight }

// cents rounds price × population × coefficient, all of it exact.
func (e *Exact) cents(numerator *big.Int, population uint64) int64 {
	mode, unit, places := exact.HalfAway, int64(1), 0
	if e.in.Rules.HalfEven {
		mode = exact.HalfEven
	}
	if e.in.Rules.WholeEuros {
		unit = 100
	}
	k := new(big.Rat).SetFrac(new(big.Int).Mul(numerator, new(big.Int).SetUint64(e.weight)), e.sum)
	if e.in.Rules.RoundsCoefficient {
		places = e.in.Rules.Decimals
		k.SetFrac(exact.Round(k, places, mode), exact.PowerOfTen(places))
	}
	money := new(big.Rat).SetFrac(product(uint64(e.in.Price), population).big(), big.NewInt(unit))
	return exact.Round(money.Mul(money, k), 0, mode).Int64() * unit
}

// Mean is the sum of all grades of a change, each times the weight of its unit
// in the national mean, and what it is divided by for the mean part of full
// points.
func (f *Frame) Mean(c *Change) (sum, divisor *big.Int) {
	return c.sum.big(), product(c.span, f.weight).big()
}

// MeanOf is the sum of the values of a column, each times the weight of its
// unit in the national mean, and the sum of those weights.
func (f *Frame) MeanOf(values []int64) (sum, divisor *big.Int) {
	var total wide
	for i, value := range values {
		u := uint64(1)
		if !f.In.Rules.Plain {
			u = uint64(f.In.Population[i])
		}
		total = total.plus(product(uint64(value), u))
	}
	return total.big(), new(big.Int).SetUint64(f.weight)
}
