package indicators_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

func TestCoefficientHoldsEveryIndicatorOnce(t *testing.T) {
	want := map[string]bool{"hyte-score": true}
	for d := range indicators.Planned().All() {
		want[d.Key] = true
	}
	for version := range indicators.MunicipalLists() {
		for d := range version.Value.All() {
			want[d.Key] = true
		}
	}
	for version := range indicators.CountyLists() {
		for d := range version.Value.All() {
			want[d.Key] = true
		}
	}
	got := map[string]bool{}
	for e := range indicators.Coefficient().All() {
		assert.False(t, got[e.Key], e.Key)
		got[e.Key] = true
		assert.NotEmpty(t, e.Source, e.Key)
		assert.True(t, e.Name.Complete(), e.Key)
		assert.Equal(t, e.Producer.Complete(), e.ProducerBasis != indicators.BasisNotKnown, e.Key)
		assert.Equal(t, e.Producer.Complete(), e.Licence != "", e.Key)
		assert.Equal(t, e.Rhythm != indicators.RhythmNotKnown, e.RhythmBasis != indicators.BasisNotKnown, e.Key)
		assert.True(t, len(e.Years) == 0 || e.Decimals.IsKnown(), e.Key)
	}
	assert.Equal(t, want, got)
}

func TestCoefficientEntries(t *testing.T) {
	c := indicators.Coefficient()
	for _, want := range []struct {
		key          string
		rhythm       indicators.Rhythm
		basis        indicators.Basis
		decimals     string
		years        []int
		selfReported bool
		licence      string
	}{
		{"school-meals", indicators.OddYears, indicators.Stated, "0", nil, true, "cite Sotkanet and THL"},
		{"lead-coordinator", indicators.OddYears, indicators.Stated, "0", nil, true, "cite Sotkanet and THL"},
		{"culture-low-threshold", indicators.OddYears, indicators.Stated, "0", nil, true, "cite Sotkanet and THL"},
		{"sport-club-meetings", indicators.EvenYears, indicators.Stated, "0", nil, true, "cite Sotkanet and THL"},
		{"youth-poor-health", indicators.OddYears, indicators.Stated, "...", nil, false, "cite Sotkanet and THL"},
		{"youth-overweight", indicators.OddYears, indicators.Stated, "...", nil, false, "cite Sotkanet and THL"},
		{"youth-daily-smoking", indicators.OddYears, indicators.Stated, "...", nil, false, "cite Sotkanet and THL"},
		{"outside-education-17-24", indicators.EveryYear, indicators.Inferred, "1", []int{2008, 2009, 2010, 2011}, false, "Statistics Finland"},
		{"disability-pension-25-64", indicators.RhythmNotKnown, indicators.BasisNotKnown, "...", nil, false, "Centre for Pensions"},
		{"mmr-coverage", indicators.RhythmNotKnown, indicators.BasisNotKnown, "...", nil, false, "does not name"},
		{"youth-unemployment", indicators.RhythmNotKnown, indicators.BasisNotKnown, "...", nil, false, ""},
	} {
		e, ok := c.Lookup(want.key)
		require.True(t, ok, want.key)
		assert.Equal(t, want.rhythm, e.Rhythm, want.key)
		assert.Equal(t, want.basis, e.RhythmBasis, want.key)
		assert.Equal(t, want.decimals, e.Decimals.String(), want.key)
		assert.Equal(t, want.years, e.Years, want.key)
		assert.Equal(t, want.selfReported, e.SelfReported, want.key)
		assert.Contains(t, e.Licence, want.licence, want.key)
	}
	falls, _ := c.Lookup("falls-65")
	assert.Equal(t, indicators.Per10000, falls.Unit, "the decree prevails over the plan")
	smoking, ok := c.Lookup("youth-daily-smoking")
	require.True(t, ok)
	assert.Equal(t, []indicators.ExternalID{{System: "sotkanet", ID: "288"}}, smoking.External)
	_, ok = c.Lookup("no-such")
	assert.False(t, ok)
}

func TestUses(t *testing.T) {
	var periods []string
	for use := range indicators.Uses("youth-overweight") {
		periods = append(periods, use.Period.String()+" "+use.Citation.String())
	}
	assert.Equal(t, []string{"2023-01-01–2025-12-31 Decree 1393/2022, section 3(3), annex"}, periods)
	versions := 0
	for range indicators.Uses("mmr-coverage") {
		versions++
	}
	assert.Equal(t, 3, versions)
	for range indicators.Uses("youth-daily-smoking") {
		t.Error("no decree uses a planned indicator")
	}
}

func TestPlanned(t *testing.T) {
	assert.Equal(t, 8, indicators.Planned().Len())
	for d := range indicators.Planned().All() {
		assert.Equal(t, indicators.Result, d.Kind)
		assert.Equal(t, law.Proposal, d.Citation.Force)
		assert.Equal(t, indicators.LowerIsBetter, d.Polarity)
		assert.True(t, d.Name.Complete())
	}
}

func TestMergeNeverHidesACollision(t *testing.T) {
	own, err := indicators.NewCatalogue(indicators.Entry{Key: "own"}, indicators.Entry{Key: "falls-65"})
	require.NoError(t, err)
	_, err = indicators.Coefficient().Merge(own)
	var collision *indicators.CollisionError
	require.ErrorAs(t, err, &collision)
	assert.Equal(t, "falls-65", collision.Key)

	_, err = indicators.NewCatalogue(indicators.Entry{Key: "a"}, indicators.Entry{Key: "a"})
	require.ErrorAs(t, err, &collision)
	_, err = indicators.NewCatalogue(indicators.Entry{})
	var keyless *indicators.EntryError
	require.ErrorAs(t, err, &keyless)

	fine, err := indicators.NewCatalogue(indicators.Entry{Key: "zz"})
	require.NoError(t, err)
	merged, err := indicators.Coefficient().Merge(fine, indicators.Catalogue{})
	require.NoError(t, err)
	assert.Equal(t, indicators.Coefficient().Len()+1, merged.Len())
	last := ""
	for e := range merged.All() {
		assert.Less(t, last, e.Key)
		last = e.Key
	}
}

func TestRhythm(t *testing.T) {
	for _, c := range []struct {
		rhythm          indicators.Rhythm
		year            int
		expected, known bool
	}{
		{indicators.RhythmNotKnown, 2023, false, false},
		{indicators.EveryYear, 2023, true, true},
		{indicators.OddYears, 2023, true, true},
		{indicators.OddYears, 2024, false, true},
		{indicators.EvenYears, 2024, true, true},
		{indicators.EvenYears, 2023, false, true},
		{indicators.Rhythm(9), 2023, false, false},
	} {
		expected, known := c.rhythm.Expects(c.year)
		assert.Equal(t, []bool{c.expected, c.known}, []bool{expected, known}, "%s %d", c.rhythm, c.year)
	}
	assert.Equal(t, "indicators.Rhythm(9)", indicators.Rhythm(9).String())
}

func TestUnitsAndTheirBounds(t *testing.T) {
	for u := indicators.Unstated; u <= indicators.Per100WorkingAge; u++ {
		again, ok := indicators.ParseUnit(u.String())
		assert.True(t, ok)
		assert.Equal(t, u, again)
		low, high := u.Bounds()
		assert.False(t, high.IsKnown() && !low.IsKnown(), "%s: an upper bound comes with a lower", u)
	}
	_, high := indicators.Percent.Bounds()
	assert.Equal(t, "100", high.String())
	low, _ := indicators.EurosPerResident.Bounds()
	assert.False(t, low.IsKnown(), "money may be negative")
	_, ok := indicators.ParseUnit("%")
	assert.False(t, ok)
}
