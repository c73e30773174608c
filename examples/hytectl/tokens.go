package main

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

// areaKindWords name the kinds of areas.
var areaKindWords = map[indicators.AreaKind]lang.Text{
	indicators.UnknownArea:          word("tuntematon", "okänt", "unknown"),
	indicators.CountryArea:          word("koko maa", "hela landet", "whole country"),
	indicators.MunicipalityArea:     word("kunta", "kommun", "municipality"),
	indicators.CountyArea:           word("hyvinvointialue", "välfärdsområde", "wellbeing services county"),
	indicators.RegionArea:           word("maakunta", "landskap", "region"),
	indicators.SubRegionArea:        word("seutukunta", "ekonomisk region", "sub-region"),
	indicators.MajorRegionArea:      word("suuralue", "storområde", "major region"),
	indicators.HospitalDistrictArea: word("sairaanhoitopiiri", "sjukvårdsdistrikt", "hospital district"),
	indicators.CatchmentArea:        word("erityisvastuualue", "specialupptagningsområde", "catchment area"),
	indicators.CollaborationArea:    word("yhteistyöalue", "samarbetsområde", "collaboration area"),
	indicators.StateAgencyArea:      word("aluehallintoviraston alue", "regionförvaltningsverkets område", "area of a state agency"),
	indicators.CentreArea:           word("ELY-keskuksen alue", "NTM-centralens område", "area of an ELY Centre"),
	indicators.NUTS1Area:            word("NUTS 1 -alue", "NUTS 1-område", "NUTS 1 region"),
	indicators.EuroArea:             word("Euroopan alue", "område i Europa", "area of Europe"),
	indicators.EuropeanCountryArea:  word("Euroopan maa", "land i Europa", "country of Europe"),
	indicators.NordicArea:           word("Pohjoismaat", "Norden", "Nordic countries"),
}

// spelled writes tokens of the formats for machines in words: "suppressed 3,
// not-answered 1" becomes "salattu 3, ei vastattu 1". What is no token stays.
func spelled(tokens string, l lang.Language) string {
	parts := strings.Split(tokens, ", ")
	for i, part := range parts {
		token, number, _ := strings.Cut(part, " ")
		parts[i] = strings.TrimSpace(tokenWord(token, l) + " " + number)
	}
	return strings.Join(parts, ", ")
}

func tokenWord(token string, l lang.Language) string {
	if kind, known := indicators.ParseAreaKind(token); known {
		return areaKindWords[kind].In(l)
	}
	for why, words := range reasonWords {
		if why.String() == token {
			return words.In(l)
		}
	}
	return token
}
