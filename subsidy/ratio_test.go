package subsidy

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestRatio(t *testing.T) {
	var zero Ratio
	assert.Equal(t, "0.000000000000", zero.String())
	assert.Equal(t, "0", zero.Exact())
	assert.Zero(t, zero.Sign())
	third := ratioOf(big.NewRat(2, 3))
	assert.Equal(t, "0.666666666667", third.String())
	assert.Equal(t, "2/3", third.Exact())
	assert.Equal(t, "0.67", third.Fixed(2))
	assert.Equal(t, "1", third.Fixed(-1))
	assert.Equal(t, "0.6667", third.Decimal(4).StringFixed(4))
	assert.Equal(t, "1", third.Decimal(-4).String())
	assert.Equal(t, 1, third.Compare(zero))
	copied := third.Rat()
	copied.SetInt64(9)
	assert.Equal(t, "2/3", third.Exact(), "what Rat returns is the caller's own")
}
