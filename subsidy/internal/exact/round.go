package exact

import "math/big"

// Mode is a rule for ties: what becomes of an exact half.
type Mode uint8

// The rules for ties.
const (
	// HalfAway rounds a half away from zero, as schools and bookkeepers do.
	HalfAway Mode = iota
	// HalfEven rounds a half to the even neighbour.
	HalfEven
)

// PowerOfTen returns 10^n for n ≥ 0; a negative n gives 1.
func PowerOfTen(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(max(n, 0))), nil)
}

// Round returns x·10^places rounded to an integer: euros in cents for
// places = 2. The argument is not changed.
func Round(x *big.Rat, places int, mode Mode) *big.Int {
	if x.Sign() == 0 {
		return new(big.Int)
	}
	num := new(big.Int).Mul(x.Num(), PowerOfTen(places))
	quotient, rest := new(big.Int).QuoRem(num, x.Denom(), new(big.Int))
	if roundsAway(quotient, rest, x.Denom(), mode) {
		quotient.Add(quotient, big.NewInt(int64(x.Sign())))
	}
	return quotient
}

// roundsAway decides on the part that was cut off: more than half, or a half
// that the mode sends away from zero.
func roundsAway(quotient, rest, den *big.Int, mode Mode) bool {
	twice := new(big.Int).Lsh(new(big.Int).Abs(rest), 1)
	switch twice.Cmp(den) {
	case +1:
		return true
	case 0:
		return mode == HalfAway || quotient.Bit(0) == 1
	}
	return false
}

// AppendDecimal appends x with the number of places, rounded half away from
// zero. A number that rounds to zero has no minus sign.
func AppendDecimal(b []byte, x *big.Rat, places int) []byte {
	return AppendScaled(b, Round(x, places, HalfAway), places)
}

// AppendScaled appends the integer n as the decimal n·10^-places.
func AppendScaled(b []byte, n *big.Int, places int) []byte {
	if n.Sign() < 0 {
		b = append(b, '-')
	}
	digits := new(big.Int).Abs(n).Append(nil, 10)
	point := len(digits) - places
	if point > 0 {
		b = append(b, digits[:point]...)
	} else {
		b = append(b, '0')
	}
	if places <= 0 {
		return b
	}
	b = append(b, '.')
	for ; point < 0; point++ {
		b = append(b, '0')
	}
	return append(b, digits[point:]...)
}
