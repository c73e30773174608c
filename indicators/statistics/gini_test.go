package statistics_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

func weighted(t testing.TB, cells string, people ...int64) []statistics.Weighted {
	t.Helper()
	areas := make([]statistics.Weighted, len(people))
	for i, d := range figures(t, cells) {
		areas[i] = statistics.Weighted{Figure: d, Population: people[i]}
	}
	return areas
}

func TestGini(t *testing.T) {
	ones := []int64{1, 1, 1, 1, 1, 1, 1, 1, 1, 1}
	for _, c := range []struct {
		name  string
		areas []statistics.Weighted
		want  string
	}{
		// Two areas of one person: p = ½ 1, n = ¼ 1, so G = 1·½ − ¼·1.
		{"by hand, two areas", weighted(t, "1 3", 1, 1), "0.25"},
		// Sorted: 1 (3 persons), 2 (1), 5 (1). Shares: p = 0.6 0.8 1, n = 0.3
		// 0.5 1. G = (0.5·0.6 − 0.3·0.8) + (1·0.8 − 0.5·1) = 0.06 + 0.3.
		{"by hand, three areas out of order", weighted(t, "5 1 .. 2", 1, 3, 9, 1), "0.36"},
		{"the same everywhere", weighted(t, "4 4.0 4.00", 10, 20, 30), "0"},
		{"one area", weighted(t, "4", 10), "0"},
		{"an area without people has no weight", weighted(t, "1 99 3", 1, 0, 1), "0.25"},
		// Documentation of gini in the Julia package Inequality (MIT,
		// github.com/JosepER/Inequality.jl): weights 0.1 to 0.9,
		// 0.20652395514780775.
		{"published, weighted", weighted(t, "8 5 1 3 5 6 7 6 3", 1, 2, 3, 4, 5, 6, 7, 8, 9), "0.2065239551"},
		// The example vector of the R package ineq, whose Gini is printed as
		// 0.4620911.
		{"published, unweighted", weighted(t, "541 1463 2445 3438 4437 5401 6392 8304 11904 22261", ones...), "0.4620911"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := statistics.Gini(c.areas)
			require.NoError(t, err)
			published := number(c.want)
			assert.Equal(t, c.want, got.Gini.Round(-published.Exponent()).String())
		})
	}
}

func TestGiniProperties(t *testing.T) {
	areas := madeAreas(500)
	base, err := statistics.Gini(areas)
	require.NoError(t, err)
	assert.Equal(t, 500, base.Known+base.Missing)
	assert.Positive(t, base.Gini.Sign())
	assert.True(t, base.Gini.LessThan(number("1")))

	turned := make([]statistics.Weighted, len(areas))
	for i, a := range areas {
		turned[len(areas)-1-i] = a
	}
	larger := make([]statistics.Weighted, len(areas))
	for i, a := range areas {
		v, known := a.Figure.Value()
		larger[i] = statistics.Weighted{Figure: a.Figure, Population: a.Population * 7}
		if known {
			larger[i].Figure = indicators.Known(v.Mul(number("12.5")))
		}
	}
	for name, same := range map[string][]statistics.Weighted{"order": turned, "scale of figures and people": larger} {
		got, err := statistics.Gini(same)
		require.NoError(t, err)
		assert.Equal(t, base.Gini.String(), got.Gini.String(), name)
	}
}

func TestGiniRefuses(t *testing.T) {
	_, err := statistics.Gini(weighted(t, "1 2", 1, -1))
	wantInput(t, err, "areas[1].Population")
	_, err = statistics.Gini(weighted(t, ".. 2 -0.1", 1, 1, 1))
	wantInput(t, err, "areas[2].Figure")
	_, err = statistics.Gini(weighted(t, "1 2", 0, 0))
	wantUndefined(t, err, statistics.NoPopulation)
	_, err = statistics.Gini(weighted(t, "0 0", 5, 6))
	wantUndefined(t, err, statistics.NothingToShare)
	_, err = statistics.Gini(weighted(t, "..", 5))
	wantTooFew(t, err, 1, 0, 1)
	_, err = statistics.Gini(nil)
	wantTooFew(t, err, 1, 0, 0)
}

func TestReasonsAreSaid(t *testing.T) {
	for reason := statistics.AllEqual; reason <= statistics.CountTooSmall; reason++ {
		assert.NotContains(t, reason.String(), "Reason")
	}
	assert.True(t, strings.HasPrefix(statistics.Reason(0).String(), "statistics.Reason"))
	assert.Equal(t, "statistics.Reason(99)", statistics.Reason(99).String())
}
