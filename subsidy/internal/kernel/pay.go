package kernel

import "math/bits"

// pay computes the awards.
func (r *Run) pay() Status {
	if !r.setFactor() {
		return Wide
	}
	r.Exactly, r.Total = 0, 0
	var undecided int
	if r.In.Rules.RoundsCoefficient {
		undecided = r.payRounded()
	} else {
		undecided = r.payExact()
	}
	if undecided > 0 {
		r.decide()
	}
	for _, cents := range r.Cents {
		r.Total += cents
	}
	return Done
}

// setFactor makes the factor of the country.
func (f *Frame) setFactor() (ok bool) {
	num, den := uint64(f.In.Price), uint64(1)
	switch rules := &f.In.Rules; {
	case rules.RoundsCoefficient:
		num = tens[rules.Decimals]
	case rules.WholeEuros:
		den = 100
	}
	whole := product(num, f.weight)
	if whole.hi != 0 {
		return false
	}
	f.factor, ok = f.worth(whole.lo, den)
	return ok
}

// tens are 10^0 to 10^14: the decimals of a coefficient, and cents in a euro.
var tens = [...]uint64{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14}

// value is score·factor, fraction bits behind the point, off by less than err.
func (w *factor) value(score uint64) uint64 {
	value, _ := bits.Mul64(score, w.mantissa)
	return value
}

// round returns units·value rounded, and whether the bound decides it.
func (w *factor) round(value, units uint64) (rounded uint64, decided bool) {
	hi, lo := bits.Mul64(units, value)
	half := uint64(1) << ((w.fraction - 1) & 63)
	part, err := lo&(half<<1-1), units*w.err
	whole := hi<<((64-w.fraction)&63) | lo>>(w.fraction&63)
	// |part - half| > err, in one comparison of unsigned integers.
	return whole + (part+half)>>(w.fraction&63), part-half+err > 2*err
}

// payExact pays where the coefficient is not rounded. It is factor.round for
// all units, and returns how many the bound does not decide.
func (r *Run) payExact() (undecided int) {
	w := r.factor
	n := len(r.Scores)
	population, cents := r.In.Population[:n], r.Cents[:n]
	scale := int64(1)
	if r.In.Rules.WholeEuros {
		scale = 100
	}
	for i, score := range r.Scores {
		rounded, decided := w.round(w.value(score), uint64(population[i]))
		if !decided {
			undecided++
		}
		cents[i] = int64(rounded) * scale
	}
	return undecided
}

// payRounded pays where the coefficient is rounded: behind it everything is
// whole numbers.
func (r *Run) payRounded() (undecided int) {
	for i, score := range r.Scores {
		k, decided := r.factor.round(r.factor.value(score), 1)
		cents, fits := r.In.money(k, uint64(r.In.Population[i]))
		if !decided || !fits {
			undecided++
		}
		r.Cents[i] = cents
	}
	return undecided
}

// decide computes exactly what the bound did not decide.
func (r *Run) decide() {
	var e *Exact
	for i, score := range r.Scores {
		population := uint64(r.In.Population[i])
		if _, decided := r.cents(score, population); decided {
			continue
		}
		if e == nil {
			e = r.NewExact()
		}
		r.Cents[i] = e.cents(e.Numerator(r.Grades(i)), population)
		r.Exactly++
	}
}

// cents is the award of a score, and whether the bound decides it.
func (f *Frame) cents(score, population uint64) (int64, bool) {
	if f.In.Rules.RoundsCoefficient {
		k, decided := f.factor.round(f.factor.value(score), 1)
		cents, fits := f.In.money(k, population)
		return cents, decided && fits
	}
	rounded, decided := f.factor.round(f.factor.value(score), population)
	if f.In.Rules.WholeEuros {
		rounded *= 100
	}
	return int64(rounded), decided
}

// money is price × population × k·10^-Decimals rounded, in cents, exactly;
// false where an intermediate does not fit.
func (in *Input) money(k, population uint64) (int64, bool) {
	amount, fits := product(k, population).times(uint64(in.Price))
	if !fits {
		return 0, false
	}
	divisor, unit := tens[in.Rules.Decimals], int64(1)
	if in.Rules.WholeEuros {
		divisor, unit = divisor*100, 100
	}
	q, rest := amount.over(divisor)
	if in.away(q.lo, rest, divisor) {
		q.lo++
	}
	return int64(q.lo) * unit, q.hi == 0 && q.lo < mostMoney<<1
}

// away decides about the rest of a division: more than half, or a half that
// the mode sends away from zero.
func (in *Input) away(quotient, rest, divisor uint64) bool {
	if other := divisor - rest; rest != other {
		return rest > other
	}
	return !in.Rules.HalfEven || quotient&1 == 1
}
