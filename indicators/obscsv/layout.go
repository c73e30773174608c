package obscsv

import (
	"iter"
	"maps"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/rows"
)

// Layout says in what the columns of a file differ from those of the library's
// own table, for tables of others that have a figure in each row. The zero
// Layout is the library's own. A table with the header
//
//	indicator,code,year,value,gender
//
// has the area in "code" and a population group in "gender":
//
//	Layout{
//		Columns: map[string]string{"area": "code"},
//		Groups:  map[string]indicators.GroupDimension{"gender": {Name: "sex", Whole: "total"}},
//	}
type Layout struct {
	// Columns are the names that columns have in the file, by their names in the
	// library's table.
	Columns map[string]string
	// Keys are the keys of indicators by their names in the file; a name that is
	// not there is the key itself.
	Keys map[string]string
	// Groups are the columns of the file that are properties of population
	// groups, by their names in it. An empty cell limits nothing.
	Groups map[string]indicators.GroupDimension
	// Ignore are columns of the file without meaning for the figures; it must
	// have them.
	Ignore []string
}

// Rows yields the rows of a file of this layout, as [Rows] does. A layout that
// names a column which the library's table does not have, or the file lacks, is
// an [*indicators.ReadError] of the header.
func (l Layout) Rows(data []byte) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		t, err := newTable(data, l)
		for err == nil {
			var row Row
			var ok bool
			if row, ok, err = t.next(); err != nil || !ok || !yield(row, nil) {
				break
			}
		}
		if err != nil {
			yield(Row{}, err)
		}
	}
}

// groupColumn is a column that is a property of population groups.
type groupColumn struct {
	at  int
	dim indicators.GroupDimension
}

// names returns the columns to look for in the file: those of the library under
// the names that they have there, then those of groups, then those without
// meaning.
func (l Layout) names(r *rows.Reader) ([]string, error) {
	names := slices.Clone(columns)
	for _, own := range slices.Sorted(maps.Keys(l.Columns)) {
		at := slices.Index(columns, own)
		if at < 0 {
			return nil, &indicators.ReadError{
				Kind: indicators.BadHeader, Place: r.Place(-1), Found: own, Expected: "a layout of columns that the library's table has",
			}
		}
		names[at] = l.Columns[own]
	}
	return slices.Concat(names, slices.Sorted(maps.Keys(l.Groups)), l.Ignore), nil
}

// lay finds the columns of groups among those of the header, which come after
// the library's own, and takes them and those without meaning away. Every column
// that the layout names must be in the file.
func (l Layout) lay(r *rows.Reader, names []string, at rows.Columns) (rows.Columns, []groupColumn, error) {
	for i, name := range names {
		named := i >= len(columns)
		if !named {
			_, named = l.Columns[columns[i]]
		}
		if named && at[i] < 0 {
			return nil, nil, r.Fail(indicators.BadHeader, -1, "a column "+strconv.Quote(name))
		}
	}
	var groups []groupColumn
	for i, name := range slices.Sorted(maps.Keys(l.Groups)) {
		groups = append(groups, groupColumn{at[len(columns)+i], l.Groups[name]})
	}
	return at[:len(columns)], groups, nil
}
