package kernel

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// The oracle computes the same awards in fractions, as plainly as the rules
// read, and shares no code with the kernel.
type oracle struct{ in *Input }

func integer(n int64) *big.Rat { return new(big.Rat).SetInt64(n) }

func known(f *Figures, i int) bool { return f.Lacks == nil || f.Lacks[i] == 0 }

func (o *oracle) change(c *Change, i int) *big.Rat {
	if !known(&c.Latest, i) || !known(&c.Previous, i) {
		return nil
	}
	latest := new(big.Rat).Mul(integer(c.Latest.Values[i]), integer(c.Latest.Factor))
	return latest.Sub(latest, new(big.Rat).Mul(integer(c.Previous.Values[i]), integer(c.Previous.Factor)))
}

// part is the part of full points that a unit has in a change.
func (o *oracle) part(c *Change, i int) *big.Rat {
	reached := func(i int) bool { return known(&c.Latest, i) && c.Latest.Values[i] <= c.Target }
	own := o.change(c, i)
	if reached(i) && (own != nil || o.in.Rules.LatestSuffices) {
		return integer(1)
	}
	if own == nil {
		return new(big.Rat)
	}
	var low, high *big.Rat
	for k := range o.in.Population {
		d := o.change(c, k)
		if d == nil || reached(k) && o.in.Rules.TargetsOutside {
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
		return big.NewRat(int64(o.in.Rules.FlatHalves), 2)
	}
	above := new(big.Rat).Sub(high, own)
	return above.Quo(above, high.Sub(high, low))
}

func (o *oracle) score(i int) *big.Rat {
	score := new(big.Rat)
	for j := range o.in.Reported {
		c := &o.in.Reported[j]
		score.Add(score, new(big.Rat).Mul(integer(c.Values[i]), integer(c.Factor)))
	}
	score.Mul(score, big.NewRat(int64(o.in.Share.Weight()), int64(o.in.Ceiling)))
	for j := range o.in.Changes {
		c := &o.in.Changes[j]
		score.Add(score, new(big.Rat).Mul(integer(int64(c.Share.Weight())), o.part(c, i)))
	}
	return score
}

// rounded compares with the neighbours.
func (o *oracle) rounded(x *big.Rat, unit *big.Rat) *big.Rat {
	steps := new(big.Rat).Quo(x, unit)
	below := new(big.Int).Div(steps.Num(), steps.Denom())
	up := steps.Sub(steps, new(big.Rat).SetInt(below)).Cmp(big.NewRat(1, 2))
	if up > 0 || up == 0 && (!o.in.Rules.HalfEven || below.Bit(0) == 1) {
		below.Add(below, big.NewInt(1))
	}
	return steps.Mul(new(big.Rat).SetInt(below), unit)
}

func (o *oracle) allocate() (scores []*big.Rat, cents []*big.Rat) {
	sum, weight := new(big.Rat), new(big.Rat)
	for i, population := range o.in.Population {
		scores = append(scores, o.score(i))
		w := integer(population)
		if o.in.Rules.Plain {
			w = integer(1)
		}
		sum.Add(sum, new(big.Rat).Mul(w, scores[i]))
		weight.Add(weight, w)
	}
	if sum.Sign() == 0 {
		return scores, nil
	}
	for i, population := range o.in.Population {
		k := new(big.Rat).Mul(scores[i], weight)
		k.Quo(k, sum)
		if o.in.Rules.RoundsCoefficient {
			unit := integer(1)
			for range o.in.Rules.Decimals {
				unit.Quo(unit, integer(10))
			}
			k = o.rounded(k, unit)
		}
		k.Mul(k, integer(population)).Mul(k, integer(o.in.Price))
		unit := integer(1)
		if o.in.Rules.WholeEuros {
			unit = integer(100)
		}
		cents = append(cents, o.rounded(k, unit))
	}
	return scores, cents
}

// assertOracle holds a run to the oracle: every cent, every score within the
// bound, the exact sums. It returns how the run went.
func assertOracle(t testing.TB, r *Run) Status {
	t.Helper()
	status := r.Allocate()
	if status == Wide {
		return status
	}
	o := &oracle{in: &r.In}
	scores, cents := o.allocate()
	if status == Zero {
		require.Nil(t, cents)
		return status
	}
	require.NotNil(t, cents)
	total := integer(0)
	for i := range cents {
		require.Zero(t, cents[i].Cmp(integer(r.Cents[i])), "unit %d: %d cents, expected %s", i, r.Cents[i], cents[i].RatString())
		total.Add(total, cents[i])
	}
	require.Zero(t, total.Cmp(integer(r.Total)))
	assertScores(t, r, scores)
	return status
}

func assertScores(t testing.TB, r *Run, scores []*big.Rat) {
	t.Helper()
	weights := r.In.Share.Weight()
	for j := range r.In.Changes {
		weights += r.In.Changes[j].Share.Weight()
	}
	unit := new(big.Rat).SetFrac(new(big.Int).Lsh(big.NewInt(1), scoreBits), new(big.Int).SetUint64(weights))
	e := r.NewExact()
	slack := new(big.Rat).SetInt(new(big.Int).SetUint64(r.Slack()))
	sum := new(big.Rat)
	for i := range scores {
		exactly := new(big.Rat).SetFrac(e.Numerator(r.Grades(i)), e.common)
		require.Zero(t, scores[i].Cmp(exactly), "score of unit %d", i)
		short := new(big.Rat).Mul(scores[i], unit)
		short.Sub(short, new(big.Rat).SetInt(new(big.Int).SetUint64(r.Scores[i])))
		require.True(t, short.Sign() >= 0 && short.Cmp(slack) < 0, "score of unit %d is short by %s", i, short.FloatString(3))
		require.Equal(t, r.Scores[i], r.scoreOf(r.Grades(i)))
		w := integer(1)
		if !r.In.Rules.Plain {
			w = integer(r.In.Population[i])
		}
		sum.Add(sum, w.Mul(w, scores[i]))
	}
	require.Zero(t, sum.Cmp(new(big.Rat).SetFrac(e.sum, e.common)), "sum of scores")
}

// madeUp makes an input of made-up figures. Shapes are drawn too: the width of
// numbers, gaps, targets, equal changes, and every rule.
func madeUp(r *rand.Rand) Input {
	n := 1 + r.IntN(25)
	in := Input{Population: make([]int64, n), Price: r.Int64N(1 << (1 + r.IntN(20)))}
	peopled := int64(1) << (1 + r.IntN(39))
	for i := range in.Population {
		in.Population[i] = 1 + r.Int64N(peopled)
		in.Residents += in.Population[i]
	}
	in.Rules = Rules{
		TargetsOutside: r.IntN(2) == 0, LatestSuffices: r.IntN(2) == 0, FlatHalves: r.Uint64N(3),
		Plain: r.IntN(3) == 0, HalfEven: r.IntN(2) == 0, WholeEuros: r.IntN(4) == 0,
		RoundsCoefficient: r.IntN(3) == 0, Decimals: r.IntN(13),
	}
	weights := []uint64{r.Uint64N(300), 1 + r.Uint64N(99)}
	for range r.IntN(7) {
		weights = append(weights, r.Uint64N(1<<(1+r.IntN(20))))
	}
	shares, _ := Shares(weights)
	in.Share = shares[0]
	madeUpReported(r, &in)
	for _, share := range shares[1:] {
		in.Changes = append(in.Changes, madeUpChange(r, n, share))
	}
	return in
}

func madeUpReported(r *rand.Rand, in *Input) {
	decimals := r.IntN(10)
	top := int64(100 * tens[decimals])
	even := r.IntN(2) == 0
	for range r.IntN(18) {
		c := Reported{Values: make([]int64, len(in.Population)), Factor: 1}
		if !even {
			c.Factor = 1 + r.Int64N(9)
		}
		for i := range c.Values {
			switch r.IntN(3) {
			case 0:
				c.Values[i] = top
			case 1:
				c.Values[i] = r.Int64N(top + 1)
			}
		}
		in.Reported = append(in.Reported, c)
		in.Ceiling += uint64(top * c.Factor)
	}
	in.Ceiling = max(in.Ceiling, 1)
}

func madeUpChange(r *rand.Rand, n int, share Share) Change {
	c := Change{Target: -1, Share: share}
	bits := 1 + r.IntN(61)
	c.Latest, c.Previous = madeUpFigures(r, n, bits), madeUpFigures(r, n, bits)
	if r.IntN(2) == 0 {
		c.Target = c.Latest.Values[r.IntN(n)]
	}
	if r.IntN(4) == 0 { // equal changes
		c.Previous.Values, c.Previous.Factor = c.Latest.Values, c.Latest.Factor
	}
	return c
}

func madeUpFigures(r *rand.Rand, n, bits int) Figures {
	f := Figures{Values: make([]int64, n), Factor: 1}
	if r.IntN(3) == 0 && bits > 4 {
		f.Factor, bits = 10, bits-4
	}
	gaps := r.IntN(3) == 0
	if gaps {
		f.Lacks = make([]uint8, n)
	}
	for i := range f.Values {
		if gaps && r.IntN(5) == 0 {
			f.Lacks[i] = 1
			continue
		}
		f.Values[i] = r.Int64N(1 << bits)
	}
	return f
}

func TestEqualsOracle(t *testing.T) {
	var seen [3]int
	var r Run
	exactly := 0
	for seed := range uint64(3000) {
		in := madeUp(rand.New(rand.NewPCG(seed, 7)))
		r.In = in
		seen[assertOracle(t, &r)]++
		exactly += r.Exactly
	}
	require.Greater(t, seen[Done], 2000)
	require.Positive(t, seen[Zero])
	require.Positive(t, seen[Wide])
	require.Positive(t, exactly)
}
