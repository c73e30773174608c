package profile

import (
	"cmp"
	"math/big"
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// Features are the figures by which areas are held to be alike: population,
// share of older people, tax income. Every area has the same features in the
// same order.
type Features struct {
	Area   indicators.Area
	Values []indicators.Datum
}

// Neighbour is an area and how far it is from the area asked for.
type Neighbour struct {
	Area indicators.Area
	// Distance is in standard deviations, rounded to 6 decimals.
	Distance decimal.Decimal
}

// Neighbourhood is the areas most like one area.
type Neighbourhood struct {
	// Neighbours stand in order of distance; equally distant ones in order of
	// their kind and code.
	Neighbours []Neighbour
	// LeftOut are the areas that lack a feature, in the order given.
	LeftOut []indicators.Area
}

// Nearest returns the n areas most like the area, or all others where there are
// fewer.
//
// The measure is the Euclidean distance of standardised features with equal
// weights: d² = Σ ((x − y) / s)² over the features, s the standard deviation of
// the feature over all areas that have every feature. Areas are ordered by the
// exact distance. Choose the features with care: two that say the same count
// twice.
//
// An area that lacks a feature is left out and listed. An area that repeats, a
// differing number of features, none at all, n below 1, a figure wider than
// statistics take, and an area asked for that is not among the areas or lacks a
// feature are a [*RequestError]; a feature in which all areas are equal is a
// [*statistics.UndefinedError].
func Nearest(area indicators.Area, n int, areas []Features) (Neighbourhood, error) {
	if n < 1 {
		return Neighbourhood{}, &RequestError{Place: "n", Found: strconv.Itoa(n), Expected: "at least 1"}
	}
	points, leftOut, err := points(areas)
	if err != nil {
		return Neighbourhood{}, err
	}
	own := slices.IndexFunc(points, func(p point) bool { return p.area == area })
	if own < 0 {
		return Neighbourhood{}, &RequestError{Place: "area", Found: clip(area.String()), Expected: "an area that has every feature"}
	}
	measure, err := newMeasure(points)
	if err != nil {
		return Neighbourhood{}, err
	}
	var others []candidate
	for i, p := range points {
		if i != own {
			others = append(others, candidate{p.area, measure.square(p, points[own])})
		}
	}
	slices.SortFunc(others, candidate.compare)
	near := Neighbourhood{LeftOut: leftOut}
	for _, c := range others[:min(n, len(others))] {
		near.Neighbours = append(near.Neighbours, Neighbour{Area: c.area, Distance: measure.distance(c.square)})
	}
	return near, nil
}

// point is an area with its features as whole numbers of one unit.
type point struct {
	area   indicators.Area
	values []*big.Int
}

type candidate struct {
	area   indicators.Area
	square *big.Int
}

func (c candidate) compare(other candidate) int {
	return cmp.Or(c.square.Cmp(other.square), cmp.Compare(c.area.Kind, other.area.Kind), cmp.Compare(c.area.Code, other.area.Code))
}

// points returns the areas that have every feature, and those that lack one.
func points(areas []Features) (whole []point, leftOut []indicators.Area, err error) {
	seen := make(map[indicators.Area]bool, len(areas))
	for i, a := range areas {
		place := "areas[" + strconv.Itoa(i) + "]"
		if seen[a.Area] {
			return nil, nil, &RequestError{Place: place + ".Area", Found: clip(a.Area.String()), Expected: "each area once"}
		}
		seen[a.Area] = true
		if len(a.Values) == 0 || len(a.Values) != len(areas[0].Values) {
			return nil, nil, &RequestError{
				Place: place + ".Values", Found: strconv.Itoa(len(a.Values)) + " features",
				Expected: "at least one, and as many as the first area has",
			}
		}
		values, err := a.whole(place)
		switch {
		case err != nil:
			return nil, nil, err
		case len(values) < len(a.Values):
			leftOut = append(leftOut, a.Area)
		default:
			whole = append(whole, point{a.Area, values})
		}
	}
	return whole, leftOut, nil
}

// whole returns the features that are known, as whole numbers.
func (f Features) whole(place string) ([]*big.Int, error) {
	var values []*big.Int
	for k, d := range f.Values {
		if statistics.Check(place, d) != nil {
			return nil, &RequestError{
				Place: place + ".Values[" + strconv.Itoa(k) + "]", Found: clip(d.String()), Expected: widestFigure,
			}
		}
		if v, known := d.Value(); known {
			values = append(values, whole18(v))
		}
	}
	return values, nil
}

// whole18 counts a figure in units of its last possible decimal.
func whole18(v decimal.Decimal) *big.Int {
	if v.Sign() == 0 {
		return new(big.Int)
	}
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(18+int64(v.Exponent())), nil)
	return unit.Mul(unit, v.Coefficient())
}

// measure holds what makes features comparable. With spreads Dₖ = m·Σx² − (Σx)²
// of m areas, d² is m²·Σ (x − y)²/Dₖ, and over the product P of the spreads that
// is m²/P · Σ (x − y)²·P/Dₖ: the sum is a whole number and orders the areas.
type measure struct {
	areas   *big.Int
	product *big.Int
	weights []*big.Int // P/Dₖ
}

func newMeasure(points []point) (measure, error) {
	m := measure{areas: big.NewInt(int64(len(points))), product: big.NewInt(1)}
	var spreads []*big.Int
	for k := range points[0].values {
		spread := spread(points, k)
		if spread.Sign() == 0 {
			return measure{}, &statistics.UndefinedError{Reason: statistics.AllEqual}
		}
		spreads = append(spreads, spread)
		m.product.Mul(m.product, spread)
	}
	for _, spread := range spreads {
		m.weights = append(m.weights, new(big.Int).Quo(m.product, spread))
	}
	return m, nil
}

func spread(points []point, k int) *big.Int {
	sum, squares, square := new(big.Int), new(big.Int), new(big.Int)
	for _, p := range points {
		sum.Add(sum, p.values[k])
		squares.Add(squares, square.Mul(p.values[k], p.values[k]))
	}
	squares.Mul(squares, big.NewInt(int64(len(points))))
	return squares.Sub(squares, sum.Mul(sum, sum))
}

func (m measure) square(a, b point) *big.Int {
	sum, difference := new(big.Int), new(big.Int)
	for k, weight := range m.weights {
		difference.Sub(a.values[k], b.values[k])
		difference.Mul(difference, difference)
		sum.Add(sum, difference.Mul(difference, weight))
	}
	return sum
}

func (m measure) distance(square *big.Int) decimal.Decimal {
	const digits = 12 // twice what is kept, so that rounding is right
	scaled := new(big.Int).Exp(big.NewInt(10), big.NewInt(2*digits), nil)
	scaled.Mul(scaled, square).Mul(scaled, m.areas).Mul(scaled, m.areas)
	scaled.Quo(scaled, m.product)
	return decimal.NewFromBigInt(scaled.Sqrt(scaled), -digits).Round(6)
}
