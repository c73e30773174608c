package subsidy_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// observed makes an observation of a municipality; the figures are made up.
func observed(t testing.TB, key, code string, year int, figure string) indicators.Observation {
	return indicators.Observation{
		Indicator: key, Area: indicators.Area{Kind: indicators.MunicipalityArea, Code: code}, Year: year,
		Datum: datum(t, figure), Source: "made up", Retrieved: law.Day(2025, 9, 1),
	}
}

// material has residents of two towns, one activity and two results: one of
// every year, one surveyed every second year.
func material(t testing.TB) subsidy.Material {
	of := func(key, code string, year int, figure string) indicators.Observation {
		return observed(t, key, code, year, figure)
	}
	girls, err := indicators.ParseGroup("sex=female")
	require.NoError(t, err)
	ofGirls := of("sotkanet:286", "211", 2023, "30")
	ofGirls.Group = girls
	return subsidy.Material{Observations: []indicators.Observation{
		of("sotkanet:127", "211", 2024, "33000"), of("sotkanet:127", "837", 2024, "250000"),
		of("sotkanet:127", "211", 2025, "33100"), of("sotkanet:127", "922", 2023, "4800"),
		of("lead-coordinator", "211", 2024, "100"), of("lead-coordinator", "837", 2024, "0"),
		of("sotkanet:286", "211", 2021, "22.5"), of("sotkanet:286", "211", 2023, "23.5"),
		of("sotkanet:286", "837", 2021, "20.0"), of("sotkanet:286", "837", 2023, ".."), of("sotkanet:286", "837", 2019, "18.0"),
		of("own:falls", "211", 2023, "300"), of("own:falls", "211", 2024, "290"), of("own:falls", "837", 2023, "280"),
		of("own:falls", "837", 2026, "1"), of("own:falls", "478", 2024, "250"), of("own:mood", "211", 2024, "1"),
		ofGirls,
	}, Keys: map[string]string{"falls-65": "own:falls"}}
}

func TestAssemble(t *testing.T) {
	cohort, told, err := subsidy.Assemble(municipal(t, 2026), material(t))
	require.NoError(t, err)
	assert.Equal(t, []string{"211", "837"}, slices.Collect(cohort.Codes()))
	assert.True(t, cohort.UnitsChecked())
	assert.Len(t, slices.Collect(cohort.AbsentUnits()), 290)
	for _, want := range []struct{ code, column, figure string }{
		{"211", "lead-coordinator", "100"}, {"837", "lead-coordinator", "0"}, {"211", "lead-audit-evaluation", "..."},
		{"211", "youth-poor-health:previous", "22.5"}, {"211", "youth-poor-health:latest", "23.5"},
		{"837", "youth-poor-health:previous", "20.0"}, {"837", "youth-poor-health:latest", ".."},
		{"211", "falls-65:previous", "300"}, {"211", "falls-65:latest", "290"},
		{"837", "falls-65:previous", "280"}, {"837", "falls-65:latest", "..."},
	} {
		d, ok := cohort.Datum(want.code, want.column)
		assert.True(t, ok)
		assert.Equal(t, want.figure, d.String(), "%s %s", want.code, want.column)
	}
	population, _ := cohort.Population("211")
	assert.EqualValues(t, 33000, population, "of 31.12.2024, not of a later year")
	assert.Len(t, told.Unpopulated, 290)
	assert.Contains(t, told.Unpopulated, "922", "its population is of another year")
	assert.Equal(t, []indicators.Area{{Kind: indicators.MunicipalityArea, Code: "478"}}, told.Outside)
	assert.Equal(t, []string{"own:mood"}, told.Unused)
	assert.Equal(t, 1, told.OfGroups)
	assert.Equal(t, 1, told.Later)
}

// TestAssemblyTells: the report of each indicator says where its figures are
// from and which rounds they are of.
func TestAssemblyTells(t *testing.T) {
	s := municipal(t, 2026)
	_, told, err := subsidy.Assemble(s, material(t))
	require.NoError(t, err)
	require.Len(t, told.Indicators, s.Indicators().Len())
	by := map[string]subsidy.Gathered{}
	for _, g := range told.Indicators {
		by[g.Indicator.Key] = g
	}
	falls, health, panels := by["falls-65"], by["youth-poor-health"], by["lead-resident-panels"]
	assert.Equal(t, "own:falls", falls.Key)
	assert.Equal(t, indicators.OneYear(2024), falls.Latest)
	assert.Equal(t, indicators.OneYear(2023), falls.Previous)
	assert.Equal(t, 1, falls.Known)
	require.Len(t, falls.Missing, 1)
	assert.Equal(t, "837 falls-65:latest not-collected", fmt.Sprint(falls.Missing[0].Code, " ", falls.Missing[0].Column, " ", falls.Missing[0].Reason))
	assert.Empty(t, cmp.Diff([]subsidy.FigureSource{{Source: "made up", Retrieved: law.Day(2025, 9, 1), Figures: 3}}, falls.Sources, cmp.AllowUnexported(law.Date{})))
	assert.Equal(t, "sotkanet:286", health.Key, "found under its number")
	assert.Equal(t, indicators.OneYear(2021), health.Previous, "the survey before, not the year before")
	assert.Equal(t, indicators.Suppressed, health.Missing[0].Reason)
	assert.Empty(t, panels.Key)
	assert.Empty(t, panels.Missing, "nobody has it: the allocation lists it")
}

func TestAssembleChoices(t *testing.T) {
	for _, test := range []struct {
		name             string
		change           func(*subsidy.Material)
		code, column     string
		previous, latest string
	}{
		{"own rounds skip what is withheld", func(m *subsidy.Material) { m.Choice = indicators.OwnRounds }, "837", "youth-poor-health", "18.0", "20.0"},
		{"the last year that counts", func(m *subsidy.Material) { m.Until = 2023 }, "211", "falls-65", "...", "300"},
		{"rounds of the caller", func(m *subsidy.Material) {
			rounds, err := indicators.NewRounds(indicators.OneYear(2019), indicators.OneYear(2021))
			require.NoError(t, err)
			m.Rounds = map[string]indicators.Rounds{"youth-poor-health": rounds}
		}, "837", "youth-poor-health", "18.0", "20.0"},
	} {
		t.Run(test.name, func(t *testing.T) {
			m := material(t)
			test.change(&m)
			cohort, _, err := subsidy.Assemble(municipal(t, 2026), m)
			require.NoError(t, err)
			previous, _ := cohort.Datum(test.code, test.column+":previous")
			latest, _ := cohort.Datum(test.code, test.column+":latest")
			assert.Equal(t, test.previous, previous.String())
			assert.Equal(t, test.latest, latest.String())
		})
	}
}

// TestAssembleCounties: the counts that correct an indicator are those of its
// round, and Helsinki is an area of its own.
func TestAssembleCounties(t *testing.T) {
	s, err := subsidy.County(2026)
	require.NoError(t, err)
	of := func(key, code string, year int, figure string) indicators.Observation {
		o := observed(t, key, code, year, figure)
		o.Area.Kind = indicators.CountyArea
		return o
	}
	m := subsidy.Material{Population: "residents", Observations: []indicators.Observation{
		of("residents", "90", 2024, "680000"), of("residents", "07", 2024, "170000"), of("residents", "91", 2024, "30000"),
		of("alcohol-mini-intervention", "90", 2023, "20"), of("alcohol-mini-intervention", "07", 2023, "30"),
		of("births", "90", 2023, "6000"), of("births", "90", 2024, "5900"),
		of("audit-recorded", "90", 2023, "3000"), of("audit-recorded", "90", 2024, "1"),
		observed(t, "residents", "091", 2024, "680000"),
	}}
	cohort, told, err := subsidy.Assemble(s, m)
	require.NoError(t, err)
	assert.Equal(t, []string{"07", "90"}, slices.Collect(cohort.Codes()))
	births, _ := cohort.Datum("90", "births")
	recorded, _ := cohort.Datum("90", "audit-recorded")
	assert.Equal(t, "6000 3000", births.String()+" "+recorded.String())
	assert.Equal(t, []indicators.Area{{Kind: indicators.CountyArea, Code: "91"}}, told.Outside)
}

// TestAssembleAwards: what was assembled is what the same cohort read from a
// table gives.
func TestAssembleAwards(t *testing.T) {
	s := municipal(t, 2026)
	cohort, _, err := subsidy.Assemble(s, material(t))
	require.NoError(t, err)
	table, err := subsidy.ParseCohort(s, []byte("code,population,lead-coordinator,youth-poor-health:previous,youth-poor-health:latest,falls-65:previous,falls-65:latest\n"+
		"211,33000,100,22.5,23.5,300,290\n837,250000,0,20.0,..,280,\n"))
	require.NoError(t, err)
	assembled, err := s.Allocate(cohort)
	require.NoError(t, err)
	read, err := s.Allocate(table)
	require.NoError(t, err)
	assert.Equal(t, string(read.AppendCSV(nil)), string(assembled.AppendCSV(nil)))
}

func TestAssembleErrors(t *testing.T) {
	s := municipal(t, 2026)
	with := func(change func(*subsidy.Material)) subsidy.Material {
		m := material(t)
		change(&m)
		return m
	}
	add := func(o indicators.Observation) func(*subsidy.Material) {
		return func(m *subsidy.Material) { m.Observations = append(m.Observations, o) }
	}
	for _, test := range []struct {
		name   string
		scheme subsidy.Scheme
		m      subsidy.Material
		want   any
		text   string
	}{
		{"no scheme", subsidy.Scheme{}, material(t), new(*subsidy.SchemeError), "zero Scheme"},
		{"nothing", s, subsidy.Material{}, new(*subsidy.UnpopulatedError), `"sotkanet:127": found none, expected those of 2024-12-31`},
		{"residents of other years", s, subsidy.Material{Observations: []indicators.Observation{
			observed(t, "sotkanet:127", "211", 2012, "30000"), observed(t, "sotkanet:127", "837", 2011, "210000"), observed(t, "sotkanet:127", "837", 2012, "215000"),
			observed(t, "sotkanet:127", "091", 2024, ".."),
		}}, new(*subsidy.UnpopulatedError), `"sotkanet:127": found those of 2011, 2012, expected`},
		{"residents under another key", s, with(func(m *subsidy.Material) { m.Population = "own:residents" }), new(*subsidy.UnpopulatedError), `"own:residents": found none`},
		{"key of no indicator", s, with(func(m *subsidy.Material) { m.Keys["mood"] = "x" }), new(*subsidy.InputError), `"mood"`},
		{"rounds of no indicator", s, with(func(m *subsidy.Material) { m.Rounds = map[string]indicators.Rounds{"mood": {}} }), new(*subsidy.InputError), `"mood"`},
		{"a year before years", s, with(func(m *subsidy.Material) { m.Until = -1 }), new(*subsidy.InputError), "-1"},
		{"half a resident", s, with(add(observed(t, "sotkanet:127", "922", 2024, "4800.5"))), new(*subsidy.InputError), "population of 922"},
		{"nobody lives there", s, with(add(observed(t, "sotkanet:127", "922", 2024, "0"))), new(subsidy.CohortErrors), "population"},
		{"two figures of the same", s, with(add(observed(t, "own:falls", "211", 2024, "1"))), new(*indicators.ConflictError), "290"},
		{"points above 100", s, with(add(observed(t, "lead-coordinator", "211", 2025, "101"))), new(subsidy.CohortErrors), "range"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, _, err := subsidy.Assemble(test.scheme, test.m)
			require.ErrorAs(t, err, test.want)
			assert.Contains(t, err.Error(), test.text)
		})
	}
}

// The figures are made up.
func ExampleAssemble() {
	figure := func(key, code string, year int, text string) indicators.Observation {
		d, err := indicators.ParseDatum(text)
		if err != nil {
			fmt.Println(err)
		}
		return indicators.Observation{Indicator: key, Area: indicators.Area{Kind: indicators.MunicipalityArea, Code: code}, Year: year, Datum: d}
	}
	scheme, err := subsidy.Municipal(2026)
	if err != nil {
		fmt.Println(err)
		return
	}
	_, told, err := subsidy.Assemble(scheme, subsidy.Material{Observations: []indicators.Observation{
		figure("sotkanet:127", "211", 2024, "33000"),
		figure("sotkanet:127", "837", 2024, "250000"),
		figure("sotkanet:286", "211", 2021, "22.5"),
		figure("sotkanet:286", "211", 2023, "23.5"),
		figure("sotkanet:286", "837", 2023, ".."),
	}})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, g := range told.Indicators {
		if g.Key == "" {
			continue
		}
		fmt.Println(g.Indicator.Key, "from", g.Key, "of", g.Previous, "and", g.Latest, "whole for", g.Known)
		for _, m := range g.Missing {
			fmt.Println(m.Code, m.Column, m.Reason)
		}
	}
	// Output:
	// youth-poor-health from sotkanet:286 of 2021 and 2023 whole for 1
	// 837 youth-poor-health:previous not-collected
	// 837 youth-poor-health:latest suppressed
}
