package kernel

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestShares(t *testing.T) {
	for _, weights := range [][]uint64{nil, {0}, {0, 0}, {1 << 40}, {1 << 39, 1 << 39}, {1 << 63, 1 << 63}} {
		_, ok := Shares(weights)
		assert.False(t, ok, "%v", weights)
	}
	shares, ok := Shares([]uint64{1, 0, 2})
	require.True(t, ok)
	assert.Equal(t, []uint64{1, 0, 2}, []uint64{shares[0].Weight(), shares[1].Weight(), shares[2].Weight()})
	assert.True(t, shares[1].part.isZero())
	whole, ok := Shares([]uint64{7})
	require.True(t, ok)
	assert.Equal(t, wide{1 << 62, 0}, whole[0].part)
}

// A cohort of the size of the country, in memory used before, allocates
// nothing; and half of it neither.
func TestNothingIsAllocated(t *testing.T) {
	var r Run
	in := country(293, 5)
	r.In = in
	require.Equal(t, Done, r.Allocate())
	assert.Zero(t, r.Exactly)
	assert.Zero(t, testing.AllocsPerRun(20, func() { r.Allocate() }))
	for name, rules := range map[string]Rules{
		"rounded": {FlatHalves: 2, RoundsCoefficient: true, Decimals: 4},
		"plain":   {FlatHalves: 2, Plain: true, WholeEuros: true},
	} {
		r.In.Rules = rules
		r.Allocate()
		assert.Zero(t, testing.AllocsPerRun(20, func() { r.Allocate() }), name)
	}
}

// country makes an input of made-up figures of the size that occur, with gaps
// in every tenth place where gaps is 10.
func country(n, gaps int) Input {
	r := rand.New(rand.NewPCG(1, 2))
	shares, _ := Shares([]uint64{30, 5, 5, 5, 5, 5, 5})
	in := Input{Population: make([]int64, n), Ceiling: 15_000, Share: shares[0], Price: 1931, Rules: Rules{FlatHalves: 2}}
	for i := range in.Population {
		in.Population[i] = 700 + r.Int64N(40_000)
		in.Residents += in.Population[i]
	}
	column := func(most int64) Figures {
		f := Figures{Values: make([]int64, n), Factor: 1, Lacks: make([]uint8, n)}
		for i := range f.Values {
			if r.IntN(gaps) == 0 {
				f.Lacks[i] = 1
				continue
			}
			f.Values[i] = r.Int64N(most)
		}
		return f
	}
	for range 15 {
		in.Reported = append(in.Reported, Reported{column(1001).Values, 1})
	}
	for _, share := range shares[1:] {
		in.Changes = append(in.Changes, Change{Previous: column(400), Latest: column(400), Target: -1, Share: share})
	}
	return in
}

func TestCountryEqualsOracle(t *testing.T) {
	r := Run{Frame: Frame{In: country(60, 10)}}
	require.Equal(t, Done, assertOracle(t, &r))
}

// Figures at the edges of what the proof allows, and beyond them.
func TestMagnitudes(t *testing.T) {
	shares, _ := Shares([]uint64{1, 1})
	base := func() Input {
		return Input{
			Population: []int64{1, 1_000_000_000_000}, Residents: 1_000_000_000_001, Ceiling: 100, Share: shares[0], Price: 100,
			Reported: []Reported{{[]int64{100, 1}, 1}},
			Changes: []Change{{
				Target: -1, Share: shares[1],
				Latest: Figures{Values: []int64{1<<62 - 1, 0}, Factor: 1}, Previous: Figures{Values: []int64{0, 1<<62 - 1}, Factor: 1},
			}},
		}
	}
	for name, c := range map[string]struct {
		set  func(*Input)
		want Status
	}{
		"widest range":       {func(*Input) {}, Done},
		"no price":           {func(in *Input) { in.Price = 0 }, Done},
		"too much money":     {func(in *Input) { in.Price = 1 << 40 }, Wide},
		"too much, plainly":  {func(in *Input) { in.Price, in.Rules.Plain = 1<<20+1<<19, true }, Wide},
		"far too much":       {func(in *Input) { in.Price, in.Rules.Plain = 1<<62, true }, Wide},
		"too many people":    {func(in *Input) { in.Residents = 1 << 58 }, Wide},
		"too many points":    {func(in *Input) { in.Ceiling = 1 << 63 }, Wide},
		"too many columns":   {func(in *Input) { in.Changes = make([]Change, 64) }, Wide},
		"nobody has a point": {func(in *Input) { in.Reported, in.Changes = nil, nil }, Zero},
		"points that weigh nothing": {func(in *Input) {
			nothing, _ := Shares([]uint64{0, 1})
			in.Share, in.Changes = nothing[0], nil
		}, Zero},
		"next to nobody": {func(in *Input) {
			in.Changes = nil
			in.Ceiling, in.Reported[0].Values = 1<<62, []int64{1, 0}
		}, Wide},
		"twelve decimals": {func(in *Input) { in.Rules.RoundsCoefficient, in.Rules.Decimals = true, 12 }, Wide},
	} {
		r := Run{Frame: Frame{In: base()}}
		c.set(&r.In)
		assert.Equal(t, c.want, assertOracle(t, &r), name)
	}
}

// Laying figures over units one by one is the same as computing all anew.
func TestLayEqualsRun(t *testing.T) {
	exactly := 0
	for seed := range uint64(600) {
		r := rand.New(rand.NewPCG(seed, 21))
		run := Run{Frame: Frame{In: few(r)}}
		if run.Allocate() != Done {
			continue
		}
		run.In.Price = run.prices(r)
		if run.Allocate() != Done {
			continue
		}
		frame := run.Clone()
		in := run.In
		in.Population = append([]int64(nil), in.Population...)
		in.Reported = []Reported{{append([]int64(nil), in.Reported[0].Values...), 1}}
		status := Done
		for range 3 {
			i := r.IntN(len(in.Population))
			grades := append([]uint64(nil), frame.Grades(i)...)
			in.Reported[0].Values[i], in.Residents = r.Int64N(101), in.Residents-in.Population[i]
			in.Population[i] = 1 + r.Int64N(300)
			in.Residents += in.Population[i]
			grades[0] = uint64(in.Reported[0].Values[i])
			if status = frame.Lay(i, in.Population[i], grades); status != Done {
				break
			}
			require.Equal(t, in.Population[i], frame.Residents(i))
		}
		anew := Run{Frame: Frame{In: in}}
		require.Equal(t, status, anew.Allocate())
		if status != Done {
			continue
		}
		exactly += anew.Exactly
		for i := range in.Population {
			require.Equal(t, anew.Cents[i], frame.Cents(i))
			require.Equal(t, anew.scoreOf(anew.Grades(i)), frame.scoreOf(frame.Grades(i)))
		}
	}
	assert.Positive(t, exactly)
}

// prices returns a price that puts an award at a tie, where there is one.
func (r *Run) prices(random *rand.Rand) int64 {
	if list := prices(r, 0); len(list) > 0 {
		return list[random.IntN(len(list))]
	}
	return 1 + random.Int64N(5000)
}

func BenchmarkRun(b *testing.B) {
	for _, c := range []struct {
		name string
		gaps int
	}{{"full", 1 << 30}, {"gaps", 20}} {
		b.Run(c.name, func(b *testing.B) {
			r := Run{Frame: Frame{In: country(293, c.gaps)}}
			if c.name == "full" {
				for j := range r.In.Changes {
					r.In.Changes[j].Latest.Lacks, r.In.Changes[j].Previous.Lacks = nil, nil
				}
			}
			b.ReportAllocs()
			for b.Loop() {
				r.Allocate()
			}
		})
	}
}
