package subsidy_test

import (
	"encoding/json"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// headOf is what every result of an allocation begins with.
type headOf struct {
	Scheme      string
	Year        int
	BasePrice   *string
	Pool        string
	Assumptions []struct {
		ID, Option     string
		Chosen, WhatIf bool
	}
	Overlays                           []map[string]any
	AbsentUnits, NotCollected, Ignored []string
}

func readHead(t *testing.T, text []byte) headOf {
	t.Helper()
	var h headOf
	require.NoError(t, json.Unmarshal(text, &h), string(text))
	return h
}

// Whatever is written of an allocation says which law, which choices and which
// figures it rests on, in the same words.
func TestEveryResultHasTheSameHead(t *testing.T) {
	for name, c := range map[string]struct {
		scheme   subsidy.Scheme
		overlays int
	}{
		"municipal": {municipal(t, 2026, subsidy.BasePrice("21.50"), subsidy.Target("falls-65", "100"), subsidy.Assume(subsidy.NationalMean, "plain")), 3},
		"county":    {county(t, 2026, subsidy.Target("mmr-coverage", "95"), subsidy.Assume(subsidy.Weights, "printed")), 2},
		"flat":      {county(t, 2024), 1},
		"pool":      {subsidy.Proposal2017(), 1},
	} {
		t.Run(name, func(t *testing.T) {
			made, ok := cohortOf(t, c.scheme, 6, 2)
			require.True(t, ok)
			code := codes(&made)[0]
			a, err := made.With(subsidy.Figure(code, "population", datum(t, "50")))
			require.NoError(t, err)
			want := readHead(t, a.AppendJSON(nil))
			require.Len(t, want.Overlays, c.overlays)
			explanation, ok := a.AppendExplanationJSON(nil, code, -1)
			require.True(t, ok)
			var sides struct{ Before, After json.RawMessage }
			require.NoError(t, json.Unmarshal(subsidy.AppendComparisonJSON(nil, made, a), &sides))
			for what, text := range map[string][]byte{
				"explanation": explanation, "marginals": a.AppendMarginalsJSON(nil, code),
				"roundings": a.AppendRoundingsJSON(nil), "gaps": a.AppendGapsJSON(nil), "after": sides.After,
			} {
				assert.Empty(t, cmp.Diff(want, readHead(t, text)), what)
			}
			assert.Empty(t, cmp.Diff(readHead(t, made.AppendJSON(nil)), readHead(t, sides.Before)))
		})
	}
}

func codes(a *subsidy.Allocation) []string {
	var list []string
	for award := range a.Awards() {
		list = append(list, award.Code)
	}
	return list
}

// Each overlay says by itself whether it departs: a target does where the law
// sets targets, and nowhere else.
func TestOverlaysThatDepart(t *testing.T) {
	now, area := municipal(t, 2026), county(t, 2026)
	for name, c := range map[string]struct {
		scheme  subsidy.Scheme
		overlay subsidy.Overlay
		departs bool
	}{
		"price":                {now, subsidy.BasePrice("21.50"), true},
		"price of the law":     {now, subsidy.BasePrice("20.67"), false},
		"price, no scheme":     {subsidy.Scheme{}, subsidy.BasePrice("20.67"), true},
		"target of the law":    {area, subsidy.Target("mmr-coverage", "97.0"), false},
		"price laid before":    {municipal(t, 2026, subsidy.BasePrice("30")), subsidy.BasePrice("20.67"), false},
		"weight":               {now, subsidy.Weight("falls-65", "0.1"), true},
		"without":              {now, subsidy.Without("falls-65"), true},
		"target, none in law":  {now, subsidy.Target("falls-65", "100"), false},
		"target set by law":    {area, subsidy.Target("mmr-coverage", "95"), true},
		"open question":        {now, subsidy.Assume(subsidy.NoSpread, "half"), false},
		"no open question":     {now, subsidy.Assume(subsidy.NationalMean, "plain"), true},
		"pool, about so much":  {subsidy.Proposal2017(), subsidy.Pool("1000000.00"), false},
		"figure":               {now, subsidy.Figure("211", "population", datum(t, "50")), true},
		"question of no one":   {now, subsidy.Assume("guess", "yes"), false},
		"target, no scheme":    {subsidy.Scheme{}, subsidy.Target("falls-65", "100"), false},
		"overlay of no kind":   {now, subsidy.Overlay{}, false},
		"option of no scheme":  {subsidy.Scheme{}, subsidy.Assume(subsidy.NationalMean, "plain"), false},
		"option unknown to it": {now, subsidy.Assume(subsidy.NationalMean, "median"), false},
	} {
		assert.Equal(t, c.departs, c.scheme.Departs(c.overlay), name)
		if with, err := c.scheme.With(c.overlay); err == nil {
			assert.Equal(t, c.departs, with.WhatIf(), name)
		}
	}
}

func TestExplanationOfNoUnit(t *testing.T) {
	var none subsidy.Allocation
	text, ok := none.AppendExplanationJSON([]byte("x"), "211", -1)
	assert.False(t, ok)
	assert.Equal(t, "x", string(text))
	a, ok := cohortOf(t, municipal(t, 2026, subsidy.Assume(subsidy.EuroRounding, "euros")), 3, 1)
	require.True(t, ok)
	text, ok = a.AppendExplanationJSON(nil, "001", 0)
	require.True(t, ok)
	var read struct {
		Unit        string
		Explanation struct {
			ID          string
			Assumptions []map[string]any
			Operands    []any
		}
	}
	require.NoError(t, json.Unmarshal(text, &read))
	assert.Equal(t, []string{"001", "euros"}, []string{read.Unit, read.Explanation.ID})
	assert.Empty(t, read.Explanation.Operands)
	assert.Equal(t, map[string]any{"id": "euro-rounding", "option": "euros", "chosen": true, "whatIf": false}, read.Explanation.Assumptions[0])
}
