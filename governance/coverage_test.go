package governance

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// TestCoverage holds the map from provisions to duties: every provision that
// imposes something has its duties or the reason why none is checked, and every
// duty stands under its provision.
func TestCoverage(t *testing.T) {
	data, err := os.ReadFile("testdata/coverage.tsv")
	require.NoError(t, err)
	covered := map[string][]string{}
	for l := range strings.Lines(string(data)) {
		l = strings.TrimRight(l, "\n")
		if l == "" || strings.HasPrefix(l, "#") {
			continue
		}
		provision, rest, found := strings.Cut(l, "\t")
		require.True(t, found, l)
		require.NotContains(t, covered, provision)
		if reason, none := strings.CutPrefix(rest, "none: "); none {
			assert.NotEmpty(t, reason, provision)
			covered[provision] = nil
			continue
		}
		covered[provision] = strings.Split(rest, " ")
		for _, id := range covered[provision] {
			assert.True(t, Known(id), "%s: %s", provision, id)
		}
	}
	for _, r := range rows {
		if r.cite.Force == law.Statute {
			assert.Contains(t, covered[r.cite.Act+" "+r.cite.Section], r.id, "%s %s", r.cite.Act, r.cite.Section)
		}
	}
	for provision, ids := range covered {
		for _, id := range ids {
			assert.True(t, slices.ContainsFunc(rows, func(r *row) bool {
				return r.id == id && r.cite.Act+" "+r.cite.Section == provision
			}), "%s: %s", provision, id)
		}
	}
}

// TestCompared holds that every version of every must duty was compared with
// the statute, and that the record says how.
func TestCompared(t *testing.T) {
	data, err := os.ReadFile("testdata/compared.tsv")
	require.NoError(t, err)
	compared := map[string]bool{}
	for l := range strings.Lines(string(data)) {
		if strings.HasPrefix(l, "#") {
			continue
		}
		columns := strings.Split(strings.TrimRight(l, "\n"), "\t")
		require.Len(t, columns, 7, l)
		for _, c := range columns {
			require.NotEmpty(t, c, l)
		}
		compared[columns[0]+" "+columns[1]+" "+columns[2]] = true
	}
	for _, r := range rows {
		if r.severity == Must {
			version := r.id + " " + r.period.From.String() + " " + r.cite.String()
			assert.True(t, compared[version], "%s has not been compared with the statute text", version)
			delete(compared, version)
		}
	}
	assert.Empty(t, compared, "compared, but no must duty")
}

func TestStaleness(t *testing.T) {
	found := map[string]SourceAge{}
	for age := range Staleness(law.Day(2026, 11, 22)) {
		assert.Positive(t, age.Duties)
		found[age.Source.Number] = age
	}
	assert.Equal(t, 639, found["612/2021"].Days, "from 2025-02-21")
	assert.Equal(t, -1, found["thl-kertomus"].Days)
	for age := range Staleness(law.Day(2025, 2, 21)) {
		assert.LessOrEqual(t, age.Days, 0)
	}
	for range Staleness(law.Day(2025, 2, 30)) {
		t.Error("a day that is none")
	}
}
