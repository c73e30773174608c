package statistics_test

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

// Newcombe, R. G. (1998), Two-sided confidence intervals for the single
// proportion, Statistics in Medicine 17, 857–872, table I, method 3.
func TestWilsonPublished(t *testing.T) {
	for _, c := range []struct {
		events, size int64
		lower, upper string
	}{
		{81, 263, "0.2553", "0.3662"},
		{15, 148, "0.0624", "0.1605"},
		{0, 20, "0", "0.1611"},
		{1, 29, "0.0061", "0.1718"},
	} {
		got, err := statistics.Proportion{Events: c.events, Size: c.size}.Wilson(statistics.Level95)
		require.NoError(t, err)
		assertPrinted(t, got, c.lower, c.upper, 4)
	}
}

// Newcombe, R. G. (1998), Interval estimation for the difference between
// independent proportions, Statistics in Medicine 17, 873–890, table II, method
// 10; and Fagerland, M. W., Lydersen, S. and Laake, P. (2017), Statistical
// Analysis of Contingency Tables, chapter 4 (7/34 and 1/34).
func TestDifferenceOfProportionsPublished(t *testing.T) {
	for _, c := range []struct {
		a, b         statistics.Proportion
		lower, upper string
	}{
		{statistics.Proportion{Events: 56, Size: 70}, statistics.Proportion{Events: 48, Size: 80}, "0.0524", "0.3339"},
		{statistics.Proportion{Events: 9, Size: 10}, statistics.Proportion{Events: 3, Size: 10}, "0.1705", "0.809"},
		{statistics.Proportion{Events: 6, Size: 7}, statistics.Proportion{Events: 2, Size: 7}, "0.0582", "0.8062"},
		{statistics.Proportion{Events: 5, Size: 56}, statistics.Proportion{Size: 29}, "-0.0381", "0.1926"},
		{statistics.Proportion{Size: 10}, statistics.Proportion{Size: 20}, "-0.1611", "0.2775"},
		{statistics.Proportion{Events: 10, Size: 10}, statistics.Proportion{Size: 20}, "0.6791", "1"},
		{statistics.Proportion{Events: 7, Size: 34}, statistics.Proportion{Events: 1, Size: 34}, "0.0189", "0.3404"},
	} {
		got, err := c.a.Difference(c.b, statistics.Level95)
		require.NoError(t, err)
		assertPrinted(t, got, c.lower, c.upper, 4)
	}
}

// Fagerland, Lydersen and Laake (2017), chapter 4, as their R package
// contingencytables prints it.
func TestRatioOfProportionsPublished(t *testing.T) {
	got, err := statistics.Proportion{Events: 7, Size: 34}.Ratio(statistics.Proportion{Events: 1, Size: 34}, statistics.Level95)
	require.NoError(t, err)
	assert.Equal(t, "7", got.Estimate.String())
	assertPrinted(t, got, "1.1537", "41.9763", 4)
}

// From the formula in its documentation, worked with 40 digits.
func TestByar(t *testing.T) {
	for _, c := range []struct {
		events       int64
		lower, upper string
	}{
		{100, "81.36210549", "121.6279376"},
		{4, "1.076150408", "10.24075274"},
		{10, "4.787449914", "18.39145861"},
		{0, "0", "3.668011832"}, // (1 − 1/9 + z/3)³
	} {
		got, err := statistics.Rate{Events: c.events, Exposure: 1}.Byar(statistics.Level95)
		require.NoError(t, err)
		assert.Equal(t, c.lower, got.Lower.String())
		assert.Equal(t, c.upper, got.Upper.String())
	}
	got, err := statistics.Rate{Events: 100, Exposure: 40_000, Per: 10_000}.Byar(statistics.Level95)
	require.NoError(t, err)
	assert.Equal(t, "25", got.Estimate.String())
	assert.Equal(t, "20.34052637", got.Lower.String(), "a quarter of 81.36210549")
}

// Public Health England, Technical Guide: Confidence Intervals (2018), appendix
// 1: at 95 % within 0.2 % of the exact limits for 10 events or more. The exact
// limits leave 2.5 % of the Poisson distribution beyond the count.
func TestByarIsCloseToExact(t *testing.T) {
	for _, events := range []int64{10, 11, 25, 65, 200, 700} {
		got, err := statistics.Rate{Events: events, Exposure: 1}.Byar(statistics.Level95)
		require.NoError(t, err)
		lower := solve(float64(events), func(mean float64) bool { return 1-poisson(events-1, mean) > 0.025 })
		upper := solve(float64(events)*4, func(mean float64) bool { return poisson(events, mean) < 0.025 })
		assert.InEpsilon(t, lower, got.Lower.InexactFloat64(), 0.002, "%d", events)
		assert.InEpsilon(t, upper, got.Upper.InexactFloat64(), 0.002, "%d", events)
	}
}

// poisson returns the probability of at most so many events.
func poisson(events int64, mean float64) float64 {
	sum := 0.0
	for k := int64(0); k <= events; k++ {
		gamma, _ := math.Lgamma(float64(k + 1))
		sum += math.Exp(float64(k)*math.Log(mean) - mean - gamma)
	}
	return sum
}

// solve finds the least mean up to most that is above the limit.
func solve(most float64, above func(float64) bool) float64 {
	low, high := 1e-9, most
	for range 100 {
		middle := (low + high) / 2
		if above(middle) {
			high = middle
		} else {
			low = middle
		}
	}
	return high
}

func assertPrinted(t *testing.T, got statistics.Interval, lower, upper string, places int32) {
	t.Helper()
	assert.Equal(t, lower, got.Lower.Round(places).String(), "lower")
	assert.Equal(t, upper, got.Upper.Round(places).String(), "upper")
}

// The Wilson limits are the proportions whose test against the observed one is
// just at the level: (p̂ − p)² = z²·p(1 − p)/n.
func TestWilsonInvertsTheScoreTest(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for range 300 {
		size := 1 + random.Int64N(100_000)
		p := statistics.Proportion{Events: random.Int64N(size + 1), Size: size}
		got, err := p.Wilson(statistics.Level95)
		require.NoError(t, err)
		share, n := float64(p.Events)/float64(p.Size), float64(p.Size)
		for _, limit := range []float64{got.Lower.InexactFloat64(), got.Upper.InexactFloat64()} {
			distance := (share - limit) * (share - limit)
			assert.InDelta(t, 1.959963985*1.959963985*limit*(1-limit)/n, distance, 1e-8, "%+v", p)
		}
		assert.True(t, got.Contains(got.Estimate))
		other := statistics.Proportion{Events: p.Size - p.Events, Size: p.Size}
		mirror, err := other.Wilson(statistics.Level95)
		require.NoError(t, err)
		assert.InDelta(t, 1, got.Lower.Add(mirror.Upper).InexactFloat64(), 1e-9, "of the others it is the rest")
	}
}

// A limit R of a ratio a/b is where the MOVER limit of a − R·b is zero, which
// is how the ratio was derived and not how it is computed.
func TestRatioSolvesTheDifference(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	for range 300 {
		a := statistics.Rate{Events: random.Int64N(400), Exposure: 1 + random.Int64N(50_000), Per: 10_000}
		b := statistics.Rate{Events: 1 + random.Int64N(400), Exposure: 1 + random.Int64N(50_000), Per: 10_000}
		got, err := a.Ratio(b, statistics.Level95)
		require.NoError(t, err)
		ia, err := a.Byar(statistics.Level95)
		require.NoError(t, err)
		ib, err := b.Byar(statistics.Level95)
		require.NoError(t, err)
		la, ua, ea := ia.Lower.InexactFloat64(), ia.Upper.InexactFloat64(), ia.Estimate.InexactFloat64()
		lb, ub, eb := ib.Lower.InexactFloat64(), ib.Upper.InexactFloat64(), ib.Estimate.InexactFloat64()
		low, high := got.Lower.InexactFloat64(), got.Upper.InexactFloat64()
		if a.Events > 0 {
			assert.InDelta(t, 0, (ea-low*eb-math.Hypot(ea-la, low*(ub-eb)))/ea, 1e-7, "%+v %+v", a, b)
		}
		assert.InDelta(t, 0, (ea-high*eb+math.Hypot(ua-ea, high*(eb-lb)))/(ua+high*eb), 1e-7, "%+v %+v", a, b)
		assert.True(t, got.Contains(got.Estimate))
	}
}

func TestDifferenceTurnsWithItsGroups(t *testing.T) {
	a := statistics.Rate{Events: 196, Exposure: 10_483, Per: 10_000}
	b := statistics.Rate{Events: 1_020, Exposure: 61_002, Per: 10_000}
	forth, err := a.Difference(b, statistics.Level998)
	require.NoError(t, err)
	back, err := b.Difference(a, statistics.Level998)
	require.NoError(t, err)
	assert.Equal(t, forth.Lower.String(), back.Upper.Neg().String())
	assert.Equal(t, forth.Upper.String(), back.Lower.Neg().String())
	assert.Equal(t, statistics.Level998, forth.Level)
	same, err := a.Ratio(a, statistics.Level95)
	require.NoError(t, err)
	assert.Equal(t, "1", same.Estimate.String())
	assert.True(t, same.Contains(number("1")))
	assert.False(t, same.Contains(number("2")))
}

func TestLevelsNest(t *testing.T) {
	previous := statistics.Interval{}
	for i, level := range []statistics.Level{statistics.Level90, statistics.Level95, statistics.Level99, statistics.Level998} {
		got, err := statistics.Rate{Events: 30, Exposure: 1000}.Byar(level)
		require.NoError(t, err)
		if i > 0 {
			assert.True(t, got.Lower.LessThan(previous.Lower) && got.Upper.GreaterThan(previous.Upper), "%s", level)
		}
		previous = got
	}
	assert.Equal(t, "95 %", statistics.Level(0).String())
	assert.Equal(t, "statistics.Level(4)", statistics.Level(4).String())
}

func TestIntervalsOfHugeCounts(t *testing.T) {
	most := int64(math.MaxInt64)
	p, err := statistics.Proportion{Events: most, Size: most}.Wilson(statistics.Level95)
	require.NoError(t, err)
	assert.Equal(t, "1", p.Upper.String())
	r, err := statistics.Rate{Events: most, Exposure: most, Per: most}.Byar(statistics.Level95)
	require.NoError(t, err)
	assert.Equal(t, decimal.NewFromBigInt(big.NewInt(9223372037), 9).String(), r.Estimate.String())
}

func TestIntervalsRefuse(t *testing.T) {
	whole := statistics.Proportion{Events: 1, Size: 2}
	for place, p := range map[string]statistics.Proportion{
		"Proportion.Size":   {},
		"Proportion.Events": {Events: 3, Size: 2},
	} {
		_, err := p.Wilson(statistics.Level95)
		wantInput(t, err, place)
		_, err = p.Difference(whole, statistics.Level95)
		wantInput(t, err, place)
		_, err = p.Ratio(whole, statistics.Level95)
		wantInput(t, err, place)
	}
	_, err := statistics.Proportion{Events: -1, Size: 2}.Wilson(statistics.Level95)
	wantInput(t, err, "Proportion.Events")
	_, err = whole.Difference(statistics.Proportion{}, statistics.Level95)
	wantInput(t, err, "other.Size")
	_, err = whole.Ratio(statistics.Proportion{Size: 9}, statistics.Level95)
	wantUndefined(t, err, statistics.NoEvents)
	_, err = whole.Wilson(9)
	wantInput(t, err, "level")

	rate := statistics.Rate{Events: 5, Exposure: 2}
	for place, r := range map[string]statistics.Rate{
		"Rate.Exposure": {Events: 3},
		"Rate.Events":   {Events: -3, Exposure: 1},
		"Rate.Per":      {Events: 3, Exposure: 1, Per: -1},
	} {
		_, err = r.Byar(statistics.Level95)
		wantInput(t, err, place)
		_, err = r.Difference(rate, statistics.Level95)
		wantInput(t, err, place)
		_, err = r.Ratio(rate, statistics.Level95)
		wantInput(t, err, place)
	}
	_, err = rate.Ratio(statistics.Rate{Exposure: 2}, statistics.Level95)
	wantUndefined(t, err, statistics.NoEvents)
	_, err = rate.Difference(statistics.Rate{Events: 5, Exposure: 2, Per: 100}, statistics.Level95)
	wantInput(t, err, "other.Per")
	_, err = rate.Ratio(statistics.Rate{Events: 5}, statistics.Level95)
	wantInput(t, err, "other.Exposure")
	_, err = statistics.Rate{Events: 1, Exposure: 2}.Byar(statistics.Level998)
	wantUndefined(t, err, statistics.CountTooSmall)
}
