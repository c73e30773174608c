package obscsv

import (
	"cmp"
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
	"github.com/hyte-fi/go-hyte/indicators/internal/room"
	"github.com/hyte-fi/go-hyte/indicators/internal/rows"
)

// Row is one row of a file.
type Row struct {
	indicators.Observation
	// Place is where the row begins.
	Place indicators.Place
	// ZerosRestored says that the code of the area had lost its leading zeros,
	// as spreadsheets take them away, and has them again.
	ZerosRestored bool
	// NoLineEnd says that the row is the last of its file and has no line end,
	// so that its last cell may be cut.
	NoLineEnd bool
}

// Rows yields the rows of a file. A byte order mark, CRLF and empty lines at
// the end are accepted. Texts that repeat are kept once.
//
// The first fault is yielded as an [*indicators.ReadError] in place of a row and
// ends the sequence.
func Rows(data []byte) iter.Seq2[Row, error] { return Layout{}.Rows(data) }

// Options says what to expect of the figures. The zero Options is good for most
// uses.
type Options struct {
	// Layout says how the columns differ from the library's own.
	Layout Layout
	// Catalogue describes the indicators, so that figures outside their bounds
	// are noticed.
	Catalogue indicators.Catalogue
	// Years are the years to expect, where zero 1900 to the year of retrieval;
	// to 2100 where that is not known. For forecasts name the last year.
	Years indicators.Years
	// Source and Retrieved go into the observations whose rows have none.
	Source    string
	Retrieved law.Date
}

// Read returns the observations of a file in the order of its rows, and a
// report of what is suspicious about them. Broken bytes are an
// [*indicators.ReadError].
func Read(data []byte, options Options) ([]indicators.Observation, indicators.Report, error) {
	c := collector{options: options, areas: map[indicators.Area]bool{}}
	for row, err := range options.Layout.Rows(data) {
		if err != nil {
			return nil, indicators.Report{}, err
		}
		c.list = room.For(c.list, row.Place.Offset, len(data))
		c.lines = room.For(c.lines, row.Place.Offset, len(data))
		c.add(row)
	}
	c.report.NoteRepeated(c.list, func(i int) indicators.Place { return indicators.Place{Line: int(c.lines[i])} })
	return c.list, c.report, nil
}

// collector turns rows into observations.
type collector struct {
	options Options
	entry   indicators.Entry // of the indicator of the last row
	areas   map[indicators.Area]bool
	list    []indicators.Observation
	lines   []int32
	report  indicators.Report
}

func (c *collector) add(row Row) {
	if len(c.list) == 0 || row.Indicator != c.list[len(c.list)-1].Indicator {
		c.entry, _ = c.options.Catalogue.Lookup(row.Indicator)
	}
	row.Source, row.Retrieved = cmp.Or(row.Source, c.options.Source), cmp.Or(row.Retrieved, c.options.Retrieved)
	if row.ZerosRestored {
		c.report.Add(indicators.LostZeros, row.Place, row.Area.Code)
	}
	registered, asked := c.areas[row.Area]
	if !asked {
		registered = row.Area.IsRegistered()
		c.areas[row.Area] = registered
	}
	if !registered {
		c.report.Add(indicators.UnknownRegion, row.Place, row.Area.Code)
	}
	c.report.Inspect(row.Observation, c.entry, c.options.Years, row.Place)
	if row.NoLineEnd {
		c.report.Add(indicators.NoLineEnd, row.Place, row.Datum.String())
	}
	c.list = append(c.list, row.Observation)
	c.lines = append(c.lines, int32(row.Place.Line))
}

// table is a file between two rows.
type table struct {
	reader *rows.Reader
	at     rows.Columns
	width  int
	keys   map[string]string
	texts  map[string]string
	groups map[string]indicators.Group
	// columns are the properties of groups that have a column of their own, and
	// label is where their cells are joined.
	columns []groupColumn
	label   []byte
}

func newTable(data []byte, layout Layout) (*table, error) {
	reader, err := rows.NewReader(data, ',')
	if err != nil {
		return nil, err
	}
	names, err := layout.names(reader)
	if err != nil {
		return nil, err
	}
	at, err := reader.Header(names, required)
	if err != nil {
		return nil, err
	}
	t := &table{reader: reader, keys: layout.Keys, texts: map[string]string{}, groups: map[string]indicators.Group{}}
	for _, column := range at {
		t.width = max(t.width, column+1)
	}
	t.at, t.columns, err = layout.lay(reader, names, at)
	return t, err
}

func (t *table) next() (Row, bool, error) {
	cells, ok, err := t.reader.Row(t.width)
	if err != nil || !ok {
		return Row{}, false, err
	}
	row := Row{Place: indicators.Place{Line: t.reader.Line(), Offset: t.reader.Offset()}, NoLineEnd: t.reader.Unended()}
	for column, at := range t.at {
		if at < 0 {
			continue
		}
		if err := t.take(&row, column, at, cells[at]); err != nil {
			return Row{}, false, err
		}
	}
	if len(t.columns) > 0 {
		if row.Group, err = t.limited(row.Group, cells); err != nil {
			return Row{}, false, err
		}
	}
	if t.at[columnAreaKind] < 0 {
		row.Area.Kind = indicators.MunicipalityArea
	}
	if row.To != 0 && row.To < row.Year {
		return Row{}, false, t.reader.Fail(indicators.BadValue, t.at[columnTo], "a last year that is not before the first")
	}
	row.Area.Code, row.ZerosRestored = indicators.RestoreZeros(row.Area.Kind, row.Area.Code)
	return row, true, nil
}

// take reads one cell into the row.
func (t *table) take(row *Row, column, at int, cell []byte) (err error) {
	switch column {
	case columnIndicator:
		row.Indicator, err = t.key(at, cell)
	case columnArea:
		row.Area.Code = t.text(cell)
	case columnAreaKind:
		row.Area.Kind, err = t.kind(at, cell)
	case columnYear:
		row.Year, err = t.year(at, cell)
	case columnTo:
		row.To, err = t.year(at, cell)
	case columnGroup:
		row.Group, err = t.group(at, cell)
	case columnSelfReported:
		row.SelfReported, err = t.yes(at, cell)
	case columnSource:
		row.Source = t.text(cell)
	case columnRetrieved:
		row.Retrieved, err = t.day(at, cell)
	default:
		var datum indicators.Datum
		if datum, err = t.datum(at, cell); err == nil {
			*figureOf(&row.Observation, column) = datum
		}
	}
	return err
}

// key returns the key of the indicator that the cell names.
func (t *table) key(at int, cell []byte) (string, error) {
	key, named := t.keys[string(cell)]
	if !named {
		key = t.text(cell)
	}
	if key == "" {
		return "", t.reader.Fail(indicators.BadValue, at, "the key of an indicator")
	}
	return key, nil
}

// text returns the cell as a text that is shared by all its rows.
func (t *table) text(cell []byte) string {
	text, known := t.texts[string(cell)]
	if !known {
		text = string(cell)
		t.texts[text] = text
	}
	return text
}

func (t *table) kind(at int, cell []byte) (indicators.AreaKind, error) {
	kind, known := indicators.ParseAreaKind(string(cell))
	if !known {
		return kind, t.reader.Fail(indicators.BadValue, at, "a kind of area: municipality, county, region, country …")
	}
	return kind, nil
}

// year reads four digits, or nothing.
func (t *table) year(at int, cell []byte) (int, error) {
	if len(cell) == 0 {
		return 0, nil
	}
	year, ok := rows.Int(cell)
	if !ok || year < 1000 || year > 9999 {
		return 0, t.reader.Fail(indicators.BadValue, at, "a year of four digits")
	}
	return year, nil
}

func (t *table) group(at int, cell []byte) (indicators.Group, error) {
	if len(cell) == 0 {
		return indicators.Group{}, nil
	}
	group, known := t.groups[string(cell)]
	if known {
		return group, nil
	}
	group, err := indicators.ParseGroup(string(cell))
	if err != nil {
		return group, t.reader.Fail(indicators.BadValue, at, "a population group: name=value, several parted by ;")
	}
	t.groups[string(cell)] = group
	return group, nil
}

// limited returns the group limited by the columns that are properties of
// groups. Groups that repeat are made once.
func (t *table) limited(group indicators.Group, cells [][]byte) (indicators.Group, error) {
	t.label = append(t.label[:0], group.String()...)
	for _, column := range t.columns {
		t.label = append(append(t.label, 0), cells[column.at]...)
	}
	if known, made := t.groups[string(t.label)]; made {
		return known, nil
	}
	for _, column := range t.columns {
		if len(cells[column.at]) == 0 {
			continue
		}
		property, limits, err := column.dim.Dimension(string(cells[column.at]))
		if err == nil && limits {
			group, err = group.With(property)
		}
		if err != nil {
			return group, t.reader.Fail(indicators.BadValue, column.at, "a name and a value of a population group, each name once")
		}
	}
	t.groups[string(t.label)] = group
	return group, nil
}

func (t *table) yes(at int, cell []byte) (bool, error) {
	switch string(cell) {
	case "yes":
		return true, nil
	case "no", "":
		return false, nil
	}
	return false, t.reader.Fail(indicators.BadValue, at, "yes or no")
}

func (t *table) day(at int, cell []byte) (law.Date, error) {
	if len(cell) == 0 {
		return law.Date{}, nil
	}
	day, err := law.ParseDate(string(cell))
	if err != nil {
		return law.Date{}, t.reader.Fail(indicators.BadValue, at, "a day as YYYY-MM-DD")
	}
	return day, nil
}

// notAnswered is the one reason that has a word instead of a sign.
const notAnswered = "not-answered"

func (t *table) datum(at int, cell []byte) (indicators.Datum, error) {
	if string(cell) == notAnswered {
		return indicators.Lacking(indicators.NotAnswered), nil
	}
	if value, sign, ok := figure.Parse(cell); ok && sign != ',' {
		return value.Datum(), nil
	}
	return indicators.Datum{}, t.reader.Fail(indicators.BadNumber, at, "a number with a decimal point, at most 12 digits and 9 decimals")
}
