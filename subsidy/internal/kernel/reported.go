package kernel

import "math/bits"

// addReported adds up the reported points of every unit.
func addReported(sums []uint64, columns []Reported) {
	clear(sums)
	for ; len(columns) > 0; columns = columns[min(fused, len(columns)):] {
		group := pad(columns)
		if group.even() {
			group.addEven(sums)
		} else {
			group.add(sums)
		}
	}
}

// fused is the number of columns added in one pass: more would not find room
// in registers.
const fused = 5

type group [fused]Reported

// pad takes the next columns, filled up with a column that counts nothing.
func pad(columns []Reported) group {
	var g group
	n := copy(g[:], columns)
	for ; n < fused; n++ {
		g[n].Values = columns[0].Values
	}
	return g
}

func (g *group) even() bool {
	for i := range g {
		if g[i].Factor != g[0].Factor {
			return false
		}
	}
	return true
}

// addEven multiplies once.
func (g *group) addEven(sums []uint64) {
	n, factor := len(sums), uint64(g[0].Factor)
	a, b, c, d, e := g[0].Values[:n], g[1].Values[:n], g[2].Values[:n], g[3].Values[:n], g[4].Values[:n]
	for i := range sums {
		sums[i] += uint64(a[i]+b[i]+c[i]+d[i]+e[i]) * factor
	}
}

func (g *group) add(sums []uint64) {
	n := len(sums)
	a, b, c, d, e := g[0].Values[:n], g[1].Values[:n], g[2].Values[:n], g[3].Values[:n], g[4].Values[:n]
	fa, fb, fc, fd, fe := g[0].Factor, g[1].Factor, g[2].Factor, g[3].Factor, g[4].Factor
	for i := range sums {
		sums[i] += uint64(a[i]*fa + b[i]*fb + c[i]*fc + d[i]*fd + e[i]*fe)
	}
}

// start turns the sums of reported points into parts of scores and adds them
// up exactly.
func (s *scale) start(scores []uint64, weights []int64) {
	weights = weights[:len(scores)]
	var sum wide
	for i, grade := range scores {
		hi, lo := bits.Mul64(grade, uint64(weights[i]))
		var carry uint64
		sum.lo, carry = bits.Add64(sum.lo, lo, 0)
		sum.hi += hi + carry
		scores[i], _ = bits.Mul64(grade<<(s.shift&63), s.reciprocal)
	}
	s.sum = sum
}
