package statistics_test

import (
	"math"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

func TestMinMax(t *testing.T) {
	for given, want := range map[string]string{
		"10 20 .. 15":                     "0 1 .. 0.5",
		"-1 2 0":                          "0 1 0.3333333333",
		"1 1.000000005 1.000000002":       "0 1 0.4",
		"999999999999.999999999 0 1":      "1 0 0.000000000001",
		"0.1 0.3 0.2 0.15 ... . 0.10 0.3": "0 1 0.5 0.25 ... . 0 1",
	} {
		got, err := statistics.MinMax(figures(t, given))
		require.NoError(t, err)
		assert.Equal(t, want, printed(got.Figures), given)
	}
}

// A common textbook example: 2 4 4 4 5 5 7 9 has the
// mean 5 and the population's standard deviation 2; the sample's is √(32/7).
func TestZScores(t *testing.T) {
	given := figures(t, "2 4 4 .. 4 5 5 7 9")
	got, err := statistics.ZScores(given, statistics.PopulationDeviation)
	require.NoError(t, err)
	assert.Equal(t, "-1.5 -0.5 -0.5 .. -0.5 0 0 1 2", printed(got.Figures))
	assert.Equal(t, statistics.Count{Known: 8, Missing: 1}, got.Count)
	got, err = statistics.ZScores(figures(t, "1 2"), statistics.SampleDeviation)
	require.NoError(t, err)
	// By hand: the deviation is √½, so z = ±0.5/√½ = ±√½.
	assert.Equal(t, "-0.7071067812 0.7071067812", printed(got.Figures))
	got, err = statistics.ZScores(given, statistics.SampleDeviation)
	require.NoError(t, err)
	last, _ := got.Figures[8].Value()
	assert.Equal(t, "1.870828693", last.String(), "4/√(32/7) = √3.5 = 1.8708286934")
}

// printed writes results, which may have more decimals than a cell may.
func printed(data []indicators.Datum) string {
	text := ""
	for _, d := range data {
		if text != "" {
			text += " "
		}
		if v, known := d.Value(); known {
			text += v.String()
			continue
		}
		text += d.String()
	}
	return text
}

func TestZScoresHaveMeanZeroAndDeviationOne(t *testing.T) {
	got, err := statistics.ZScores(made(3000), statistics.PopulationDeviation)
	require.NoError(t, err)
	var sum, squares float64
	for _, d := range got.Figures {
		if v, known := d.Value(); known {
			z := v.InexactFloat64()
			sum += z
			squares += z * z
		}
	}
	assert.InDelta(t, 0, sum/float64(got.Known), 1e-9)
	assert.InDelta(t, 1, math.Sqrt(squares/float64(got.Known)), 1e-9)
}

func TestMedianIndex(t *testing.T) {
	got, err := statistics.MedianIndex(figures(t, "2 3 .. 4 6"))
	require.NoError(t, err)
	// By hand: the median is 3.5; 200/3.5 = 57.142857142857…
	assert.Equal(t, "57.14285714 85.71428571 .. 114.2857143 171.4285714", cells(got.Figures))
	got, err = statistics.MedianIndex(figures(t, "8 1 5"))
	require.NoError(t, err)
	assert.Equal(t, "160 20 100", cells(got.Figures))
}

func TestScalesRefuse(t *testing.T) {
	scales := map[string]func([]indicators.Datum) (statistics.Column, error){
		"min-max": statistics.MinMax,
		"z of all": func(d []indicators.Datum) (statistics.Column, error) {
			return statistics.ZScores(d, statistics.PopulationDeviation)
		},
		"z of a sample": func(d []indicators.Datum) (statistics.Column, error) {
			return statistics.ZScores(d, statistics.SampleDeviation)
		},
	}
	for name, scale := range scales {
		t.Run(name, func(t *testing.T) {
			_, err := scale(figures(t, "3 3.0 .. 3.00"))
			wantUndefined(t, err, statistics.AllEqual)
			_, err = scale(figures(t, "3 .."))
			wantTooFew(t, err, 2, 1, 1)
			_, err = scale([]indicators.Datum{indicators.Known(decimal.New(1, 99))})
			wantInput(t, err, "figures[0]")
		})
	}
	_, err := statistics.ZScores(figures(t, "1 2"), 2)
	wantInput(t, err, "by")
	for _, given := range []string{"0 0 0", "-5 -1 3"} {
		_, err = statistics.MedianIndex(figures(t, given))
		wantUndefined(t, err, statistics.MedianNotPositive)
	}
	_, err = statistics.MedianIndex(nil)
	wantTooFew(t, err, 1, 0, 0)
}
