package main

import (
	"fmt"
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
	wordRoundedTo  = word("Eurot", "Euro", "Euros to")
	wordHalves     = word("Puolikkaat", "Hälfter", "Halves")
	wordDifference = word("Erotus, €", "Skillnad, €", "Difference, €")
	wordMoved      = word("Muuttuu", "Ändras", "Moved")
	wordMost       = word("Suurin muutos, €", "Största ändring, €", "Largest, €")
	wordTaken      = word("* tämän laskelman tapa", "* denna beräknings sätt", "* the way of this computation")
)

// roundingText tells what other ways of rounding would have given.
func roundingText(a *subsidy.Allocation, l lang.Language) []byte {
	var b strings.Builder
	allocationHead(&b, a, l)
	fmt.Fprintf(&b, "%s\n\n", wordRoundings.In(l))
	var rows [][]string
	for r := range a.Roundings() {
		mark, largest := "", noValue
		if r.Taken {
			mark = "*"
		}
		if r.Unit != "" {
			largest = r.Unit + "  " + l.Number(r.Largest.StringFixed(2))
		}
		rows = append(rows, []string{
			mark, r.Coefficient, r.Euros, r.Mode, l.Number(r.Total.StringFixed(2)), l.Number(r.Residue.StringFixed(2)),
			l.Number(r.Difference.StringFixed(2)), strconv.Itoa(r.Moved), largest,
		})
	}
	table(&b, []column{
		{}, {wordDecimals.In(l), true}, {head: wordRoundedTo.In(l)}, {head: wordHalves.In(l)}, {wordTotal.In(l) + ", €", true},
		{wordResidue.In(l) + ", €", true}, {wordDifference.In(l), true}, {wordMoved.In(l), true}, {wordMost.In(l), true},
	}, rows)
	fmt.Fprintf(&b, "\n%s\n", wordTaken.In(l))
	return []byte(b.String())
}

var (
	wordCost = word("Puuttuvat tiedot ja niiden hinta. Enintään: 100 pisteeseen verrattuna. Tavallisesti: niiden keskiarvoon verrattuna, joilla tiedot ovat.",
		"Uppgifter som saknas och vad de kostar. Högst: jämfört med 100 poäng. Normalt: jämfört med medeltalet av dem som har uppgifterna.",
		"Missing figures and what they cost. At most: against 100 points. Typically: against the mean of those who have the figures.")
	wordNoGaps    = word("Mitään ei puutu.", "Inget saknas.", "Nothing is missing.")
	wordIndicator = word("Indikaattori", "Indikator", "Indicator")
	wordWhatLacks = word("Puuttuu", "Saknas", "Missing")
	wordAtMost    = word("Enintään, €", "Högst, €", "At most, €")
	wordTypically = word("Tavallisesti, €", "Normalt, €", "Typically, €")
)

// missingText tells what is missing and what it cost.
func missingText(a *subsidy.Allocation, l lang.Language) []byte {
	var b strings.Builder
	allocationHead(&b, a, l)
	var rows [][]string
	for g := range a.Gaps() {
		typical := noValue
		if !g.Nobody {
			typical = l.Number(g.Typical.Euros.Fixed(2))
		}
		rows = append(rows, []string{
			g.Code, unitName(g.Code, firstDay(a.Scheme()), l), g.Indicator.Key, lackingColumns(g, l),
			l.Number(g.Points.Fixed(2)), l.Number(g.Most.Euros.Fixed(2)), typical,
		})
	}
	if len(rows) == 0 {
		fmt.Fprintln(&b, wordNoGaps.In(l))
		return []byte(b.String())
	}
	paragraph(&b, "", "", wordCost.In(l))
	fmt.Fprintln(&b)
	table(&b, []column{
		{head: wordCode.In(l)}, {head: wordName.In(l)}, {head: wordIndicator.In(l)}, {head: wordWhatLacks.In(l)},
		{wordPoints.In(l), true}, {wordAtMost.In(l), true}, {wordTypically.In(l), true},
	}, rows)
	return []byte(b.String())
}

// sideWords are the two figures of a change.
var sideWords = map[string]lang.Text{
	"previous": word("edellinen", "föregående", "previous"),
	"latest":   word("viimeisin", "senaste", "latest"),
}

// lackingColumns tells the reason and, of the two figures of a change, which.
func lackingColumns(g subsidy.Gap, l lang.Language) string {
	var parts []string
	for _, m := range g.Missing {
		part := reasonWords[m.Reason].In(l)
		if _, which, two := strings.Cut(m.Column, ":"); two {
			part = sideWords[which].In(l) + " " + part
		} else if m.Column != g.Indicator.Key {
			part = m.Column + " " + part
		}
		parts = append(parts, part)
	}
	return strings.Join(parts, ", ")
}
