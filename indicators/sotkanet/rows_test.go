package sotkanet_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
)

const header = "indicator;region;year;gender;primary value;absolute value\n"

func TestFormsOfNumbers(t *testing.T) {
	for _, c := range []struct{ json, csv, want string }{
		{"7", "7", "7"},
		{"7.0", "7.0", "7.0"},
		{"7.25", "7,25", "7.25"},
		{"0", "0.0", "0"},
		{"-0.5", "-0,5", "-0.5"},
		{"1.5E-4", "0.00015", "0.00015"},
		{"1e3", "1000", "1000"},
		{"1.25e1", "12.5", "12.5"},
		{"120e-1", "12", "12"},
		{"0e30", "0", "0"},
		{"999999999999.999999999", "999999999999.999999999", "999999999999.999999999"},
		{"null", "", "..."},
		{"null", "...", "..."},
	} {
		t.Run(c.json, func(t *testing.T) {
			want, err := indicators.ParseDatum(c.want)
			require.NoError(t, err)
			for _, row := range both(t, `[{"indicator":4,"region":2,"year":2011,"gender":"total","value":`+c.json+`}]`, header+"4;2;2011;total;"+c.csv+";\n") {
				assert.True(t, want.Equal(row.Value()), "%s", row.Value())
				assert.False(t, row.Absolute().IsKnown())
			}
		})
	}
	withheld := first(t, sotkanet.CSVRows([]byte(header+"4;2;2011;female;..;.\n")))
	assert.Equal(t, []string{"..", ".", "female"}, []string{withheld.Value().String(), withheld.Absolute().String(), withheld.Gender.String()})
}

func both(t *testing.T, json, csv string) []sotkanet.Row {
	t.Helper()
	return []sotkanet.Row{first(t, sotkanet.JSONRows([]byte(json))), first(t, sotkanet.CSVRows([]byte(csv)))}
}

func first(t *testing.T, seq func(func(sotkanet.Row, error) bool)) sotkanet.Row {
	t.Helper()
	for row, err := range seq {
		require.NoError(t, err)
		return row
	}
	t.Fatal("no row")
	return sotkanet.Row{}
}

func TestKeysAndColumnsInAnyOrder(t *testing.T) {
	json := ` [ {"note":[{"x":"\u00e4\ud83d\ude00"}],"value":1.5,"gender":"male","absValue":12,"year":2011,"region":2,"indicator":4} ] `
	csv := "gender;year;primary value;region;indicator\nmale;2011;1.5;2;4\n"
	for i, row := range both(t, json, csv) {
		assert.Equal(t, []int{4, 2, 2011}, []int{row.Indicator, row.Region, row.Year})
		assert.Equal(t, sotkanet.Male, row.Gender)
		assert.Equal(t, "1.5", row.Value().String())
		assert.Equal(t, i == 0, row.Absolute().IsKnown())
	}
}

func TestJSONRefuses(t *testing.T) {
	row := func(value string) string {
		return `[{"indicator":4,"region":2,"year":2011,"gender":"total","value":1},` + "\n" + `{"indicator":4,"region":2,"year":2010,"gender":"total","value":` + value + `}]`
	}
	for name, c := range map[string]struct {
		text         string
		kind         indicators.ReadErrorKind
		pointer      string
		line, column int
	}{
		"empty":          {"", indicators.Truncated, "", 1, 1},
		"blank":          {" \n", indicators.Truncated, "", 2, 1},
		"403 page":       {"\n<html><body>403 Forbidden</body></html>", indicators.WebPage, "", 2, 1},
		"not UTF-8":      {"[\n\"\xff\"]", indicators.BadUTF8, "", 2, 2},
		"UTF-16":         {"\xff\xfe[\x00", indicators.BadUTF8, "", 1, 1},
		"an object":      {`{"indicator":4}`, indicators.WrongType, "", 1, 1},
		"list of lists":  {`[[]]`, indicators.WrongType, "/0", 1, 2},
		"cut":            {row("1")[:100], indicators.Truncated, "/1", 2, 33},
		"cut number":     {row("1")[:len(row("1"))-2][:len(row("1"))-3] + "-", indicators.Truncated, "/1/value", 2, 65},
		"after the end":  {row("1") + "]", indicators.BadSyntax, "", 2, 67},
		"no comma":       {`[{} {}]`, indicators.MissingKey, "/0", 1, 2},
		"NaN":            {row("NaN"), indicators.BadNumber, "/1/value", 2, 64},
		"Infinity":       {row("-Infinity"), indicators.BadNumber, "/1/value", 2, 64},
		"text":           {row(`"6,9"`), indicators.WrongType, "/1/value", 2, 64},
		"leading zero":   {row("07"), indicators.BadNumber, "/1/value", 2, 64},
		"huge exponent":  {row("1e999999999999"), indicators.BadNumber, "/1/value", 2, 64},
		"tiny":           {row("1e-60"), indicators.BadNumber, "/1/value", 2, 64},
		"too wide":       {row(strings.Repeat("9", 100_000)), indicators.BadNumber, "/1/value", 2, 64},
		"too precise":    {row("0.1234567891"), indicators.BadNumber, "/1/value", 2, 64},
		"year of five":   {strings.Replace(row("1"), "2010", "20100", 1), indicators.BadValue, "/1/year", 2, 34},
		"year in text":   {strings.Replace(row("1"), "2010", `"2010"`, 1), indicators.WrongType, "/1/year", 2, 34},
		"broken region":  {strings.Replace(row("1"), `2,"year":2010`, `2.5,"year":2010`, 1), indicators.BadNumber, "/1/region", 2, 25},
		"gender":         {strings.Replace(row("1"), `2010,"gender":"total"`, `2010,"gender":"all"`, 1), indicators.BadValue, "/1/gender", 2, 48},
		"no year":        {`[{"indicator":4,"region":2,"gender":"total","value":1}]`, indicators.MissingKey, "/0", 1, 2},
		"value twice":    {row(`1,"value":2`), indicators.DuplicateKey, "/1/value", 2, 74},
		"too deep":       {`[{"x":` + strings.Repeat(`{"x":`, 1_000_000), indicators.TooDeep, "/0" + strings.Repeat("/x", 63), 1, 317},
		"control":        {"[{\"a\nb\":1}]", indicators.BadSyntax, "/0", 1, 5},
		"half character": {`[{"note":"\ud83d"}]`, indicators.BadUTF8, "/0/note", 1, 11},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := sotkanet.ReadJSON([]byte(c.text), sotkanet.Options{})
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, c.kind, fault.Kind, err)
			assert.Equal(t, c.pointer, fault.Place.Pointer, err)
			assert.Equal(t, []int{c.line, c.column}, []int{fault.Place.Line, fault.Place.Column}, err)
			assert.Less(t, len(err.Error()), 400)
		})
	}
}

func TestCSVRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		text         string
		kind         indicators.ReadErrorKind
		line, column int
	}{
		"empty":          {"", indicators.Truncated, 1, 1},
		"403 page":       {"<html>", indicators.WebPage, 1, 1},
		"not UTF-8":      {header + "4;2;2011;total;\xff;\n", indicators.BadUTF8, 2, 16},
		"commas":         {strings.ReplaceAll(header, ";", ","), indicators.WrongSeparator, 1, 1},
		"tabs":           {strings.ReplaceAll(header, ";", "\t"), indicators.WrongSeparator, 1, 1},
		"no header":      {"4;2;2011;total;6.9;\n", indicators.BadHeader, 1, 1},
		"missing column": {"indicator;region;year;gender\n", indicators.BadHeader, 1, 0},
		"column twice":   {"indicator;region;region;year;gender;primary value\n", indicators.BadHeader, 1, 18},
		"cut row":        {header + "4;2;2011;total;6.9;\n4;2;2012;to", indicators.Truncated, 3, 0},
		"row of another": {header + "4;2;2011;total\n4;2;2012;total;6;\n", indicators.WrongCells, 2, 0},
		"mixed decimals": {header + "4;2;2011;total;6.9;\n4;2;2012;total;6,9;\n", indicators.MixedDecimals, 3, 16},
		"NaN":            {header + "4;2;2011;total;NaN;\n", indicators.BadNumber, 2, 16},
		"infinity":       {header + "4;2;2011;total;∞;\n", indicators.BadNumber, 2, 16},
		"group mark":     {header + "4;2;2011;total;1.234,5;\n", indicators.BadNumber, 2, 16},
		"absolute":       {header + "4;2;2011;total;1;many\n", indicators.BadNumber, 2, 18},
		"indicator":      {header + "x;2;2011;total;1;\n", indicators.BadNumber, 2, 1},
		"region":         {header + "4;-2;2011;total;1;\n", indicators.BadNumber, 2, 3},
		"region huge":    {header + "4;9999999999;2011;total;1;\n", indicators.BadNumber, 2, 3},
		"year":           {header + "4;2;20111;total;1;\n", indicators.BadValue, 2, 5},
		"gender":         {header + "4;2;2011;kaikki;1;\n", indicators.BadValue, 2, 10},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := sotkanet.ReadCSV([]byte(c.text), sotkanet.Options{})
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, c.kind, fault.Kind, err)
			assert.Equal(t, []int{c.line, c.column}, []int{fault.Place.Line, fault.Place.Column}, err)
		})
	}
}

func TestEveryCutOfAFileIsNoticed(t *testing.T) {
	whole := `[{"indicator":4,"region":2,"year":2011,"gender":"total","value":6.9,"absValue":12}]`
	for cut := range len(whole) {
		_, err := sotkanet.ReadJSON([]byte(whole[:cut]), sotkanet.Options{})
		var fault *indicators.ReadError
		require.ErrorAs(t, err, &fault, "cut at %d", cut)
		assert.Equal(t, indicators.Truncated, fault.Kind, "cut at %d: %v", cut, err)
	}
}

// suspicious is made-up rows, one for each suspicion.
const suspicious = header + `4;2;2011;total;-1;
5;2;2011;total;101;
4;9999;2011;total;1;
4;877;2011;total;1;
4;2;1066;total;1;
4;4;2011;total;0.0;12
4;4;2010;total;1;-1
4;5;2011;total;1;
4;5;2011;total;1.0;
4;5;2011;total;2;
178;2;2011;total;-4.2;
3181;2;2011;total;140.5;
`

func TestSuspiciousRowsAreKept(t *testing.T) {
	got, err := sotkanet.ReadCSV([]byte(suspicious), sotkanet.Options{})
	require.NoError(t, err)
	require.Len(t, got.Observations, 12)
	var remarks []string
	for r := range got.Report.All() {
		remarks = append(remarks, strings.Replace(r.String(), ", column 1", "", 1))
	}
	assert.Equal(t, []string{
		"line 2: below-bounds: -1", "line 3: above-bounds: 101", "line 4: unknown-region: 9999",
		"line 5: retired-region: 877", "line 6: year-outside: 1066", "line 7: rounded-to-zero: 12",
		"line 8: negative-absolute: -1", "line 10: duplicate: 1.0", "line 11: conflicting: 2",
	}, remarks, "net migration may be negative and indebtedness over 100")
	assert.Equal(t, indicators.Area{Code: "sotkanet:9999"}, got.Observations[2].Area)
	assert.Equal(t, indicators.Area{Kind: indicators.CountyArea, Code: "11"}, got.Observations[3].Area, "the present code")
	assert.Equal(t, "12", got.Observations[5].Absolute.String())
}

// TestPlacesOnOneLine: services send JSON without line ends; columns are counted
// from one row to the next, in characters, however long the line is.
func TestPlacesOnOneLine(t *testing.T) {
	const good, bad = `{"indicator":4,"region":2,"year":2011,"gender":"total","value":1,"å":"ä"},`, `{"indicator":4,"region":2,"year":1066,"gender":"total","value":1}]`
	const rows = 50_000
	got, err := sotkanet.ReadJSON([]byte("["+strings.Repeat(good, rows)+bad), sotkanet.Options{})
	require.NoError(t, err)
	require.Equal(t, 1, got.Report.Count(indicators.YearOutside))
	for r := range got.Report.All() {
		if r.Kind == indicators.YearOutside {
			want := indicators.Place{Line: 1, Column: 2 + rows*(len(good)-2), Offset: 1 + rows*len(good)}
			assert.Equal(t, want, r.Place)
		}
	}
}

// TestCutInsideTheLastCell: 1234 cut to 12 is a number still; only the line end
// is missing.
func TestCutInsideTheLastCell(t *testing.T) {
	for text, want := range map[string][]string{
		header + "4;2;2008;total;1.5;1234\n":                           nil,
		header + "4;2;2008;total;1.5;12":                               {"line 2, column 1: no-line-end: 12"},
		header + "4;2;2008;total;1.5;":                                 {"line 2, column 1: no-line-end: 1.5"},
		"indicator;region;year;gender;primary value\n4;2;2008;total;1": {"line 2, column 1: no-line-end: 1"},
	} {
		got, err := sotkanet.ReadCSV([]byte(text), sotkanet.Options{})
		require.NoError(t, err)
		assert.Len(t, got.Observations, 1, "the row is kept")
		var remarks []string
		for r := range got.Report.All() {
			remarks = append(remarks, r.String())
		}
		assert.Equal(t, want, remarks, text)
	}
}

func TestReportIsBoundedAndCountsAll(t *testing.T) {
	data := []byte(header + strings.Repeat("4;9999;1066;total;-1;\n", 3000))
	got, err := sotkanet.ReadCSV(data, sotkanet.Options{})
	require.NoError(t, err)
	kept := 0
	for range got.Report.All() {
		kept++
	}
	assert.Equal(t, indicators.MaxRemarks, kept)
	assert.Equal(t, 3000, got.Report.Count(indicators.UnknownRegion))
	assert.Equal(t, 2999, got.Report.Count(indicators.Duplicate))
	assert.Equal(t, 3000*3+2999, got.Report.Len())
}

func TestKeysYearsAndCatalogueOfTheCaller(t *testing.T) {
	got, err := sotkanet.ReadCSV([]byte(header+"286;46;2023;female;120;\n"), sotkanet.Options{
		Keys: map[int]string{286: "youth-poor-health"}, Catalogue: indicators.Coefficient(), Years: indicators.Years{From: 2000, To: 2022},
	})
	require.NoError(t, err)
	o := got.Observations[0]
	assert.Equal(t, "youth-poor-health municipality:091 sex=female", fmt.Sprint(o.Indicator, " ", o.Area, " ", o.Group))
	assert.Equal(t, 1, got.Report.Count(indicators.AboveBounds))
	assert.Equal(t, 1, got.Report.Count(indicators.YearOutside))
}

func TestRowsAllocateNothing(t *testing.T) {
	json := string(sample(t, "sotkanet-4.json"))
	csv := string(sample(t, "sotkanet-4.csv"))
	count := func(seq func([]byte) func(func(sotkanet.Row, error) bool), data string) float64 {
		bytes := []byte(data)
		return testing.AllocsPerRun(5, func() {
			for _, err := range seq(bytes) {
				if err != nil {
					t.Fatal(err)
				}
			}
		})
	}
	jsonRows := func(b []byte) func(func(sotkanet.Row, error) bool) { return sotkanet.JSONRows(b) }
	csvRows := func(b []byte) func(func(sotkanet.Row, error) bool) { return sotkanet.CSVRows(b) }
	one := json[:strings.Index(json, "}")+1] + "]"
	assert.Equal(t, count(jsonRows, one), count(jsonRows, json), "allocations do not grow with the rows")
	assert.Equal(t, count(csvRows, header+"4;2;2008;total;6.9;\n"), count(csvRows, csv), "allocations do not grow with the rows")
}

func TestStoppingEarly(t *testing.T) {
	for _, seq := range []func(func(sotkanet.Row, error) bool){
		sotkanet.JSONRows(sample(t, "sotkanet-4.json")), sotkanet.CSVRows(sample(t, "sotkanet-4.csv")),
	} {
		n := 0
		for _, err := range seq {
			require.NoError(t, err)
			if n++; n == 3 {
				break
			}
		}
		assert.Equal(t, 3, n)
	}
}

func FuzzReadJSON(f *testing.F) {
	f.Add(sample(f, "sotkanet-4.json")[:1000])
	f.Add([]byte(`[{"indicator":4,"region":2,"year":2011,"gender":"total","value":-1.5E-4,"absValue":12,"x":{"y":[true,false,null,"\u00e4"]}}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		checkReading(t, data, sotkanet.ReadJSON)
	})
}

func FuzzReadCSV(f *testing.F) {
	f.Add(sample(f, "sotkanet-4.csv")[:1000])
	f.Add([]byte(suspicious))
	f.Fuzz(func(t *testing.T, data []byte) {
		checkReading(t, data, sotkanet.ReadCSV)
	})
}

func checkReading(t *testing.T, data []byte, read func([]byte, sotkanet.Options) (sotkanet.Reading, error)) {
	got, err := read(data, sotkanet.Options{})
	if err != nil {
		var fault *indicators.ReadError
		require.ErrorAs(t, err, &fault)
		require.LessOrEqual(t, fault.Place.Offset, len(data))
		return
	}
	for _, o := range got.Observations {
		_, err := o.Datum.AppendText(nil)
		require.NoError(t, err, "what was read can be written")
	}
}
