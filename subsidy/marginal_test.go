package subsidy_test

import (
	"math/big"
	"slices"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// beforeRounding is the award of a unit before rounding.
func beforeRounding(t *testing.T, a *subsidy.Allocation, code string) *big.Rat {
	w := award(t, a, code)
	x := w.PerResident.Rat()
	return x.Mul(x, new(big.Rat).SetInt64(w.Population))
}

// What one gains at the margin all others lose, exactly.
func TestMarginalsAddUpToZero(t *testing.T) {
	for seed := range uint64(6) {
		s := municipal(t, 2023+int(seed%4))
		a := allocate(t, s, madeUp(t, s, 12, seed))
		for m := range a.Marginals("005") {
			sum := m.PerPoint.Rat()
			for _, euros := range m.Others() {
				assert.LessOrEqual(t, euros.Sign(), 0)
				sum.Add(sum, euros.Rat())
			}
			require.Zero(t, sum.Sign(), m.Indicator.Key)
			assert.Positive(t, m.PerPoint.Sign())
		}
	}
}

// The derivative is the limit of differences: for reported points the award is
// a fraction a·x+b over c·x+d, whose derivative lies between the slopes to the
// left and to the right.
func TestPerPointLiesBetweenSlopes(t *testing.T) {
	for _, overlays := range [][]subsidy.Overlay{
		nil,
		{subsidy.Assume(subsidy.NationalMean, "plain")},
		{subsidy.Assume(subsidy.Weights, "printed")},
		{subsidy.Weight("lead-coordinator", "0.2")},
	} {
		s := municipal(t, 2026, overlays...)
		rows := changed(madeUp(t, s, 10, 2), 3, "lead-coordinator", datum(t, "50"))
		a := allocate(t, s, rows)
		slope := func(to string) *big.Rat {
			v, err := a.WhatIf("003", "lead-coordinator", datum(t, to))
			require.NoError(t, err)
			x := new(big.Rat).Sub(beforeRounding(t, v.Allocation(), "003"), beforeRounding(t, &a, "003"))
			return x.Quo(x, new(big.Rat).Sub(rat(to), rat("50")))
		}
		for m := range a.Marginals("003") {
			if m.Indicator.Key != "lead-coordinator" {
				continue
			}
			assert.Equal(t, "50", m.Points.Exact())
			assert.Negative(t, m.PerPoint.Rat().Cmp(slope("49.999")))
			assert.Positive(t, m.PerPoint.Rat().Cmp(slope("50.001")))
		}
	}
}

func TestMovesAreComputedInFull(t *testing.T) {
	anew, total := 0, 0
	for seed := range uint64(8) {
		s := municipal(t, 2026)
		rows := madeUp(t, s, 12, seed)
		a := allocate(t, s, rows)
		for m := range a.AllMarginals() {
			move, ok := m.Move()
			if m.Indicator.Kind == indicators.Result && !hasStep(rows, m) {
				assert.False(t, ok)
				continue
			}
			require.True(t, ok, m.Indicator.Key)
			i := rowOf(rows, m.Code)
			from := allocate(t, s, changed(rows, i, move.Column, move.From))
			to := allocate(t, s, changed(rows, i, move.Column, move.To))
			want := award(t, &to, m.Code).Euros.Sub(award(t, &from, m.Code).Euros)
			require.True(t, want.Equal(move.Euros), "%s %s: %s, want %s", m.Code, m.Indicator.Key, move.Euros, want)
			sum := move.Euros
			for code, euros := range move.Others() {
				require.True(t, award(t, &to, code).Euros.Sub(award(t, &from, code).Euros).Equal(euros))
				sum = sum.Add(euros)
			}
			assert.True(t, sum.Equal(move.Residue()))
			assert.True(t, sum.Abs().LessThanOrEqual(dec("0.12")), "a cent a unit at most: %s", sum)
			total++
			if move.ComputedAnew {
				anew++
			}
		}
	}
	assert.Positive(t, anew)
	assert.Greater(t, total, 5*anew)
}

func rowOf(rows []subsidy.Row, code string) int {
	for i := range rows {
		if rows[i].Code == code {
			return i
		}
	}
	return -1
}

// hasStep reports whether the latest figure can be lower by a tenth.
func hasStep(rows []subsidy.Row, m subsidy.Marginal) bool {
	v, known := rows[rowOf(rows, m.Code)].Values[m.Indicator.Key+":latest"].Value()
	return known && v.GreaterThanOrEqual(dec("0.1"))
}

func TestMarginalsOfTheEdges(t *testing.T) {
	s := municipal(t, 2026)
	for range new(subsidy.Allocation).Marginals("211") {
		t.Fatal("nobody has marginals")
	}
	var none subsidy.Marginal
	_, ok := none.Move()
	assert.False(t, ok)
	for range none.Others() {
		t.Fatal("there are no others")
	}
	// Only one unit, with points in one indicator only: from 0 points nobody
	// has a coefficient.
	a, err := s.Allocate(parse(t, s, "code,population,school-meals\n091,1000,50\n"))
	require.NoError(t, err)
	for m := range a.Marginals("091") {
		assert.Zero(t, m.PerPoint.Sign(), "one unit gets the whole, whatever its points")
		move, ok := m.Move()
		assert.Equal(t, m.Indicator.Kind == indicators.Activity && m.Indicator.Key != "school-meals", ok, m.Indicator.Key)
		assert.True(t, move.Euros.IsZero())
	}
}

// Marginals that were kept stay what they are when the allocation is used again.
func TestMarginalsStandAlone(t *testing.T) {
	s := municipal(t, 2026)
	first, err := subsidy.NewCohort(s, madeUp(t, s, 20, 1))
	require.NoError(t, err)
	second, err := subsidy.NewCohort(s, madeUp(t, s, 20, 2))
	require.NoError(t, err)
	read := func(list []subsidy.Marginal) (text []string) {
		for _, m := range list {
			move, _ := m.Move()
			text = append(text, m.PerPoint.Exact(), move.Euros.String())
			for _, e := range m.Others() {
				text = append(text, e.Exact())
			}
		}
		return text
	}
	var a subsidy.Allocation
	require.NoError(t, s.AllocateInto(&a, first))
	list := slices.Collect(a.Marginals("007"))
	want := read(list)
	require.NoError(t, s.AllocateInto(&a, second))
	assert.Equal(t, want, read(list))
}

// The other schemes have marginals too; theirs are computed the wide way.
func TestMarginalsOfCounties(t *testing.T) {
	s, err := subsidy.County(2026)
	require.NoError(t, err)
	rows := madeUp(t, s, 8, 1)
	for i := range rows {
		rows[i].Values["births"], rows[i].Values["audit-recorded"] = datum(t, "90"), datum(t, "70")
	}
	a := allocate(t, s, rows)
	require.True(t, a.Wide())
	moves := 0
	for m := range a.Marginals("003") {
		sum := m.PerPoint.Rat()
		for _, euros := range m.Others() {
			sum.Add(sum, euros.Rat())
		}
		assert.Zero(t, sum.Sign())
		if move, ok := m.Move(); ok {
			moves++
			assert.True(t, move.ComputedAnew)
			from, _ := move.From.Value()
			to, _ := move.To.Value()
			assert.Equal(t, m.Indicator.Kind == indicators.Activity, to.GreaterThan(from), "levels rise, results fall")
			assert.True(t, move.Residue().Abs().LessThanOrEqual(decimal.New(8, -2)))
		}
	}
	assert.Positive(t, moves)
}

// A percentage that is 100 has no step above it; a level whose unit the decree
// does not state has.
func TestMoveStopsAtAHundredPercent(t *testing.T) {
	s := county(t, 2026)
	a, err := s.Allocate(parse(t, s, "code,population,unemployed-health-checks,checkup-4y-followup\n05,1000,100.0,100.0\n07,2000,99.9,50.0\n20,3000,20.0,20.0\n"))
	require.NoError(t, err)
	to := map[string]string{}
	for _, code := range []string{"05", "07"} {
		for m := range a.Marginals(code) {
			if move, ok := m.Move(); ok {
				to[code+" "+m.Indicator.Key] = move.To.String()
				assert.True(t, move.ComputedAnew)
			}
		}
	}
	assert.Equal(t, map[string]string{"07 unemployed-health-checks": "100.0", "05 checkup-4y-followup": "100.1", "07 checkup-4y-followup": "50.1"}, to)
}
