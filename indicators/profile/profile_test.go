package profile_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/profile"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// All figures are made up.

var (
	country = indicators.Area{Kind: indicators.CountryArea}
	county  = indicators.Area{Kind: indicators.CountyArea, Code: "08"}
)

func town(code string) indicators.Area {
	return indicators.Area{Kind: indicators.MunicipalityArea, Code: code}
}

func datum(t testing.TB, cell string) indicators.Datum {
	t.Helper()
	d, err := indicators.ParseDatum(cell)
	require.NoError(t, err)
	return d
}

// seen returns the figures of consecutive years.
func seen(t testing.TB, key string, area indicators.Area, first int, cells ...string) []indicators.Observation {
	t.Helper()
	var all []indicators.Observation
	for i, cell := range cells {
		all = append(all, indicators.Observation{Indicator: key, Area: area, Year: first + i, Datum: datum(t, cell)})
	}
	return all
}

func falls() profile.Indicator {
	return profile.Indicator{Key: "falls-65", Polarity: indicators.LowerIsBetter, Stage: profile.Older}
}

func build(t testing.TB, r profile.Request) []profile.Row {
	t.Helper()
	p, err := profile.Build(r)
	require.NoError(t, err)
	return slices.Collect(p.Rows())
}

func TestBuild(t *testing.T) {
	own := town("211")
	observations := slices.Concat(
		seen(t, "falls-65", own, 2022, "250", "240.5", ".."),
		seen(t, "falls-65", county, 2022, "260", "230"),
		seen(t, "falls-65", country, 2022, "200", "240.5", "210"),
		seen(t, "falls-65", town("837"), 2022, "1", "220"),
		seen(t, "falls-65", town("536"), 2022, "1", "260"),
		seen(t, "falls-65", town("604"), 2022, "1", ".."),
		seen(t, "falls-65", town("005"), 2022, "99999"),
		seen(t, "other", own, 2022, "7"),
	)
	rows := build(t, profile.Request{
		Area:       own,
		Indicators: []profile.Indicator{falls()},
		Comparators: []profile.Comparator{
			{Areas: []indicators.Area{town("837"), town("536"), town("604")}},
			{Areas: []indicators.Area{county}},
			{Areas: []indicators.Area{country}},
		},
		Observations: observations,
	})
	want := profile.Row{
		Indicator: falls(),
		Latest:    profile.Cell{Year: 2023, Figure: datum(t, "240.5")},
		Previous:  profile.Cell{Year: 2022, Figure: datum(t, "250")},
		Change:    datum(t, "-9.5"),
		Movement:  profile.Fell,
		Judgement: profile.Better,
		Comparisons: []profile.Comparison{
			{Figure: datum(t, "240"), Difference: datum(t, "0.5"), Judgement: profile.Worse, Count: statistics.Count{Known: 2, Missing: 1}},
			{Figure: datum(t, "230"), Difference: datum(t, "10.5"), Judgement: profile.Worse, Count: statistics.Count{Known: 1}},
			{Figure: datum(t, "240.5"), Difference: datum(t, "0"), Judgement: profile.Same, Count: statistics.Count{Known: 1}},
		},
		Cautions: []profile.Caution{profile.NewerMissing},
	}
	assert.Empty(t, cmp.Diff([]profile.Row{want}, rows))
}

func TestCautionsAndJudgements(t *testing.T) {
	own := town("211")
	survey := profile.Indicator{Key: "k", Polarity: indicators.LowerIsBetter, SchoolSurvey: true}
	asked := func(cells ...string) []indicators.Observation {
		all := seen(t, "k", own, 2021, cells[0], cells[2])
		all[0].Count, all[1].Count = datum(t, cells[1]), datum(t, cells[3])
		return all
	}
	selfReported := seen(t, "k", own, 2022, "50", "50.0")
	selfReported[1].SelfReported = true
	for _, c := range []struct {
		name         string
		indicator    profile.Indicator
		observations []indicators.Observation
		movement     profile.Movement
		judgement    profile.Judgement
		change       string
		cautions     []profile.Caution
	}{
		{"none", profile.Indicator{Key: "k"}, nil, profile.NotRead, profile.NotJudged, "...", []profile.Caution{profile.NoFigure}},
		{"withheld", profile.Indicator{Key: "k"}, seen(t, "k", own, 2022, ".."), profile.NotRead, profile.NotJudged, "...", []profile.Caution{profile.NoFigure}},
		{"the first", profile.Indicator{Key: "k"}, seen(t, "k", own, 2022, "5"), profile.NotRead, profile.NotJudged, "...", []profile.Caution{profile.NoPrevious}},
		{"neutral", profile.Indicator{Key: "k"}, seen(t, "k", own, 2022, "5", "..", "6"), profile.Rose, profile.NotJudged, "1", nil},
		{"higher is better", profile.Indicator{Key: "k", Polarity: indicators.HigherIsBetter}, seen(t, "k", own, 2022, "5", "6"), profile.Rose, profile.Better, "1", nil},
		{"higher was better", profile.Indicator{Key: "k", Polarity: indicators.HigherIsBetter}, seen(t, "k", own, 2022, "5", "-6"), profile.Fell, profile.Worse, "-11", nil},
		{"the same, by the town itself", profile.Indicator{Key: "k", Polarity: indicators.HigherIsBetter}, selfReported, profile.Steady, profile.Same, "0", []profile.Caution{profile.SelfReported}},
		{"a break", profile.Indicator{Key: "k", Breaks: []indicators.Break{{Year: 2023}}}, seen(t, "k", own, 2022, "5", "6"), profile.NotRead, profile.NotJudged, "1", []profile.Caution{profile.BrokenSeries}},
		{"an older break", profile.Indicator{Key: "k", Breaks: []indicators.Break{{Year: 2022}}}, seen(t, "k", own, 2022, "5", "6"), profile.Rose, profile.NotJudged, "1", nil},
		{"survey, many, readable", survey, asked("20", "400", "22", "380"), profile.Rose, profile.Worse, "2", nil},
		{"survey, many, too small", survey, asked("20", "400", "21.9", "380"), profile.Steady, profile.Same, "1.9", []profile.Caution{profile.SmallChange}},
		{"survey, few, too small", survey, asked("20", "99", "24.9", "380"), profile.Steady, profile.Same, "4.9", []profile.Caution{profile.SmallChange}},
		{"survey, few, readable", survey, asked("20", "400", "15", "99"), profile.Fell, profile.Better, "-5", nil},
		{"survey, answers not known", survey, asked("20", "400", "21", ""), profile.Steady, profile.Same, "1", []profile.Caution{profile.SmallChange, profile.AnswersNotKnown}},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows := build(t, profile.Request{Area: own, Indicators: []profile.Indicator{c.indicator}, Observations: c.observations})
			require.Len(t, rows, 1)
			assert.Equal(t, c.movement, rows[0].Movement)
			assert.Equal(t, c.judgement, rows[0].Judgement)
			assert.True(t, rows[0].Change.Equal(datum(t, c.change)), "%s", rows[0].Change)
			assert.Empty(t, cmp.Diff(c.cautions, rows[0].Cautions, cmpopts.EquateEmpty()))
		})
	}
}

func TestFewComparedAndReasonsOfComparators(t *testing.T) {
	own := town("211")
	rows := build(t, profile.Request{
		Area: own, Indicators: []profile.Indicator{falls()},
		Comparators: []profile.Comparator{
			{Areas: []indicators.Area{county}},
			{Areas: []indicators.Area{town("837"), town("536")}},
		},
		Observations: slices.Concat(seen(t, "falls-65", own, 2023, "5"), seen(t, "falls-65", county, 2023, ".."), seen(t, "falls-65", town("837"), 2022, "9")),
	})
	assert.Equal(t, []profile.Caution{profile.NoPrevious, profile.FewCompared}, rows[0].Cautions)
	assert.Equal(t, "..", rows[0].Comparisons[0].Figure.String())
	assert.Equal(t, profile.NotJudged, rows[0].Comparisons[0].Judgement)
	assert.Equal(t, statistics.Count{Missing: 2}, rows[0].Comparisons[1].Count)
	assert.Equal(t, "...", rows[0].Comparisons[1].Figure.String(), "only figures of the same year")
}

func TestStagesAndOrder(t *testing.T) {
	r := profile.Request{Area: town("211"), Indicators: []profile.Indicator{
		{Key: "a", Stage: profile.Older}, {Key: "b", Stage: profile.Children}, {Key: "c"}, {Key: "d", Stage: profile.Children},
	}}
	p, err := profile.Build(r)
	require.NoError(t, err)
	var keys []string
	for _, stage := range profile.Stages() {
		for row := range p.Stage(stage) {
			keys = append(keys, row.Indicator.Key)
		}
	}
	assert.Equal(t, []string{"c", "b", "d", "a"}, keys)
	var rows []string
	for row := range p.Rows() {
		rows = append(rows, row.Indicator.Key)
	}
	assert.Equal(t, keys, rows)
	assert.Equal(t, r.Area, p.Area())
	assert.Empty(t, slices.Collect(p.Comparators()))
}

func TestUntilAndGroups(t *testing.T) {
	own := town("211")
	girls, err := indicators.NewGroup(indicators.Dimension{Name: indicators.DimensionSex, Value: indicators.Female})
	require.NoError(t, err)
	observations := seen(t, "falls-65", own, 2021, "5", "6", "7")
	observations = append(observations, indicators.Observation{Indicator: "falls-65", Area: own, Year: 2022, Group: girls, Datum: datum(t, "99")})
	rows := build(t, profile.Request{Area: own, Indicators: []profile.Indicator{falls()}, Observations: observations, Until: 2022})
	assert.Equal(t, 2022, rows[0].Latest.Year)
	assert.Equal(t, "6", rows[0].Latest.Figure.String())
}

func TestBuildRefuses(t *testing.T) {
	huge := indicators.Known(decimal.New(1, 1<<31-1))
	own := town("211")
	for _, c := range []struct {
		place   string
		request profile.Request
	}{
		{"Indicators[1].Key", profile.Request{Indicators: []profile.Indicator{{Key: "a"}, {Key: "a"}}}},
		{"Indicators[0].Stage", profile.Request{Indicators: []profile.Indicator{{Key: "a", Stage: 5}}}},
		{"Comparators[0].Areas", profile.Request{Comparators: []profile.Comparator{{}}}},
		{"Observations[0].Datum", profile.Request{Area: own, Indicators: []profile.Indicator{{Key: "a"}}, Observations: []indicators.Observation{{Indicator: "a", Area: own, Datum: huge}}}},
		{"Observations[0].Count", profile.Request{Area: own, Indicators: []profile.Indicator{{Key: "a"}}, Observations: []indicators.Observation{{Indicator: "a", Area: own, Count: huge}}}},
		{"Observations[0].Count", profile.Request{Area: own, Indicators: []profile.Indicator{{Key: "a"}}, Observations: []indicators.Observation{{Indicator: "a", Area: own, Count: datum(t, "-1")}}}},
	} {
		_, err := profile.Build(c.request)
		var wrong *profile.RequestError
		require.ErrorAs(t, err, &wrong)
		assert.Equal(t, c.place, wrong.Place)
		assert.Contains(t, err.Error(), c.place)
	}
	twice := slices.Concat(seen(t, "a", own, 2022, "1"), seen(t, "a", own, 2022, "2"))
	_, err := profile.Build(profile.Request{Area: own, Indicators: []profile.Indicator{{Key: "a"}}, Observations: twice})
	var conflict *indicators.ConflictError
	require.ErrorAs(t, err, &conflict)
	twice[1].Retrieved = law.Day(2026, 1, 1)
	rows := build(t, profile.Request{Area: own, Indicators: []profile.Indicator{{Key: "a"}}, Observations: twice})
	assert.Equal(t, "2", rows[0].Latest.Figure.String(), "the one retrieved last stands")
}

func TestWords(t *testing.T) {
	for _, stage := range profile.Stages() {
		assert.True(t, stage.Name().Complete())
	}
	assert.Equal(t, "working-age", profile.WorkingAge.String())
	assert.Equal(t, "profile.Stage(5)", profile.Stage(5).String())
	assert.True(t, profile.Stage(5).Name().IsZero())
	for m := profile.NotRead; m <= profile.Steady; m++ {
		assert.True(t, m.Name().Complete())
	}
	assert.Equal(t, "↑ ↓ → ", profile.Rose.Arrow()+" "+profile.Fell.Arrow()+" "+profile.Steady.Arrow()+" "+profile.NotRead.Arrow())
	assert.Equal(t, "profile.Movement(9) profile.Judgement(9) profile.Caution(9)",
		fmt.Sprint(profile.Movement(9), " ", profile.Judgement(9), " ", profile.Caution(9)))
	for j := profile.NotJudged; j <= profile.Worse; j++ {
		assert.True(t, j.Name().Complete())
	}
	for c := profile.NoFigure; c <= profile.FewCompared; c++ {
		assert.True(t, c.Note().Complete())
		assert.NotContains(t, c.String(), "Caution")
	}
	assert.True(t, profile.Caution(0).Note().IsZero())
	assert.True(t, profile.Movement(9).Name().IsZero() && profile.Judgement(9).Name().IsZero())
	assert.Empty(t, profile.Movement(9).Arrow())
}

// The figures are made up.
func ExampleBuild() {
	figure := func(text string) indicators.Datum { return indicators.Known(decimal.RequireFromString(text)) }
	own := indicators.Area{Kind: indicators.MunicipalityArea, Code: "211"}
	whole := indicators.Area{Kind: indicators.CountryArea}
	table, err := profile.Build(profile.Request{
		Area: own,
		Indicators: []profile.Indicator{{
			Key: "youth-poor-health", Stage: profile.Children, Polarity: indicators.LowerIsBetter,
			Name: lang.Text{English: "Perceived health average or poor"},
		}},
		Comparators: []profile.Comparator{{Name: lang.Text{English: "whole country"}, Areas: []indicators.Area{whole}}},
		Observations: []indicators.Observation{
			{Indicator: "youth-poor-health", Area: own, Year: 2023, Datum: figure("24.1")},
			{Indicator: "youth-poor-health", Area: own, Year: 2025, Datum: figure("26.3")},
			{Indicator: "youth-poor-health", Area: whole, Year: 2025, Datum: figure("27.0")},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for row := range table.Rows() {
		fmt.Println(row.Indicator.Name.English, row.Latest.Figure, row.Movement.Arrow(), row.Judgement)
		for _, c := range row.Comparisons {
			fmt.Println("compared with", c.Figure, c.Judgement)
		}
	}
	// Output:
	// Perceived health average or poor 26.3 ↑ worse
	// compared with 27.0 better
}

// TestGroup: a profile of a population group takes the figures of that group, in
// the area and in the comparators.
func TestGroup(t *testing.T) {
	women, err := indicators.ParseGroup("sex=female")
	require.NoError(t, err)
	area := func(code string) indicators.Area {
		return indicators.Area{Kind: indicators.MunicipalityArea, Code: code}
	}
	of := func(code string, group indicators.Group, text string) indicators.Observation {
		d, err := indicators.ParseDatum(text)
		require.NoError(t, err)
		return indicators.Observation{Indicator: "k", Area: area(code), Year: 2023, Group: group, Datum: d}
	}
	request := profile.Request{
		Area: area("091"), Indicators: []profile.Indicator{{Key: "k"}}, Comparators: []profile.Comparator{{Areas: []indicators.Area{area("092")}}},
		Observations: []indicators.Observation{
			of("091", indicators.Group{}, "1"), of("092", indicators.Group{}, "2"), of("091", women, "3"), of("092", women, "5"),
		},
	}
	for group, want := range map[indicators.Group]string{{}: "1 2 -1", women: "3 5 -2"} {
		request.Group = group
		p, err := profile.Build(request)
		require.NoError(t, err)
		assert.Equal(t, group, p.Group())
		for row := range p.Rows() {
			c := row.Comparisons[0]
			assert.Equal(t, want, row.Latest.Figure.String()+" "+c.Figure.String()+" "+c.Difference.String())
		}
	}
}
