package jsonstat_test

import (
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/jsonstat"
)

func sample(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	require.NoError(t, err)
	return data
}

func TestCubeSamples(t *testing.T) {
	for _, name := range []string{"thl-cube.json", "thl-cube-vtype.json"} {
		t.Run(name, func(t *testing.T) {
			set, err := jsonstat.Parse(sample(t, name))
			require.NoError(t, err)
			assert.Equal(t, "Mielenterveyden häiriöihin sairaalahoitoa saaneet 0-17-vuotiaat", set.Label())
			assert.Equal(t, 84, set.Len())

			got, report, err := set.Observations(jsonstat.Mapping{Indicator: "sotkanet:4", Source: "THL", Retrieved: law.Day(2026, 11, 22)})
			require.NoError(t, err)
			assert.Zero(t, report.Len())
			require.Len(t, got, 84)
			figures := map[string]string{}
			withheld := 0
			for _, o := range got {
				figures[o.Area.String()+"/"+law.Day(o.Year, 1, 1).String()[:4]] = o.Datum.String()
				if why, missing := o.Datum.Missing(); missing {
					assert.Equal(t, indicators.Suppressed, why)
					withheld++
				}
			}
			assert.Equal(t, 36, withheld)
			want := map[string]string{ // rows of thl-cube.csv
				"municipality:047/2008": "..", "municipality:047/2009": "22.8",
				"municipality:240/2010": "5", "municipality:498/2008": "0", "municipality:583/2010": "0",
				"municipality:261/2011": "..", "municipality:698/2011": "4.6",
			}
			for key, figure := range want {
				assert.Equal(t, figure, figures[key], key)
			}
		})
	}
}

func TestBothCubeSamplesAgree(t *testing.T) {
	var read [2][]indicators.Observation
	for i, name := range []string{"thl-cube.json", "thl-cube-vtype.json"} {
		set, err := jsonstat.Parse(sample(t, name))
		require.NoError(t, err)
		read[i], _, err = set.Observations(jsonstat.Mapping{Indicator: "sotkanet:4"})
		require.NoError(t, err)
	}
	assert.Empty(t, cmp.Diff(read[0], read[1]))
}

// pxweb is a made-up table in the shape of Statistics Finland's json-stat2.
const pxweb = `{"version":"2.0","class":"dataset","label":"made up","source":"nobody","updated":"2026-01-01T06:00:00Z",
"id":["Alue","Sukupuoli","Vuosi"],"size":[3,2,2],
"dimension":{
 "Alue":{"label":"Alue","category":{"index":{"SSS":0,"KU091":1,"MK01":2},"label":{"SSS":"KOKO MAA","KU091":"Helsinki","MK01":"Uusimaa"}}},
 "Sukupuoli":{"category":{"index":["SSS","2"],"label":{"SSS":"Yhteensä","2":"Naiset"}}},
 "Vuosi":{"category":{"index":{"2023":0,"2024":1}}}},
"value":[1.5,2,null,null,null,null,7.25,0,null,null,1e1,null],
"status":{"2":"..","3":"...","4":".","5":"-","6":"e","9":"q"},
"role":{"time":["Vuosi"],"geo":["Alue"]},"extension":{"px":{"decimals":0}}}`

func pxMapping() jsonstat.Mapping {
	return jsonstat.Mapping{
		Indicator: "made-up",
		Groups:    map[string]indicators.GroupDimension{"Sukupuoli": {Name: "sex", Whole: "SSS", Values: map[string]string{"2": "female"}}},
	}
}

func TestStatisticsFinland(t *testing.T) {
	set, err := jsonstat.Parse([]byte(pxweb))
	require.NoError(t, err)
	assert.Equal(t, int64(12), set.Positions())
	var got []string
	for c := range set.Cells() {
		got = append(got, set.Category(c.Position, 0).ID+" "+set.Category(c.Position, 1).ID+" "+set.Category(c.Position, 2).ID+" "+c.Datum.String()+" "+c.Status)
	}
	assert.Equal(t, []string{
		"SSS SSS 2023 1.5 ", "SSS SSS 2024 2 ", "SSS 2 2023 .. ..", "SSS 2 2024 ... ...",
		"KU091 SSS 2023 . .", "KU091 SSS 2024 0 -", "KU091 2 2023 7.25 e", "KU091 2 2024 0 ",
		"MK01 SSS 2024 ... q", "MK01 2 2023 10 ",
	}, got)

	observations, report, err := set.Observations(pxMapping())
	require.NoError(t, err)
	assert.Equal(t, 1, report.Count(indicators.UnknownStatus))
	assert.Equal(t, 1, report.Len())
	for remark := range report.All() {
		assert.Equal(t, "/value/9: unknown-status: q", remark.String())
	}
	o := observations[6]
	assert.Equal(t, indicators.Area{Kind: indicators.MunicipalityArea, Code: "091"}, o.Area)
	assert.Equal(t, "sex=female", o.Group.String())
	assert.Equal(t, 2023, o.Year)
	assert.Equal(t, "nobody", o.Source)
	assert.Equal(t, indicators.Area{Kind: indicators.CountryArea}, observations[0].Area)
	assert.True(t, observations[0].Group.IsWhole())
}

func TestMetricsBecomeOneObservation(t *testing.T) {
	const table = `{"dataset":{"dimension":{"id":["tiku_vtype","time"],"size":[4,2],
	"tiku_vtype":{"category":{"index":{"v":0,"ci_lower":1,"ci_upper":2,"n":3}}},
	"time":{"category":{"index":{"2021":0,"2023":1}}}},
	"value":{"0":"12,5","1":"..","2":"10,0","4":"15,1","6":"245"}}}` // made up
	set, err := jsonstat.Parse([]byte(table))
	require.NoError(t, err)
	got, report, err := set.Observations(jsonstat.Mapping{Indicator: "made-up"})
	require.NoError(t, err)
	assert.Zero(t, report.Len())
	require.Len(t, got, 2)
	assert.Equal(t, []string{"12.5", "10.0", "15.1", "245"}, []string{got[0].Datum.String(), got[0].Lower.String(), got[0].Upper.String(), got[0].Count.String()})
	assert.Equal(t, []string{"..", "..."}, []string{got[1].Datum.String(), got[1].Count.String()})
}

func TestAt(t *testing.T) {
	set, err := jsonstat.Parse([]byte(pxweb))
	require.NoError(t, err)
	cell, ok := set.At("KU091", "2", "2023")
	require.True(t, ok)
	assert.Equal(t, "7.25", cell.Datum.String())
	left, ok := set.At("MK01", "SSS", "2023")
	require.True(t, ok, "the table has room for it")
	why, missing := left.Datum.Missing()
	assert.True(t, missing)
	assert.Equal(t, indicators.NotCollected, why)
	for _, categories := range [][]string{nil, {"KU091", "2"}, {"KU091", "2", "1999"}} {
		_, ok := set.At(categories...)
		assert.False(t, ok, categories)
	}
	assert.Zero(t, set.Category(99, 0))
	assert.Zero(t, set.Category(0, 9))
}

func TestParseRefuses(t *testing.T) {
	const head = `{"id":["a"],"size":[2],"dimension":{"a":{"category":{"index":["x","y"]}}},`
	for name, c := range map[string]struct {
		text    string
		kind    indicators.ReadErrorKind
		pointer string
	}{
		"empty":                {"", indicators.Truncated, ""},
		"page of the service":  {"<html><head><title>403 Forbidden</title>", indicators.WebPage, ""},
		"cut":                  {string(sample(t, "thl-cube.json"))[:900], indicators.Truncated, "/dataset/dimension/time/category/index"},
		"not UTF-8":            {head + "\"label\":\"\xff\"}", indicators.BadUTF8, ""},
		"after the end":        {head + `"value":[1,2]} x`, indicators.BadSyntax, ""},
		"two tables":           {head + `"dataset":{}}`, indicators.DuplicateKey, "/dataset"},
		"two tables, reversed": {`{"dataset":{},"value":[1]}`, indicators.DuplicateKey, "/value"},
		"no table":             {`{"label":"x"}`, indicators.MissingKey, ""},
		"a list":               {`[1]`, indicators.WrongType, ""},
		"class":                {`{"class":"collection"}`, indicators.BadValue, "/class"},
		"duplicate key":        {`{"id":["a"],"id":["b"]}`, indicators.DuplicateKey, "/id"},
		"duplicate position":   {head + `"value":{"0":1,"0":2}}`, indicators.DuplicateKey, ""},
		"position outside":     {head + `"value":{"2":1}}`, indicators.BadValue, ""},
		"position with zeros":  {head + `"value":{"01":1}}`, indicators.BadValue, "/value/01"},
		"position huge":        {head + `"value":{"99999999999999999999":1}}`, indicators.BadValue, "/value/99999999999999999999"},
		"status outside":       {head + `"value":[1,2],"status":{"7":".."}}`, indicators.BadValue, ""},
		"too few values":       {head + `"value":[1]}`, indicators.WrongCells, ""},
		"too many values":      {head + `"value":[1,2,3]}`, indicators.WrongCells, ""},
		"NaN":                  {head + `"value":[NaN,2]}`, indicators.BadNumber, "/value/0"},
		"NaN in a string":      {head + `"value":["NaN",2]}`, indicators.BadNumber, "/value/0"},
		"huge number":          {head + `"value":[1e400,2]}`, indicators.BadNumber, "/value/0"},
		"wide number":          {head + `"value":[1234567890123,2]}`, indicators.BadNumber, "/value/0"},
		"object for a value":   {head + `"value":[{},2]}`, indicators.WrongType, "/value/0"},
		"mixed decimals":       {head + `"value":["1,5","2.5"]}`, indicators.MixedDecimals, "/value/1"},
		"size of another":      {`{"id":["a"],"size":[3],"dimension":{"a":{"category":{"index":["x","y"]}}},"value":{}}`, indicators.BadValue, "/dimension/a"},
		"place twice":          {`{"id":["a"],"size":[2],"dimension":{"a":{"category":{"index":{"x":0,"y":0}}}},"value":{}}`, indicators.BadValue, "/dimension/a"},
		"category twice":       {`{"id":["a"],"size":[2],"dimension":{"a":{"category":{"index":["x","x"]}}},"value":{}}`, indicators.BadValue, "/dimension/a"},
		"no such dimension":    {`{"id":["b"],"size":[1],"dimension":{"a":{}},"value":{}}`, indicators.MissingKey, ""},
		"no size":              {`{"id":["a"],"dimension":{"a":{}},"value":{}}`, indicators.MissingKey, ""},
		"too deep":             {`{"x":` + strings.Repeat("[", 1_000_000), indicators.TooDeep, "/x" + strings.Repeat("/0", 63)},
		"claims to be immense": {`{"id":["a"],"size":[999999999],"dimension":{"a":{"category":{"index":{"x":0}}}},"value":{}}`, indicators.BadValue, "/dimension/a"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := jsonstat.Parse([]byte(c.text))
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, c.kind, fault.Kind, err)
			assert.Equal(t, c.pointer, fault.Place.Pointer, err)
			assert.NotEmpty(t, fault.Expected)
			assert.Less(t, len(err.Error()), 400)
		})
	}
}

func TestMappingRefuses(t *testing.T) {
	set, err := jsonstat.Parse([]byte(pxweb))
	require.NoError(t, err)
	for name, c := range map[string]struct {
		change    func(*jsonstat.Mapping)
		dimension string
	}{
		"group not mapped":    {func(m *jsonstat.Mapping) { m.Groups = nil }, "Sukupuoli"},
		"no such dimension":   {func(m *jsonstat.Mapping) { m.AreaDimension = "Kunta" }, "Kunta"},
		"time is no year":     {func(m *jsonstat.Mapping) { m.TimeDimension = "Alue" }, "Alue"},
		"metric without v":    {func(m *jsonstat.Mapping) { m.MetricDimension = "Vuosi" }, "Vuosi"},
		"no such group":       {func(m *jsonstat.Mapping) { m.Groups["Ikä"] = indicators.GroupDimension{Name: "age"} }, "Ikä"},
		"the area as a group": {func(m *jsonstat.Mapping) { m.Groups["Alue"] = indicators.GroupDimension{Name: "age"} }, "Alue"},
		"no such category": {func(m *jsonstat.Mapping) {
			m.IndicatorDimension, m.Groups, m.Indicators = "Sukupuoli", nil, map[string]string{"3": "k"}
		}, "Sukupuoli"},
		"one key for two": {func(m *jsonstat.Mapping) {
			m.IndicatorDimension, m.Groups, m.Indicators = "Sukupuoli", nil, map[string]string{"2": "k", "SSS": "k"}
		}, "Sukupuoli"},
		"the key of another": {func(m *jsonstat.Mapping) {
			m.IndicatorDimension, m.Groups, m.Indicators = "Sukupuoli", nil, map[string]string{"2": "SSS"}
		}, "Sukupuoli"},
		"group without a name": {func(m *jsonstat.Mapping) { m.Groups["Sukupuoli"] = indicators.GroupDimension{} }, "Sukupuoli"},
	} {
		t.Run(name, func(t *testing.T) {
			m := pxMapping()
			c.change(&m)
			_, _, err := set.Observations(m)
			var fault *jsonstat.MappingError
			require.True(t, errors.As(err, &fault), "%v", err)
			assert.Equal(t, c.dimension, fault.Dimension)
		})
	}
}

func TestSuspiciousCells(t *testing.T) {
	const table = `{"id":["area","time"],"size":[3,1],"dimension":{
	"area":{"category":{"index":["5","091","x"]}},"time":{"category":{"label":{"t":"1850"}}}},"value":[-1,101,3]}` // made up
	set, err := jsonstat.Parse([]byte(table))
	require.NoError(t, err)
	catalogue, err := indicators.NewCatalogue(indicators.Entry{Key: "k", Low: datum(t, "0"), High: datum(t, "100")})
	require.NoError(t, err)
	got, report, err := set.Observations(jsonstat.Mapping{Indicator: "k", AreaOf: jsonstat.AreaOfKind(indicators.MunicipalityArea), Catalogue: catalogue})
	require.NoError(t, err)
	require.Len(t, got, 3, "suspicious rows are kept")
	assert.Equal(t, "005", got[0].Area.Code)
	assert.Equal(t, "-1", got[0].Datum.String())
	counts := map[indicators.RemarkKind]int{}
	for kind, n := range report.Counts() {
		counts[kind] = n
	}
	assert.Equal(t, map[indicators.RemarkKind]int{
		indicators.LostZeros: 1, indicators.UnknownRegion: 1, indicators.BelowBounds: 1,
		indicators.AboveBounds: 1, indicators.YearOutside: 3,
	}, counts)
}

// TestCellsOfTheSame: two categories may mean one area; what their cells say of
// it is a repetition or a conflict. The table is made up.
func TestCellsOfTheSame(t *testing.T) {
	const table = `{"id":["area","time"],"size":[4,2],"dimension":{"area":{"category":{"index":["5","005","KU999","KU091"]}},
	"time":{"category":{"index":["2023","2024"]}}},"value":[1,2,1.0,3,4,5,6,7]}`
	set, err := jsonstat.Parse([]byte(table))
	require.NoError(t, err)
	area := func(c jsonstat.Category) (indicators.Area, bool) {
		return jsonstat.AreaOfKind(indicators.MunicipalityArea)(jsonstat.Category{ID: strings.TrimPrefix(c.ID, "KU")})
	}
	got, report, err := set.Observations(jsonstat.Mapping{Indicator: "k", AreaOf: area})
	require.NoError(t, err)
	require.Len(t, got, 8)
	var remarks []string
	for r := range report.All() {
		remarks = append(remarks, r.String())
	}
	assert.Equal(t, []string{
		"/value/0: lost-zeros: 005", "/value/1: lost-zeros: 005", "/value/4: unknown-region: 999", "/value/5: unknown-region: 999",
		"/value/2: duplicate: 1.0", "/value/3: conflicting: 3",
	}, remarks)
	assert.Equal(t, "municipality:999", got[4].Area.String(), "kept as it is written")
}

func datum(t testing.TB, text string) indicators.Datum {
	t.Helper()
	d, err := indicators.ParseDatum(text)
	require.NoError(t, err)
	return d
}

func TestFormsOfStatus(t *testing.T) {
	const head = `{"status":%s,"id":["a"],"size":[3],"dimension":{"a":{"label":"A","category":{"index":["x","y","z"]}}},"value":[1,null,null]}`
	for status, want := range map[string]string{
		`null`:                    "x 1 ",
		`"p"`:                     "x 1 p",
		`["e",null,".."]`:         "x 1 e/z .. ..",
		`["","-"]`:                "x 1 /y 0 -",
		`{"1":"...","2":"."}`:     "x 1 /y ... .../z . .",
		`{"2":"-","1":"unheard"}`: "x 1 /y ... unheard/z 0 -",
	} {
		set, err := jsonstat.Parse([]byte(strings.Replace(head, "%s", status, 1)))
		require.NoError(t, err, status)
		var got []string
		for c := range set.Cells() {
			got = append(got, set.Category(c.Position, 0).ID+" "+c.Datum.String()+" "+c.Status)
		}
		assert.Equal(t, want, strings.Join(got, "/"), status)
		for d := range set.Dimensions() {
			assert.Equal(t, "A", d.Label)
			assert.Equal(t, "none", d.Role.String())
		}
	}
}

func TestIndicatorsInADimension(t *testing.T) {
	const table = `{"updated":"2026","id":["Tiedot","Vuosi"],"size":[2,1],"dimension":{
	"Tiedot":{"category":{"index":["a","b"]}},"Vuosi":{"category":{"index":["2023"]}}},"value":[1,2]}` // made up
	set, err := jsonstat.Parse([]byte(table))
	require.NoError(t, err)
	assert.Equal(t, "2026", set.Updated())
	assert.Empty(t, set.Source())
	got, _, err := set.Observations(jsonstat.Mapping{IndicatorDimension: "Tiedot", Indicators: map[string]string{"a": "falls-65"}, Source: "made up"})
	require.NoError(t, err)
	assert.Equal(t, []string{"falls-65", "b"}, []string{got[0].Indicator, got[1].Indicator})
	assert.Equal(t, indicators.Area{}, got[0].Area)
	assert.Equal(t, "made up", got[0].Source)
}

func TestZeroDataset(t *testing.T) {
	var set jsonstat.Dataset
	assert.Zero(t, set.Positions())
	assert.Zero(t, set.Len())
	got, report, err := set.Observations(jsonstat.Mapping{})
	require.NoError(t, err)
	assert.Empty(t, got)
	assert.Zero(t, report.Len())
}

func TestAreaByName(t *testing.T) {
	find := jsonstat.AreaByName(indicators.NewGazetteer(law.Day(2024, 1, 1)), indicators.MunicipalityArea)
	area, ok := find(jsonstat.Category{ID: "12345", Label: "Enontekiö"})
	assert.True(t, ok)
	assert.Equal(t, indicators.Area{Kind: indicators.MunicipalityArea, Code: "047"}, area)
	area, ok = find(jsonstat.Category{Label: "Koko maa"})
	assert.True(t, ok)
	assert.Equal(t, indicators.Area{Kind: indicators.CountryArea}, area)
	_, ok = find(jsonstat.Category{Label: "Muumilaakso"})
	assert.False(t, ok)
}

func FuzzParse(f *testing.F) {
	f.Add(sample(f, "thl-cube.json"))
	f.Add(sample(f, "thl-cube-vtype.json"))
	f.Add([]byte(pxweb))
	f.Fuzz(func(t *testing.T, data []byte) {
		set, err := jsonstat.Parse(data)
		var fault *indicators.ReadError
		if err != nil {
			require.ErrorAs(t, err, &fault)
			return
		}
		last := int64(-1)
		for c := range set.Cells() {
			require.Greater(t, c.Position, last)
			require.Less(t, c.Position, set.Positions())
			last = c.Position
		}
		_, _, _ = set.Observations(pxMapping())
	})
}
