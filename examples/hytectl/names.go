package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var (
	// wordOwnSwedish is for readers of Swedish; the others are told as much in
	// the documentation.
	wordOwnSwedish = word("", "Indikatorernas svenska benämningar är projektets egna, eftersom ingen svensk text i denna lydelse har setts.", "")
	wordKeys       = word("Indikaattorien nimet", "Indikatorernas namn", "Names of the indicators")
)

// sideWords are the two figures of a change.
var sideWords = map[string]lang.Text{
	"previous": word("edellinen", "föregående", "previous"),
	"latest":   word("viimeisin", "senaste", "latest"),
}

// definition finds an indicator by its key: in the scheme or, for a column of
// another year, in the latest list of a decree that has it.
func definition(s subsidy.Scheme, key string) (d indicators.Definition, found bool) {
	if d, found = s.Indicators().Lookup(key); found {
		return d, true
	}
	for use := range indicators.Uses(key) {
		d, found = use.Value, true
	}
	return d, found
}

// columnName names a column of a cohort for people, with its key in brackets:
// "Care periods due to falls, aged 65 and over, latest [falls-65:latest]".
func columnName(s subsidy.Scheme, column string, l lang.Language) string {
	key, side, _ := strings.Cut(column, ":")
	name := ""
	if d, ok := definition(s, key); ok {
		name, _ = d.Name.Best(l)
	}
	if key == "population" {
		name = lowered(wordPopulation, l)
	}
	if name == "" {
		return column
	}
	if side != "" {
		name += ", " + sideWords[side].In(l)
	}
	return name + " " + tied("["+column+"]")
}

// columnNames are the columns with their names. The two columns of a result
// indicator stand or fall together and are named once.
func columnNames(s subsidy.Scheme, columns []string, l lang.Language) []string {
	var named []string
	for _, column := range columns {
		if key, side, _ := strings.Cut(column, ":"); side != "latest" {
			named = append(named, columnName(s, key, l))
		}
	}
	return named
}

// keyLegend tells the names behind the keys of a table, in the order of the
// decree.
func keyLegend(b *strings.Builder, s subsidy.Scheme, shown map[string]bool, l lang.Language) {
	width := 0
	for key := range shown {
		width = max(width, len(key))
	}
	fmt.Fprintf(b, "\n%s:\n", wordKeys.In(l))
	for d := range s.Indicators().All() {
		if shown[d.Key] {
			name, _ := d.Name.Best(l)
			paragraph(b, fmt.Sprintf("  %-*s  ", width, d.Key), strings.Repeat(" ", width+4), name)
		}
	}
}

// ownSwedish tells readers of Swedish that the names of the scheme's indicators
// are not those of the decree.
func ownSwedish(b *strings.Builder, s subsidy.Scheme, l lang.Language) {
	all := slices.Collect(s.Indicators().All())
	if l == lang.Swedish && slices.ContainsFunc(all, func(d indicators.Definition) bool { return d.SwedishUnofficial }) {
		b.WriteString("\n")
		paragraph(b, "", "", wordOwnSwedish.In(l))
	}
}

// unitLabel is the code of a unit with its name.
func unitLabel(code string, day law.Date, l lang.Language) string {
	return strings.TrimSpace(code + " " + unitName(code, day, l))
}
