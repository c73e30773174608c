package exact_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/subsidy/internal/exact"
)

func TestRound(t *testing.T) {
	for _, c := range []struct {
		num, den   int64
		places     int
		away, even string
	}{
		{0, 1, 2, "0", "0"},
		{1, 3, 2, "33", "33"},
		{2, 3, 2, "67", "67"},
		{5, 1000, 2, "1", "0"},
		{15, 1000, 2, "2", "2"},
		{25, 1000, 2, "3", "2"},
		{-25, 1000, 2, "-3", "-2"},
		{-5, 1000, 2, "-1", "0"},
		{-26, 1000, 2, "-3", "-3"},
		{1, 2, 0, "1", "0"},
		{3, 2, 0, "2", "2"},
		{24999, 1000000, 2, "2", "2"},
		{25001, 1000000, 2, "3", "3"},
	} {
		x := big.NewRat(c.num, c.den)
		assert.Equal(t, c.away, exact.Round(x, c.places, exact.HalfAway).String(), "%s away", x)
		assert.Equal(t, c.even, exact.Round(x, c.places, exact.HalfEven).String(), "%s even", x)
		assert.Zero(t, x.Cmp(big.NewRat(c.num, c.den)), "the argument is not changed")
	}
}

func TestAppendDecimal(t *testing.T) {
	for _, c := range []struct {
		num, den int64
		places   int
		want     string
	}{
		{0, 1, 0, "0"},
		{0, 1, 12, "0.000000000000"},
		{1, 3, 12, "0.333333333333"},
		{2, 3, 12, "0.666666666667"},
		{-1, 8, 2, "-0.13"},
		{-1, 1000, 2, "0.00"},
		{12345, 100, 2, "123.45"},
		{7, 1, 2, "7.00"},
		{5, 2, 0, "3"},
	} {
		assert.Equal(t, c.want, string(exact.AppendDecimal(nil, big.NewRat(c.num, c.den), c.places)))
	}
	assert.Equal(t, "x1", string(exact.AppendScaled([]byte("x"), big.NewInt(1), 0)))
	assert.Equal(t, "1", exact.PowerOfTen(-3).String())
}
