package thlcube

import (
	"maps"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/room"
	"github.com/hyte-fi/go-hyte/indicators/internal/years"
)

// Mapping says what the columns of a table mean. The zero Mapping reads a table
// with the columns "Alue" and "Aika" by the names of areas that it is given:
// none, so that every area is unknown.
type Mapping struct {
	// Indicator is the key of the indicator; IndicatorColumn is the column that
	// names it where the table has several, and Indicators are the keys by
	// label (a label that is not there is its own key); the table must have each
	// of these labels.
	Indicator       string
	IndicatorColumn string
	Indicators      map[string]string
	// AreaColumn and TimeColumn are names of columns, "Alue" and "Aika" where
	// empty.
	AreaColumn, TimeColumn string
	// AreaOf finds the area with the name; nil knows none. See [AreaByName].
	AreaOf func(name string) (indicators.Area, bool)
	// Groups are the columns that are population groups, by name of column.
	// Every other column must be left out by Ignore, and all that is named must
	// be in the table.
	Groups map[string]indicators.GroupDimension
	// Ignore are columns without meaning for the figures, as the upper levels
	// of a dimension.
	Ignore []string
	// Catalogue describes the indicators, so that figures outside their bounds
	// are noticed.
	Catalogue indicators.Catalogue
	// Years are the years to expect, where zero 1900 to the year of retrieval;
	// to 2100 where that is not known. For forecasts name the last year.
	Years indicators.Years
	// Source and Retrieved go into every observation.
	Source    string
	Retrieved law.Date
}

// AreaByName returns a function that finds areas of the kind, and the whole
// country, by their names.
func AreaByName(names indicators.Gazetteer, kind indicators.AreaKind) func(string) (indicators.Area, bool) {
	return func(name string) (indicators.Area, bool) {
		if area, found := names.Find(kind, name); found {
			return area, true
		}
		return names.Find(indicators.CountryArea, name)
	}
}

// Read turns a table into observations in the order of its rows, with a report
// of what is suspicious. Broken bytes are an [*indicators.ReadError]; so is a
// column that the mapping does not know, a column or label of an indicator that
// the mapping names and the table lacks, and a label that is no year.
func Read(data []byte, m Mapping) ([]indicators.Observation, indicators.Report, error) {
	t, err := newTable(data)
	if err != nil {
		return nil, indicators.Report{}, err
	}
	r := reader{table: t, m: m, seen: map[string]string{}, named: map[string]bool{}}
	if err := r.resolve(); err != nil {
		return nil, indicators.Report{}, err
	}
	for {
		row, ok, err := t.next()
		if err == nil && ok {
			r.observations = room.For(r.observations, row.Place.Offset, len(data))
			r.lines = room.For(r.lines, row.Place.Offset, len(data))
			err = r.add(row)
		}
		if err != nil {
			return nil, indicators.Report{}, err
		}
		if !ok {
			break
		}
	}
	if err := r.checkLabels(); err != nil {
		return nil, indicators.Report{}, err
	}
	r.report.NoteRepeated(r.observations, func(i int) indicators.Place { return indicators.Place{Line: int(r.lines[i])} })
	return r.observations, r.report, nil
}

// reader turns rows into observations.
type reader struct {
	table *table
	m     Mapping

	indicator, area, time int
	groups                []groupColumn
	seen                  map[string]string // labels, so that each is kept once
	named                 map[string]bool   // labels of indicators that have a key

	observations []indicators.Observation
	lines        []int32
	report       indicators.Report
}

type groupColumn struct {
	at  int
	dim indicators.GroupDimension
}

func (r *reader) resolve() (err error) {
	r.indicator = -1
	if r.m.IndicatorColumn != "" {
		if r.indicator, err = r.column(r.m.IndicatorColumn, ""); err != nil {
			return err
		}
	}
	if r.area, err = r.column(r.m.AreaColumn, "Alue"); err != nil {
		return err
	}
	if r.time, err = r.column(r.m.TimeColumn, "Aika"); err != nil {
		return err
	}
	if err := r.checkNames(); err != nil {
		return err
	}
	names := map[string]bool{}
	for i, name := range r.table.columns {
		dim, mapped := r.m.Groups[name]
		switch {
		case i == r.indicator || i == r.area || i == r.time || slices.Contains(r.m.Ignore, name):
		case !mapped || names[dim.Name]:
			return r.table.reader.Fail(indicators.BadHeader, i, "a column that the mapping knows")
		default:
			names[dim.Name] = true
			r.groups = append(r.groups, groupColumn{i, dim})
		}
	}
	return nil
}

// checkNames refuses a mapping of columns that the table lacks, or that have
// another meaning already: it would do nothing.
func (r *reader) checkNames() error {
	for _, name := range slices.Concat(slices.Sorted(maps.Keys(r.m.Groups)), r.m.Ignore) {
		at, err := r.column(name, "")
		switch {
		case err != nil:
			return err
		case at == r.indicator || at == r.area || at == r.time:
			return r.table.reader.Fail(indicators.BadHeader, at, "a column that is not the indicator, the area or the time already")
		}
	}
	return nil
}

// checkLabels refuses keys of labels that no row has.
func (r *reader) checkLabels() error {
	if r.indicator < 0 {
		return nil
	}
	for _, label := range slices.Sorted(maps.Keys(r.m.Indicators)) {
		if !r.named[label] {
			return &indicators.ReadError{
				Kind: indicators.BadValue, Place: indicators.Place{Line: 1}, Found: label,
				Expected: "a label of the column " + strconv.Quote(r.m.IndicatorColumn),
			}
		}
	}
	return nil
}

func (r *reader) column(name, usual string) (int, error) {
	if name == "" {
		name = usual
	}
	if at := slices.Index(r.table.columns, name); at >= 0 {
		return at, nil
	}
	return -1, r.table.reader.Fail(indicators.BadHeader, -1, "a column \""+name+"\"")
}

// label returns the label as a text that is shared by all its rows.
func (r *reader) label(label []byte) string {
	text, known := r.seen[string(label)]
	if !known {
		text = string(label)
		r.seen[text] = text
	}
	return text
}

func (r *reader) add(row Row) error {
	o := indicators.Observation{Indicator: r.m.Indicator, Datum: row.Datum(), Source: r.m.Source, Retrieved: r.m.Retrieved}
	if r.indicator >= 0 {
		o.Indicator = r.label(row.Labels[r.indicator])
		if key, named := r.m.Indicators[o.Indicator]; named {
			r.named[o.Indicator] = true
			o.Indicator = key
		}
	}
	var ok bool
	if o.Year, o.To, ok = years.Parse(r.label(row.Labels[r.time])); !ok {
		return r.table.reader.Fail(indicators.BadValue, r.time, "a year or a period of years")
	}
	var err error
	if o.Group, err = r.group(row); err != nil {
		return err
	}
	o.Area = r.areaOf(row)
	entry, _ := r.m.Catalogue.Lookup(o.Indicator)
	o.SelfReported = entry.SelfReported
	r.report.Inspect(o, entry, r.m.Years, row.Place)
	if row.NoLineEnd {
		r.report.Add(indicators.NoLineEnd, row.Place, o.Datum.String())
	}
	r.observations = append(r.observations, o)
	r.lines = append(r.lines, int32(row.Place.Line))
	return nil
}

func (r *reader) areaOf(row Row) indicators.Area {
	name := r.label(row.Labels[r.area])
	if r.m.AreaOf != nil {
		if area, known := r.m.AreaOf(name); known {
			return area
		}
	}
	r.report.Add(indicators.UnknownRegion, row.Place, name)
	return indicators.Area{Code: name}
}

func (r *reader) group(row Row) (indicators.Group, error) {
	var properties []indicators.Dimension
	for _, column := range r.groups {
		property, limits, err := column.dim.Dimension(r.label(row.Labels[column.at]))
		if err != nil {
			return indicators.Group{}, r.table.reader.Fail(indicators.BadValue, column.at, "a name and a value of a population group")
		}
		if limits {
			properties = append(properties, property)
		}
	}
	if len(properties) == 0 {
		return indicators.Group{}, nil
	}
	return indicators.NewGroup(properties...)
}
