package subsidy

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// residentsNumber is the number of the series of residents in Sotkanet.fi.
const residentsNumber = 127

// gatherer assembles one cohort.
type gatherer struct {
	scheme Scheme
	m      Material
	kind   indicators.AreaKind
	until  int
	// units are the codes of the division, rows those with a population.
	units []string
	rows  []Row
	// found are the observations by key, and series the same by unit.
	found  map[string][]indicators.Observation
	series map[string]map[string]indicators.Series
	used   map[string]bool
	told   Assembly
}

func newGatherer(s Scheme, m Material) *gatherer {
	g := &gatherer{
		scheme: s, m: m, kind: indicators.MunicipalityArea, until: m.Until,
		units: slices.Collect(s.rules.units(law.Day(s.year, 1, 1))),
		found: map[string][]indicators.Observation{}, series: map[string]map[string]indicators.Series{}, used: map[string]bool{},
	}
	if s.rules.kind == CountyCoefficient {
		g.kind = indicators.CountyArea
	}
	if g.until == 0 {
		g.until = s.year - 1
	}
	if g.m.Population == "" {
		g.m.Population = sotkanetKey(residentsNumber)
	}
	return g
}

func sotkanetKey(number int) string { return indicators.SystemSotkanet + ":" + strconv.Itoa(number) }

// sort lays the observations out by key and unit, and passes over those that
// cannot count.
func (g *gatherer) sort() error {
	kept, outside := g.keep()
	g.told.Outside = slices.SortedFunc(maps.Keys(outside), func(a, b indicators.Area) int {
		return indicators.Observation{Area: a}.Compare(indicators.Observation{Area: b})
	})
	return g.split(kept)
}

// keep finds the observations that count, lays them out by key, and tells the
// areas outside the division.
func (g *gatherer) keep() (kept []indicators.Observation, outside map[indicators.Area]bool) {
	outside = map[indicators.Area]bool{}
	unit := map[string]bool{}
	for _, code := range g.units {
		unit[code] = true
	}
	for _, o := range g.m.Observations {
		switch {
		case o.Area.Kind != g.kind:
		case !o.Group.IsWhole():
			g.told.OfGroups++
		case o.End() > g.until && o.Indicator != g.m.Population:
			g.told.Later++
		case !unit[o.Area.Code]:
			outside[o.Area] = true
		default:
			kept = append(kept, o)
			g.found[o.Indicator] = append(g.found[o.Indicator], o)
		}
	}
	return kept, outside
}

// split makes a series of the observations of one indicator and one unit.
func (g *gatherer) split(kept []indicators.Observation) error {
	for series, err := range indicators.Split(kept) {
		if err != nil {
			return err
		}
		for o := range series.All() {
			if g.series[o.Indicator] == nil {
				g.series[o.Indicator] = map[string]indicators.Series{}
			}
			g.series[o.Indicator][o.Area.Code] = series
			break // the others are of the same indicator and unit
		}
	}
	return nil
}

// populations makes a row for every unit that has residents.
func (g *gatherer) populations() error {
	day := indicators.OneYear(g.scheme.PopulationDay().Year())
	g.used[g.m.Population] = true
	for _, code := range g.units {
		o, _ := g.series[g.m.Population][code].In(day)
		v, known := o.Datum.Value()
		switch {
		case !known:
			g.told.Unpopulated = append(g.told.Unpopulated, code)
			continue
		case !v.IsInteger() || !v.BigInt().IsInt64():
			return &InputError{Name: "population of " + code, Found: clip(o.Datum.String()), Expected: "a whole number"}
		}
		g.rows = append(g.rows, Row{Code: code, Population: v.IntPart(), Values: map[string]indicators.Datum{}})
	}
	return nil
}

// key is where the figures of an indicator are; empty where nowhere.
func (g *gatherer) key(d indicators.Definition) string {
	wanted := []string{d.Key}
	if given, ok := g.m.Keys[d.Key]; ok {
		wanted = []string{given}
	} else if d.Sotkanet != 0 {
		wanted = append(wanted, sotkanetKey(d.Sotkanet))
	}
	for _, key := range wanted {
		if len(g.found[key]) > 0 {
			return key
		}
	}
	return ""
}

// rounds are those of an indicator or, for a count that corrects one, those of
// the indicator it corrects.
func (g *gatherer) rounds(d indicators.Definition) (indicators.Rounds, string) {
	for _, c := range g.scheme.rules.corrections {
		if d.Key != c.recorded && d.Key != c.least {
			continue
		}
		if corrected, ok := g.scheme.Indicators().Lookup(c.indicator); ok && g.key(corrected) != "" {
			return g.rounds(corrected)
		}
	}
	key := g.key(d)
	if given, ok := g.m.Rounds[d.Key]; ok {
		return given.To(g.until), key
	}
	return indicators.RoundsOf(key, slices.Values(g.found[key])), key
}

// gather takes the figures of one indicator for all rows.
func (g *gatherer) gather(d indicators.Definition) {
	told := Gathered{Indicator: d, Key: g.key(d)}
	if told.Key != "" {
		g.used[told.Key] = true
		rounds, lead := g.rounds(d)
		national := rounds.Pair(indicators.Series{}, indicators.NationalRounds)
		told.Latest = national.LatestRound
		if d.Kind == indicators.Result {
			told.Previous = national.PreviousRound
		}
		sources := map[FigureSource]int{}
		for i := range g.rows {
			row := &g.rows[i]
			pair := rounds.Pair(g.series[lead][row.Code], g.m.Choice)
			g.take(&told, row, pair, sources)
		}
		told.Sources = counted(sources)
	}
	g.told.Indicators = append(g.told.Indicators, told)
}

// take writes the figures of one row and notes those that are missing.
func (g *gatherer) take(told *Gathered, row *Row, pair indicators.Pair, sources map[FigureSource]int) {
	series, d := g.series[told.Key][row.Code], told.Indicator
	complete := true
	for _, side := range sidesOf(d, pair) {
		var o indicators.Observation
		if side.round != (indicators.Round{}) {
			o, _ = series.In(side.round)
		}
		row.Values[side.column] = o.Datum
		if why, lacks := o.Datum.Missing(); lacks {
			complete = false
			told.Missing = append(told.Missing, MissingDatum{
				Code: row.Code, Indicator: d.Key, Column: side.column, Reason: why, Citation: g.scheme.rules.missing,
			})
			continue
		}
		sources[FigureSource{Source: o.Source, Retrieved: o.Retrieved}]++
	}
	if complete {
		told.Known++
	}
}

// side is one column of an indicator and the round its figure is of.
type side struct {
	column string
	round  indicators.Round
}

func sidesOf(d indicators.Definition, pair indicators.Pair) []side {
	if d.Kind == indicators.Result {
		return []side{{d.Key + previousSuffix, pair.PreviousRound}, {d.Key + latestSuffix, pair.LatestRound}}
	}
	return []side{{d.Key, pair.LatestRound}}
}

// counted lists the sources by name and day.
func counted(sources map[FigureSource]int) []FigureSource {
	var list []FigureSource
	for s, n := range sources {
		s.Figures = n
		list = append(list, s)
	}
	slices.SortFunc(list, func(a, b FigureSource) int {
		return cmp.Or(strings.Compare(a.Source, b.Source), a.Retrieved.Compare(b.Retrieved))
	})
	return list
}

// leftover lists the keys nobody asked for.
func (g *gatherer) leftover() {
	for key := range g.found {
		if !g.used[key] {
			g.told.Unused = append(g.told.Unused, key)
		}
	}
	slices.Sort(g.told.Unused)
}
