package obscsv_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/obscsv"
)

// others is the layout of a table that others made; its figures are made up.
var others = obscsv.Layout{
	Columns: map[string]string{"area": "code"},
	Keys:    map[string]string{"4": "sotkanet:4"},
	Groups: map[string]indicators.GroupDimension{
		"gender": {Name: "sex", Whole: "total"},
		"age":    {Name: "age", Values: map[string]string{"young": "0-17"}},
	},
	Ignore: []string{"note"},
}

const theirs = "indicator,code,year,value,gender,note,age\n"

func TestLayout(t *testing.T) {
	got, report, err := obscsv.Read([]byte(theirs+"4,5,2008,1.5,total,x,\n4,005,2009,..,female,,young\n9,091,2009,2,male,,65-\n"), obscsv.Options{Layout: others})
	require.NoError(t, err)
	var rows []string
	for _, o := range got {
		rows = append(rows, fmt.Sprint(o.Indicator, " ", o.Area, " ", o.Year, " ", o.Group, " ", o.Datum))
	}
	assert.Equal(t, []string{
		"sotkanet:4 municipality:005 2008  1.5",
		"sotkanet:4 municipality:005 2009 age=0-17;sex=female ..",
		"9 municipality:091 2009 age=65-;sex=male 2",
	}, rows)
	assert.Equal(t, 1, report.Len(), "a code had lost its zeros")
}

func TestLayoutBesideTheGroupColumn(t *testing.T) {
	layout := obscsv.Layout{Groups: map[string]indicators.GroupDimension{"gender": {Name: "sex"}}}
	const header = "indicator,area,year,value,group,gender\n"
	got, _, err := obscsv.Read([]byte(header+"k,091,2023,1,age=0-17,female\n"), obscsv.Options{Layout: layout})
	require.NoError(t, err)
	assert.Equal(t, "age=0-17;sex=female", got[0].Group.String())
	_, _, err = obscsv.Read([]byte(header+"k,091,2023,1,sex=male,female\n"), obscsv.Options{Layout: layout})
	var fault *indicators.ReadError
	require.ErrorAs(t, err, &fault, "one property, said twice")
	assert.Equal(t, indicators.BadValue, fault.Kind)
	assert.Equal(t, indicators.Place{Line: 2, Column: 23, Offset: len(header) + 22}, fault.Place)
}

func TestLayoutRefuses(t *testing.T) {
	for name, c := range map[string]struct {
		layout obscsv.Layout
		header string
		found  string
	}{
		"the library's name of a column that has another": {others, strings.Replace(theirs, "code", "area", 1), "area"},
		"a column that the library does not have":         {obscsv.Layout{Columns: map[string]string{"colour": "code"}}, theirs, "colour"},
		"a column without meaning that nobody named":      {obscsv.Layout{Columns: others.Columns, Groups: others.Groups}, theirs, "note"},
		"a group that the file does not have":             {others, strings.Replace(theirs, ",age", "", 1), ""},
		"a column that is somewhere, but not here":        {obscsv.Layout{Columns: map[string]string{"area": "code", "count": "n"}, Groups: others.Groups, Ignore: others.Ignore}, theirs, ""},
		"a column without meaning that is not here":       {obscsv.Layout{Columns: others.Columns, Groups: others.Groups, Ignore: []string{"note", "mood"}}, theirs, ""},
		"another's header with the library's own layout":  {obscsv.Layout{}, theirs, "code"},
	} {
		t.Run(name, func(t *testing.T) {
			_, _, err := obscsv.Read([]byte(c.header), obscsv.Options{Layout: c.layout})
			var fault *indicators.ReadError
			require.ErrorAs(t, err, &fault)
			assert.Equal(t, indicators.BadHeader, fault.Kind)
			assert.Equal(t, c.found, fault.Found)
		})
	}
}

// TestLayoutAllocatesByGroupNotByRow: a million rows of few groups cost what few
// rows do.
func TestLayoutAllocatesByGroupNotByRow(t *testing.T) {
	row := "4,091,2009,..,female,,young\n" // a number has memory of its own
	count := func(n int) float64 {
		data := []byte(theirs + strings.Repeat(row, n))
		return testing.AllocsPerRun(3, func() {
			for _, err := range others.Rows(data) {
				if err != nil {
					t.Fatal(err)
				}
			}
		})
	}
	assert.Equal(t, count(1), count(5000))
}

func TestSourceOfTheCaller(t *testing.T) {
	table := "indicator,area,year,value,source,retrieved\nk,091,2024,1,,\nk,092,2024,2,own,2025-02-01\nk,049,2023,3,,\n"
	list, report, err := obscsv.Read([]byte(table), obscsv.Options{Source: "given", Retrieved: law.Day(2023, 12, 31)})
	require.NoError(t, err)
	var got []string
	for _, o := range list {
		got = append(got, o.Source+" "+o.Retrieved.String())
	}
	assert.Equal(t, []string{"given 2023-12-31", "own 2025-02-01", "given 2023-12-31"}, got)
	assert.Equal(t, 1, report.Len())
	assert.Equal(t, 1, report.Count(indicators.YearOutside), "a figure of the year after its retrieval")
}

func ExampleLayout() {
	// A made-up table with other columns than the library's own.
	table := "indicator,code,year,value,gender\n4,091,2011,7.5,total\n4,091,2011,8.0,female\n"
	layout := obscsv.Layout{
		Columns: map[string]string{"area": "code"},
		Keys:    map[string]string{"4": "sotkanet:4"},
		Groups:  map[string]indicators.GroupDimension{"gender": {Name: indicators.DimensionSex, Whole: "total"}},
	}
	list, _, err := obscsv.Read([]byte(table), obscsv.Options{Layout: layout})
	if err != nil {
		fmt.Println(err)
		return
	}
	text, err := obscsv.Append(nil, slices.Values(list))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(string(text))
	// Output:
	// indicator,area_kind,area,year,to,group,value,absolute,count,lower,upper,self_reported,source,retrieved
	// sotkanet:4,municipality,091,2011,,,7.5,,,,,no,,
	// sotkanet:4,municipality,091,2011,,sex=female,8.0,,,,,no,,
}
