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

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

func gap(t *testing.T, a *subsidy.Allocation, code, key string) subsidy.Gap {
	t.Helper()
	for g := range a.Gaps() {
		if g.Code == code && g.Indicator.Key == key {
			return g
		}
	}
	require.Fail(t, "no gap", "%s %s", code, key)
	return subsidy.Gap{}
}

func TestGapsByHand(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	g := gap(t, &a, "837", "school-meals")
	require.Len(t, g.Missing, 1)
	assert.Equal(t, indicators.Suppressed, g.Missing[0].Reason)
	assert.Equal(t, "837", g.Missing[0].Code)
	assert.Zero(t, g.Points.Sign())
	// The score would be 100/30 = 10/3 and the mean 19/2 + (10/3)/10 = 59/6:
	// 20.67 · 1000 · (10/3)/(59/6) = 7006.779…
	assert.Equal(t, "100", g.Most.Points.Exact())
	assert.Equal(t, "7006.779661016949", g.Most.Euros.Fixed(12))
	// The others have (3000·100 + 6000·50)/9000 = 200/3 points.
	assert.Equal(t, "200/3", g.Typical.Points.Exact())
	assert.False(t, g.Nobody)
	nobody := gap(t, &a, "211", "youth-poor-health")
	assert.True(t, nobody.Nobody)
	assert.Len(t, nobody.Missing, 2)
	assert.Zero(t, nobody.Typical.Euros.Sign())
	assert.Len(t, slices.Collect(a.Gaps()), 1+3*(14+4))
}

// Full points for an activity indicator are a figure of 100: the loss is what
// an allocation with that figure gives beside the one without.
func TestLossIsWhatTheFigureWouldHaveGiven(t *testing.T) {
	s := municipal(t, 2026)
	for seed := range uint64(8) {
		rows := madeUp(t, s, 15, seed)
		a := allocate(t, s, rows)
		for g := range a.Gaps() {
			if g.Indicator.Kind != indicators.Activity {
				continue
			}
			with := slices.Clone(rows)
			i := slices.IndexFunc(with, func(r subsidy.Row) bool { return r.Code == g.Code })
			with[i].Values = clone(with[i].Values)
			with[i].Values[g.Indicator.Key] = datum(t, "100")
			b := allocate(t, s, with)
			each := new(big.Rat).Sub(award(t, &b, g.Code).PerResident.Rat(), award(t, &a, g.Code).PerResident.Rat())
			want := each.Mul(each, big.NewRat(rows[i].Population, 1))
			require.Zero(t, want.Cmp(g.Most.Euros.Rat()), "%s %s", g.Code, g.Indicator.Key)
			require.LessOrEqual(t, g.Typical.Euros.Compare(g.Most.Euros), 0)
		}
	}
}

func TestGapsThatCostNothing(t *testing.T) {
	s := county(t, 2026, subsidy.Assume(subsidy.MiniInterventionCounts, "uncorrected"), subsidy.Assume(subsidy.TargetWithLatestOnly, "full"))
	csv := strings.Replace(strings.Replace(counties, "100,50,", "..,50,", 1), "12,9", "..,9", 1)
	a, err := s.Allocate(parse(t, s, csv))
	require.NoError(t, err)
	mini := gap(t, &a, "05", "alcohol-mini-intervention")
	assert.Equal(t, "births", mini.Missing[0].Column)
	assert.Zero(t, mini.Most.Points.Sign())
	assert.Equal(t, "100", mini.Points.Exact())
	neet := gap(t, &a, "20", "neet-18-24")
	assert.Equal(t, "neet-18-24:previous", neet.Missing[0].Column)
	assert.Zero(t, neet.Most.Euros.Sign())

	strict := county(t, 2026)
	a, err = strict.Allocate(parse(t, strict, csv))
	require.NoError(t, err)
	assert.Positive(t, gap(t, &a, "05", "alcohol-mini-intervention").Most.Euros.Sign())
	assert.Positive(t, gap(t, &a, "20", "neet-18-24").Typical.Euros.Sign())
}

func TestGapsWritten(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	text := string(a.AppendGapsJSON([]byte("x")))
	require.True(t, json.Valid([]byte(text[1:])))
	assert.Contains(t, text, `{"code":"837","indicator":"school-meals","missing":[{"column":"school-meals","reason":"suppressed"}],"points":"0.000000000000","most":{"points":"100.000000000000","euros":"7006.78"},"typical":{"points":"66.666666666667","euros":"`)
	assert.Contains(t, text, `"typical":null}`)
	records, err := csv.NewReader(strings.NewReader(string(a.AppendGapsCSV(nil)))).ReadAll()
	require.NoError(t, err)
	assert.Contains(t, records, []string{
		"211", "youth-poor-health", "youth-poor-health:previous=not-collected youth-poor-health:latest=not-collected",
		"0.000000000000", "100.000000000000", records[15][5], "", "",
	})
	var none subsidy.Allocation
	assert.Contains(t, string(none.AppendGapsJSON(nil)), `,"ignored":[],"gaps":[]}`)
	for range a.Gaps() {
		break
	}
}
