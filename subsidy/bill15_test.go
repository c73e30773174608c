package subsidy_test

import (
	"encoding/json"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

func TestProposalIsNoLaw(t *testing.T) {
	s := subsidy.Proposal2017()
	assert.Equal(t, "proposal-2017", s.Kind().String())
	assert.Equal(t, law.Proposal, s.Force())
	assert.Equal(t, law.Statute, municipal(t, 2026).Force())
	assert.Equal(t, 2018, s.Year())
	assert.Equal(t, law.Day(2017, 12, 31), s.PopulationDay())
	pool, ok := s.Pool()
	assert.True(t, ok)
	assert.Equal(t, "57000000", pool.String())
	_, ok = municipal(t, 2026).Pool()
	assert.False(t, ok)
	assert.True(t, s.BasePrice().IsZero())
	assert.Len(t, slices.Collect(s.Indicators().Of(indicators.Result)), 8)
	assert.Equal(t, []string{"code", "population", subsidy.ActivityMean}, slices.Collect(s.Columns())[:3])
	assert.Len(t, slices.Collect(s.Columns()), 3+2*8)
	for a := range s.Assumptions() {
		assert.Equal(t, law.Proposal, a.Citation.Force, a.ID)
		assert.NotContains(t, []subsidy.AssumptionID{subsidy.Weights, subsidy.NationalMean, subsidy.MMRBoundary}, a.ID)
	}
	for _, o := range []subsidy.Overlay{subsidy.BasePrice("10"), subsidy.Pool("-1"), subsidy.Pool("1.001"), subsidy.Assume(subsidy.Weights, "printed")} {
		_, err := s.With(o)
		var wrong *subsidy.OverlayError
		require.ErrorAs(t, err, &wrong, "%+v", o)
	}
	_, err := municipal(t, 2026).With(subsidy.Pool("57000000"))
	require.Error(t, err)
	_, err = s.FromScore(dec("60"), dec("50"), 10)
	var wrong *subsidy.InputError
	require.ErrorAs(t, err, &wrong)
}

func TestProposalSharesOutThePool(t *testing.T) {
	s, err := subsidy.Proposal2017().With(subsidy.Pool("1000000.00"))
	require.NoError(t, err)
	assert.False(t, s.WhatIf(), "the plan says about")
	a, err := s.Allocate(parse(t, s, "code,population,activity-mean\n211,300,80\n245,100,40\n"))
	require.NoError(t, err)
	// Scores 40 and 20: shares 300·40 : 100·20 = 6 : 1.
	assert.Equal(t, "857142.86", award(t, &a, "211").Euros.StringFixed(2))
	assert.Equal(t, "142857.14", award(t, &a, "245").Euros.StringFixed(2))
	assert.Equal(t, "1000000.00", a.Total().StringFixed(2))
	assert.True(t, a.Residue().IsZero())
	assert.Equal(t, "20000/7", award(t, &a, "211").PerResident.Exact())
	text := string(a.AppendJSON(nil))
	require.True(t, json.Valid([]byte(text)))
	assert.Contains(t, text, `{"scheme":"proposal-2017","year":2018,"basePrice":null,"pool":"1000000.00",`)
	assert.Contains(t, text, `"overlays":[{"kind":"pool","key":"","value":"1000000.00","whatIf":false}]`)
	why, _ := a.Explain("245")
	share, ok := why.Find("base-price")
	require.True(t, ok)
	assert.Equal(t, "2500", share.Value.Exact())
	assert.Equal(t, []string{"pool", "residents"}, []string{share.Operands[0].ID, share.Operands[1].ID})
	assert.Zero(t, share.Operands[0].Citation, "a sum of the caller's is in no bill")
	require.NoError(t, a.Verify("245"))
}

// euros = pool × population·score ÷ Σ population·score, up to the cent.
func TestProposalFormula(t *testing.T) {
	s := subsidy.Proposal2017()
	for seed := range uint64(10) {
		a, ok := cohortOf(t, s, 20, seed)
		require.True(t, ok)
		whole := new(big.Rat)
		for w := range a.Awards() {
			whole.Add(whole, new(big.Rat).Mul(w.Score.Rat(), big.NewRat(w.Population, 1)))
		}
		for w := range a.Awards() {
			want := new(big.Rat).Mul(w.Score.Rat(), big.NewRat(w.Population, 1))
			want.Mul(want.Quo(want, whole), big.NewRat(57_000_000, 1))
			assert.Equal(t, want.FloatString(2), w.Euros.StringFixed(2), w.Code)
		}
	}
}

// The published figures of the trial of 2018 hang together with a pool of 57
// million euros: Kangasala, score 67 and 10.7 € per resident; Kerava, 11.9 €
// and an activity mean of 86. The mainland had 5 483 641 residents on 31
// December 2017 (Statistics Finland).
func TestTrialFiguresHangTogether(t *testing.T) {
	pool, _ := subsidy.Proposal2017().Pool()
	each := pool.DivRound(dec("5483641"), 6)
	assert.Equal(t, "10.39", each.StringFixed(2), "near the published median of 9 and under the mean of Kangasala")
	mean := dec("67").Mul(each).DivRound(dec("10.7"), 6)
	assert.Equal(t, "65", mean.StringFixed(0), "national mean that Kangasala's figures imply")
	kerava := dec("11.9").Mul(mean).DivRound(each, 6)
	results := kerava.Mul(dec("2")).Sub(dec("86"))
	assert.Equal(t, "75 63", kerava.StringFixed(0)+" "+results.StringFixed(0), "score and result mean that Kerava's figures imply")
}
