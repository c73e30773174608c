package statistics_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// figures reads cells as a table writes them: "3 .. 2.5".
func figures(t testing.TB, cells string) []indicators.Datum {
	t.Helper()
	var data []indicators.Datum
	for _, cell := range strings.Fields(cells) {
		d, err := indicators.ParseDatum(cell)
		require.NoError(t, err)
		data = append(data, d)
	}
	return data
}

func cells(data []indicators.Datum) string {
	var text []string
	for _, d := range data {
		text = append(text, d.String())
	}
	return strings.Join(text, " ")
}

func number(text string) decimal.Decimal { return decimal.RequireFromString(text) }

// made returns n made-up figures with two decimals, one in ten of them missing.
// The seed is fixed, so that the figures are the same in every run.
func made(n int) []indicators.Datum {
	random := rand.New(rand.NewPCG(612, 2021))
	data := make([]indicators.Datum, n)
	for i := range data {
		data[i] = indicators.Known(decimal.New(random.Int64N(100_000), -2))
		if random.IntN(10) == 0 {
			data[i] = indicators.Lacking(indicators.Suppressed)
		}
	}
	return data
}

func madeAreas(n int) []statistics.Weighted {
	random := rand.New(rand.NewPCG(611, 2021))
	areas := make([]statistics.Weighted, n)
	for i, d := range made(n) {
		areas[i] = statistics.Weighted{Figure: d, Population: random.Int64N(700_000)}
	}
	return areas
}

func wantUndefined(t *testing.T, err error, reason statistics.Reason) {
	t.Helper()
	var undefined *statistics.UndefinedError
	require.ErrorAs(t, err, &undefined)
	assert.Equal(t, reason, undefined.Reason)
	assert.Equal(t, "undefined: "+reason.String(), err.Error())
}

func wantInput(t *testing.T, err error, place string) {
	t.Helper()
	var input *statistics.InputError
	require.ErrorAs(t, err, &input)
	assert.Equal(t, place, input.Place)
	assert.NotEmpty(t, input.Expected)
	assert.LessOrEqual(t, len(input.Found), 40)
	assert.Contains(t, err.Error(), place)
}

func wantTooFew(t *testing.T, err error, needed, known, missing int) {
	t.Helper()
	var few *statistics.TooFewError
	require.ErrorAs(t, err, &few)
	assert.Equal(t, statistics.TooFewError{Needed: needed, Known: known, Missing: missing}, *few)
	assert.Contains(t, err.Error(), "too few figures")
}
