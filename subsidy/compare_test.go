package subsidy_test

import (
	"encoding/csv"
	"encoding/json"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// sum adds up the parts of a difference.
func sum(p subsidy.Parts) *big.Rat {
	total := new(big.Rat)
	for _, r := range []subsidy.Ratio{p.Price, p.Population, p.Own, p.Others, p.Law, p.Remainder} {
		total.Add(total, r.Rat())
	}
	return total
}

func TestPartsAddUp(t *testing.T) {
	pairs := [][2]subsidy.Scheme{
		{municipal(t, 2024), municipal(t, 2025)},
		{municipal(t, 2025), municipal(t, 2026)},
		{county(t, 2025), county(t, 2026)},
		{county(t, 2024), county(t, 2025)},
		{county(t, 2026), county(t, 2026, subsidy.Target("neet-18-24", "12"), subsidy.Assume(subsidy.MMRBoundary, "above"))},
		{municipal(t, 2026), municipal(t, 2026, subsidy.Assume(subsidy.CoefficientRounding, "4"))},
		{subsidy.Proposal2017(), municipal(t, 2026)},
	}
	for n, pair := range pairs {
		for seed := range uint64(3) {
			before, ok := cohortOf(t, pair[0], 9, seed)
			require.True(t, ok)
			after, ok := cohortOf(t, pair[1], 10, seed+100)
			require.True(t, ok)
			back := map[string]subsidy.UnitDifference{}
			for d := range subsidy.Compare(after, before) {
				back[d.Code] = d
			}
			units := 0
			for d := range subsidy.Compare(before, after) {
				units++
				require.Zero(t, sum(d.Parts).Cmp(d.Euros.Rat()), "%d %s", n, d.Code)
				turned := back[d.Code].Parts
				for i, pair := range [][2]subsidy.Ratio{
					{d.Parts.Price, turned.Price}, {d.Parts.Population, turned.Population}, {d.Parts.Own, turned.Own},
					{d.Parts.Others, turned.Others}, {d.Parts.Law, turned.Law}, {d.Parts.Remainder, turned.Remainder},
				} {
					require.Zero(t, new(big.Rat).Add(pair[0].Rat(), pair[1].Rat()).Sign(), "part %d of %s does not turn", i, d.Code)
				}
				switch {
				case d.Joined:
					assert.Equal(t, d.Euros, d.After.Euros)
				case !d.Left && pair[1].WhatIf() == pair[0].WhatIf() && n != 5:
					off := d.Parts.Remainder.Rat()
					assert.LessOrEqual(t, off.Abs(off).Cmp(big.NewRat(1, 100)), 0, "only rounding is left: %s", d.Parts.Remainder)
				}
			}
			assert.Equal(t, 10, units)
		}
	}
}

// Each cause alone fills its own part and no other.
func TestEachCauseAlone(t *testing.T) {
	s := municipal(t, 2026)
	rows := madeUp(t, s, 12, 5)
	base := allocate(t, s, rows)

	price, err := s.With(subsidy.BasePrice("25.00"))
	require.NoError(t, err)
	dearer, err := price.Allocate(base.Cohort())
	require.NoError(t, err)
	for d := range subsidy.Compare(base, dearer) {
		for _, r := range []subsidy.Ratio{d.Parts.Population, d.Parts.Own, d.Parts.Others, d.Parts.Law} {
			assert.Zero(t, r.Sign(), d.Code)
		}
		assert.GreaterOrEqual(t, d.Parts.Price.Sign(), 0)
	}

	one := slices.Clone(rows)
	one[3].Values = clone(one[3].Values)
	one[3].Values["school-meals"] = datum(t, "55.5")
	own := allocate(t, s, one)
	for d := range subsidy.Compare(base, own) {
		assert.Zero(t, d.Parts.Price.Sign()+d.Parts.Population.Sign()+d.Parts.Law.Sign(), d.Code)
		if d.Code != rows[3].Code {
			assert.Zero(t, d.Parts.Own.Sign(), "%s did nothing itself", d.Code)
		}
	}

	printed, err := municipal(t, 2026, subsidy.Assume(subsidy.Weights, "printed")).Allocate(base.Cohort())
	require.NoError(t, err)
	for d := range subsidy.Compare(base, printed) {
		assert.Zero(t, d.Parts.Price.Sign(), d.Code)
		assert.Zero(t, d.Parts.Own.Sign(), d.Code)
		assert.Zero(t, d.Parts.Others.Sign(), d.Code)
	}
}

func clone[V any](m map[string]V) map[string]V {
	out := map[string]V{}
	for k, v := range m {
		out[k] = v
	}
	return out
}

// Two units, worked by hand: only the price and the population of one move.
func TestPartsByHand(t *testing.T) {
	const csv = "code,population,school-meals\na,1000,100\nb,1000,100\n"
	before, after := municipal(t, 2025), municipal(t, 2026)
	x, err := before.Allocate(parse(t, before, csv))
	require.NoError(t, err)
	y, err := after.Allocate(parse(t, after, strings.Replace(csv, "a,1000", "a,1100", 1)))
	require.NoError(t, err)
	// K = 1 for both in both years; a: 19.97·1000 → 20.67·1100.
	//   price:      0.70 · (1000 + 1100)/2        = 735
	//   population: 100 · (19.97 + 20.67)/2       = 2032
	for d := range subsidy.Compare(x, y) {
		want := [2]string{"735", "2032"}
		if d.Code == "b" {
			want = [2]string{"700", "0"}
		}
		assert.Equal(t, want, [2]string{d.Parts.Price.Exact(), d.Parts.Population.Exact()}, d.Code)
		for _, r := range []subsidy.Ratio{d.Parts.Own, d.Parts.Others, d.Parts.Law, d.Parts.Remainder} {
			assert.Zero(t, r.Sign())
		}
		assert.Zero(t, d.Rank)
	}
}

func TestJoinedAndLeft(t *testing.T) {
	s := municipal(t, 2026)
	x, err := s.Allocate(parse(t, s, "code,population,school-meals\n211,10,100\n588,10,50\n"))
	require.NoError(t, err)
	y, err := s.Allocate(parse(t, s, "code,population,school-meals\n507,10,100\n211,10,50\n"))
	require.NoError(t, err)
	var got []string
	for d := range subsidy.Compare(x, y) {
		got = append(got, d.Code)
		assert.Equal(t, d.Code == "507", d.Joined)
		assert.Equal(t, d.Code == "588", d.Left)
		if d.Joined || d.Left {
			assert.Zero(t, d.Parts.Remainder.Rat().Cmp(d.Euros.Rat()))
		}
	}
	assert.Equal(t, []string{"211", "588", "507"}, got)
	var none subsidy.Allocation
	assert.Empty(t, slices.Collect(subsidy.Compare(none, none)))
	assert.Len(t, slices.Collect(subsidy.Compare(none, x)), 2)
	for range subsidy.Compare(x, y) {
		break
	}
}

// From money per resident to a coefficient: the law moved, and nothing else can
// be told apart from it.
func TestFromPerResidentToCoefficient(t *testing.T) {
	before, ok := cohortOf(t, county(t, 2025), 6, 1)
	require.True(t, ok)
	after, ok := cohortOf(t, county(t, 2026), 6, 1)
	require.True(t, ok)
	for d := range subsidy.Compare(before, after) {
		assert.Zero(t, d.Parts.Own.Sign()+d.Parts.Others.Sign())
		assert.Zero(t, d.Rank)
	}
	text := subsidy.AppendComparisonJSON(nil, before, after)
	require.True(t, json.Valid(text))
	assert.Contains(t, string(text), `"before":{"score":null,"coefficient":"1.000000000000"`)
	assert.Contains(t, string(text), `"rank":null,"parts":{"price":"`)
}

func TestComparisonWritten(t *testing.T) {
	s := municipal(t, 2026)
	x, err := s.Allocate(parse(t, s, "code,population,school-meals\n211,10,100\n588,10,50\n"))
	require.NoError(t, err)
	y, err := s.Allocate(parse(t, s, "code,population,school-meals\n507,10,100\n211,20,50\n"))
	require.NoError(t, err)
	text := subsidy.AppendComparisonJSON([]byte("x"), x, y)
	require.True(t, json.Valid(text[1:]))
	assert.Contains(t, string(text), `x{"before":{"scheme":"municipal","year":2026,"basePrice":"20.67","assumptions":[{"id":"range-includes-target",`)
	assert.Contains(t, string(text), `"ignored":[],"total":"413.40"},"after":{"scheme":"municipal","year":2026,"basePrice":"20.67","assumptions":[`)
	assert.Contains(t, string(text), `"ignored":[],"total":"620.10"},"total":"206.70","differences":[{"code":"211","before":{"score":"3.333333333333"`)
	assert.Contains(t, string(text), `{"code":"588","before":{"score":"1.666666666667","coefficient":"0.666666666667","euros":"137.80","rank":2},"after":null,`)
	table := string(subsidy.AppendComparisonCSV(nil, x, y))
	records, err := csv.NewReader(strings.NewReader(table)).ReadAll()
	require.NoError(t, err)
	require.Len(t, records, 4)
	assert.Equal(t, "beforeEuros", records[0][1])
	assert.Equal(t, []string{"588", "137.80", "", "-137.80"}, records[2][:4])
}

// Figures of 2026 under the law of 2025: both sides say what they lack.
func TestComparisonTellsWhatIsMissing(t *testing.T) {
	now, old := municipal(t, 2026), municipal(t, 2025)
	rows := madeUp(t, now, 12, 4)
	after := allocate(t, now, rows)
	before := allocate(t, old, rows)
	require.Equal(t, []string{"youth-overweight"}, slices.Collect(before.NotCollected()))
	require.Empty(t, slices.Collect(after.NotCollected()))
	text := string(subsidy.AppendComparisonJSON(nil, before, after))
	assert.Contains(t, text, `"absentUnits":[],"notCollected":["youth-overweight"],"ignored":[`)
	records, err := csv.NewReader(strings.NewReader(string(subsidy.AppendComparisonCSV(nil, before, after)))).ReadAll()
	require.NoError(t, err)
	at := slices.Index(records[0], "beforeNotCollected")
	require.Positive(t, at)
	for _, record := range records[1:] {
		assert.Equal(t, "youth-overweight", record[at])
		assert.Empty(t, record[slices.Index(records[0], "afterNotCollected")])
	}
}
