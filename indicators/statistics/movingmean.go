package statistics

import (
	"math/big"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Yearly is the figure of one year.
type Yearly struct {
	Year   int // 1000–9999
	Figure indicators.Datum
}

// Window says over which years a moving mean is taken.
type Window struct {
	// Years is the width of the window, 1–99 calendar years; it must be
	// stated. A centred window needs an odd width.
	Years int
	// Trailing ends the window at the year it is told for. A window is
	// otherwise centred: 2016 in one of three years is 2015–2017, as in tables
	// by "midyear".
	Trailing bool
	// Least is the number of years of the window that must have a figure. The
	// zero value asks for every one.
	Least int
}

// YearMean is the mean of a window and the year it is told for.
type YearMean struct {
	Yearly
	// Count says how many years of the window had a figure.
	Count
}

// MovingMean returns the mean of the window around or before every calendar
// year from the first to the last of the series, in order of years.
//
// The window is of calendar years: it does not reach further back to replace a
// year without a figure. Where at least Window.Least years of it have a figure,
// the mean is that of those years, each with the same weight; otherwise the
// mean is missing, for the reason of the earliest year of the window that lacks
// a figure. A year that is not in the series, also one beyond its ends, is not
// collected.
//
// Formula: Σx / k over the k known years of the window. Unit: that of the
// figures. A year that repeats or is out of range and a window that cannot be
// are an [*InputError]. An empty series has no means and no error.
func MovingMean(series []Yearly, window Window) ([]YearMean, error) {
	if err := window.check(); err != nil {
		return nil, err
	}
	years, err := calendar(series)
	if err != nil {
		return nil, err
	}
	given := make([]indicators.Datum, len(years))
	for i, y := range years {
		given[i] = y.Figure
	}
	f, err := read(given, 0)
	if err != nil {
		return nil, err
	}
	sums := f.cumulated()
	means := make([]YearMean, len(years))
	for i, y := range years {
		from := i - window.before()
		means[i] = YearMean{Yearly: Yearly{Year: y.Year}}
		means[i].Figure, means[i].Count = f.mean(sums, from, from+window.Years, window.least())
	}
	return means, nil
}

func (w Window) check() error {
	switch {
	case w.Years < 1 || w.Years > 99:
		return &InputError{Place: "window.Years", Found: strconv.Itoa(w.Years), Expected: "1 to 99 years"}
	case !w.Trailing && w.Years%2 == 0:
		return &InputError{Place: "window.Years", Found: strconv.Itoa(w.Years), Expected: "an odd number of years around the middle one"}
	case w.Least < 0 || w.Least > w.Years:
		return &InputError{Place: "window.Least", Found: strconv.Itoa(w.Least), Expected: "no more years than the window has"}
	}
	return nil
}

// before returns how many years of the window are before the one it is told
// for.
func (w Window) before() int {
	if w.Trailing {
		return w.Years - 1
	}
	return w.Years / 2
}

func (w Window) least() int {
	if w.Least == 0 {
		return w.Years
	}
	return w.Least
}

// calendar returns the series with every year from the first to the last.
func calendar(series []Yearly) ([]Yearly, error) {
	if len(series) == 0 {
		return nil, nil
	}
	first, last := series[0].Year, series[0].Year
	for i, y := range series {
		if y.Year < 1000 || y.Year > 9999 {
			return nil, &InputError{Place: at("series", i) + ".Year", Found: strconv.Itoa(y.Year), Expected: "a year of four digits"}
		}
		first, last = min(first, y.Year), max(last, y.Year)
	}
	years := make([]Yearly, last-first+1)
	for i, y := range series {
		if years[y.Year-first].Year != 0 {
			return nil, &InputError{Place: at("series", i) + ".Year", Found: strconv.Itoa(y.Year), Expected: "each year once"}
		}
		years[y.Year-first] = y
	}
	for i := range years {
		years[i].Year = first + i
	}
	return years, nil
}

// cumulated holds the sum and the number of the known figures before each
// place and, last, of all.
type cumulated struct {
	sums  []big.Int
	known []int
}

func (f figures) cumulated() cumulated {
	c := cumulated{make([]big.Int, len(f.given)+1), make([]int, len(f.given)+1)}
	var value, scratch big.Int
	for _, e := range f.entries {
		e.value.put(&c.sums[e.place+1], &scratch)
		c.known[e.place+1] = 1
	}
	for i := range f.given {
		c.sums[i+1].Add(value.Set(&c.sums[i+1]), &c.sums[i])
		c.known[i+1] += c.known[i]
	}
	return c
}

// mean returns the mean of the figures from one place to before another; places
// outside the series are not collected.
func (f figures) mean(c cumulated, from, to, least int) (indicators.Datum, Count) {
	low, high := max(from, 0), min(to, len(f.given))
	known := c.known[high] - c.known[low]
	count := Count{Known: known, Missing: to - from - known}
	if known >= least {
		sum := new(big.Int).Sub(&c.sums[high], &c.sums[low])
		return indicators.Known(f.unit(sum, big.NewInt(int64(known)))), count
	}
	lacks := slices.IndexFunc(f.given[low:high], func(d indicators.Datum) bool { return !d.IsKnown() })
	if from < 0 || lacks < 0 {
		return indicators.Lacking(indicators.NotCollected), count
	}
	return f.given[low+lacks], count
}
