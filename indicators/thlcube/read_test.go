package thlcube_test

import (
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/jsonstat"
	"github.com/hyte-fi/go-hyte/indicators/thlcube"
)

func sample(t testing.TB) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/thl-cube.csv")
	require.NoError(t, err)
	return data
}

func byName() func(string) (indicators.Area, bool) {
	return thlcube.AreaByName(indicators.NewGazetteer(law.Day(2013, 1, 1)), indicators.MunicipalityArea)
}

func TestSampleEqualsTheCubeInJSON(t *testing.T) {
	got, report, err := thlcube.Read(sample(t), thlcube.Mapping{Indicator: "sotkanet:4", AreaOf: byName()})
	require.NoError(t, err)
	assert.Zero(t, report.Len())
	require.Len(t, got, 84)

	data, err := os.ReadFile("../jsonstat/testdata/thl-cube.json")
	require.NoError(t, err)
	set, err := jsonstat.Parse(data)
	require.NoError(t, err)
	want, _, err := set.Observations(jsonstat.Mapping{Indicator: "sotkanet:4"})
	require.NoError(t, err)
	for i := range want {
		assert.True(t, want[i].Equal(got[i]), "row %d: %v and %v", i, want[i], got[i])
	}
}

// made is a made-up table with groups and a withheld figure.
const made = "Aika;Alue;Sukupuoli;val\n2021;Koko maa;Yhteensä;12,5\n2021-2023;Inari;Tytöt;..\n2023;Muumilaakso;Yhteensä;-1\n2023;Muumilaakso;Yhteensä;-1\n2023;Muumilaakso;Yhteensä;7\n"

func TestGroupsPeriodsAndReport(t *testing.T) {
	percent, err := indicators.NewCatalogue(indicators.Entry{Key: "k", Low: figure(t, "0"), High: figure(t, "100")})
	require.NoError(t, err)
	got, report, err := thlcube.Read([]byte(made), thlcube.Mapping{
		Indicator: "k", AreaOf: byName(), Catalogue: percent,
		Groups: map[string]indicators.GroupDimension{"Sukupuoli": {Name: "sex", Whole: "Yhteensä", Values: map[string]string{"Tytöt": "female"}}},
	})
	require.NoError(t, err)
	require.Len(t, got, 5, "suspicious rows are kept")
	assert.Equal(t, indicators.Area{Kind: indicators.CountryArea}, got[0].Area)
	assert.True(t, got[0].Group.IsWhole())
	assert.Equal(t, "148 2021 2023 sex=female ..", fmt.Sprint(got[1].Area.Code, " ", got[1].Year, " ", got[1].To, " ", got[1].Group, " ", got[1].Datum))
	assert.Equal(t, indicators.Area{Code: "Muumilaakso"}, got[2].Area)
	var remarks []string
	for r := range report.All() {
		remarks = append(remarks, r.String())
	}
	assert.Equal(t, []string{
		"line 4: unknown-region: Muumilaakso", "line 4: below-bounds: -1",
		"line 5: unknown-region: Muumilaakso", "line 5: below-bounds: -1",
		"line 6: unknown-region: Muumilaakso",
		"line 5: duplicate: -1", "line 6: conflicting: 7",
	}, remarks)
}

func figure(t testing.TB, text string) indicators.Datum {
	t.Helper()
	d, err := indicators.ParseDatum(text)
	require.NoError(t, err)
	return d
}

func TestReadRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		text         string
		kind         indicators.ReadErrorKind
		line, column int
	}{
		"empty":             {"", indicators.Truncated, 1, 1},
		"page of a service": {"<!DOCTYPE html>\n<html>", indicators.WebPage, 1, 1},
		"not UTF-8":         {"Aika;Alue;val\n2021;\xe4;1\n", indicators.BadUTF8, 2, 6},
		"comma":             {"Aika,Alue,val\n2021,Inari,1\n", indicators.WrongSeparator, 1, 1},
		"tab":               {"Aika\tAlue\tval\n", indicators.WrongSeparator, 1, 1},
		"last column":       {"Aika;val;Alue\n", indicators.BadHeader, 1, 10},
		"only the figure":   {"val\n1\n", indicators.BadHeader, 1, 1},
		"column twice":      {"Aika;Aika;val\n", indicators.BadHeader, 1, 6},
		"unmapped column":   {"Aika;Alue;Sukupuoli;val\n", indicators.BadHeader, 1, 11},
		"no time":           {"Alue;val\n", indicators.BadHeader, 1, 0},
		"cut":               {"Aika;Alue;val\n2021;Inari;1\n2022;Ina", indicators.Truncated, 3, 0},
		"too few cells":     {"Aika;Alue;val\n2021;Inari\n2022;Inari;1\n", indicators.WrongCells, 2, 0},
		"too many cells":    {"Aika;Alue;val\n2021;Inari;1;2\n", indicators.WrongCells, 2, 0},
		"mixed decimals":    {"Aika;Alue;val\n2021;Inari;1,5\n2022;Inari;1.5\n", indicators.MixedDecimals, 3, 12},
		"NaN":               {"Aika;Alue;val\n2021;Inari;NaN\n", indicators.BadNumber, 2, 12},
		"huge":              {"Aika;Alue;val\n2021;Inari;" + strings.Repeat("9", 5000) + "\n", indicators.BadNumber, 2, 12},
		"no year":           {"Aika;Alue;val\nnyt;Inari;1\n", indicators.BadValue, 2, 1},
		"open quotation":    {"Aika;Alue;val\n2021;\"Inari;1\n", indicators.BadSyntax, 2, 6},
		"text after quotes": {"Aika;Alue;val\n2021;\"Inari\"x;1\n", indicators.BadSyntax, 2, 6},
		"far too many":      {strings.Repeat("a;", 300) + "val\n", indicators.TooLarge, 1, 0},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := thlcube.Read([]byte(c.text), thlcube.Mapping{Indicator: "k", AreaOf: byName()})
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, c.kind, fault.Kind, err)
			assert.Equal(t, []int{c.line, c.column}, []int{fault.Place.Line, fault.Place.Column}, err)
			assert.Less(t, len(err.Error()), 300)
		})
	}
}

// TestMappingOfNothing: what a mapping names must be there, or it would do
// nothing in silence.
func TestMappingOfNothing(t *testing.T) {
	sex := indicators.GroupDimension{Name: "sex"}
	for name, c := range map[string]struct {
		m               thlcube.Mapping
		found, expected string
		wantedKind      indicators.ReadErrorKind
	}{
		"group":   {thlcube.Mapping{Groups: map[string]indicators.GroupDimension{"Sukupuoli": sex, "Foo": sex}}, "", `a column "Foo"`, indicators.BadHeader},
		"ignored": {thlcube.Mapping{Ignore: []string{"Sukupuoli", "Foo"}}, "", `a column "Foo"`, indicators.BadHeader},
		"the area as a group": {thlcube.Mapping{Groups: map[string]indicators.GroupDimension{"Alue": sex}, Ignore: []string{"Sukupuoli"}},
			"Alue", "a column that is not the indicator, the area or the time already", indicators.BadHeader},
		"label": {thlcube.Mapping{IndicatorColumn: "Sukupuoli", Indicators: map[string]string{"Tytöt": "k", "Foo": "l"}},
			"Foo", `a label of the column "Sukupuoli"`, indicators.BadValue},
	} {
		t.Run(name, func(t *testing.T) {
			c.m.AreaOf = byName()
			_, _, err := thlcube.Read([]byte(made), c.m)
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, []any{c.wantedKind, c.found, c.expected}, []any{fault.Kind, fault.Found, fault.Expected})
		})
	}
}

// TestCutInsideTheLastCell: the sign of a withheld figure loses its points and
// says something else; only the line end is missing.
func TestCutInsideTheLastCell(t *testing.T) {
	whole := "Aika;Alue;val\r\n2010;Inari;2.5\r\n2011;Inari;..\r\n"
	for cut, want := range map[int][]string{0: nil, 1: {".."}, 2: {".."}, 3: {"."}, 4: {"..."}} {
		list, report, err := thlcube.Read([]byte(whole[:len(whole)-cut]), thlcube.Mapping{Indicator: "k", AreaOf: byName()})
		require.NoError(t, err)
		assert.Len(t, list, 2, "the row is kept")
		var found []string
		for r := range report.All() {
			assert.Equal(t, indicators.NoLineEnd, r.Kind)
			assert.Equal(t, 3, r.Place.Line)
			found = append(found, r.Found)
		}
		assert.Equal(t, want, found, "%d bytes cut", cut)
	}
}

func TestRowsAllocateNothing(t *testing.T) {
	few, many := []byte(made), []byte(made+strings.Repeat("2023;Inari;Tytöt;12,5\n", 5000))
	count := func(data []byte) float64 {
		return testing.AllocsPerRun(5, func() {
			for _, err := range thlcube.Rows(data) {
				if err != nil {
					t.Fatal(err)
				}
			}
		})
	}
	assert.Equal(t, count(few), count(many), "allocations do not grow with the rows")
}

// TestMemoryGrowsWithTheRows: a row of a large file costs no more than
// one of a small file.
func TestMemoryGrowsWithTheRows(t *testing.T) {
	perRow := func(rows int) float64 {
		data := []byte("Aika;Alue;val\n")
		for i := range rows {
			data = fmt.Appendf(data, "%d;Alue %d;%d.%d\n", 1900+i%100, i/100, i%100, i%10)
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, _, err := thlcube.Read(data, thlcube.Mapping{Indicator: "k"})
		runtime.ReadMemStats(&after)
		require.NoError(t, err)
		return float64(after.TotalAlloc-before.TotalAlloc) / float64(rows)
	}
	assert.Less(t, perRow(200_000), perRow(2_000))
}

func TestStoppingEarly(t *testing.T) {
	n := 0
	for range thlcube.Rows([]byte(made)) {
		if n++; n == 2 {
			break
		}
	}
	assert.Equal(t, 2, n)
}

func FuzzRead(f *testing.F) {
	f.Add(sample(f))
	f.Add([]byte(made))
	f.Add([]byte("Aika;Alue;val\n2021;\"In\"\"ari\";1\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		_, _, err := thlcube.Read(data, thlcube.Mapping{Indicator: "k"})
		if err != nil {
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
		}
	})
}
