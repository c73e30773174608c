package statistics

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// HyndmanFan is one of the nine definitions of a sample quantile in Hyndman, R.
// J. and Fan, Y. (1996), Sample quantiles in statistical packages, The American
// Statistician 50, 361–365. The numbers are theirs, and those of R. The zero
// value is 7, the default of R and of spreadsheets; the authors recommend 8.
type HyndmanFan uint8

// String returns the number of the definition.
func (m HyndmanFan) String() string { return "type " + strconv.Itoa(int(m)) }

// definition tells where between two figures a quantile lies. The quantile p of
// n figures is at the position j + g = n·p + m with m = a + p(1 − a − b); the
// figures before and after the position have the weights 1 − γ and γ. In the
// continuous definitions γ is g, in the steps it is 0, ½ or 1.
type definition struct {
	a, b *big.Rat
	step func(whole, exact bool) int64 // 2γ, nil where γ is g
}

var definitions = [...]definition{
	1: {half(0), half(2), func(_, exact bool) int64 { return stepTo(exact, 0) }},
	2: {half(0), half(2), func(_, exact bool) int64 { return stepTo(exact, 1) }},
	3: {half(-1), half(3), func(even, exact bool) int64 { return stepTo(exact && even, 0) }},
	4: {half(0), half(2), nil},
	5: {half(1), half(1), nil},
	6: {half(0), half(0), nil},
	7: {half(2), half(2), nil},
	8: {big.NewRat(1, 3), big.NewRat(1, 3), nil},
	9: {big.NewRat(3, 8), big.NewRat(3, 8), nil},
}

func half(n int64) *big.Rat { return big.NewRat(n, 2) }

func stepTo(special bool, gamma int64) int64 {
	if special {
		return gamma
	}
	return 2
}

// Percentile returns the figure below which percent of the figures lie, by the
// definition named, and how many figures it rests on.
//
// Formula: Q(p) = (1 − γ)·x(j) + γ·x(j+1) of the sorted figures, p = percent /
// 100; see [HyndmanFan]. Positions before the first and after the last figure
// are those figures. Unit: that of the figures.
//
// percent outside 0–100 and an unknown definition are an [*InputError], no
// known figure is a [*TooFewError].
func Percentile(figures []indicators.Datum, percent decimal.Decimal, method HyndmanFan) (decimal.Decimal, Count, error) {
	if method == 0 {
		method = 7
	}
	if int(method) >= len(definitions) {
		return decimal.Decimal{}, Count{}, &InputError{Place: "method", Found: method.String(), Expected: "a type from 1 to 9"}
	}
	if err := checkWidth("percent", percent); err != nil {
		return decimal.Decimal{}, Count{}, err
	}
	percent = plain(percent)
	if percent.Sign() < 0 || percent.GreaterThan(decimal.New(100, 0)) {
		return decimal.Decimal{}, Count{}, &InputError{
			Place: "percent", Found: indicators.Known(percent).String(), Expected: "a number from 0 to 100",
		}
	}
	f, err := read(figures, 1)
	if err != nil {
		return decimal.Decimal{}, Count{}, err
	}
	f.sort()
	p := new(big.Rat).Quo(percent.Rat(), big.NewRat(100, 1))
	q := f.quantile(p, definitions[method])
	return f.unit(q.Num(), q.Denom()), f.count(), nil
}

// Median returns the middle figure, or the mean of the two in the middle, and
// how many figures it rests on. Unit: that of the figures. No known figure is a
// [*TooFewError].
func Median(figures []indicators.Datum) (decimal.Decimal, Count, error) {
	return Percentile(figures, decimal.New(50, 0), 7)
}

// quantile returns the quantile p of sorted figures.
func (f figures) quantile(p *big.Rat, d definition) *big.Rat {
	position := new(big.Rat).Sub(big.NewRat(1, 1), d.a)
	position.Sub(position, d.b).Mul(position, p).Add(position, d.a)
	position.Add(position, new(big.Rat).Mul(p, big.NewRat(int64(len(f.entries)), 1)))
	j := new(big.Int).Div(position.Num(), position.Denom())
	gamma := new(big.Rat).Sub(position, new(big.Rat).SetInt(j))
	if d.step != nil {
		gamma = big.NewRat(d.step(j.Bit(0) == 0, gamma.Sign() == 0), 2)
	}
	before, after := f.figure(j.Int64()), f.figure(j.Int64()+1)
	return before.Add(before, gamma.Mul(gamma, after.Sub(after, before)))
}

// figure returns the sorted figure number n, counted from 1; the first or last
// where there is none.
func (f figures) figure(n int64) *big.Rat {
	index := min(max(n, 1), int64(len(f.entries))) - 1
	return new(big.Rat).SetInt(f.entries[index].value.big())
}
