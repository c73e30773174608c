package indicators

import (
	"cmp"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Observation is one figure of one indicator, for one area and one year, with
// where it came from.
type Observation struct {
	// Indicator is the key of a [Definition], or whatever the source calls
	// the series.
	Indicator string
	// Area is the code of the area: "211" for a municipality, "07" for a
	// county.
	Area string
	// Year is the year the figure describes, 0 where not known.
	Year int
	// Group is the population group the figure describes ("girls",
	// "65-74"); empty for the whole population.
	Group string
	// Datum is the figure or the reason for which there is none.
	Datum Datum
	// Source names the publication the figure was taken from.
	Source string
	// Retrieved is the day on which it was taken, zero where not known.
	Retrieved law.Date
}

// Compare orders observations by indicator, area, group, year and day of
// retrieval; it is 0 for observations of the same thing retrieved the same
// day, whatever their figures.
func (o Observation) Compare(other Observation) int {
	return cmp.Or(
		cmp.Compare(o.Indicator, other.Indicator),
		cmp.Compare(o.Area, other.Area),
		cmp.Compare(o.Group, other.Group),
		cmp.Compare(o.Year, other.Year),
		o.Retrieved.Compare(other.Retrieved),
	)
}
