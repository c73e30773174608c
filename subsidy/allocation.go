package subsidy

import (
	"iter"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// Allocation is the result of a scheme for a cohort: the coefficient and the
// euros of every unit, with the scheme, the figures and the assumptions they
// rest on. [Scheme.Allocate] makes allocations. An Allocation is not changed
// after it is made and is safe to share, unless it is handed to
// [Scheme.AllocateInto]. The zero Allocation has no units.
type Allocation struct {
	scheme Scheme
	cohort Cohort
	bounds []bound
	scores []*big.Rat
	mean   *big.Rat
	// cents are the rounded awards.
	cents []*big.Int
	total *big.Int
}

// Allocate computes the coefficient and the euros of every unit of the cohort.
//
// The arithmetic is exact until the rounding the scheme names. A cohort made
// for another scheme is a [*MismatchError], one without units a [CohortErrors],
// a national mean of zero a [*ZeroMeanError], a rise from zero under the option
// "error" of "zero-base" a [*ZeroBaseError], and the zero Scheme a
// [*SchemeError]. Missing figures and absent units are no errors: they are
// listed in the result.
func (s Scheme) Allocate(c Cohort) (Allocation, error) {
	var a Allocation
	err := s.AllocateInto(&a, c)
	return a, err
}

// AllocateInto is [Scheme.Allocate] into an allocation whose memory it reuses.
// What the allocation held before is lost; after an error it is the zero
// Allocation.
func (s Scheme) AllocateInto(a *Allocation, c Cohort) error {
	scores, cents := a.scores[:0], a.cents[:0]
	*a = Allocation{}
	if err := s.check(); err != nil {
		return err
	}
	if c.Len() == 0 {
		return CohortErrors{{Row: -1, Kind: FaultNoRows, Expected: "at least one unit"}}
	}
	if c.kind != s.rules.kind {
		return &MismatchError{Scheme: s.rules.kind, Cohort: c.kind}
	}
	made := Allocation{scheme: s.over(c.residents), cohort: c, scores: scores, cents: cents}
	made.bounds = bind(s, &made.cohort)
	if err := s.undefined(&made.cohort, made.bounds); err != nil {
		return err
	}
	made.score()
	if made.mean.Sign() == 0 {
		return &ZeroMeanError{Units: c.Len()}
	}
	made.pay()
	*a = made
	return nil
}

// score finds the ranges, the scores and the national mean.
func (a *Allocation) score() {
	units := a.cohort.Len()
	for j := range a.bounds {
		a.bounds[j].span = a.bounds[j].spanOf(a.scheme, units)
	}
	sum, weight := new(big.Rat), new(big.Rat)
	term := new(big.Rat)
	for i := range units {
		score := a.scoreOf(i)
		a.scores = append(a.scores, score)
		w := a.unitWeight(i)
		sum.Add(sum, term.Mul(score, w))
		weight.Add(weight, w)
	}
	a.mean = sum.Quo(sum, weight)
}

// scoreOf returns the score of a unit, 0 to 100; the same for every unit where
// the money goes per resident.
func (a *Allocation) scoreOf(i int) *big.Rat {
	if a.scheme.flat {
		return big.NewRat(1, 1)
	}
	score, term := new(big.Rat), new(big.Rat)
	for j := range a.bounds {
		p, _ := a.bounds[j].points(a.scheme, i)
		score.Add(score, term.Mul(p, a.bounds[j].weight))
	}
	return score
}

// unitWeight is what a unit weighs in the national mean.
func (a *Allocation) unitWeight(i int) *big.Rat {
	if a.scheme.takes(nationalMean) == plainMean {
		return big.NewRat(1, 1)
	}
	return new(big.Rat).SetInt64(a.cohort.population[i])
}

// pay computes and rounds the awards.
func (a *Allocation) pay() {
	a.total = new(big.Int)
	for i, score := range a.scores {
		cents := a.scheme.cents(a.scheme.coefficient(score, a.mean), a.cohort.population[i])
		a.cents = append(a.cents, cents)
		a.total.Add(a.total, cents)
	}
}

// coefficient divides score by mean and rounds where the scheme says so.
func (s Scheme) coefficient(score, mean *big.Rat) *big.Rat {
	k := new(big.Rat).Quo(score, mean)
	if places, rounded := s.coefficientDecimals(); rounded {
		return k.SetFrac(exact.Round(k, places, s.mode()), exact.PowerOfTen(places))
	}
	return k
}

// amount is base price × population × coefficient, before rounding.
func (s Scheme) amount(k *big.Rat, population int64) *big.Rat {
	euros := s.perResident(k)
	return euros.Mul(euros, new(big.Rat).SetInt64(population))
}

// perResident is base price × coefficient.
func (s Scheme) perResident(k *big.Rat) *big.Rat {
	return new(big.Rat).Mul(s.rate(), k)
}

// cents rounds the amount to cents, or to euros as cents.
func (s Scheme) cents(k *big.Rat, population int64) *big.Int {
	amount := s.amount(k, population)
	if s.takes(euroRounding) == toEuros {
		euros := exact.Round(amount, 0, s.mode())
		return euros.Mul(euros, big.NewInt(100))
	}
	return exact.Round(amount, 2, s.mode())
}

// Scheme returns the scheme the allocation rests on.
func (a *Allocation) Scheme() Scheme { return a.scheme }

// Cohort returns the figures the allocation rests on.
func (a *Allocation) Cohort() Cohort { return a.cohort }

// Len returns the number of units.
func (a *Allocation) Len() int { return a.cohort.Len() }

// Residents returns the population of all units together.
func (a *Allocation) Residents() int64 { return a.cohort.residents }

// MeanScore returns the mean of the whole country by which every score is
// divided; zero where the money goes per resident.
func (a *Allocation) MeanScore() Ratio {
	if a.mean == nil || a.scheme.flat {
		return Ratio{}
	}
	return ratioOf(a.mean)
}

// Total returns the sum of the rounded awards, in euros.
func (a *Allocation) Total() decimal.Decimal { return euros(a.total) }

// Residue returns the total minus base price × population, or minus the pool: what rounding (or
// an option that departs from the law) added to or took from the whole, in
// euros.
func (a *Allocation) Residue() decimal.Decimal {
	if a.total == nil {
		return decimal.Decimal{}
	}
	whole := exact.Round(a.scheme.amount(big.NewRat(1, 1), a.cohort.residents), 2, exact.HalfAway)
	return euros(whole.Sub(a.total, whole))
}

// euros makes a decimal of cents.
func euros(cents *big.Int) decimal.Decimal {
	if cents == nil {
		return decimal.Decimal{}
	}
	return decimal.NewFromBigInt(cents, -2)
}

// Assumptions yields every question the law leaves open, with the option
// taken; it is [Scheme.Assumptions] of the scheme.
func (a *Allocation) Assumptions() iter.Seq[Assumption] { return a.scheme.Assumptions() }

// AbsentUnits yields the codes of units that the division of the finance year
// has and the cohort lacks; none unless [Scheme.CheckUnits] returned the
// cohort.
func (a *Allocation) AbsentUnits() iter.Seq[string] { return a.cohort.AbsentUnits() }

// Ignored yields the columns of the cohort that the scheme does not use
// because they belong to another covered year: those that were not read, then
// those that were read for the scheme of another year.
func (a *Allocation) Ignored() iter.Seq[string] {
	return func(yield func(string) bool) {
		for _, name := range a.cohort.ignored {
			if !a.uses(name) && !yield(name) {
				return
			}
		}
		for j := range a.cohort.columns {
			if name := a.cohort.columns[j].name; !a.uses(name) && !yield(name) {
				return
			}
		}
	}
}

func (a *Allocation) uses(column string) bool {
	for d := range a.scheme.list.Value.All() {
		if slices.Contains(columnNames(d), column) {
			return true
		}
	}
	return false
}
