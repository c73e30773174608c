package main

import (
	"bytes"
	"cmp"
	"errors"
	"maps"
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/jsonstat"
	"github.com/hyte-fi/go-hyte/indicators/obscsv"
	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
	"github.com/hyte-fi/go-hyte/indicators/thlcube"
)

// figures are what a file holds.
type figures struct {
	format       string
	observations []indicators.Observation
	report       indicators.Report
}

// readFlags say how the bytes are to be read.
type readFlags struct {
	format     string
	key        string
	measure    string
	categories map[string]string
	columns    map[string]string
	areas      string
	division   law.Date
	groups     []laidGroup
	ignore     []string
	source     string
	retrieved  law.Date
	given      []string // options of the command line, by their names
}

// What a cube tells areas by.
const (
	areasByCode   = "code"
	areasByName   = "name"
	areasByCounty = "county-name"
)

// laidGroup says that a column is a population group.
type laidGroup struct {
	column string
	meant  indicators.GroupDimension
}

// formats are the readers by the token of --from, with the options of meaning
// that each of them reads.
var formats = []struct {
	token string
	takes []string
	read  func(f *readFlags, data []byte) (figures, error)
}{
	{"sotkanet-json", nil, readSotkanet(sotkanet.ReadJSON)},
	{"sotkanet-csv", nil, readSotkanet(sotkanet.ReadCSV)},
	{"json-stat", []string{"key", "measure", "category", "areas", "group"}, readJSONStat},
	{"thl-csv", []string{"key", "measure", "category", "areas", "group", "ignore"}, readCube},
	{"csv", []string{"category", "column", "group", "ignore"}, readOwn},
}

// meanings are the options that say what a file means, which no format reads all
// of.
var meanings = []string{"key", "measure", "category", "areas", "column", "group", "ignore"}

func (f *readFlags) options() []option {
	var tokens []string
	for _, format := range formats {
		tokens = append(tokens, format.token)
	}
	retrieved := dayOption(&f.retrieved)
	retrieved.name, retrieved.required, retrieved.about = "retrieved", false, "the day on which the file was taken from its source"
	division := dayOption(&f.division)
	division.name, division.required, division.about = "division", false, "the day whose areas and names are meant, 2026-01-01 unless told"
	f.categories, f.columns = map[string]string{}, map[string]string{}
	return noted(&f.given, []option{
		{name: "from", value: "FORMAT", about: strings.Join(tokens, ", ") + "; told by the first line unless given", set: oneOf(&f.format, tokens...)},
		{name: "key", value: "KEY", about: "what a cube measures: sotkanet:4, or a key of your own", set: text(&f.key)},
		{name: "measure", value: "COLUMN", about: "the column of a cube whose categories are indicators, Tiedot in tables of Statistics Finland", set: text(&f.measure)},
		{name: "category", value: "category=KEY", about: "a category of --measure, or an indicator of a table, has this key; repeatable", repeats: true,
			set: pairs(func(category, key string) { f.categories[category] = key }, "category=KEY")},
		{name: "areas", value: areasByCode + "|" + areasByName + "|" + areasByCounty, about: "what a cube tells areas by: codes of Statistics Finland (JSON-stat unless told), names of municipalities (CSV unless told) or names of counties", set: oneOf(&f.areas, areasByCode, areasByName, areasByCounty)},
		{name: "column", value: "column=COLUMN", about: "a column of the library's table has another name in the file, area=code; repeatable", repeats: true,
			set: pairs(func(own, theirs string) { f.columns[own] = theirs }, "column=COLUMN")},
		{name: "group", value: "column=dimension[:whole]", about: "a column of a cube or table that is a population group, and its value for everybody; repeatable", repeats: true, set: f.setGroup},
		{name: "ignore", value: "COLUMN", about: "a column of a cube or table without meaning for the figures; repeatable", repeats: true, set: each(&f.ignore)},
		division,
		{name: "source", value: "TEXT", about: "the publication, written into every figure", set: text(&f.source)},
		retrieved,
	})
}

func (f *readFlags) setGroup(value string) string {
	column, dimension, ok := strings.Cut(value, "=")
	name, whole, _ := strings.Cut(dimension, ":")
	if !ok || column == "" || name == "" {
		return "column=dimension or column=dimension:whole, Sukupuoli=sex:SSS"
	}
	f.groups = append(f.groups, laidGroup{column, indicators.GroupDimension{Name: name, Whole: whole}})
	return ""
}

func (f *readFlags) groupsByColumn() map[string]indicators.GroupDimension {
	m := map[string]indicators.GroupDimension{}
	for _, g := range f.groups {
		m[g.column] = g.meant
	}
	return m
}

// read reads the file in the format told, or in the one that its beginning
// shows.
func (f *readFlags) read(data []byte, place string) (figures, []problem) {
	token := f.format
	if token == "" {
		if token = sniff(data, f.columns); token == "" {
			first, _, _ := bytes.Cut(data, []byte("\n"))
			return figures{}, []problem{{place: at(place, 1, 1), kind: "unknown-format", text: found(string(first)) + ", expected --from or the beginning of a known format"}}
		}
	}
	if problems := f.misplaced(token); len(problems) > 0 {
		return figures{}, problems
	}
	for _, format := range formats {
		if format.token == token {
			read, err := format.read(f, data)
			if err != nil {
				return figures{}, []problem{readProblem(err, place)}
			}
			read.format = token
			return read, nil
		}
	}
	return figures{}, nil
}

// misplaced tells the options that would change nothing in a file of the format,
// and those that it cannot do without.
func (f *readFlags) misplaced(token string) []problem {
	var problems []problem
	wrong := func(name, kind, text string) {
		problems = append(problems, problem{place: "--" + name, kind: kind, text: text})
	}
	for _, format := range formats {
		for _, name := range meanings {
			if format.token == token && slices.Contains(f.given, name) && !slices.Contains(format.takes, name) {
				wrong(name, "wrong-option", "expected no such option, since the format "+token+" is read without it")
			}
		}
	}
	if token != "json-stat" && token != "thl-csv" {
		return problems
	}
	switch {
	case f.key == "" && f.measure == "":
		wrong("key", "missing", "expected --key with the indicator that the cube measures, or --measure with the column that tells it")
	case f.key != "" && f.measure != "":
		wrong("key", "wrong-option", "expected --key or --measure, not both")
	case f.measure == "" && len(f.categories) > 0:
		wrong("category", "wrong-option", "expected --measure with the column of the category, in place of --key")
	}
	if token == "thl-csv" && f.areas == areasByCode {
		wrong("areas", "wrong-value", found(f.areas)+", expected "+areasByName+" or "+areasByCounty+", since the format has no codes")
	}
	return problems
}

// sniff tells the format by the first sign or the header; it guesses nothing.
// Columns of the library's table may have other names.
// A page for a browser goes to a reader that knows it as one.
func sniff(data []byte, columns map[string]string) string {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	switch trimmed := bytes.TrimLeft(data, " \t\r\n"); {
	case bytes.HasPrefix(trimmed, []byte("[")), bytes.HasPrefix(trimmed, []byte("<")):
		return "sotkanet-json"
	case bytes.HasPrefix(trimmed, []byte("{")):
		return "json-stat"
	}
	header, _, _ := bytes.Cut(data, []byte("\n"))
	line := strings.TrimSuffix(string(header), "\r")
	switch {
	case strings.HasPrefix(line, "indicator;region;"):
		return "sotkanet-csv"
	case strings.HasSuffix(line, ";val"):
		return "thl-csv"
	}
	for _, own := range []string{"indicator", "area", "year", "value"} {
		if !hasColumn(line, cmp.Or(columns[own], own)) {
			return ""
		}
	}
	return "csv"
}

func hasColumn(line, wanted string) bool { return strings.Contains(","+line+",", ","+wanted+",") }

func readSotkanet(read func([]byte, sotkanet.Options) (sotkanet.Reading, error)) func(*readFlags, []byte) (figures, error) {
	return func(f *readFlags, data []byte) (figures, error) {
		r, err := read(data, sotkanet.Options{Source: f.source, Retrieved: f.retrieved})
		return figures{observations: r.Observations, report: r.Report}, err
	}
}

// catalogue holds all series that the library knows.
func catalogue() indicators.Catalogue {
	all, _ := sotkanet.Catalogue().Merge(indicators.Coefficient()) // no key is in both
	return all
}

// named is the kind of areas that names mean.
func (f *readFlags) named() indicators.AreaKind {
	if f.areas == areasByCounty {
		return indicators.CountyArea
	}
	return indicators.MunicipalityArea
}

func readJSONStat(f *readFlags, data []byte) (figures, error) {
	table, err := jsonstat.Parse(data)
	if err != nil {
		return figures{}, err
	}
	mapping := jsonstat.Mapping{
		Indicator: f.key, IndicatorDimension: f.measure, Indicators: f.categories,
		Groups: f.groupsByColumn(), Catalogue: catalogue(), Source: f.source, Retrieved: f.retrieved,
	}
	if f.areas == areasByName || f.areas == areasByCounty {
		mapping.AreaOf = jsonstat.AreaByName(indicators.NewGazetteer(f.division), f.named())
	}
	list, report, err := table.Observations(mapping)
	return figures{observations: list, report: report}, err
}

func readCube(f *readFlags, data []byte) (figures, error) {
	names := indicators.NewGazetteer(f.division)
	list, report, err := thlcube.Read(data, thlcube.Mapping{
		Indicator: f.key, IndicatorColumn: f.measure, Indicators: f.categories, AreaOf: thlcube.AreaByName(names, f.named()), Groups: f.groupsByColumn(),
		Ignore: f.ignore, Catalogue: catalogue(), Source: f.source, Retrieved: f.retrieved,
	})
	return figures{observations: list, report: report}, err
}

// readOwn reads the library's own table, or one of others whose columns are
// told. Its sources stand in it; those told hold where it has none.
func readOwn(f *readFlags, data []byte) (figures, error) {
	layout := obscsv.Layout{Columns: f.columns, Groups: f.groupsByColumn(), Ignore: f.ignore}
	if err := f.checkCategories(layout, data); err != nil {
		return figures{}, err
	}
	layout.Keys = f.categories
	list, report, err := obscsv.Read(data, obscsv.Options{Catalogue: catalogue(), Layout: layout, Source: f.source, Retrieved: f.retrieved})
	return figures{observations: list, report: report}, err
}

// checkCategories refuses a key of an indicator that the table does not have.
func (f *readFlags) checkCategories(layout obscsv.Layout, data []byte) error {
	if len(f.categories) == 0 {
		return nil
	}
	seen := map[string]bool{}
	for row, err := range layout.Rows(data) {
		if err != nil {
			return err
		}
		seen[row.Indicator] = true
	}
	for _, name := range slices.Sorted(maps.Keys(f.categories)) {
		if !seen[name] {
			return &indicators.ReadError{
				Kind: indicators.BadValue, Place: indicators.Place{Line: 1}, Found: name, Expected: "an indicator of the table",
			}
		}
	}
	return nil
}

// readProblem puts the file before the place of a fault.
func readProblem(err error, file string) problem {
	var (
		fault   *indicators.ReadError
		mapping *jsonstat.MappingError
	)
	switch {
	case errors.As(err, &fault):
		text := "expected " + fault.Expected
		if fault.Found != "" {
			text = found(fault.Found) + ", " + text
		}
		return inJSON(file, fault.Place.Pointer, fault.Place.Line, fault.Place.Column, string(fault.Kind), text)
	case errors.As(err, &mapping):
		return problem{place: file, kind: "dimension", text: strings.TrimPrefix(err.Error(), "dimension ")}
	}
	return problem{place: file, kind: "unusable", text: err.Error()}
}
