package subsidy

import (
	"errors"
	"iter"
	"math/big"
	"slices"

	"github.com/samber/lo"
	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

// Scheme is the law of one finance year with every open question answered:
// base price, indicators, arithmetic and assumptions. Schemes are made by
// [Municipal], [County] and [Proposal2017] and varied with [Scheme.With]; they
// are values, never changed and safe to share. The zero Scheme is no scheme, and every computation with
// it is a [*SchemeError].
type Scheme struct {
	rules *rules
	year  int
	price law.Dated[decimal.Decimal]
	pool  law.Dated[decimal.Decimal]
	flat  bool
	// each is the pool divided by the residents of a cohort; nil where there
	// is no pool, and before there is a cohort.
	each     *big.Rat
	list     law.Dated[indicators.List]
	choices  choices
	overlays []Overlay
	targets  []targetValue
	// weights are those of the caller.
	weights []targetValue
	// plan is the scheme made ready to be computed with.
	plan *plan
}

// targetValue is the target or the weight of one indicator.
type targetValue struct {
	indicator string
	value     *big.Rat
}

func newScheme(r *rules, year int) (Scheme, error) {
	// Both questions are asked of 1 January: prices are set for whole years,
	// and a list that changed within a year would need a rule of its own.
	day := law.Day(year, 1, 1)
	price, err := r.prices.At(day)
	if err != nil {
		return Scheme{}, yearError(r, year, err)
	}
	s := Scheme{rules: r, year: year, price: price}
	s.flat = !r.flat.Citation.IsZero() && r.flat.Period.Contains(day)
	if s.flat {
		return s.ready(), nil
	}
	if s.list, err = r.list(day); err != nil {
		return Scheme{}, yearError(r, year, err)
	}
	for d := range s.list.Value.All() {
		if v, ok := d.Target.Value(); ok {
			s.targets = append(s.targets, targetValue{d.Key, v.Rat()})
		}
	}
	return s.ready(), nil
}

// yearError says which law was asked and what it covers.
func yearError(r *rules, year int, cause error) error {
	e := &YearError{Scheme: r.kind, Year: year, Act: r.act, cause: cause}
	for i := range r.prices {
		e.Covered = append(e.Covered, r.prices[i].Period.From.Year())
		e.Price = r.prices[i].Citation
	}
	var none *law.NotCoveredError
	if errors.As(cause, &none) {
		e.Price = none.Citation
	}
	return e
}

// Kind returns which scheme this is.
func (s Scheme) Kind() Kind {
	if s.rules == nil {
		return noScheme
	}
	return s.rules.kind
}

// Year returns the finance year (varainhoitovuosi).
func (s Scheme) Year() int { return s.year }

// BasePrice returns the base price (perushinta) in euros per resident, zero
// for a scheme that shares out a pool.
func (s Scheme) BasePrice() decimal.Decimal { return s.price.Value }

// Pool returns the sum that the scheme shares out, in euros; false for a scheme
// that has a base price instead.
func (s Scheme) Pool() (decimal.Decimal, bool) {
	if !s.shares() {
		return decimal.Decimal{}, false
	}
	return s.pool.Value, true
}

// shares reports whether the scheme shares out a pool.
func (s Scheme) shares() bool { return s.rules != nil && !s.rules.pool.Citation.IsZero() }

// PerResident reports whether the money of the year goes per resident, without
// regard to any indicator: county funding in 2023 to 2025 (617/2021, section
// 33(2)). Such a scheme has no indicators, its coefficient is 1 for every unit,
// and there are neither scores nor ranks.
func (s Scheme) PerResident() bool { return s.flat }

// Force returns the weight of the scheme: a statute, or a proposal that never
// bound anybody.
func (s Scheme) Force() law.Force {
	if s.rules == nil {
		return law.Inference
	}
	return s.rules.act.Force
}

// over returns the scheme for so many residents of all units together, which a
// pool is divided by.
func (s Scheme) over(residents int64) Scheme {
	if s.shares() {
		pool := s.pool.Value.Rat()
		s.each = pool.Quo(pool, big.NewRat(max(residents, 1), 1))
	}
	return s
}

// rate is the euros per resident at a coefficient of 1.
func (s Scheme) rate() *big.Rat {
	if s.each != nil {
		return s.each
	}
	return s.price.Value.Rat()
}

// BasePriceCitation returns the provision that sets the base price. For a
// price the caller set it is the provision departed from.
func (s Scheme) BasePriceCitation() law.Citation { return s.price.Citation }

// Indicators returns the indicators of the scheme in the order of the decree.
func (s Scheme) Indicators() indicators.List { return s.list.Value }

// Acts yields the act and the decree the scheme rests on, each with the day up
// to which its text was read and the amendments that were not seen.
func (s Scheme) Acts() iter.Seq[law.Act] {
	return func(yield func(law.Act) bool) {
		if s.rules == nil {
			return
		}
		for _, number := range s.rules.acts {
			act, known := law.ActByNumber(number)
			if known && !yield(act) {
				return
			}
		}
	}
}

// PopulationDay returns the day of the population that counts: 31 December of
// the year before the year before the finance year (618/2021, section 4(3);
// 617/2021, section 2(2)). For the plan of 2016–2018 it is 31 December of the
// year before, with which the published figures of the trial reconcile.
func (s Scheme) PopulationDay() law.Date {
	if s.rules == nil {
		return law.Date{}
	}
	return law.Day(s.year-s.rules.populationLag, 12, 31)
}

// Columns yields the names of the cohort columns the scheme reads, code and
// population included, in the order of the decree: the key of an activity
// indicator or a count, and the key with ":previous" and ":latest" of a result
// indicator.
func (s Scheme) Columns() iter.Seq[string] {
	return func(yield func(string) bool) {
		if s.rules == nil || !yield(codeColumn) || !yield(populationColumn) {
			return
		}
		for d := range s.list.Value.All() {
			for _, name := range columnNames(d) {
				if !yield(name) {
					return
				}
			}
		}
	}
}

// check says whether the scheme can be computed with.
func (s Scheme) check() error {
	if s.rules == nil {
		return &SchemeError{}
	}
	return nil
}

func (s Scheme) takes(q question) uint8 { return s.choices[q].option }

// target returns the target of an indicator, nil where it has none.
func (s Scheme) target(indicator string) *big.Rat {
	for i := range s.targets {
		if s.targets[i].indicator == indicator {
			return s.targets[i].value
		}
	}
	return nil
}

// mode is the rule for ties.
func (s Scheme) mode() exact.Mode {
	if s.takes(roundingMode) == halfEven {
		return exact.HalfEven
	}
	return exact.HalfAway
}

// coefficientDecimals returns the number of decimals to which the coefficient
// is rounded; false where it is not.
func (s Scheme) coefficientDecimals() (int, bool) {
	taken := s.takes(coefficientRounding)
	return int(taken) - 1, taken != coefficientExact
}

// columnNames returns the cohort columns of an indicator.
func columnNames(d indicators.Definition) []string {
	if d.Kind == indicators.Result {
		return []string{d.Key + previousSuffix, d.Key + latestSuffix}
	}
	return []string{d.Key}
}

// otherColumns yields the columns that the scheme of another covered year, or
// an earlier version of its decree, has and this one does not.
func (s Scheme) otherColumns() []string {
	var all []string
	for i := range s.rules.prices {
		list, err := s.rules.list(s.rules.prices[i].Period.From)
		if err != nil {
			continue
		}
		for d := range list.Value.All() {
			all = append(all, columnNames(d)...)
		}
	}
	other, _ := lo.Difference(lo.Uniq(all), slices.Collect(s.Columns()))
	return other
}
