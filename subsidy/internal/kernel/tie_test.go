package kernel

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// few makes an input of few and small figures, whose exact sums fit a price.
func few(r *rand.Rand) Input {
	n := 2 + r.IntN(5)
	in := Input{Population: make([]int64, n), Price: 1, Ceiling: 100}
	for i := range in.Population {
		in.Population[i] = 1 + r.Int64N(300)
		in.Residents += in.Population[i]
	}
	in.Rules = Rules{FlatHalves: 2, HalfEven: r.IntN(2) == 0, Plain: r.IntN(4) == 0}
	shares, _ := Shares([]uint64{1 + r.Uint64N(3), 1 + r.Uint64N(3), 1 + r.Uint64N(3)})
	in.Share = shares[0]
	finest := int64(1) << (5 + r.IntN(14))
	column := func(most int64) []int64 {
		values := make([]int64, n)
		for i := range values {
			values[i] = r.Int64N(most)
		}
		return values
	}
	in.Reported = []Reported{{column(101), 1}}
	for _, share := range shares[1:] {
		in.Changes = append(in.Changes, Change{
			Target: -1, Share: share,
			Previous: Figures{Values: column(finest), Factor: 1}, Latest: Figures{Values: column(finest), Factor: 1},
		})
	}
	return in
}

// prices are those that put awards at a tie, or as near to one as it gets:
// x = P·num·U·c/sum, where num and sum are integers.
func prices(r *Run, away int64) []int64 {
	if r.Allocate() != Done {
		return nil
	}
	e := r.NewExact()
	sum, weight := e.Sum()
	var list []int64
	for i := range r.In.Population {
		slope := new(big.Int).Mul(e.Numerator(r.Grades(i)), new(big.Int).SetUint64(weight))
		slope.Mul(slope, big.NewInt(r.In.Population[i]))
		// Wanted: 2·slope·c = sum + away modulo 2·sum.
		gcd := new(big.Int).GCD(nil, nil, new(big.Int).Lsh(slope, 1), new(big.Int).Lsh(sum, 1))
		wanted := new(big.Int).Add(sum, big.NewInt(away))
		if gcd.Sign() == 0 || new(big.Int).Rem(wanted, gcd).Sign() != 0 {
			continue
		}
		modulus := new(big.Int).Quo(new(big.Int).Lsh(sum, 1), gcd)
		c := new(big.Int).ModInverse(new(big.Int).Quo(new(big.Int).Lsh(slope, 1), gcd), modulus)
		if c == nil {
			continue
		}
		c.Mul(c, wanted.Quo(wanted, gcd)).Mod(c, modulus)
		if c.Sign() > 0 && c.BitLen() < 58-big.NewInt(r.In.Residents).BitLen() {
			list = append(list, c.Int64())
		}
	}
	return list
}

// inFloat computes the awards in floating point, as fast and as well as that
// plainly goes.
func inFloat(r *Run) []int64 {
	n := len(r.In.Population)
	scores := make([]float64, n)
	for i := range scores {
		scores[i] = float64(r.In.Reported[0].Values[i]) / float64(r.In.Ceiling) * float64(r.In.Share.Weight())
		for j := range r.In.Changes {
			c := &r.In.Changes[j]
			grade, span := c.Grade(i, &r.In.Rules)
			scores[i] += float64(grade) / float64(span) * float64(c.Share.Weight())
		}
	}
	sum, weight := 0.0, 0.0
	for i, score := range scores {
		u := float64(r.In.Population[i])
		if r.In.Rules.Plain {
			u = 1
		}
		sum, weight = sum+u*score, weight+u
	}
	factor := float64(r.In.Price) * weight / sum
	cents := make([]int64, n)
	for i, score := range scores {
		cents[i] = int64(math.Floor(float64(r.In.Population[i])*score*factor + 0.5))
	}
	return cents
}

// At exact ties, and at distances of 1/(2·sum) from them, the kernel is right
// and floating point is not.
func TestTiesAndNearTies(t *testing.T) {
	for _, away := range []int64{0, 1, -1, 2, -2} {
		var run Run
		tested, exactly, wrong := 0, 0, 0
		for seed := range uint64(600) {
			r := rand.New(rand.NewPCG(seed, 11))
			run.In = few(r)
			for _, price := range prices(&run, away) {
				for _, even := range []bool{false, true} {
					run.In.Price, run.In.Rules.HalfEven = price, even
					if assertOracle(t, &run) != Done {
						continue
					}
					tested++
					exactly += run.Exactly
					for i, cents := range inFloat(&run) {
						if !even && cents != run.Cents[i] {
							wrong++
							break
						}
					}
				}
			}
		}
		require.Greater(t, tested, 200, "away %d", away)
		if away == 0 {
			require.GreaterOrEqual(t, exactly, tested, "every one of them has a unit the bound cannot decide")
		}
		require.Greater(t, exactly, 30, "away %d", away)
		require.Positive(t, wrong, "away %d: floating point fails", away)
	}
}

// Ties of the coefficient, which is rounded before euros are.
func TestTiesOfCoefficients(t *testing.T) {
	in := Input{
		Population: []int64{1, 1, 2}, Residents: 4, Ceiling: 100, Price: 1_000_000,
		Reported: []Reported{{[]int64{5, 15, 90}, 1}}, // mean 50: K = 0.1, 0.3, 1.8
	}
	shares, ok := Shares([]uint64{1})
	require.True(t, ok)
	in.Share = shares[0]
	var r Run
	for _, c := range []struct {
		reported []int64
		even     bool
		decimals int
		cents    []int64
	}{
		// K = 0.05, 0.15, 1.9: at one decimal two ties.
		{[]int64{5, 15, 190}, false, 1, []int64{100_000, 200_000, 3_800_000}},
		{[]int64{5, 15, 190}, true, 1, []int64{0, 200_000, 3_800_000}},
		// At none: 1.9 is 2, the others 0.
		{[]int64{5, 15, 190}, false, 0, []int64{0, 0, 4_000_000}},
	} {
		in.Reported[0].Values, in.Ceiling = c.reported, 200
		in.Rules = Rules{RoundsCoefficient: true, Decimals: c.decimals, HalfEven: c.even}
		r.In = in
		require.Equal(t, Done, assertOracle(t, &r))
		require.Equal(t, c.cents, r.Cents)
	}
}
