package report

import (
	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Grid is scores from 0 to 100 by sector and dimension, as TEAviisari gives
// them, with those of the round before beside them.
type Grid struct {
	// Caption names the grid and its source.
	Caption lang.Text
	// Year is the year of the scores, Before that of the round before; zero
	// where there is none.
	Year, Before int
	// Dimensions are the columns.
	Dimensions []lang.Text
	Rows       []GridRow
	// Notes stand below: made-up scores say so here.
	Notes []Sentence
}

// GridRow is the scores of one sector, one for each dimension; a score that
// is not there is not collected.
type GridRow struct {
	Sector      lang.Text
	Now, Before []indicators.Datum
}

// band sorts a score into the colours of TEAviisari. Its published bands
// overlap at their ends (0–25, 25–75, 75–100); here each holds its lower end.
func band(score indicators.Datum) Mark {
	v, ok := score.Value()
	switch {
	case !ok:
		return Open
	case v.Cmp(decimal.NewFromInt(75)) >= 0:
		return Good
	case v.Cmp(decimal.NewFromInt(25)) >= 0:
		return Fair
	}
	return Poor
}

var gridLegend = []Legend{
	{Mark: Good, Text: tri("75–100 pistettä", "75–100 poäng", "75–100 points")},
	{Mark: Fair, Text: tri("vähintään 25, alle 75", "minst 25, under 75", "at least 25, under 75")},
	{Mark: Poor, Text: tri("alle 25", "under 25", "under 25")},
	{Mark: Open, Text: tri("ei tietoa", "uppgift saknas", "no data")},
}

// table makes the traffic-light grid.
func (g Grid) table(id string) Table {
	t := Table{ID: id, Caption: g.Caption, Legend: gridLegend, Notes: g.Notes}
	if g.Before != 0 {
		t.Alt = Say(tri("Pisteet vuonna {0}, suluissa {1}.", "Poängen {0}, inom parentes {1}.", "Scores of {0}, those of {1} in brackets."), Code(numeral(g.Year)), Code(numeral(g.Before)))
	} else if g.Year != 0 {
		t.Alt = Say(tri("Pisteet vuonna {0}.", "Poängen {0}.", "Scores of {0}."), Code(numeral(g.Year)))
	}
	t.Columns = []Column{{Title: tri("Toimiala", "Sektor", "Sector"), Wide: true}}
	for _, d := range g.Dimensions {
		t.Columns = append(t.Columns, Column{Title: d, Notes: tri("edellinen", "föregående", "before")})
	}
	for _, r := range g.Rows {
		row := []Value{Words(r.Sector)}
		for i := range g.Dimensions {
			row = append(row, score(at(r.Now, i), at(r.Before, i)))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

func at(list []indicators.Datum, i int) indicators.Datum {
	if i < len(list) {
		return list[i]
	}
	return indicators.Datum{}
}

func score(now, before indicators.Datum) Value {
	v := Figure(now, lang.Text{}).Marked(band(now))
	if b, ok := before.Value(); ok && !unwieldy(b) {
		v = v.Noted(b.String())
	}
	return v
}
