package subsidy

import (
	"iter"
	"math/big"

	"github.com/shopspring/decimal"
)

// RoundingImpact is what one way of rounding would have given in place of the
// one an allocation took. No act and no decree says how to round.
type RoundingImpact struct {
	// Coefficient, Euros and Mode are the options of "coefficient-rounding",
	// "euro-rounding" and "rounding-mode".
	Coefficient, Euros, Mode string
	// Taken says that the allocation itself rounded so.
	Taken bool
	// Total is the sum of the rounded awards, in euros.
	Total decimal.Decimal
	// Residue is Total minus base price × population, or minus the pool.
	Residue decimal.Decimal
	// Difference is Total minus the total of the allocation.
	Difference decimal.Decimal
	// Moved is the number of units whose award differs from that of the
	// allocation.
	Moved int
	// Unit is the code of the unit whose award differs most, the first in the
	// order of the cohort where several do; empty where none does. Largest is
	// its award minus that of the allocation, in euros.
	Unit    string
	Largest decimal.Decimal
}

// Roundings yields what each of the 56 ways of rounding would have given: every
// option of "coefficient-rounding" with both of "euro-rounding" and of
// "rounding-mode", in the order of [Scheme.Assumptions]; the one taken is among
// them. Where the money goes per resident there is no coefficient to round, and
// the ways are four. Everything but the rounding is as in the allocation, exactly.
func (a *Allocation) Roundings() iter.Seq[RoundingImpact] {
	a = a.orEmpty()
	return func(yield func(RoundingImpact) bool) {
		if a.Len() == 0 {
			return
		}
		base := a.exactly()
		coefficients := questions[coefficientRounding].options
		if a.scheme.flat {
			coefficients = coefficients[:1] // a coefficient of 1 has nothing to round
		}
		for k := range coefficients {
			for e := range questions[euroRounding].options {
				for m := range questions[roundingMode].options {
					s := a.scheme.rounding(uint8(k), uint8(e), uint8(m))
					if !yield(base.impact(a, s)) {
						return
					}
				}
			}
		}
	}
}

// rounding returns the scheme with three options of rounding.
func (s Scheme) rounding(coefficient, euro, mode uint8) Scheme {
	s.choices[coefficientRounding].option = coefficient
	s.choices[euroRounding].option = euro
	s.choices[roundingMode].option = mode
	return s
}

// unrounded is an allocation before any rounding.
type unrounded struct {
	scores []*big.Rat
	mean   *big.Rat
	cents  []*big.Int // as the allocation rounded them
	total  *big.Int
	whole  *big.Int // base price × population in cents
}

func (a *Allocation) exactly() *unrounded {
	u := &unrounded{mean: a.MeanScore().view(), total: inCents(a.Total())}
	u.whole = new(big.Int).Sub(u.total, inCents(a.Residue()))
	one := big.NewRat(1, 1)
	if a.scheme.flat {
		u.mean = one
	}
	for award := range a.Awards() {
		score := award.Score.view()
		if a.scheme.flat {
			score = one
		}
		u.scores = append(u.scores, score)
		u.cents = append(u.cents, inCents(award.Euros))
	}
	return u
}

// impact rounds every award anew.
func (u *unrounded) impact(a *Allocation, s Scheme) RoundingImpact {
	total, most := new(big.Int), new(big.Int)
	r := RoundingImpact{
		Coefficient: questions[coefficientRounding].options[s.takes(coefficientRounding)].token,
		Euros:       questions[euroRounding].options[s.takes(euroRounding)].token,
		Mode:        questions[roundingMode].options[s.takes(roundingMode)].token,
		Taken:       s.choices.rounds() == a.scheme.choices.rounds(),
	}
	for i, score := range u.scores {
		cents := s.cents(s.coefficient(score, u.mean), a.cohort.population[i])
		total.Add(total, cents)
		off := new(big.Int).Sub(cents, u.cents[i])
		if off.Sign() != 0 {
			r.Moved++
		}
		if off.CmpAbs(most) > 0 {
			most, r.Unit = off, a.cohort.codes[i]
		}
	}
	r.Total, r.Largest = euros(total), euros(most)
	r.Residue = euros(new(big.Int).Sub(total, u.whole))
	r.Difference = euros(new(big.Int).Sub(total, u.total))
	return r
}

// rounds returns the three options of rounding.
func (c choices) rounds() [3]uint8 {
	return [3]uint8{c[coefficientRounding].option, c[euroRounding].option, c[roundingMode].option}
}

// inCents returns a sum of euros with two decimals as cents.
func inCents(v decimal.Decimal) *big.Int {
	x := v.Rat()
	x.Mul(x, full)
	return new(big.Int).Set(x.Num())
}

// AppendRoundingsJSON appends the ways of rounding as one JSON object: what
// [Allocation.AppendJSON] begins with and "roundings", for each way the options
// "coefficientRounding", "euroRounding" and "roundingMode", "taken", and in
// euros with 2 decimals "total", "residue", "difference", "moved", "unit" (null
// where no award differs) and "largest".
func (a *Allocation) AppendRoundingsJSON(b []byte) []byte {
	a = a.orEmpty()
	w := jsonWriter{b}
	w.open('{')
	w.head(a)
	w.name("roundings")
	w.open('[')
	for r := range a.Roundings() {
		w.item()
		w.open('{')
		w.text("coefficientRounding", r.Coefficient)
		w.text("euroRounding", r.Euros)
		w.text("roundingMode", r.Mode)
		w.truth("taken", r.Taken)
		w.cents("total", inCents(r.Total))
		w.cents("residue", inCents(r.Residue))
		w.cents("difference", inCents(r.Difference))
		w.number("moved", int64(r.Moved))
		w.textOrNull("unit", r.Unit)
		w.cents("largest", inCents(r.Largest))
		w.close('}')
	}
	w.close(']')
	w.close('}')
	return w.b
}

// AppendRoundingsCSV appends the ways of rounding as CSV with the header
// "coefficientRounding,euroRounding,roundingMode,taken,total,residue,difference,moved,unit,largest",
// numbers as in [Allocation.AppendRoundingsJSON].
func (a *Allocation) AppendRoundingsCSV(b []byte) []byte {
	b = append(b, "coefficientRounding,euroRounding,roundingMode,taken,total,residue,difference,moved,unit,largest\n"...)
	for r := range a.Roundings() {
		t := tableRow{b: b}
		t.text(r.Coefficient)
		t.text(r.Euros)
		t.text(r.Mode)
		t.truth(r.Taken)
		t.cents(r.Total)
		t.cents(r.Residue)
		t.cents(r.Difference)
		t.number(int64(r.Moved))
		t.text(r.Unit)
		t.cents(r.Largest)
		b = t.end()
	}
	return b
}
