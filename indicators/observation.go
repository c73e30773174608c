package indicators

import (
	"cmp"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Observation is one figure of one indicator, for one area, time and population
// group, with where it came from. Observations are plain values; those read
// from a file share the memory of their texts.
type Observation struct {
	// Indicator is the key of an [Entry] or [Definition], or whatever the
	// source calls the series.
	Indicator string
	// Area is the area the figure describes.
	Area Area
	// Year is the year the figure describes, or the first year of a period; 0
	// where not known.
	Year int
	// To is the last year where the figure describes several years together, 0
	// where it describes one.
	To int
	// Group is the population group; the zero Group is the whole population.
	Group Group
	// Datum is the figure as published, or the reason for which there is none.
	Datum Datum
	// Absolute is the number of events or people behind the figure, in number;
	// not collected where the source gives none.
	Absolute Datum
	// Count is the number of people asked or counted, in number; not collected
	// where the source gives none.
	Count Datum
	// Lower and Upper are the ends of the confidence interval that the source
	// publishes, in the unit of the figure; not collected where it gives none.
	Lower, Upper Datum
	// SelfReported says that the area reported the figure of itself, as
	// municipalities do in TEAviisari.
	SelfReported bool
	// Source names the publication the figure was taken from.
	Source string
	// Retrieved is the day on which it was taken, zero where not known.
	Retrieved law.Date
}

// End returns the last year the figure describes: To where it describes several
// years, otherwise Year.
func (o Observation) End() int { return max(o.Year, o.To) }

// Compare orders observations by indicator, area, group, time and day of
// retrieval; it is 0 for observations of the same thing retrieved the same
// day, whatever their figures.
func (o Observation) Compare(other Observation) int {
	return cmp.Or(
		cmp.Compare(o.Indicator, other.Indicator),
		cmp.Compare(o.Area.Kind, other.Area.Kind),
		cmp.Compare(o.Area.Code, other.Area.Code),
		cmp.Compare(o.Group.text, other.Group.text),
		cmp.Compare(o.End(), other.End()),
		cmp.Compare(o.Year, other.Year),
		o.Retrieved.Compare(other.Retrieved),
	)
}

// Equal reports whether both say the same: figures as [Datum.Equal] compares
// them, however many decimals they are written with, and everything else alike.
func (o Observation) Equal(other Observation) bool {
	return o.topic() == other.topic() &&
		o.Datum.Equal(other.Datum) && o.Absolute.Equal(other.Absolute) && o.Count.Equal(other.Count) &&
		o.Lower.Equal(other.Lower) && o.Upper.Equal(other.Upper) &&
		o.SelfReported == other.SelfReported && o.Source == other.Source && o.Retrieved == other.Retrieved
}

// topic is what an observation is about: two with the same topic speak of the
// same figure.
type topic struct {
	indicator string
	area      Area
	group     Group
	year, to  int
}

func (o Observation) topic() topic {
	return topic{indicator: o.Indicator, area: o.Area, group: o.Group, year: o.Year, to: o.To}
}
