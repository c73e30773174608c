package statistics

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"
)

// Level is the level of confidence of an interval. The zero value is Level95.
type Level uint8

// The levels. Public health uses 95 % for single figures and 99.8 % where many
// areas are compared at once.
const (
	// Level95 is 95 %.
	Level95 Level = iota
	// Level90 is 90 %.
	Level90
	// Level99 is 99 %.
	Level99
	// Level998 is 99.8 %.
	Level998
)

// levels holds the quantile of the standard normal distribution that leaves
// half of the rest above it.
var levels = [...]struct{ name, quantile string }{
	Level95:  {"95 %", "1.95996398454005423552"},
	Level90:  {"90 %", "1.64485362695147271486"},
	Level99:  {"99 %", "2.57582930354890076098"},
	Level998: {"99.8 %", "3.09023230616781354154"},
}

// String returns the level in percent: "95 %".
func (l Level) String() string {
	if int(l) < len(levels) {
		return levels[l].name
	}
	return "statistics.Level(" + strconv.Itoa(int(l)) + ")"
}

// z returns the quantile of the standard normal distribution.
func (l Level) z() (*big.Float, error) {
	if int(l) >= len(levels) {
		return nil, &InputError{Place: "level", Found: l.String(), Expected: "90, 95, 99 or 99.8 %"}
	}
	z, _ := fresh().SetString(levels[l].quantile)
	return z, nil
}

// Interval is an estimate with its two-sided confidence interval, in the unit
// that the method returning it names.
type Interval struct {
	Estimate decimal.Decimal
	Lower    decimal.Decimal
	Upper    decimal.Decimal
	Level    Level
}

// Contains reports whether v lies in the interval, its ends included: whether 0
// is among the differences, or 1 among the ratios, that the data do not rule
// out.
func (i Interval) Contains(v decimal.Decimal) bool {
	return i.Lower.LessThanOrEqual(v) && i.Upper.GreaterThanOrEqual(v)
}

// limits are an estimate and its interval before rounding.
type limits struct {
	estimate, lower, upper *big.Float
}

func (l limits) interval(level Level) Interval {
	return Interval{Estimate: rounded(l.estimate), Lower: rounded(l.lower), Upper: rounded(l.upper), Level: level}
}

// times returns the limits multiplied by a positive number.
func (l limits) times(factor *big.Float) limits {
	return limits{mul(l.estimate, factor), mul(l.lower, factor), mul(l.upper, factor)}
}
