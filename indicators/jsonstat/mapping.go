package jsonstat

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Mapping says what the dimensions of a table mean. The zero Mapping reads a
// table of one indicator by area and year whose dimensions have their usual
// names or roles.
type Mapping struct {
	// Indicator is the key of the indicator, where the table has one.
	Indicator string
	// Indicators are the keys of the categories of IndicatorDimension; a
	// category that is not there keeps its id as key. The dimension must have
	// every category named, and no two of its categories one key.
	Indicators         map[string]string
	IndicatorDimension string
	// AreaDimension, TimeDimension and MetricDimension are ids of dimensions.
	// Where empty, the dimension with the role geo or time is meant, or the
	// first with a usual name: "area", "region", "Alue", "Område", "Region";
	// "time", "Vuosi", "År", "Year"; and for metrics THL's "tiku_vtype".
	AreaDimension, TimeDimension, MetricDimension string
	// AreaOf finds the area of a category; nil stands for [AreaByCode].
	AreaOf func(Category) (indicators.Area, bool)
	// Groups are the dimensions that are population groups, by id. A dimension
	// of one category may be left out; any other must be mapped. The table must
	// have every dimension named.
	Groups map[string]indicators.GroupDimension
	// Catalogue describes the indicators, so that figures outside their bounds
	// are noticed.
	Catalogue indicators.Catalogue
	// Years are the years to expect, where zero 1900 to the year of retrieval;
	// to 2100 where that is not known. For forecasts name the last year.
	Years indicators.Years
	// Source and Retrieved go into every observation. Where Source is empty it
	// is that of the file.
	Source    string
	Retrieved law.Date
}

// AreaByCode reads the codes of Statistics Finland: "KU091" is a municipality,
// "MK01" a region and "SSS" the whole country; a code of three digits is a
// municipality.
func AreaByCode(c Category) (indicators.Area, bool) {
	if c.ID == "SSS" {
		return indicators.Area{Kind: indicators.CountryArea}, true
	}
	for _, row := range codePrefixes {
		digits, found := strings.CutPrefix(c.ID, row.prefix)
		if found && len(digits) == row.digits && isDigits(digits) {
			return indicators.Area{Kind: row.kind, Code: digits}, true
		}
	}
	return indicators.Area{}, false
}

var codePrefixes = [...]struct {
	prefix string
	digits int
	kind   indicators.AreaKind
}{
	{"KU", 3, indicators.MunicipalityArea},
	{"MK", 2, indicators.RegionArea},
	{"", 3, indicators.MunicipalityArea},
}

func isDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}

// AreaOfKind returns a function that reads every code of digits as one of the
// kind; leading zeros that it has lost are put back and reported.
func AreaOfKind(kind indicators.AreaKind) func(Category) (indicators.Area, bool) {
	return func(c Category) (indicators.Area, bool) {
		return indicators.Area{Kind: kind, Code: c.ID}, isDigits(c.ID)
	}
}

// AreaByName returns a function that finds areas of the kind, and the whole
// country, by the labels of their categories, for tables whose codes are the
// server's own.
func AreaByName(names indicators.Gazetteer, kind indicators.AreaKind) func(Category) (indicators.Area, bool) {
	return func(c Category) (indicators.Area, bool) {
		if area, found := names.Find(kind, c.Label); found {
			return area, true
		}
		return names.Find(indicators.CountryArea, c.Label)
	}
}

// MappingError says that a dimension of a table cannot be understood as the
// mapping has it.
type MappingError struct {
	// Dimension is the id of the dimension, or of the one that is missing.
	Dimension string
	// Found is the id of the category at fault, empty where it is the dimension
	// itself.
	Found string
	// Expected is what would have been understood, in English.
	Expected string
}

// Error names the dimension, in English.
func (e *MappingError) Error() string {
	text := "dimension \"" + short(e.Dimension) + "\": "
	if e.Found != "" {
		text += "found category \"" + short(e.Found) + "\", "
	}
	return text + "expected " + e.Expected
}

func short(text string) string {
	const longest = 40
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "") + "…"
}
