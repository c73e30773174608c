package obscsv_test

import (
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/obscsv"
)

func datum(t testing.TB, text string) indicators.Datum {
	t.Helper()
	d, err := indicators.ParseDatum(text)
	require.NoError(t, err)
	return d
}

// made is made-up observations that use every column and every reason.
func made(t testing.TB) []indicators.Observation {
	t.Helper()
	girls, err := indicators.ParseGroup("age=14-15;sex=female")
	require.NoError(t, err)
	inari := indicators.Area{Kind: indicators.MunicipalityArea, Code: "148"}
	list := []indicators.Observation{
		{
			Indicator: "youth-poor-health", Area: inari, Year: 2021, To: 2023, Group: girls,
			Datum: datum(t, "12.50"), Absolute: datum(t, "12"), Count: datum(t, "96"),
			Lower: datum(t, "7.0"), Upper: datum(t, "20.8"), SelfReported: true,
			Source: `THL, "made up"`, Retrieved: law.Day(2026, 11, 22),
		},
		{Indicator: "a,b", Area: indicators.Area{Kind: indicators.CountryArea}, Year: 2023, Datum: datum(t, "-0.5"), Absolute: datum(t, "..")},
		{Indicator: "wide", Area: indicators.Area{Kind: indicators.CountyArea, Code: "07"}, Datum: datum(t, "999999999999.999999999")},
	}
	for _, sign := range []string{"..", "...", ".", "not-answered", "0.0"} {
		list = append(list, indicators.Observation{Indicator: "k", Area: inari, Year: 2023, Datum: datum(t, sign), Source: sign})
	}
	return list
}

func TestRoundTrip(t *testing.T) {
	want := made(t)
	text, err := obscsv.Append(nil, slices.Values(want))
	require.NoError(t, err)
	for _, variant := range []string{string(text), "\uFEFF" + string(text), strings.ReplaceAll(string(text), "\n", "\r\n"), string(text) + "\n\n"} {
		got, _, err := obscsv.Read([]byte(variant), obscsv.Options{})
		require.NoError(t, err)
		require.Len(t, got, len(want))
		for i := range want {
			assert.True(t, want[i].Equal(got[i]), "row %d: %v and %v", i, want[i], got[i])
		}
		again, err := obscsv.Append(nil, slices.Values(got))
		require.NoError(t, err)
		assert.Equal(t, string(text), string(again))
	}
}

func TestReadShortTable(t *testing.T) {
	got, report, err := obscsv.Read([]byte("year,indicator,value,area\n2023,falls-65,-,5\n"), obscsv.Options{})
	require.NoError(t, err)
	require.Len(t, got, 1)
	assert.Equal(t, indicators.Area{Kind: indicators.MunicipalityArea, Code: "005"}, got[0].Area)
	assert.True(t, got[0].Datum.Equal(datum(t, "0")))
	assert.Equal(t, 1, report.Count(indicators.LostZeros), "putting zeros back is said")
}

func TestReportOfSuspiciousRows(t *testing.T) {
	const text = "indicator,area,year,value,absolute\nfalls-65,091,2023,-1,\nfalls-65,091,1066,0.0,12\nfalls-65,091,2023,-1.0,\nfalls-65,091,2023,2,-3\n"
	got, report, err := obscsv.Read([]byte(text), obscsv.Options{Catalogue: indicators.Coefficient()})
	require.NoError(t, err)
	require.Len(t, got, 4, "suspicious rows are kept")
	var remarks []string
	for r := range report.All() {
		remarks = append(remarks, r.String())
	}
	assert.Equal(t, []string{
		"line 2: below-bounds: -1", "line 3: rounded-to-zero: 12", "line 3: year-outside: 1066",
		"line 4: below-bounds: -1.0", "line 5: negative-absolute: -3",
		"line 4: duplicate: -1.0", "line 5: conflicting: 2",
	}, remarks)
}

func TestReadRefuses(t *testing.T) {
	const head = "indicator,area,year,value,area_kind,to,group,self_reported,retrieved\n"
	for name, c := range map[string]struct {
		text         string
		kind         indicators.ReadErrorKind
		line, column int
	}{
		"empty":            {"", indicators.Truncated, 1, 1},
		"page":             {"<html>", indicators.WebPage, 1, 1},
		"semicolons":       {"indicator;area;year;value\n", indicators.WrongSeparator, 1, 1},
		"unknown column":   {"indicator,area,year,value,mood\n", indicators.BadHeader, 1, 27},
		"repeated column":  {"indicator,area,area,year,value\n", indicators.BadHeader, 1, 16},
		"missing column":   {"indicator,area,year\n", indicators.BadHeader, 1, 0},
		"decimal comma":    {head + "k,091,2023,\"1,5\",county,,,,\n", indicators.BadNumber, 2, 12},
		"exponent":         {head + "k,091,2023,1e5,county,,,,\n", indicators.BadNumber, 2, 12},
		"blank":            {head + "k,091,2023, 1,county,,,,\n", indicators.BadNumber, 2, 12},
		"kind of area":     {head + "k,091,2023,1,kommun,,,,\n", indicators.BadValue, 2, 14},
		"year":             {head + "k,091,23,1,county,,,,\n", indicators.BadValue, 2, 7},
		"last year":        {head + "k,091,2023,1,county,x,,,\n", indicators.BadValue, 2, 21},
		"group":            {head + "k,091,2023,1,county,,girls,,\n", indicators.BadValue, 2, 22},
		"self-reported":    {head + "k,091,2023,1,county,,,1,\n", indicators.BadValue, 2, 23},
		"day":              {head + "k,091,2023,1,county,,,,2026-02-30\n", indicators.BadValue, 2, 24},
		"ends early":       {head + "k,091,2023,1,county,2021,,,\n", indicators.BadValue, 2, 21},
		"no indicator":     {head + ",091,2023,1,county,,,,\n", indicators.BadValue, 2, 1},
		"blank line":       {head + "\nk,091,2023,1,county,,,,\n", indicators.WrongCells, 2, 0},
		"cut":              {head + "k,091,2023,1", indicators.Truncated, 2, 0},
		"cut in quotation": {head + "\"k,091,2023,1", indicators.Truncated, 2, 1},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := obscsv.Read([]byte(c.text), obscsv.Options{})
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, c.kind, fault.Kind, err)
			assert.Equal(t, []int{c.line, c.column}, []int{fault.Place.Line, fault.Place.Column}, err)
		})
	}
}

func TestAppendRefuses(t *testing.T) {
	for _, c := range []struct {
		column string
		o      indicators.Observation
	}{
		{"value", indicators.Observation{Indicator: "k", Datum: indicators.Known(decimal.New(1, 40))}},
		{"absolute", indicators.Observation{Indicator: "k", Absolute: indicators.Lacking(99)}},
		{"source", indicators.Observation{Indicator: "k", Source: "two\nlines"}},
		{"indicator", indicators.Observation{Indicator: "\xff"}},
		{"indicator", indicators.Observation{Year: 2023}},
		{"year", indicators.Observation{Indicator: "k", Year: 23}},
		{"to", indicators.Observation{Indicator: "k", To: 12345}},
		{"to", indicators.Observation{Indicator: "k", Year: 2023, To: 2021}},
		{"retrieved", indicators.Observation{Indicator: "k", Retrieved: law.Day(2026, 2, 30)}},
	} {
		text, err := obscsv.AppendRow([]byte("kept"), c.o)
		var fault *obscsv.WriteError
		require.ErrorAs(t, err, &fault, c.column)
		assert.Equal(t, c.column, fault.Column)
		assert.Equal(t, "kept", string(text), "nothing of the row is left behind")
	}
}

func TestStreamingKeepsRepeatedTextsOnce(t *testing.T) {
	o := made(t)[3:4]
	header := obscsv.AppendHeader(nil)
	row, err := obscsv.AppendRow(nil, o[0])
	require.NoError(t, err)
	count := func(n int) float64 {
		data := append(slices.Clone(header), strings.Repeat(string(row), n)...)
		return testing.AllocsPerRun(5, func() {
			for _, err := range obscsv.Rows(data) {
				if err != nil {
					t.Fatal(err)
				}
			}
		})
	}
	assert.Equal(t, count(10), count(5000), "a row of missing figures allocates nothing")
}

func FuzzRead(f *testing.F) {
	text, err := obscsv.Append(nil, slices.Values(made(f)))
	require.NoError(f, err)
	f.Add(text)
	f.Add([]byte("indicator,area,year,value\nk,5,2023,\"1\"\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		got, _, err := obscsv.Read(data, obscsv.Options{})
		if err != nil {
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
			return
		}
		text, err := obscsv.Append(nil, slices.Values(got))
		if err != nil {
			return // a text that was quoted over a line's end cannot be written
		}
		again, _, err := obscsv.Read(text, obscsv.Options{})
		require.NoError(t, err)
		require.Len(t, again, len(got))
		for i := range got {
			require.True(t, got[i].Equal(again[i]), "%v and %v", got[i], again[i])
		}
	})
}

// TestCutInsideTheLastCell: 1234 cut to 12 is a number still; only the line end
// is missing.
func TestCutInsideTheLastCell(t *testing.T) {
	const text = "indicator,area,year,value\nfalls-65,091,2023,1234\n"
	for cut, want := range map[int]string{0: "", 1: "1234", 3: "12", 5: "..."} {
		list, report, err := obscsv.Read([]byte(text[:len(text)-cut]), obscsv.Options{})
		require.NoError(t, err)
		require.Len(t, list, 1, "the row is kept")
		if cut == 0 {
			assert.Zero(t, report.Len())
			continue
		}
		for r := range report.All() {
			assert.Equal(t, indicators.Remark{Kind: indicators.NoLineEnd, Place: indicators.Place{Line: 2, Offset: 26}, Found: want}, r)
		}
		assert.Equal(t, 1, report.Len())
	}
}

// TestUnknownAreasByCode: codes of municipalities and counties that nobody ever
// had are reported, those of kinds without a registry are not.
func TestUnknownAreasByCode(t *testing.T) {
	const text = "indicator,area_kind,area,year,value\nk,municipality,999,2023,1\nk,county,55,2023,1\nk,municipality,174,2015,1\n" +
		"k,county,90,2023,1\nk,region,99,2023,1\nk,country,,2023,1\nk,municipality,999,2024,1\n"
	list, report, err := obscsv.Read([]byte(text), obscsv.Options{})
	require.NoError(t, err)
	require.Len(t, list, 7, "the rows are kept")
	var remarks []string
	for r := range report.All() {
		remarks = append(remarks, r.String())
	}
	assert.Equal(t, []string{"line 2: unknown-region: 999", "line 3: unknown-region: 55", "line 8: unknown-region: 999"}, remarks)
}

// TestMemoryGrowsWithTheRows: a row of a large file costs what one of a small
// file does.
func TestMemoryGrowsWithTheRows(t *testing.T) {
	perRow := func(rows int) float64 {
		data := synthetic(rows)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, _, err := obscsv.Read(data, obscsv.Options{})
		runtime.ReadMemStats(&after)
		require.NoError(t, err)
		return float64(after.TotalAlloc-before.TotalAlloc) / float64(rows)
	}
	assert.Less(t, perRow(200_000), 1.3*perRow(20_000))
}
