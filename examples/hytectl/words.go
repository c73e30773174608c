package main

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
)

// word is a text in Finnish, Swedish and English.
func word(fi, sv, en string) lang.Text { return lang.Text{Finnish: fi, Swedish: sv, English: en} }

// reasonWords say why a figure is missing.
var reasonWords = map[indicators.Missing]lang.Text{
	indicators.NotCollected:  word("ei kerätty", "inte insamlad", "not collected"),
	indicators.Suppressed:    word("salattu", "sekretessbelagd", "suppressed"),
	indicators.NotApplicable: word("ei sovellu", "inte tillämplig", "not applicable"),
	indicators.NotAnswered:   word("ei vastattu", "inget svar", "not answered"),
}

// actorWords name the addressees of the law.
var actorWords = map[region.Actor]lang.Text{
	region.OrdinaryMunicipality: word("kunta", "kommun", "municipality"),
	region.UusimaaMunicipality:  word("Uudenmaan kunta", "kommun i Nyland", "municipality in Uusimaa"),
	region.HelsinkiCity:         word("Helsinki", "Helsingfors", "Helsinki"),
	region.OrdinaryCounty:       word("hyvinvointialue", "välfärdsområde", "wellbeing services county"),
	region.UusimaaCounty:        word("Uudenmaan hyvinvointialue", "välfärdsområde i Nyland", "wellbeing services county in Uusimaa"),
	region.HUSGroup:             word("HUS-yhtymä", "HUS-sammanslutningen", "HUS Group"),
	region.AlandMunicipality:    word("Ahvenanmaan kunta", "åländsk kommun", "municipality in Åland"),
}

// Words of more than one command. The Swedish terms are those of the statutes.
var (
	wordCode       = word("Koodi", "Kod", "Code")
	wordName       = word("Nimi", "Namn", "Name")
	wordRank       = word("Sija", "Plats", "Rank")
	wordScore      = word("Pisteet", "Poäng", "Score")
	wordPopulation = word("Asukasmäärä", "Invånarantal", "Residents")
	wordEuros      = word("Euroa", "Euro", "Euros")
	wordResident   = word("€/asukas", "€/invånare", "€/resident")
	wordFactor     = word("Kerroin", "Koefficient", "Coefficient")
)
