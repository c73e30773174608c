package profile

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// series names the figures of one indicator and area.
type series struct {
	indicator string
	area      indicators.Area
}

// table holds the observations of each series in the order of time.
type table map[series][]indicators.Observation

// table keeps the observations that the profile needs.
func (r Request) table() (table, error) {
	wanted := r.wanted()
	found := table{}
	for i, o := range r.Observations {
		key := series{o.Indicator, o.Area}
		if !wanted[key] || o.Group != r.Group || r.Until != 0 && o.End() > r.Until {
			continue
		}
		if err := checkFigures("Observations["+strconv.Itoa(i)+"]", o); err != nil {
			return nil, err
		}
		found[key] = append(found[key], o)
	}
	// The order of the request, so that of several conflicts always the same
	// one is told.
	for _, in := range r.Indicators {
		for _, area := range r.areas() {
			key := series{in.Key, area}
			sorted, err := indicators.NewSeries(found[key]...)
			if err != nil {
				return nil, err
			}
			found[key] = found[key][:0]
			for o := range sorted.All() {
				found[key] = append(found[key], o)
			}
		}
	}
	return found, nil
}

func (r Request) wanted() map[series]bool {
	wanted := map[series]bool{}
	for _, in := range r.Indicators {
		for _, area := range r.areas() {
			wanted[series{in.Key, area}] = true
		}
	}
	return wanted
}

func (r Request) areas() []indicators.Area {
	areas := []indicators.Area{r.Area}
	for _, c := range r.Comparators {
		areas = append(areas, c.Areas...)
	}
	return areas
}

func checkFigures(place string, o indicators.Observation) error {
	if statistics.Check("", o.Datum) != nil {
		return &RequestError{Place: place + ".Datum", Found: clip(o.Datum.String()), Expected: widestFigure}
	}
	if statistics.Check("", o.Count) != nil {
		return &RequestError{Place: place + ".Count", Found: clip(o.Count.String()), Expected: widestFigure}
	}
	if count, _ := o.Count.Value(); count.Sign() < 0 {
		return &RequestError{Place: place + ".Count", Found: clip(o.Count.String()), Expected: "no negative number of people"}
	}
	return nil
}

// ends returns the last known figure and the one before it, and whether a newer
// observation lacks its figure. Without any known figure the first result is
// the last observation.
func ends(sorted []indicators.Observation) (latest, previous indicators.Observation, newerMissing bool) {
	known := -1
	for i, o := range sorted {
		switch {
		case !o.Datum.IsKnown():
			newerMissing = true
		case known >= 0 && o.End() == sorted[known].End():
			// A figure of several years that ends in the same year is no new
			// figure.
		default:
			if known >= 0 {
				previous = sorted[known]
			}
			known, newerMissing = i, false
		}
	}
	if known >= 0 {
		return sorted[known], previous, newerMissing
	}
	if len(sorted) > 0 {
		latest = sorted[len(sorted)-1]
	}
	return latest, previous, false
}

// in returns the figure of the series that ends in the year.
func (t table) in(key series, year int) indicators.Datum {
	figure := indicators.Lacking(indicators.NotCollected)
	for _, o := range t[key] {
		if o.End() == year && !figure.IsKnown() {
			figure = o.Datum
		}
	}
	return figure
}
