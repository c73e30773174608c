package governance_test

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// benchmark is a made-up benchmark.
func benchmark(t *testing.T, year int, items ...governance.TEAItem) governance.TEA {
	t.Helper()
	tea, err := governance.NewTEA(year, items)
	require.NoError(t, err)
	return tea
}

var (
	leadershipA = governance.TEAItem{Sector: governance.TEALeadership, Dimension: governance.TEACommitment, Item: "a", Points: 100}
	leadershipB = governance.TEAItem{Sector: governance.TEALeadership, Dimension: governance.TEACommitment, Item: "b", Points: 0}
	leadershipC = governance.TEAItem{Sector: governance.TEALeadership, Dimension: governance.TEAResources, Item: "c", Points: 100}
	culture24   = governance.TEAItem{Sector: governance.TEACulture, Dimension: governance.TEAParticipation, Item: "d", Points: 24}
	culture25   = governance.TEAItem{Sector: governance.TEACulture, Dimension: governance.TEAParticipation, Item: "d", Points: 25}
)

func TestTEA(t *testing.T) {
	tea := benchmark(t, 2025, culture24, leadershipA, leadershipB, leadershipC)
	culture := benchmark(t, 2025, culture24).Total()
	assert.Equal(t, 2025, tea.Year())
	var got []string
	for sector, p := range tea.Sectors() {
		got = append(got, sector.In(lang.English)+" "+p.Band().Name().English)
	}
	assert.Equal(t, []string{"municipal leadership green", "culture red"}, got)
	assert.Equal(t, 50, tea.Total().Rounded(), "49.5 is rounded up")
	assert.Equal(t, "99/2", tea.Total().Rat().String())
	assert.Equal(t, "49.50 unknown -25.50", fmt.Sprint(tea.Total(), " ", governance.Points{}, " ", culture.Sub(tea.Total())))
	written, err := tea.Total().MarshalText()
	require.NoError(t, err)
	assert.Equal(t, "49.50", string(written))
	got = nil
	for d, p := range tea.Dimensions(governance.TEALeadership) {
		got = append(got, fmt.Sprint(d, " ", p.Rounded()))
	}
	assert.Equal(t, []string{"commitment 50", "resources 100"}, got)
	assert.Equal(t, governance.Yellow, tea.Dimension(governance.TEALeadership, governance.TEACommitment).Band())
	assert.Equal(t, governance.Yellow, benchmark(t, 2023, culture25).Total().Band(), "the edge belongs to the higher band")
	assert.False(t, governance.TEA{}.Total().Known())
	assert.Nil(t, governance.Points{}.Rat())
	assert.False(t, tea.Dimension(0, 99).Known())
	assert.False(t, tea.Sector(99).Known())
}

func TestTEAErrors(t *testing.T) {
	for _, c := range []struct {
		items []governance.TEAItem
		field string
		says  string
	}{
		{[]governance.TEAItem{{}}, "sector", "/0/sector: found 0, expected 1 to 7"},
		{[]governance.TEAItem{{Sector: 8}}, "sector", "/0/sector: found 8, expected 1 to 7"},
		{[]governance.TEAItem{leadershipA, {Sector: governance.TEACulture}}, "dimension", "/1/dimension: found 0, expected 1 to 7"},
		{[]governance.TEAItem{{Sector: 1, Dimension: 1}}, "item", "/0/item: found no name, expected one"},
		{[]governance.TEAItem{{Sector: 1, Dimension: 1, Item: "x", Points: 101}}, "points", "/0/points: found 101, expected 0 to 100"},
		{[]governance.TEAItem{{Sector: 1, Dimension: 1, Item: "x", Points: -1}}, "points", "/0/points: found -1, expected 0 to 100"},
		{[]governance.TEAItem{leadershipA, leadershipB, leadershipA}, "item", `/2/item: found "a" of commitment in leadership twice, expected each item once`},
	} {
		_, err := governance.NewTEA(2025, c.items)
		var bad *governance.TEAItemError
		require.ErrorAs(t, err, &bad)
		assert.Equal(t, c.field, bad.Field)
		assert.Equal(t, c.says, err.Error())
	}
	for _, year := range []int{0, -1, 10000} {
		_, err := governance.NewTEA(year, nil)
		var bad *governance.TEAYearError
		require.ErrorAs(t, err, &bad)
		assert.Equal(t, year, bad.Found)
	}
}

func TestTEATrend(t *testing.T) {
	now := benchmark(t, 2025, leadershipA, leadershipB, leadershipC, culture24)
	then := benchmark(t, 2023, leadershipA, leadershipC, culture25)
	seq, err := now.Trend(then)
	require.NoError(t, err)
	var got []string
	for c := range seq {
		assert.Equal(t, 2025, c.Year)
		assert.Equal(t, 2023, c.Before)
		got = append(got, fmt.Sprintf("%d %d %s %t", c.Sector, c.Dimension, c.Difference().Rat().RatString(), c.Alike))
	}
	assert.Equal(t, []string{
		"0 0 -13 false", // 49.5 after 62.5
		"1 0 -25 false", // 75 after 100: an item more
		"1 1 -50 false",
		"1 4 0 true",
		"7 0 -1 true",
		"7 6 -1 true",
	}, got)

	seq, err = now.Trend(benchmark(t, 2024, governance.TEAItem{Sector: governance.TEAPhysicalActivity, Dimension: governance.TEAManagement, Item: "e", Points: 40}))
	require.NoError(t, err)
	for c := range seq {
		if c.Sector == governance.TEAPhysicalActivity {
			assert.False(t, c.Now.Known())
			assert.False(t, c.Difference().Known(), "not asked in both years")
		}
	}
	for range seq {
		break
	}
	assert.Equal(t, -1, then.Sector(governance.TEACulture).Sub(benchmark(t, 2021, governance.TEAItem{Sector: 7, Dimension: 6, Item: "d", Points: 26}).Total()).Rounded())
}

func TestTEATrendYears(t *testing.T) {
	now := benchmark(t, 2025, culture24)
	for _, before := range []governance.TEA{now, benchmark(t, 2026, culture24)} {
		_, err := now.Trend(before)
		var bad *governance.TEAYearError
		require.ErrorAs(t, err, &bad)
		assert.Equal(t, 2025, bad.Found)
	}
	_, err := governance.TEA{}.Trend(now)
	require.EqualError(t, err, "found year 0, expected one after 2025")
	_, err = now.Trend(governance.TEA{})
	require.EqualError(t, err, "found year 0, expected 1 to 9999")
}

func TestTEANames(t *testing.T) {
	for _, s := range governance.TEASectors() {
		text, err := s.MarshalText()
		require.NoError(t, err)
		var read governance.TEASector
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, s, read)
		for _, l := range lang.All() {
			assert.NotEmpty(t, s.In(l), s)
		}
	}
	for _, d := range governance.TEADimensions() {
		text, err := d.MarshalText()
		require.NoError(t, err)
		var read governance.TEADimension
		require.NoError(t, read.UnmarshalText(text))
		assert.Equal(t, d, read)
		for _, l := range lang.All() {
			assert.NotEmpty(t, d.In(l), d)
		}
	}
	var bad *governance.TokenError
	_, err := governance.TEASector(0).MarshalText()
	require.ErrorAs(t, err, &bad)
	_, err = governance.TEADimension(8).MarshalText()
	require.ErrorAs(t, err, &bad)
	assert.Equal(t, "governance.TEASector(8)", governance.TEASector(8).String())
	assert.Equal(t, "governance.TEADimension(0)", governance.TEADimension(0).String())
	_, known := law.ActByNumber(governance.TEACitation().Act)
	assert.True(t, known)
}
