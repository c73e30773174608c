package thlcube

import (
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
	"github.com/hyte-fi/go-hyte/indicators/internal/rows"
)

// valueColumn is the name of the last column.
const valueColumn = "val"

// Row is one row of a table: a label for each level of each dimension, and a
// figure. Its labels hold until the next row.
type Row struct {
	// Columns are the names of the columns before the last. The slice must not
	// be changed.
	Columns []string
	// Labels are the labels of the row in the same order, part of the bytes
	// given.
	Labels [][]byte
	// Place is where the row begins.
	Place indicators.Place
	// NoLineEnd says that the row is the last of its file and has no line end,
	// so that its figure may be cut.
	NoLineEnd bool

	value figure.Cell
}

// Datum returns the figure or the reason for which there is none.
func (r Row) Datum() indicators.Datum { return r.value.Datum() }

// Rows yields the rows of a table as the cube server writes it for ".csv": ";"
// between the columns, LF or CRLF, a header whose last column is "val", a
// decimal point or comma, but one of them in the whole file. Nothing is
// allocated for a row.
//
// The first fault is yielded as an [*indicators.ReadError] in place of a row and
// ends the sequence.
func Rows(data []byte) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		t, err := newTable(data)
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

type table struct {
	reader  *rows.Reader
	columns []string
	sign    figure.Sign
}

func newTable(data []byte) (*table, error) {
	reader, err := rows.NewReader(data, ';')
	if err != nil {
		return nil, err
	}
	columns, err := reader.Names()
	if err != nil {
		return nil, err
	}
	last := len(columns) - 1
	if columns[last] != valueColumn {
		return nil, reader.Fail(indicators.BadHeader, last, `a last column "val"`)
	}
	if last == 0 {
		return nil, reader.Fail(indicators.BadHeader, last, "a column for each dimension before it")
	}
	return &table{reader: reader, columns: slices.Clip(columns[:last])}, nil
}

func (t *table) next() (Row, bool, error) {
	last := len(t.columns)
	cells, ok, err := t.reader.Row(last + 1)
	if err != nil || !ok {
		return Row{}, false, err
	}
	value, sign, ok := figure.Parse(cells[last])
	switch {
	case !ok:
		return Row{}, false, t.reader.Fail(indicators.BadNumber, last, "a number of at most 12 digits and 9 decimals")
	case !t.sign.Meet(sign):
		return Row{}, false, t.reader.Fail(indicators.MixedDecimals, last, t.sign.Name())
	}
	place := indicators.Place{Line: t.reader.Line(), Offset: t.reader.Offset()}
	return Row{Columns: t.columns, Labels: cells[:last], Place: place, NoLineEnd: t.reader.Unended(), value: value}, true, nil
}
