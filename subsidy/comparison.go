package subsidy

import (
	"iter"
	"slices"
)

// AppendComparisonJSON appends the comparison of two allocations as one JSON
// object, of the units alone that are named, of all where none is: "before" and
// "after", each with what [Allocation.AppendJSON] begins with and "total";
// "total", the total after minus that before; and
// "differences" in the order of [Compare], each with "code", the awards "before"
// and "after" ("score", "coefficient", "euros", "rank"; null where the unit is
// not in the allocation), the differences "score", "coefficient", "euros" and
// "rank", and "parts": "price", "population", "own", "others", "law" and
// "remainder". Scores and coefficients have 12 decimals and euros 2, each
// rounded by itself; scores and ranks that do not exist are null. Where one side
// lacks an indicator that the other has, see [Parts] before the parts are
// quoted.
func AppendComparisonJSON(b []byte, before, after Allocation, units ...string) []byte {
	w := jsonWriter{b}
	w.open('{')
	w.side("before", &before)
	w.side("after", &after)
	w.cents("total", inCents(after.Total().Sub(before.Total())))
	w.name("differences")
	w.open('[')
	scored := before.hasScores() && after.hasScores()
	for d := range differencesOf(before, after, units) {
		w.item()
		w.open('{')
		w.text("code", d.Code)
		w.award("before", d.Before, before.scheme, !d.Joined)
		w.award("after", d.After, after.scheme, !d.Left)
		w.ratioOrNull("score", d.Score, scored)
		w.decimals("coefficient", d.Coefficient.view(), PrintedDecimals)
		w.cents("euros", inCents(d.Euros))
		w.numberOrNull("rank", d.Rank, scored && !d.Joined && !d.Left)
		w.parts(d.Parts)
		w.close('}')
	}
	w.close(']')
	w.close('}')
	return w.b
}

// differencesOf yields the differences of the units, of all where none is named,
// in the order of [Compare].
func differencesOf(before, after Allocation, units []string) iter.Seq[UnitDifference] {
	return func(yield func(UnitDifference) bool) {
		for d := range Compare(before, after) {
			if (len(units) == 0 || slices.Contains(units, d.Code)) && !yield(d) {
				return
			}
		}
	}
}

// hasScores reports whether the units have scores and ranks.
func (a *Allocation) hasScores() bool { return a.Len() > 0 && !a.scheme.flat }

func (w *jsonWriter) side(key string, a *Allocation) {
	w.name(key)
	w.open('{')
	w.head(a)
	w.cents("total", inCents(a.Total()))
	w.close('}')
}

func (w *jsonWriter) award(key string, award Award, s Scheme, exists bool) {
	if !exists {
		w.null(key)
		return
	}
	w.name(key)
	w.open('{')
	w.score("score", award.Score, s)
	w.decimals("coefficient", award.Coefficient.view(), PrintedDecimals)
	w.cents("euros", inCents(award.Euros))
	w.numberOrNull("rank", award.Rank, !s.flat)
	w.close('}')
}

func (w *jsonWriter) ratioOrNull(key string, r Ratio, exists bool) {
	if !exists {
		w.null(key)
		return
	}
	w.decimals(key, r.view(), PrintedDecimals)
}

func (w *jsonWriter) numberOrNull(key string, n int, exists bool) {
	if !exists {
		w.null(key)
		return
	}
	w.number(key, int64(n))
}

func (w *jsonWriter) parts(p Parts) {
	w.name("parts")
	w.open('{')
	for _, part := range p.named() {
		w.decimals(part.name, part.value.view(), 2)
	}
	w.close('}')
}

type namedPart struct {
	name  string
	value Ratio
}

// named lists the parts as the wire formats name and order them.
func (p Parts) named() [causeCount + 1]namedPart {
	return [...]namedPart{
		{"price", p.Price}, {"population", p.Population}, {"own", p.Own},
		{"others", p.Others}, {"law", p.Law}, {"remainder", p.Remainder},
	}
}

// AppendComparisonCSV appends the comparison of two allocations as CSV with the
// header
//
//	code,beforeEuros,afterEuros,euros,score,coefficient,rank,price,population,own,others,law,remainder,
//	beforeAbsentUnits,beforeNotCollected,beforeIgnored,afterAbsentUnits,afterNotCollected,afterIgnored
//
// on one line, and one line per unit named, all where none is, in the order of
// [Compare], numbers as in [AppendComparisonJSON]. What does not exist is
// empty. The last six cells, the same in every line, are lists with a blank
// between two items.
func AppendComparisonCSV(b []byte, before, after Allocation, units ...string) []byte {
	b = append(b, "code,beforeEuros,afterEuros,euros,score,coefficient,rank,price,population,own,others,law,remainder,"+
		"beforeAbsentUnits,beforeNotCollected,beforeIgnored,afterAbsentUnits,afterNotCollected,afterIgnored\n"...)
	var lists [][]string
	for _, a := range [...]*Allocation{&before, &after} {
		lists = append(lists, slices.Collect(a.AbsentUnits()), slices.Collect(a.NotCollected()), slices.Collect(a.Ignored()))
	}
	scored := before.hasScores() && after.hasScores()
	for d := range differencesOf(before, after, units) {
		t := tableRow{b: b}
		t.text(d.Code)
		t.ratio(ratioOf(d.Before.Euros.Rat()), 2, !d.Joined)
		t.ratio(ratioOf(d.After.Euros.Rat()), 2, !d.Left)
		t.cents(d.Euros)
		t.ratio(d.Score, PrintedDecimals, scored)
		t.ratio(d.Coefficient, PrintedDecimals, true)
		if scored && !d.Joined && !d.Left {
			t.number(int64(d.Rank))
		} else {
			t.cell()
		}
		for _, part := range d.Parts.named() {
			t.ratio(part.value, 2, true)
		}
		for _, list := range lists {
			t.list(list)
		}
		b = t.end()
	}
	return b
}
