package indicators_test

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

func keys(t *testing.T, list indicators.List, kind indicators.Kind) []string {
	t.Helper()
	var out []string
	for d := range list.Of(kind) {
		out = append(out, d.Key)
	}
	return out
}

var municipalActivities = []string{
	"school-inspection", "school-absences", "school-active-breaks", "school-meals",
	"sport-impact-assessment", "sport-club-meetings", "sport-youth-activity-reported",
	"sport-targeted-groups", "sport-cross-sector-group",
	"lead-audit-evaluation", "lead-budget-indicators", "lead-coordinator",
	"lead-resident-panels", "lead-lifestyles-reported", "culture-low-threshold",
}

func TestListsInStatuteOrder(t *testing.T) {
	countyResults := []string{
		"injuries-hospitalised", "hip-fractures-65", "neet-18-24",
		"long-term-basic-assistance-25-64", "mental-disability-pension-18-34",
	}
	for _, c := range []struct {
		name                        string
		at                          func(law.Date) (law.Dated[indicators.List], error)
		first, last                 law.Date
		activities, results, counts []string
	}{
		{
			"municipal as issued", indicators.Municipal, law.Day(2023, 1, 1), law.Day(2025, 12, 31), municipalActivities,
			[]string{"youth-poor-health", "youth-overweight", "outside-education-17-24", "long-term-social-assistance-25-64", "disability-pension-25-64", "falls-65"}, nil,
		},
		{
			"municipal from 2026", indicators.Municipal, law.Day(2026, 1, 1), law.Day(2026, 12, 31), municipalActivities,
			[]string{"youth-poor-health", "outside-education-17-24", "long-term-social-assistance-25-64", "disability-pension-25-64", "falls-65"}, nil,
		},
		{
			"county as issued", indicators.County, law.Day(2023, 1, 1), law.Day(2024, 12, 31),
			[]string{
				"checkup-4y-followup", "checkup-8th-grade-followup", "school-social-worker-input", "school-psychologist-input",
				"diabetes-lifestyle-counselling", "alcohol-mini-intervention", "mmr-coverage", "unemployed-health-checks",
			},
			countyResults, nil,
		},
		{
			"county of 2025", indicators.County, law.Day(2025, 1, 1), law.Day(2025, 12, 31),
			[]string{"checkup-4y-followup", "checkup-8th-grade-followup", "diabetes-lifestyle-counselling", "alcohol-mini-intervention", "mmr-coverage", "unemployed-health-checks"},
			countyResults, nil,
		},
		{
			"county from 2026", indicators.County, law.Day(2026, 1, 1), law.Day(2026, 12, 31),
			[]string{"checkup-4y-followup", "checkup-8th-grade-followup", "diabetes-lifestyle-counselling", "mmr-coverage", "alcohol-mini-intervention", "unemployed-health-checks"},
			countyResults, []string{"births", "audit-recorded"},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, day := range []law.Date{c.first, c.last} {
				got, err := c.at(day)
				require.NoError(t, err)
				assert.Empty(t, cmp.Diff(c.activities, keys(t, got.Value, indicators.Activity)))
				assert.Empty(t, cmp.Diff(c.results, keys(t, got.Value, indicators.Result)))
				assert.Empty(t, cmp.Diff(c.counts, keys(t, got.Value, indicators.Count)))
			}
			_, err := c.at(law.Day(2022, 12, 31))
			var none *law.NotCoveredError
			assert.ErrorAs(t, err, &none)
		})
	}
}

func TestEveryDefinitionIsWhole(t *testing.T) {
	lists := slices.Concat(slices.Collect(indicators.MunicipalLists()), slices.Collect(indicators.CountyLists()))
	require.Len(t, lists, 5)
	for _, dated := range lists {
		seen := map[string]bool{}
		for d := range dated.Value.All() {
			assert.False(t, seen[d.Key], "%s twice", d.Key)
			seen[d.Key] = true
			assert.True(t, d.Name.Complete(), d.Key)
			assert.True(t, d.Source.Complete(), d.Key)
			assert.Equal(t, law.Decree, d.Citation.Force, d.Key)
			assert.NotEmpty(t, d.Citation.URL(), d.Key)
			assert.Equal(t, strings.ToLower(d.Key), d.Key)
			assert.Equal(t, d.Kind != indicators.Count, d.Weight.IsPositive(), d.Key)
			assert.Equal(t, d.Kind == indicators.Result, d.Polarity == indicators.LowerIsBetter, d.Key)
			found, ok := dated.Value.Lookup(d.Key)
			assert.True(t, ok)
			assert.Equal(t, d.Name, found.Name)
		}
		assert.Len(t, seen, dated.Value.Len())
		_, ok := dated.Value.Lookup("no-such-key")
		assert.False(t, ok)
	}
}

func TestCountyTargets(t *testing.T) {
	want := map[string]string{
		"mmr-coverage": "97", "injuries-hospitalised": "50", "hip-fractures-65": "0.5", "neet-18-24": "10",
		"long-term-basic-assistance-25-64": "1", "mental-disability-pension-18-34": "0.6",
	}
	for dated := range indicators.CountyLists() {
		for d := range dated.Value.All() {
			if text, ok := want[d.Key]; ok && dated.Period.Contains(law.Day(2026, 1, 1)) {
				assert.Equal(t, text, d.Target.String(), d.Key)
			} else {
				why, missing := d.Target.Missing()
				assert.True(t, missing && why == indicators.NotApplicable, d.Key)
			}
		}
	}
}

func TestSotkanetNumbers(t *testing.T) {
	list, err := indicators.Municipal(law.Day(2024, 1, 1))
	require.NoError(t, err)
	got := map[string]int{indicators.MunicipalScore().Key: indicators.MunicipalScore().Sotkanet}
	for d := range list.Value.All() {
		if d.Sotkanet != 0 {
			got[d.Key] = d.Sotkanet
		}
	}
	assert.Empty(t, cmp.Diff(map[string]int{"youth-poor-health": 286, "outside-education-17-24": 3219, "hyte-score": 5340}, got))
}

func TestIteratorsStop(t *testing.T) {
	list, err := indicators.Municipal(law.Day(2024, 1, 1))
	require.NoError(t, err)
	n := 0
	for range list.Value.All() {
		n++
		break
	}
	for range list.Value.Of(indicators.Result) {
		n++
		break
	}
	for range indicators.CountyLists() {
		n++
		break
	}
	assert.Equal(t, 3, n)
}

func TestTokens(t *testing.T) {
	assert.Equal(t, []string{"activity", "result", "count", "composite", "indicators.Kind(9)"},
		[]string{indicators.Activity.String(), indicators.Result.String(), indicators.Count.String(), indicators.Composite.String(), indicators.Kind(9).String()})
	assert.Equal(t, []string{"neutral", "higher-is-better", "lower-is-better", "not-evident", "indicators.Polarity(9)"},
		[]string{indicators.Neutral.String(), indicators.HigherIsBetter.String(), indicators.LowerIsBetter.String(), indicators.NotEvident.String(), indicators.Polarity(9).String()})
	for u, token := range []string{"unstated", "points", "percent", "per-10000", "per-100-pupils", "number", "per-1000", "per-100000", "euros-per-resident", "index", "gini-percent", "per-100-working-age", "indicators.Unit(12)"} {
		unit := indicators.Unit(u)
		assert.Equal(t, token, unit.String())
		assert.Equal(t, u > 0 && u < 12, unit.Name().Complete(), token)
	}
}

func TestObservationOrder(t *testing.T) {
	a := indicators.Observation{Indicator: "falls-65", Area: indicators.Area{Kind: indicators.MunicipalityArea, Code: "211"}, Year: 2023}
	b := indicators.Observation{Indicator: "falls-65", Area: indicators.Area{Kind: indicators.MunicipalityArea, Code: "211"}, Year: 2024}
	c := indicators.Observation{Indicator: "falls-65", Area: indicators.Area{Kind: indicators.MunicipalityArea, Code: "091"}, Year: 2024, Retrieved: law.Day(2026, 1, 1)}
	got := []indicators.Observation{b, a, c}
	slices.SortFunc(got, indicators.Observation.Compare)
	assert.Equal(t, []indicators.Observation{c, a, b}, got)
	assert.Zero(t, a.Compare(a))
}

// TestUnitNames: a unit follows a number, does not break inside one of its own,
// and says nothing of residents where the name speaks of another group.
func TestUnitNames(t *testing.T) {
	for unit := indicators.Points; unit.String() != "indicators.Unit("+strconv.Itoa(int(unit))+")"; unit++ {
		for l, name := range unit.Name().All() {
			assert.NotEmpty(t, name, unit)
			assert.NotRegexp(t, `\d \d`, name, "%v in %v", unit, l)
			assert.NotRegexp(t, `^\d`, name, "%v in %v follows a number", unit, l)
		}
	}
	for _, unit := range []indicators.Unit{indicators.Per1000, indicators.Per10000, indicators.Per100000} {
		for _, name := range unit.Name().All() {
			assert.NotRegexp(t, "asuk|invånare|resident", name)
		}
	}
}
