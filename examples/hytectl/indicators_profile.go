package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/profile"
)

var (
	wordOfCounty = word("%s, kuntien mediaani", "%s, kommunernas median", "%s, median of municipalities")
	wordAll      = word("Kaikki tiedoston alueet, mediaani", "Alla områden i filen, median", "All areas of the file, median")
	wordSince    = word("vuodesta", "sedan", "since")
	wordBeside   = word("Vertailukohta", "Jämförelse", "Beside")
	wordStanding = word("Tämä alue on", "Detta område är", "This area is")
)

// profileGrid has a row for every indicator and comparator of the one area.
func profileGrid(f *indicatorFlags, list []indicators.Observation) (grid, []problem) {
	g := grid{fields: []field{
		{key: "indicator"}, {head: wordKey}, {key: "year"}, {key: "value"}, {key: "previousYear"}, {key: "previous"},
		{key: "change", kind: aNumber}, {key: "movement"}, {key: "judgement"}, {head: wordChange},
		{key: "comparator"}, {head: wordBeside}, {key: "comparatorValue", head: wordFigure, kind: aNumber},
		{key: "difference", head: wordDifferenceHead, kind: aChange}, {key: "standing"}, {head: wordStanding},
		{key: "areas", head: wordAreas, kind: aCount}, {key: "cautions"}, {head: wordCautions},
	}}
	if len(f.areas) != 1 {
		return g, []problem{{place: "--area", kind: "missing", text: "expected --area once: the area of the profile"}}
	}
	request, tokens := f.request(list)
	p, err := profile.Build(request)
	if err != nil {
		var wrong *indicators.ConflictError
		if errors.As(err, &wrong) {
			return g, []problem{{place: f.file, kind: "conflicting", text: err.Error()}}
		}
		return g, []problem{{place: f.file, kind: "figures", text: err.Error()}}
	}
	comparators := slices.Collect(p.Comparators())
	for row := range p.Rows() {
		head := f.profileHead(row)
		noted, notes := cautions(row, f.lang)
		for i, c := range row.Comparisons {
			name, _ := comparators[i].Name.Best(f.lang)
			g.rows = append(g.rows, append(slices.Clone(head), tokens[i], name, datumCell(c.Figure), datumCell(c.Difference),
				c.Judgement.String(), c.Judgement.Name().In(f.lang), count(c.Known), noted, notes))
		}
		if len(row.Comparisons) == 0 {
			g.rows = append(g.rows, append(slices.Clone(head), "", "", "", "", "", "", "", noted, notes))
		}
	}
	return g, nil
}

var (
	wordDifferenceHead = word("Erotus", "Skillnad", "Difference")
	wordCautions       = word("Huomaa", "Observera", "Note")
)

// datumCell is empty where the figure is missing.
func datumCell(d indicators.Datum) string {
	if !d.IsKnown() {
		return ""
	}
	return d.String()
}

// profileHead are the cells that all comparators of an indicator share.
func (f *indicatorFlags) profileHead(row profile.Row) []string {
	name, _ := row.Indicator.Name.Best(f.lang)
	if unit := row.Indicator.Unit.Name().In(f.lang); unit != "" {
		name += ", " + unit
	}
	told := f.lang.Number(row.Latest.Figure.String()) + " (" + yearCell(row.Latest.Year) + ")"
	if row.Change.IsKnown() {
		told += "  " + row.Movement.Arrow() + " " + signed(row.Change.String(), f.lang) + " " + wordSince.In(f.lang) + " " +
			yearCell(row.Previous.Year) + "  " + row.Judgement.Name().In(f.lang)
	}
	return []string{
		row.Indicator.Key, name, yearCell(row.Latest.Year), row.Latest.Figure.String(), yearCell(row.Previous.Year),
		datumCell(row.Previous.Figure), datumCell(row.Change), row.Movement.String(), row.Judgement.String(), told,
	}
}

func cautions(row profile.Row, l lang.Language) (tokens, notes string) {
	var t, n []string
	for _, c := range row.Cautions {
		t, n = append(t, c.String()), append(n, c.Note().In(l))
	}
	return strings.Join(t, " "), strings.Join(n, "; ")
}

// request asks for every indicator of the file, beside the county and the
// country as published and beside the medians of the areas that the file has.
// The tokens name the comparators in formats for machines.
func (f *indicatorFlags) request(list []indicators.Observation) (r profile.Request, tokens []string) {
	area := f.areas[0]
	r = profile.Request{Area: area, Observations: list, Until: f.years.To}
	var all []indicators.Area
	for _, o := range list {
		if !slices.ContainsFunc(r.Indicators, func(i profile.Indicator) bool { return i.Key == o.Indicator }) {
			r.Indicators = append(r.Indicators, profileIndicator(o.Indicator))
		}
		if o.Area.Kind == area.Kind && !slices.Contains(all, o.Area) {
			all = append(all, o.Area)
		}
	}
	has := func(a indicators.Area) bool {
		return slices.ContainsFunc(list, func(o indicators.Observation) bool { return o.Area == a })
	}
	add := func(token string, name lang.Text, areas ...indicators.Area) {
		if areas = slices.DeleteFunc(areas, func(a indicators.Area) bool { return !has(a) }); len(areas) > 0 {
			tokens = append(tokens, token)
			r.Comparators = append(r.Comparators, profile.Comparator{Name: name, Areas: areas})
		}
	}
	if county, ok := f.countyOf(area); ok {
		add("county", county.Name, indicators.Area{Kind: indicators.CountyArea, Code: county.Code})
		add("county-municipalities", filled(wordOfCounty, county.Name), f.membersOf(county)...)
	}
	if area.Kind != indicators.CountryArea {
		add("country", wordCountry, indicators.Area{Kind: indicators.CountryArea})
		add("all", wordAll, all...)
	}
	return r, tokens
}

func profileIndicator(key string) profile.Indicator {
	e, ok := describe(key)
	if !ok {
		return profile.Indicator{Key: key, Name: lang.Text{Finnish: key, Swedish: key, English: key}, Polarity: indicators.NotEvident}
	}
	return profile.Indicator{Key: key, Name: e.Name, Unit: e.Unit, Polarity: e.Polarity}
}

// countyOf is the county that a municipality lies in by the division.
func (f *indicatorFlags) countyOf(a indicators.Area) (region.Unit, bool) {
	if a.Kind != indicators.MunicipalityArea {
		return region.Unit{}, false
	}
	unit, err := region.Successor(a.Code, f.reading.division)
	if err != nil || unit.County == "" {
		return region.Unit{}, false
	}
	county, err := region.Lookup(unit.County, f.reading.division)
	return county, err == nil
}

func (f *indicatorFlags) membersOf(county region.Unit) []indicators.Area {
	var areas []indicators.Area
	for u := range region.Members(county.Code, f.reading.division) {
		areas = append(areas, indicators.Area{Kind: indicators.MunicipalityArea, Code: u.Code})
	}
	return areas
}

// filled puts a name into a text in every language.
func filled(format, name lang.Text) lang.Text {
	var t lang.Text
	for l, pattern := range format.All() {
		best, _ := name.Best(l)
		t = t.With(l, fmt.Sprintf(pattern, best))
	}
	return t
}

// profileText sets the rows of one indicator under its name.
func profileText(b *strings.Builder, g grid, l lang.Language) {
	const key, name, told, comparator, value, difference, standing, areas, notes = 0, 1, 9, 11, 12, 13, 15, 16, 18
	for from := 0; from < len(g.rows); {
		to := from
		for to < len(g.rows) && g.rows[to][key] == g.rows[from][key] {
			to++
		}
		first := g.rows[from]
		if from > 0 {
			b.WriteString("\n")
		}
		paragraph(b, "", "  ", first[name])
		fmt.Fprintf(b, "  %s\n", first[told])
		part := grid{fields: []field{
			{head: wordBeside}, {head: wordFigure, kind: aNumber}, {head: wordDifferenceHead, kind: aChange},
			{head: wordStanding}, {head: wordAreas, kind: aCount},
		}}
		for _, row := range g.rows[from:to] {
			if row[comparator] != "" {
				part.rows = append(part.rows, []string{"  " + row[comparator], row[value], row[difference], row[standing], row[areas]})
			}
		}
		if len(part.rows) > 0 {
			part.text(b, l)
		}
		if first[notes] != "" {
			paragraph(b, "  ", "  ", first[notes])
		}
		from = to
	}
}
