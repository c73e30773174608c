package report_test

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden holds bytes against a file of testdata.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, got, 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run go test ./report -update")
	assert.Equal(t, string(want), string(got), name)
}

func readPlan(t testing.TB, name string) hyte.Plan {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("..", "hyte", "testdata", name+".json"))
	require.NoError(t, err)
	plan, err := hyte.ParsePlan(data)
	require.NoError(t, err)
	return plan
}

func audited(t testing.TB, plan hyte.Plan, day law.Date) governance.Checklist {
	t.Helper()
	c, err := governance.Audit(plan, day)
	require.NoError(t, err)
	return c
}

func unitOf(t testing.TB, code string, day law.Date) region.Unit {
	t.Helper()
	u, err := region.Lookup(code, day)
	require.NoError(t, err)
	return u
}

// newYearsEve is the day of most tests: the model plan then has something of
// every kind.
var newYearsEve = law.Day(2024, 12, 31)

// the council terms of municipalities
var (
	term2021 = law.Between(law.Day(2021, 8, 1), law.Day(2025, 5, 31))
	term2025 = law.Between(law.Day(2025, 6, 1), law.Day(2029, 5, 31))
)

// allocation is a cohort of made-up figures in which the model municipality
// lacks points in some indicators.
func allocation(t testing.TB, overlays ...subsidy.Overlay) *subsidy.Allocation {
	t.Helper()
	scheme, err := subsidy.Municipal(2024)
	require.NoError(t, err)
	scheme, err = scheme.With(overlays...)
	require.NoError(t, err)
	cohort, err := subsidy.NewCohort(scheme, madeUpRows(t, scheme))
	require.NoError(t, err)
	a, err := scheme.Allocate(cohort)
	require.NoError(t, err)
	return &a
}

// madeUpRows are five municipalities whose made-up figures follow from their
// place in the list and that of the column.
func madeUpRows(t testing.TB, scheme subsidy.Scheme) []subsidy.Row {
	t.Helper()
	var rows []subsidy.Row
	for i, code := range []string{"091", "211", "245", "922", "020"} {
		row := subsidy.Row{Code: code, Population: int64(10_000 * (i + 1)), Values: map[string]indicators.Datum{}}
		j := 0
		for d := range scheme.Indicators().All() {
			j++
			if d.Kind == indicators.Activity {
				row.Values[d.Key] = datum(t, []string{"100", "0", "50"}[(i+j)%3])
				continue
			}
			row.Values[d.Key+":previous"] = datum(t, []string{"8.0", "7.5", "9.1"}[(i*j)%3])
			row.Values[d.Key+":latest"] = datum(t, []string{"7.0", "8.5", "9.0"}[(i+j)%3])
		}
		rows = append(rows, row)
	}
	return rows
}

func datum(t testing.TB, text string) indicators.Datum {
	t.Helper()
	d, err := indicators.ParseDatum(text)
	require.NoError(t, err)
	return d
}

func plain(s string) lang.Text { return lang.Text{Finnish: s, Swedish: s, English: s} }
