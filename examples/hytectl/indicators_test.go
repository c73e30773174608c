package main

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// figureRows reads the rows that the indicators command answers in JSON.
func figureRows(t *testing.T, stdin string, args ...string) []map[string]any {
	t.Helper()
	status, out, errs := call(stdin, append([]string{"indicators", "--format", "json"}, args...)...)
	require.Equal(t, done, status, errs)
	var got struct{ Rows []map[string]any }
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	return got.Rows
}

// TestMissingIsCountedAsItIsListed: of each year, as many areas of the file lack
// a figure as are listed, and the areas with and without one are all that the
// file names.
func TestMissingIsCountedAsItIsListed(t *testing.T) {
	listed := map[string]float64{}
	for _, row := range figureRows(t, "", "--show", "missing", figureFile) {
		listed[row["round"].(string)]++
	}
	rows := figureRows(t, "", "--show", "gaps", figureFile)
	require.Len(t, rows, 4)
	for _, row := range rows {
		assert.Equal(t, listed[row["year"].(string)], row["missing"], row["year"])
		assert.Equal(t, 284.0, row["areas"].(float64)+row["missing"].(float64), row["year"])
		assert.Positive(t, row["missing"])
		assert.Equal(t, "2026-01-01", row["division"])
		assert.Equal(t, 32.0, row["notInFile"])
	}
}

// TestMissingOfWhatIsAsked: an area that was asked for and has no row at all is
// missing, not left out. The figures are made up.
func TestMissingOfWhatIsAsked(t *testing.T) {
	const table = "indicator,area,area_kind,year,group,value\n" +
		"a,091,municipality,2021,,1\na,091,municipality,2023,,2\nb,092,municipality,2023,,3\nb,092,municipality,2023,sex=male,4\nb,33,county,2023,,5\n"
	absent := func(args ...string) (list []string) {
		for _, row := range figureRows(t, table, append([]string{"--show", "missing"}, args...)...) {
			group, _ := row["group"].(string)
			list = append(list, row["indicator"].(string)+" "+row["area"].(string)+" "+group+" "+row["round"].(string))
		}
		return list
	}
	assert.Equal(t, []string{"a 092  2021", "a 092  2023", "b 091  2023", "b 091 sex=male 2023"}, absent())
	assert.Equal(t, []string{"a 211  2021", "a 211  2023", "b 211  2023", "b 211 sex=male 2023"}, absent("--area", "211"))
	assert.Equal(t, []string{"a 092  2021", "a 092  2023"}, absent("--area", "092"), "rounds are those of all areas")

	rows := figureRows(t, table, "--show", "gaps", "--area", "211")
	require.Len(t, rows, 4)
	for _, row := range rows {
		assert.Equal(t, []any{0.0, 1.0, nil}, []any{row["areas"], row["missing"], row["lowest"]})
	}
}
