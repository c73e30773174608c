package profile_test

import (
	"fmt"
	"math"
	"math/rand/v2"
	"strconv"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/profile"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

func features(t testing.TB, code string, cells ...string) profile.Features {
	t.Helper()
	f := profile.Features{Area: town(code)}
	for _, cell := range cells {
		f.Values = append(f.Values, datum(t, cell))
	}
	return f
}

func TestNearestByHand(t *testing.T) {
	// The features 0 2 4 and 1 1 4 have the variances 8/3 and 2. From the
	// first area the squared distances are 4/(8/3) = 1.5 and 16/(8/3) + 9/2 =
	// 10.5.
	areas := []profile.Features{
		features(t, "003", "4", "4"), features(t, "001", "0", "1.0"), features(t, "004", "1", ".."), features(t, "002", "2.00", "1"),
	}
	got, err := profile.Nearest(town("001"), 5, areas)
	require.NoError(t, err)
	require.Len(t, got.Neighbours, 2)
	assert.Equal(t, town("002"), got.Neighbours[0].Area)
	assert.Equal(t, "1.224745", got.Neighbours[0].Distance.String(), "√1.5")
	assert.Equal(t, town("003"), got.Neighbours[1].Area)
	assert.Equal(t, "3.24037", got.Neighbours[1].Distance.String(), "√10.5 = 3.2403703")
	assert.Equal(t, []indicators.Area{town("004")}, got.LeftOut)
	got, err = profile.Nearest(town("001"), 1, areas)
	require.NoError(t, err)
	assert.Len(t, got.Neighbours, 1)
}

func TestNearestTiesByCode(t *testing.T) {
	got, err := profile.Nearest(town("005"), 2, []profile.Features{
		features(t, "009", "6"), features(t, "005", "5"), features(t, "007", "4"), features(t, "008", "6"),
	})
	require.NoError(t, err)
	assert.Equal(t, town("007"), got.Neighbours[0].Area)
	assert.Equal(t, town("008"), got.Neighbours[1].Area)
}

// Against plain floating point with made-up features.
func TestNearestAgreesWithZScores(t *testing.T) {
	random := rand.New(rand.NewPCG(10, 11))
	var areas []profile.Features
	columns := make([][]indicators.Datum, 3)
	for i := range 60 {
		f := profile.Features{Area: town(fmt.Sprintf("%03d", i))}
		for k := range columns {
			d := indicators.Known(decimal.New(random.Int64N(100_000), -int32(k)))
			f.Values = append(f.Values, d)
			columns[k] = append(columns[k], d)
		}
		areas = append(areas, f)
	}
	got, err := profile.Nearest(town("007"), 60, areas)
	require.NoError(t, err)
	require.Len(t, got.Neighbours, 59)
	previous := -1.0
	for _, n := range got.Neighbours {
		i, err := strconv.Atoi(n.Area.Code)
		require.NoError(t, err)
		sum := 0.0
		for k := range columns {
			z, err := statistics.ZScores(columns[k], statistics.PopulationDeviation)
			require.NoError(t, err)
			a, _ := z.Figures[i].Value()
			b, _ := z.Figures[7].Value()
			sum += math.Pow(a.Sub(b).InexactFloat64(), 2)
		}
		distance := n.Distance.InexactFloat64()
		assert.InDelta(t, math.Sqrt(sum), distance, 1e-6)
		assert.GreaterOrEqual(t, distance, previous)
		previous = distance
	}
}

func TestNearestRefuses(t *testing.T) {
	good := []profile.Features{features(t, "001", "1", "2"), features(t, "002", "3", "5")}
	wide := indicators.Known(decimal.New(1, -99))
	for _, c := range []struct {
		place string
		area  string
		n     int
		areas []profile.Features
	}{
		{"n", "001", 0, good},
		{"area", "009", 1, good},
		{"area", "001", 1, nil},
		{"area", "001", 1, []profile.Features{features(t, "001", "1", ".."), good[1]}},
		{"areas[2].Area", "001", 1, append(good[:2:2], good[0])},
		{"areas[2].Values", "001", 1, append(good[:2:2], features(t, "003", "1"))},
		{"areas[0].Values", "001", 1, []profile.Features{{Area: town("001")}}},
		{"areas[0].Values[1]", "001", 1, []profile.Features{{Area: town("001"), Values: []indicators.Datum{datum(t, "1"), wide}}}},
	} {
		_, err := profile.Nearest(town(c.area), c.n, c.areas)
		var wrong *profile.RequestError
		require.ErrorAs(t, err, &wrong)
		assert.Equal(t, c.place, wrong.Place)
	}
	_, err := profile.Nearest(town("001"), 1, []profile.Features{features(t, "001", "1", "2"), features(t, "002", "3", "2")})
	var undefined *statistics.UndefinedError
	require.ErrorAs(t, err, &undefined)
	assert.Equal(t, statistics.AllEqual, undefined.Reason)
}
