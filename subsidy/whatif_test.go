package subsidy_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// anyDatum makes a figure that the column takes.
func anyDatum(t testing.TB, r *rand.Rand, column string) indicators.Datum {
	switch {
	case column == "population":
		return datum(t, fmt.Sprint(1+r.IntN(1_000_000)))
	case r.IntN(8) == 0:
		return indicators.Lacking(indicators.Suppressed)
	case strings.Contains(column, ":"):
		return datum(t, fmt.Sprintf("%d.%d", r.IntN(45), r.IntN(10)))
	}
	return datum(t, []string{"0", "100", "50.25", "12.345678912"}[r.IntN(4)])
}

// changed returns the rows with one figure set.
func changed(rows []subsidy.Row, i int, column string, d indicators.Datum) []subsidy.Row {
	rows = slices.Clone(rows)
	values := map[string]indicators.Datum{}
	for name, v := range rows[i].Values {
		values[name] = v
	}
	if v, ok := d.Value(); column == "population" && ok {
		rows[i].Population = v.IntPart()
	} else {
		values[column] = d
	}
	rows[i].Values = values
	return rows
}

// withoutOverlays is the JSON of an allocation but for its overlays.
func withoutOverlays(a *subsidy.Allocation) string {
	text := string(a.AppendDetailsJSON(nil))
	from, to := strings.Index(text, `,"overlays":`), strings.Index(text, `,"awards":`)
	if from < 0 {
		return text
	}
	return text[:from] + text[to:]
}

func TestWhatIfEqualsComputingAnew(t *testing.T) {
	overlays := [][]subsidy.Overlay{
		nil,
		{subsidy.Assume(subsidy.NationalMean, "plain"), subsidy.Assume(subsidy.RoundingMode, "half-even")},
		{subsidy.Target("falls-65", "12.5"), subsidy.Assume(subsidy.RangeIncludesTarget, "no"), subsidy.Assume(subsidy.TargetWithLatestOnly, "full")},
		{subsidy.Assume(subsidy.CoefficientRounding, "4"), subsidy.Assume(subsidy.EuroRounding, "euros")},
		{subsidy.Weight("falls-65", "0.3"), subsidy.Without("school-meals")},
		{subsidy.BasePrice("999999999999.99")}, // the wide way
	}
	moved, stayed := 0, 0
	for seed := range uint64(60) {
		r := rand.New(rand.NewPCG(seed, 3))
		base := municipal(t, 2023+int(seed%4))
		s, err := base.With(overlays[int(seed)%len(overlays)]...)
		require.NoError(t, err)
		rows := madeUp(t, base, 20, seed)
		c, err := subsidy.NewCohort(base, rows)
		require.NoError(t, err)
		a, err := s.Allocate(c)
		require.NoError(t, err)
		var v subsidy.Variation
		for step := range 4 { // one after another, some on the same figure
			names := append(columns(base), "population")
			i, name := r.IntN(3), names[r.IntN(len(names))]
			d := anyDatum(t, r, name)
			if step == 0 {
				v, err = a.WhatIf(rows[i].Code, name, d)
			} else {
				v, err = v.WhatIf(rows[i].Code, name, d)
			}
			require.NoError(t, err)
			rows = changed(rows, i, name, d)
			assertRows(t, s, base, &v, rows)
			if v.ComputedAnew() {
				moved++
			} else {
				stayed++
			}
		}
	}
	assert.Greater(t, moved, 20)
	assert.Greater(t, stayed, 60)
}

// assertRows holds a variation to the allocation of the changed rows. The
// scheme may have left out indicators that the base has.
func assertRows(t *testing.T, s, base subsidy.Scheme, v *subsidy.Variation, rows []subsidy.Row) {
	t.Helper()
	c, err := subsidy.NewCohort(base, rows)
	require.NoError(t, err)
	want, err := s.Allocate(c)
	require.NoError(t, err)
	for w := range want.Awards() {
		got, ok := v.Award(w.Code)
		require.True(t, ok)
		w.Rank = 0
		require.Equal(t, w, got, w.Code)
		euros, _ := v.Euros(w.Code)
		require.True(t, w.Euros.Equal(euros), w.Code)
	}
	assert.Equal(t, want.MeanScore().Exact(), v.MeanScore().Exact())
	assert.True(t, want.Total().Equal(v.Total()))
	assert.Empty(t, cmp.Diff(plainAwards(&want), plainAwards(v.Allocation())))
}

func plainAwards(a *subsidy.Allocation) []string {
	return strings.Split(string(a.AppendCSV(nil)), "\n")
}

// Overlays over the law and over figures give the same in any order.
func TestOverlaysCommute(t *testing.T) {
	s := municipal(t, 2025)
	all := []subsidy.Overlay{
		subsidy.BasePrice("21.50"),
		subsidy.Target("falls-65", "9"),
		subsidy.Weight("disability-pension-25-64", "0.2"),
		subsidy.Without("youth-overweight"),
		subsidy.Weight("youth-overweight", "0.3"),
		subsidy.Target("youth-overweight", "20"),
		subsidy.Assume(subsidy.NoSpread, "half"),
		subsidy.Figure("003", "falls-65:latest", datum(t, "1.5")),
		subsidy.Figure("003", "population", datum(t, "77")),
		subsidy.Figure("011", "school-meals", indicators.Lacking(indicators.Suppressed)),
	}
	rows := madeUp(t, s, 25, 8)
	start := allocate(t, s, rows)
	once, err := start.With(all...)
	require.NoError(t, err)
	assert.True(t, func() bool { s := once.Scheme(); return s.WhatIf() }())
	want := withoutOverlays(&once)
	r := rand.New(rand.NewPCG(1, 9))
	for range 20 {
		r.Shuffle(len(all), func(i, j int) { all[i], all[j] = all[j], all[i] })
		a := start
		for _, o := range all {
			if o.Kind == subsidy.OverlayFigure && r.IntN(2) == 0 {
				v, err := a.WhatIf(o.Unit, o.Key, datum(t, o.Value))
				require.NoError(t, err)
				a = *v.Allocation()
				continue
			}
			a, err = a.With(o)
			require.NoError(t, err)
		}
		require.Equal(t, want, withoutOverlays(&a))
		assert.ElementsMatch(t, slices.Collect(once.Overlays()), slices.Collect(a.Overlays()))
	}
	assert.Contains(t, string(once.AppendJSON(nil)), `{"kind":"figure","unit":"003","key":"falls-65:latest","value":"1.5","whatIf":true}`)
	assert.Contains(t, string(once.AppendJSON(nil)), `{"kind":"without","key":"youth-overweight","value":"","whatIf":true}`)
}

func TestFiguresLaidOverACohort(t *testing.T) {
	s := municipal(t, 2026)
	c := parse(t, s, small)
	laid, err := c.With(subsidy.Figure("837", "lead-coordinator", datum(t, "100")))
	require.NoError(t, err)
	got, _ := laid.Datum("837", "lead-coordinator")
	assert.Equal(t, "100", got.String())
	others, _ := laid.Datum("211", "lead-coordinator")
	assert.False(t, others.IsKnown(), "a new column is missing for all others")
	_, had := c.Datum("837", "lead-coordinator")
	assert.True(t, had)
	before, _ := c.Datum("837", "lead-coordinator")
	assert.False(t, before.IsKnown(), "the cohort itself is not changed")
	a, err := s.Allocate(laid)
	require.NoError(t, err)
	assert.Len(t, slices.Collect(a.Overlays()), 1)

	// One half of a result indicator makes the other, missing for all.
	half, err := c.With(subsidy.Figure("837", "youth-poor-health:latest", datum(t, "5")))
	require.NoError(t, err)
	_, err = s.Allocate(half)
	require.NoError(t, err)
	whole, err := half.With(subsidy.Figure("837", "youth-poor-health:previous", datum(t, "6")))
	require.NoError(t, err)
	b, err := s.Allocate(whole)
	require.NoError(t, err)
	why, _ := b.Explain("837")
	points, _ := why.Find("points:youth-poor-health")
	assert.Equal(t, subsidy.NoDifference, points.Operation)
}

func TestOverlaysThatCannotBeLaid(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	for _, c := range []struct{ unit, column, value, expected string }{
		{"999", "school-meals", "1", "the code of a unit of the cohort"},
		{"211", "lunches", "1", "a column of the scheme"},
		{"211", "code", "1", "a column of the scheme"},
		{"211", "school-meals", "101", "points from 0 to 100"},
		{"211", "school-meals", "-1", "points from 0 to 100"},
		{"211", "falls-65:latest", "-1", "a number, at least 0"},
		{"211", "population", "0", "a whole number from 1 to 10^12"},
		{"211", "population", "..", "a whole number from 1 to 10^12"},
		{"211", "population", "1.5", "a whole number from 1 to 10^12"},
	} {
		_, err := a.WhatIf(c.unit, c.column, datum(t, c.value))
		var refused *subsidy.OverlayError
		require.ErrorAs(t, err, &refused, "%+v", c)
		assert.Contains(t, refused.Expected, c.expected)
		assert.Equal(t, c.value, refused.Overlay.Value)
	}
	for _, o := range []subsidy.Overlay{
		subsidy.Weight("lunches", "0.1"), subsidy.Weight("falls-65", "1.1"), subsidy.Weight("falls-65", "x"),
		subsidy.Without("lunches"), {Kind: subsidy.OverlayWithout, Key: "falls-65", Value: "1"},
		{Kind: subsidy.OverlayFigure, Unit: "211", Key: "school-meals", Value: "1e5"}, {},
	} {
		_, err := a.With(o)
		var refused *subsidy.OverlayError
		require.ErrorAs(t, err, &refused, "%+v", o)
	}
	_, err = a.Cohort().With(subsidy.BasePrice("1"))
	require.Error(t, err)
	var nobody subsidy.Allocation
	_, err = nobody.WhatIf("211", "school-meals", datum(t, "1"))
	var none *subsidy.SchemeError
	require.ErrorAs(t, err, &none)
	var zero subsidy.Variation
	_, ok := zero.Award("211")
	assert.False(t, ok)
	assert.True(t, zero.Total().IsZero())
	assert.Zero(t, zero.MeanScore().Sign())
}

func TestWhatIfNobodyHasPoints(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, "code,population,school-meals\na,1,50\nb,2,0\n"))
	require.NoError(t, err)
	_, err = a.WhatIf("a", "school-meals", datum(t, "0"))
	var zero *subsidy.ZeroMeanError
	require.ErrorAs(t, err, &zero)
}

// The standing allocation may be used again: variations do not rest on it.
func TestVariationStandsAlone(t *testing.T) {
	s := municipal(t, 2026)
	rows := madeUp(t, s, 20, 4)
	c, err := subsidy.NewCohort(s, rows)
	require.NoError(t, err)
	var a subsidy.Allocation
	require.NoError(t, s.AllocateInto(&a, c))
	v, err := a.WhatIf("004", "school-meals", datum(t, "100"))
	require.NoError(t, err)
	require.False(t, v.ComputedAnew())
	other, err := subsidy.NewCohort(s, madeUp(t, s, 15, 5))
	require.NoError(t, err)
	require.NoError(t, s.AllocateInto(&a, other))
	assertRows(t, s, s, &v, changed(rows, 4, "school-meals", datum(t, "100")))
}

func TestWithoutAndWeightInWords(t *testing.T) {
	s := municipal(t, 2026, subsidy.Without("school-meals"), subsidy.Weight("falls-65", "0.25"))
	assert.True(t, s.WhatIf())
	assert.NotContains(t, columns(s), "school-meals")
	a, err := s.Allocate(parse(t, municipal(t, 2026), small))
	require.NoError(t, err)
	assert.Equal(t, []string{"school-meals"}, slices.Collect(a.Ignored()))
	own := parse(t, s, small)
	assert.Equal(t, []string{"school-meals"}, slices.Collect(own.Ignored()))
	// 211 has 100 points in falls-65 alone: 100·0.25.
	assert.Equal(t, "25", award(t, &a, "211").Score.Exact())
	why, _ := a.Explain("211")
	score, _ := why.Find("score")
	assert.Equal(t, subsidy.WeightedSum, score.Operation)
	points, _ := why.Find("points:falls-65")
	assert.Equal(t, "1/4", points.Weight.Exact())
}

// What is laid over an indicator that is left out does nothing, before or after,
// and is refused as ever where it is wrong.
func TestOverlaysOnWhatIsLeftOut(t *testing.T) {
	out := subsidy.Without("falls-65")
	plain := municipal(t, 2026, out)
	c := parse(t, plain, small)
	want, err := plain.Allocate(c)
	require.NoError(t, err)
	for _, o := range []subsidy.Overlay{subsidy.Weight("falls-65", "0.3"), subsidy.Target("falls-65", "400"), out} {
		for _, order := range [][]subsidy.Overlay{{o, out}, {out, o}} {
			s, err := municipal(t, 2026).With(order...)
			require.NoError(t, err, o.Kind)
			a, err := s.Allocate(c)
			require.NoError(t, err)
			assert.Equal(t, plainAwards(&want), plainAwards(&a))
			why, _ := a.Explain("211")
			score, _ := why.Find("score")
			assert.Equal(t, subsidy.Mean, score.Operation)
			assert.Contains(t, slices.Collect(s.Overlays()), o)
		}
	}
	for _, o := range []subsidy.Overlay{subsidy.Weight("falls-65", "2"), subsidy.Target("falls-65", "-1"), subsidy.Target("school-meals", "1"), subsidy.Weight("lunches", "0.1")} {
		_, err := plain.With(o)
		var wrong *subsidy.OverlayError
		require.ErrorAs(t, err, &wrong)
	}
}

// A half without indicators earns nothing, and no half at all is no
// coefficient.
func TestWithoutAWholeHalf(t *testing.T) {
	s := municipal(t, 2026)
	c := parse(t, s, small)
	for _, kind := range []indicators.Kind{indicators.Activity, indicators.Result} {
		var all []subsidy.Overlay
		for d := range s.Indicators().Of(kind) {
			all = append(all, subsidy.Without(d.Key))
		}
		half, err := s.With(all...)
		require.NoError(t, err)
		if kind == indicators.Result {
			_, err = half.Allocate(c)
			var zero *subsidy.ZeroMeanError
			require.ErrorAs(t, err, &zero)
			half = municipal(t, 2026, all...)
		}
		a, err := half.Allocate(c)
		require.NoError(t, err)
		why, ok := a.Explain("211")
		require.True(t, ok)
		mean, ok := why.Find(kind.String() + "-mean")
		require.True(t, ok)
		assert.Zero(t, mean.Value.Sign())
		require.NoError(t, a.Verify("211"))
		s = half
	}
}

// Figures, targets and prices that lead out of the kernel, one after another.
func TestWhatIfAtTheEdgeOfTheKernel(t *testing.T) {
	s := municipal(t, 2026, subsidy.BasePrice("99999.99"))
	rows := madeUp(t, s, 9, 14)
	a := allocate(t, s, rows)
	require.False(t, a.Wide())
	widest := "999999999999.987654321"
	for _, c := range []struct{ column, value string }{
		{"population", "1000000000000"}, // too much money for 64 bits
		{"falls-65:latest", widest},
		{"falls-65:previous", widest},
		{"school-meals", "0.123456789"}, // finer than its column
		{"school-meals", "50.000000000"},
	} {
		d := indicators.Known(dec(c.value))
		v, err := a.WhatIf("004", c.column, d)
		require.NoError(t, err)
		assertRows(t, s, s, &v, changed(rows, 4, c.column, d))
		assert.Equal(t, c.value != "50.000000000", v.ComputedAnew(), c.value)
		// And back, from there.
		before, _ := a.Cohort().Datum("004", c.column)
		if c.column == "population" {
			n, _ := a.Cohort().Population("004")
			before = datum(t, fmt.Sprint(n))
		}
		v, err = v.WhatIf("004", c.column, before)
		require.NoError(t, err)
		assertRows(t, s, s, &v, rows)
		// A column that was wide already.
		wide := v.Allocation()
		again, err := wide.WhatIf("005", "falls-65:latest", datum(t, "1.5"))
		require.NoError(t, err)
		assertRows(t, s, s, &again, changed(rows, 5, "falls-65:latest", datum(t, "1.5")))
	}
	wideRows := changed(rows, 4, "falls-65:latest", datum(t, widest))
	wide := allocate(t, s, wideRows)
	require.True(t, wide.Wide())
	for _, value := range []string{"2.5", widest, ".."} {
		v, err := wide.WhatIf("006", "falls-65:latest", datum(t, value))
		require.NoError(t, err)
		assertRows(t, s, s, &v, changed(wideRows, 6, "falls-65:latest", datum(t, value)))
	}
	for _, o := range []subsidy.Overlay{
		subsidy.Target("falls-65", widest),
		subsidy.Weight("school-meals", "0.000000001"),
		subsidy.BasePrice("999999999999.99"),
	} {
		varied, err := a.With(o)
		require.NoError(t, err)
		want := newOracleOf(varied.Scheme(), rows, o)
		i := 0
		for got := range varied.Awards() {
			require.Zero(t, want[i].euros.Cmp(got.Euros.Rat()), "%v: %s", o, got.Code)
			i++
		}
	}
}

// newOracleOf is the oracle of the rows; a weight it does not know is laid over
// its mean of means.
func newOracleOf(s subsidy.Scheme, rows []subsidy.Row, o subsidy.Overlay) []oracleAward {
	oracle := newOracle(s, rows)
	if o.Kind == subsidy.OverlayWeight {
		oracle.weight = map[string]string{o.Key: o.Value}
	}
	return oracle.allocate()
}
