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
	wordFirst  = word("Ennen", "Före", "Before")
	wordSecond = word("Jälkeen", "Efter", "After")
	wordChange = word("Muutos", "Ändring", "Change")
	wordPrice  = word("Hinta", "Pris", "Price")
	wordOwn    = word("Omat luvut", "Egna uppgifter", "Own figures")
	wordOthers = word("Muut", "Övriga", "Others")
	wordLaw    = word("Laki", "Lag", "Law")
	wordRest   = word("Jäännös", "Rest", "Rest")
	wordJoined = word("uusi", "ny", "new")
	wordLeft   = word("poistunut", "borta", "gone")
	wordCauses = word("Syyt lasketaan yhteen muutokseksi; jäännös on pyöristystä. Kukin syy on keskiarvo siitä, mitä se lisää kaikissa 120 järjestyksessä, joissa viisi syytä voi ottaa (Shapleyn arvo).",
		"Orsakerna ger tillsammans ändringen; resten är avrundning. Varje orsak är medeltalet av vad den lägger till i alla 120 ordningar som de fem kan tas i (Shapleyvärdet).",
		"The causes add up to the change; the rest is rounding. Each is the mean of what it adds over all 120 orders in which the five can be taken (Shapley's value).")
	wordUneven = word("Indikaattorista, jota ei ole kerätty, ei kukaan saa pisteitä, ja mitä sen puuttuminen siirtää, on mukana syissä: kohdassa Laki, jos vain toinen laeista ottaa sen huomioon.",
		"Ingen får poäng för en indikator som inte har samlats in, och det som dess frånvaro flyttar ingår i orsakerna: under Lag, om bara den ena av lagarna räknar den.",
		"Nobody gets points for an indicator that is not collected, and what its absence moves is among the causes: under Law where only one of the two laws counts it.")
	wordCoeffMoved = word("Kertoimen muutos", "Koefficientens ändring", "Change of coefficient")
)

// causes are the columns of the decomposition.
var causes = []struct {
	head lang.Text
	of   func(subsidy.Parts) subsidy.Ratio
}{
	{wordPrice, func(p subsidy.Parts) subsidy.Ratio { return p.Price }},
	{wordPopulation, func(p subsidy.Parts) subsidy.Ratio { return p.Population }},
	{wordOwn, func(p subsidy.Parts) subsidy.Ratio { return p.Own }},
	{wordOthers, func(p subsidy.Parts) subsidy.Ratio { return p.Others }},
	{wordLaw, func(p subsidy.Parts) subsidy.Ratio { return p.Law }},
	{wordRest, func(p subsidy.Parts) subsidy.Ratio { return p.Remainder }},
}

func comparisonText(before, after subsidy.Allocation, l lang.Language) []byte {
	var b strings.Builder
	sides(&b, &before, &after, l)
	columns := []column{
		{head: wordCode.In(l)}, {head: wordName.In(l)}, {wordSecond.In(l) + ", €", true},
		{wordChange.In(l) + ", €", true}, {wordRank.In(l), true},
	}
	for _, c := range causes {
		columns = append(columns, column{c.head.In(l), true})
	}
	var rows [][]string
	for d := range subsidy.Compare(before, after) {
		row := []string{
			d.Code, unitName(d.Code, firstDay(before.Scheme()), l),
			l.Number(d.After.Euros.StringFixed(2)), signed(d.Euros.StringFixed(2), l), movedRank(d, l),
		}
		for _, c := range causes {
			row = append(row, signed(c.of(d.Parts).Fixed(2), l))
		}
		rows = append(rows, row)
	}
	table(&b, columns, rows)
	fmt.Fprintln(&b)
	paragraph(&b, "", "", wordTotal.In(l)+": "+eurosText(before.Total(), l)+" → "+eurosText(after.Total(), l))
	causesText(&b, &before, &after, l)
	return []byte(b.String())
}

// differenceText tells of one unit, each cause on a line of its own.
func differenceText(before, after subsidy.Allocation, d subsidy.UnitDifference, l lang.Language) []byte {
	var b strings.Builder
	sides(&b, &before, &after, l)
	fmt.Fprintf(&b, "%s %s\n\n", d.Code, unitName(d.Code, firstDay(before.Scheme()), l))
	rows := [][]string{
		{wordFirst.In(l) + ", €", l.Number(d.Before.Euros.StringFixed(2))},
		{wordSecond.In(l) + ", €", l.Number(d.After.Euros.StringFixed(2))},
		{wordChange.In(l) + ", €", signed(d.Euros.StringFixed(2), l)},
	}
	for _, c := range causes {
		rows = append(rows, []string{"  " + c.head.In(l), signed(c.of(d.Parts).Fixed(2), l)})
	}
	rows = append(rows, []string{wordCoeffMoved.In(l), signed(d.Coefficient.Fixed(6), l)}, []string{wordRank.In(l), movedRank(d, l)})
	table(&b, []column{{}, {right: true}}, rows)
	fmt.Fprintln(&b)
	causesText(&b, &before, &after, l)
	return []byte(b.String())
}

// sides tells the law, the choices and the coverage of either side.
func sides(b *strings.Builder, before, after *subsidy.Allocation, l lang.Language) {
	fmt.Fprintf(b, "%s: ", wordFirst.In(l))
	coveredHead(b, before, l)
	fmt.Fprintf(b, "%s: ", wordSecond.In(l))
	coveredHead(b, after, l)
}

// causesText says how the causes were found, and what to mind where one side
// lacks an indicator that the other has.
func causesText(b *strings.Builder, before, after *subsidy.Allocation, l lang.Language) {
	paragraph(b, "", "", wordCauses.In(l))
	if !slices.Equal(slices.Collect(before.NotCollected()), slices.Collect(after.NotCollected())) {
		paragraph(b, "", "", wordUneven.In(l))
	}
	for _, a := range []*subsidy.Allocation{after, before} {
		if lists := coverage(a, l)[1:]; len(lists[0].items)+len(lists[1].items) > 0 {
			ownSwedish(b, a.Scheme(), l)
			return
		}
	}
}

// signed writes a number with its sign, a plus where it grew.
func signed(number string, l lang.Language) string {
	if strings.Trim(number, "-0.") == "" {
		return l.Number(strings.TrimPrefix(number, "-"))
	}
	if strings.HasPrefix(number, "-") {
		return l.Number(number)
	}
	return "+" + l.Number(number)
}

func movedRank(d subsidy.UnitDifference, l lang.Language) string {
	switch {
	case d.Joined:
		return wordJoined.In(l)
	case d.Left:
		return wordLeft.In(l)
	case d.Before.Rank == 0 || d.After.Rank == 0:
		return noValue
	}
	return strconv.Itoa(d.Before.Rank) + "→" + strconv.Itoa(d.After.Rank)
}
