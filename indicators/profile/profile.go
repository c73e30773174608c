package profile

import (
	"iter"
	"slices"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// Indicator is one row asked for.
type Indicator struct {
	Key      string // as in the observations
	Name     lang.Text
	Unit     indicators.Unit
	Polarity indicators.Polarity
	Stage    Stage
	// SchoolSurvey applies the small-number rule of the school survey to
	// changes: the unit is percent, and the Count of an observation the number
	// of answers.
	SchoolSurvey bool
	// Breaks are the breaks of the series.
	Breaks []indicators.Break
}

// Comparator is what the area is compared with.
type Comparator struct {
	Name lang.Text
	// Areas is one area, whose own figure is used, or several, whose median
	// is.
	Areas []indicators.Area
}

// Request says what profile is wanted.
type Request struct {
	Area        indicators.Area
	Indicators  []Indicator
	Comparators []Comparator
	// Group is the population group that the profile is of, in the area and in
	// the comparators alike; the zero Group is everybody.
	Group indicators.Group
	// Observations are those of the area and the comparators, in any order;
	// others, and those of other population groups, are passed over.
	Observations []indicators.Observation
	// Until is the last year taken; 0 takes every year.
	Until int
}

// Profile is the table behind a one-page profile. It is not changed afterwards.
type Profile struct {
	area        indicators.Area
	group       indicators.Group
	comparators []Comparator
	rows        []Row
}

// Cell is a figure and the year it ends.
type Cell struct {
	Year   int // 0 where there is no observation
	Figure indicators.Datum
}

// Row is one indicator of the profile.
type Row struct {
	Indicator Indicator
	// Latest is the latest figure of the area; where it has none, the latest
	// reason for that.
	Latest Cell
	// Previous is the figure before the latest, of whatever year; zero where
	// there is none.
	Previous Cell
	// Change is latest minus previous in the unit of the indicator, exact.
	Change indicators.Datum
	// Movement and Judgement say where the figure went and whether that is
	// good.
	Movement  Movement
	Judgement Judgement
	// Comparisons stand in the order of the comparators.
	Comparisons []Comparison
	// Cautions stand in their fixed order, each once.
	Cautions []Caution
}

// Comparison is how the area stands to one comparator in the year of its latest
// figure.
type Comparison struct {
	// Figure is that of the comparator: published, or the median of its areas.
	Figure indicators.Datum
	// Difference is the area's figure minus the comparator's.
	Difference indicators.Datum
	// Judgement says whether the area is better than the comparator.
	Judgement Judgement
	// Count says how many areas of the comparator have a figure of the year.
	statistics.Count
}

// Area returns the area of the profile.
func (p Profile) Area() indicators.Area { return p.area }

// Group returns the population group of the profile.
func (p Profile) Group() indicators.Group { return p.group }

// Comparators yields the comparators in the order of the request, which is that
// of [Row.Comparisons].
func (p Profile) Comparators() iter.Seq[Comparator] { return slices.Values(p.comparators) }

// Rows yields the rows by life stage and, within a stage, in the order of the
// request.
func (p Profile) Rows() iter.Seq[Row] { return slices.Values(p.rows) }

// Stage yields the rows of one life stage.
func (p Profile) Stage(stage Stage) iter.Seq[Row] {
	return func(yield func(Row) bool) {
		for _, row := range p.rows {
			if row.Indicator.Stage == stage && !yield(row) {
				return
			}
		}
	}
}

// Build returns the profile of the area.
//
// The latest figure is that of the latest year that has one; a newer year that
// lacks its figure is a caution. A comparator's figure is always of the same
// year. A difference is the area's figure minus the other, exact; a median of
// an even number of areas is rounded to 10 significant digits.
//
// An indicator that repeats, a life stage outside the five, a comparator without
// areas and a figure wider than statistics take are a [*RequestError]; two
// different figures of the same thing, retrieved the same day, an
// [*indicators.ConflictError].
func Build(request Request) (Profile, error) {
	if err := request.check(); err != nil {
		return Profile{}, err
	}
	table, err := request.table()
	if err != nil {
		return Profile{}, err
	}
	p := Profile{area: request.Area, group: request.Group, comparators: slices.Clone(request.Comparators)}
	for _, in := range request.Indicators {
		p.rows = append(p.rows, request.row(in, table))
	}
	slices.SortStableFunc(p.rows, func(a, b Row) int { return int(a.Indicator.Stage) - int(b.Indicator.Stage) })
	return p, nil
}

func (r Request) row(in Indicator, table table) Row {
	row := Row{Indicator: in}
	latest, previous, newerMissing := ends(table[series{in.Key, r.Area}])
	row.Latest = cell(latest)
	if !row.Latest.Figure.IsKnown() {
		row.Cautions = append(row.Cautions, NoFigure)
	} else {
		row.change(latest, previous, newerMissing)
	}
	few := false
	for _, c := range r.Comparators {
		comparison := row.compare(c, table)
		few = few || 2*comparison.Known < len(c.Areas)
		row.Comparisons = append(row.Comparisons, comparison)
	}
	if few {
		row.Cautions = append(row.Cautions, FewCompared)
	}
	return row
}

// change fills in what moved between two figures.
func (row *Row) change(latest, previous indicators.Observation, newerMissing bool) {
	if newerMissing {
		row.Cautions = append(row.Cautions, NewerMissing)
	}
	row.Previous = cell(previous)
	if !previous.Datum.IsKnown() {
		row.Cautions = append(row.Cautions, NoPrevious)
		row.Change = indicators.Lacking(indicators.NotCollected)
	} else {
		row.move(latest, previous)
	}
	if latest.SelfReported {
		row.Cautions = append(row.Cautions, SelfReported)
	}
}

func (row *Row) move(latest, previous indicators.Observation) {
	change := minus(latest.Datum, previous.Datum)
	row.Change = indicators.Known(change)
	if row.Indicator.broken(previous.End(), latest.End()) {
		row.Cautions = append(row.Cautions, BrokenSeries)
		return
	}
	row.Movement = [...]Movement{Fell, Steady, Rose}[change.Sign()+1]
	row.Judgement = judge(change.Sign(), row.Indicator.Polarity)
	if !row.Indicator.SchoolSurvey {
		return
	}
	threshold, known := threshold(latest, previous)
	if change.Sign() != 0 && change.Abs().LessThan(threshold) {
		row.Cautions = append(row.Cautions, SmallChange)
		row.Movement, row.Judgement = Steady, judge(0, row.Indicator.Polarity)
	}
	if !known {
		row.Cautions = append(row.Cautions, AnswersNotKnown)
	}
}

func (row *Row) compare(c Comparator, table table) Comparison {
	var figures []indicators.Datum
	for _, area := range c.Areas {
		figures = append(figures, table.in(series{row.Indicator.Key, area}, row.Latest.Year))
	}
	result := Comparison{Difference: indicators.Lacking(indicators.NotCollected)}
	if len(figures) == 1 {
		result.Figure = figures[0]
		result.Count = statistics.Count{Known: 1}
		if !figures[0].IsKnown() {
			result.Count = statistics.Count{Missing: 1}
		}
	} else if median, count, err := statistics.Median(figures); err == nil {
		result.Figure, result.Count = indicators.Known(median), count
	} else {
		result.Figure, result.Count = figures[0], statistics.Count{Missing: len(figures)}
	}
	if row.Latest.Figure.IsKnown() && result.Figure.IsKnown() {
		difference := minus(row.Latest.Figure, result.Figure)
		result.Difference = indicators.Known(difference)
		result.Judgement = judge(difference.Sign(), row.Indicator.Polarity)
	}
	return result
}

func (in Indicator) broken(earlier, later int) bool {
	return slices.ContainsFunc(in.Breaks, func(b indicators.Break) bool { return earlier < b.Year && b.Year <= later })
}

// threshold returns the smallest change of the school survey that is read, and
// whether the number of answers of both rounds is known.
func threshold(latest, previous indicators.Observation) (decimal.Decimal, bool) {
	const many = 1000
	threshold, known := statistics.SurveyThreshold(many), true
	for _, o := range []indicators.Observation{latest, previous} {
		answers, counted := o.Count.Value()
		known = known && counted
		if counted {
			threshold = decimal.Max(threshold, statistics.SurveyThreshold(answers.IntPart()))
		}
	}
	return threshold, known
}

// minus subtracts known figures.
func minus(a, b indicators.Datum) decimal.Decimal {
	x, _ := a.Value()
	y, _ := b.Value()
	if y.Sign() == 0 {
		return x
	}
	if x.Sign() == 0 {
		return y.Neg()
	}
	return x.Sub(y)
}

func cell(o indicators.Observation) Cell { return Cell{Year: o.End(), Figure: o.Datum} }

func (r Request) check() error {
	seen := make(map[string]bool, len(r.Indicators))
	for i, in := range r.Indicators {
		place := "Indicators[" + strconv.Itoa(i) + "]"
		if seen[in.Key] {
			return &RequestError{Place: place + ".Key", Found: clip(in.Key), Expected: "each indicator once"}
		}
		seen[in.Key] = true
		if int(in.Stage) >= len(stages) {
			return &RequestError{Place: place + ".Stage", Found: in.Stage.String(), Expected: "a life stage"}
		}
	}
	for i, c := range r.Comparators {
		if len(c.Areas) == 0 {
			return &RequestError{Place: "Comparators[" + strconv.Itoa(i) + "].Areas", Found: "none", Expected: "one area or more"}
		}
	}
	return nil
}
