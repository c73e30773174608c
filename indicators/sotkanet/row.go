package sotkanet

import (
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/figure"
)

// Row is one row of data as the service sends it: numbers of the service's own
// for the indicator and the area. A Row needs no memory beyond itself.
type Row struct {
	// Indicator is the number of the indicator.
	Indicator int
	// Region is the service's number of the area; it is no code of any
	// classification: see [Regions].
	Region int
	// Year is the year the figure describes.
	Year int
	// Gender is the population group.
	Gender Gender
	// Offset is where the row begins, in bytes from the start of the file.
	Offset int
	// NoLineEnd says that the row is the last of a CSV file and has no line end,
	// so that its last cell may be cut.
	NoLineEnd bool

	value, absolute figure.Cell
}

// Value returns the primary value, with the decimals it is written with.
func (r Row) Value() indicators.Datum { return r.value.Datum() }

// Absolute returns the absolute value, the number of events or people behind
// the primary value; not collected where the row has none.
func (r Row) Absolute() indicators.Datum { return r.absolute.Datum() }
