package figure_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
)

func TestParseAgreesWithParseDatum(t *testing.T) {
	for _, cell := range []string{
		"", ".", "..", "...", "-", "0", "-0", "00", "7", "7.0", "-7.25", "0.000000001", "999999999999", "999999999.999999999",
		"1000000000.999999999", "999999999999.999999999", "-999999999999.999999999", "123456789012.5",
		"1234567890123", "0.1234567891", "+1", "1e5", "1.", ".5", "-.5", "1.2.3", "1 000", "NaN", "--1", "١",
	} {
		t.Run(cell, func(t *testing.T) {
			want, wantErr := indicators.ParseDatum(cell)
			got, _, ok := figure.Parse([]byte(cell))
			require.Equal(t, wantErr == nil, ok)
			if ok {
				assert.True(t, want.Equal(got.Datum()))
				assert.Equal(t, want.String(), got.Datum().String())
				assert.Equal(t, want.IsKnown(), got.IsKnown())
			}
		})
	}
}

func TestParseJSON(t *testing.T) {
	for literal, want := range map[string]string{
		"0": "0", "-0": "0", "7": "7", "7.0": "7.0", "1e0": "1", "1E2": "100", "1.5e1": "15", "1.50e1": "15",
		"-1.25E-3": "-0.00125", "100e-2": "1", "1e-9": "0.000000001", "1e11": "100000000000", "0e60": "0", "0.000e-40": "0",
		"0.5e0": "0.5", "12.5e-1": "1.25", "0.0001e4": "1",
	} {
		got, ok := figure.ParseJSON([]byte(literal))
		require.True(t, ok, literal)
		assert.Equal(t, want, got.Datum().String(), literal)
	}
	for _, literal := range []string{
		"1e12", "1e-10", "1e400", "1e-400", "1e99999999999999999999", "1234567890123", "0.1234567891",
		strings.Repeat("1", 500), strings.Repeat("1", 500) + "e1", "1." + strings.Repeat("0", 100) + "e1",
	} {
		_, ok := figure.ParseJSON([]byte(literal))
		assert.False(t, ok, literal)
	}
}

func TestSign(t *testing.T) {
	var s figure.Sign
	assert.True(t, s.Meet(0))
	assert.True(t, s.Meet(','))
	assert.True(t, s.Meet(0))
	assert.True(t, s.Meet(','))
	assert.False(t, s.Meet('.'))
	assert.Contains(t, s.Name(), "comma")
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"7.0", "-12,5", "..", "1e5"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, cell string) {
		want, err := indicators.ParseDatum(cell)
		got, sign, ok := figure.Parse([]byte(cell))
		if err == nil && cell != "not-answered" {
			require.True(t, ok)
			require.True(t, want.Equal(got.Datum()))
		}
		if ok && sign != ',' {
			require.NoError(t, err)
		}
	})
}
