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
	wordSince    = word("vuodesta", "sedan", "since")
	wordBeside   = word("Vertailukohta", "Jämförelse", "Beside")
	wordStanding = word("Tämä alue on", "Detta område är", "This area is")
)

// profileGrid has a row for every indicator and comparator of the one area.
func profileGrid(f *indicatorFlags, list []indicators.Observation) (grid, []problem) {
	g := grid{fields: []field{
		{key: "indicator"}, {head: wordKey}, {key: "areaKind"}, {key: "area"}, {key: "group"}, {key: "stage"}, {key: "unit"},
		{key: "year"}, {key: "value"}, {key: "previousYear"}, {key: "previous"},
		{key: "change", kind: aNumber}, {key: "movement"}, {key: "judgement"}, {head: wordChange},
		{key: "comparator"}, {head: wordBeside}, {key: "comparatorValue", head: wordFigure, kind: aNumber},
		{key: "difference", head: wordDifferenceHead, kind: aChange}, {key: "standing"}, {head: wordStanding},
		{key: "areas", head: wordAreas, kind: aCount}, {key: "neighbours", kind: aList}, {key: "distances", kind: aList},
		{key: "cautions", kind: aList}, {head: wordCautions},
	}}
	if len(f.areas) != 1 {
		return g, []problem{{place: "--area", kind: "missing", text: "expected --area once: the area of the profile"}}
	}
	request, tokens, problems := f.request(list)
	if len(problems) > 0 {
		return g, problems
	}
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
		head := f.profileHead(p, row)
		noted, notes := cautions(row, f.lang)
		for i, c := range row.Comparisons {
			name, _ := comparators[i].Name.Best(f.lang)
			near, far := f.beside.nearest(tokens[i])
			g.rows = append(g.rows, append(slices.Clone(head), tokens[i], name, datumCell(c.Figure), datumCell(c.Difference),
				c.Judgement.String(), c.Judgement.Name().In(f.lang), count(c.Known), near, far, noted, notes))
		}
		if len(row.Comparisons) == 0 {
			g.rows = append(g.rows, append(slices.Clone(head), "", "", "", "", "", "", "", "", "", noted, notes))
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
func (f *indicatorFlags) profileHead(p profile.Profile, row profile.Row) []string {
	// Many names end in their unit: "% of pupils", "/ 1 000 of the same age".
	name, _ := row.Indicator.Name.Best(f.lang)
	if unit := row.Indicator.Unit.Name().In(f.lang); unit != "" && !strings.ContainsAny(name, "%/") {
		name += ", " + unit
	}
	told := ""
	if year := yearCell(row.Latest.Year); year != "" {
		told = f.lang.Number(row.Latest.Figure.String()) + " (" + year + ")"
	}
	if row.Change.IsKnown() {
		told += "  " + row.Movement.Arrow() + " " + signed(row.Change.String(), f.lang) + " " + wordSince.In(f.lang) + " " +
			yearCell(row.Previous.Year) + "  " + row.Judgement.Name().In(f.lang)
	}
	return []string{
		row.Indicator.Key, name, p.Area().Kind.String(), p.Area().Code, p.Group().String(),
		row.Indicator.Stage.String(), row.Indicator.Unit.String(), yearCell(row.Latest.Year), row.Latest.Figure.String(), yearCell(row.Previous.Year),
		datumCell(row.Previous.Figure), datumCell(row.Change), row.Movement.String(), row.Judgement.String(), told,
	}
}

func cautions(row profile.Row, l lang.Language) (tokens, notes string) {
	var t, n []string
	for _, c := range row.Cautions {
		t, n = append(t, c.String()), append(n, c.Note().In(l))
	}
	return strings.Join(t, " "), strings.Join(n, " ")
}

// request asks for every indicator of the file, beside the comparators that were
// chosen: see [besideFlags].
func (f *indicatorFlags) request(list []indicators.Observation) (r profile.Request, tokens []string, problems []problem) {
	r = profile.Request{Area: f.areas[0], Group: f.beside.group, Observations: list, Until: f.years.To}
	seen := map[string]bool{}
	for _, o := range list {
		if !seen[o.Indicator] {
			seen[o.Indicator] = true
			r.Indicators = append(r.Indicators, profileIndicator(o.Indicator))
		}
	}
	tokens, r.Comparators, problems = f.comparators(list)
	return r, tokens, problems
}

func profileIndicator(key string) profile.Indicator {
	e, ok := describe(key)
	if !ok {
		return profile.Indicator{Key: key, Name: lang.Text{Finnish: key, Swedish: key, English: key}, Polarity: indicators.NotEvident}
	}
	return profile.Describe(e)
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

// stageName is the heading of the life stage with the token.
func stageName(token string, l lang.Language) string {
	for _, stage := range profile.Stages() {
		if stage.String() == token {
			return stage.Name().In(l)
		}
	}
	return token
}

// profileText sets the rows of one indicator under its name, and the indicators
// under their life stages.
func profileText(b *strings.Builder, g grid, l lang.Language) {
	const key, name, stage, told, comparator, value, difference, standing, areas, notes = 0, 1, 5, 14, 16, 17, 18, 20, 21, 25
	for from := 0; from < len(g.rows); {
		to := from
		for to < len(g.rows) && g.rows[to][key] == g.rows[from][key] {
			to++
		}
		first := g.rows[from]
		if from > 0 {
			b.WriteString("\n")
		}
		if from == 0 || g.rows[from-1][stage] != first[stage] {
			b.WriteString(stageName(first[stage], l) + "\n\n")
		}
		paragraph(b, "", "  ", first[name])
		if first[told] != "" {
			fmt.Fprintf(b, "  %s\n", first[told])
		}
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
