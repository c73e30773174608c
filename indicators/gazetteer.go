package indicators

import (
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Gazetteer finds areas by the names of one day. Some sources print names and
// no codes. The zero Gazetteer knows none. A Gazetteer is immutable.
type Gazetteer struct {
	areas map[nameOf]Area
}

type nameOf struct {
	kind AreaKind
	name string
}

// wholeCountry are the names that Sotkanet and Statistics Finland print for the
// country.
var wholeCountry = [...]string{"Koko maa", "Hela landet", "Whole country", "KOKO MAA", "HELA LANDET", "WHOLE COUNTRY"}

// NewGazetteer returns the Finnish and Swedish names of the municipalities and
// counties of the day, Helsinki as the county "90" among them, and of the whole
// country. A name that means two areas of one kind is left out. A day of which
// nothing is known gives the country only.
func NewGazetteer(day law.Date) Gazetteer {
	g := Gazetteer{areas: map[nameOf]Area{}}
	for _, name := range wholeCountry {
		g.areas[nameOf{CountryArea, name}] = Area{Kind: CountryArea}
	}
	ambiguous := map[nameOf]bool{}
	add := func(area Area, name string) {
		key := nameOf{area.Kind, name}
		if other, taken := g.areas[key]; name == "" || taken && other == area {
			return
		} else if taken {
			ambiguous[key] = true
		}
		g.areas[key] = area
	}
	for unit := range region.Municipalities(day) {
		area := Area{Kind: MunicipalityArea, Code: unit.Code}
		add(area, unit.Name.Finnish)
		add(area, unit.Name.Swedish)
	}
	for code, unit := range region.CountyAreas(day) {
		area := Area{Kind: CountyArea, Code: code}
		add(area, unit.Name.Finnish)
		add(area, unit.Name.Swedish)
	}
	for key := range ambiguous {
		delete(g.areas, key)
	}
	return g
}

// Find returns the area of the kind with the name as it is written in the
// registry; false where there is none, or more than one.
func (g Gazetteer) Find(kind AreaKind, name string) (Area, bool) {
	area, found := g.areas[nameOf{kind, name}]
	return area, found
}
