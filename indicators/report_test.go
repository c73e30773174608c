package indicators_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

func TestOutsideInterval(t *testing.T) {
	for cells, want := range map[string]string{
		"1 5 7": "", "5 5 5": "", "... 5 ...": "", "1 .. 7": "", "... 5 7": "",
		"7 5 3": "5 (7–3)", "7 .. 3": ".. (7–3)", "1 8 7": "8 (1–7)", "6 5 ...": "5 (6–...)", "... 1000000000 7": "1000000000 (...–7)",
	} {
		t.Run(cells, func(t *testing.T) {
			var ends [3]indicators.Datum
			for i, cell := range strings.Fields(cells) {
				var err error
				ends[i], err = indicators.ParseDatum(cell)
				require.NoError(t, err)
			}
			var r indicators.Report
			r.Inspect(indicators.Observation{Year: 2023, Lower: ends[0], Datum: ends[1], Upper: ends[2]}, indicators.Entry{}, indicators.Years{}, indicators.Place{Line: 2})
			if want == "" {
				assert.Zero(t, r.Len())
				return
			}
			assert.Equal(t, []indicators.Remark{{Kind: indicators.OutsideInterval, Place: indicators.Place{Line: 2}, Found: want}}, slices.Collect(r.All()))
		})
	}
}

func TestNoteRepeated(t *testing.T) {
	figure := func(text string) indicators.Observation {
		d, err := indicators.ParseDatum(text)
		require.NoError(t, err)
		return indicators.Observation{Indicator: "k", Year: 2023, Datum: d}
	}
	var r indicators.Report
	r.NoteRepeated([]indicators.Observation{figure("1"), figure("1.0"), figure("2")}, func(i int) indicators.Place { return indicators.Place{Line: 10 + i} })
	r.NoteRepeated([]indicators.Observation{figure("1"), figure("2")}, nil)
	var got []string
	for remark := range r.All() {
		got = append(got, remark.String())
	}
	assert.Equal(t, []string{"line 11: duplicate: 1.0", "line 12: conflicting: 2", ": conflicting: 2"}, got)
}
