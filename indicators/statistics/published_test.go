package statistics_test

import (
	"encoding/csv"
	"os"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// publishedGini are the coefficients that a Finnish study has published. Their
// inputs, indices made of series of several producers, may not be shipped, so
// that Gini cannot be held against them here: reproduce.go does that where the
// inputs are, and found 1127 of 1127 equal on 2026-11-22. What stands here
// holds that the table is whole, and that Gini can give what it has.
func publishedGini(t *testing.T) [][]string {
	t.Helper()
	file, err := os.Open("testdata/gini-published.csv")
	require.NoError(t, err)
	defer file.Close()
	records, err := csv.NewReader(file).ReadAll()
	require.NoError(t, err)
	require.Equal(t, []string{"county_code", "midyear", "var_id", "municipalities", "gini"}, records[0])
	return records[1:]
}

func TestPublishedGiniIsWhole(t *testing.T) {
	members := map[string]int{}
	seen := map[[3]string]bool{}
	rows := publishedGini(t)
	assert.Len(t, rows, 1127)
	for _, row := range rows {
		key := [3]string(row[:3])
		assert.False(t, seen[key], key)
		seen[key] = true
		if members[row[0]] == 0 {
			for range region.Members(row[0], law.Day(2023, 1, 1)) {
				members[row[0]]++
			}
		}
		towns, err := strconv.Atoi(row[3])
		require.NoError(t, err)
		assert.LessOrEqual(t, 5, towns, "fewer are not published")
		assert.LessOrEqual(t, towns, members[row[0]], "%v: more towns than the county has", key)
		gini, err := decimal.NewFromString(row[4])
		require.NoError(t, err)
		assert.EqualValues(t, -2, gini.Exponent(), key)
		assert.False(t, gini.IsNegative(), key)
	}
	for county := range region.Counties(law.Day(2023, 1, 1)) {
		assert.Equal(t, county.Code != "04", members[county.Code] > 0, "%s: of two towns nothing is published", county.Code)
	}
}

// TestGiniMeetsThePublishedValues: for every published coefficient and number of
// towns there are made-up towns that have it, by a formula that is not the one
// under test: equal ones, and one that is larger.
func TestGiniMeetsThePublishedValues(t *testing.T) {
	done := map[string]bool{}
	for _, row := range publishedGini(t) {
		if done[row[3]+" "+row[4]] {
			continue
		}
		done[row[3]+" "+row[4]] = true
		towns, err := strconv.ParseInt(row[3], 10, 64)
		require.NoError(t, err)
		want := number(row[4])
		// Of n areas with one person each, n−1 of 1 and one of x, the coefficient
		// is (x−1)(n−1) / (n(x+n−1)); hence the x that has the one published.
		n := decimal.NewFromInt(towns)
		one := decimal.NewFromInt(1)
		x := n.Sub(one).Mul(one.Add(n.Mul(want))).DivRound(n.Sub(one).Sub(n.Mul(want)), 12)
		areas := []statistics.Weighted{{Figure: indicators.Known(x), Population: 1}}
		for range towns - 1 {
			areas = append(areas, statistics.Weighted{Figure: indicators.Known(one), Population: 1})
		}
		got, err := statistics.Gini(areas)
		require.NoError(t, err)
		assert.Equal(t, want.String(), got.Gini.Round(2).String(), "%d towns", towns)
	}
}
