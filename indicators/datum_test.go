package indicators_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
)

func TestZeroDatumIsNotCollected(t *testing.T) {
	var d indicators.Datum
	why, missing := d.Missing()
	assert.True(t, missing)
	assert.Equal(t, indicators.NotCollected, why)
	assert.False(t, d.Equal(indicators.Known(decimal.Zero)), "missing is not zero")
	_, known := d.Value()
	assert.False(t, known)
}

func TestParseDatum(t *testing.T) {
	for _, c := range []struct {
		cell string
		want indicators.Datum
		text string
	}{
		{"", indicators.Lacking(indicators.NotCollected), "..."},
		{"...", indicators.Lacking(indicators.NotCollected), "..."},
		{"..", indicators.Lacking(indicators.Suppressed), ".."},
		{".", indicators.Lacking(indicators.NotApplicable), "."},
		{"not-answered", indicators.Lacking(indicators.NotAnswered), "not-answered"},
		{"-", indicators.Known(decimal.Zero), "0"},
		{"-0", indicators.Known(decimal.Zero), "0"},
		{"0", indicators.Known(decimal.Zero), "0"},
		{"-0.00", indicators.Known(decimal.Zero), "0.00"},
		{"7.0", indicators.Known(decimal.New(7, 0)), "7.0"},
		{"007", indicators.Known(decimal.New(7, 0)), "7"},
		{"-12.5", indicators.Known(decimal.New(-125, -1)), "-12.5"},
		{"0.000000001", indicators.Known(decimal.New(1, -9)), "0.000000001"},
		{"-0.05", indicators.Known(decimal.New(-5, -2)), "-0.05"},
		{"999999999999.999999999", indicators.Known(decimal.RequireFromString("999999999999.999999999")), "999999999999.999999999"},
	} {
		t.Run(c.cell, func(t *testing.T) {
			got, err := indicators.ParseDatum(c.cell)
			require.NoError(t, err)
			assert.True(t, got.Equal(c.want), "got %s", got)
			assert.Equal(t, c.text, got.String())
			var again indicators.Datum
			require.NoError(t, again.UnmarshalText([]byte(got.String())))
			assert.True(t, again.Equal(got))
			assert.Equal(t, got.String(), again.String())
		})
	}
}

func TestParseDatumRefuses(t *testing.T) {
	for _, cell := range []string{
		"+1", "1e3", "1E3", "1,5", "1 000", " 1", "1 ", "1.", ".5", "--1", "1.2.3", "NaN", "Inf", "0x1", "1_0", "....",
		"1000000000000", "0.0000000001", "0000000000001", "\xff", "١", strings.Repeat("9", 1<<20),
	} {
		_, err := indicators.ParseDatum(cell)
		var wrong *indicators.NumberError
		require.ErrorAs(t, err, &wrong, "%.20q", cell)
		assert.NotEmpty(t, wrong.Expected)
		assert.LessOrEqual(t, len(wrong.Found), 44)
		var d indicators.Datum
		assert.True(t, errors.As(d.UnmarshalText([]byte(cell)), &wrong), "%.20q", cell)
	}
}

func TestDatumOfAnyDecimalStaysSmall(t *testing.T) {
	huge := indicators.Known(decimal.New(1, 1<<31-1))
	tiny := indicators.Known(decimal.New(1, -1<<31))
	wide := indicators.Known(decimal.RequireFromString(strings.Repeat("9", 500)))
	for _, d := range []indicators.Datum{huge, tiny, wide} {
		_, err := d.MarshalText()
		var wrong *indicators.NumberError
		require.ErrorAs(t, err, &wrong)
		assert.Less(t, len(d.String()), 60)
		assert.True(t, d.Equal(d))
	}
	assert.False(t, huge.Equal(tiny))
	assert.True(t, indicators.Known(decimal.New(0, 1<<31-1)).Equal(indicators.Known(decimal.Zero)))
	assert.Equal(t, "1200", indicators.Known(decimal.New(12, 2)).String())
}

func TestMissingNames(t *testing.T) {
	want := []string{"not-collected", "suppressed", "not-applicable", "not-answered"}
	for i, name := range want {
		m := indicators.Missing(i)
		assert.Equal(t, name, m.String())
		assert.True(t, m.Valid())
		assert.False(t, indicators.Lacking(m).IsKnown())
	}
	assert.False(t, indicators.Missing(4).Valid())
	assert.Equal(t, "indicators.Missing(4)", indicators.Missing(4).String())
	_, err := indicators.Lacking(4).MarshalText()
	require.Error(t, err)
	assert.Equal(t, "indicators.Missing(4)", indicators.Lacking(4).String())
}
