package subsidy

import (
	"iter"
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Gap is an indicator for which a unit lacks a figure, and what that cost it.
//
// What a missing figure cost depends on what it would have been, which nobody
// knows. Two answers are given, and both leave the ranges of the country as
// they are, because points are supposed and not figures: against full points,
// the most that it can have cost; and against the mean points of the units
// that have their figures.
type Gap struct {
	// Code is the unit.
	Code string
	// Indicator is the indicator.
	Indicator indicators.Definition
	// Missing are the figures the unit lacks, at least one.
	Missing []MissingDatum
	// Points are the points of the unit all the same: 0, except where the
	// scheme takes the option "full" of "target-with-latest-only" or
	// "uncorrected" of "mini-intervention-counts". Then nothing was lost.
	Points Ratio
	// Most is what was lost against 100 points.
	Most Loss
	// Typical is what was lost against the mean points of the units that have
	// their figures, weighted as the national mean is; zero where no unit has.
	Typical Loss
	// Nobody says that no unit has its figures, so that Typical means nothing.
	Nobody bool
}

// Loss is what a unit would have had beside what it has.
type Loss struct {
	// Points are points of the indicator, 0 to 100.
	Points Ratio
	// Euros are what the points would have added to the award, the national
	// mean moving with them, neither the coefficient nor the award rounded.
	Euros Ratio
}

// Gaps yields what is missing and what it cost, unit by unit in the order of
// the cohort and indicator by indicator in the order of the decree. An
// indicator without columns is a gap of every unit. Where the money goes per
// resident there are none.
func (a *Allocation) Gaps() iter.Seq[Gap] {
	a = a.orEmpty()
	return func(yield func(Gap) bool) {
		bounds := a.compared()
		means := make([]*big.Rat, len(bounds))
		for j := range bounds {
			means[j] = a.typical(&bounds[j])
		}
		c := country{mean: a.MeanScore().view(), weights: a.weights()}
		i := 0
		for award := range a.Awards() {
			for j := range bounds {
				missing := a.missing(i, &bounds[j])
				if len(missing) == 0 {
					continue
				}
				for k := range missing {
					missing[k].Code = award.Code
				}
				if !yield(a.gap(&bounds[j], i, award, missing, means[j], c)) {
					return
				}
			}
			i++
		}
	}
}

// compared joins the indicators with their columns and ranges.
func (a *Allocation) compared() []bound {
	if a.Len() == 0 {
		return nil
	}
	bounds := bind(a.scheme, &a.cohort)
	for j := range bounds {
		bounds[j].survey(a.scheme, a.cohort.Len())
	}
	return bounds
}

// country is what all units set that a loss is computed with.
type country struct {
	// mean is the national mean, and weights the sum of what all units weigh in
	// it.
	mean, weights *big.Rat
}

// weights is the sum of what all units weigh in the national mean.
func (a *Allocation) weights() *big.Rat {
	if a.scheme.takes(nationalMean) == plainMean {
		return big.NewRat(int64(a.Len()), 1)
	}
	return new(big.Rat).SetInt64(a.cohort.residents)
}

// typical is the mean of the points of the units that have their figures, nil
// where none has.
func (a *Allocation) typical(b *bound) *big.Rat {
	sum, weight, term := new(big.Rat), new(big.Rat), new(big.Rat)
	for i := range a.cohort.codes {
		p, st := b.points(a.scheme, i)
		if st.basis == onMissing {
			continue
		}
		w := a.unitWeight(i)
		sum.Add(sum, term.Mul(p, w))
		weight.Add(weight, w)
	}
	if weight.Sign() == 0 {
		return nil
	}
	return sum.Quo(sum, weight)
}

func (a *Allocation) gap(b *bound, i int, award Award, missing []MissingDatum, typical *big.Rat, c country) Gap {
	points, st := b.points(a.scheme, i)
	g := Gap{Code: award.Code, Indicator: b.def, Missing: missing, Points: ratioOf(points), Nobody: typical == nil}
	if st.basis != onMissing {
		return g
	}
	g.Most = a.loss(b, i, award, full, c)
	if typical != nil {
		g.Typical = a.loss(b, i, award, typical, c)
	}
	return g
}

// loss is what so many points more would have given a unit: price × population
// × (score' ÷ mean' − score ÷ mean).
func (a *Allocation) loss(b *bound, i int, award Award, points *big.Rat, c country) Loss {
	added := new(big.Rat).Mul(points, b.weight)
	score := new(big.Rat).Add(award.Score.view(), added)
	moved := added.Mul(added, a.unitWeight(i))
	moved.Quo(moved, c.weights).Add(moved, c.mean)
	k := score.Quo(score, moved)
	k.Sub(k, new(big.Rat).Quo(award.Score.view(), c.mean))
	return Loss{Points: ratioOf(points), Euros: ratioOf(a.scheme.amount(k, award.Population))}
}

// AppendGapsJSON appends the gaps as one JSON object: what
// [Allocation.AppendJSON] begins with and "gaps", each with "code", "indicator",
// "missing" (a list of "column" and "reason"), "points", "most" and "typical"
// with "points" and "euros"; "typical" is null where no unit has its figures.
// Points have 12 decimals, euros 2.
func (a *Allocation) AppendGapsJSON(b []byte) []byte {
	a = a.orEmpty()
	w := jsonWriter{b}
	w.open('{')
	w.head(a)
	w.name("gaps")
	w.open('[')
	for g := range a.Gaps() {
		w.item()
		w.open('{')
		w.text("code", g.Code)
		w.text("indicator", g.Indicator.Key)
		w.name("missing")
		w.open('[')
		for _, m := range g.Missing {
			w.item()
			w.open('{')
			w.text("column", m.Column)
			w.text("reason", m.Reason.String())
			w.close('}')
		}
		w.close(']')
		w.decimals("points", g.Points.view(), PrintedDecimals)
		w.loss("most", g.Most, true)
		w.loss("typical", g.Typical, !g.Nobody)
		w.close('}')
	}
	w.close(']')
	w.close('}')
	return w.b
}

func (w *jsonWriter) loss(key string, l Loss, exists bool) {
	if !exists {
		w.null(key)
		return
	}
	w.name(key)
	w.open('{')
	w.decimals("points", l.Points.view(), PrintedDecimals)
	w.decimals("euros", l.Euros.view(), 2)
	w.close('}')
}

// AppendGapsCSV appends the gaps as CSV with the header
// "code,indicator,missing,points,mostPoints,mostEuros,typicalPoints,typicalEuros",
// numbers as in [Allocation.AppendGapsJSON]. "missing" holds every column with
// its reason, "falls-65:latest=suppressed", with a blank between two.
func (a *Allocation) AppendGapsCSV(b []byte) []byte {
	b = append(b, "code,indicator,missing,points,mostPoints,mostEuros,typicalPoints,typicalEuros\n"...)
	for g := range a.Gaps() {
		t := tableRow{b: b}
		t.text(g.Code)
		t.text(g.Indicator.Key)
		t.cell()
		for k, m := range g.Missing {
			if k > 0 {
				t.b = append(t.b, ' ')
			}
			t.b = append(append(append(t.b, m.Column...), '='), m.Reason.String()...)
		}
		t.ratio(g.Points, PrintedDecimals, true)
		t.ratio(g.Most.Points, PrintedDecimals, true)
		t.ratio(g.Most.Euros, 2, true)
		t.ratio(g.Typical.Points, PrintedDecimals, !g.Nobody)
		t.ratio(g.Typical.Euros, 2, !g.Nobody)
		b = t.end()
	}
	return b
}
