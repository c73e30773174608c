package subsidy_test

import (
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// The oracle of the counties is section 3 a of Decree 1392/2022 written down a
// second time, sentence by sentence, in fractions, from the rows. Lists,
// targets and printed weights are copied from the text of section 3 and not
// from the package.

var (
	countyActivities = []string{
		"checkup-4y-followup", "checkup-8th-grade-followup", "diabetes-lifestyle-counselling",
		"mmr-coverage", "alcohol-mini-intervention", "unemployed-health-checks",
	}
	countyResults = []string{
		"injuries-hospitalised", "hip-fractures-65", "neet-18-24",
		"long-term-basic-assistance-25-64", "mental-disability-pension-18-34",
	}
	countyTargets = map[string]string{
		"injuries-hospitalised": "50", "hip-fractures-65": "1/2", "neet-18-24": "10",
		"long-term-basic-assistance-25-64": "1", "mental-disability-pension-18-34": "3/5",
	}
)

type countyOracle struct {
	rows   []subsidy.Row
	option map[string]string
	price  *big.Rat
}

func (o *countyOracle) figure(i int, column string) *big.Rat {
	d := o.rows[i].Values[column]
	if !d.IsKnown() {
		return nil
	}
	return rat(d.String())
}

// level is the level of the latest year; correction multiplies the points
// where it is made after scaling.
func (o *countyOracle) level(i int, key string) (level, correction *big.Rat) {
	level, correction = o.figure(i, key), rat("1")
	if level == nil || key != "alcohol-mini-intervention" {
		return level, correction
	}
	births, recorded := o.figure(i, "births"), o.figure(i, "audit-recorded")
	switch {
	case births == nil || recorded == nil:
		if o.option["mini-intervention-counts"] == "missing" {
			return nil, correction
		}
	case recorded.Cmp(births) < 0:
		ratio := new(big.Rat).Quo(recorded, births)
		if o.option["mini-intervention-order"] == "after" {
			return level, ratio
		}
		level = new(big.Rat).Mul(level, ratio)
	}
	return level, correction
}

func (o *countyOracle) activityPoints(i int, key string) *big.Rat {
	own, correction := o.level(i, key)
	if own == nil {
		return rat("0")
	}
	var all []*big.Rat
	for k := range o.rows {
		if level, _ := o.level(k, key); level != nil {
			all = append(all, level)
		}
	}
	low, high := ends(all)
	points := o.flat()
	if low.Cmp(high) != 0 {
		points = new(big.Rat).Sub(own, low)
		points.Quo(points.Mul(points, rat("100")), new(big.Rat).Sub(high, low))
	}
	if key == "mmr-coverage" {
		over := own.Cmp(rat("97"))
		if over > 0 || over == 0 && o.option["mmr-boundary"] == "at-least" {
			points = rat("100")
		}
	}
	return points.Mul(points, correction)
}

func (o *countyOracle) flat() *big.Rat {
	return rat(map[string]string{"full": "100", "half": "50", "zero": "0"}[o.option["no-spread"]])
}

func ends(all []*big.Rat) (low, high *big.Rat) {
	for _, x := range all {
		if low == nil || x.Cmp(low) < 0 {
			low = x
		}
		if high == nil || x.Cmp(high) > 0 {
			high = x
		}
	}
	return low, high
}

var errZeroBase = errors.New("a rise from zero")

// relative is the change in proportion to the level of the year before; nil
// where there is none.
func (o *countyOracle) relative(i int, key string) (*big.Rat, error) {
	previous, latest := o.figure(i, key+":previous"), o.figure(i, key+":latest")
	switch {
	case previous == nil || latest == nil:
		return nil, nil
	case previous.Sign() != 0:
		change := new(big.Rat).Sub(latest, previous)
		return change.Quo(change, previous), nil
	case latest.Sign() == 0:
		if o.option["zero-to-zero"] == "inside" {
			return rat("0"), nil
		}
	case o.option["zero-base"] == "error":
		return nil, errZeroBase
	}
	return nil, nil
}

func (o *countyOracle) atTarget(i int, key string) bool {
	latest := o.figure(i, key+":latest")
	return latest != nil && latest.Cmp(rat(countyTargets[key])) <= 0
}

func (o *countyOracle) resultPoints(i int, key string) (*big.Rat, error) {
	var all []*big.Rat
	for k := range o.rows {
		change, err := o.relative(k, key)
		if err != nil {
			return nil, err
		}
		if change != nil && (o.option["range-includes-target"] == "yes" || !o.atTarget(k, key)) {
			all = append(all, change)
		}
	}
	if o.atTarget(i, key) && (o.figure(i, key+":previous") != nil || o.option["target-with-latest-only"] == "full") {
		return rat("100"), nil
	}
	own, _ := o.relative(i, key)
	if own == nil {
		return rat("0"), nil
	}
	low, high := ends(all)
	if low.Cmp(high) == 0 {
		return o.flat(), nil
	}
	points := new(big.Rat).Sub(high, own)
	return points.Quo(points.Mul(points, rat("100")), new(big.Rat).Sub(high, low)), nil
}

func (o *countyOracle) score(i int) (*big.Rat, error) {
	activity, result := new(big.Rat), new(big.Rat)
	for _, key := range countyActivities {
		activity.Add(activity, o.activityPoints(i, key))
	}
	for _, key := range countyResults {
		p, err := o.resultPoints(i, key)
		if err != nil {
			return nil, err
		}
		result.Add(result, p)
	}
	if o.option["weights"] == "printed" {
		return activity.Add(activity.Mul(activity, rat("0.0833")), result.Mul(result, rat("0.1"))), nil
	}
	activity.Quo(activity, rat("6"))
	result.Quo(result, rat("5"))
	return activity.Quo(activity.Add(activity, result), rat("2")), nil
}

// euros returns scores and rounded euros; nil where the mean is zero.
func (o *countyOracle) euros() (scores, euros []*big.Rat, err error) {
	sum, weight := new(big.Rat), new(big.Rat)
	for i := range o.rows {
		score, err := o.score(i)
		if err != nil {
			return nil, nil, err
		}
		scores = append(scores, score)
		w := new(big.Rat).SetInt64(o.rows[i].Population)
		if o.option["national-mean"] == "plain" {
			w = rat("1")
		}
		sum.Add(sum, new(big.Rat).Mul(w, score))
		weight.Add(weight, w)
	}
	if sum.Sign() == 0 {
		return nil, nil, nil
	}
	mean := sum.Quo(sum, weight)
	rounding := &oracle{option: o.option}
	for i := range scores {
		k := new(big.Rat).Quo(scores[i], mean)
		if places := o.option["coefficient-rounding"]; places != "none" {
			k = rounding.rounded(k, rat("1e-"+places))
		}
		e := new(big.Rat).Mul(o.price, k)
		e.Mul(e, new(big.Rat).SetInt64(o.rows[i].Population))
		unit := rat("1/100")
		if o.option["euro-rounding"] == "euros" {
			unit = rat("1")
		}
		euros = append(euros, rounding.rounded(e, unit))
	}
	return scores, euros, nil
}

func county(t testing.TB, year int, overlays ...subsidy.Overlay) subsidy.Scheme {
	t.Helper()
	s, err := subsidy.County(year)
	require.NoError(t, err)
	s, err = s.With(overlays...)
	require.NoError(t, err)
	return s
}

// madeUpCounties makes rows with made-up figures near the edges of the decree:
// around the targets, zeros, equal figures, more and fewer recordings than
// births, and every kind of missing figure.
func madeUpCounties(t testing.TB, units int, seed uint64) []subsidy.Row {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 2))
	missing := []string{"..", "...", ".", "not-answered"}
	around := map[string][]string{
		"mmr-coverage":          {"96.9", "97", "97.0", "97.1", "90", "88.25"},
		"births":                {"0", "10", "500", "501", "4000"},
		"audit-recorded":        {"0", "10", "499", "500", "5000"},
		"injuries-hospitalised": {"0", "49.9", "50", "50.1", "80", "120.5"},
		"neet-18-24":            {"0", "9.9", "10", "10.1", "15"},
	}
	rows := make([]subsidy.Row, units)
	for i := range rows {
		rows[i] = subsidy.Row{Code: fmt.Sprintf("%02d", i+1), Population: 1 + r.Int64N(2_000_000), Values: map[string]indicators.Datum{}}
		fill := func(column, key, other string) {
			text := other
			if list := around[key]; list != nil {
				text = list[r.IntN(len(list))]
			}
			if r.IntN(12) == 0 {
				text = missing[r.IntN(len(missing))]
			}
			rows[i].Values[column] = datum(t, text)
		}
		for _, key := range append([]string{"births", "audit-recorded"}, countyActivities...) {
			fill(key, key, fmt.Sprintf("%d.%d", r.IntN(100), r.IntN(10)))
		}
		for _, key := range countyResults {
			for _, end := range []string{":previous", ":latest"} {
				fill(key+end, key, fmt.Sprintf("%d.%02d", r.IntN(3), 10*r.IntN(10)))
			}
		}
	}
	return rows
}

func assertCountyOracle(t *testing.T, s subsidy.Scheme, rows []subsidy.Row) {
	t.Helper()
	o := &countyOracle{rows: rows, option: map[string]string{}, price: rat("70.95")}
	for a := range s.Assumptions() {
		o.option[string(a.ID)] = a.Option
	}
	scores, euros, wantErr := o.euros()
	c, err := subsidy.NewCohort(s, rows)
	require.NoError(t, err)
	a, err := s.Allocate(c)
	if wantErr != nil {
		var zero *subsidy.ZeroBaseError
		require.ErrorAs(t, err, &zero)
		return
	}
	if scores == nil {
		var none *subsidy.ZeroMeanError
		require.ErrorAs(t, err, &none)
		return
	}
	require.NoError(t, err)
	i := 0
	for got := range a.Awards() {
		require.Zero(t, scores[i].Cmp(got.Score.Rat()), "score of %s: %s, want %s", got.Code, got.Score, scores[i].FloatString(12))
		require.Zero(t, euros[i].Cmp(got.Euros.Rat()), "euros of %s: %s, want %s", got.Code, got.Euros, euros[i].FloatString(2))
		i++
	}
	require.Equal(t, len(rows), i)
}

func TestCountyOracleDefaults(t *testing.T) {
	s := county(t, 2026)
	for seed := range uint64(60) {
		for _, units := range []int{1, 2, 3, 8, 22} {
			assertCountyOracle(t, s, madeUpCounties(t, units, seed))
		}
	}
}

func TestCountyOracleEveryOption(t *testing.T) {
	for a := range county(t, 2026).Assumptions() {
		for option := range a.Options() {
			s := county(t, 2026, subsidy.Assume(a.ID, option))
			for seed := range uint64(6) {
				assertCountyOracle(t, s, madeUpCounties(t, 12, seed))
			}
		}
	}
}

// Options drawn at random together.
func TestCountyOracleOptionsTogether(t *testing.T) {
	plain := county(t, 2026)
	refused := 0
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 3))
		var overlays []subsidy.Overlay
		for a := range plain.Assumptions() {
			var tokens []string
			for option := range a.Options() {
				tokens = append(tokens, option)
			}
			overlays = append(overlays, subsidy.Assume(a.ID, tokens[r.IntN(len(tokens))]))
		}
		s, err := plain.With(overlays...)
		require.NoError(t, err)
		if o, _ := s.Assumption(subsidy.ZeroBase); o.Option == "error" {
			refused++
		}
		assertCountyOracle(t, s, madeUpCounties(t, 2+r.IntN(10), seed))
	}
	assert.Positive(t, refused)
}
