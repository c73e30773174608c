package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// wide is an allocation computed in fractions of any width, as plainly as the
// law reads: the way for schemes and figures that the kernel does not serve.
type wide struct {
	bounds []bound
	scores []*big.Rat
	mean   *big.Rat
	// cents are the rounded awards.
	cents []*big.Int
	total *big.Int
}

// allocateWide computes the allocation in fractions.
func (a *Allocation) allocateWide() error {
	w := &wide{bounds: bind(a.scheme, &a.cohort), total: new(big.Int)}
	if err := a.scheme.undefined(&a.cohort, w.bounds); err != nil {
		return err
	}
	for j := range w.bounds {
		w.bounds[j].survey(a.scheme, a.cohort.Len())
	}
	sum, weight, term := new(big.Rat), new(big.Rat), new(big.Rat)
	for i := range a.cohort.codes {
		score := w.scoreOf(a.scheme, i)
		w.scores = append(w.scores, score)
		u := a.unitWeight(i)
		sum.Add(sum, term.Mul(score, u))
		weight.Add(weight, u)
	}
	if sum.Sign() == 0 {
		return &ZeroMeanError{Units: a.cohort.Len()}
	}
	w.mean = sum.Quo(sum, weight)
	for i, score := range w.scores {
		cents := a.scheme.cents(a.scheme.coefficient(score, w.mean), a.cohort.population[i])
		w.cents = append(w.cents, cents)
		w.total.Add(w.total, cents)
	}
	a.wide = w
	return nil
}

// scoreOf returns the score of a unit, 0 to 100; the same for every unit where
// the money goes per resident.
func (w *wide) scoreOf(s Scheme, i int) *big.Rat {
	if s.flat {
		return big.NewRat(1, 1)
	}
	score, term := new(big.Rat), new(big.Rat)
	for j := range w.bounds {
		p, _ := w.bounds[j].points(s, i)
		score.Add(score, term.Mul(p, w.bounds[j].weight))
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
