package subsidy

import (
	"iter"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
	"github.com/hyte-fi/go-hyte/subsidy/internal/kernel"
)

// Allocation is the result of a scheme for a cohort: the coefficient and the
// euros of every unit, with the scheme, the figures and the assumptions they
// rest on. [Scheme.Allocate] makes allocations. An Allocation is not changed
// after it is made and is safe to share, unless it is handed to
// [Scheme.AllocateInto]. The zero Allocation has no units, and a nil one
// is read as that.
type Allocation struct {
	scheme Scheme
	cohort Cohort
	// run holds the awards where the kernel computed them, and its memory.
	run kernel.Run
	// wide holds them where it did not.
	wide *wide
}

// orEmpty lets a nil allocation be read as one without units.
func (a *Allocation) orEmpty() *Allocation {
	if a == nil {
		return &Allocation{}
	}
	return a
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

// AllocateInto is [Scheme.Allocate] into an allocation whose memory it reuses:
// for a cohort of the size the allocation held before, nothing is allocated
// where [Allocation.Wide] is false and no award lies at the edge of a rounding.
// What the allocation held before is lost, in copies of it too; after an error
// it is the zero Allocation. A nil allocation is an [*InputError].
func (s Scheme) AllocateInto(a *Allocation, c Cohort) error {
	if a == nil {
		return &InputError{Name: "allocation", Found: "nil", Expected: "an Allocation to compute into"}
	}
	err := s.allocate(a, &c)
	if err != nil {
		*a = Allocation{}
	}
	return err
}

func (s Scheme) allocate(a *Allocation, c *Cohort) error {
	if err := s.check(); err != nil {
		return err
	}
	if c.Len() == 0 {
		return CohortErrors{{Row: -1, Kind: FaultNoRows, Expected: "at least one unit"}}
	}
	if c.kind != s.rules.kind {
		return &MismatchError{Scheme: s.rules.kind, Cohort: c.kind}
	}
	a.scheme, a.cohort, a.wide = s, *c, nil
	if s.plan.narrow && s.fill(&a.run.In, c) {
		switch a.run.Allocate() {
		case kernel.Done:
			return nil
		case kernel.Zero:
			return &ZeroMeanError{Units: c.Len()}
		}
	}
	a.scheme = s.over(c.residents)
	return a.allocateWide()
}

// Wide reports whether the allocation was computed in fractions of any width
// instead of 64-bit integers: the same awards, much slower. That is the way of
// the county scheme and of the plan of 2016–2018, and of figures beyond what
// 62 bits hold: a column whose greatest value times the power of ten of its
// decimals does not fit, or base price × population of the whole country of
// 2^61 cents and more.
func (a *Allocation) Wide() bool { return a.orEmpty().wide != nil }

// AtEdge returns the number of units whose award lay so near the edge between
// two roundings that only fractions could tell; 0 where [Allocation.Wide] is
// true, because there fractions tell everything. Such awards are exact like
// the others, and cost more time.
func (a *Allocation) AtEdge() int {
	a = a.orEmpty()
	if a.wide != nil {
		return 0
	}
	return a.run.Exactly
}

// Scheme returns the scheme the allocation rests on.
func (a *Allocation) Scheme() Scheme { return a.orEmpty().scheme }

// Cohort returns the figures the allocation rests on.
func (a *Allocation) Cohort() Cohort { return a.orEmpty().cohort }

// Len returns the number of units.
func (a *Allocation) Len() int { return a.orEmpty().cohort.Len() }

// Residents returns the population of all units together.
func (a *Allocation) Residents() int64 { return a.orEmpty().cohort.residents }

// MeanScore returns the mean of the whole country by which every score is
// divided; zero where the money goes per resident.
func (a *Allocation) MeanScore() Ratio {
	a = a.orEmpty()
	if a.scheme.flat {
		return Ratio{}
	}
	return ratioOf(a.view().mean)
}

// Total returns the sum of the rounded awards, in euros.
func (a *Allocation) Total() decimal.Decimal { return euros(a.orEmpty().total()) }

// Residue returns the total minus base price × population, or minus the pool:
// what rounding (or an option that departs from the law) added to or took from
// the whole, in euros.
func (a *Allocation) Residue() decimal.Decimal {
	a = a.orEmpty()
	total := a.total()
	if total == nil {
		return decimal.Decimal{}
	}
	whole := exact.Round(a.scheme.amount(big.NewRat(1, 1), a.cohort.residents), 2, exact.HalfAway)
	return euros(whole.Sub(total, whole))
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
func (a *Allocation) Assumptions() iter.Seq[Assumption] { return a.orEmpty().scheme.Assumptions() }

// AbsentUnits yields the codes of units that the division of the finance year
// has and the cohort lacks; none unless [Scheme.CheckUnits] returned the
// cohort.
func (a *Allocation) AbsentUnits() iter.Seq[string] { return a.orEmpty().cohort.AbsentUnits() }

// Ignored yields the columns of the cohort that the scheme does not use,
// because they belong to another covered year or because the caller left their
// indicator out: those that were not read, then those that were read for
// another scheme.
func (a *Allocation) Ignored() iter.Seq[string] {
	a = a.orEmpty()
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
