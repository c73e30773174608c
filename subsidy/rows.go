package subsidy

import (
	"maps"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Row is the figures of one unit.
type Row struct {
	// Code names the unit: "211".
	Code string
	// Population is the number of residents on [Scheme.PopulationDay].
	Population int64
	// Values are the figures by column, named as in [Scheme.Columns]. A
	// column that no row has is not collected for any unit; a column that
	// other rows have is not collected for this one. A result indicator has
	// both its columns or neither.
	Values map[string]indicators.Datum
}

// NewCohort makes a cohort of rows for the scheme. The rows are held to the
// same rules as the cells of [ParseCohort], and the error is a [CohortErrors]
// with the first fault of each kind; with the zero Scheme it is a
// [*SchemeError].
func NewCohort(s Scheme, rows []Row) (Cohort, error) {
	if err := s.check(); err != nil {
		return Cohort{}, err
	}
	b := newBuilder(s)
	used := b.usedColumns(s, rows)
	b.builders = make([]columnBuilder, len(used))
	if len(rows) == 0 {
		b.add(CohortError{Row: -1, Kind: FaultNoRows, Expected: "at least one unit"})
	}
	for i := range rows {
		at := CohortError{Row: i, Unit: rows[i].Code}
		if !b.unit(rows[i].Code, CohortError{Row: i}) {
			continue
		}
		at.Found = strconv.FormatInt(rows[i].Population, 10)
		population, ok := parseCell([]byte(at.Found))
		if rows[i].Population == mostResidents { // one digit wider than a cell can be
			population, ok = cell{fixed: mostResidents}, true
		}
		b.residents(population, ok, at)
		for j, f := range used {
			d := rows[i].Values[f.name]
			c, ok := datumCell(d)
			if kind, expected := f.check(c, ok); kind != noFault {
				e := at
				e.Kind, e.Expected, e.Field, e.Found = kind, expected, f.name, d.String()
				b.add(e)
				c = cell{} // nobody sees it: the cohort is refused
			}
			b.builders[j].add(c)
		}
	}
	if err := b.err(); err != nil {
		return Cohort{}, err
	}
	for j, f := range used {
		b.cohort.columns = append(b.cohort.columns, b.builders[j].finish(f.name))
	}
	return b.cohort, nil
}

// usedColumns returns the columns of the scheme that the rows have, and
// collects the faults of their names.
func (b *builder) usedColumns(s Scheme, rows []Row) []field {
	first := map[string]int{} // the first row that has the column
	for i := range rows {
		for _, name := range slices.Sorted(maps.Keys(rows[i].Values)) {
			if _, known := first[name]; !known {
				first[name] = i
			}
		}
	}
	has := func(name string) bool { _, ok := first[name]; return ok }
	other := s.otherColumns()
	for _, name := range slices.Sorted(maps.Keys(first)) {
		switch {
		case slices.ContainsFunc(b.fields, func(f field) bool { return f.name == name }):
		case slices.Contains(other, name):
			b.cohort.ignored = append(b.cohort.ignored, name)
		default:
			b.add(CohortError{Row: first[name], Kind: FaultUnknownColumn, Field: clip(name), Found: name, Expected: expectedColumns})
		}
	}
	b.halves(has, func(name string) CohortError { return CohortError{Row: first[name]} })
	return slices.DeleteFunc(slices.Clone(b.fields), func(f field) bool { return !has(f.name) })
}

const expectedColumns = "a column of the scheme (an activity key, or a result key with :previous or :latest)"
