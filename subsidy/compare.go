package subsidy

import (
	"iter"
	"math/big"

	"github.com/shopspring/decimal"
)

// UnitDifference is what became of one unit from one allocation to another.
type UnitDifference struct {
	// Code is the unit.
	Code string
	// Before and After are its awards; where the unit is in one allocation
	// only, the other is the zero Award, and Joined or Left says so.
	Before, After Award
	Joined, Left  bool
	// Score and Coefficient are those after minus those before. A score that
	// does not exist counts as 0.
	Score, Coefficient Ratio
	// Euros are the euros after minus those before, as rounded.
	Euros decimal.Decimal
	// Rank is the place after minus the place before: negative is a rise. It
	// is 0 where one of them does not exist.
	Rank int
	// Parts are what made up the difference in euros.
	Parts Parts
}

// Parts are the causes of a difference, in euros, exact. They add up to
// UnitDifference.Euros.
//
// A euro is price × population × coefficient, and the coefficient follows from
// the unit's own figures, from what the other units set (the ranges of the
// changes and the national mean) and from the law. The causes work together: a
// higher price is worth more to a unit with a higher coefficient. To favour
// none, each cause gets the mean of what its step adds over all 120 orders in
// which the five could be taken one after another from before to after
// (Shapley's value). The parts do not depend on any order, and exchanging
// before and after turns their signs.
//
// The steps in between are computed anew: the cohort before under the law
// after, the cohort after under the law before, and in each the unit with its
// figures of before and of after, on ranges widened where it goes beyond them.
type Parts struct {
	// Price: the base price, or the pool per resident.
	Price Ratio
	// Population: the unit's own number of residents.
	Population Ratio
	// Own: the unit's own figures.
	Own Ratio
	// Others: the figures and populations of all units, by which the ranges
	// and the national mean moved.
	Others Ratio
	// Law: indicators, targets, weights and assumptions other than rounding.
	// Where one of the two cohorts cannot be computed under the law of the
	// other, as from money per resident to a coefficient, the whole movement
	// of the coefficient is here, and Own and Others are 0. What one law counts
	// and the cohort does not hold ([Allocation.NotCollected]) gives nobody
	// points, and that is here too, though the law is not its cause.
	Law Ratio
	// Remainder: what the rounding of coefficients and euros made of it; the
	// whole difference for a unit that joined or left.
	Remainder Ratio
}

// Compare yields the difference of every unit from one allocation to another:
// the units of before in their order, then those that joined in the order of
// after. The two may differ in anything: year, law, assumptions, figures,
// division. Nothing is computed before the sequence is read.
func Compare(before, after Allocation) iter.Seq[UnitDifference] {
	return func(yield func(UnitDifference) bool) {
		d := newDecomposer(&before, &after)
		later := map[string]Award{}
		for award := range after.Awards() {
			later[award.Code] = award
		}
		for award := range before.Awards() {
			if !yield(d.difference(award, later[award.Code])) {
				return
			}
			delete(later, award.Code)
		}
		for award := range after.Awards() {
			if _, joined := later[award.Code]; joined && !yield(d.difference(Award{}, award)) {
				return
			}
		}
	}
}

// difference compares two awards; one of them may be zero.
func (d *decomposer) difference(before, after Award) UnitDifference {
	diff := UnitDifference{
		Code: before.Code, Before: before, After: after, Joined: before.Code == "", Left: after.Code == "",
		Score:       minus(after.Score, before.Score),
		Coefficient: minus(after.Coefficient, before.Coefficient),
		Euros:       euros(new(big.Int).Sub(inCents(after.Euros), inCents(before.Euros))),
	}
	if diff.Joined {
		diff.Code = after.Code
	}
	if before.Rank > 0 && after.Rank > 0 {
		diff.Rank = after.Rank - before.Rank
	}
	if diff.Joined || diff.Left {
		diff.Parts.Remainder = ratioOf(diff.Euros.Rat())
		return diff
	}
	diff.Parts = d.parts(diff)
	return diff
}

func minus(a, b Ratio) Ratio { return ratioOf(new(big.Rat).Sub(a.view(), b.view())) }
