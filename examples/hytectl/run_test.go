package main

import (
	"encoding/json"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the golden files anew")

const (
	cohortFile = "testdata/cohort-2026.csv"
	countyFile = "testdata/county-2026.csv"
	trialFile  = "testdata/plan-2018.csv"
	planFile   = "../quickstart/model-plan.json"
	figureFile = "../../indicators/sotkanet/testdata/sotkanet-4.json"
	cubeFile   = "../../indicators/jsonstat/testdata/thl-cube.json"
	labelFile  = "../../indicators/thlcube/testdata/thl-cube.csv"
)

// call runs the program and returns all that came out of it.
func call(stdin string, args ...string) (status int, stdout, stderr string) {
	var out, errs strings.Builder
	status = run(args, strings.NewReader(stdin), &out, &errs)
	return status, out.String(), errs.String()
}

func TestGolden(t *testing.T) {
	scheme := []string{"--scheme", "municipal", "--year", "2026", cohortFile}
	county := []string{"--scheme", "county", "--year", "2026", countyFile}
	for _, test := range []struct {
		golden string
		status int
		args   []string
	}{
		{"allocate.json", done, append([]string{"allocate", "--format", "json"}, scheme...)},
		{"allocate.csv", done, append([]string{"allocate", "--format", "csv"}, scheme...)},
		{"allocate-what-if.fi.txt", done, append([]string{"allocate", "--lang", "fi", "--assume", "national-mean=plain", "--base-price", "21.50"}, scheme...)},
		{"allocate.sv.txt", done, append([]string{"allocate", "--lang", "sv"}, scheme...)},
		{"explain.json", done, append([]string{"explain", "--unit", "211", "--format", "json"}, scheme...)},
		{"explain.en.txt", done, append([]string{"explain", "--unit", "211", "--target", "falls-65=350"}, scheme...)},
		{"audit.json", failed, []string{"audit", "--as-of", "2024-12-31", "--format", "json", planFile}},
		{"audit.fi.txt", failed, []string{"audit", "--as-of", "2024-12-31", "--lang", "fi", planFile}},
		{"maturity.json", done, []string{"maturity", "--as-of", "2023-12-31", "--format", "json", planFile}},
		{"maturity.fi.txt", done, []string{"maturity", "--as-of", "2026-11-22", "--lang", "fi", planFile}},
		{"audit.sv.txt", failed, []string{"audit", "--as-of", "2026-11-22", "--lang", "sv", planFile}},
		{"audit.en.txt", failed, []string{"audit", "--as-of", "2026-11-22", planFile}},
		{"audit.sarif", failed, []string{"audit", "--as-of", "2024-12-31", "--format", "sarif", planFile}},
		{"audit.junit.xml", failed, []string{"audit", "--as-of", "2024-12-31", "--format", "junit", "--lang", "fi", planFile}},
		{"county.sv.txt", done, append([]string{"allocate", "--lang", "sv"}, county...)},
		{"county.json", done, append([]string{"allocate", "--details", "--format", "json"}, county...)},
		{"county-per-resident.json", done, []string{"allocate", "--format", "json", "--scheme", "county", "--year", "2024", countyFile}},
		{"trial.fi.txt", done, []string{"allocate", "--lang", "fi", "--scheme", "proposal-2017", "--year", "2018", "--pool", "1000000", trialFile}},
		{"rounding.en.txt", done, append([]string{"allocate", "--only", "rounding"}, county...)},
		{"rounding.csv", done, append([]string{"allocate", "--only", "rounding", "--format", "csv"}, scheme...)},
		{"missing.fi.txt", done, append([]string{"allocate", "--only", "missing", "--lang", "fi"}, county...)},
		{"missing.json", done, append([]string{"allocate", "--only", "missing", "--format", "json"}, county...)},
		{"explain-county.fi.txt", done, append([]string{"explain", "--unit", "07", "--lang", "fi"}, county...)},
		{"explain-short.sv.txt", done, append([]string{"explain", "--unit", "211", "--depth", "3", "--lang", "sv"}, scheme...)},
		{"marginals.fi.txt", done, append([]string{"marginals", "--unit", "211", "--lang", "fi"}, scheme...)},
		{"marginals.json", done, append([]string{"marginals", "--unit", "211", "--format", "json"}, scheme...)},
		{"marginals-county.csv", done, append([]string{"marginals", "--format", "csv"}, county...)},
		{"compare.en.txt", done, []string{"compare", "--scheme", "municipal", "--year", "2025", "--with-year", "2026", cohortFile}},
		{"compare-one.sv.txt", done, append([]string{"compare", "--lang", "sv", "--unit", "07", "--with-figure", "07:mmr-coverage=97.5"}, county...)},
		{"compare.json", done, append([]string{"compare", "--format", "json", "--with-assume", "national-mean=plain"}, county...)},
		{"compare.csv", done, append([]string{"compare", "--format", "csv", "--with-base-price", "80.00"}, county...)},
		{"law.en.txt", done, []string{"law", "--as-of", "2026-11-22", "--unit", "091"}},
		{"law.json", done, []string{"law", "--as-of", "2024-12-31", "--format", "json", "--unit", "HUS"}},
		{"law-history.fi.txt", done, []string{"law", "--as-of", "2026-11-22", "--lang", "fi", "--id", "FI-612/2021-6-2e"}},
		{"law-successor.en.txt", done, []string{"law", "--id", "FI-1326/2010-12-1c"}},
		{"law-successor.sv.txt", done, []string{"law", "--id", "FI-1326/2010-12-1c", "--lang", "sv"}},
		{"law-staleness.en.txt", done, []string{"law", "--as-of", "2026-11-22", "--staleness"}},
		{"law-staleness.json", done, []string{"law", "--as-of", "2008-06-01", "--staleness", "--format", "json"}},
		{"law-not-checked.fi.txt", done, []string{"law", "--not-checked", "--lang", "fi"}},
		{"law-regime.sv.txt", done, []string{"law", "--regime", "municipality-2017", "--lang", "sv"}},
		{"law-regime.json", done, []string{"law", "--regime", "region-2017", "--format", "json"}},
		{"law-history.json", done, []string{"law", "--as-of", "2026-11-22", "--format", "json", "--id", "FI-612/2021-6-2e"}},
		{"cycle.fi.txt", done, []string{"cycle", "--unit", "211", "--as-of", "2024-12-31", "--lang", "fi", planFile}},
		{"cycle.json", done, []string{"cycle", "--unit", "06", "--as-of", "2026-11-22", "--format", "json"}},
		{"cycle.ics", done, []string{"cycle", "--unit", "211", "--as-of", "2026-11-22", "--format", "ics", "--lang", "sv", planFile}},
		{"report.sv.md", done, []string{"report", "--kind", "annual", "--year", "2023", "--lang", "sv", planFile}},
		{"report-goals.csv", done, []string{"report", "--kind", "term", "--year", "2024", "--format", "csv", "--table", "goals", planFile}},
		{"indicators.en.txt", done, []string{"indicators", "--area", "683", "--area", "698", figureFile}},
		{"indicators.csv", done, []string{"indicators", "--format", "csv", "--year", "2010-2011", "--area", "683", "--area", "698", "--source", "Sotkanet.fi", "--retrieved", "2013-09-08", figureFile}},
		{"indicators-series.sv.txt", done, []string{"indicators", "--show", "series", "--lang", "sv", "--key", "sotkanet:4", cubeFile}},
		{"indicators-missing.json", done, []string{"indicators", "--show", "missing", "--format", "json", "--key", "sotkanet:4", labelFile}},
		{"indicators-gaps.fi.txt", done, []string{"indicators", "--show", "gaps", "--lang", "fi", figureFile}},
		{"indicators-profile.en.txt", done, []string{"indicators", "--show", "profile", "--area", "683", figureFile}},
		{"indicators-profile.csv", done, []string{"indicators", "--show", "profile", "--area", "683", "--format", "csv", figureFile}},
	} {
		t.Run(test.golden, func(t *testing.T) {
			status, out, errs := call("", test.args...)
			assert.Equal(t, test.status, status)
			assert.Empty(t, errs)
			path := filepath.Join("testdata", "golden", test.golden)
			if *update {
				require.NoError(t, os.WriteFile(path, []byte(out), 0o644))
			}
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			assert.Equal(t, string(want), out)
			if ext := filepath.Ext(path); ext == ".json" || ext == ".sarif" {
				assert.True(t, json.Valid([]byte(out)))
			}
		})
	}
}

// TestJSONKnowsNoLanguage: texts for people are objects of three languages.
func TestJSONKnowsNoLanguage(t *testing.T) {
	for _, args := range [][]string{
		{"allocate", "--scheme", "municipal", "--year", "2026", "--details", cohortFile},
		{"explain", "--scheme", "municipal", "--year", "2026", "--unit", "005", cohortFile},
		{"marginals", "--scheme", "municipal", "--year", "2026", "--unit", "005", cohortFile},
		{"compare", "--scheme", "municipal", "--year", "2025", "--with-year", "2026", cohortFile},
		{"audit", "--as-of", "2024-12-31", planFile},
		{"report", "--kind", "term", "--year", "2024", planFile},
		{"cycle", "--as-of", "2024-12-31", "--unit", "211", planFile},
		{"law", "--as-of", "2024-12-31", "--unit", "211"},
		{"law", "--as-of", "2024-12-31", "--staleness"},
		{"law", "--not-checked"},
		{"law", "--regime", "region-2017"},
		{"indicators", "--show", "profile", "--area", "683", figureFile},
		{"maturity", "--as-of", "2024-12-31", planFile},
	} {
		t.Run(args[0], func(t *testing.T) {
			_, english, _ := call("", append(args, "--format=json", "--lang=en")...)
			_, finnish, _ := call("", append(args, "--format=json", "--lang=fi")...)
			assert.NotEmpty(t, english)
			assert.Equal(t, english, finnish)
		})
	}
}

// TestStandardInput: a named file, a dash and nothing are the same.
func TestStandardInput(t *testing.T) {
	data, err := os.ReadFile(cohortFile)
	require.NoError(t, err)
	args := []string{"allocate", "--scheme=municipal", "--year=2026", "--format=json"}
	_, named, _ := call("", append(args, cohortFile)...)
	_, dash, _ := call(string(data), append(args, "-")...)
	_, nothing, _ := call(string(data), args...)
	assert.NotEmpty(t, named)
	assert.Equal(t, named, dash)
	assert.Equal(t, named, nothing)
}

// TestDetails: the details of a what-if year hold every indicator once.
func TestDetails(t *testing.T) {
	args := []string{"allocate", "--scheme=municipal", "--year=2026", "--details", cohortFile}
	status, out, _ := call("", append(args, "--format=csv")...)
	assert.Equal(t, done, status)
	assert.Equal(t, 1+292*20, strings.Count(out, "\n"))
	_, text, _ := call("", args...)
	assert.Contains(t, text, "falls-65")
	_, plain, _ := call("", args[0], args[1], args[2], args[4])
	assert.True(t, strings.HasPrefix(text, plain), "details follow what is told without them")
}

// TestDoneWithGaps: absent units and missing data are told and are no error.
func TestDoneWithGaps(t *testing.T) {
	csv := "code,population,lead-coordinator,falls-65:previous,falls-65:latest,youth-overweight:previous,youth-overweight:latest\n" +
		"211,32959,100,300,..,1,1\n" +
		"837,249009,,310,290,1,1\n" +
		"091,664028,100,310,310,1,1\n"
	status, out, errs := call(csv, "allocate", "--scheme=municipal", "--year=2026", "--format=json")
	assert.Equal(t, done, status)
	assert.Empty(t, errs)
	var got struct {
		AbsentUnits, NotCollected, Ignored []string
		Awards                             []struct{ Code string }
	}
	require.NoError(t, json.Unmarshal([]byte(out), &got))
	assert.Len(t, got.AbsentUnits, 292-3)
	assert.Len(t, got.NotCollected, 20-2)
	assert.Equal(t, []string{"youth-overweight:previous", "youth-overweight:latest"}, got.Ignored)
	assert.Len(t, got.Awards, 3)
}

func TestAuditStatus(t *testing.T) {
	complete := "../../hyte/testdata/complete-plan.json"
	status, _, errs := call("", "audit", "--as-of=2024-12-31", complete)
	assert.Equal(t, done, status, "nothing unmet")
	assert.Empty(t, errs)
	status, out, _ := call("", "audit", "--as-of=2024-12-31", "--format=json", "../../hyte/testdata/minimal-plan.json")
	assert.Equal(t, failed, status, "nearly everything unmet")
	status, aland, _ := call(`{"format":"hyte-plan/1","organisations":[{"code":"478"}]}`, "audit", "--as-of=2024-12-31", "--format=json")
	assert.Equal(t, done, status, "the law does not reach Åland")
	assert.Contains(t, aland, `"verdict":"not-applicable"`)
	assert.True(t, json.Valid([]byte(out)))
}

func TestHelp(t *testing.T) {
	status, out, errs := call("", "help")
	assert.Equal(t, done, status)
	assert.Empty(t, errs)
	for _, c := range commands() {
		assert.Contains(t, out, "hytectl "+c.name)
		status, usage, errs := call("", c.name, "--help")
		assert.Equal(t, done, status)
		assert.Empty(t, errs)
		assert.Contains(t, usage, "hytectl "+c.name+" "+c.example)
		_, same, _ := call("", "help", c.name)
		assert.Equal(t, usage, same)
		options, _ := c.prepare()
		for _, o := range options {
			assert.Contains(t, usage, "--"+o.name)
			assert.NotEmpty(t, o.about, o.name)
		}
	}
}

// TestExamplesParse: the example in the usage of a command is a command line
// that the command takes.
func TestExamplesParse(t *testing.T) {
	for _, c := range commands() {
		options, _ := c.prepare()
		operands, help, problems := parse(strings.Fields(c.example), options)
		assert.Empty(t, problems, c.name)
		assert.False(t, help)
		want := map[operand][]string{aFile: {c.operand}, aFileIfNamed: {c.operand}, aWord: {"plan"}, nothing: nil}
		assert.Equal(t, want[c.takes], operands, c.name)
	}
}

type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("full") }

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

type brokenReader struct{}

func (brokenReader) Read([]byte) (int, error) { return 0, errors.New("torn") }

func TestStreamsThatFail(t *testing.T) {
	for _, test := range []struct {
		name   string
		stdin  io.Reader
		stdout io.Writer
		args   []string
		want   string
	}{
		{"output", strings.NewReader(""), brokenWriter{}, []string{"help"}, "standard output: unwritable: full\n"},
		{"input", brokenReader{}, io.Discard, []string{"audit", "--as-of=2024-12-31"}, "<stdin>: unreadable: torn\n"},
		{"too much", endless{}, io.Discard, []string{"audit", "--as-of=2024-12-31"}, "<stdin>: too-large: expected at most 33554432 bytes\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var errs strings.Builder
			assert.Equal(t, unusable, run(test.args, test.stdin, test.stdout, &errs))
			assert.Equal(t, test.want, errs.String())
		})
	}
}

// must is for what a test has made itself.
func must[T any](value T, err error) T {
	if err != nil {
		panic(err)
	}
	return value
}
