package subsidy_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

func TestMunicipalYears(t *testing.T) {
	for _, c := range []struct {
		year          int
		price, source string
		results       int
	}{
		{2023, "18.89", "Decree 1393/2022, section 1", 6},
		{2024, "19.31", "Decree 1393/2022, section 1 (as in 1243/2023)", 6},
		{2025, "19.97", "Decree 1393/2022, section 1 (as in 870/2024)", 6},
		{2026, "20.67", "Decree 1393/2022, section 1 (as in 1270/2025)", 5},
	} {
		s, err := subsidy.Municipal(c.year)
		require.NoError(t, err)
		assert.Equal(t, c.price, s.BasePrice().String())
		assert.Equal(t, c.source, s.BasePriceCitation().String())
		assert.Equal(t, c.year, s.Year())
		assert.Equal(t, subsidy.MunicipalSupplement, s.Kind())
		assert.Equal(t, law.Day(c.year-2, 12, 31), s.PopulationDay())
		assert.Len(t, slices.Collect(s.Indicators().Of(indicators.Activity)), 15)
		assert.Len(t, slices.Collect(s.Indicators().Of(indicators.Result)), c.results)
		assert.Len(t, slices.Collect(s.Columns()), 2+15+2*c.results)
		assert.False(t, s.WhatIf())
		var acts []string
		for act := range s.Acts() {
			acts = append(acts, act.Number)
		}
		assert.Equal(t, []string{"618/2021", "1393/2022"}, acts)
	}
}

func TestYearsWithoutLaw(t *testing.T) {
	for _, year := range []int{2022, 2027, 0, -1, 2017, 10_000, 1 << 30, -1 << 30} {
		_, err := subsidy.Municipal(year)
		var wrong *subsidy.YearError
		require.ErrorAs(t, err, &wrong, "%d", year)
		assert.Equal(t, year, wrong.Year)
		assert.Equal(t, subsidy.MunicipalSupplement, wrong.Scheme)
		assert.Equal(t, []int{2023, 2024, 2025, 2026}, wrong.Covered)
		assert.Contains(t, wrong.Error(), "Act 618/2021, section 15(1)")
		assert.Contains(t, wrong.Error(), "Decree 1393/2022, section 1")
		assert.Contains(t, wrong.Error(), "2023, 2024, 2025, 2026")
	}
	_, err := subsidy.Municipal(2027)
	var none *law.NotCoveredError
	require.ErrorAs(t, err, &none)
}

// The euro step alone: 10 000 residents at a coefficient of 0.98.
func TestEuroStep(t *testing.T) {
	for year, want := range map[int]string{2023: "185122.00", 2024: "189238.00", 2025: "195706.00", 2026: "202566.00"} {
		got, err := municipal(t, year).FromScore(dec("49"), dec("50"), 10_000)
		require.NoError(t, err)
		assert.Equal(t, "0.980000000000", got.Coefficient.String())
		assert.Equal(t, want, got.Euros.StringFixed(2))
	}
}

// Published by the city of Kangasala from figures of THL: thousand euros over
// the population of 31 December of the year before give the published euros
// per resident. The figures belong to a trial and to an imputed allocation,
// neither of which any scheme here computes, so that nothing here is called.
func TestKangasalaAddsUp(t *testing.T) {
	for _, c := range []struct {
		year                   int
		score, perResident     string
		thousandEuros          string
		population             int64
		impliedMeanAtPrice1820 string
	}{
		{year: 2018, score: "67", perResident: "10.7", thousandEuros: "335.3", population: 31_437},
		// At the price of the price level of 2022 in section 58 of Act
		// 618/2021, 18.20, the figures imply a national mean of about 64.3.
		{year: 2022, score: "64", perResident: "18.1", thousandEuros: "591.0", population: 32_622, impliedMeanAtPrice1820: "64.3"},
	} {
		each := dec(c.thousandEuros).Mul(dec("1000")).DivRound(decimal.NewFromInt(c.population), 12)
		assert.Equal(t, c.perResident, each.StringFixed(1), "%d", c.year)
		if c.impliedMeanAtPrice1820 != "" {
			implied := dec(c.score).Mul(dec("18.20")).DivRound(each, 1)
			assert.Equal(t, c.impliedMeanAtPrice1820, implied.String())
		}
	}
}

func TestFromScoreRefuses(t *testing.T) {
	s := municipal(t, 2026)
	for _, c := range []struct {
		name        string
		score, mean decimal.Decimal
		population  int64
	}{
		{"score", dec("-1"), dec("50"), 1},
		{"score", dec("100.01"), dec("50"), 1},
		{"score", decimal.New(1, 1<<30), dec("50"), 1},
		{"score", decimal.New(1, -1<<30), dec("50"), 1},
		{"nationalMean", dec("50"), dec("0"), 1},
		{"nationalMean", dec("50"), dec("-1"), 1},
		{"nationalMean", dec("50"), decimal.New(1, -1<<30), 1},
		{"population", dec("50"), dec("50"), 0},
		{"population", dec("50"), dec("50"), -5},
		{"population", dec("50"), dec("50"), 1_000_000_000_001},
	} {
		_, err := s.FromScore(c.score, c.mean, c.population)
		var wrong *subsidy.InputError
		require.ErrorAs(t, err, &wrong)
		assert.Equal(t, c.name, wrong.Name)
		assert.Less(t, len(wrong.Error()), 200)
	}
}

func TestZeroSchemeIsNoScheme(t *testing.T) {
	var s subsidy.Scheme
	var wrong *subsidy.SchemeError
	_, err := s.With()
	require.ErrorAs(t, err, &wrong)
	_, err = s.Allocate(subsidy.Cohort{})
	require.ErrorAs(t, err, &wrong)
	_, err = s.FromScore(dec("1"), dec("1"), 1)
	require.ErrorAs(t, err, &wrong)
	_, err = s.CheckUnits(subsidy.Cohort{})
	require.ErrorAs(t, err, &wrong)
	_, err = subsidy.ParseCohort(s, nil)
	require.ErrorAs(t, err, &wrong)
	_, err = subsidy.NewCohort(s, nil)
	require.ErrorAs(t, err, &wrong)
	assert.Equal(t, "none", s.Kind().String())
	assert.True(t, s.PopulationDay().IsZero())
	assert.Empty(t, slices.Collect(s.Columns()))
	assert.Empty(t, slices.Collect(s.Assumptions()))
	assert.Empty(t, slices.Collect(s.Acts()))
	assert.False(t, s.WhatIf())
	assert.Zero(t, s.Indicators().Len())
}

func TestAssumptionsAreWhole(t *testing.T) {
	want := []string{
		"range-includes-target=yes,no",
		"no-spread=full,half,zero",
		"weights=mean-of-means,printed",
		"national-mean=weighted,plain",
		"target-with-latest-only=missing,full",
		"coefficient-rounding=none,0,1,2,3,4,5,6,7,8,9,10,11,12",
		"euro-rounding=cents,euros",
		"rounding-mode=half-away,half-even",
	}
	var got []string
	for a := range municipal(t, 2026).Assumptions() {
		text := string(a.ID) + "="
		for option, meaning := range a.Options() {
			if text[len(text)-1] != '=' {
				text += ","
			}
			text += option
			assert.True(t, meaning.Complete(), "%s %s", a.ID, option)
		}
		got = append(got, text)
		assert.True(t, a.Question.Complete(), a.ID)
		assert.False(t, a.Citation.IsZero(), a.ID)
		assert.Equal(t, a.Default, a.Option)
		assert.False(t, a.Chosen)
		assert.False(t, a.WhatIf)
		assert.False(t, a.Meaning().IsZero())
	}
	assert.Empty(t, cmp.Diff(want, got))
}

func TestOverlays(t *testing.T) {
	s := municipal(t, 2026)
	alt, err := s.With(subsidy.BasePrice("21.50"), subsidy.Assume(subsidy.NationalMean, "plain"),
		subsidy.Target("falls-65", "100"), subsidy.Assume(subsidy.EuroRounding, "cents"), subsidy.BasePrice("21.75"))
	require.NoError(t, err)
	assert.Equal(t, "21.75", alt.BasePrice().String())
	assert.True(t, alt.WhatIf())
	assert.Equal(t, []subsidy.Overlay{subsidy.BasePrice("21.75"), subsidy.Target("falls-65", "100")}, slices.Collect(alt.Overlays()))
	plain, ok := alt.Assumption(subsidy.NationalMean)
	require.True(t, ok)
	assert.True(t, plain.Chosen && plain.WhatIf)
	cents, ok := alt.Assumption(subsidy.EuroRounding)
	require.True(t, ok)
	assert.True(t, cents.Chosen && !cents.WhatIf, "choosing the default is choosing")

	assert.Equal(t, "20.67", s.BasePrice().String(), "the scheme itself is not changed")
	assert.False(t, s.WhatIf())
	printed := municipal(t, 2026, subsidy.Assume(subsidy.Weights, "printed"))
	assert.False(t, printed.WhatIf(), "the printed weights are in the decree")
	_, ok = s.Assumption("mmr-boundary")
	assert.False(t, ok)
}

func TestOverlaysRefused(t *testing.T) {
	for _, o := range []subsidy.Overlay{
		{},
		subsidy.BasePrice(""), subsidy.BasePrice("-1"), subsidy.BasePrice("1.234"), subsidy.BasePrice("1,50"),
		subsidy.BasePrice("-"), subsidy.BasePrice(".."), subsidy.BasePrice("1e3"), subsidy.BasePrice("9999999999999"),
		subsidy.Assume("mmr-boundary", "above"), subsidy.Assume("", ""), subsidy.Assume(subsidy.EuroRounding, "Cents"),
		subsidy.Assume(subsidy.CoefficientRounding, "13"), subsidy.Assume(subsidy.CoefficientRounding, "-1"),
		subsidy.Target("school-meals", "1"), subsidy.Target("falls-65", "x"), subsidy.Target("falls-65", "-1"),
		subsidy.Target("falls-65", "-"), subsidy.Target("youth-overweight", "1"), subsidy.Target("", "1"),
	} {
		_, err := municipal(t, 2026).With(o)
		var wrong *subsidy.OverlayError
		require.ErrorAs(t, err, &wrong, "%+v", o)
		assert.Equal(t, o, wrong.Overlay)
		assert.NotEmpty(t, wrong.Expected)
		assert.NotEmpty(t, wrong.Error())
	}
}
