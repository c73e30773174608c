package replay

import (
	"math/big"
	"strings"
)

// fraction is num ÷ den with den above 0. It is not kept in lowest terms:
// fractions are compared by multiplying crosswise.
type fraction struct{ num, den *big.Int }

func whole(n int64) fraction { return fraction{big.NewInt(n), big.NewInt(1)} }

// parse reads "12", "-2/3" or "7.25".
func parse(text string) (fraction, bool) {
	if above, below, ok := strings.Cut(text, "/"); ok {
		num, okNum := integer(above)
		den, okDen := integer(below)
		return fraction{num, den}, okNum && okDen && den.Sign() > 0
	}
	before, after, _ := strings.Cut(text, ".")
	num, ok := integer(before + after)
	return fraction{num, power(len(after))}, ok
}

// integer reads digits with at most one minus before them.
func integer(text string) (*big.Int, bool) {
	for i, c := range text {
		if (c < '0' || c > '9') && (c != '-' || i > 0) {
			return new(big.Int), false
		}
	}
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		n = new(big.Int)
	}
	return n, ok
}

// power is 10^n.
func power(n int) *big.Int { return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil) }

func mul(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }

func (f fraction) times(g fraction) fraction { return fraction{mul(f.num, g.num), mul(f.den, g.den)} }

func (f fraction) plus(g fraction) fraction {
	return fraction{new(big.Int).Add(mul(f.num, g.den), mul(g.num, f.den)), mul(f.den, g.den)}
}

func (f fraction) minus(g fraction) fraction { return f.plus(fraction{new(big.Int).Neg(g.num), g.den}) }

// over divides; false where g is 0.
func (f fraction) over(g fraction) (fraction, bool) {
	switch g.num.Sign() {
	case 0:
		return f, false
	case -1:
		return fraction{mul(new(big.Int).Neg(f.num), g.den), mul(f.den, new(big.Int).Neg(g.num))}, true
	}
	return fraction{mul(f.num, g.den), mul(f.den, g.num)}, true
}

func (f fraction) cmp(g fraction) int { return mul(f.num, g.den).Cmp(mul(g.num, f.den)) }

// String writes the fraction in lowest terms.
func (f fraction) String() string {
	divisor := new(big.Int).GCD(nil, nil, new(big.Int).Abs(f.num), f.den)
	if divisor.Sign() == 0 {
		divisor.SetInt64(1)
	}
	num, den := new(big.Int).Quo(f.num, divisor), new(big.Int).Quo(f.den, divisor)
	if den.IsInt64() && den.Int64() == 1 {
		return num.String()
	}
	return num.String() + "/" + den.String()
}

// rounded is the nearest multiple of 10^-places to f, which is at least 0: by
// adding a half and cutting off, and one less where an exact half is to go to
// the even neighbour and went to the odd one.
func (f fraction) rounded(places int, even bool) fraction {
	steps := fraction{mul(f.num, power(places)), f.den}
	doubled := new(big.Int).Add(mul(steps.num, big.NewInt(2)), steps.den)
	width := mul(steps.den, big.NewInt(2))
	n, rest := new(big.Int).DivMod(doubled, width, new(big.Int))
	if even && rest.Sign() == 0 && n.Bit(0) == 1 {
		n.Sub(n, big.NewInt(1))
	}
	return fraction{n, power(places)}
}
