package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
)

// basis tells what the points of a unit for one indicator rest on.
type basis uint8

const (
	onMissing  basis = iota // the datum is missing: the lowest possible value
	onReport                // points as reported
	onScale                 // the change on the scale between least and greatest
	onTarget                // the latest value is at the target
	onNoSpread              // everyone has the same change
)

// standing is what one unit has in one indicator before it is compared with
// the others.
type standing struct {
	basis  basis
	change *big.Rat // nil where one of the two figures is missing
}

// standing reads the figures of a unit. For a result indicator the basis is
// onScale where the change has to be compared.
func (b *bound) standing(s Scheme, i int) standing {
	if b.latest == nil {
		return standing{}
	}
	if _, missing := b.latest.lacks(i); missing {
		return standing{}
	}
	if b.def.Kind == indicators.Activity {
		return standing{basis: onReport}
	}
	latest := b.latest.rat(i)
	atTarget := b.target != nil && latest.Cmp(b.target) <= 0
	if _, missing := b.previous.lacks(i); missing {
		if atTarget && s.takes(targetWithLatestOnly) == latestOnlyFull {
			return standing{basis: onTarget}
		}
		return standing{}
	}
	st := standing{basis: onScale, change: latest.Sub(latest, b.previous.rat(i))}
	if atTarget {
		st.basis = onTarget
	}
	return st
}

// ranged reports whether the change takes part in the range.
func (st standing) ranged(s Scheme) bool {
	return st.change != nil && (st.basis == onScale || s.takes(rangeIncludesTarget) == targetInRange)
}

// spanOf finds the least and the greatest change of all units.
func (b *bound) spanOf(s Scheme, units int) span {
	var sp span
	if b.def.Kind != indicators.Result {
		return sp
	}
	for i := range units {
		st := b.standing(s, i)
		if !st.ranged(s) {
			continue
		}
		if sp.least == nil || st.change.Cmp(sp.least) < 0 {
			sp.least = st.change
		}
		if sp.greatest == nil || st.change.Cmp(sp.greatest) > 0 {
			sp.greatest = st.change
		}
	}
	return sp
}

var (
	full = big.NewRat(100, 1)
	half = big.NewRat(50, 1)
	none = new(big.Rat)
)

// points returns the points of a unit, 0 to 100, and what they rest on. The
// fraction is for reading only.
func (b *bound) points(s Scheme, i int) (*big.Rat, standing) {
	st := b.standing(s, i)
	switch st.basis {
	case onReport:
		return b.latest.rat(i), st
	case onTarget:
		return full, st
	case onScale:
		// A unit that is compared takes part in the range, which therefore
		// exists.
		spread := new(big.Rat).Sub(b.span.greatest, b.span.least)
		if spread.Sign() == 0 {
			st.basis = onNoSpread
			return s.noSpreadPoints(), st
		}
		// All result indicators are better when lower: the greatest fall
		// earns most.
		p := new(big.Rat).Sub(b.span.greatest, st.change)
		return p.Mul(p, full).Quo(p, spread), st
	}
	return none, st
}

func (s Scheme) noSpreadPoints() *big.Rat {
	switch s.takes(noSpread) {
	case spreadHalf:
		return half
	case spreadZero:
		return none
	}
	return full
}
