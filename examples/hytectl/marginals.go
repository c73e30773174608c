package main

import (
	"fmt"
	"iter"
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
	wordMarginals = word("€ / piste: mitä seuraava piste toisi, kun koko maan keskiarvo liikkuu mukana. Askel: toiminnassa 0:sta 100 pisteeseen, tuloksessa yksi viimeinen desimaali parempaan suuntaan; muiden vaihteluväli lasketaan silloin uudelleen.",
		"€ / poäng: vad nästa poäng skulle ge, när hela landets medeltal rör sig med. Steg: i verksamheten från 0 till 100 poäng, i resultaten en sista decimal åt det bättre hållet; allas variationsbredd räknas då om.",
		"€ / point: what the next point would bring, with the mean of the country moving along. Step: from 0 to 100 points in an activity, one last decimal for the better in a result; the range of everybody is then found anew.")
)

// marginalsText sets the marginals as a table; the library writes the formats
// for machines.
func marginalsText(a *subsidy.Allocation, list iter.Seq[subsidy.Marginal], unit string, l lang.Language) []byte {
	g := marginalsGrid(a, list, l)
	var b strings.Builder
	coveredHead(&b, a, l)
	if unit != "" { // its name stands above the table instead of in each row
		fmt.Fprintf(&b, "%s %s\n\n", unit, unitName(unit, firstDay(a.Scheme()), l))
		g.fields[0].head, g.fields[1].head = lang.Text{}, lang.Text{}
	}
	if len(g.rows) > 0 {
		g.text(&b, l)
		fmt.Fprintln(&b)
		paragraph(&b, "", "", wordMarginals.In(l))
	}
	return []byte(b.String())
}

func marginalsGrid(a *subsidy.Allocation, list iter.Seq[subsidy.Marginal], l lang.Language) grid {
	g := grid{fields: []field{
		{head: wordCode}, {head: wordName}, {head: wordIndicator}, {head: wordPoints, kind: aNumber}, {head: wordPerPoint, kind: aChange},
		{head: wordStepFrom, kind: aNumber}, {head: wordStepTo, kind: aNumber}, {head: wordStepEuros, kind: aChange},
	}}
	for m := range list {
		row := []string{m.Code, unitName(m.Code, firstDay(a.Scheme()), l), m.Indicator.Key, m.Points.Fixed(2), m.PerPoint.Fixed(2)}
		step := make([]string, 3) // empty where there is none
		if move, ok := m.Move(); ok {
			step = []string{move.From.String(), move.To.String(), move.Euros.StringFixed(2)}
		}
		g.rows = append(g.rows, append(row, step...))
	}
	return g
}
