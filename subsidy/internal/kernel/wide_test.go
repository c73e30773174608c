package kernel

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestRatioIsTheFloor(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	edge := func() uint64 {
		switch r.IntN(4) {
		case 0:
			return 0
		case 1:
			return math.MaxUint64
		case 2:
			return 1 << r.IntN(64)
		}
		return r.Uint64()
	}
	for range 20_000 {
		m, d := edge()|1<<63, wide{edge() | 1<<63, edge()}
		want := new(big.Int).Lsh(new(big.Int).SetUint64(m), 127)
		want.Quo(want, d.big())
		require.True(t, want.IsUint64())
		require.Equal(t, want.Uint64(), ratio(m, d), "%d / %v", m, d)
	}
}

func TestQuotientIsLessThanOneShort(t *testing.T) {
	r := rand.New(rand.NewPCG(2, 1))
	for range 20_000 {
		x, y := wide{r.Uint64() >> r.IntN(64), r.Uint64()}, wide{r.Uint64() >> r.IntN(65), r.Uint64() | 1}
		q, fits := quotient(x, y)
		if !fits {
			continue
		}
		above := new(big.Int).Mul(new(big.Int).Add(new(big.Int).SetUint64(q), big.NewInt(1)), y.big())
		require.Positive(t, above.Cmp(x.big()), "%v / %v: %d", x, y, q)
	}
}

func TestWideArithmetic(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	modulus := new(big.Int).Lsh(big.NewInt(1), 128)
	for range 5000 {
		x, y, n := wide{r.Uint64(), r.Uint64()}, wide{r.Uint64(), r.Uint64()}, r.Uint64()>>r.IntN(63)
		check := func(want *big.Int, got wide) {
			t.Helper()
			require.Zero(t, want.Mod(want, modulus).Cmp(got.big()))
		}
		check(new(big.Int).Add(x.big(), y.big()), x.plus(y))
		check(new(big.Int).Sub(x.big(), y.big()), x.minus(y))
		shift := r.IntN(128)
		check(new(big.Int).Lsh(x.big(), uint(shift)), x.left(shift))
		product := new(big.Int).Mul(x.big(), new(big.Int).SetUint64(n))
		got, fits := x.times(n)
		assert.Equal(t, product.BitLen() <= 128, fits)
		check(product, got)
		assert.Equal(t, x.big().BitLen(), x.len())
		assert.Equal(t, x.big().Cmp(y.big()) < 0, x.less(y))
		n = max(n, 1)
		q, rest := x.over(n)
		wantQ, wantRest := new(big.Int).QuoRem(x.big(), new(big.Int).SetUint64(n), new(big.Int))
		check(wantQ, q)
		assert.Equal(t, wantRest.Uint64(), rest)
	}
	assert.True(t, wide{}.isZero())
	assert.False(t, wide{1, 0}.isZero())
}
