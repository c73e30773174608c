package subsidy

import (
	"maps"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Material is what a cohort is assembled from. Only Observations must be given.
type Material struct {
	// Observations are the figures of all units of the country, in any order.
	// Those of population groups and of other kinds of areas are passed over.
	Observations []indicators.Observation
	// Keys are the keys that the observations have, by the key of the
	// indicator. Without one, the figures are looked for under the key of the
	// indicator and then, where the indicator has a number there, under its
	// number in Sotkanet.fi ("sotkanet:286").
	Keys map[string]string
	// Population is the key of the series of residents, "sotkanet:127" where
	// empty. The figure is that of [Scheme.PopulationDay].
	Population string
	// Rounds are the rounds of an indicator, by its key, where they do not
	// follow from the observations: a survey that moved over the country in
	// two years.
	Rounds map[string]indicators.Rounds
	// Choice says whose two latest rounds are compared; the zero choice is
	// those of the whole country, the same for every unit.
	Choice indicators.RoundChoice
	// Until is the last year whose figures count; where 0 it is the year
	// before the finance year.
	Until int
}

// Assembly tells how a cohort was assembled: what came from where, which rounds
// were used, and what was missing or left over. Its slices must not be changed.
type Assembly struct {
	// Indicators are those of the scheme, in the order of the decree.
	Indicators []Gathered
	// Unpopulated are the units without a population: they are not in the
	// cohort.
	Unpopulated []string
	// Outside are areas of the kind of the units that have figures and are no
	// unit of the finance year: merged since, say, or in Åland. Figures of
	// merged municipalities are not added up, since rates have no sum.
	Outside []indicators.Area
	// Unused are the keys of observations for which the scheme has no use.
	Unused []string
	// OfGroups and Later are the numbers of observations passed over because
	// they are of a population group, or of years that do not count.
	OfGroups, Later int
}

// Gathered is where the figures of one indicator came from.
type Gathered struct {
	// Indicator is the indicator.
	Indicator indicators.Definition
	// Key is the key under which its figures were found; empty where there
	// were none, so that the indicator is not collected for any unit.
	Key string
	// Previous and Latest are the rounds of the whole country; zero where
	// there is none. Units may have others with [indicators.OwnRounds].
	Previous, Latest indicators.Round
	// Known is the number of units that have every figure.
	Known int
	// Missing are the figures that units lack, by unit. It is empty where Key
	// is.
	Missing []MissingDatum
	// Sources are the publications of the figures used, in order.
	Sources []FigureSource
}

// FigureSource is one publication with the day of retrieval and the number of
// figures that were taken from it.
type FigureSource struct {
	Source    string
	Retrieved law.Date
	Figures   int
}

// Assemble makes the cohort of a scheme from observations: for every unit of
// the division of 1 January of the finance year its population, the latest
// figure of every activity indicator, the two latest of every result indicator
// and, for a count that corrects an indicator, the figure of the round that the
// indicator has. "The two latest years" are read as the two latest rounds; see
// [indicators.Rounds.Pair]. The cohort is checked as by [Scheme.CheckUnits].
//
// An indicator without observations is not collected for anybody, and a unit
// without population is left out; the Assembly tells both. Where no unit has
// one, that is an [*UnpopulatedError].
//
// A key that names no indicator of the scheme and a population that is no whole
// number are an [*InputError], two figures of the same thing retrieved the same
// day an [*indicators.ConflictError], figures that no cohort takes a
// [CohortErrors], and the zero Scheme a [*SchemeError].
func Assemble(s Scheme, m Material) (Cohort, Assembly, error) {
	if err := s.check(); err != nil {
		return Cohort{}, Assembly{}, err
	}
	if err := m.check(s); err != nil {
		return Cohort{}, Assembly{}, err
	}
	g := newGatherer(s, m)
	if err := g.sort(); err != nil {
		return Cohort{}, Assembly{}, err
	}
	if err := g.populations(); err != nil {
		return Cohort{}, Assembly{}, err
	}
	if err := g.checkPopulated(); err != nil {
		return Cohort{}, Assembly{}, err
	}
	for d := range s.Indicators().All() {
		g.gather(d)
	}
	g.leftover()
	cohort, err := NewCohort(s, g.rows)
	if err == nil {
		cohort, err = s.CheckUnits(cohort)
	}
	return cohort, g.told, err
}

// check holds the keys of the material against the scheme.
func (m Material) check(s Scheme) error {
	for _, key := range slices.Concat(slices.Sorted(maps.Keys(m.Keys)), slices.Sorted(maps.Keys(m.Rounds))) {
		if _, ok := s.Indicators().Lookup(key); !ok {
			return &InputError{Name: "indicator", Found: clip(key), Expected: "the key of an indicator of the scheme"}
		}
	}
	if m.Until < 0 {
		return &InputError{Name: "last year", Found: strconv.Itoa(m.Until), Expected: "a year, or 0"}
	}
	return nil
}
