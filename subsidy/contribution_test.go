package subsidy_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// The contributions of all indicators and the even share make the award
// exactly, and over the country every indicator adds nothing.
func TestContributionsAddUp(t *testing.T) {
	for _, overlay := range [][]subsidy.Overlay{
		nil,
		{subsidy.Assume(subsidy.Weights, "printed")},
		{subsidy.Assume(subsidy.NationalMean, "plain")},
	} {
		s := municipal(t, 2026, overlay...)
		c, err := subsidy.NewCohort(s, madeUp(t, s, 25, 7))
		require.NoError(t, err)
		a, err := s.Allocate(c)
		require.NoError(t, err)
		for award := range a.Awards() {
			want := new(big.Rat).Mul(award.PerResident.Rat(), new(big.Rat).SetInt64(award.Population))
			got := new(big.Rat).Mul(s.BasePrice().Rat(), new(big.Rat).SetInt64(award.Population))
			score := new(big.Rat)
			for x := range a.Contributions(award.Code) {
				got.Add(got, x.Euros.Rat())
				score.Add(score, x.Points.Rat())
			}
			require.Zero(t, want.Cmp(got), "%s: want %s, got %s", award.Code, want.FloatString(4), got.FloatString(4))
			assert.Positive(t, score.Sign())
		}
	}
}

func TestContributionsOfNobody(t *testing.T) {
	var none subsidy.Allocation
	for range none.Contributions("211") {
		t.Fatal("nobody has contributions")
	}
}
