package target_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/target"
)

func level(t testing.TB, year int, cell string) target.Level {
	t.Helper()
	d, err := indicators.ParseDatum(cell)
	require.NoError(t, err)
	return target.Level{Year: year, Figure: d}
}

const (
	up   = indicators.HigherIsBetter
	down = indicators.LowerIsBetter
)

// All figures are made up.
func TestAssess(t *testing.T) {
	none := target.Level{}
	for _, c := range []struct {
		name             string
		baseline, latest target.Level
		interim          []target.Level
		target           target.Level
		direction        indicators.Polarity
		want             target.Reason
		required         string
	}{
		{"on the path exactly", level(t, 2022, "14"), level(t, 2024, "12.0"), nil, level(t, 2026, "10"), down, target.AtPath, "12"},
		{"a hair behind it", level(t, 2022, "14"), level(t, 2024, "12.000001"), nil, level(t, 2026, "10"), down, target.BehindPath, "12"},
		{"better than it", level(t, 2022, "14"), level(t, 2023, "11"), nil, level(t, 2026, "10"), down, target.AtPath, "13"},
		{"more is better", level(t, 2022, "60"), level(t, 2025, "69.9"), nil, level(t, 2026, "73.2"), up, target.AtPath, "69.9"},
		{"thirds compare exactly", level(t, 2022, "0"), level(t, 2023, "0.333333333"), nil, level(t, 2025, "1"), up, target.BehindPath, "0.33"},
		{"at the target early", level(t, 2022, "14"), level(t, 2023, "10"), nil, level(t, 2026, "10"), down, target.Reached, "13"},
		{"at the target in its year", level(t, 2022, "14"), level(t, 2026, "10.0"), nil, level(t, 2026, "10"), down, target.Reached, "10"},
		{"missed by a tenth", level(t, 2022, "14"), level(t, 2026, "10.1"), nil, level(t, 2026, "10"), down, target.Missed, "10"},
		{"reached late", level(t, 2022, "14"), level(t, 2028, "9"), nil, level(t, 2026, "10"), down, target.Reached, "10"},
		{"an interim target bends the path", level(t, 2022, "14"), level(t, 2024, "12"), []target.Level{level(t, 2024, "13")}, level(t, 2026, "10"), down, target.AtPath, "13"},
		{"after the interim target", level(t, 2022, "14"), level(t, 2025, "11.6"), []target.Level{level(t, 2024, "13")}, level(t, 2026, "10"), down, target.BehindPath, "11.5"},
		{"an interim without a figure is passed over", level(t, 2022, "14"), level(t, 2024, "12"), []target.Level{level(t, 2024, "..")}, level(t, 2026, "10"), down, target.AtPath, "12"},
		{"a level to keep is not met early", level(t, 2022, "10"), level(t, 2024, "9"), nil, level(t, 2026, "10"), down, target.AtPath, "10"},
		{"a level to keep is lost", level(t, 2022, "10"), level(t, 2024, "10.5"), nil, level(t, 2026, "10"), down, target.BehindPath, "10"},
		{"a level kept to the end", level(t, 2022, "10"), level(t, 2026, "10"), nil, level(t, 2026, "10"), down, target.Reached, "10"},
		{"a limited worsening follows its path", level(t, 2022, "8"), level(t, 2024, "9.5"), nil, level(t, 2026, "10"), down, target.BehindPath, "9"},
		{"without baseline, not yet", none, level(t, 2024, "12"), nil, level(t, 2026, "10"), down, target.NoBaseline, "."},
		{"without baseline, reached", none, level(t, 2024, "10"), nil, level(t, 2026, "10"), down, target.Reached, "."},
		{"without baseline, missed", none, level(t, 2027, "12"), nil, level(t, 2026, "10"), down, target.Missed, "10"},
		{"without baseline, from an interim on", none, level(t, 2025, "11"), []target.Level{level(t, 2024, "12")}, level(t, 2026, "10"), down, target.AtPath, "11"},
		{"no target", level(t, 2022, "14"), level(t, 2024, "12"), nil, none, down, target.NoTarget, "."},
		{"a target without a year", level(t, 2022, "14"), level(t, 2024, "12"), nil, level(t, 0, "10"), down, target.NoTarget, "."},
		{"no direction", level(t, 2022, "14"), level(t, 2024, "12"), nil, level(t, 2026, "10"), indicators.Neutral, target.NoDirection, "."},
		{"no such direction", level(t, 2022, "14"), level(t, 2024, "12"), nil, level(t, 2026, "10"), 9, target.NoDirection, "."},
		{"no figure", level(t, 2022, "14"), level(t, 2024, ".."), nil, level(t, 2026, "10"), down, target.NoFigure, "."},
		{"nothing new", level(t, 2022, "14"), level(t, 2022, "14"), nil, level(t, 2026, "10"), down, target.BeforeBaseline, "."},
		{"below zero", level(t, 2022, "-3"), level(t, 2023, "-2.7"), nil, level(t, 2025, "-2"), up, target.BehindPath, "-2.67"},
	} {
		t.Run(c.name, func(t *testing.T) {
			plan := target.Target{Baseline: c.baseline, Interim: c.interim, Target: c.target, Direction: c.direction}
			got, err := target.Assess(plan, c.latest)
			require.NoError(t, err)
			assert.Equal(t, c.want, got.Reason, "%s", got.Reason)
			assert.Equal(t, c.want.Status(), got.Status)
			assert.Equal(t, c.required, got.Required.String())
			text := got.Explain()
			assert.True(t, text.Complete())
			for _, sentence := range []string{text.Finnish, text.Swedish, text.English} {
				assert.NotContains(t, sentence, "{")
				assert.True(t, strings.HasSuffix(sentence, "."))
			}
		})
	}
}

func TestZeroTarget(t *testing.T) {
	got, err := target.Assess(target.Target{}, target.Level{})
	require.NoError(t, err)
	assert.Equal(t, target.NotAssessable, got.Status)
	assert.Equal(t, target.NoTarget, got.Reason)
}

func TestAssessRefuses(t *testing.T) {
	huge := indicators.Known(decimal.New(1, 1<<31-1))
	good := target.Target{Baseline: level(t, 2022, "1"), Target: level(t, 2026, "2"), Direction: up}
	for _, c := range []struct {
		place  string
		change func(*target.Target)
	}{
		{"Target.Year", func(p *target.Target) { p.Target.Year = 2022 }},
		{"Target.Year", func(p *target.Target) { p.Target.Year = 2021 }},
		{"Interim[0].Year", func(p *target.Target) { p.Interim = []target.Level{level(t, 2022, "1")} }},
		{"Interim[1].Year", func(p *target.Target) { p.Interim = []target.Level{level(t, 2024, "1"), level(t, 2023, "1")} }},
		{"Target.Year", func(p *target.Target) { p.Interim = []target.Level{level(t, 2026, "1")} }},
		{"Baseline.Year", func(p *target.Target) { p.Baseline.Year = 22 }},
		{"Target.Year", func(p *target.Target) { p.Target.Year = 99_999 }},
		{"Baseline.Figure", func(p *target.Target) { p.Baseline.Figure = huge }},
		{"Interim[0].Figure", func(p *target.Target) { p.Interim = []target.Level{{Year: 2024, Figure: huge}} }},
	} {
		plan := good
		c.change(&plan)
		_, err := target.Assess(plan, level(t, 2024, "1"))
		var wrong *target.LevelError
		require.ErrorAs(t, err, &wrong)
		assert.Equal(t, c.place, wrong.Place)
		assert.Contains(t, err.Error(), c.place)
		assert.LessOrEqual(t, len(wrong.Found), 40)
	}
	_, err := target.Assess(good, target.Level{Year: 2024, Figure: huge})
	var wrong *target.LevelError
	require.ErrorAs(t, err, &wrong)
	assert.Equal(t, "latest.Figure", wrong.Place)
	zero := indicators.Known(decimal.New(0, -1<<31))
	_, err = target.Assess(good, target.Level{Year: 2024, Figure: zero})
	require.NoError(t, err)
}

// Turning every figure and the direction over must not change the answer, and a
// better figure never gives a worse one.
func TestAssessProperties(t *testing.T) {
	random := rand.New(rand.NewPCG(8, 9))
	order := map[target.Status]int{target.OffTrack: 0, target.OnTrack: 1, target.Met: 2}
	for range 2000 {
		figure := func() indicators.Datum { return indicators.Known(decimal.New(random.Int64N(300)-100, -1)) }
		plan := target.Target{
			Baseline:  target.Level{Year: 2020, Figure: figure()},
			Interim:   []target.Level{{Year: 2022 + random.IntN(2), Figure: figure()}},
			Target:    target.Level{Year: 2026, Figure: figure()},
			Direction: up,
		}
		latest := target.Level{Year: 2021 + random.IntN(8), Figure: figure()}
		got, err := target.Assess(plan, latest)
		require.NoError(t, err)

		turned := target.Target{
			Baseline: negative(plan.Baseline), Interim: []target.Level{negative(plan.Interim[0])},
			Target: negative(plan.Target), Direction: down,
		}
		mirror, err := target.Assess(turned, negative(latest))
		require.NoError(t, err)
		require.Equal(t, got.Reason, mirror.Reason)

		v, _ := latest.Figure.Value()
		better := target.Level{Year: latest.Year, Figure: indicators.Known(v.Add(decimal.New(1, -1)))}
		next, err := target.Assess(plan, better)
		require.NoError(t, err)
		require.GreaterOrEqual(t, order[next.Status], order[got.Status], "%+v", plan)
	}
}

func negative(l target.Level) target.Level {
	v, _ := l.Figure.Value()
	return target.Level{Year: l.Year, Figure: indicators.Known(v.Neg())}
}

func TestExplainInThreeLanguages(t *testing.T) {
	plan := target.Target{Baseline: level(t, 2022, "14.0"), Target: level(t, 2026, "10.0"), Direction: down}
	got, err := target.Assess(plan, level(t, 2024, "12.4"))
	require.NoError(t, err)
	assert.Equal(t, lang.Text{
		Finnish: "Vuoden 2024 arvo oli 12,4, vaikka tavoiteuralla pysyminen edellytti, että se on enintään 12.",
		Swedish: "Värdet för 2024 var 12,4, medan målbanan krävde högst 12.",
		English: "The figure of 2024 was 12.4, although the path to the target required at most 12.",
	}, got.Explain())
	assert.True(t, target.Assessment{Reason: 99}.Explain().IsZero())
}

func TestNames(t *testing.T) {
	for status, token := range []string{"not-assessable", "met", "on-track", "off-track"} {
		assert.Equal(t, token, target.Status(status).String())
		assert.True(t, target.Status(status).Name().Complete())
	}
	assert.Equal(t, "target.Status(4)", target.Status(4).String())
	assert.True(t, target.Status(4).Name().IsZero())
	assert.Equal(t, "behind-path", target.BehindPath.String())
	assert.Equal(t, "target.Reason(9)", target.Reason(9).String())
	assert.Equal(t, target.NotAssessable, target.Reason(9).Status())
}

func TestVocabulary(t *testing.T) {
	// The words of Oulu's barometer and Helsinki's numbers, shortened.
	oulu := target.Vocabulary{{"toteutui", target.Done}, {"ei toteutunut", target.NotReached}, {"ei voitu arvioida", target.NotAssessed}}
	helsinki := target.Vocabulary{{"1", target.Started}, {"2", target.UnderWay}, {"3", target.Done}}
	for _, c := range []struct {
		words  target.Vocabulary
		word   string
		want   target.Meaning
		status target.Status
		speaks bool
	}{
		{oulu, "toteutui", target.Done, target.Met, true},
		{oulu, "ei toteutunut", target.NotReached, target.OffTrack, true},
		{oulu, "ei voitu arvioida", target.NotAssessed, target.NotAssessable, true},
		{helsinki, "2", target.UnderWay, target.NotAssessable, false},
	} {
		got, err := c.words.Meaning(c.word)
		require.NoError(t, err)
		assert.Equal(t, c.want, got)
		assert.True(t, got.Valid())
		status, speaks := got.Status()
		assert.Equal(t, c.status, status)
		assert.Equal(t, c.speaks, speaks)
	}
	_, err := oulu.Meaning("Toteutui")
	var unknown *target.UnknownWordError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, []string{"toteutui", "ei toteutunut", "ei voitu arvioida"}, unknown.Known)
	assert.Contains(t, err.Error(), `"Toteutui"`)
	assert.False(t, target.Meaning("finished").Valid())
	_, speaks := target.Meaning("finished").Status()
	assert.False(t, speaks)
}

func TestCompare(t *testing.T) {
	for _, c := range []struct {
		declared target.Meaning
		computed target.Status
		want     target.Agreement
	}{
		{target.Done, target.Met, target.Agrees},
		{target.Done, target.OffTrack, target.Differs},
		{target.Done, target.OnTrack, target.Differs},
		{target.NotReached, target.OffTrack, target.Agrees},
		{target.NotAssessed, target.NotAssessable, target.Agrees},
		{target.NotAssessed, target.Met, target.Incomparable},
		{target.Done, target.NotAssessable, target.Incomparable},
		{target.UnderWay, target.OffTrack, target.Incomparable},
		{"", target.Met, target.Incomparable},
	} {
		assert.Equal(t, c.want, target.Assessment{Status: c.computed}.Compare(c.declared), "%s, %s", c.declared, c.computed)
	}
	assert.Equal(t, "differs", target.Differs.String())
	assert.Equal(t, "target.Agreement(3)", target.Agreement(3).String())
}

// The figures are made up.
func ExampleAssess() {
	figure := func(text string) indicators.Datum { return indicators.Known(decimal.RequireFromString(text)) }
	plan := target.Target{
		Baseline:  target.Level{Year: 2021, Figure: figure("8.0")},
		Interim:   []target.Level{{Year: 2023, Figure: figure("7.5")}},
		Target:    target.Level{Year: 2025, Figure: figure("6.5")},
		Direction: indicators.LowerIsBetter,
	}
	got, err := target.Assess(plan, target.Level{Year: 2024, Figure: figure("6.9")})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(got.Status.Name().In(lang.Swedish))
	fmt.Println(got.Explain().In(lang.English))
	// Output:
	// i linje med målbanan
	// The figure of 2024 was 6.9; the path to the target required at most 7.
}
