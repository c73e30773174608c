package statistics

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestQuotientByHand(t *testing.T) {
	for _, c := range []struct {
		numerator, denominator int64
		want                   string
	}{
		{0, 7, "0"},
		{1, 2, "0.5"},
		{1, 3, "0.3333333333"},
		{2, 3, "0.6666666667"},
		{-2, 3, "-0.6666666667"},
		{2, -3, "-0.6666666667"},
		{100, 1, "100"},
		{12_345_678_905, 1, "12345678910"}, // a tie goes away from zero
		{-12_345_678_905, 1, "-12345678910"},
		{12_345_678_904, 1, "12345678900"},
		{99_999_999_995, 1, "100000000000"},
		{1, 1_000_000_000_000_000_000, "0.000000000000000001"},
		{1, 2_000_000_000_000_000_000, "0.000000000000000001"},
		{1, 2_000_000_000_000_000_001, "0"},
	} {
		var r rounder
		got := r.quotient(big.NewInt(c.numerator), big.NewInt(c.denominator))
		assert.Equal(t, c.want, got.String())
	}
}

// The oracle rounds by comparing the error with half a unit of the last digit
// kept, in fractions.
func TestQuotientIsTheNearest(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var r rounder
	for range 20_000 {
		numerator, denominator := randomInt(random), randomInt(random)
		if denominator.Sign() == 0 {
			continue
		}
		exact := new(big.Rat).SetFrac(numerator, denominator)
		got := r.quotient(numerator, denominator)
		wrong := new(big.Rat).Sub(got.Rat(), exact)
		unit := lastUnit(exact)
		require.LessOrEqual(t, new(big.Rat).Mul(wrong.Abs(wrong), big.NewRat(2, 1)).Cmp(unit), 0,
			"%s / %s = %s", numerator, denominator, got)
		whole := new(big.Rat).Quo(got.Rat(), unit)
		require.True(t, whole.IsInt(), "%s has digits beyond the last kept", got)
	}
}

func randomInt(random *rand.Rand) *big.Int {
	n := new(big.Int).SetUint64(random.Uint64())
	n.Lsh(n, uint(random.IntN(90))).Rsh(n, uint(random.IntN(120)))
	if random.IntN(2) == 0 {
		n.Neg(n)
	}
	return n
}

// lastUnit returns the unit of the tenth significant digit or of the
// eighteenth decimal, the larger of the two.
func lastUnit(v *big.Rat) *big.Rat {
	ten, size := big.NewRat(10, 1), new(big.Rat).Abs(v)
	unit := decimal.New(1, -mostDecimals).Rat()
	limit := decimal.New(1, significant-mostDecimals).Rat()
	for size.Cmp(limit) >= 0 {
		limit.Mul(limit, ten)
		unit.Mul(unit, ten)
	}
	return unit
}

func TestWideKeepsNumberAndOrder(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	previous, was := wide{}, new(big.Int)
	for range 20_000 {
		digits := random.Int64() >> random.IntN(63)
		v := decimal.New(digits, int32(random.IntN(19)-18)).Mul(decimal.New(random.Int64N(100_000)-50_000, 0))
		if isWide(v) || v.Sign() == 0 {
			continue
		}
		const places = longestDecimals
		w := scaled(v, places)
		want := new(big.Int).Mul(v.Coefficient(), powerOfTen(int(v.Exponent()+places)))
		require.Equal(t, want.String(), w.big().String(), "%s", v)
		require.Equal(t, want.Cmp(was), w.compare(previous))
		require.Equal(t, want.Sign() < 0, w.negative())
		previous, was = w, want
	}
}

func TestNormalQuantiles(t *testing.T) {
	for level, half := range map[Level]string{Level90: "0.45", Level95: "0.475", Level99: "0.495", Level998: "0.499"} {
		z, err := level.z()
		require.NoError(t, err)
		want, _ := fresh().SetString(half)
		wrong := sub(area(z), want)
		assert.Less(t, wrong.MantExp(nil), -62, "%s: more than 1e-19 off", level)
	}
}

// area returns the area under the standard normal curve from 0 to z by its
// power series, Σ (−1)ᵏ z²ᵏ⁺¹ / (k!·2ᵏ·(2k+1)) / √2π.
func area(z *big.Float) *big.Float {
	pi, _ := fresh().SetString("3.14159265358979323846264338327950288419716939937510")
	sum, term := fresh(), fresh().Set(z)
	for k := int64(0); k < 200; k++ {
		sum = add(sum, div(term, number(2*k+1)))
		term = div(mul(term, mul(z, z)), number(-2*(k+1)))
	}
	return div(sum, root(mul(number(2), pi)))
}
