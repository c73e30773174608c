package kernel

import (
	"math/rand/v2"
	"testing"
)

func benchInput(n int, lacks bool) Input {
	r := rand.New(rand.NewPCG(1, 2))
	weights := []uint64{30}
	for range 6 {
		weights = append(weights, 5)
	}
	shares, _ := Shares(weights)
	in := Input{Population: make([]int64, n), Ceiling: 150000, Share: shares[0], Price: 1931}
	in.Rules.FlatHalves = 2
	for i := range in.Population {
		in.Population[i] = 1 + r.Int64N(40000)
		in.Residents += in.Population[i]
	}
	column := func(most int64) []int64 {
		values := make([]int64, n)
		for i := range values {
			values[i] = r.Int64N(most)
		}
		return values
	}
	for range 15 {
		in.Reported = append(in.Reported, Reported{column(10001), 1})
	}
	for j := range 6 {
		c := Change{Previous: Figures{column(400), 1, nil}, Latest: Figures{column(400), 1, nil}, Target: -1, Share: shares[j+1]}
		if lacks {
			c.Latest.Lacks = make([]uint8, n)
			for i := range n {
				if r.IntN(20) == 0 {
					c.Latest.Lacks[i] = 1
				}
			}
		}
		in.Changes = append(in.Changes, c)
	}
	return in
}

func BenchmarkRun(b *testing.B) {
	for name, lacks := range map[string]bool{"full": false, "gaps": true} {
		b.Run(name, func(b *testing.B) {
			var r Run
			r.In = benchInput(293, lacks)
			b.ReportAllocs()
			for b.Loop() {
				if r.Allocate() != Done {
					b.Fatal()
				}
			}
			b.Log(r.Exactly, r.Total, r.factor)
		})
	}
}
