package statistics

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Weighted is the figure of an area and the population it describes.
type Weighted struct {
	Figure     indicators.Datum
	Population int64 // persons, not negative
}

// Inequality is how unevenly something is shared between areas.
type Inequality struct {
	// Gini is the coefficient, from 0 (the same everywhere) towards 1.
	Gini decimal.Decimal
	Count
}

// Gini returns the Gini coefficient of the figures, weighted with the
// population of the areas: how far the Lorenz curve is from equality. A figure
// of an area without population has no weight.
//
// Formula: areas sorted by figure, pᵢ the cumulative share of population, nᵢ the
// cumulative share of figure × population, G = Σ (nᵢ₊₁·pᵢ − nᵢ·pᵢ₊₁). Unit:
// none. It measures inequality between areas and says nothing of that within
// them, and it needs figures of which zero means none, such as rates. Source:
// the inequality tables of github.com/DiakGit/karttasovellus, all 1 127 of which
// this function reproduces; Lerman, R. I. and Yitzhaki, S. (1989), Improving
// the accuracy of estimates of Gini coefficients, Journal of Econometrics 42,
// 43–47.
//
// A negative figure or population is an [*InputError], no known figure a
// [*TooFewError]. With no population, or with nothing to share, the
// coefficient is an [*UndefinedError].
func Gini(areas []Weighted) (Inequality, error) {
	given := make([]indicators.Datum, len(areas))
	for i, a := range areas {
		given[i] = a.Figure
		if a.Population < 0 {
			return Inequality{}, &InputError{
				Place: at("areas", i) + ".Population", Found: strconv.FormatInt(a.Population, 10), Expected: "no negative population",
			}
		}
	}
	f, err := read(given, 1)
	if err != nil {
		return Inequality{}, err
	}
	for _, e := range f.entries {
		if e.value.negative() {
			return Inequality{}, &InputError{
				Place: at("areas", e.place) + ".Figure", Found: clip(given[e.place].String()), Expected: "no negative figure",
			}
		}
	}
	f.sort()
	lorenz, people, total := f.lorenz(areas)
	if people.Sign() == 0 {
		return Inequality{}, &UndefinedError{Reason: NoPopulation}
	}
	if total.Sign() == 0 {
		return Inequality{}, &UndefinedError{Reason: NothingToShare}
	}
	var r rounder
	return Inequality{Gini: r.quotient(lorenz, people.Mul(people, total)), Count: f.count()}, nil
}

// lorenz returns the sum of the formula before its shares are divided, the
// population, and the sum of figure × population.
func (f figures) lorenz(areas []Weighted) (sum, people, total *big.Int) {
	sum, people, total = new(big.Int), new(big.Int), new(big.Int)
	var value, scratch, person, product, next big.Int
	for _, e := range f.entries {
		person.SetInt64(areas[e.place].Population)
		product.Mul(e.value.put(&value, &scratch), &person)
		// n' p − n p' with n' = n + product and p' = p + person.
		sum.Add(sum, next.Mul(&product, people))
		sum.Sub(sum, next.Mul(total, &person))
		total.Add(total, &product)
		people.Add(people, &person)
	}
	return sum, people, total
}
