package subsidy_test

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// The oracle is the coefficient written down a second time, as slowly and as
// plainly as the decree reads, in fractions, from the rows themselves. It
// shares no code with the package.

type oracle struct {
	rows       []subsidy.Row
	activities []string
	results    []string
	price      *big.Rat
	option     map[string]string
	target     map[string]*big.Rat
	weight     map[string]string // of single indicators, beside the mean of means
}

func rat(text string) *big.Rat {
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		panic(text)
	}
	return r
}

// figure returns the number of a cell, nil where there is none.
func (o *oracle) figure(i int, column string) *big.Rat {
	d := o.rows[i].Values[column]
	if !d.IsKnown() {
		return nil
	}
	return rat(d.String())
}

func (o *oracle) change(i int, key string) *big.Rat {
	previous, latest := o.figure(i, key+":previous"), o.figure(i, key+":latest")
	if previous == nil || latest == nil {
		return nil
	}
	return new(big.Rat).Sub(latest, previous)
}

func (o *oracle) atTarget(i int, key string) bool {
	latest := o.figure(i, key+":latest")
	return latest != nil && o.target[key] != nil && latest.Cmp(o.target[key]) <= 0
}

func (o *oracle) resultPoints(i int, key string) *big.Rat {
	own := o.change(i, key)
	if o.atTarget(i, key) && (own != nil || o.option["target-with-latest-only"] == "full") {
		return rat("100")
	}
	if own == nil {
		return rat("0")
	}
	var low, high *big.Rat
	for k := range o.rows {
		d := o.change(k, key)
		if d == nil || o.option["range-includes-target"] == "no" && o.atTarget(k, key) {
			continue
		}
		if low == nil || d.Cmp(low) < 0 {
			low = d
		}
		if high == nil || d.Cmp(high) > 0 {
			high = d
		}
	}
	if low.Cmp(high) == 0 {
		return rat(map[string]string{"": "100", "full": "100", "half": "50", "zero": "0"}[o.option["no-spread"]])
	}
	above, width := new(big.Rat).Sub(high, own), new(big.Rat).Sub(high, low)
	return above.Quo(above.Mul(above, rat("100")), width)
}

func (o *oracle) score(i int) *big.Rat {
	activity, result := new(big.Rat), new(big.Rat)
	for _, key := range o.activities {
		if v := o.figure(i, key); v != nil {
			activity.Add(activity, v)
		}
	}
	for _, key := range o.results {
		result.Add(result, o.resultPoints(i, key))
	}
	if o.weight != nil {
		return o.weighed(i)
	}
	if o.option["weights"] == "printed" {
		activity.Mul(activity, rat("0.0333"))
		result.Mul(result, rat("0.0833"))
		return activity.Add(activity, result)
	}
	activity.Quo(activity, big.NewRat(int64(len(o.activities)), 1))
	result.Quo(result, big.NewRat(int64(len(o.results)), 1))
	return activity.Mul(activity.Add(activity, result), rat("1/2"))
}

// weighed adds up points times weights, where a weight is that of the mean of
// means unless it is given.
func (o *oracle) weighed(i int) *big.Rat {
	sum := new(big.Rat)
	add := func(key string, n int, points *big.Rat) {
		w := big.NewRat(1, 2*int64(n))
		if given, ok := o.weight[key]; ok {
			w = rat(given)
		}
		sum.Add(sum, w.Mul(w, points))
	}
	for _, key := range o.activities {
		if v := o.figure(i, key); v != nil {
			add(key, len(o.activities), v)
		}
	}
	for _, key := range o.results {
		add(key, len(o.results), o.resultPoints(i, key))
	}
	return sum
}

// rounded rounds by comparing with the two neighbours.
func (o *oracle) rounded(x *big.Rat, unit *big.Rat) *big.Rat {
	steps := new(big.Rat).Quo(x, unit)
	below := new(big.Rat).SetInt(new(big.Int).Div(steps.Num(), steps.Denom()))
	rest := new(big.Rat).Sub(steps, below)
	up := rest.Cmp(rat("1/2"))
	if up > 0 || up == 0 && (o.option["rounding-mode"] != "half-even" || below.Num().Bit(0) == 1) {
		below.Add(below, rat("1"))
	}
	return below.Mul(below, unit)
}

type oracleAward struct{ score, coefficient, euros *big.Rat }

func (o *oracle) allocate() []oracleAward {
	awards := make([]oracleAward, len(o.rows))
	sum, weight := new(big.Rat), new(big.Rat)
	for i := range o.rows {
		awards[i].score = o.score(i)
		w := new(big.Rat).SetInt64(o.rows[i].Population)
		if o.option["national-mean"] == "plain" {
			w = rat("1")
		}
		sum.Add(sum, new(big.Rat).Mul(w, awards[i].score))
		weight.Add(weight, w)
	}
	mean := new(big.Rat).Quo(sum, weight)
	for i := range awards {
		k := new(big.Rat).Quo(awards[i].score, mean)
		if places := o.option["coefficient-rounding"]; places != "" && places != "none" {
			k = o.rounded(k, rat("1e-"+places))
		}
		awards[i].coefficient = k
		euros := new(big.Rat).Mul(o.price, k)
		euros.Mul(euros, new(big.Rat).SetInt64(o.rows[i].Population))
		unit := rat("1/100")
		if o.option["euro-rounding"] == "euros" {
			unit = rat("1")
		}
		awards[i].euros = o.rounded(euros, unit)
	}
	return awards
}

func newOracle(s subsidy.Scheme, rows []subsidy.Row) *oracle {
	o := &oracle{rows: rows, option: map[string]string{}, target: map[string]*big.Rat{}, price: rat(s.BasePrice().String())}
	for _, name := range columns(s) {
		key, column, ok := strings.Cut(name, ":")
		switch {
		case !ok:
			o.activities = append(o.activities, key)
		case column == "latest":
			o.results = append(o.results, key)
		}
	}
	for a := range s.Assumptions() {
		o.option[string(a.ID)] = a.Option
	}
	for l := range s.Overlays() {
		if l.Kind == subsidy.OverlayTarget {
			o.target[l.Key] = rat(l.Value)
		}
	}
	return o
}

func assertOracle(t *testing.T, s subsidy.Scheme, rows []subsidy.Row) {
	t.Helper()
	a := allocate(t, s, rows)
	want := newOracle(s, rows).allocate()
	i, total := 0, new(big.Rat)
	for got := range a.Awards() {
		require.Zero(t, want[i].score.Cmp(got.Score.Rat()), "score of %s: %s, want %s", got.Code, got.Score, want[i].score.FloatString(12))
		require.Zero(t, want[i].coefficient.Cmp(got.Coefficient.Rat()), "coefficient of %s", got.Code)
		require.Zero(t, want[i].euros.Cmp(got.Euros.Rat()), "euros of %s: %s, want %s", got.Code, got.Euros, want[i].euros.FloatString(2))
		total.Add(total, want[i].euros)
		i++
	}
	require.Equal(t, len(rows), i)
	assert.Zero(t, total.Cmp(a.Total().Rat()))
}

func TestOracleDefaults(t *testing.T) {
	for seed := range uint64(16) {
		for _, units := range []int{1, 2, 3, 10, 30} {
			s := municipal(t, 2023+int(seed%4))
			assertOracle(t, s, madeUp(t, s, units, seed))
		}
	}
}

func TestOracleEveryOption(t *testing.T) {
	for a := range municipal(t, 2026).Assumptions() {
		for option := range a.Options() {
			t.Run(fmt.Sprintf("%s=%s", a.ID, option), func(t *testing.T) {
				for seed := range uint64(4) {
					s := municipal(t, 2026, subsidy.Assume(a.ID, option),
						subsidy.Target("falls-65", "12.5"), subsidy.Target("disability-pension-25-64", "30"))
					rows := madeUp(t, s, 20, seed)
					flatten(t, rows, "youth-poor-health", seed)
					assertOracle(t, s, rows)
				}
			})
		}
	}
}

// flatten gives every unit the same change in one indicator.
func flatten(t *testing.T, rows []subsidy.Row, key string, seed uint64) {
	t.Helper()
	for i := range rows {
		rows[i].Values[key+":previous"] = datum(t, fmt.Sprint(20+(uint64(i)+seed)%7))
		rows[i].Values[key+":latest"] = datum(t, fmt.Sprint(21+(uint64(i)+seed)%7))
	}
}

func TestOracleWideNumbers(t *testing.T) {
	s := municipal(t, 2026, subsidy.BasePrice("999999999999.99"))
	rows := madeUp(t, s, 12, 7)
	for i := range rows {
		rows[i].Population = 1_000_000_000_000 - int64(i)*7
		rows[i].Values["falls-65:previous"] = datum(t, fmt.Sprintf("9999999999%02d.123456789", i))
		rows[i].Values["falls-65:latest"] = datum(t, fmt.Sprintf("0.%09d", i))
	}
	assertOracle(t, s, rows)
}

func TestRankCountsThoseAbove(t *testing.T) {
	s := municipal(t, 2026)
	rows := madeUp(t, s, 50, 3)
	copy(rows[10:20], rows[0:10])
	for i := range rows {
		rows[i].Code = fmt.Sprintf("%03d", i)
	}
	a := allocate(t, s, rows)
	for got := range a.Awards() {
		above := 1
		for other := range a.Awards() {
			if other.Score.Compare(got.Score) > 0 {
				above++
			}
		}
		assert.Equal(t, above, got.Rank, got.Code)
		assert.Equal(t, got, award(t, &a, got.Code))
	}
}
