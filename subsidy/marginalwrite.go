package subsidy

import (
	"iter"
	"slices"
)

// marginalsOf yields the marginals of the units, of all where none is named.
func (a *Allocation) marginalsOf(units []string) iter.Seq[Marginal] {
	if len(units) == 0 {
		return a.AllMarginals()
	}
	return func(yield func(Marginal) bool) {
		for _, code := range units {
			for m := range a.Marginals(code) {
				if !yield(m) {
					return
				}
			}
		}
	}
}

// AppendMarginalsJSON appends the marginals of the units, of all where none is
// named, as one JSON object: what [Allocation.AppendJSON] begins with and
// "marginals", each with "code", "indicator", "points" and
// "perPoint" with 12 decimals (where the points are 100 already it is what one
// less would cost), of [Marginal.Move] "column", "from", "to",
// "euros" and "residue" with 2 decimals and "computedAnew" (null where there is
// no such step), and "notCollected". A unit that the allocation does not have
// has none.
func (a *Allocation) AppendMarginalsJSON(b []byte, units ...string) []byte {
	a = a.orEmpty()
	w := jsonWriter{b}
	w.open('{')
	w.head(a)
	w.name("marginals")
	w.open('[')
	for m := range a.marginalsOf(units) {
		w.item()
		w.marginal(m)
	}
	w.close(']')
	w.close('}')
	return w.b
}

func (w *jsonWriter) marginal(m Marginal) {
	w.open('{')
	w.text("code", m.Code)
	w.text("indicator", m.Indicator.Key)
	w.decimals("points", m.Points.view(), PrintedDecimals)
	w.decimals("perPoint", m.PerPoint.view(), PrintedDecimals)
	move, ok := m.Move()
	if ok {
		w.text("column", move.Column)
	} else {
		w.null("column")
	}
	w.datumOrNull("from", move.From, ok)
	w.datumOrNull("to", move.To, ok)
	if ok {
		w.cents("euros", inCents(move.Euros))
		w.cents("residue", inCents(move.Residue()))
		w.truth("computedAnew", move.ComputedAnew)
	} else {
		w.null("euros")
		w.null("residue")
		w.null("computedAnew")
	}
	w.truth("notCollected", m.NotCollected())
	w.close('}')
}

// AppendMarginalsCSV appends the marginals of the units, of all where none is
// named, as CSV with the header
// "code,indicator,points,perPoint,column,from,to,euros,residue,computedAnew,notCollected,ignored,absentUnits",
// one line per unit and indicator, numbers as in
// [Allocation.AppendMarginalsJSON]. What does not exist is empty. The columns
// ignored and the codes of the absent units, the same in every line, have a
// blank between two.
func (a *Allocation) AppendMarginalsCSV(b []byte, units ...string) []byte {
	b = append(b, "code,indicator,points,perPoint,column,from,to,euros,residue,computedAnew,notCollected,ignored,absentUnits\n"...)
	ignored, absent := slices.Collect(a.Ignored()), slices.Collect(a.AbsentUnits())
	for m := range a.marginalsOf(units) {
		t := tableRow{b: b}
		t.text(m.Code)
		t.text(m.Indicator.Key)
		t.ratio(m.Points, PrintedDecimals, true)
		t.ratio(m.PerPoint, PrintedDecimals, true)
		t.move(m.Move())
		t.truth(m.NotCollected())
		t.list(ignored)
		t.list(absent)
		b = t.end()
	}
	return b
}

// move appends the six cells of a whole step.
func (t *tableRow) move(move Move, exists bool) {
	if !exists {
		for range 6 {
			t.cell()
		}
		return
	}
	t.text(move.Column)
	t.text(move.From.String())
	t.text(move.To.String())
	t.cents(move.Euros)
	t.cents(move.Residue())
	t.truth(move.ComputedAnew)
}
