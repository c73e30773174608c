package sotkanet

import (
	"iter"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
	"github.com/hyte-fi/go-hyte/indicators/internal/jsontext"
)

// JSONRows yields the rows of an answer of the service's "json" call, a list of
// flat objects. Keys stand in any order and unknown ones are passed over;
// "absValue" may be absent. Nothing is allocated for a row.
//
// The first fault is yielded as an [*indicators.ReadError] in place of a row and
// ends the sequence.
func JSONRows(data []byte) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		c, err := jsontext.New(data)
		if err != nil {
			yield(Row{}, err)
			return
		}
		stopped := false
		err = c.Array(func(int) error {
			row, err := readRow(c)
			if err == nil && !yield(row, nil) {
				stopped = true
				return errStop
			}
			return err
		})
		if err == nil {
			err = c.End()
		}
		if err != nil && !stopped {
			yield(Row{}, err)
		}
	}
}

// stopError ends reading where the caller stopped; it never leaves the package.
type stopError struct{}

func (stopError) Error() string { return "stopped" }

var errStop error = stopError{}

// The keys of a row, as bits. The order is that of rowKeys.
const (
	hasIndicator = 1 << iota
	hasRegion
	hasYear
	hasGender
	hasValue
	hasAbsolute

	hasRequired = hasIndicator | hasRegion | hasYear | hasGender | hasValue
)

var rowKeys = [...]string{"indicator", "region", "year", "gender", "value", "absValue"}

func readRow(c *jsontext.Cursor) (Row, error) {
	c.Peek()
	row := Row{Offset: c.Offset()}
	seen := 0
	err := c.Object(func(key []byte) error {
		bit := keyBit(key)
		if seen&bit != 0 {
			return c.Fail(indicators.DuplicateKey, c.Offset(), "each key once")
		}
		seen |= bit
		return readMember(c, &row, bit)
	})
	if err == nil && seen&hasRequired != hasRequired {
		err = missingKey(c, row.Offset, seen)
	}
	return row, err
}

func keyBit(key []byte) int {
	switch string(key) {
	case "indicator":
		return hasIndicator
	case "region":
		return hasRegion
	case "year":
		return hasYear
	case "gender":
		return hasGender
	case "value":
		return hasValue
	case "absValue":
		return hasAbsolute
	}
	return 0
}

func missingKey(c *jsontext.Cursor, offset, seen int) error {
	for i, key := range rowKeys {
		if seen&(1<<i) == 0 {
			return &indicators.ReadError{Kind: indicators.MissingKey, Place: c.Place(offset), Expected: "a key \"" + key + "\""}
		}
	}
	return nil
}

func readMember(c *jsontext.Cursor, row *Row, bit int) (err error) {
	switch bit {
	case hasIndicator:
		row.Indicator, err = c.Int()
	case hasRegion:
		row.Region, err = c.Int()
	case hasYear:
		row.Year, err = readYear(c)
	case hasGender:
		row.Gender, err = readGender(c)
	case hasValue:
		row.value, err = readNumber(c)
	case hasAbsolute:
		row.absolute, err = readNumber(c)
	default:
		err = c.Skip()
	}
	return err
}

// readYear reads up to four digits; a year that no data can have is for the
// report.
func readYear(c *jsontext.Cursor) (int, error) {
	c.Peek()
	start := c.Offset()
	year, err := c.Int()
	if err == nil && year > 9999 {
		err = c.Fail(indicators.BadValue, start, "a year of four digits")
	}
	return year, err
}

func readGender(c *jsontext.Cursor) (Gender, error) {
	c.Peek()
	start := c.Offset()
	token, err := c.String()
	if err != nil {
		return Total, err
	}
	gender, known := genderOf(token)
	if !known {
		return Total, c.Fail(indicators.BadValue, start, `"total", "male" or "female"`)
	}
	return gender, nil
}

// readNumber reads a number; null is a figure that was not collected.
func readNumber(c *jsontext.Cursor) (figure.Cell, error) {
	if null, err := c.Null(); null || err != nil {
		return figure.Cell{}, err
	}
	literal, err := c.Number()
	if err != nil {
		return figure.Cell{}, err
	}
	cell, ok := figure.ParseJSON(literal)
	if !ok {
		return figure.Cell{}, c.Fail(indicators.BadNumber, c.Offset()-len(literal), "at most 12 digits before the point and 9 after it")
	}
	return cell, nil
}
