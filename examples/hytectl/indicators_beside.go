package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/profile"
)

// What a profile can be set beside, by the tokens of --beside.
const (
	besideNeighbours = "neighbours"
	besideCounty     = "county"
	besideMembers    = "county-municipalities"
	besideCountry    = "country"
	besideAll        = "all"
)

var besideTokens = []string{besideNeighbours, besideCounty, besideMembers, besideCountry, besideAll}

// besideFlags say what the area of a profile is set beside. Unless told, it is
// all that the file has figures of, and the neighbours where a feature says who
// they are.
type besideFlags struct {
	tokens   []string
	features []string
	most     int
	group    indicators.Group
	near     profile.Neighbourhood
	years    []int // of the features
}

func (f *besideFlags) options() []option {
	f.most = 5
	return []option{
		{name: "beside", value: strings.Join(besideTokens, "|"), about: "what a profile is set beside, all that the file has unless told; repeatable", repeats: true, set: f.setBeside},
		{name: "feature", value: "KEY", about: "neighbours are alike in this indicator, all features weighing the same; repeatable", repeats: true, set: each(&f.features)},
		{name: "neighbours", value: "N", about: "the number of neighbours, 5 unless told", set: f.setMost},
		{name: "of", value: "GROUP", about: "a profile of this population group, sex=female, everybody unless told", set: f.setOf},
	}
}

func (f *besideFlags) setBeside(value string) string {
	if !slices.Contains(besideTokens, value) {
		return alternatives(besideTokens)
	}
	f.tokens = append(f.tokens, value)
	return ""
}

func (f *besideFlags) setMost(value string) string {
	n, err := strconv.Atoi(value)
	if err != nil || n < 1 || n > 1000 {
		return "a number from 1 to 1000"
	}
	f.most = n
	return ""
}

func (f *besideFlags) setOf(value string) string {
	group, err := indicators.ParseGroup(value)
	if err != nil || group.IsWhole() {
		return "name=value, several parted by ;"
	}
	f.group = group
	return ""
}

// wants reports whether the comparator was chosen, or nothing was.
func (f *besideFlags) wants(token string) bool {
	return slices.Contains(f.tokens, token) || len(f.tokens) == 0 && (token != besideNeighbours || len(f.features) > 0)
}

var (
	wordOfCounty   = word("%s, kuntien mediaani", "%s, kommunernas median", "%s, median of municipalities")
	wordAll        = word("Kaikki tiedoston alueet, mediaani", "Alla områden i filen, median", "All areas of the file, median")
	wordNeighbours = word("Samankaltaisimmat alueet, mediaani", "De mest likartade områdena, median", "Most similar areas, median")
)

// comparators are those chosen of which the file has figures. The tokens name
// them in formats for machines.
func (f *indicatorFlags) comparators(list []indicators.Observation) (tokens []string, chosen []profile.Comparator, problems []problem) {
	area, have := f.areas[0], map[indicators.Area]bool{}
	var all []indicators.Area
	for _, o := range list {
		if o.Area.Kind == area.Kind && !have[o.Area] {
			all = append(all, o.Area)
		}
		have[o.Area] = true
	}
	add := func(token string, name lang.Text, areas ...indicators.Area) {
		// An area that the file lacks is one whose figure is missing; a comparator
		// of which it lacks all has nothing to say.
		if f.beside.wants(token) && slices.ContainsFunc(areas, func(a indicators.Area) bool { return have[a] }) {
			tokens = append(tokens, token)
			chosen = append(chosen, profile.Comparator{Name: name, Areas: areas})
		}
	}
	if f.beside.wants(besideNeighbours) {
		near, problems := f.neighbours(f.inYears)
		if len(problems) > 0 {
			return nil, nil, problems
		}
		add(besideNeighbours, wordNeighbours, near...)
	}
	if county, ok := f.countyOf(area); ok {
		add(besideCounty, county.Name, indicators.Area{Kind: indicators.CountyArea, Code: county.Code})
		add(besideMembers, filled(wordOfCounty, county.Name), f.membersOf(county)...)
	}
	if area.Kind != indicators.CountryArea {
		add(besideCountry, wordCountry, indicators.Area{Kind: indicators.CountryArea})
		add(besideAll, wordAll, all...)
	}
	for _, token := range f.beside.tokens {
		if !slices.Contains(tokens, token) {
			problems = append(problems, problem{place: "--beside", kind: "no-figures", text: found(token) + ", expected a comparator of which the file has figures"})
		}
	}
	return tokens, chosen, problems
}

// neighbours are the areas most like the one of the profile: by the latest
// figures of the features that this one has, each of one year.
func (f *indicatorFlags) neighbours(list []indicators.Observation) ([]indicators.Area, []problem) {
	if len(f.beside.features) == 0 {
		return nil, []problem{{place: "--feature", kind: "missing", text: "expected --feature with an indicator in which neighbours are alike"}}
	}
	area := f.areas[0]
	figures := make([]map[indicators.Area]indicators.Datum, len(f.beside.features))
	f.beside.years = make([]int, len(f.beside.features))
	for i, key := range f.beside.features {
		if figures[i], f.beside.years[i] = latestOf(list, key, area); len(figures[i]) == 0 {
			return nil, []problem{{place: "--feature", kind: "no-figures", text: found(key) + ", expected an indicator of which the file has a figure of " + area.String()}}
		}
	}
	var features []profile.Features
	for _, a := range f.comparable(list) {
		row := profile.Features{Area: a}
		for i := range figures {
			row.Values = append(row.Values, figures[i][a])
		}
		features = append(features, row)
	}
	near, err := profile.Nearest(area, f.beside.most, features)
	if err != nil {
		return nil, []problem{{place: "--feature", kind: "figures", text: err.Error()}}
	}
	f.beside.near = near
	var areas []indicators.Area
	for _, n := range near.Neighbours {
		areas = append(areas, n.Area)
	}
	return areas, nil
}

// comparable are the areas of the kind of the profile's, in the order of their
// codes.
func (f *indicatorFlags) comparable(list []indicators.Observation) []indicators.Area {
	seen := map[indicators.Area]bool{}
	var areas []indicators.Area
	for _, o := range list {
		if o.Area.Kind == f.areas[0].Kind && !seen[o.Area] {
			seen[o.Area] = true
			areas = append(areas, o.Area)
		}
	}
	slices.SortFunc(areas, byArea)
	return areas
}

// latestOf returns the figures of the whole population of the latest year of
// which the area has one, and that year.
func latestOf(list []indicators.Observation, key string, area indicators.Area) (map[indicators.Area]indicators.Datum, int) {
	latest := 0
	for _, o := range list {
		if o.Indicator == key && o.Area == area && o.Group.IsWhole() && o.Datum.IsKnown() {
			latest = max(latest, o.End())
		}
	}
	figures := map[indicators.Area]indicators.Datum{}
	for _, o := range list {
		if o.Indicator == key && o.Group.IsWhole() && o.End() == latest && latest != 0 {
			figures[o.Area] = o.Datum
		}
	}
	return figures, latest
}

// nearest lists the codes of the neighbours and their distances, empty for other
// comparators.
func (f *besideFlags) nearest(token string) (codes, distances string) {
	if token != besideNeighbours {
		return "", ""
	}
	var c, d []string
	for _, n := range f.near.Neighbours {
		c, d = append(c, n.Area.Code), append(d, n.Distance.String())
	}
	return strings.Join(c, " "), strings.Join(d, " ")
}

var (
	wordNearest = word(
		"Samankaltaisimmat: %s. Samankaltaisuus on euklidinen etäisyys keskihajontoina tunnusluvuissa %s.",
		"De mest likartade: %s. Likheten är det euklidiska avståndet i standardavvikelser i nyckeltalen %s.",
		"Most similar: %s. Similarity is the Euclidean distance, in standard deviations, of the features %s.",
	)
	wordLeftOut = word("Alueita, joilta tunnusluku puuttuu: %d.", "Områden som saknar ett nyckeltal: %d.", "Areas that lack a feature: %d.")
)

// told says who the neighbours are, by what, and how far they are.
func (f *besideFlags) told(all *indicatorFlags) string {
	if len(f.near.Neighbours) == 0 {
		return ""
	}
	var near, features []string
	for _, n := range f.near.Neighbours {
		near = append(near, all.areaName(n.Area)+" "+all.lang.Number(n.Distance.StringFixed(2)))
	}
	for i, key := range f.features {
		features = append(features, key+" ("+strconv.Itoa(f.years[i])+")")
	}
	text := fmt.Sprintf(wordNearest.In(all.lang), strings.Join(near, "; "), strings.Join(features, ", "))
	if n := len(f.near.LeftOut); n > 0 {
		text += " " + fmt.Sprintf(wordLeftOut.In(all.lang), n)
	}
	var b strings.Builder
	b.WriteString("\n")
	paragraph(&b, "", "", text)
	return b.String()
}
