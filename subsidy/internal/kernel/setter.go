package kernel

import (
	"iter"
	"math"
)

// block is the number of units whose ends are kept together, so that those who
// set a range are looked for only where they can be.
const block = 1024

// ends are the least and the greatest change that take part in the range.
type ends struct{ least, greatest int64 }

// nowhere is the ends of no change.
var nowhere = ends{math.MaxInt64, math.MinInt64}

// with are the ends of both together.
func (e ends) with(other ends) ends {
	return ends{min(e.least, other.least), max(e.greatest, other.greatest)}
}

// At yields the units whose change takes part in the range and has the value.
// Blocks of units that lie wholly below or above it are not read.
func (c *Change) At(value int64, r *Rules) iter.Seq[int] {
	return func(yield func(int) bool) {
		plain := c.Target < 0 && c.Latest.Lacks == nil && c.Previous.Lacks == nil
		for k, e := range c.blocks {
			if value < e.least || value > e.greatest {
				continue
			}
			from := k * block
			to := min(from+block, len(c.Latest.Values))
			if plain && !c.plainlyAt(value, from, to, yield) || !plain && !c.anyAt(value, from, to, r, yield) {
				return
			}
		}
	}
}

// anyAt yields those of a block; false where no more are wanted.
func (c *Change) anyAt(value int64, from, to int, r *Rules, yield func(int) bool) bool {
	for i := from; i < to; i++ {
		_, change, ranged := c.Stand(c.Latest.At(i), c.Previous.At(i), r)
		if ranged && change == value && !yield(i) {
			return false
		}
	}
	return true
}

// plainlyAt is anyAt where every figure is known and no target is set.
func (c *Change) plainlyAt(value int64, from, to int, yield func(int) bool) bool {
	fl, fp := c.Latest.Factor, c.Previous.Factor
	latest := c.Latest.Values[from:to]
	previous := c.Previous.Values[from:to][:len(latest)]
	for i, figure := range latest {
		if figure*fl-previous[i]*fp == value && !yield(from+i) {
			return false
		}
	}
	return true
}
