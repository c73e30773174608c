package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/obscsv"
)

var indicatorsCommand = command{
	name:    "indicators",
	summary: "read statistics from Sotkanet, THL's cubes or a table; list, filter, convert, compare",
	operand: "figures",
	example: "--show gaps --year 2010-2011 --lang fi figures",
	prepare: prepareIndicators,
}

// views are what --show prints.
var views = []struct {
	token string
	grid  func(f *indicatorFlags, list []indicators.Observation) (grid, []problem)
}{
	{"rows", rowsGrid}, {"series", seriesGrid}, {"missing", absencesGrid}, {"gaps", spreadGrid}, {"profile", profileGrid}, {"cohort", cohortGrid},
}

// indicatorFlags say how to read a file, what to keep of it and what to show.
type indicatorFlags struct {
	reading readFlags
	cohort  cohortFlags
	beside  besideFlags
	show    string
	keys    []string
	areas   []indicators.Area
	years   indicators.Years
	lang    lang.Language
	format  string
	file    string
	// all are the observations of the indicators and years kept, of every area,
	// inYears those of every indicator too, and ofKeys those of every year.
	all, inYears, ofKeys []indicators.Observation
	// named are the areas of the whole file, whatever the filter keeps.
	named map[indicators.AreaKind][]indicators.Area
	// given are the names of options given that only some of what can be shown
	// takes: a profile or a cohort.
	given, besideNames, cohortNames []string
}

func prepareIndicators() ([]option, action) {
	var tokens []string
	for _, v := range views {
		tokens = append(tokens, v.token)
	}
	f := &indicatorFlags{show: tokens[0], reading: readFlags{division: region.CheckedTo()}}
	options := append(f.reading.options(),
		option{name: "show", value: strings.Join(tokens, "|"), about: "figures; series; rounds without a figure; spread between areas; one area beside others; a cohort for allocate", set: oneOf(&f.show, tokens...)},
		option{name: "indicator", value: "KEY", about: "keep this indicator, sotkanet:4; repeatable", repeats: true, set: each(&f.keys)},
		option{name: "area", value: "AREA", about: "keep this area: 211, county:06, country; repeatable", repeats: true, set: f.setArea},
		option{name: "year", value: "YYYY[-YYYY]", about: "keep these years", set: f.setYears},
	)
	beside, cohort := f.beside.options(), f.cohort.options()
	f.besideNames, f.cohortNames = namesOf(beside), namesOf(cohort)
	options = append(options, noted(&f.given, append(beside, cohort...))...)
	options = append(options, languageOption(&f.lang), formatOption(&f.format, "text", "json", "csv"))
	return options, f.act
}

func (f *indicatorFlags) setArea(value string) string {
	kind, code, ok := strings.Cut(value, ":")
	if !ok && len(value) == len("211") {
		kind, code = indicators.MunicipalityArea.String(), value
	}
	k, known := indicators.ParseAreaKind(kind)
	if !known || (code == "") != (k == indicators.CountryArea) {
		return "a municipality of three digits, kind:code or country"
	}
	f.areas = append(f.areas, indicators.Area{Kind: k, Code: code})
	return ""
}

func (f *indicatorFlags) setYears(value string) string {
	from, to, ranged := strings.Cut(value, "-")
	if !ranged {
		to = from
	}
	first, errFirst := strconv.Atoi(from)
	last, errLast := strconv.Atoi(to)
	if errFirst != nil || errLast != nil || len(from) != 4 || len(to) != 4 || first > last || first < 1000 {
		return "a year, or the first and the last: 2010-2011"
	}
	f.years = indicators.Years{From: first, To: last}
	return ""
}

func (f *indicatorFlags) act(in input) (answer, []problem) {
	f.file = in.place
	if problems := f.unshown(); len(problems) > 0 {
		return answer{}, problems
	}
	all, problems := f.reading.read(in.data, in.place)
	if len(problems) > 0 {
		return answer{}, problems
	}
	f.named = namedAreas(all.observations)
	f.ofKeys = slices.DeleteFunc(slices.Clone(all.observations), func(o indicators.Observation) bool { return !f.keepsKey(o) })
	f.inYears = slices.DeleteFunc(slices.Clone(all.observations), func(o indicators.Observation) bool { return !f.keepsYear(o) })
	f.all = slices.DeleteFunc(slices.Clone(f.inYears), func(o indicators.Observation) bool { return !f.keepsKey(o) })
	for _, v := range views {
		if v.token == f.show {
			list := slices.DeleteFunc(slices.Clone(f.all), func(o indicators.Observation) bool { return !f.keepsArea(o.Area) })
			g, problems := v.grid(f, list)
			if len(problems) > 0 {
				return answer{}, problems
			}
			return f.write(g, list, all)
		}
	}
	return answer{}, nil
}

// keepsArea reports whether the filter lets the area pass. A profile needs the
// other areas too.
func (f *indicatorFlags) keepsArea(a indicators.Area) bool {
	return len(f.areas) == 0 || f.show == "profile" || slices.Contains(f.areas, a)
}

func (f *indicatorFlags) keepsKey(o indicators.Observation) bool {
	return len(f.keys) == 0 || slices.Contains(f.keys, o.Indicator)
}

func (f *indicatorFlags) keepsYear(o indicators.Observation) bool {
	return f.inTime(o.Year, o.End())
}

// inTime reports whether the years lie in those of the filter.
func (f *indicatorFlags) inTime(from, to int) bool {
	return f.years.From == 0 || f.years.From <= from && to <= f.years.To
}

// write writes the grid and what the reader found suspicious: below the table,
// in the object, or beside a CSV on standard error.
func (f *indicatorFlags) write(g grid, list []indicators.Observation, all figures) (answer, []problem) {
	var nothing []problem
	if len(g.rows) == 0 && len(list) == 0 && len(all.observations) > 0 {
		nothing = []problem{{place: f.file, kind: "nothing-passed", text: "no row passes --indicator, --area and --year"}}
	}
	switch {
	case f.format == "json":
		return answer{bytes: figuresJSON(g, all), remarks: nothing}, nil
	case f.format == "csv" && f.show == "rows":
		table, err := obscsv.Append(nil, slices.Values(list))
		if err != nil {
			return answer{}, []problem{{place: f.file, kind: "unwritable", text: err.Error()}}
		}
		return answer{bytes: table, remarks: append(nothing, remarks(all.report, f.file)...)}, nil
	case f.format == "csv":
		return answer{bytes: g.csv(), remarks: append(nothing, remarks(all.report, f.file)...)}, nil
	}
	var b strings.Builder
	if len(nothing) > 0 {
		b.WriteString(wordNonePasses.In(f.lang) + "\n")
	} else {
		f.text(&b, g, all)
	}
	reportText(&b, all, f.lang)
	return answer{bytes: []byte(b.String())}, nil
}

// text writes the grid for people, with what they should know of it below.
func (f *indicatorFlags) text(b *strings.Builder, g grid, all figures) {
	switch f.show {
	case "profile":
		profileText(b, g, f.lang)
		b.WriteString(f.beside.told(f))
	case "cohort":
		f.cohortText(b, g)
	default:
		g.text(b, f.lang)
	}
	if f.show == "gaps" {
		b.WriteString("\n")
		paragraph(b, "", "", fmt.Sprintf(wordLackingMeans.In(f.lang), f.reading.division.In(f.lang)))
		if all.report.Count(indicators.Conflicting) > 0 {
			paragraph(b, "", "", wordFirstCounts.In(f.lang))
		}
	}
}

var wordNonePasses = word(
	"Yksikään tiedoston rivi ei täytä ehtoja, jotka on annettu valitsimilla --indicator, --area ja --year.",
	"Ingen rad i filen uppfyller villkoren i --indicator, --area och --year.",
	"No row of the file passes --indicator, --area and --year.",
)

// areaName is the name of an area in the division; a municipality that is not
// in it has its last name.
func (f *indicatorFlags) areaName(a indicators.Area) string {
	switch a.Kind {
	case indicators.CountryArea:
		return wordCountry.In(f.lang)
	case indicators.MunicipalityArea, indicators.CountyArea:
		if name := unitName(a.Code, f.reading.division, f.lang); name != "" {
			return name
		}
		last := ""
		for u := range region.History(a.Code) {
			last, _ = u.Name.Best(f.lang)
		}
		return last
	}
	return ""
}

var wordCountry = word("Koko maa", "Hela landet", "Whole country")
