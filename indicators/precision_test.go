package indicators_test

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
)

// The figures are made up; each expected rate is absolute ÷ population × base,
// worked by hand.
func TestRestorePrecision(t *testing.T) {
	for name, c := range map[string]struct {
		unit                                            indicators.Unit
		published, absolute, decimals, population, want string
		reason                                          indicators.PrecisionReason
	}{
		"twelve cases were rounded to zero":  {indicators.Per1000, "0.0", "12", "...", "500000", "0.024000000", ""},
		"a percentage":                       {indicators.Percent, "33.3", "1", "...", "3", "33.333333333", ""},
		"two thirds round up":                {indicators.Percent, "66.7", "2", "...", "3", "66.666666667", ""},
		"JSON lost the zero of 7.0":          {indicators.Per1000, "7", "704", "1", "100000", "7.040000000", ""},
		"7 with one decimal is not 7.4":      {indicators.Per1000, "7", "740", "1", "100000", "", indicators.Disagrees},
		"7 without decimals may be 7.4":      {indicators.Per1000, "7", "740", "...", "100000", "7.400000000", ""},
		"half a unit belongs to both sides":  {indicators.Per1000, "0.1", "5", "1", "100000", "0.050000000", ""},
		"another population":                 {indicators.Per1000, "0.1", "41", "1", "100000", "", indicators.Disagrees},
		"nobody":                             {indicators.Per100000, "0.0", "0", "1", "1000", "0.000000000", ""},
		"a number is no rate":                {indicators.Number, "12", "12", "0", "100", "", indicators.NoRate},
		"withheld":                           {indicators.Percent, "..", "3", "1", "100", "", indicators.NoFigure},
		"no absolute value":                  {indicators.Percent, "3.0", "...", "1", "100", "", indicators.NoAbsolute},
		"withheld absolute value":            {indicators.Percent, "3.0", "..", "1", "100", "", indicators.NoAbsolute},
		"negative absolute value":            {indicators.Percent, "3.0", "-3", "1", "100", "", indicators.NoAbsolute},
		"half a person":                      {indicators.Percent, "3.0", "3.5", "1", "100", "", indicators.NoAbsolute},
		"no population":                      {indicators.Percent, "3.0", "3", "1", "...", "", indicators.NoPopulation},
		"population of zero":                 {indicators.Percent, "3.0", "3", "1", "0", "", indicators.NoPopulation},
		"decimals that cannot be are passed": {indicators.Percent, "3.0", "3", "-1", "100", "3.000000000", ""},
	} {
		t.Run(name, func(t *testing.T) {
			o := indicators.Observation{Datum: figure(t, c.published), Absolute: figure(t, c.absolute)}
			got, err := indicators.RestorePrecision(o, c.unit, figure(t, c.decimals), figure(t, c.population))
			if c.reason != "" {
				var fault *indicators.PrecisionError
				require.ErrorAs(t, err, &fault)
				assert.Equal(t, c.reason, fault.Reason)
				assert.Zero(t, got)
				return
			}
			require.NoError(t, err)
			assert.Equal(t, c.want, got.Computed.String())
			assert.Equal(t, c.published, got.Published.String(), "the published figure is kept")
		})
	}
}

func TestRestorePrecisionIsBounded(t *testing.T) {
	huge := indicators.Known(decimal.New(1, 1_000_000_000))
	small := indicators.Known(decimal.New(1, 0))
	for _, o := range []indicators.Observation{{Datum: huge, Absolute: small}, {Datum: small, Absolute: huge}} {
		_, err := indicators.RestorePrecision(o, indicators.Percent, small, small)
		require.Error(t, err)
	}
	_, err := indicators.RestorePrecision(indicators.Observation{Datum: small, Absolute: small}, indicators.Percent, huge, huge)
	require.Error(t, err)
}

func TestReportOfOneObservation(t *testing.T) {
	huge := indicators.Known(decimal.New(-1, 1_000_000_000))
	var r indicators.Report
	r.Inspect(indicators.Observation{Year: 2023, Datum: huge}, indicators.Entry{Low: figure(t, "0")}, indicators.Years{}, indicators.Place{Line: 7})
	r.Add("unheard-of", indicators.Place{}, "x")
	assert.Equal(t, 1, r.Count(indicators.BelowBounds), "distant exponents are compared in bounded time")
	assert.Equal(t, 1, r.Len())
	r.Inspect(indicators.Observation{}, indicators.Entry{}, indicators.Years{}, indicators.Place{})
	assert.Equal(t, 1, r.Len(), "a year that is not known is not outside")
	assert.Equal(t, 0, r.Count("unheard-of"))
}
