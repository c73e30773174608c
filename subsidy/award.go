package subsidy

import (
	"cmp"
	"iter"
	"math/big"
	"slices"

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
	i, ok := a.cohort.index[code]
	if !ok {
		return Award{}, false
	}
	rank := 1
	for _, score := range a.scores {
		if score.Cmp(a.scores[i]) > 0 {
			rank++
		}
	}
	return a.award(i, rank), true
}

// Awards yields the awards of all units in the order of the cohort.
func (a *Allocation) Awards() iter.Seq[Award] {
	return func(yield func(Award) bool) {
		ranks := a.ranks()
		for i := range a.cohort.codes {
			if !yield(a.award(i, ranks[i])) {
				return
			}
		}
	}
}

func (a *Allocation) award(i, rank int) Award {
	award := a.scheme.award(a.scores[i], a.mean, a.cohort.population[i])
	award.Code, award.Rank = a.cohort.codes[i], rank
	if a.scheme.flat {
		award.Score, award.Rank = Ratio{}, 0
	}
	return award
}

// award computes everything but code and rank.
func (s Scheme) award(score, mean *big.Rat, population int64) Award {
	k := s.coefficient(score, mean)
	return Award{
		Population:  population,
		Score:       ratioOf(score),
		Coefficient: ratioOf(k),
		PerResident: ratioOf(s.perResident(k)),
		Euros:       euros(s.cents(k, population)),
	}
}

// ranks returns the place of every unit.
func (a *Allocation) ranks() []int {
	order := make([]int, len(a.scores))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int {
		return cmp.Or(a.scores[j].Cmp(a.scores[i]), cmp.Compare(i, j))
	})
	ranks := make([]int, len(order))
	for place, i := range order {
		ranks[i] = place + 1
		if place > 0 && a.scores[order[place-1]].Cmp(a.scores[i]) == 0 {
			ranks[i] = ranks[order[place-1]]
		}
	}
	return ranks
}
