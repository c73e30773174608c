package main

import "github.com/hyte-fi/go-hyte/hyte/lang"

// word is a text in Finnish, Swedish and English.
func word(fi, sv, en string) lang.Text { return lang.Text{Finnish: fi, Swedish: sv, English: en} }

// Words of more than one command. The Swedish terms are those of the statutes.
var (
	wordCode       = word("Koodi", "Kod", "Code")
	wordName       = word("Nimi", "Namn", "Name")
	wordRank       = word("Sija", "Plats", "Rank")
	wordScore      = word("Pisteet", "Poäng", "Score")
	wordPopulation = word("Asukkaita", "Invånare", "Residents")
	wordEuros      = word("Euroa", "Euro", "Euros")
	wordResident   = word("€/asukas", "€/invånare", "€/resident")
	wordFactor     = word("Kerroin", "Koefficient", "Coefficient")
)
