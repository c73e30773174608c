package main

import (
	"encoding/csv"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// records runs the program and reads the CSV it prints, each row by the names
// of its columns.
func records(t *testing.T, args ...string) []map[string]string {
	t.Helper()
	status, out, errs := call("", append(args, "--format=csv")...)
	require.Equal(t, done, status, errs)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	var list []map[string]string
	for _, row := range rows[1:] {
		named := map[string]string{}
		for i, name := range rows[0] {
			named[name] = row[i]
		}
		list = append(list, named)
	}
	return list
}

// A score by printed weights can be computed anew from the CSV and from the
// text.
func TestWeightedScoreFromItsParts(t *testing.T) {
	args := []string{"explain", "--scheme=municipal", "--year=2026", "--unit=211", "--assume=weights=printed", cohortFile}
	sum, score := new(big.Rat), ""
	for _, row := range records(t, args...) {
		assert.Equal(t, "false", row["chosen"])
		if row["id"] == "score" {
			score = row["exact"]
		}
		if row["weight"] == "" {
			continue
		}
		points, ok := new(big.Rat).SetString(row["exact"])
		require.True(t, ok, row["id"])
		weight, ok := new(big.Rat).SetString(row["weight"])
		require.True(t, ok, row["id"])
		sum.Add(sum, points.Mul(points, weight))
	}
	assert.Equal(t, score, sum.RatString())
	_, out, _ := call("", append(args, "--lang=en")...)
	text := joined(out)
	assert.Equal(t, 20, strings.Count(text, "weight 0.0333")+strings.Count(text, "weight 0.0833"))
}

// What the caller set stands as such where it is used, with no provision.
func TestExplanationTellsWhatWasChosen(t *testing.T) {
	var chosen []string
	for _, row := range records(t, "explain", "--scheme=municipal", "--year=2026", "--unit=211", "--base-price=1.50", "--weight=falls-65=0",
		"--figure=211:school-meals=50", cohortFile) {
		if row["chosen"] == "true" {
			chosen = append(chosen, row["id"]+" "+row["weight"]+" "+row["act"])
		}
	}
	assert.Equal(t, []string{"base-price  ", "value:school-meals  ", "points:falls-65 0 1393/2022"}, chosen)
}

// The price of the law, laid over the law, is no what-if.
func TestPriceOfTheLawIsNoWhatIf(t *testing.T) {
	for price, departs := range map[string]bool{"20.67": false, "20.68": true} {
		_, text, _ := call("", "allocate", "--scheme=municipal", "--year=2026", "--base-price="+price, "--lang=en", cohortFile)
		assert.Contains(t, text, "Base price €"+price+" per resident (")
		assert.Equal(t, departs, strings.Contains(text, "departs from"), price)
		assert.Equal(t, departs, strings.Contains(text, "hat if"), price)
	}
}

// The formats for machines tell of one unit too.
func TestComparisonOfOneUnit(t *testing.T) {
	args := []string{"compare", "--scheme=municipal", "--year=2025", "--with-year=2026", "--unit=211", cohortFile}
	rows := records(t, args...)
	require.Len(t, rows, 1)
	assert.Equal(t, "211", rows[0]["code"])
	var got struct{ Differences []struct{ Code string } }
	into(t, done, &got, args...)
	require.Len(t, got.Differences, 1)
	assert.Equal(t, "211", got.Differences[0].Code)
}
