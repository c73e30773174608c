package subsidy

import "math/big"

// levelStanding reads an activity indicator that is compared by its latest
// level, where the level is known.
func (b *bound) levelStanding(s Scheme, i int) standing {
	st := standing{basis: onScale, change: b.latest.rat(i)}
	if b.correction != nil {
		ratio, known := b.ratio(i)
		switch {
		case !known && s.takes(miniCounts) == countsMissing:
			return standing{}
		case ratio == nil:
		case s.takes(miniOrder) == correctBefore:
			st.change.Mul(st.change, ratio)
		default:
			st.ratio = ratio
		}
	}
	if b.target != nil && b.reaches(s, st.change) {
		st.basis = onTarget
	}
	return st
}

// reaches reports whether a level is at its target, which it reaches from
// below.
func (b *bound) reaches(s Scheme, level *big.Rat) bool {
	if s.takes(mmrBoundary) == aboveTarget {
		return level.Cmp(b.target) > 0
	}
	return level.Cmp(b.target) >= 0
}

// ratio is recorded ÷ least number where fewer were recorded than that, nil
// where enough were; known is false where one of the counts is missing. A least
// number of zero is always reached.
func (b *bound) ratio(i int) (ratio *big.Rat, known bool) {
	for _, c := range [...]*column{b.recorded, b.floor} {
		if c == nil {
			return nil, false
		}
		if _, missing := c.lacks(i); missing {
			return nil, false
		}
	}
	recorded, least := b.recorded.rat(i), b.floor.rat(i)
	if recorded.Cmp(least) >= 0 {
		return nil, true
	}
	return recorded.Quo(recorded, least), true
}
