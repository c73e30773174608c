package statistics_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

func TestRank(t *testing.T) {
	for _, c := range []struct {
		name   string
		given  string
		better indicators.Polarity
		ties   statistics.Ties
		want   string
	}{
		{"competition", "9 7 7 5", indicators.HigherIsBetter, statistics.Competition, "1 2 2 4"},
		{"modified", "9 7 7 5", indicators.HigherIsBetter, statistics.ModifiedCompetition, "1 3 3 4"},
		{"dense", "9 7 7 5", indicators.HigherIsBetter, statistics.Dense, "1 2 2 3"},
		{"fractional", "9 7 7 5", indicators.HigherIsBetter, statistics.Fractional, "1 2.5 2.5 4"},
		{"lower is better", "9 7 7 5", indicators.LowerIsBetter, statistics.Competition, "4 2 2 1"},
		{"neutral from the highest", "1 2 3", indicators.Neutral, statistics.Competition, "3 2 1"},
		{"equal as numbers", "7.0 7 7.00 6.99", indicators.HigherIsBetter, statistics.Competition, "1 1 1 4"},
		{"missing keeps its place and is no zero", "-1 .. 0 ... 0.0 .", indicators.HigherIsBetter, statistics.Competition, "3 .. 1 ... 1 ."},
		{"one", "4", indicators.HigherIsBetter, statistics.Fractional, "1"},
		{"wide", "999999999999.999999999 -999999999999.999999999 0", indicators.HigherIsBetter, statistics.Dense, "1 3 2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			given := figures(t, c.given)
			got, err := statistics.Rank(given, c.better, c.ties)
			require.NoError(t, err)
			assert.Equal(t, c.want, cells(got.Figures))
			assert.Equal(t, c.given, cells(given), "the figures given are left as they were")
		})
	}
}

func TestRankCounts(t *testing.T) {
	got, err := statistics.Rank(figures(t, "1 .. ... 2"), indicators.Neutral, statistics.Competition)
	require.NoError(t, err)
	assert.Equal(t, statistics.Count{Known: 2, Missing: 2}, got.Count)
}

func TestRankRefuses(t *testing.T) {
	_, err := statistics.Rank(nil, indicators.Neutral, statistics.Competition)
	wantTooFew(t, err, 1, 0, 0)
	_, err = statistics.Rank(figures(t, ".. ..."), indicators.Neutral, statistics.Competition)
	wantTooFew(t, err, 1, 0, 2)
	_, err = statistics.Rank(figures(t, "1"), indicators.Neutral, 4)
	wantInput(t, err, "ties")
	_, err = statistics.Rank(figures(t, "1"), 3, 0)
	wantInput(t, err, "better")
	for _, wide := range []decimal.Decimal{decimal.New(1, 18), decimal.New(1, -19), decimal.New(1, 1<<31-1), decimal.New(1, -1<<31)} {
		_, err = statistics.Rank([]indicators.Datum{{}, indicators.Known(wide)}, indicators.Neutral, 0)
		wantInput(t, err, "figures[1]")
	}
	zeros := []indicators.Datum{indicators.Known(decimal.New(0, 1<<31-1)), indicators.Known(decimal.New(0, -1<<31)), indicators.Known(decimal.New(1, 0))}
	got, err := statistics.Rank(zeros, indicators.LowerIsBetter, 0)
	require.NoError(t, err, "a zero is small whatever its exponent")
	assert.Equal(t, "1 1 3", cells(got.Figures))
}

func TestMidranksAddUp(t *testing.T) {
	// Midranks of n figures sum to n(n+1)/2 however many tie.
	got, err := statistics.Rank(made(5000), indicators.LowerIsBetter, statistics.Fractional)
	require.NoError(t, err)
	var sum decimal.Decimal
	for _, d := range got.Figures {
		rank, _ := d.Value()
		sum = sum.Add(rank)
	}
	n := int64(got.Known)
	assert.True(t, sum.Equal(decimal.New(n*(n+1)/2, 0)), "%s", sum)
	assert.Equal(t, 5000, got.Known+got.Missing)
}

func TestTiesNames(t *testing.T) {
	for ties, name := range []string{"competition", "modified-competition", "dense", "fractional", "statistics.Ties(4)"} {
		assert.Equal(t, name, statistics.Ties(ties).String())
	}
}
