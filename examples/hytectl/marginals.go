package main

import (
	"fmt"
	"iter"
	"math/big"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var marginalsCommand = command{
	name:    "marginals",
	summary: "what one more point in each indicator is worth, and what a whole step brings",
	operand: "cohort.csv",
	example: "--scheme municipal --year 2026 --unit 211 cohort.csv",
	prepare: prepareMarginals,
}

func prepareMarginals() ([]option, action) {
	var (
		flags  schemeFlags
		unit   string
		l      lang.Language
		format string
	)
	options := append(flags.options(),
		option{name: "unit", value: "CODE", about: "one unit; all unless told", set: text(&unit)},
		languageOption(&l),
		formatOption(&format, "text", "json", "csv"),
	)
	return options, func(in input) (answer, []problem) {
		a, problems := flags.allocate(in.data, in.place)
		if len(problems) > 0 {
			return answer{}, problems
		}
		list, units := a.AllMarginals(), []string(nil)
		if unit != "" {
			if _, ok := a.Cohort().Population(unit); !ok {
				return answer{}, []problem{unknownUnit(unit)}
			}
			list, units = a.Marginals(unit), []string{unit}
		}
		switch format {
		case "json":
			return answer{bytes: append(a.AppendMarginalsJSON(nil, units...), '\n')}, nil
		case "csv":
			return answer{bytes: a.AppendMarginalsCSV(nil, units...)}, nil
		}
		return answer{bytes: marginalsText(&a, list, unit, l)}, nil
	}
}

var (
	wordPoints    = word("Pisteet", "Poäng", "Points")
	wordPerPoint  = word("€ / piste", "€ / poäng", "€ / point")
	wordStepFrom  = word("Askel", "Steg", "Step from")
	wordStepTo    = word("→", "→", "to")
	wordStepEuros = word("Askel, €", "Steget, €", "Step, €")
	wordRestEuros = word("Jäännös, €", "Rest, €", "Rest, €")
	wordOthersPay = word("Muut, €", "Övriga, €", "Others, €")
	wordPerPoint1 = word("€ / piste: mitä seuraava piste toisi ennen pyöristyksiä, kun koko maan keskiarvo liikkuu mukana; muut maksavat sen kokonaan.",
		"€ / poäng: vad nästa poäng skulle ge före avrundningar, när hela landets medeltal rör sig med; de övriga betalar hela beloppet.",
		"€ / point: what the next point would bring before any rounding, with the mean of the country moving along; the others pay all of it.")
	wordPlainMean = word("€ / piste: mitä seuraava piste toisi ennen pyöristyksiä, kun koko maan keskiarvo liikkuu mukana.",
		"€ / poäng: vad nästa poäng skulle ge före avrundningar, när hela landets medeltal rör sig med.",
		"€ / point: what the next point would bring before any rounding, with the mean of the country moving along.")
	wordFullPoints = word("Viiva: pisteitä on jo 100.", "Streck: poängen är redan 100.", "Dash: the points are 100 already.")
	wordStepOfAll  = word("Muut: mitä muut yhteensä saavat tai menettävät askeleesta. Jäännös: mitä askel lisää kaikkien yhteissummaan.",
		"Övriga: vad de övriga sammanlagt får eller förlorar på steget. Rest: vad steget lägger till allas sammanlagda summa.",
		"Others: what all others together gain or lose by the step. Rest: what the step adds to the sum of all.")
)

// stepLegends say what a whole step is: where activity is reported as points,
// and where its level is compared with those of others.
var stepLegends = map[subsidy.Kind]lang.Text{
	subsidy.MunicipalSupplement: word("Askel: toiminnassa 0:sta 100 pisteeseen, tuloksessa yksi viimeinen desimaali parempaan suuntaan; kaikkien vaihteluväli lasketaan silloin uudelleen.",
		"Steg: i verksamheten från 0 till 100 poäng, i resultaten en sista decimal åt det bättre hållet; allas variationsintervall räknas då om.",
		"Step: from 0 to 100 points in an activity, one last decimal for the better in a result; the range of everybody is then found anew."),
	subsidy.CountyCoefficient: word("Askel: toiminnan tasossa ja tuloksessa yksi viimeinen desimaali parempaan suuntaan, prosenteissa enintään sataan; kaikkien vaihteluväli lasketaan silloin uudelleen. Asetus ei kerro kaikkien tasojen yksikköä, eikä niiden ylärajaa tiedetä.",
		"Steg: i verksamhetens nivå och i resultaten en sista decimal åt det bättre hållet, för procent högst till hundra; allas variationsintervall räknas då om. Förordningen anger inte enheten för alla nivåer, och deras övre gräns är inte känd.",
		"Step: one last decimal for the better in the level of an activity and in a result, for percentages up to 100; the range of everybody is then found anew. The decree does not state the unit of every level, and of those no ceiling is known."),
	subsidy.Proposal2017Plan: word("Askel: toiminnan keskiarvossa 0:sta 100 pisteeseen, tuloksessa yksi viimeinen desimaali parempaan suuntaan; kaikkien vaihteluväli lasketaan silloin uudelleen.",
		"Steg: i verksamhetens medeltal från 0 till 100 poäng, i resultaten en sista decimal åt det bättre hållet; allas variationsintervall räknas då om.",
		"Step: from 0 to 100 points in the mean of the activity, one last decimal for the better in a result; the range of everybody is then found anew."),
}

// marginalsText sets the marginals as a table; the library writes the formats
// for machines.
func marginalsText(a *subsidy.Allocation, list iter.Seq[subsidy.Marginal], unit string, l lang.Language) []byte {
	g, shown := marginalsGrid(a, list, l)
	var b strings.Builder
	coveredHead(&b, a, l)
	if unit != "" { // its name stands above the table instead of in each row
		fmt.Fprintf(&b, "%s\n\n", unitLabel(unit, firstDay(a.Scheme()), l))
		g.fields[0].head, g.fields[1].head = lang.Text{}, lang.Text{}
	}
	if len(g.rows) > 0 {
		g.text(&b, l)
		fmt.Fprintln(&b)
		marginalsLegend(&b, a, l)
		keyLegend(&b, a.Scheme(), shown, l)
		ownSwedish(&b, a.Scheme(), l)
	}
	return []byte(b.String())
}

// marginalsLegend says what the columns mean. The others pay exactly what one
// gains where the mean of the country is weighted by population, which makes
// the sum of all fixed.
func marginalsLegend(b *strings.Builder, a *subsidy.Allocation, l lang.Language) {
	point := wordPerPoint1
	if mean, ok := a.Scheme().Assumption(subsidy.NationalMean); ok && mean.WhatIf {
		point = wordPlainMean
	}
	for _, text := range []lang.Text{point, wordFullPoints, stepLegends[a.Scheme().Kind()], wordStepOfAll} {
		paragraph(b, "", "  ", text.In(l))
	}
}

// marginalsGrid sets one row for each indicator of each unit, and tells which
// indicators are among them.
func marginalsGrid(a *subsidy.Allocation, list iter.Seq[subsidy.Marginal], l lang.Language) (g grid, shown map[string]bool) {
	g.fields = []field{
		{head: wordCode}, {head: wordName}, {head: wordIndicator}, {head: wordPoints, kind: aNumber}, {head: wordPerPoint, kind: aChange},
		{head: wordStepFrom, kind: aNumber}, {head: wordStepTo, kind: aNumber}, {head: wordStepEuros, kind: aChange},
		{head: wordOthersPay, kind: aChange}, {head: wordRestEuros, kind: aChange},
	}
	shown = map[string]bool{}
	for m := range list {
		shown[m.Indicator.Key] = true
		row := []string{m.Code, unitName(m.Code, firstDay(a.Scheme()), l), m.Indicator.Key, m.Points.Fixed(2), perPoint(m)}
		step := make([]string, 5) // empty where there is none
		if move, ok := m.Move(); ok {
			rest := move.Residue()
			step = []string{move.From.String(), move.To.String(), move.Euros.StringFixed(2), rest.Sub(move.Euros).StringFixed(2), rest.StringFixed(2)}
		}
		g.rows = append(g.rows, append(row, step...))
	}
	return g, shown
}

// perPoint is what the next point would bring; empty where there is none to
// come.
func perPoint(m subsidy.Marginal) string {
	if m.Points.Rat().Cmp(big.NewRat(100, 1)) >= 0 {
		return ""
	}
	return m.PerPoint.Fixed(2)
}
