package rows

import (
	"bytes"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Columns says where each wanted column stands in a table, -1 where an optional
// one is absent, in the order in which they were wanted.
type Columns []int

// Header reads the first row and finds the wanted columns by their names; the
// first so many are required. A table parted by another character, a required
// column that is missing, a repeated and an unknown one are errors.
func (r *Reader) Header(wanted []string, required int) (Columns, error) {
	cells, ok, err := r.Next()
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, r.Fail(indicators.Truncated, -1, "a header")
	}
	if err := r.checkSeparator(cells); err != nil {
		return nil, err
	}
	columns := slices.Repeat(Columns{-1}, len(wanted))
	for i, cell := range cells {
		at := slices.Index(wanted, string(cell))
		if at < 0 {
			return nil, r.Fail(indicators.BadHeader, i, "a column of the format")
		}
		if columns[at] >= 0 {
			return nil, r.Fail(indicators.BadHeader, i, "each column once")
		}
		columns[at] = i
	}
	for at := range required {
		if columns[at] < 0 {
			return nil, r.Fail(indicators.BadHeader, -1, "a column "+strconv.Quote(wanted[at]))
		}
	}
	return columns, r.checkHeaderEnd()
}

// checkHeaderEnd refuses a header that may be cut, as one whose optional columns
// come last may be without anybody noticing.
func (r *Reader) checkHeaderEnd() error {
	if r.unended {
		return r.Fail(indicators.Truncated, -1, "a line end after the header")
	}
	return nil
}

// checkSeparator recognises a header parted by another character: one cell with
// one of the usual others in it.
func (r *Reader) checkSeparator(cells [][]byte) error {
	if len(cells) > 1 {
		return nil
	}
	for _, other := range []byte(";,\t|") {
		if other != r.separator && bytes.IndexByte(cells[0], other) >= 0 {
			return r.Fail(indicators.WrongSeparator, 0, strconv.Quote(string(r.separator))+" between the columns")
		}
	}
	return nil
}

// Row returns the next row, which must have as many cells as the header had.
func (r *Reader) Row(width int) ([][]byte, bool, error) {
	cells, ok, err := r.Next()
	if err != nil || !ok {
		return nil, false, err
	}
	if len(cells) != width {
		kind := indicators.WrongCells
		if r.pos == len(r.data) && len(cells) < width && r.data[len(r.data)-1] != '\n' {
			kind = indicators.Truncated
		}
		return nil, false, r.failWidth(kind, len(cells), width)
	}
	return cells, true, nil
}

func (r *Reader) failWidth(kind indicators.ReadErrorKind, found, expected int) error {
	return &indicators.ReadError{
		Kind: kind, Place: r.Place(-1),
		Found: cells(found), Expected: cells(expected) + " as in the header",
	}
}

func cells(n int) string {
	if n == 1 {
		return "1 cell"
	}
	return strconv.Itoa(n) + " cells"
}

// Int reads a cell that is a whole number of one to nine digits.
func Int(cell []byte) (int, bool) {
	if len(cell) == 0 || len(cell) > 9 {
		return 0, false
	}
	n := 0
	for _, b := range cell {
		if b < '0' || b > '9' {
			return 0, false
		}
		n = n*10 + int(b-'0')
	}
	return n, true
}

// Names reads the first row as the names of the columns, whatever they are, each
// of them once.
func (r *Reader) Names() ([]string, error) {
	cells, ok, err := r.Next()
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, r.Fail(indicators.Truncated, -1, "a header")
	}
	if err := r.checkSeparator(cells); err != nil {
		return nil, err
	}
	names := make([]string, len(cells))
	for i, cell := range cells {
		names[i] = string(cell)
		if slices.Contains(names[:i], names[i]) {
			return nil, r.Fail(indicators.BadHeader, i, "each column once")
		}
	}
	return names, r.checkHeaderEnd()
}
