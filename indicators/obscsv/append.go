package obscsv

import (
	"bytes"
	"iter"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/indicators"
)

// AppendHeader appends the header with all columns.
func AppendHeader(b []byte) []byte {
	for i, column := range written {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, columns[column]...)
	}
	return append(b, '\n')
}

// AppendRow appends one observation as a row under the header of
// [AppendHeader]. A figure or date that has no text (see
// [indicators.Datum.AppendText]), an indicator without a key, an undeclared kind
// of area, a year that has not four digits, a last year before the first and a
// text that is not UTF-8 or holds a line break are a [*WriteError].
func AppendRow(b []byte, o indicators.Observation) ([]byte, error) {
	start := len(b)
	for i, column := range written {
		if i > 0 {
			b = append(b, ',')
		}
		var err error
		if b, err = appendCell(b, column, o); err != nil {
			return b[:start], &WriteError{Column: columns[column], Err: err}
		}
	}
	return append(b, '\n'), nil
}

// Append appends a whole file: the header and every observation. The error is
// the first of [AppendRow], with what was written before it. A nil sequence has
// no observations.
func Append(b []byte, observations iter.Seq[indicators.Observation]) ([]byte, error) {
	b = AppendHeader(b)
	if observations == nil {
		return b, nil
	}
	for o := range observations {
		var err error
		if b, err = AppendRow(b, o); err != nil {
			return b, err
		}
	}
	return b, nil
}

func appendCell(b []byte, column int, o indicators.Observation) ([]byte, error) {
	switch column {
	case columnIndicator:
		return appendKey(b, o.Indicator)
	case columnAreaKind:
		return appendKind(b, o.Area.Kind)
	case columnArea:
		return appendText(b, o.Area.Code)
	case columnYear:
		return appendYear(b, o.Year)
	case columnTo:
		return appendLast(b, o)
	case columnGroup:
		return appendText(b, o.Group.String())
	case columnValue:
		return o.Datum.AppendText(b)
	case columnSelfReported:
		if o.SelfReported {
			return append(b, "yes"...), nil
		}
		return append(b, "no"...), nil
	case columnSource:
		return appendText(b, o.Source)
	case columnRetrieved:
		if o.Retrieved.IsZero() {
			return b, nil
		}
		return o.Retrieved.AppendText(b)
	}
	return appendOptional(b, *figureOf(&o, column))
}

// appendKind refuses a kind that cannot be read back.
func appendKind(b []byte, kind indicators.AreaKind) ([]byte, error) {
	token := kind.String()
	if _, known := indicators.ParseAreaKind(token); !known {
		return b, &textError{found: token, expected: "a kind of area: municipality, county, region, country …"}
	}
	return append(b, token...), nil
}

// appendOptional leaves the cell empty for what the source does not give.
func appendOptional(b []byte, d indicators.Datum) ([]byte, error) {
	if d.Equal(indicators.Datum{}) {
		return b, nil
	}
	return d.AppendText(b)
}

// appendYear leaves the cell empty for a year that is not known.
func appendYear(b []byte, year int) ([]byte, error) {
	switch {
	case year == 0:
		return b, nil
	case year < 1000 || year > 9999:
		return b, &textError{found: strconv.Itoa(year), expected: "a year of four digits"}
	}
	return strconv.AppendInt(b, int64(year), 10), nil
}

// appendLast refuses a period that ends before it begins.
func appendLast(b []byte, o indicators.Observation) ([]byte, error) {
	if o.To != 0 && o.To < o.Year {
		return b, &textError{found: strconv.Itoa(o.To), expected: "a last year that is not before the first"}
	}
	return appendYear(b, o.To)
}

// appendKey refuses an empty key.
func appendKey(b []byte, key string) ([]byte, error) {
	if key == "" {
		return b, &textError{expected: "the key of an indicator"}
	}
	return appendText(b, key)
}

// appendText quotes a text that needs it.
func appendText(b []byte, text string) ([]byte, error) {
	if strings.ContainsAny(text, "\r\n") || strings.ToValidUTF8(text, "") != text {
		return b, &textError{found: text, expected: "UTF-8 text on one line"}
	}
	if !strings.ContainsAny(text, `",`) {
		return append(b, text...), nil
	}
	b = append(b, '"')
	b = append(b, bytes.ReplaceAll([]byte(text), []byte(`"`), []byte(`""`))...)
	return append(b, '"'), nil
}

// WriteError says that an observation has a cell that no file can hold.
type WriteError struct {
	// Column is the name of the column.
	Column string
	// Err is the fault of the value.
	Err error
}

// Error names the column and the fault, in English.
func (e *WriteError) Error() string {
	fault := "unknown fault"
	if e.Err != nil {
		fault = e.Err.Error()
	}
	return "column " + e.Column + ": " + fault
}

// Unwrap returns the fault of the value.
func (e *WriteError) Unwrap() error { return e.Err }

// textError is the fault of a text or year.
type textError struct{ found, expected string }

func (e *textError) Error() string {
	return "found " + strconv.Quote(e.found[:min(len(e.found), 40)]) + ", expected " + e.expected
}
