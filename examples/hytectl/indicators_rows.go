package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/indicators"
)

var (
	wordKey      = word("Indikaattori", "Indikator", "Indicator")
	wordArea     = word("Alue", "Område", "Area")
	wordYearHead = word("Vuosi", "År", "Year")
	wordGroup    = word("Ryhmä", "Grupp", "Group")
	wordFigure   = word("Arvo", "Värde", "Figure")
	wordAbsolute = word("Lukumäärä", "Antal", "Number")
	wordAreas    = word("Alueita", "Områden", "Areas")
	wordFigures  = word("Lukuja", "Uppgifter", "Figures")
	wordLacking  = word("Puuttuu", "Saknas", "Missing")
	wordRounds   = word("Kierrokset", "Omgångar", "Rounds")
	wordRound    = word("Kierros", "Omgång", "Round")
	wordReason   = word("Syy", "Orsak", "Reason")
	wordUnit     = word("Yksikkö", "Enhet", "Unit")
)

// rowsGrid lists the figures. In CSV they are the library's own table instead.
func rowsGrid(f *indicatorFlags, list []indicators.Observation) (grid, []problem) {
	g := grid{fields: []field{
		{key: "indicator", head: wordKey}, {key: "areaKind"}, {key: "area", head: wordArea}, {head: wordName},
		{key: "year", kind: aCount}, {key: "to", kind: aCount}, {head: wordYearHead}, {key: "group", head: wordGroup},
		{key: "value"}, {head: wordFigure, kind: aNumber}, {key: "absolute", head: wordAbsolute, kind: aNumber},
		{key: "source"}, {key: "retrieved"},
	}}
	for _, o := range list {
		retrieved := ""
		if o.Retrieved.Valid() {
			retrieved = o.Retrieved.String()
		}
		g.rows = append(g.rows, []string{
			o.Indicator, o.Area.Kind.String(), o.Area.Code, f.areaName(o.Area), yearCell(o.Year), yearCell(o.To),
			years(o), o.Group.String(), o.Datum.String(), o.Datum.String(), absoluteCell(o), o.Source, retrieved,
		})
	}
	return g, nil
}

func yearCell(year int) string {
	if year == 0 {
		return ""
	}
	return strconv.Itoa(year)
}

func years(o indicators.Observation) string {
	if o.To == 0 {
		return yearCell(o.Year)
	}
	return yearCell(o.Year) + "–" + yearCell(o.To)
}

func absoluteCell(o indicators.Observation) string {
	if !o.Absolute.IsKnown() {
		return ""
	}
	return o.Absolute.String()
}

// seriesKey is what a series of a file is counted by.
type seriesKey struct {
	indicator string
	kind      indicators.AreaKind
	group     indicators.Group
}

// inSeries gathers observations by indicator, kind of area and group, in the
// order in which they first come.
func inSeries(list []indicators.Observation) (keys []seriesKey, of map[seriesKey][]indicators.Observation) {
	of = map[seriesKey][]indicators.Observation{}
	for _, o := range list {
		k := seriesKey{o.Indicator, o.Area.Kind, o.Group}
		if of[k] == nil {
			keys = append(keys, k)
		}
		of[k] = append(of[k], o)
	}
	return keys, of
}

// seriesGrid counts what the file holds of each indicator.
func seriesGrid(f *indicatorFlags, list []indicators.Observation) (grid, []problem) {
	g := grid{fields: []field{
		{key: "indicator", head: wordKey}, {key: "areaKind", head: wordArea, kind: aToken}, {key: "group", head: wordGroup},
		{key: "unit"}, {head: wordUnit}, {key: "areas", head: wordAreas, kind: aCount}, {key: "figures", head: wordFigures, kind: aCount},
		{key: "missing", head: wordLacking, kind: aToken}, {key: "rounds", head: wordRounds}, {key: "name"}, {head: wordName},
	}}
	keys, of := inSeries(list)
	for _, k := range keys {
		entry, known := describe(k.indicator)
		areas, figured := map[indicators.Area]bool{}, 0
		missing := map[string]int{}
		for _, o := range of[k] {
			areas[o.Area] = true
			if why, lacks := o.Datum.Missing(); lacks {
				missing[why.String()]++
			} else {
				figured++
			}
		}
		name, _ := entry.Name.Best(f.lang)
		unit := ""
		if known {
			unit = entry.Unit.String()
		}
		g.rows = append(g.rows, []string{
			k.indicator, k.kind.String(), k.group.String(), unit, entry.Unit.Name().In(f.lang), count(len(areas)),
			count(figured), counted(missing), roundList(indicators.RoundsOf(k.indicator, slices.Values(of[k]))), entry.Name.Finnish, name,
		})
	}
	return g, nil
}

// describe finds an indicator among those the library knows.
func describe(key string) (indicators.Entry, bool) {
	return catalogue().Lookup(key)
}

// counted writes counts by reason in the order of their words.
func counted(counts map[string]int) string {
	var parts []string
	for why, n := range counts {
		parts = append(parts, why+" "+strconv.Itoa(n))
	}
	slices.Sort(parts)
	return strings.Join(parts, ", ")
}

func roundList(r indicators.Rounds) string {
	var parts []string
	for round := range r.All() {
		parts = append(parts, round.String())
	}
	return strings.Join(parts, " ")
}

// absencesGrid lists the rounds in which an area of the file has no figure; a
// round is a year in which any area of the file has one, and an area of which
// the file has another indicator or group only lacks every round.
func absencesGrid(f *indicatorFlags, _ []indicators.Observation) (grid, []problem) {
	g := grid{fields: []field{
		{key: "indicator", head: wordKey}, {key: "areaKind"}, {key: "area", head: wordArea}, {head: wordName},
		{key: "group", head: wordGroup}, {key: "round", head: wordRound}, {key: "reason"}, {head: wordReason},
	}}
	series := map[indicators.Observation]indicators.Series{}
	for one, err := range indicators.Split(f.ending()) {
		if err != nil {
			return g, []problem{{place: f.file, kind: "conflicting", text: err.Error()}}
		}
		for o := range one.All() {
			series[heading(o)] = one
			break // the rest of the series says the same of itself
		}
	}
	rounds := map[string]indicators.Rounds{}
	for _, o := range f.headings() {
		if _, known := rounds[o.Indicator]; !known {
			rounds[o.Indicator] = indicators.RoundsOf(o.Indicator, slices.Values(f.ofKeys))
		}
		for round, why := range series[o].Gaps(rounds[o.Indicator]) {
			if !f.inTime(round.From, round.To) {
				continue
			}
			g.rows = append(g.rows, []string{
				o.Indicator, o.Area.Kind.String(), o.Area.Code, f.areaName(o.Area), o.Group.String(), round.String(), why.String(), reasonWords[why].In(f.lang),
			})
		}
	}
	return g, nil
}

// ending are the figures of the areas and indicators kept that describe a round
// of the years kept: that in which they end.
func (f *indicatorFlags) ending() []indicators.Observation {
	return slices.DeleteFunc(slices.Clone(f.ofKeys), func(o indicators.Observation) bool {
		return !f.keepsArea(o.Area) || !f.inTime(o.End(), o.End())
	})
}

// heading is what the figures of a series have in common.
func heading(o indicators.Observation) indicators.Observation {
	return indicators.Observation{Indicator: o.Indicator, Area: o.Area, Group: o.Group}
}

// headings are the series that the file could have, in order: of every area it
// names, each indicator and group that it has of any area of the kind.
func (f *indicatorFlags) headings() []indicators.Observation {
	var list []indicators.Observation
	keys, _ := inSeries(f.ofKeys)
	for _, k := range keys {
		for _, area := range f.known(k.kind) {
			list = append(list, indicators.Observation{Indicator: k.indicator, Area: area, Group: k.group})
		}
	}
	slices.SortFunc(list, indicators.Observation.Compare)
	return list
}
