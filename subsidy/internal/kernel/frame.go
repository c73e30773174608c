package kernel

import (
	"math/bits"
	"slices"
)

// Frame is what the whole country sets: the range of every indicator, the sum
// of all scores, and the factor from a score to cents. With it the award of a
// unit follows from its own figures. A Frame shares the memory of the [Run] it
// belongs to; [Frame.Clone] gives one of its own.
type Frame struct {
	In Input
	// reported is the scale of all reported points together.
	reported scale
	// weight is the sum of the weights of all units in the national mean, and
	// scores the sum of their scores, each times its weight.
	weight uint64
	scores wide
	factor factor
	// laid are units whose figures differ from the columns of In.
	laid []laid
}

// Clone returns a frame that shares nothing that is changed.
func (f *Frame) Clone() Frame {
	g := *f
	g.In.Reported, g.In.Changes, g.laid = slices.Clone(f.In.Reported), slices.Clone(f.In.Changes), slices.Clone(f.laid)
	return g
}

// The magnitudes up to which the kernel computes; doc.go says what each is
// good for.
const (
	mostResidents = 1 << 58
	mostMoney     = 1 << 61
	mostIndices   = 64
	mostError     = 1 << 20
	// fewestFraction and mostFraction bound the bits behind the point.
	fewestFraction = 2
	mostFraction   = 62
)

// fits reports whether the magnitudes of the input are within those of the
// proof.
func (in *Input) fits() bool {
	money := product(uint64(in.Price), uint64(in.Residents))
	if in.Rules.Plain {
		var ok bool
		if money, ok = money.times(uint64(len(in.Population))); !ok {
			return false
		}
	}
	return in.Residents < mostResidents && in.Ceiling < 1<<63 && len(in.Changes) < mostIndices &&
		money.hi == 0 && money.lo < mostMoney
}

// columns is the number of parts a score is made of.
func (f *Frame) columns() uint64 { return uint64(len(f.In.Changes)) + 1 }

// factor leads from a score to what a resident is paid, or to the coefficient.
type factor struct {
	// mantissa·2^-(fraction+64) is what a unit of the last place of a score
	// is worth; the value of a score is the high word of the product.
	mantissa uint64
	// fraction is the number of bits behind the point of that high word.
	fraction int
	// err bounds the error of the high word, in units of its last place.
	err uint64
}

// worth makes the factor num ÷ (den · sum of scores), where den is 1 or 100;
// false where a magnitude is outside those of the proof.
func (f *Frame) worth(num, den uint64) (factor, bool) {
	if num == 0 {
		return factor{fraction: mostFraction}, true
	}
	divisor, fits := f.scores.times(den)
	if !fits || divisor.isZero() {
		return factor{}, false
	}
	up, lift := bits.LeadingZeros64(num), 128-divisor.len()
	w := factor{mantissa: ratio(num<<up, divisor.left(lift)), fraction: up + 63 - lift}
	if surplus := w.fraction - mostFraction; surplus > 0 {
		w.mantissa >>= surplus
		w.fraction = mostFraction
	}
	spread, fits := quotient(product(f.weight, 1<<scoreBits), f.scores)
	if !fits || spread >= mostError/(2*mostIndices) {
		return factor{}, false
	}
	w.err = 2*f.columns()*(spread+1) + 2
	return w, w.fraction >= fewestFraction
}

// quotient is x ÷ y, too small by less than one, where it fits one word and y
// is not zero. Of a divisor of two words the first 64 bits count.
func quotient(x, y wide) (uint64, bool) {
	if y.hi == 0 {
		q, _ := x.over(y.lo)
		return q.lo, q.hi == 0
	}
	lift := 64 - bits.Len64(y.hi)
	top := wide{x.hi >> (64 - lift), x.hi<<lift | x.lo>>(64-lift)}
	q, _ := top.over(y.left(lift).hi)
	return q.lo, q.hi == 0
}
