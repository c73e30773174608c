package indicators_test

import (
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

func figure(t testing.TB, text string) indicators.Datum {
	t.Helper()
	d, err := indicators.ParseDatum(text)
	require.NoError(t, err)
	return d
}

// at is a made-up figure of one municipality.
func at(t testing.TB, code string, year int, text string) indicators.Observation {
	t.Helper()
	return indicators.Observation{
		Indicator: "survey", Area: indicators.Area{Kind: indicators.MunicipalityArea, Code: code}, Year: year, Datum: figure(t, text),
	}
}

func years(s indicators.Series) []int {
	var out []int
	for o := range s.All() {
		out = append(out, o.End())
	}
	return out
}

func TestSeriesIsInTheOrderOfTime(t *testing.T) {
	period := at(t, "091", 2019, "4")
	period.To = 2021
	s, err := indicators.NewSeries(at(t, "091", 2023, "3"), at(t, "091", 2017, "1"), period, at(t, "091", 2019, "2"))
	require.NoError(t, err)
	assert.Equal(t, []int{2017, 2019, 2021, 2023}, years(s))
	assert.Equal(t, 4, s.Len())
}

func TestLaterRetrievalStands(t *testing.T) {
	old, revised := at(t, "091", 2023, "5.0"), at(t, "091", 2023, "5.2")
	old.Retrieved, revised.Retrieved = law.Day(2024, 1, 1), law.Day(2025, 1, 1)
	s, err := indicators.NewSeries(revised, old)
	require.NoError(t, err)
	got, ok := s.In(indicators.OneYear(2023))
	require.True(t, ok)
	assert.Equal(t, "5.2", got.Datum.String())
	assert.Equal(t, 1, s.Len())
}

func TestSeriesRefuses(t *testing.T) {
	_, err := indicators.NewSeries(at(t, "091", 2023, "5"), at(t, "049", 2023, "5"))
	var mixed *indicators.MixedSeriesError
	require.ErrorAs(t, err, &mixed)
	_, err = indicators.NewSeries(at(t, "091", 2023, "5"), at(t, "091", 2023, ".."))
	var conflict *indicators.ConflictError
	require.ErrorAs(t, err, &conflict)
	assert.EqualError(t, err, "two figures for survey of municipality:091 in 2023: 5 and ..")
	_, err = indicators.NewSeries(at(t, "091", 2023, "5"), at(t, "091", 2023, "5.0"))
	require.NoError(t, err, "the same number said twice is no conflict")
}

func TestSplit(t *testing.T) {
	girls, err := indicators.ParseGroup("sex=female")
	require.NoError(t, err)
	group := at(t, "091", 2023, "9")
	group.Group = girls
	var got []string
	for s, err := range indicators.Split([]indicators.Observation{at(t, "148", 2023, "1"), group, at(t, "091", 2023, "2"), at(t, "091", 2021, "3"), at(t, "148", 2023, "4")}) {
		if err != nil {
			got = append(got, "conflict")
			continue
		}
		o := slices.Collect(s.All())[0]
		got = append(got, o.Area.Code+o.Group.String()+" "+strconv.Itoa(s.Len()))
	}
	assert.Equal(t, []string{"091 2", "091sex=female 1", "conflict"}, got)
}

// survey is a made-up survey of odd years; municipality 148 missed 2023, was
// withheld in 2021 and answered in 2017 and 2019, and 2024 has only rows that
// say nothing was collected.
func survey(t testing.TB) []indicators.Observation {
	t.Helper()
	return []indicators.Observation{
		at(t, "091", 2017, "10"), at(t, "091", 2019, "11"), at(t, "091", 2021, "12"), at(t, "091", 2023, "13"), at(t, "091", 2024, "..."),
		at(t, "148", 2017, "20"), at(t, "148", 2019, "21"), at(t, "148", 2021, ".."),
	}
}

func TestRoundsAreTheYearsInWhichAnybodyWasAsked(t *testing.T) {
	rounds := indicators.RoundsOf("survey", slices.Values(survey(t)))
	var got []string
	for r := range rounds.All() {
		got = append(got, r.String())
	}
	assert.Equal(t, []string{"2017", "2019", "2021", "2023"}, got)
	assert.Equal(t, 2, rounds.Latest(2).Len())
	assert.Equal(t, 4, rounds.Latest(9).Len())
	assert.Equal(t, 0, rounds.Latest(-1).Len())
	assert.Equal(t, 3, rounds.To(2022).Len())
	assert.Equal(t, 0, indicators.RoundsOf("other", slices.Values(survey(t))).Len())

	onlyWithheld := indicators.RoundsOf("survey", slices.Values([]indicators.Observation{at(t, "148", 2021, "..")}))
	assert.Equal(t, 1, onlyWithheld.Len(), "a withheld figure was collected")
}

func TestTwoLatestRounds(t *testing.T) {
	observations := survey(t)
	rounds := indicators.RoundsOf("survey", slices.Values(observations))
	var series []indicators.Series
	for s, err := range indicators.Split(observations) {
		require.NoError(t, err)
		series = append(series, s)
	}
	for name, c := range map[string]struct {
		series            indicators.Series
		choice            indicators.RoundChoice
		previous, latest  string
		previousAt, endAt int
		complete          bool
	}{
		"has both":                    {series[0], indicators.NationalRounds, "12", "13", 2021, 2023, true},
		"has both of its own":         {series[0], indicators.OwnRounds, "12", "13", 2021, 2023, true},
		"missed the national rounds":  {series[1], indicators.NationalRounds, "..", "...", 2021, 2023, false},
		"its own rounds are earlier":  {series[1], indicators.OwnRounds, "20", "21", 2017, 2019, true},
		"an area without any figure":  {indicators.Series{}, indicators.NationalRounds, "...", "...", 2021, 2023, false},
		"no rounds of its own at all": {indicators.Series{}, indicators.OwnRounds, "...", "...", 0, 0, false},
	} {
		t.Run(name, func(t *testing.T) {
			p := rounds.Pair(c.series, c.choice)
			assert.Equal(t, []string{c.previous, c.latest}, []string{p.Previous.String(), p.Latest.String()})
			assert.Equal(t, []int{c.previousAt, c.endAt}, []int{p.PreviousRound.To, p.LatestRound.To})
			assert.Equal(t, c.complete, p.Complete())
			assert.False(t, p.Broken)
		})
	}
	one := rounds.To(2017).Pair(series[0], indicators.NationalRounds)
	assert.Equal(t, []string{"...", "10"}, []string{one.Previous.String(), one.Latest.String()})
}

func TestRoundOverSeveralYears(t *testing.T) {
	rounds, err := indicators.NewRounds(indicators.Round{From: 2010, To: 2011}, indicators.Round{From: 2008, To: 2009})
	require.NoError(t, err)
	south, err := indicators.NewSeries(at(t, "091", 2008, "1"), at(t, "091", 2010, "2"))
	require.NoError(t, err)
	west, err := indicators.NewSeries(at(t, "109", 2009, "3"), at(t, "109", 2011, "4"))
	require.NoError(t, err)
	for _, s := range []indicators.Series{south, west} {
		assert.True(t, rounds.Pair(s, indicators.NationalRounds).Complete())
	}
	for _, bad := range [][]indicators.Round{{{From: 2010, To: 2009}}, {{From: 2008, To: 2010}, {From: 2010, To: 2011}}} {
		_, err := indicators.NewRounds(bad...)
		var fault *indicators.RoundError
		require.ErrorAs(t, err, &fault)
	}
}

func TestGapsKeepTheirReason(t *testing.T) {
	observations := survey(t)
	rounds := indicators.RoundsOf("survey", slices.Values(observations))
	s, err := indicators.NewSeries(observations[5:]...)
	require.NoError(t, err)
	var got []string
	for round, why := range s.Gaps(rounds) {
		got = append(got, round.String()+" "+why.String())
	}
	assert.Equal(t, []string{"2021 suppressed", "2023 not-collected"}, got)
}

func TestBreaks(t *testing.T) {
	s, err := indicators.NewSeries(survey(t)[:4]...)
	require.NoError(t, err)
	broken := s.WithBreaks(indicators.Break{Year: 2022}, indicators.Break{Year: 2019})
	rounds := indicators.RoundsOf("survey", s.All())
	assert.True(t, rounds.Pair(broken, indicators.NationalRounds).Broken)
	assert.False(t, rounds.Pair(s, indicators.NationalRounds).Broken)
	for _, c := range []struct {
		earlier, later, want int
	}{{2017, 2018, 0}, {2018, 2019, 2019}, {2019, 2021, 0}, {2017, 2023, 2022}, {2022, 2023, 0}} {
		b, found := broken.BreakBetween(c.earlier, c.later)
		assert.Equal(t, c.want != 0, found)
		assert.Equal(t, c.want, b.Year)
	}
}

func TestDuplicatesIgnoreVintages(t *testing.T) {
	later := at(t, "091", 2023, "5")
	later.Retrieved = law.Day(2025, 1, 1)
	list := []indicators.Observation{at(t, "091", 2023, "5"), later, at(t, "091", 2022, "5"), at(t, "091", 2023, "6")}
	var got [][2]int
	for first, again := range indicators.Duplicates(list) {
		got = append(got, [2]int{first, again})
	}
	assert.Equal(t, [][2]int{{0, 3}}, got)
}
