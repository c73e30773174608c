package statistics_test

import (
	"encoding/binary"
	"errors"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// FuzzColumns gives every statistic figures of any size and sign: each either
// gives an error of this package or a result in which every figure given has
// its place.
func FuzzColumns(f *testing.F) {
	f.Add([]byte("\x00\x00\x00\x00\x00\x00\x00\x07\xfe\x01"), byte(0))
	f.Add([]byte("\x80\x00\x00\x00\x00\x00\x00\x00\x12\x00\x7f\xff\xff\xff\xff\xff\xff\xff\xee\x02"), byte(1))
	f.Fuzz(func(t *testing.T, bytes []byte, choice byte) {
		given, areas := fuzzed(bytes)
		for _, statistic := range []func() (statistics.Column, error){
			func() (statistics.Column, error) {
				return statistics.Rank(given, indicators.Polarity(choice%4), statistics.Ties(choice%5))
			},
			func() (statistics.Column, error) { return statistics.PercentileRanks(given) },
			func() (statistics.Column, error) { return statistics.MinMax(given) },
			func() (statistics.Column, error) { return statistics.ZScores(given, statistics.Deviation(choice%3)) },
			func() (statistics.Column, error) { return statistics.MedianIndex(given) },
		} {
			column, err := statistic()
			checkError(t, err)
			checkColumn(t, given, column, err)
		}
		_, _, err := statistics.Percentile(given, decimal.New(int64(choice), 0), statistics.HyndmanFan(choice%12))
		checkError(t, err)
		inequality, err := statistics.Gini(areas)
		checkError(t, err)
		if inequality.Gini.Sign() < 0 || inequality.Gini.GreaterThan(decimal.New(1, 0)) {
			t.Errorf("a Gini coefficient of %s", inequality.Gini)
		}
	})
}

// fuzzed reads ten bytes a figure: a coefficient, an exponent, and whether the
// figure is missing.
func fuzzed(bytes []byte) ([]indicators.Datum, []statistics.Weighted) {
	var given []indicators.Datum
	var areas []statistics.Weighted
	for ; len(bytes) >= 10; bytes = bytes[10:] {
		coefficient := int64(binary.BigEndian.Uint64(bytes))
		d := indicators.Known(decimal.New(coefficient, int32(int8(bytes[8]))))
		if bytes[9]%3 == 0 {
			d = indicators.Lacking(indicators.Missing(bytes[9]))
		}
		given = append(given, d)
		areas = append(areas, statistics.Weighted{Figure: d, Population: coefficient >> (bytes[9] % 64)})
	}
	return given, areas
}

func checkError(t *testing.T, err error) {
	t.Helper()
	var input *statistics.InputError
	var few *statistics.TooFewError
	var undefined *statistics.UndefinedError
	if err != nil && !errors.As(err, &input) && !errors.As(err, &few) && !errors.As(err, &undefined) {
		t.Errorf("an error of another type: %v", err)
	}
}

func checkColumn(t *testing.T, given []indicators.Datum, got statistics.Column, err error) {
	t.Helper()
	if err != nil {
		return
	}
	if len(got.Figures) != len(given) || got.Known+got.Missing != len(given) {
		t.Fatalf("%d figures, %+v of %d", len(got.Figures), got.Count, len(given))
	}
	for i, d := range given {
		if d.IsKnown() != got.Figures[i].IsKnown() || !d.IsKnown() && !d.Equal(got.Figures[i]) {
			t.Errorf("figure %d was %s and is %s", i, d, got.Figures[i])
		}
	}
}

// FuzzIntervals gives any numbers of events to every interval: an interval
// holds its estimate.
func FuzzIntervals(f *testing.F) {
	f.Add(int64(81), int64(263), int64(15), int64(148), byte(0))
	f.Add(int64(1), int64(1), int64(1<<62), int64(1<<62), byte(3))
	f.Fuzz(func(t *testing.T, events, size, others, of int64, choice byte) {
		level := statistics.Level(choice % 5)
		p, q := statistics.Proportion{Events: events, Size: size}, statistics.Proportion{Events: others, Size: of}
		r, s := statistics.Rate{Events: events, Exposure: size}, statistics.Rate{Events: others, Exposure: of}
		for _, interval := range []func() (statistics.Interval, error){
			func() (statistics.Interval, error) { return p.Wilson(level) },
			func() (statistics.Interval, error) { return p.Difference(q, level) },
			func() (statistics.Interval, error) { return p.Ratio(q, level) },
			func() (statistics.Interval, error) { return r.Byar(level) },
			func() (statistics.Interval, error) { return r.Difference(s, level) },
			func() (statistics.Interval, error) { return r.Ratio(s, level) },
		} {
			got, err := interval()
			checkError(t, err)
			if err == nil && !got.Contains(got.Estimate) {
				t.Errorf("%s is not within %s to %s", got.Estimate, got.Lower, got.Upper)
			}
		}
	})
}
