package target

import (
	"math/big"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Level is the figure of one year. The zero Level is not given.
type Level struct {
	Year   int
	Figure indicators.Datum
}

// Target is where an indicator starts from and where it is meant to lead. Any
// part may be missing: then it is not assessable, or assessable only at the
// end.
type Target struct {
	Baseline Level
	Interim  []Level // in order of years; those without a figure are passed over
	Target   Level
	// Direction says which direction is good. It is that of the indicator, not
	// that from baseline to target, which may differ: a plan may settle for a
	// limited worsening.
	Direction indicators.Polarity
}

// Assessment is how an indicator stands to its target.
type Assessment struct {
	Status Status
	Reason Reason
	// Target is the target assessed and Latest the figure it was assessed by.
	Target Target
	Latest Level
	// Required is the figure of the path in the year of Latest, rounded half
	// away from zero to two decimals more than the levels of the plan have;
	// missing where there was no path. The comparison itself is exact.
	Required indicators.Datum
}

// Assess compares the latest figure with the path from the baseline over the
// interim targets to the target.
//
// The path is straight between two neighbouring levels, year by year. The rule,
// in this order:
//
//   - Without a target, a direction or a figure, and for a figure not newer than
//     the baseline, the target is not assessable.
//   - In the year of the target and after it, a figure at the target or better
//     meets it; any other misses it and is off track.
//   - Before that year, a figure at the target or better meets it, unless the
//     baseline was there already: a level that is to be kept is met only at the
//     end.
//   - Otherwise a figure on the path or better is on track, a worse one off
//     track. A figure exactly on the path is on track.
//   - Without a baseline there is no path before the first interim target, and
//     the target is not assessable there.
//
// Interim targets must come after the baseline and before the target, each in a
// later year than the one before it; otherwise the plan contradicts itself and
// the error is a [*LevelError]. So is a year outside 1000–9999 and a figure with
// more than 18 digits before the decimal point or 18 after it.
func Assess(t Target, latest Level) (Assessment, error) {
	path, err := t.path()
	if err == nil {
		err = check("latest", latest)
	}
	if err != nil {
		return Assessment{}, err
	}
	a := Assessment{Target: t, Latest: latest}
	a.Reason, a.Required = t.judge(path, latest)
	a.Status = a.Reason.Status()
	return a, nil
}

func (t Target) judge(path []Level, latest Level) (Reason, indicators.Datum) {
	none := indicators.Lacking(indicators.NotApplicable)
	switch {
	case !t.Target.given():
		return NoTarget, none
	case t.Direction != indicators.HigherIsBetter && t.Direction != indicators.LowerIsBetter:
		return NoDirection, none
	case !latest.given():
		return NoFigure, none
	case t.Baseline.given() && latest.Year <= t.Baseline.Year:
		return BeforeBaseline, none
	}
	figure, goal := latest.fraction(), t.Target.fraction()
	if latest.Year >= t.Target.Year {
		if t.good(figure, goal) {
			return Reached, t.Target.Figure
		}
		return Missed, t.Target.Figure
	}
	kept := t.Baseline.given() && t.good(t.Baseline.fraction(), goal)
	required, decimals, found := along(path, latest.Year)
	datum := none
	if found {
		datum = rounded(required, decimals+2)
	}
	switch {
	case t.good(figure, goal) && !kept:
		return Reached, datum
	case !found:
		return NoBaseline, none
	case t.good(figure, required):
		return AtPath, datum
	}
	return BehindPath, datum
}

// good reports whether the figure is at the limit or better.
func (t Target) good(figure, limit *big.Rat) bool {
	if t.Direction == indicators.LowerIsBetter {
		return figure.Cmp(limit) <= 0
	}
	return figure.Cmp(limit) >= 0
}

// path returns the levels given, in order of years.
func (t Target) path() ([]Level, error) {
	var path []Level
	for i, l := range t.levels() {
		place := t.place(i)
		if err := check(place, l); err != nil {
			return nil, err
		}
		if !l.given() {
			continue
		}
		if n := len(path); n > 0 && l.Year <= path[n-1].Year {
			return nil, &LevelError{
				Place: place + ".Year", Found: strconv.Itoa(l.Year),
				Expected: "a year after the " + strconv.Itoa(path[n-1].Year) + " of the level before it",
			}
		}
		path = append(path, l)
	}
	return path, nil
}

func (t Target) levels() []Level {
	levels := append([]Level{t.Baseline}, t.Interim...)
	return append(levels, t.Target)
}

// place names a level of levels.
func (t Target) place(i int) string {
	switch i {
	case 0:
		return "Baseline"
	case len(t.Interim) + 1:
		return "Target"
	}
	return "Interim[" + strconv.Itoa(i-1) + "]"
}

// along returns the figure of the path in a year between two of its levels, and
// the decimals that the two are written with.
func along(path []Level, year int) (figure *big.Rat, decimals int32, found bool) {
	for i := 1; i < len(path); i++ {
		from, to := path[i-1], path[i]
		if year < from.Year || year > to.Year {
			continue
		}
		rise := new(big.Rat).Sub(to.fraction(), from.fraction())
		rise.Mul(rise, big.NewRat(int64(year-from.Year), int64(to.Year-from.Year)))
		return rise.Add(rise, from.fraction()), max(from.decimals(), to.decimals()), true
	}
	return nil, 0, false
}

// given reports whether the level has a figure and a year.
func (l Level) given() bool { return l.Figure.IsKnown() && l.Year != 0 }

func (l Level) fraction() *big.Rat {
	v, _ := l.Figure.Value()
	if v.Sign() == 0 {
		return new(big.Rat)
	}
	return v.Rat()
}

func (l Level) decimals() int32 {
	v, _ := l.Figure.Value()
	if v.Sign() == 0 {
		return 0
	}
	return max(0, -v.Exponent())
}

// rounded returns the fraction with so many decimals, half away from zero,
// without zeros at its end.
func rounded(figure *big.Rat, decimals int32) indicators.Datum {
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(decimals)), nil)
	doubled := new(big.Int).Mul(figure.Num(), unit)
	doubled.Lsh(doubled, 1)
	half := new(big.Int).Set(figure.Denom())
	if figure.Sign() < 0 {
		half.Neg(half)
	}
	whole := doubled.Add(doubled, half)
	whole.Quo(whole, new(big.Int).Lsh(figure.Denom(), 1))
	ten, digit := big.NewInt(10), new(big.Int)
	for shorter := new(big.Int); decimals > 0; decimals-- {
		if shorter.QuoRem(whole, ten, digit); digit.Sign() != 0 {
			break
		}
		whole.Set(shorter)
	}
	return indicators.Known(decimal.NewFromBigInt(whole, -decimals))
}
