package indicators_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// TestYearsOutside: without other words, what was observed had happened when it
// was fetched; a caller with forecasts names the last year.
func TestYearsOutside(t *testing.T) {
	day := law.Day(2024, 3, 1)
	for _, c := range []struct {
		name        string
		years       indicators.Years
		first, last int
		retrieved   law.Date
		want        string
	}{
		{"of the year of retrieval", indicators.Years{}, 2024, 0, day, ""},
		{"after retrieval", indicators.Years{}, 2025, 0, day, "2025"},
		{"ends after retrieval", indicators.Years{}, 2023, 2025, day, "2023–2025"},
		{"retrieval not known", indicators.Years{}, 2099, 0, law.Date{}, ""},
		{"beyond all expectation", indicators.Years{}, 2101, 0, law.Date{}, "2101"},
		{"a forecast that was named", indicators.Years{To: 2040}, 2040, 0, day, ""},
		{"beyond the forecast named", indicators.Years{To: 2040}, 2041, 0, day, "2041"},
		{"before the first year", indicators.Years{}, 1899, 0, day, "1899"},
		{"before the first year named", indicators.Years{From: 2000}, 1999, 0, day, "1999"},
		{"from the first year named", indicators.Years{From: 2000}, 2000, 0, law.Date{}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var r indicators.Report
			r.Inspect(indicators.Observation{Year: c.first, To: c.last, Retrieved: c.retrieved}, indicators.Entry{}, c.years, indicators.Place{Line: 2})
			var want []indicators.Remark
			if c.want != "" {
				want = []indicators.Remark{{Kind: indicators.YearOutside, Place: indicators.Place{Line: 2}, Found: c.want}}
			}
			assert.Equal(t, want, slices.Collect(r.All()))
		})
	}
}
