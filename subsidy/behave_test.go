package subsidy_test

import (
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// small is a cohort that can be worked by hand: one activity indicator and one
// result indicator have columns, the others are not collected. The figures are
// made up.
const small = "code,population,school-meals,falls-65:previous,falls-65:latest\n" +
	"211,3000,100,20.0,18.0\n" + // change -2: 100 points
	"091,6000,50,20.0,19.0\n" + // change -1: 75 points
	"837,1000,..,20.0,22.0\n" // change +2: 0 points

func TestSmallCohortByHand(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	// score = (activity/15 + result/5)/2
	//   211: (100/15 + 100/5)/2 = 40/3
	//   091: ( 50/15 +  75/5)/2 = 55/6
	//   837: 0
	// mean = (3000·40/3 + 6000·55/6)/10000 = 95000/10000 = 19/2
	// K    = 80/57, 55/57, 0
	// €    = 20.67·3000·80/57 = 87031.578…; 20.67·6000·55/57 = 119668.421…
	for code, want := range map[string][3]string{
		"211": {"40/3", "80/57", "87031.58"},
		"091": {"55/6", "55/57", "119668.42"},
		"837": {"0", "0", "0.00"},
	} {
		got := award(t, &a, code)
		assert.Equal(t, want, [3]string{got.Score.Exact(), got.Coefficient.Exact(), got.Euros.StringFixed(2)}, code)
	}
	assert.Equal(t, "19/2", a.MeanScore().Exact())
	assert.Equal(t, "206700.00", a.Total().StringFixed(2))
	assert.Equal(t, "0.00", a.Residue().StringFixed(2))
	assert.EqualValues(t, 10_000, a.Residents())
	assert.Equal(t, 2026, a.Scheme().Year())
	assert.Equal(t, []string{"211", "091", "837"}, slices.Collect(a.Cohort().Codes()))
	assert.Equal(t, 3, a.Len())
	_, ok := a.Award("000")
	assert.False(t, ok)
}

func TestMissingIsZeroPointsAndReported(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	var own []subsidy.MissingDatum
	for m := range a.Missing() {
		if m.Code == "837" && m.Indicator == "school-meals" {
			own = append(own, m)
		}
	}
	require.Len(t, own, 1)
	assert.Equal(t, indicators.Suppressed, own[0].Reason)
	assert.Equal(t, "Act 618/2021, section 15(3)", own[0].Citation.String())

	zero, err := s.Allocate(parse(t, s, strings.Replace(small, "837,1000,..", "837,1000,0", 1)))
	require.NoError(t, err)
	assert.Equal(t, award(t, &a, "837"), award(t, &zero, "837"), "missing is worth as much as zero")
	for m := range zero.Missing() {
		assert.False(t, m.Code == "837" && m.Indicator == "school-meals", "but zero is not missing")
	}
}

// Under the default assumptions the coefficients weighted by population add up
// to the population, exactly.
func TestCoefficientsAddUp(t *testing.T) {
	for seed := range uint64(20) {
		s := municipal(t, 2023+int(seed%4))
		a := allocate(t, s, madeUp(t, s, 30, seed))
		sum := new(big.Rat)
		for w := range a.Awards() {
			sum.Add(sum, new(big.Rat).Mul(w.Coefficient.Rat(), new(big.Rat).SetInt64(w.Population)))
		}
		assert.Zero(t, sum.Cmp(new(big.Rat).SetInt64(a.Residents())))
		assert.True(t, a.Residue().Abs().LessThanOrEqual(decimal.New(30, -2)), "half a cent a unit at most")
	}
}

func TestOrderOfRowsDoesNotMatter(t *testing.T) {
	s := municipal(t, 2025)
	rows := madeUp(t, s, 40, 11)
	a := allocate(t, s, rows)
	r := rand.New(rand.NewPCG(5, 5))
	for range 5 {
		r.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		b := allocate(t, s, rows)
		for w := range a.Awards() {
			assert.Equal(t, w, award(t, &b, w.Code))
			x, _ := a.Explain(w.Code)
			y, _ := b.Explain(w.Code)
			assert.Equal(t, string(x.AppendJSON(nil, -1)), string(y.AppendJSON(nil, -1)))
		}
		assert.True(t, a.Total().Equal(b.Total()))
	}
}

// A constant added to all changes of an indicator, and a common factor of all
// its figures, move nothing.
func TestScaleAndShiftMoveNothing(t *testing.T) {
	s := municipal(t, 2026)
	for seed := range uint64(5) {
		rows := madeUp(t, s, 25, seed)
		a := allocate(t, s, rows)
		for i := range rows {
			shift(rows[i].Values, "falls-65:latest", func(v decimal.Decimal) decimal.Decimal { return v.Add(dec("3.25")) })
			for _, name := range []string{"youth-poor-health:latest", "youth-poor-health:previous"} {
				shift(rows[i].Values, name, func(v decimal.Decimal) decimal.Decimal { return v.Mul(dec("7")) })
			}
		}
		b := allocate(t, s, rows)
		for w := range a.Awards() {
			assert.Equal(t, w, award(t, &b, w.Code))
		}
	}
}

func shift(values map[string]indicators.Datum, name string, f func(decimal.Decimal) decimal.Decimal) {
	if v, ok := values[name].Value(); ok {
		values[name] = indicators.Known(f(v))
	}
}

// The host's settings of the decimal library are its own affair.
func TestSettingsOfTheHostChangeNothing(t *testing.T) {
	s := municipal(t, 2024)
	rows := madeUp(t, s, 20, 9)
	output := func() string {
		a := allocate(t, municipal(t, 2024, subsidy.BasePrice("19.50"), subsidy.Target("falls-65", "10.50")), rows)
		step, _ := a.Explain("003")
		one, err := s.FromScore(dec("47.5"), dec("51.3"), 12_345)
		require.NoError(t, err)
		out := a.AppendDetailsJSON(nil)
		out = a.AppendDetailsCSV(a.AppendCSV(out))
		out = step.AppendText(step.AppendJSON(out, -1), lang.Finnish, -1)
		return string(out) + one.Coefficient.String() + one.Euros.Coefficient().String()
	}
	want := output()
	precision, quotes, trim, scientific := decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes, decimal.TrimTrailingZeros, decimal.UseScientificNotation
	t.Cleanup(func() {
		decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = precision, quotes
		decimal.TrimTrailingZeros, decimal.UseScientificNotation = trim, scientific
	})
	decimal.DivisionPrecision, decimal.MarshalJSONWithoutQuotes = 1, true
	decimal.TrimTrailingZeros, decimal.UseScientificNotation = !trim, !scientific
	assert.Equal(t, want, output())
}

func TestNoCoefficientWithoutPoints(t *testing.T) {
	s := municipal(t, 2026)
	_, err := s.Allocate(parse(t, s, "code,population\n091,1\n211,1\n"))
	var zero *subsidy.ZeroMeanError
	require.ErrorAs(t, err, &zero)
	assert.Equal(t, 2, zero.Units)
	assert.NotEmpty(t, zero.Error())
	_, err = s.Allocate(subsidy.Cohort{})
	var none *subsidy.CohortError
	require.ErrorAs(t, err, &none)
	assert.Equal(t, subsidy.FaultNoRows, none.Kind)
	assert.NotEmpty(t, none.Error())
}

func TestSingleUnitGetsThePriceOfItsPeople(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, "code,population,school-meals\n091,1000,1\n"))
	require.NoError(t, err)
	got := award(t, &a, "091")
	assert.Equal(t, "1", got.Coefficient.Exact())
	assert.Equal(t, "20670.00", got.Euros.StringFixed(2))
	assert.Equal(t, "20.67", got.PerResident.Fixed(2))
}

func TestZeroAllocation(t *testing.T) {
	var a subsidy.Allocation
	assert.Zero(t, a.Len())
	assert.True(t, a.Total().IsZero())
	assert.True(t, a.Residue().IsZero())
	assert.Zero(t, a.MeanScore().Sign())
	_, ok := a.Award("091")
	assert.False(t, ok)
	_, ok = a.Explain("091")
	assert.False(t, ok)
	_, ok = a.Open("national-mean")
	assert.False(t, ok)
	assert.Empty(t, slices.Collect(a.Awards()))
	assert.True(t, json.Valid(a.AppendJSON(nil)), string(a.AppendJSON(nil)))
	var s subsidy.Step
	assert.Empty(t, s.Sentence(lang.English))
	assert.True(t, json.Valid(s.AppendJSON(nil, -1)))
}

func TestAllocateIntoForgetsWhatWasThere(t *testing.T) {
	s := municipal(t, 2026)
	rows := madeUp(t, s, 12, 1)
	first, err := subsidy.NewCohort(s, rows)
	require.NoError(t, err)
	second, err := subsidy.NewCohort(s, rows[:5])
	require.NoError(t, err)
	var a subsidy.Allocation
	require.NoError(t, s.AllocateInto(&a, first))
	require.NoError(t, s.AllocateInto(&a, second))
	fresh, err := s.Allocate(second)
	require.NoError(t, err)
	assert.Equal(t, string(fresh.AppendDetailsJSON(nil)), string(a.AppendDetailsJSON(nil)))
	require.Error(t, s.AllocateInto(&a, subsidy.Cohort{}))
	assert.Zero(t, a.Len())
}

// An exact tie: floating point rounds it down.
func TestTiesAreDecidedExactly(t *testing.T) {
	half := municipal(t, 2026, subsidy.BasePrice("1.05"))
	csv := "code,population,school-meals\na,1,50\nb,2,100\nc,1,50\n"
	// K: mean = (50+200+50)/4 = 75; a: 2/3, b: 4/3; € of a = 0.70, of b = 2.80.
	a, err := half.Allocate(parse(t, half, csv))
	require.NoError(t, err)
	assert.Equal(t, "0.70", award(t, &a, "a").Euros.StringFixed(2))
	tie := "code,population,school-meals\na,1,0.5\nb,1,1.5\n" // K = 1/2 and 3/2
	for _, c := range []struct{ price, mode, a, b string }{
		{"1.01", "half-away", "0.51", "1.52"}, // 0.505 and 1.515
		{"1.01", "half-even", "0.50", "1.52"},
		{"1.03", "half-away", "0.52", "1.55"}, // 0.515 and 1.545
		{"1.03", "half-even", "0.52", "1.54"},
	} {
		s := municipal(t, 2026, subsidy.BasePrice(c.price), subsidy.Assume(subsidy.RoundingMode, c.mode))
		got, err := s.Allocate(parse(t, s, tie))
		require.NoError(t, err)
		assert.Equal(t, []string{c.a, c.b}, []string{award(t, &got, "a").Euros.StringFixed(2), award(t, &got, "b").Euros.StringFixed(2)}, "%+v", c)
	}
}
