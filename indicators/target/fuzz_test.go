package target_test

import (
	"errors"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/target"
)

// FuzzAssess gives any years and figures: the answer is an assessment whose
// sentence is complete, or an error of this package.
func FuzzAssess(f *testing.F) {
	f.Add(2022, int64(14), 2024, int64(12), 2026, int64(10), int8(0), uint8(2))
	f.Add(2022, int64(-3), 2021, int64(0), 9999, int64(1)<<62, int8(-128), uint8(1))
	f.Fuzz(func(t *testing.T, start int, baseline int64, year int, latest int64, end int, goal int64, exponent int8, direction uint8) {
		at := func(year int, coefficient int64) target.Level {
			return target.Level{Year: year, Figure: indicators.Known(decimal.New(coefficient, int32(exponent)))}
		}
		got, err := target.Assess(target.Target{
			Baseline: at(start, baseline), Target: at(end, goal), Direction: indicators.Polarity(direction),
		}, at(year, latest))
		var wrong *target.LevelError
		if err != nil {
			if !errors.As(err, &wrong) {
				t.Errorf("an error of another type: %v", err)
			}
			return
		}
		if got.Status != got.Reason.Status() || !got.Explain().Complete() {
			t.Errorf("%s, %s: %q", got.Status, got.Reason, got.Explain())
		}
	})
}
