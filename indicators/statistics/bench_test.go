package statistics_test

import (
	"strconv"
	"testing"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// The sizes show how the time grows: the municipalities of 2025, a table of all
// of them over a hundred indicators, and a million rows.
var sizes = []int{308, 30_000, 1_000_000}

func benchmark[T any](b *testing.B, make func(int) []T, statistic func([]T) error) {
	for _, n := range sizes {
		data := make(n)
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := statistic(data); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/figure")
		})
	}
}

func BenchmarkRank(b *testing.B) {
	benchmark(b, made, func(data []indicators.Datum) error {
		_, err := statistics.Rank(data, indicators.LowerIsBetter, statistics.Fractional)
		return err
	})
}

func BenchmarkMedian(b *testing.B) {
	benchmark(b, made, func(data []indicators.Datum) error {
		_, _, err := statistics.Median(data)
		return err
	})
}

func BenchmarkZScores(b *testing.B) {
	benchmark(b, made, func(data []indicators.Datum) error {
		_, err := statistics.ZScores(data, statistics.PopulationDeviation)
		return err
	})
}

func BenchmarkGini(b *testing.B) {
	benchmark(b, madeAreas, func(data []statistics.Weighted) error {
		_, err := statistics.Gini(data)
		return err
	})
}

func BenchmarkRatio(b *testing.B) {
	girls, boys := statistics.Proportion{Events: 81, Size: 263}, statistics.Proportion{Events: 15, Size: 148}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := girls.Ratio(boys, statistics.Level95); err != nil {
			b.Fatal(err)
		}
	}
}
