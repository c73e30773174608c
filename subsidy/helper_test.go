package subsidy_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// dec reads a number of a test.
func dec(text string) decimal.Decimal { return decimal.RequireFromString(text) }

// datum reads a figure of a test, signs of missing ones included.
func datum(t testing.TB, text string) indicators.Datum {
	t.Helper()
	d, err := indicators.ParseDatum(text)
	require.NoError(t, err)
	return d
}

func municipal(t testing.TB, year int, overlays ...subsidy.Overlay) subsidy.Scheme {
	t.Helper()
	s, err := subsidy.Municipal(year)
	require.NoError(t, err)
	s, err = s.With(overlays...)
	require.NoError(t, err)
	return s
}

// columns are the names of the indicator columns of a scheme.
func columns(s subsidy.Scheme) []string {
	var names []string
	for name := range s.Columns() {
		if name != "code" && name != "population" {
			names = append(names, name)
		}
	}
	return names
}

// madeUp makes rows with made-up figures: points and figures at random, some
// missing of each kind, some changes equal. The same seed gives the same rows.
func madeUp(t testing.TB, s subsidy.Scheme, units int, seed uint64) []subsidy.Row {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 1))
	missing := []string{"..", "...", ".", "not-answered"}
	rows := make([]subsidy.Row, units)
	for i := range rows {
		rows[i] = subsidy.Row{Code: fmt.Sprintf("%03d", i), Population: 1 + r.Int64N(1_000_000), Values: map[string]indicators.Datum{}}
		for _, name := range columns(s) {
			text := ""
			switch {
			case r.IntN(20) == 0:
				text = missing[r.IntN(len(missing))]
			case strings.Contains(name, ":"):
				text = fmt.Sprintf("%d.%d", r.IntN(40), r.IntN(10))
			default:
				text = []string{"0", "100", "66.7", "33.33"}[r.IntN(4)]
			}
			rows[i].Values[name] = datum(t, text)
		}
	}
	return rows
}

func allocate(t testing.TB, s subsidy.Scheme, rows []subsidy.Row) subsidy.Allocation {
	t.Helper()
	c, err := subsidy.NewCohort(s, rows)
	require.NoError(t, err)
	a, err := s.Allocate(c)
	require.NoError(t, err)
	return a
}

func award(t testing.TB, a *subsidy.Allocation, code string) subsidy.Award {
	t.Helper()
	w, ok := a.Award(code)
	require.True(t, ok, code)
	return w
}
