package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var (
	wordRoundings = word("Laissa tai asetuksessa ei ole pyöristyssääntöä. Eri tavat antaisivat:",
		"Varken lagen eller förordningen har någon regel om avrundning. Olika sätt ger:",
		"Neither act nor decree says how to round. The ways would give:")
	wordDecimals   = word("Kertoimen desimaalit", "Koefficientens decimaler", "Decimals of K")
	wordRoundedTo  = word("Eurot", "Euro", "Euros")
	wordHalves     = word("Tasan puolikas", "Exakt hälft", "Exact half")
	wordDifference = word("Erotus, €", "Skillnad, €", "Difference, €")
	wordMoved      = word("Muuttuvia", "Ändras", "Moved")
	wordMost       = word("Suurin muutos, €", "Största ändring, €", "Largest change, €")
	wordWhose      = word("Kenellä", "Hos", "Whose")
	wordUnrounded  = word("ei pyöristetä", "avrundas inte", "not rounded")
	wordChooseSo   = word("Valitaan näin: --assume %s", "Väljs så: --assume %s", "Chosen so: --assume %s")
	wordTaken      = word("* tämän laskelman tapa", "* denna beräknings sätt", "* the way of this computation")
)

// roundingText tells what other ways of rounding would have given.
func roundingText(a *subsidy.Allocation, l lang.Language) []byte {
	var b strings.Builder
	allocationHead(&b, a, l)
	fmt.Fprintf(&b, "%s\n\n", wordRoundings.In(l))
	var rows [][]string
	for r := range a.Roundings() {
		mark, largest, whose := "", noValue, ""
		if r.Taken {
			mark = "*"
		}
		if r.Unit != "" {
			largest, whose = signed(r.Largest.StringFixed(2), l), unitLabel(r.Unit, firstDay(a.Scheme()), l)
		}
		rows = append(rows, []string{
			mark, decimalsText(r.Coefficient, l), optionText(a, subsidy.EuroRounding, r.Euros, l), optionText(a, subsidy.RoundingMode, r.Mode, l),
			l.Number(r.Total.StringFixed(2)), signed(r.Residue.StringFixed(2), l),
			signed(r.Difference.StringFixed(2), l), strconv.Itoa(r.Moved), largest, whose,
		})
	}
	table(&b, []column{
		{}, {wordDecimals.In(l), true}, {head: wordRoundedTo.In(l)}, {head: wordHalves.In(l)}, {wordTotal.In(l) + ", €", true},
		{wordResidue.In(l) + ", €", true}, {wordDifference.In(l), true}, {wordMoved.In(l), true}, {wordMost.In(l), true},
		{head: wordWhose.In(l)},
	}, rows)
	fmt.Fprintf(&b, "\n%s\n", wordTaken.In(l))
	paragraph(&b, "", "  ", fmt.Sprintf(wordChooseSo.In(l), optionsText(a, subsidy.CoefficientRounding, subsidy.EuroRounding, subsidy.RoundingMode)))
	return []byte(b.String())
}

// decimalsText is an option of the rounding of coefficients in a column of
// numbers.
func decimalsText(option string, l lang.Language) string {
	if _, err := strconv.Atoi(option); err != nil {
		return wordUnrounded.In(l)
	}
	return option
}

// optionText is what an option means, in words.
func optionText(a *subsidy.Allocation, id subsidy.AssumptionID, option string, l lang.Language) string {
	question, _ := a.Scheme().Assumption(id)
	for token, meaning := range question.Options() {
		if token == option {
			return meaning.In(l)
		}
	}
	return option
}

// optionsText is how --assume writes every option of the questions.
func optionsText(a *subsidy.Allocation, ids ...subsidy.AssumptionID) string {
	var all []string
	for _, id := range ids {
		question, _ := a.Scheme().Assumption(id)
		var tokens []string
		for token := range question.Options() {
			tokens = append(tokens, token)
		}
		all = append(all, tied(string(id)+"="+strings.Join(tokens, "|")))
	}
	return strings.Join(all, ", ")
}

var (
	wordCost = word("Puuttuvat tiedot ja mitä niiden vuoksi menetettiin pisteinä ja euroina. Enintään: 100 pisteeseen verrattuna. Tavallisesti: niiden keskiarvoon verrattuna, joilla tiedot ovat.",
		"Uppgifter som saknas och vad som gick förlorat i poäng och euro. Högst: jämfört med 100 poäng. Normalt: jämfört med medeltalet av dem som har uppgifterna.",
		"Missing figures and what was lost by them in points and euros. At most: against 100 points. Typically: against the mean of those who have the figures.")
	wordNoGaps    = word("Mitään ei puutu.", "Inget saknas.", "Nothing is missing.")
	wordIndicator = word("Indikaattori", "Indikator", "Indicator")
	wordWhatLacks = word("Puuttuu", "Saknas", "Missing")
	wordAtMost    = word("Enintään", "Högst", "At most")
	wordTypically = word("Tavallisesti", "Normalt", "Typically")
	wordOfPoints  = word("pistettä", "poäng", "points")
)

// missingText tells what is missing and what it cost.
func missingText(a *subsidy.Allocation, l lang.Language) []byte {
	var b strings.Builder
	allocationHead(&b, a, l)
	var rows [][]string
	shown := map[string]bool{}
	for g := range a.Gaps() {
		shown[g.Indicator.Key] = true
		typical := []string{noValue, noValue}
		if !g.Nobody {
			typical = lossText(g.Typical, l)
		}
		row := []string{g.Code, unitName(g.Code, firstDay(a.Scheme()), l), g.Indicator.Key, lackingColumns(a.Scheme(), g, l)}
		rows = append(rows, slices.Concat(row, lossText(g.Most, l), typical))
	}
	if len(rows) == 0 {
		fmt.Fprintln(&b, wordNoGaps.In(l))
		return []byte(b.String())
	}
	paragraph(&b, "", "", wordCost.In(l))
	fmt.Fprintln(&b)
	most, typically, points := wordAtMost.In(l), wordTypically.In(l), ", "+wordOfPoints.In(l)
	table(&b, []column{
		{head: wordCode.In(l)}, {head: wordName.In(l)}, {head: wordIndicator.In(l)}, {head: wordWhatLacks.In(l)},
		{most + points, true}, {most + ", €", true}, {typically + points, true}, {typically + ", €", true},
	}, rows)
	keyLegend(&b, a.Scheme(), shown, l)
	ownSwedish(&b, a.Scheme(), l)
	return []byte(b.String())
}

// lossText is what was lost in points and in euros.
func lossText(loss subsidy.Loss, l lang.Language) []string {
	return []string{l.Number(loss.Points.Fixed(2)), l.Number(loss.Euros.Fixed(2))}
}

// lackingColumns tells the reason and, of the two figures of a change, which.
func lackingColumns(s subsidy.Scheme, g subsidy.Gap, l lang.Language) string {
	var parts []string
	for _, m := range g.Missing {
		part := reasonWords[m.Reason].In(l)
		if _, which, two := strings.Cut(m.Column, ":"); two {
			part = sideWords[which].In(l) + " " + part
		} else if m.Column != g.Indicator.Key {
			part = columnName(s, m.Column, l) + " " + part
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, ", ")
}
