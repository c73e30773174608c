package subsidy

import (
	"iter"
	"math/big"

	"github.com/shopspring/decimal"
)

// Award is what one unit gets.
type Award struct {
	// Code is the unit.
	Code string
	// Population is its number of residents.
	Population int64
	// Score is the mean of the two means, 0 to 100, before it is divided by
	// the national mean; zero where the money goes per resident.
	Score Ratio
	// Coefficient is the coefficient the euros were computed from.
	Coefficient Ratio
	// PerResident is base price × coefficient, in euros per resident.
	PerResident Ratio
	// Euros is the award, rounded as the scheme says, with two decimals.
	Euros decimal.Decimal
	// Rank is the place of the score among all units: 1 is the highest, and
	// equal scores share a place. It is 0 where the award stands alone, and
	// where the money goes per resident.
	Rank int
}

// Award returns the award of a unit; false where the allocation does not have
// it. Its cost grows with the number of units, because it finds the rank; to
// read all awards, use [Allocation.Awards].
func (a *Allocation) Award(code string) (Award, bool) {
	a = a.orEmpty()
	i, ok := a.cohort.index[code]
	if !ok {
		return Award{}, false
	}
	v := a.view()
	return v.award(i, v.rank(i)), true
}

// Awards yields the awards of all units in the order of the cohort.
func (a *Allocation) Awards() iter.Seq[Award] {
	a = a.orEmpty()
	return func(yield func(Award) bool) {
		v := a.view()
		ranks := v.ranks()
		for i := range a.cohort.codes {
			if !yield(v.award(i, ranks[i])) {
				return
			}
		}
	}
}

func (v *view) award(i, rank int) Award {
	award := v.scheme.award(v.score(i), v.mean, v.cohort.population[i])
	award.Code, award.Rank, award.Euros = v.cohort.codes[i], rank, euros(v.cents(i))
	if v.scheme.flat {
		award.Score, award.Rank = Ratio{}, 0
	}
	return award
}

// award computes everything but code, euros and rank.
func (s Scheme) award(score, mean *big.Rat, population int64) Award {
	k := s.coefficient(score, mean)
	return Award{
		Population:  population,
		Score:       ratioOf(score),
		Coefficient: ratioOf(k),
		PerResident: ratioOf(s.perResident(k)),
	}
}
