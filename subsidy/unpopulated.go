package subsidy

import (
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// UnpopulatedError says that no unit of the scheme has residents among the
// observations, so that there is no cohort to assemble. The commonest cause is
// figures of another year than that of the day, or under another key.
type UnpopulatedError struct {
	// Key is the key under which the residents were looked for.
	Key string
	// Day is the day whose residents the scheme takes.
	Day law.Date
	// Years are the years of which units have residents under the key, in the
	// order of time; empty where there are none at all.
	Years []int
}

// Error names the key, the day and the years found, in English.
func (e *UnpopulatedError) Error() string {
	found := "none"
	if len(e.Years) > 0 {
		years := make([]string, len(e.Years))
		for i, year := range e.Years {
			years[i] = strconv.Itoa(year)
		}
		found = "those of " + strings.Join(years, ", ")
	}
	return "residents under the key " + strconv.Quote(clip(e.Key)) + ": found " + found + ", expected those of " + e.Day.String()
}

// checkPopulated refuses material in which no unit has residents of the day.
func (g *gatherer) checkPopulated() error {
	if len(g.rows) > 0 {
		return nil
	}
	e := &UnpopulatedError{Key: g.m.Population, Day: g.scheme.PopulationDay()}
	for _, o := range g.found[g.m.Population] {
		if o.Datum.IsKnown() {
			e.Years = append(e.Years, o.End())
		}
	}
	slices.Sort(e.Years)
	e.Years = slices.Compact(e.Years)
	return e
}
