package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
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

// TestFiltersChangeNoRow: a filter leaves rows out, and those that it keeps say
// the same as without it. The figures of the table are made up.
func TestFiltersChangeNoRow(t *testing.T) {
	const table = "indicator,area,area_kind,year,to,group,value\n" +
		"a,091,municipality,2008,,,1\na,092,municipality,2009,,,2\na,049,municipality,2008,2010,,3\n" +
		"b,092,municipality,2009,,,4\nb,235,municipality,2009,,sex=male,5\nb,091,municipality,2008,,,..\na,33,county,2008,,,6\n"
	for _, show := range []string{"gaps", "missing"} {
		for _, source := range []struct {
			stdin, when string
			keys        []string
			operands    []string
		}{
			{table, "2009", []string{"a", "b"}, nil}, {table, "2010", []string{"a", "b"}, nil},
			{"", "2008", []string{"sotkanet:4"}, []string{figureFile}},
		} {
			whole := figureRows(t, source.stdin, append([]string{"--show", show}, source.operands...)...)
			for _, key := range source.keys {
				var want []map[string]any
				for _, row := range whole {
					when := map[string]string{"gaps": "year", "missing": "round"}[show]
					if row["indicator"] == key && row[when] == source.when {
						want = append(want, row)
					}
				}
				args := append([]string{"--show", show, "--year", source.when, "--indicator", key}, source.operands...)
				got := figureRows(t, source.stdin, args...)
				assert.Len(t, got, len(want), args)
				assert.Equal(t, want, append([]map[string]any(nil), got...), args)
			}
		}
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

// twoContents is a made-up table in the form of Statistics Finland, with two
// contents.
const twoContents = `{"version":"2.0","class":"dataset","id":["Alue","Tiedot","Vuosi"],"size":[2,2,1],
"role":{"time":["Vuosi"],"metric":["Tiedot"]},"dimension":{
"Alue":{"label":"Alue","category":{"index":{"KU091":0,"SSS":1},"label":{"KU091":"Helsinki","SSS":"KOKO MAA"}}},
"Tiedot":{"label":"Tiedot","category":{"index":{"vaesto":0,"osuus":1},"label":{"vaesto":"Väkiluku","osuus":"Osuus, %"}}},
"Vuosi":{"label":"Vuosi","category":{"index":{"2023":0},"label":{"2023":"2023"}}}},
"value":[100,7.5,1000,null],"status":{"3":".."}}`

// TestMeasure: a table with several contents is read by saying which column
// tells them; without it, the dimension is refused.
func TestMeasure(t *testing.T) {
	var got []string
	for _, row := range figureRows(t, twoContents, "--measure", "Tiedot", "--category", "vaesto=sotkanet:127") {
		area, _ := row["area"].(string)
		got = append(got, row["indicator"].(string)+" "+row["areaKind"].(string)+" "+area+" "+row["value"].(string))
	}
	assert.Equal(t, []string{
		"sotkanet:127 municipality 091 100", "osuus municipality 091 7.5", "sotkanet:127 country  1000", "osuus country  ..",
	}, got)
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"--key", "a"}, "<stdin>: dimension: \"Tiedot\": expected a place"},
		{[]string{"--measure", "Contents"}, "<stdin>: dimension: \"Contents\": expected a dimension"},
		{nil, "--key: missing: "},
	} {
		status, out, errs := call(twoContents, append([]string{"indicators"}, test.args...)...)
		assert.Equal(t, unusable, status)
		assert.Empty(t, out)
		assert.Contains(t, errs, test.want)
	}
}

// TestOptionsWithoutEffect: an option that would change nothing in the file is
// refused, so that nobody takes it for done.
func TestOptionsWithoutEffect(t *testing.T) {
	const table = "indicator,area,year,value\na,091,2023,1\n"
	for _, test := range []struct {
		stdin string
		args  []string
		want  []string
	}{
		{"", []string{"--key", "mine", figureFile}, []string{"--key: wrong-option: "}},
		{"", []string{"--measure", "X", "--category", "4=mine", "--group", "gender=sex", figureFile}, []string{"--measure: wrong-option: ", "--category: wrong-option: ", "--group: wrong-option: "}},
		{"", []string{"--areas", "name", "--column", "area=code", "--ignore", "X", figureFile}, []string{"--areas: wrong-option: ", "--column: wrong-option: ", "--ignore: wrong-option: "}},
		{twoContents, []string{"--measure", "Tiedot", "--category", "foo=c"}, []string{"<stdin>: dimension: \"Tiedot\": found category \"foo\", expected a category of the dimension"}},
		{twoContents, []string{"--measure", "Tiedot", "--group", "Foo=sex"}, []string{"<stdin>: dimension: \"Foo\": expected a dimension of the table"}},
		{twoContents, []string{"--measure", "Tiedot", "--ignore", "Foo"}, []string{"--ignore: wrong-option: "}},
		{twoContents, []string{"--measure", "Tiedot", "--category", "vaesto=a", "--category", "osuus=a"}, []string{"<stdin>: dimension: \"Tiedot\": found category \"osuus\", expected a key that no other category has, not \"a\""}},
		{twoContents, []string{"--measure", "Tiedot", "--key", "a"}, []string{"--key: wrong-option: expected --key or --measure, not both"}},
		{twoContents, []string{"--key", "a", "--category", "vaesto=a"}, []string{"--category: wrong-option: expected --measure"}},
		{"", []string{"--key", "a", "--ignore", "Foo", labelFile}, []string{labelFile + ":1:1: bad-header: expected a column \"Foo\""}},
		{"", []string{"--key", "a", "--areas", "code", labelFile}, []string{"--areas: wrong-value: found \"code\", expected name or county-name"}},
		{"", []string{"--key", "a", "--column", "area=Alue", labelFile}, []string{"--column: wrong-option: "}},
		{table, []string{"--category", "foo=c"}, []string{"<stdin>:1:1: bad-value: found \"foo\", expected an indicator of the table"}},
		{table, []string{"--key", "a", "--measure", "X", "--areas", "name"}, []string{"--key: wrong-option: ", "--measure: wrong-option: ", "--areas: wrong-option: "}},
		{table, []string{"--ignore", "Foo"}, []string{"<stdin>:1:1: bad-header: expected a column \"Foo\""}},
		{table, []string{"--of", "sex=female", "--show", "gaps"}, []string{"--of: wrong-option: expected --show profile with it"}},
		{table, []string{"--finance-year", "2026"}, []string{"--finance-year: wrong-option: expected --show cohort with it"}},
	} {
		status, out, errs := call(test.stdin, append([]string{"indicators"}, test.args...)...)
		assert.Equal(t, unusable, status, test.args)
		assert.Empty(t, out)
		lines := strings.Split(strings.TrimSuffix(errs, "\n"), "\n")
		require.Len(t, lines, len(test.want), errs)
		for i, want := range test.want {
			assert.Contains(t, lines[i], want)
		}
	}
}

// TestKeysOfTheDecrees: the bounds of the library's own indicators hold as those
// of Sotkanet do. The figures are made up.
func TestKeysOfTheDecrees(t *testing.T) {
	for _, key := range []string{"outside-education-17-24", "lead-coordinator", "sotkanet:3219"} {
		_, _, errs := call("indicator,area,year,value\n"+key+",005,2023,140\n", "indicators", "--format", "csv")
		assert.Equal(t, "<stdin>:2:1: above-bounds: found \"140\"\n", errs, key)
	}
	assert.Equal(t, sotkanet.Catalogue().Len()+indicators.Coefficient().Len(), catalogue().Len(), "no key is in both")
}

// TestMoreRemarks: remarks that are not listed beside a CSV are counted there.
func TestMoreRemarks(t *testing.T) {
	var table strings.Builder
	table.WriteString("indicator,area,year,value\n")
	for i := range 1500 {
		table.WriteString("sotkanet:3219,005," + strconv.Itoa(2000+i%20) + ",105\n")
	}
	_, _, errs := call(table.String(), "indicators", "--format", "csv")
	lines := strings.Split(strings.TrimSuffix(errs, "\n"), "\n")
	require.Len(t, lines, indicators.MaxRemarks+1)
	assert.Equal(t, "<stdin>: more-remarks: 1980 remarks more, which are not listed", lines[indicators.MaxRemarks], "1500 above bounds and 1480 repeated")
}

// TestNothingPasses: a filter that lets nothing pass is told apart from a file
// without rows.
func TestNothingPasses(t *testing.T) {
	for _, filter := range [][]string{{"--indicator", "nothere"}, {"--area", "999"}, {"--year", "1950"}} {
		args := append([]string{"indicators", figureFile}, filter...)
		status, out, errs := call("", append(args, "--lang", "sv")...)
		assert.Equal(t, done, status)
		assert.Empty(t, errs)
		assert.Contains(t, out, "Ingen rad i filen uppfyller villkoren")
		for _, format := range []string{"json", "csv"} {
			_, _, errs := call("", append(args, "--format", format)...)
			assert.Equal(t, figureFile+": nothing-passed: no row passes --indicator, --area and --year\n", errs)
		}
	}
	_, out, _ := call("", "indicators", "--show", "gaps", "--area", "999", figureFile)
	assert.NotContains(t, out, "No row of the file", "that the area has no figure is told of each year")
}

// TestContradictingRows: a town with two figures counts once among the towns.
// The figures are made up; the second file has the figure of a later day.
func TestContradictingRows(t *testing.T) {
	const table = "indicator,area,year,value,retrieved\na,091,2008,1.5,%s\na,091,2008,1.7,%s\na,092,2008,1.1,\na,049,2008,1.3,\n"
	for _, test := range []struct{ first, second, highest, median string }{
		{"", "", "1.5", "1.3"}, {"2020-01-01", "2021-01-01", "1.7", "1.3"}, {"2021-01-01", "2020-01-01", "1.5", "1.3"},
	} {
		rows := figureRows(t, fmt.Sprintf(table, test.first, test.second), "--show", "gaps")
		require.Len(t, rows, 1)
		assert.Equal(t, []any{3.0, test.highest, test.median}, []any{rows[0]["areas"], rows[0]["highest"], rows[0]["median"]})
	}
	_, out, _ := call(fmt.Sprintf(table, "", ""), "indicators", "--show", "gaps")
	assert.Contains(t, out, "Of rows that contradict each other the first is counted.")
	_, out, _ = call("", "indicators", "--show", "gaps", figureFile)
	assert.NotContains(t, out, "contradict")
}

// TestRemarksInWords: every kind of remark has its words, in the language of the
// text.
func TestRemarksInWords(t *testing.T) {
	const odd = "indicator;region;year;gender;primary value;absolute value\n4;999999;2008;total;-1.0;"
	_, out, _ := call(odd, "indicators", "--lang", "fi")
	assert.Contains(t, joined(out), "tuntematon alue (unknown-region) 1 ")
	assert.Contains(t, joined(out), " rivi 2, merkki 1: tuntematon alue: 999999 ")
	assert.Contains(t, joined(out), " rivi 2, merkki 1: viimeinen rivi voi olla katkennut: -1.0")
	for kind, words := range remarkWords {
		for _, l := range lang.All() {
			assert.NotEmpty(t, words.In(l), kind)
		}
	}
	var all indicators.Report
	for kind := range remarkWords {
		all.Add(kind, indicators.Place{}, "")
	}
	assert.Equal(t, len(remarkWords), all.Len(), "the library knows every kind")
	assert.Len(t, remarkWords, 13)
}

// TestLeftovers: what a cohort has no use for is named, not only counted. The
// figures are made up.
func TestLeftovers(t *testing.T) {
	const table = "indicator,area,year,value\nsotkanet:127,211,2024,33000\nsotkanet:127,174,2024,5000\n" +
		"own key,211,2024,3\nlead-coordinator,211,2024,100\nlead-coordinator,174,2024,100\n"
	args := []string{"--show", "cohort", "--scheme", "municipal", "--finance-year", "2026"}
	left := map[any]any{}
	for _, row := range figureRows(t, table, args...) {
		left[row["indicator"]] = row["left"]
	}
	assert.Equal(t, []any{"municipality:174"}, left["areas-outside"])
	assert.Equal(t, []any{"own key"}, left["keys-unused"])
	assert.Len(t, left["unpopulated-units"], 291)
	assert.Equal(t, []any{}, left["lead-coordinator"])
	_, out, _ := call(table, append([]string{"indicators", "--lang", "sv"}, args...)...)
	assert.Contains(t, joined(out), "Områden som inte är enheter under finansåret (1): 174 Juankoski ")
	assert.Contains(t, joined(out), "Indikatorer som inte behövs (1): own key ")
	assert.NotContains(t, out, "areas-outside")
}

// TestFinanceYear: the fault is in the option that was given.
func TestFinanceYear(t *testing.T) {
	_, _, errs := call("", "indicators", "--show", "cohort", "--scheme", "municipal", "--finance-year", "2031", figureFile)
	assert.True(t, strings.HasPrefix(errs, "--finance-year: uncovered-year: "), errs)
}

// TestCautionsAreSentences: notes follow each other as sentences do.
func TestCautionsAreSentences(t *testing.T) {
	for _, l := range []string{"fi", "sv", "en"} {
		_, out, errs := call("", "indicators", "--show", "profile", "--area", "047", "--key", "sotkanet:4", "--lang", l, cubeFile)
		require.Empty(t, errs)
		assert.NotContains(t, out, ".;")
	}
}

// TestCountiesByName: cubes of counties are read by the names of counties. The
// table is made up.
func TestCountiesByName(t *testing.T) {
	const cube = "Aika;Alue;val\n2023;Pirkanmaan hyvinvointialue;1\n2023;Kainuun hyvinvointialue;2\n2023;Koko maa;3\n"
	var got []string
	for _, row := range figureRows(t, cube, "--key", "a", "--areas", "county-name") {
		area, _ := row["area"].(string)
		got = append(got, row["areaKind"].(string)+":"+area)
	}
	assert.Equal(t, []string{"county:08", "county:20", "country:"}, got)
	own := strings.NewReplacer(`"KU091":"Helsinki"`, `"KU091":"Pirkanmaan hyvinvointialue"`).Replace(twoContents)
	assert.Equal(t, "08", figureRows(t, own, "--measure", "Tiedot", "--areas", "county-name")[0]["area"])
}

// TestAreasByName: cubes whose codes are the server's own are read by the names
// of areas.
func TestAreasByName(t *testing.T) {
	own := strings.NewReplacer(`"KU091"`, `"4711"`, `"SSS"`, `"1"`).Replace(twoContents)
	byCode := figureRows(t, own, "--measure", "Tiedot")
	assert.Equal(t, "unknown", byCode[0]["areaKind"])
	byName := figureRows(t, own, "--measure", "Tiedot", "--areas", "name")
	assert.Equal(t, []any{"091", "country"}, []any{byName[0]["area"], byName[2]["areaKind"]})
}

// TestTableOfOthers: a table with other columns than the library's own is known
// by its header and read. The figures are made up.
func TestTableOfOthers(t *testing.T) {
	const table = "indicator,code,year,value,gender,note\n4,5,2011,7.5,total,x\n4,005,2012,..,female,\n"
	rows := figureRows(t, table, "--column", "area=code", "--group", "gender=sex:total", "--ignore", "note", "--category", "4=sotkanet:4",
		"--source", "Sotkanet.fi", "--retrieved", "2011-12-31")
	require.Len(t, rows, 2)
	assert.Equal(t, []any{"sotkanet:4", "005", nil, "7.5", "Sotkanet.fi", "2011-12-31"},
		[]any{rows[0]["indicator"], rows[0]["area"], rows[0]["group"], rows[0]["value"], rows[0]["source"], rows[0]["retrieved"]})
	assert.Equal(t, []any{"sex=female", ".."}, []any{rows[1]["group"], rows[1]["value"]})
	status, _, errs := call(table, "indicators", "--from", "csv")
	assert.Equal(t, unusable, status)
	assert.Contains(t, errs, "<stdin>:1:11: bad-header: found \"code\"")
}

// alike is a made-up table of four towns of which the residents of three are
// known; 211 and 837 lie in one county.
const alike = "indicator,area,year,group,value\n" +
	"sotkanet:127,211,2022,,30000\nsotkanet:127,837,2022,,240000\nsotkanet:127,091,2022,,660000\n" +
	"sotkanet:3219,211,2022,,10.0\nsotkanet:3219,837,2022,,8.0\nsotkanet:3219,091,2022,,7.0\nsotkanet:3219,092,2022,,9.0\n" +
	"sotkanet:3219,211,2022,sex=female,9.5\nsotkanet:3219,837,2022,sex=female,9.7\n"

// TestProfileRows: a row says of which area, group and life stage it is, in
// which unit, and what the reader should know, which may be nothing.
func TestProfileRows(t *testing.T) {
	rows := figureRows(t, alike, "--show", "profile", "--area", "211")
	require.Len(t, rows, 4)
	for i, want := range [][]any{
		{"sotkanet:127", "all-ages", "number", "county-municipalities"}, {"sotkanet:127", "all-ages", "number", "all"},
		{"sotkanet:3219", "youth", "percent", "county-municipalities"}, {"sotkanet:3219", "youth", "percent", "all"},
	} {
		row := rows[i]
		assert.Equal(t, want, []any{row["indicator"], row["stage"], row["unit"], row["comparator"]})
		assert.Equal(t, []any{"municipality", "211", nil}, []any{row["areaKind"], row["area"], row["group"]})
		assert.Equal(t, []any{"no-previous", "few-compared"}, row["cautions"], "the county has more towns than the file")
		assert.Equal(t, []any{}, row["neighbours"], "a list, if without anything in it")
	}
	calm := figureRows(t, "", "--show", "profile", "--area", "211", "--beside", "all", figureFile)
	assert.Equal(t, []any{}, calm[0]["cautions"])
	women := figureRows(t, alike, "--show", "profile", "--area", "211", "--of", "sex=female", "--indicator", "sotkanet:3219", "--beside", "county-municipalities")
	require.Len(t, women, 1)
	assert.Equal(t, []any{"sex=female", "9.5", "9.6", 2.0}, []any{women[0]["group"], women[0]["value"], women[0]["comparatorValue"], women[0]["areas"]})
}

// TestProfileBesideNeighbours: who is alike follows from the features told, also
// where they are no rows of the profile. The standard deviation of the residents
// is √(205.8e9/3) = 261 916, and 210 000 of it 0.80.
func TestProfileBesideNeighbours(t *testing.T) {
	args := []string{"--show", "profile", "--area", "211", "--indicator", "sotkanet:3219", "--feature", "sotkanet:127", "--neighbours", "1"}
	rows := figureRows(t, alike, args...)
	var tokens []any
	for _, row := range rows {
		tokens = append(tokens, row["comparator"])
	}
	assert.Equal(t, []any{"neighbours", "county-municipalities", "all"}, tokens)
	assert.Equal(t, []any{[]any{"837"}, "8.0"}, []any{rows[0]["neighbours"], rows[0]["comparatorValue"]})
	assert.Equal(t, []any{}, rows[1]["neighbours"])
	_, out, _ := call(alike, append([]string{"indicators", "--lang", "fi"}, args...)...)
	assert.Contains(t, out, "Nuoret ja nuoret aikuiset\n\n")
	assert.Contains(t, strings.Join(strings.Fields(out), " "), "Samankaltaisimmat: Tampere 0,80. Samankaltaisuus on euklidinen etäisyys keskihajontoina tunnusluvuissa sotkanet:127 (2022). Alueita, joilta tunnusluku puuttuu: 1.")
	for _, test := range []struct {
		args []string
		want string
	}{
		{[]string{"--beside", "neighbours"}, "--feature: missing: "},
		{[]string{"--feature", "sotkanet:4"}, "--feature: no-figures: found \"sotkanet:4\", expected an indicator of which the file has a figure of municipality:211"},
		{[]string{"--beside", "all", "--feature", "sotkanet:127"}, "--feature: wrong-option: expected --beside neighbours with it"},
		{[]string{"--beside", "country"}, "--beside: no-figures: found \"country\""},
		{[]string{"--beside", "county", "--beside", "country"}, "--beside: no-figures: found \"county\""},
		{[]string{"--beside", "nobody"}, "--beside: wrong-value: "},
		{[]string{"--neighbours", "0"}, "--neighbours: wrong-value: "},
		{[]string{"--of", "women"}, "--of: wrong-value: "},
	} {
		status, out, errs := call(alike, append([]string{"indicators", "--show", "profile", "--area", "211"}, test.args...)...)
		assert.Equal(t, unusable, status, test.args)
		assert.Empty(t, out)
		assert.Contains(t, errs, test.want)
	}
}

// TestCohortWithoutResidents: the cause is told, not its consequence.
func TestCohortWithoutResidents(t *testing.T) {
	for name, test := range map[string]struct{ stdin, want string }{
		"none at all":       {"indicator,area,year,value\nsotkanet:3219,211,2022,10.0\n", "found none, expected those of 2024-12-31"},
		"of another year":   {"indicator,area,year,value\nsotkanet:127,211,2022,30000\n", "found those of 2022, expected those of 2024-12-31"},
		"under another key": {"indicator,area,year,value\nresidents,211,2024,30000\n", "found none, expected those of 2024-12-31"},
	} {
		t.Run(name, func(t *testing.T) {
			args := []string{"indicators", "--show", "cohort", "--scheme", "municipal", "--finance-year", "2026"}
			status, out, errs := call(test.stdin, args...)
			assert.Equal(t, unusable, status)
			assert.Empty(t, out)
			assert.Equal(t, "<stdin>: no-residents: residents under the key \"sotkanet:127\": "+test.want+"\n", errs)
		})
	}
}

// TestProfileWithoutFigure: an area without a figure has no line of a value, only
// the note that says so.
func TestProfileWithoutFigure(t *testing.T) {
	status, out, errs := call("", "indicators", "--show=profile", "--area=country", "--lang=en", "../../indicators/sotkanet/testdata/sotkanet-4.json")
	require.Equal(t, done, status, errs)
	assert.Contains(t, out, "vastaavanikäistä\n  There is no figure for the area.\n")
}
