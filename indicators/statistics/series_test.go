package statistics_test

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

func series(t testing.TB, first int, cells string) []statistics.Yearly {
	t.Helper()
	var years []statistics.Yearly
	for i, d := range figures(t, cells) {
		years = append(years, statistics.Yearly{Year: first + i, Figure: d})
	}
	return years
}

func TestMovingMean(t *testing.T) {
	for _, c := range []struct {
		name   string
		series []statistics.Yearly
		window statistics.Window
		want   string
	}{
		{"centred", series(t, 2015, "1 2 6 4"), statistics.Window{Years: 3}, "... 3 4 ..."},
		{"trailing", series(t, 2015, "1 2 6 4"), statistics.Window{Years: 3, Trailing: true}, "... ... 3 4"},
		{"a missing year spoils its windows", series(t, 2015, "1 .. 6 4 5"), statistics.Window{Years: 3}, "... .. .. 5 ..."},
		{"unless fewer are enough", series(t, 2015, "1 .. 6 4 5"), statistics.Window{Years: 3, Least: 2}, "... 3.5 5 5 4.5"},
		{"one is enough", series(t, 2015, "1 .. 6"), statistics.Window{Years: 3, Least: 1}, "1 3.5 6"},
		{"of one year", series(t, 2015, "1 .. 6"), statistics.Window{Years: 1}, "1 .. 6"},
		{"thirds are rounded", series(t, 2015, "1 1 2"), statistics.Window{Years: 3}, "... 1.333333333 ..."},
		{"a year left out is not collected", append(series(t, 2019, "3"), series(t, 2016, "1 2")...), statistics.Window{Years: 2, Trailing: true}, "... 1.5 ... ..."},
		{"the reason of the earliest", series(t, 2015, "1 . .. 4"), statistics.Window{Years: 3}, "... . . .."},
		{"none", nil, statistics.Window{Years: 3}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := statistics.MovingMean(c.series, c.window)
			require.NoError(t, err)
			var means []indicators.Datum
			for i, m := range got {
				means = append(means, m.Figure)
				assert.Equal(t, got[0].Year+i, m.Year)
				assert.Equal(t, c.window.Years, m.Known+m.Missing)
			}
			assert.Equal(t, c.want, cells(means))
		})
	}
}

func TestMovingMeanRefuses(t *testing.T) {
	for place, window := range map[string]statistics.Window{
		"window.Years": {},
		"window.Least": {Years: 3, Least: 4},
	} {
		_, err := statistics.MovingMean(nil, window)
		wantInput(t, err, place)
	}
	for _, years := range []int{-1, 2, 100} {
		_, err := statistics.MovingMean(nil, statistics.Window{Years: years})
		wantInput(t, err, "window.Years")
	}
	three := statistics.Window{Years: 3}
	_, err := statistics.MovingMean([]statistics.Yearly{{Year: 2000}, {Year: math.MaxInt}}, three)
	wantInput(t, err, "series[1].Year")
	_, err = statistics.MovingMean([]statistics.Yearly{{Year: 2000}, {Year: 2000}}, three)
	wantInput(t, err, "series[1].Year")
	_, err = statistics.MovingMean([]statistics.Yearly{{Year: 2000, Figure: indicators.Known(decimal.New(1, 50))}}, three)
	wantInput(t, err, "figures[0]")
}

func TestAnswers(t *testing.T) {
	for _, c := range []struct {
		girls, boys int
		withheld    bool
		threshold   string
	}{
		{0, 0, true, "5"},
		{14, 200, true, "2"},
		{200, 14, true, "2"},
		{15, 15, false, "5"},
		{50, 49, false, "5"},
		{50, 50, false, "2"},
		{math.MaxInt, math.MaxInt, false, "2"},
	} {
		a := statistics.Answers{Girls: c.girls, Boys: c.boys}
		assert.Equal(t, c.withheld, a.Withheld(), "%+v", a)
		assert.Equal(t, c.threshold, a.Threshold().String(), "%+v", a)
	}
}

func TestChangeOfSurvey(t *testing.T) {
	few, many := statistics.Answers{Girls: 40, Boys: 40}, statistics.Answers{Girls: 400, Boys: 380}
	for _, c := range []struct {
		name          string
		before, after statistics.SurveyShare
		reading       statistics.Reading
		points        string
		threshold     string
	}{
		{"many, at the threshold", share(t, "20", many), share(t, "22.0", many), statistics.Readable, "2.0", "2"},
		{"many, below it", share(t, "20", many), share(t, "18.1", many), statistics.TooSmallToRead, "-1.9", "2"},
		{"few in one round", share(t, "20", few), share(t, "24.9", many), statistics.TooSmallToRead, "4.9", "5"},
		{"few, at the threshold", share(t, "20", many), share(t, "15", few), statistics.Readable, "-5", "5"},
		{"withheld", share(t, "20", many), share(t, "15", statistics.Answers{Girls: 14, Boys: 90}), statistics.NoReading, "..", "2"},
		{"missing", share(t, "...", many), share(t, "15", many), statistics.NoReading, "...", "2"},
		{"missing later", share(t, "20", many), share(t, ".", many), statistics.NoReading, ".", "2"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := statistics.ChangeOfSurvey(c.before, c.after)
			require.NoError(t, err)
			assert.Equal(t, c.reading, got.Reading)
			assert.Equal(t, c.points, got.Points.String())
			assert.Equal(t, c.threshold, got.Threshold.String())
		})
	}
}

func share(t testing.TB, cell string, answers statistics.Answers) statistics.SurveyShare {
	t.Helper()
	return statistics.SurveyShare{Percent: figures(t, cell)[0], Answers: answers}
}

func TestChangeOfSurveyRefuses(t *testing.T) {
	many := statistics.Answers{Girls: 400, Boys: 380}
	good := share(t, "20", many)
	for _, cell := range []string{"100.1", "-1"} {
		_, err := statistics.ChangeOfSurvey(good, share(t, cell, many))
		wantInput(t, err, "after.Percent")
	}
	_, err := statistics.ChangeOfSurvey(statistics.SurveyShare{Percent: indicators.Known(decimal.New(1, -1<<30)), Answers: many}, good)
	wantInput(t, err, "before.Percent")
	_, err = statistics.ChangeOfSurvey(good, share(t, "20", statistics.Answers{Girls: -1}))
	wantInput(t, err, "after.Answers")
	for reading, name := range []string{"none", "too-small", "readable", "statistics.Reading(3)"} {
		assert.Equal(t, name, statistics.Reading(reading).String())
	}
}

func TestDecompose(t *testing.T) {
	part := func(key, before, after, weightBefore, weightAfter string) statistics.Part {
		return statistics.Part{
			Key: key, Before: figures(t, before)[0], After: figures(t, after)[0],
			WeightBefore: number(weightBefore), WeightAfter: number(weightAfter),
		}
	}
	// By hand: the composite was 0.5·40 + 0.5·20 = 30 and is 0.25·60 + 0.75·20 =
	// 30. The first figure adds 0.375·20 = 7.5 and its weight 50·(−0.25) =
	// −12.5; the second's weight adds 20·0.25 = 5.
	got, err := statistics.Decompose(number("30"), number("30"), []statistics.Part{
		part("a", "40", "60", "0.5", "0.25"), part("b", "20", "20", "0.5", "0.75"),
	})
	require.NoError(t, err)
	assert.Empty(t, cmp.Diff([]statistics.Contribution{
		{Key: "a", ByFigure: indicators.Known(number("7.5")), ByWeight: indicators.Known(number("-12.5")), Total: indicators.Known(number("-5"))},
		{Key: "b", ByFigure: indicators.Known(number("0")), ByWeight: indicators.Known(number("5")), Total: indicators.Known(number("5"))},
	}, got.Contributions))
	assert.True(t, got.Remainder.IsZero() && got.Change.IsZero() && got.Explained.IsZero())
	assert.Equal(t, statistics.Count{Known: 2}, got.Count)

	// A missing part and a published composite rounded to a whole number stay
	// in the remainder.
	got, err = statistics.Decompose(number("54"), number("57"), []statistics.Part{
		part("a", "40", "44", "0.5", "0.5"), part("b", "..", "20", "0.5", "0.5"), part("c", "1", "...", "1", "1"),
	})
	require.NoError(t, err)
	assert.Equal(t, "2 1", got.Explained.String()+" "+got.Remainder.String())
	assert.Equal(t, statistics.Count{Known: 1, Missing: 2}, got.Count)
	assert.Equal(t, "..", got.Contributions[1].Total.String())
	assert.Equal(t, "...", got.Contributions[2].ByWeight.String())
}

func TestDecomposeLeavesNothingOver(t *testing.T) {
	var parts []statistics.Part
	var before, after decimal.Decimal
	data := made(400)
	for i := 0; i+3 < len(data); i += 4 {
		var v [4]decimal.Decimal
		for k := range v {
			v[k], _ = data[i+k].Value()
		}
		parts = append(parts, statistics.Part{
			Key: decimal.New(int64(i), 0).String(), Before: indicators.Known(v[0]), After: indicators.Known(v[1]),
			WeightBefore: v[2].Neg(), WeightAfter: v[3],
		})
		before = before.Add(v[0].Mul(v[2].Neg()))
		after = after.Add(v[1].Mul(v[3]))
	}
	got, err := statistics.Decompose(before, after, parts)
	require.NoError(t, err)
	assert.True(t, got.Remainder.IsZero(), "%s", got.Remainder)
	assert.True(t, got.Explained.Equal(after.Sub(before)))
}

func TestDecomposeRefuses(t *testing.T) {
	wide := decimal.New(1, 1<<30)
	one := number("1")
	_, err := statistics.Decompose(wide, one, nil)
	wantInput(t, err, "before")
	_, err = statistics.Decompose(one, wide, nil)
	wantInput(t, err, "after")
	_, err = statistics.Decompose(one, one, []statistics.Part{{Key: "a"}, {Key: "a"}})
	wantInput(t, err, "parts[1].Key")
	_, err = statistics.Decompose(one, one, []statistics.Part{{WeightAfter: wide}})
	wantInput(t, err, "parts[0].WeightAfter")
	_, err = statistics.Decompose(one, one, []statistics.Part{{Before: indicators.Known(wide)}})
	wantInput(t, err, "parts[0].Before")
}
