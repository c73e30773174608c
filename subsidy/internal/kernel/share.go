package kernel

import (
	"math/big"
	"math/bits"
)

// Share is the weight of an indicator, or of all reported ones together, as a
// part of the sum of all weights. Make shares with [Shares].
type Share struct {
	// weight is the weight as a whole number.
	weight uint64
	// part is floor(2^126·weight ÷ sum of all weights).
	part wide
}

// Weight returns the weight as a whole number.
func (s Share) Weight() uint64 { return s.weight }

// mostWeight bounds the sum of all weights.
const mostWeight = 1 << 40

// Shares makes shares of whole weights; false where their sum is zero or 2^40
// or more.
func Shares(weights []uint64) ([]Share, bool) {
	sum := uint64(0)
	for _, w := range weights {
		if w >= mostWeight || sum >= mostWeight {
			return nil, false
		}
		sum += w
	}
	if sum == 0 || sum >= mostWeight {
		return nil, false
	}
	shares := make([]Share, len(weights))
	for i, w := range weights {
		part := new(big.Int).Lsh(new(big.Int).SetUint64(w), shareBits)
		part.Quo(part, new(big.Int).SetUint64(sum))
		low := new(big.Int).And(part, new(big.Int).SetUint64(1<<64-1)).Uint64()
		shares[i] = Share{w, wide{part.Rsh(part, 64).Uint64(), low}}
	}
	return shares, true
}

// shareBits are the bits behind the point of Share.part, scoreBits those of a
// score: a reciprocal takes the first to the second by way of 64.
const (
	shareBits = 126
	scoreBits = shareBits - 64
)

// scale is what turns the grades of one indicator, 0 to span, into parts of a
// score.
type scale struct {
	// span is the highest grade, at least 1.
	span uint64
	// shift brings the span to 64 bits.
	shift int
	// reciprocal is floor(part ÷ (span·2^shift)).
	reciprocal uint64
	// sum is the sum of all grades, each times the weight of its unit in the
	// national mean. It is exact.
	sum wide
}

func newScale(span uint64, s Share) scale {
	shift := bits.LeadingZeros64(span)
	reciprocal, _ := bits.Div64(s.part.hi, s.part.lo, span<<shift)
	return scale{span: span, shift: shift, reciprocal: reciprocal}
}

// part is what the grade makes of a score, up to 2 units of the last place too
// small.
func (s *scale) part(grade uint64) uint64 {
	hi, _ := bits.Mul64(grade<<s.shift, s.reciprocal)
	return hi
}
