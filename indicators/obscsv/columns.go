package obscsv

import "github.com/hyte-fi/go-hyte/indicators"

// The columns in the order in which they are written, the required ones first
// in wanted.
const (
	columnIndicator = iota
	columnArea
	columnYear
	columnValue
	columnAreaKind
	columnTo
	columnGroup
	columnAbsolute
	columnCount
	columnLower
	columnUpper
	columnSelfReported
	columnSource
	columnRetrieved
)

// required is how many columns every file has.
const required = columnValue + 1

var columns = []string{
	columnIndicator:    "indicator",
	columnArea:         "area",
	columnYear:         "year",
	columnValue:        "value",
	columnAreaKind:     "area_kind",
	columnTo:           "to",
	columnGroup:        "group",
	columnAbsolute:     "absolute",
	columnCount:        "count",
	columnLower:        "lower",
	columnUpper:        "upper",
	columnSelfReported: "self_reported",
	columnSource:       "source",
	columnRetrieved:    "retrieved",
}

// written is the order of the columns in files.
var written = [...]int{
	columnIndicator, columnAreaKind, columnArea, columnYear, columnTo, columnGroup, columnValue,
	columnAbsolute, columnCount, columnLower, columnUpper, columnSelfReported, columnSource, columnRetrieved,
}

// figureOf is the figure that the column holds, in reading and in writing.
func figureOf(o *indicators.Observation, column int) *indicators.Datum {
	switch column {
	case columnValue:
		return &o.Datum
	case columnAbsolute:
		return &o.Absolute
	case columnCount:
		return &o.Count
	case columnLower:
		return &o.Lower
	}
	return &o.Upper
}
