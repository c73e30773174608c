package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Only the annual report is of a calendar year: others need a day alone.
func TestReportsNeedADayOrAYear(t *testing.T) {
	for _, kind := range []string{"term", "summary"} {
		status, byDay, errs := call("", "report", "--kind="+kind, "--as-of=2024-12-31", planFile)
		require.Equal(t, done, status, errs)
		_, byYear, _ := call("", "report", "--kind="+kind, "--year=2024", planFile)
		assert.Equal(t, byYear, byDay, kind)
	}
	for kind, want := range map[string]string{
		"annual":  "--year: missing: expected --year YYYY with --kind annual",
		"term":    "--as-of: missing: expected --as-of YYYY-MM-DD, or --year YYYY for its last day",
		"summary": "--as-of: missing: expected --as-of YYYY-MM-DD, or --year YYYY for its last day",
	} {
		args := []string{"report", "--kind=" + kind, planFile}
		if kind == "annual" {
			args = append(args, "--as-of=2024-12-31")
		}
		status, out, errs := call("", args...)
		assert.Equal(t, unusable, status)
		assert.Empty(t, out)
		assert.Equal(t, want, strings.TrimSpace(errs))
	}
}

// Two days of one plan, and two plans on one day, in every format.
func TestComparisonReport(t *testing.T) {
	days := []string{"report", "--kind=comparison", "--as-of=2023-12-31", "--with-as-of=2024-12-31", planFile}
	plans := []string{"report", "--kind=comparison", "--as-of=2024-12-31", "--with=" + barePlan, planFile}
	for format, begins := range map[string]string{"text": "# ", "md": "# ", "html": "<!DOCTYPE html>", "json": "{"} {
		for _, args := range [][]string{days, plans} {
			status, out, errs := call("", append([]string{args[0], "--format=" + format}, args[1:]...)...)
			require.Equal(t, done, status, errs)
			assert.True(t, strings.HasPrefix(out, begins), "%.40q", out)
		}
	}
	_, out, _ := call("", days...)
	assert.Contains(t, out, "what changed 31 December 2023 – 31 December 2024")
	_, out, _ = call("", plans...)
	assert.Contains(t, out, "| no longer in the plan |")
	_, table, errs := call("", append(plans, "--format=csv", "--table=indicator-changes", "--lang=sv")...)
	assert.Contains(t, table, "inte längre i planen", errs)
	_, rich, errs := call("", append(days, "--scheme=municipal", "--finance-year=2026", "--cohort="+cohortFile)...)
	assert.NotEmpty(t, rich, errs)
}

func TestComparisonRefuses(t *testing.T) {
	for want, args := range map[string][]string{
		"--with: missing":          {"--kind=comparison", "--as-of=2024-12-31"},
		"--with: unexpected":       {"--kind=term", "--as-of=2024-12-31", "--with=" + planFile},
		"--with-as-of: unexpected": {"--kind=annual", "--year=2024", "--with-as-of=2024-12-31"},
		`--with-as-of: wrong-value: found "2023-12-31", expected a day that is not before 2024-12-31`: {"--kind=comparison", "--as-of=2024-12-31", "--with-as-of=2023-12-31"},
		"--as-of: missing":                       {"--kind=comparison", "--with=" + planFile},
		`--with: wrong-value: found "-"`:         {"--kind=comparison", "--as-of=2024-12-31", "--with=-"},
		cohortFile + ":1:1: ":                    {"--kind=comparison", "--as-of=2024-12-31", "--with=" + cohortFile},
		"--with-as-of: uncovered-day":            {"--kind=comparison", "--as-of=2024-12-31", "--with-as-of=2199-01-01"},
		"testdata/no-such-plan.json: unreadable": {"--kind=comparison", "--as-of=2024-12-31", "--with=testdata/no-such-plan.json"},
	} {
		status, out, errs := call("", append(append([]string{"report"}, args...), planFile)...)
		assert.Equal(t, unusable, status, want)
		assert.Empty(t, out, want)
		assert.True(t, strings.HasPrefix(errs, want), "want %s, got %s", want, errs)
	}
}
