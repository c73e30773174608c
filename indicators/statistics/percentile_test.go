package statistics_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// Worked by hand from the definitions, for the figures 1 to 10 and 20: n = 11,
// so that for 25 % the position n·p + m is 2.75, 2.25, 3.25, 3, 3.5 …
func TestPercentileByHand(t *testing.T) {
	for _, c := range []struct {
		percent string
		method  statistics.HyndmanFan
		want    string
	}{
		{"25", 1, "3"},           // 2.75 is between 2 and 3: the third figure
		{"25", 2, "3"},           // as 1
		{"25", 3, "3"},           // 2.75 − ½ = 2.25: j = 2 and γ = 1
		{"25", 4, "2.75"},        // 2.75
		{"25", 5, "3.25"},        // 2.75 + ½
		{"25", 6, "3"},           // 2.75 + ¼
		{"25", 7, "3.5"},         // 2.75 + ¾
		{"25", 0, "3.5"},         // the zero value is 7
		{"25", 8, "3.166666667"}, // 2.75 + 1/3 + 1/12
		{"25", 9, "3.1875"},      // 2.75 + 3/8 + 1/16
		{"95", 7, "15"},          // 10.45 + 0.05 = 10.5, halfway from 10 to 20
		{"0", 7, "1"},
		{"100", 7, "20"},
		{"0", 4, "1"},
		{"100", 6, "20"},
		{"50", 7, "6"},
		{"33.3", 7, "4.33"}, // 3.663 + 0.667 = 4.33
	} {
		got, count, err := statistics.Percentile(figures(t, "20 1 2 3 .. 4 5 6 7 8 9 10"), number(c.percent), c.method)
		require.NoError(t, err)
		assert.Equal(t, c.want, got.String(), "%s %% by %s", c.percent, c.method)
		assert.Equal(t, statistics.Count{Known: 11, Missing: 1}, count)
	}
}

// The steps where n·p is whole: of 1 2 3 4 at 50 %, j = 2 and g = 0.
func TestPercentileSteps(t *testing.T) {
	for method, want := range map[statistics.HyndmanFan]string{
		1: "2",   // γ = 0
		2: "2.5", // γ = ½
		3: "2",   // n·p − ½ = 1.5: γ = 1, the second figure
	} {
		got, _, err := statistics.Percentile(figures(t, "4 3 2 1"), number("50"), method)
		require.NoError(t, err)
		assert.Equal(t, want, got.String(), "%s", method)
	}
	// n·p − ½ is whole: of 1 2 3 4 at 62.5 % it is 2, even, so γ = 0; at 37.5 %
	// it is 1, odd, so γ = 1. Both are the second figure.
	for _, percent := range []string{"62.5", "37.5"} {
		got, _, err := statistics.Percentile(figures(t, "4 3 2 1"), number(percent), 3)
		require.NoError(t, err)
		assert.Equal(t, "2", got.String())
	}
}

// The deciles of 1 to 9 as printed in the documentation of quantile in TIBCO
// Enterprise Runtime for R 6.1.0.
func TestPercentilePublished(t *testing.T) {
	want := []string{"1", "1.8", "2.6", "3.4", "4.2", "5", "5.8", "6.6", "7.4", "8.2", "9"}
	for i, decile := range want {
		got, _, err := statistics.Percentile(figures(t, "1 2 3 4 5 6 7 8 9"), decimal.New(int64(i)*10, 0), 7)
		require.NoError(t, err)
		assert.Equal(t, decile, got.String())
	}
}

func TestMedian(t *testing.T) {
	for given, want := range map[string]string{"3 1 2": "2", "4 1 2 3": "2.5", ".. 7": "7", "0.1 0.2": "0.15", "-1 1": "0"} {
		got, _, err := statistics.Median(figures(t, given))
		require.NoError(t, err)
		assert.Equal(t, want, got.String(), given)
	}
}

func TestPercentileRefuses(t *testing.T) {
	one := figures(t, "1")
	for _, percent := range []string{"-0.1", "100.1"} {
		_, _, err := statistics.Percentile(one, number(percent), 7)
		wantInput(t, err, "percent")
	}
	_, _, err := statistics.Percentile(one, decimal.New(1, 1<<30), 7)
	wantInput(t, err, "percent")
	_, _, err = statistics.Percentile(one, number("50"), 10)
	wantInput(t, err, "method")
	_, _, err = statistics.Percentile(nil, number("50"), 7)
	wantTooFew(t, err, 1, 0, 0)
	got, _, err := statistics.Percentile(one, decimal.New(0, -1<<31), 7)
	require.NoError(t, err)
	assert.Equal(t, "1", got.String())
}

func TestPercentileRanks(t *testing.T) {
	// By hand: 100·(B + E/2)/n of four figures.
	got, err := statistics.PercentileRanks(figures(t, "10 20 .. 20 30"))
	require.NoError(t, err)
	assert.Equal(t, "12.5 50 .. 50 87.5", cells(got.Figures))
	got, err = statistics.PercentileRanks(figures(t, "5 5 5"))
	require.NoError(t, err)
	assert.Equal(t, "50 50 50", cells(got.Figures))
	_, err = statistics.PercentileRanks(nil)
	wantTooFew(t, err, 1, 0, 0)
}
