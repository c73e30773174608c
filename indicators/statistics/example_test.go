package statistics_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

func known(text string) indicators.Datum {
	return indicators.Known(decimal.RequireFromString(text))
}

func ExampleRank() {
	figures := []indicators.Datum{known("8.4"), known("7.1"), indicators.Lacking(indicators.Suppressed), known("7.1")}
	ranks, err := statistics.Rank(figures, indicators.LowerIsBetter, statistics.Competition)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(ranks.Figures, "of", ranks.Known, "with", ranks.Missing, "missing")
	// Output:
	// [3 1 .. 1] of 3 with 1 missing
}

func ExamplePercentile() {
	figures := []indicators.Datum{known("4"), known("1"), known("3"), known("2")}
	for _, method := range []statistics.HyndmanFan{6, 7, 8} {
		quartile, _, err := statistics.Percentile(figures, decimal.New(25, 0), method)
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(method, quartile)
	}
	// Output:
	// type 6 1.25
	// type 7 1.75
	// type 8 1.416666667
}

func ExampleZScores() {
	_, err := statistics.ZScores([]indicators.Datum{known("7"), known("7.0")}, statistics.PopulationDeviation)
	fmt.Println(err)
	// Output:
	// undefined: all figures are equal
}

func ExampleMovingMean() {
	series := []statistics.Yearly{
		{Year: 2021, Figure: known("12")},
		{Year: 2022, Figure: known("18")},
		{Year: 2024, Figure: known("15")},
	}
	means, err := statistics.MovingMean(series, statistics.Window{Years: 3, Least: 2})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range means {
		fmt.Println(m.Year, m.Figure, m.Known)
	}
	// Output:
	// 2021 15 2
	// 2022 15 2
	// 2023 16.5 2
	// 2024 ... 1
}

func ExampleGini() {
	inequality, err := statistics.Gini([]statistics.Weighted{
		{Figure: known("100"), Population: 30_000},
		{Figure: known("140"), Population: 10_000},
		{Figure: indicators.Lacking(indicators.Suppressed), Population: 900},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(inequality.Gini, inequality.Known, inequality.Missing)
	// Output:
	// 0.06818181818 2 1
}

func ExampleProportion_Ratio() {
	girls := statistics.Proportion{Events: 81, Size: 263}
	boys := statistics.Proportion{Events: 15, Size: 148}
	ratio, err := girls.Ratio(boys, statistics.Level95)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%s (%s: %s–%s)\n", ratio.Estimate.Round(2), ratio.Level, ratio.Lower.Round(2), ratio.Upper.Round(2))
	fmt.Println("could be equal:", ratio.Contains(decimal.New(1, 0)))
	// Output:
	// 3.04 (95 %: 1.84–5.07)
	// could be equal: false
}

func ExampleDecompose() {
	weight := decimal.New(5, -1)
	change, err := statistics.Decompose(decimal.New(30, 0), decimal.New(35, 0), []statistics.Part{
		{Key: "school-meals", Before: known("40"), After: known("60"), WeightBefore: weight, WeightAfter: weight},
		{Key: "school-absences", Before: known("20"), After: known("10"), WeightBefore: weight, WeightAfter: weight},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range change.Contributions {
		fmt.Println(c.Key, c.Total)
	}
	fmt.Println("change", change.Change, "remainder", change.Remainder)
	// Output:
	// school-meals 10
	// school-absences -5
	// change 5 remainder 0
}
