package rows

import (
	"bytes"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
)

// mostCells bounds the width of a table.
const mostCells = 256

// Reader reads the rows of one table. The cells of a row are slices of the
// bytes given and hold until the next row.
type Reader struct {
	data      []byte
	separator byte
	pos, line int
	unended   bool
	cells     [][]byte
	starts    []int
}

// NewReader returns a reader of the bytes, a byte order mark left out. Bytes
// that are no text at all are an [*indicators.ReadError].
func NewReader(data []byte, separator byte) (*Reader, error) {
	if err := CheckText(data, "a table with "+strconv.Quote(string(separator))+" between its columns"); err != nil {
		return nil, err
	}
	r := &Reader{data: data, separator: separator}
	if bytes.HasPrefix(data, []byte(BOM)) {
		r.pos = len(BOM)
	}
	return r, nil
}

// Next returns the next row; false after the last. Empty lines at the end are
// no rows. Lines end with LF or CRLF.
func (r *Reader) Next() ([][]byte, bool, error) {
	if r.atEnd() {
		return nil, false, nil
	}
	r.cells, r.starts = r.cells[:0], r.starts[:0]
	r.line++
	for {
		if len(r.cells) == mostCells {
			return nil, false, r.Fail(indicators.TooLarge, -1, "at most 256 columns")
		}
		last, err := r.cell()
		if err != nil {
			return nil, false, err
		}
		if last {
			return r.cells, true, nil
		}
	}
}

// atEnd reports whether nothing but empty lines is left.
func (r *Reader) atEnd() bool {
	for i := r.pos; i < len(r.data); i++ {
		if r.data[i] != '\n' && r.data[i] != '\r' {
			return false
		}
	}
	return true
}

// cell takes one cell and reports whether it was the last of its row.
func (r *Reader) cell() (last bool, err error) {
	r.starts = append(r.starts, r.pos)
	if r.pos < len(r.data) && r.data[r.pos] == '"' {
		return r.quoted()
	}
	start := r.pos
	for i := start; i < len(r.data); i++ {
		switch r.data[i] {
		case r.separator:
			r.cells, r.pos = append(r.cells, r.data[start:i]), i+1
			return false, nil
		case '\n':
			r.cells, r.pos = append(r.cells, trimReturn(r.data[start:i])), i+1
			return true, nil
		}
	}
	r.cells, r.pos = append(r.cells, trimReturn(r.data[start:])), len(r.data)
	r.unended = true
	return true, nil
}

func trimReturn(cell []byte) []byte { return bytes.TrimSuffix(cell, []byte("\r")) }

// quoted takes a cell between quotation marks; two of them stand for one.
func (r *Reader) quoted() (last bool, err error) {
	start := r.pos + 1
	doubled := false
	for i := start; i < len(r.data); i++ {
		switch {
		case r.data[i] != '"':
			if r.data[i] == '\n' {
				return false, r.Fail(indicators.BadSyntax, len(r.starts)-1, "the closing quotation mark on the same line")
			}
		case i+1 < len(r.data) && r.data[i+1] == '"':
			doubled = true
			i++
		default:
			cell := r.data[start:i]
			if doubled {
				cell = bytes.ReplaceAll(cell, []byte(`""`), []byte(`"`))
			}
			r.cells = append(r.cells, cell)
			return r.afterQuote(i + 1)
		}
	}
	return false, r.Fail(indicators.Truncated, len(r.starts)-1, "a closing quotation mark")
}

func (r *Reader) afterQuote(i int) (last bool, err error) {
	rest := r.data[i:]
	switch {
	case len(rest) == 0:
		r.pos, r.unended = i, true
		return true, nil
	case rest[0] == r.separator:
		r.pos = i + 1
		return false, nil
	case rest[0] == '\n':
		r.pos = i + 1
		return true, nil
	case len(rest) > 1 && rest[0] == '\r' && rest[1] == '\n':
		r.pos = i + 2
		return true, nil
	}
	return false, r.Fail(indicators.BadSyntax, len(r.starts)-1, "the end of the cell after the quotation mark")
}

// Line returns the number of the row's line, from 1.
func (r *Reader) Line() int { return r.line }

// Unended reports whether the row has no line end: the last of a file that may
// be cut, since nothing else shows that its last cell is whole.
func (r *Reader) Unended() bool { return r.unended }

// Offset returns where the row begins, in bytes.
func (r *Reader) Offset() int {
	if len(r.starts) == 0 {
		return r.pos
	}
	return r.starts[0]
}

// Place returns where the cell of the row begins, -1 for the row.
func (r *Reader) Place(cell int) indicators.Place {
	at := max(cell, 0)
	if at >= len(r.starts) {
		return indicators.Place{Line: r.line, Offset: r.pos}
	}
	place := PlaceOf(r.data, r.starts[at])
	if cell < 0 {
		place.Column = 0
	}
	return place
}

// Fail returns the error of the kind at the cell of the row, -1 for the row.
func (r *Reader) Fail(kind indicators.ReadErrorKind, cell int, expected string) error {
	found := ""
	if cell >= 0 && cell < len(r.cells) {
		found = string(r.cells[cell])
	}
	return &indicators.ReadError{Kind: kind, Place: r.Place(cell), Found: found, Expected: expected}
}
