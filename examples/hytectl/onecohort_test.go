package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestCompareReadsWhatOneSideLeavesOut: what the caller leaves out on one side
// counts on the other, so that both sides are as allocate has them.
func TestCompareReadsWhatOneSideLeavesOut(t *testing.T) {
	cohort := unitsOf(t, "../quickstart/cohort-2024.csv", "2026")
	eurosOf := func(args ...string) string {
		for _, row := range records(t, append(append([]string{"allocate", "--scheme=municipal"}, args...), cohort)...) {
			if row["code"] == "211" {
				return row["euros"]
			}
		}
		return "no such unit"
	}
	for _, without := range []string{"school-meals", "falls-65"} {
		rows := records(t, "compare", "--scheme=municipal", "--year=2026", "--with-year=2024", "--with-without="+without, "--unit=211", cohort)
		require.Len(t, rows, 1)
		assert.Equal(t, eurosOf("--year=2026"), rows[0]["beforeEuros"], without)
		assert.Equal(t, eurosOf("--year=2024", "--without="+without), rows[0]["afterEuros"], without)
	}
}
