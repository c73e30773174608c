package kernel

import "iter"

// At yields the units whose change takes part in the range and has the value.
func (c *Change) At(value int64, r *Rules) iter.Seq[int] {
	return func(yield func(int) bool) {
		if c.Target < 0 && c.Latest.Lacks == nil && c.Previous.Lacks == nil {
			c.plainlyAt(value, yield)
			return
		}
		for i := range c.Latest.Values {
			_, change, ranged := c.Stand(c.Latest.At(i), c.Previous.At(i), r)
			if ranged && change == value && !yield(i) {
				return
			}
		}
	}
}

// plainlyAt is At where every figure is known and no target is set.
func (c *Change) plainlyAt(value int64, yield func(int) bool) {
	fl, fp, previous := c.Latest.Factor, c.Previous.Factor, c.Previous.Values[:len(c.Latest.Values)]
	for i, latest := range c.Latest.Values {
		if latest*fl-previous[i]*fp == value && !yield(i) {
			return
		}
	}
}
