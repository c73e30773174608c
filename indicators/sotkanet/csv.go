package sotkanet

import (
	"iter"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
	"github.com/hyte-fi/go-hyte/indicators/internal/rows"
)

// csvColumns are the columns of the service, all but the last required.
var csvColumns = []string{"indicator", "region", "year", "gender", "primary value", "absolute value"}

const csvRequired = 5

// CSVRows yields the rows of an answer of the service's "csv" call: UTF-8 with
// or without a byte order mark, ";" between the columns, LF or CRLF, a header.
// The decimal sign is a point or a comma, but one of them in the whole file;
// whole numbers may have decimals (7.0). Empty cells are not collected; the
// signs of official statistics are read as [indicators.ParseDatum] reads them.
// A last row without a line end is yielded, and says so.
// Nothing is allocated for a row.
//
// The first fault is yielded as an [*indicators.ReadError] in place of a row and
// ends the sequence.
func CSVRows(data []byte) iter.Seq2[Row, error] {
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

// table is a CSV file between two rows.
type table struct {
	reader  *rows.Reader
	columns rows.Columns
	width   int
	sign    figure.Sign
}

func newTable(data []byte) (*table, error) {
	reader, err := rows.NewReader(data, ';')
	if err != nil {
		return nil, err
	}
	columns, err := reader.Header(csvColumns, csvRequired)
	if err != nil {
		return nil, err
	}
	width := 0
	for _, at := range columns {
		width = max(width, at+1)
	}
	return &table{reader: reader, columns: columns, width: width}, nil
}

func (t *table) next() (row Row, ok bool, err error) {
	cells, ok, err := t.reader.Row(t.width)
	if err != nil || !ok {
		return Row{}, false, err
	}
	row.Offset, row.NoLineEnd = t.reader.Offset(), t.reader.Unended()
	if row.Indicator, err = t.whole(cells, 0); err != nil {
		return Row{}, false, err
	}
	if row.Region, err = t.whole(cells, 1); err != nil {
		return Row{}, false, err
	}
	if row.Year, err = t.year(cells, 2); err != nil {
		return Row{}, false, err
	}
	gender := t.columns[3]
	if row.Gender, ok = genderOf(cells[gender]); !ok {
		return Row{}, false, t.reader.Fail(indicators.BadValue, gender, `"total", "male" or "female"`)
	}
	if row.value, err = t.number(cells, 4); err != nil {
		return Row{}, false, err
	}
	row.absolute, err = t.number(cells, 5)
	return row, err == nil, err
}

func (t *table) whole(cells [][]byte, column int) (int, error) {
	at := t.columns[column]
	n, ok := rows.Int(cells[at])
	if !ok {
		return 0, t.reader.Fail(indicators.BadNumber, at, "a whole number of at most nine digits")
	}
	return n, nil
}

func (t *table) year(cells [][]byte, column int) (int, error) {
	year, err := t.whole(cells, column)
	if err == nil && year > 9999 {
		err = t.reader.Fail(indicators.BadValue, t.columns[column], "a year of four digits")
	}
	return year, err
}

func (t *table) number(cells [][]byte, column int) (figure.Cell, error) {
	at := t.columns[column]
	if at < 0 {
		return figure.Cell{}, nil
	}
	cell, sign, ok := figure.Parse(cells[at])
	switch {
	case !ok:
		return figure.Cell{}, t.reader.Fail(indicators.BadNumber, at, "a number of at most 12 digits and 9 decimals")
	case !t.sign.Meet(sign):
		return figure.Cell{}, t.reader.Fail(indicators.MixedDecimals, at, t.sign.Name())
	}
	return cell, nil
}
