package report

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Profile is the figures of one area beside those of others: peers, county,
// whole country.
type Profile struct {
	// Caption names the profile, its source and its year.
	Caption lang.Text
	Rows    []ProfileRow
	// Notes stand below: made-up figures say so here.
	Notes []Sentence
}

// ProfileRow is one indicator.
type ProfileRow struct {
	Name     lang.Text
	Polarity indicators.Polarity
	// Own is the figure of the area, Before its figure a round before.
	Own, Before indicators.Datum
	// Peers, County and Country are the figures of the others.
	Peers, County, Country indicators.Datum
}

var profileLegend = []Legend{
	{Shape: Shape{Form: Dot, At: 500}, Text: tri("oma", "egen", "own")},
	{Shape: Shape{Form: Ring, At: 500}, Text: tri("verrokit", "jämförelse", "peers")},
	{Shape: Shape{Form: Diamond, At: 500, Tone: ToneUnderWay}, Text: tri("hyvinvointialue", "välfärdsområdet", "county")},
	{Shape: Shape{Form: Post, At: 500, Tone: ToneUnknown}, Text: tri("koko maa", "hela landet", "whole country")},
}

// table makes the profile; every indicator has a scale of its own.
func (p Profile) table() Table {
	t := Table{
		ID: "profile", Caption: p.Caption, Legend: profileLegend, Notes: slices.Clone(p.Notes),
		Columns: []Column{
			{Title: titleIndicator, Wide: true}, {Title: titlePicture, Drawn: true},
			{Title: tri("Oma", "Egen", "Own"), Numeric: true}, {Title: tri("Muutos", "Förändring", "Change"), Numeric: true},
			{Title: tri("Verrokit", "Jämförelse", "Peers"), Numeric: true}, {Title: tri("Hyvinvointialue", "Välfärdsområdet", "County"), Numeric: true},
			{Title: tri("Koko maa", "Hela landet", "Whole country"), Numeric: true},
			{Title: tri("Maahan verrattuna", "Jämfört med landet", "Beside the country")},
		},
	}
	better, told := 0, 0
	for _, r := range p.Rows {
		beside := r.beside()
		if beside != CannotTell {
			told++
		}
		if beside == Improved {
			better++
		}
		t.Rows = append(t.Rows, []Value{
			Words(r.Name), Drawn(r.draw(beside)), Figure(r.Own, lang.Text{}), r.change(),
			Figure(r.Peers, lang.Text{}), Figure(r.County, lang.Text{}), Figure(r.Country, lang.Text{}), besideValue(beside),
		})
	}
	t.Alt = Say(tri("Mittarit, joissa tilanne on parempi kuin koko maassa: {0}/{1}.", "Indikatorer där läget är bättre än i hela landet: {0}/{1}.", "Indicators that stand better than the whole country: {0} of {1}."), Count(better), Count(told))
	return t
}

// beside compares the own figure with the whole country's.
func (r ProfileRow) beside() Movement {
	own, ok := r.Own.Value()
	country, known := r.Country.Value()
	if !ok || !known {
		return CannotTell
	}
	return withoutTarget(own.Cmp(country), r.Polarity)
}

func besideValue(m Movement) Value {
	switch m {
	case Improved:
		return Words(tri("parempi", "bättre", "better")).Marked(Good)
	case Worsened:
		return Words(tri("heikompi", "sämre", "worse")).Marked(Poor)
	case Unchanged:
		return Words(tri("sama", "lika", "the same")).Marked(Fair)
	}
	return Words(movements[CannotTell].name).Marked(Open)
}

// change is the own figure minus the one a round before.
func (r ProfileRow) change() Value {
	own, ok := r.Own.Value()
	before, known := r.Before.Value()
	if !ok || !known {
		return Value{}
	}
	m := withoutTarget(own.Cmp(before), r.Polarity)
	mark := NoMark
	if m == Improved {
		mark = Good
	} else if m == Worsened {
		mark = Poor
	}
	return Number(own.Sub(before), -1, lang.Text{}).Signed().Marked(mark)
}

func (r ProfileRow) draw(beside Movement) Drawing {
	forms := [...]struct {
		datum indicators.Datum
		shape Shape
	}{
		{r.Country, Shape{Form: Post, Tone: ToneUnknown}},
		{r.County, Shape{Form: Diamond, Tone: ToneUnderWay}},
		{r.Peers, Shape{Form: Ring}},
		{r.Own, Shape{Form: Dot}},
	}
	var values []decimal.Decimal
	d := Drawing{Shapes: []Shape{{Form: Track, At: 0, To: 1000, Tone: ToneFaint}}, Label: Say(besideValue(beside).text.Translated)}
	for _, f := range forms {
		if v, ok := f.datum.Value(); ok && !unwieldy(v) {
			values = append(values, v)
			d.Shapes = append(d.Shapes, f.shape)
		}
	}
	for i, place := range scale(values) {
		d.Shapes[i+1].At = place
	}
	return d
}
