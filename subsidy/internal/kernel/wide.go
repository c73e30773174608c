package kernel

import (
	"math/big"
	"math/bits"
)

// wide is an unsigned integer of 128 bits.
type wide struct{ hi, lo uint64 }

// product multiplies two integers of 64 bits.
func product(a, b uint64) wide {
	hi, lo := bits.Mul64(a, b)
	return wide{hi, lo}
}

func (x wide) plus(y wide) wide {
	lo, carry := bits.Add64(x.lo, y.lo, 0)
	hi, _ := bits.Add64(x.hi, y.hi, carry)
	return wide{hi, lo}
}

func (x wide) minus(y wide) wide {
	lo, borrow := bits.Sub64(x.lo, y.lo, 0)
	hi, _ := bits.Sub64(x.hi, y.hi, borrow)
	return wide{hi, lo}
}

// times multiplies; false where the product has more than 128 bits.
func (x wide) times(n uint64) (wide, bool) {
	low, high := product(x.lo, n), product(x.hi, n)
	hi, carry := bits.Add64(low.hi, high.lo, 0)
	return wide{hi, low.lo}, high.hi == 0 && carry == 0
}

func (x wide) isZero() bool { return x.hi|x.lo == 0 }

// len is the number of bits.
func (x wide) len() int {
	if x.hi != 0 {
		return 64 + bits.Len64(x.hi)
	}
	return bits.Len64(x.lo)
}

// left shifts by less than 128 bits.
func (x wide) left(n int) wide {
	if n >= 64 {
		return wide{x.lo << (n - 64), 0}
	}
	return wide{x.hi<<n | x.lo>>(64-n), x.lo << n}
}

func (x wide) less(y wide) bool { return x.hi < y.hi || x.hi == y.hi && x.lo < y.lo }

// over divides by an integer; the divisor is not zero.
func (x wide) over(n uint64) (quotient wide, rest uint64) {
	quotient.hi, rest = x.hi/n, x.hi%n
	quotient.lo, rest = bits.Div64(rest, x.lo, n)
	return quotient, rest
}

// ratio is floor(m·2^127 ÷ d) for m and d whose highest bit is set; it is less
// than 2^64. It is one step of the long division of Knuth (The Art of Computer
// Programming, volume 2, 4.3.1, algorithm D): the estimate from the first word
// of the divisor is at most two too great.
func ratio(m uint64, d wide) uint64 {
	top, middle := m>>1, m<<63
	q, rest := bits.Div64(top, middle, d.hi)
	for {
		// q·d.lo against what is left of the dividend, rest·2^64.
		if p := product(q, d.lo); !(wide{rest, 0}).less(p) {
			return q
		}
		q--
		var carry uint64
		if rest, carry = bits.Add64(rest, d.hi, 0); carry != 0 {
			return q
		}
	}
}

// big returns the integer as one of any width.
func (x wide) big() *big.Int {
	b := new(big.Int).SetUint64(x.hi)
	return b.Add(b.Lsh(b, 64), new(big.Int).SetUint64(x.lo))
}
