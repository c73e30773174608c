package hyte

import (
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Indicator is an indicator of the plan (mittari, osoitin). A baseline or a
// target that is missing is normal in real plans and is reported, not refused.
type Indicator struct {
	ID   ID
	Name Text
	// Ref is the key of an indicator the library knows, or the id it has
	// elsewhere: "youth-poor-health", "sotkanet:286".
	Ref    string
	Unit   Text
	Topics []Topic
	Themes []Theme
	// Baseline is where the work started from, Target where it is meant to
	// lead, Interim the targets on the way.
	Baseline Level
	Target   Level
	Interim  []Level
	// Observations are the values seen.
	Observations []Observation
	For          For
	Extensions   Extensions
}

// Level is the value of an indicator in one year. The zero Level is not given.
type Level struct {
	Value indicators.Datum
	Year  int
	// MadeUp marks a value that is not real data.
	MadeUp bool
}

// IsZero reports whether no level is given.
func (l Level) IsZero() bool { return l.Year == 0 && !l.MadeUp && l.Value == (indicators.Datum{}) }

// Observation is one value of an indicator, of the whole area or of a sub-area
// or population group.
type Observation struct {
	Value indicators.Datum
	Year  int
	// Period is the time of the value where it is not one year.
	Period law.Period
	// Area is the sub-area, Group the population group; empty for the whole.
	Area  ID
	Group ID
	// Source is where the value was taken from, Retrieved when.
	Source       Text
	Retrieved    law.Date
	SelfReported bool
	MadeUp       bool
}
