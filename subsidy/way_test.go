package subsidy

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
)

// slow returns the scheme without the kernel.
func slow(s Scheme) Scheme {
	p := *s.plan
	p.narrow = false
	s.plan = &p
	return s
}

// figuresOf makes made-up rows of figures that all have so many decimals.
func figuresOf(s Scheme, units, decimals int, most int64, seed uint64) []Row {
	r := rand.New(rand.NewPCG(seed, 5))
	rows := make([]Row, units)
	for i := range rows {
		rows[i] = Row{Code: fmt.Sprint(i), Population: 1 + r.Int64N(most), Values: map[string]indicators.Datum{}}
		for _, f := range s.fields() {
			limit := most
			if f.rule == points {
				limit = 100
			}
			d := indicators.Known(decimal.New(r.Int64N(limit*int64(powersOfTen[decimals])+1), int32(-decimals)))
			if r.IntN(9) == 0 {
				d = indicators.Lacking(indicators.Suppressed)
			}
			rows[i].Values[f.name] = d
		}
	}
	return rows
}

// Both ways give the same in everything that can be read, whatever the options
// and however wide the figures.
func TestBothWaysAgree(t *testing.T) {
	narrow, wide := 0, 0
	for seed := range uint64(60) {
		s, err := Municipal(2023 + int(seed%4))
		require.NoError(t, err)
		r := rand.New(rand.NewPCG(seed, 6))
		for a := range s.Assumptions() {
			list := questions[s.rules.questions[0]].options
			for _, q := range s.rules.questions {
				if questions[q].id == a.ID {
					list = questions[q].options
				}
			}
			s, err = s.With(Assume(a.ID, list[r.IntN(len(list))].token))
			require.NoError(t, err)
		}
		if seed%3 == 0 {
			s, err = s.With(Target("falls-65", "15.5"), Weight("school-meals", "0.123456789"))
			require.NoError(t, err)
		}
		rows := figuresOf(s, 1+r.IntN(9), r.IntN(10), []int64{30, 100_000, 999_999_999}[seed%3], seed)
		c, err := NewCohort(s, rows)
		require.NoError(t, err)
		fast, err := s.Allocate(c)
		require.NoError(t, err)
		plain, err := slow(s).Allocate(c)
		require.NoError(t, err)
		require.True(t, plain.Wide())
		if fast.Wide() {
			wide++
		} else {
			narrow++
		}
		require.Equal(t, everything(&plain), everything(&fast), "seed %d", seed)
	}
	assert.Greater(t, narrow, 30)
	assert.Positive(t, wide)
}

// everything is all that can be read of an allocation.
func everything(a *Allocation) string {
	text := a.AppendDetailsCSV(a.AppendCSV(a.AppendDetailsJSON(nil)))
	for code := range a.cohort.Codes() {
		why, _ := a.Explain(code)
		text = why.AppendJSON(text, -1)
		for c := range a.Contributions(code) {
			text = append(text, c.Euros.Exact()+c.Mean.Exact()...)
		}
		for m := range a.Marginals(code) {
			text = append(text, m.PerPoint.Exact()...)
		}
	}
	for _, id := range []string{"national-mean", "greatest:falls-65", "least:falls-65"} {
		opened, _ := a.Open(id)
		text = opened.AppendJSON(text, -1)
	}
	return string(text)
}

// A range is named by the first eight units that set it, in the order of codes,
// and by their number, whichever way it was found.
func TestSettersAreNamedAndCounted(t *testing.T) {
	s, err := Municipal(2026)
	require.NoError(t, err)
	rows := make([]Row, 20)
	for i := range rows {
		latest := decimal.New(int64(10-i%2), 0) // every second one falls
		rows[i] = Row{Code: fmt.Sprintf("%02d", 19-i), Population: 1, Values: map[string]indicators.Datum{
			"falls-65:previous": indicators.Known(decimal.New(10, 0)), "falls-65:latest": indicators.Known(latest),
		}}
	}
	c, err := NewCohort(s, rows)
	require.NoError(t, err)
	for _, s := range []Scheme{s, slow(s)} {
		a, err := s.Allocate(c)
		require.NoError(t, err)
		why, _ := a.Explain("00")
		least, _ := why.Find("least:falls-65")
		assert.Equal(t, []string{"00", "02", "04", "06", "08", "10", "12", "14"}, least.Units)
		assert.Equal(t, 10, least.UnitCount)
		opened, ok := a.Open("least:falls-65")
		require.True(t, ok)
		assert.Len(t, opened.Operands, 10, "opened it has all of them")
	}
}

// Nothing is allocated where an allocation is used again.
func TestAllocateIntoAllocatesNothing(t *testing.T) {
	s, err := Municipal(2024)
	require.NoError(t, err)
	c, err := NewCohort(s, figuresOf(s, 293, 1, 30, 1))
	require.NoError(t, err)
	for _, overlays := range [][]Overlay{
		nil,
		{Assume(CoefficientRounding, "4")},
		{Assume(NationalMean, "plain"), Assume(EuroRounding, "euros")},
		{Target("falls-65", "5")},
	} {
		s, err := s.With(overlays...)
		require.NoError(t, err)
		var a Allocation
		require.NoError(t, s.AllocateInto(&a, c))
		require.False(t, a.Wide())
		require.Zero(t, a.AtEdge())
		assert.Zero(t, testing.AllocsPerRun(20, func() { _ = s.AllocateInto(&a, c) }))
	}
}
