package subsidy

import (
	"math/big"
)

// basis tells what the points of a unit for one indicator rest on.
type basis uint8

const (
	onMissing   basis = iota // a figure is missing: the lowest possible value
	onReport                 // points as reported
	onScale                  // the compared figure between least and greatest
	onTarget                 // the latest figure is at the target
	onNoSpread               // everyone has the same compared figure
	onUndefined              // the relative change from zero does not exist
)

// standing is what one unit has in one indicator before it is compared with
// the others.
type standing struct {
	basis basis
	// change is the figure that is compared with those of the others: the
	// change of a result indicator, absolute or relative, or the level of an
	// activity indicator; nil where it does not exist.
	change *big.Rat
	// outside says that the compared figure does not take part in the range
	// although it exists.
	outside bool
	// ratio multiplies the points once they are scaled; nil where they stand.
	ratio *big.Rat
}

// standing reads the figures of a unit. For an indicator that is compared the
// basis is onScale.
func (b *bound) standing(s Scheme, i int) standing {
	if b.fixed != nil {
		return b.fixedStanding(s, i)
	}
	if b.latest == nil {
		return standing{}
	}
	if _, missing := b.latest.lacks(i); missing {
		return standing{}
	}
	switch b.measure {
	case asReported:
		return standing{basis: onReport}
	case byLevel:
		return b.levelStanding(s, i)
	}
	return b.changeStanding(s, i)
}

// changeStanding reads a result indicator whose latest figure is known.
func (b *bound) changeStanding(s Scheme, i int) standing {
	latest := b.latest.rat(i)
	atTarget := b.target != nil && latest.Cmp(b.target) <= 0
	if _, missing := b.previous.lacks(i); missing {
		if atTarget && s.takes(targetWithLatestOnly) == latestOnlyFull {
			return standing{basis: onTarget}
		}
		return standing{}
	}
	st := b.change(s, latest, b.previous.rat(i))
	if atTarget {
		st.basis = onTarget
		st.outside = st.outside || s.takes(rangeIncludesTarget) == targetOutsideRange
	}
	return st
}

// change compares the two figures of a unit.
func (b *bound) change(s Scheme, latest, previous *big.Rat) standing {
	st := standing{basis: onScale, change: new(big.Rat).Sub(latest, previous)}
	if b.measure != byRelativeChange {
		return st
	}
	switch {
	case previous.Sign() > 0:
		st.change.Quo(st.change, previous)
	case latest.Sign() > 0:
		return standing{basis: onUndefined}
	default:
		// From nothing to nothing: the change is 0 where it counts at all.
		st.outside = s.takes(zeroToZero) == zerosOutside
	}
	return st
}

// ranged reports whether the compared figure takes part in the range.
func (st standing) ranged(Scheme) bool { return st.change != nil && !st.outside }

// compares reports whether the indicator is compared between units at all.
func (b *bound) compares() bool { return b.measure != asReported }

// survey finds the least and the greatest compared figure of all units, and who
// has them.
func (b *bound) survey(s Scheme, units int) {
	b.span, b.least, b.greatest = span{}, nil, nil
	if !b.compares() {
		return
	}
	for i := range units {
		st := b.standing(s, i)
		if !st.ranged(s) {
			continue
		}
		sp := b.span.with(st.change)
		b.least = atEnd(b.least, i, st.change, b.span.least, sp.least)
		b.greatest = atEnd(b.greatest, i, st.change, b.span.greatest, sp.greatest)
		b.span = sp
	}
}

// atEnd adds a unit to those who set an end of a range: alone where it moved
// the end from where it was, and not at all where it is not there.
func atEnd(units []int, i int, x, was, is *big.Rat) []int {
	switch {
	case was != is:
		return append(units[:0], i)
	case x.Cmp(is) == 0:
		return append(units, i)
	}
	return units
}

// with returns the span widened to hold the figure.
func (sp span) with(x *big.Rat) span {
	if sp.least == nil || x.Cmp(sp.least) < 0 {
		sp.least = x
	}
	if sp.greatest == nil || x.Cmp(sp.greatest) > 0 {
		sp.greatest = x
	}
	return sp
}

var (
	full = big.NewRat(100, 1)
	half = big.NewRat(50, 1)
	none = new(big.Rat)
	one  = big.NewRat(1, 1)
)

// points returns the points of a unit, 0 to 100, and what they rest on. The
// fraction is for reading only.
func (b *bound) points(s Scheme, i int) (*big.Rat, standing) {
	p, st := b.scaled(s, i, b.span)
	if st.ratio != nil {
		p = new(big.Rat).Mul(p, st.ratio)
	}
	return p, st
}

// scaled returns the points before any correction of points.
func (b *bound) scaled(s Scheme, i int, sp span) (*big.Rat, standing) {
	if b.fixed != nil {
		return b.fixedPoints(s, i)
	}
	st := b.standing(s, i)
	switch st.basis {
	case onReport:
		return b.latest.rat(i), st
	case onTarget:
		return full, st
	case onScale:
		if sp.least == nil || sp.least.Cmp(sp.greatest) == 0 {
			// A unit that is compared takes part in the range, which is
			// therefore there.
			st.basis = onNoSpread
			return s.noSpreadPoints(), st
		}
		return b.between(sp, st.change), st
	}
	return none, st
}

// between places a compared figure on the scale from 0 to 100. Levels are
// better when higher; every result indicator is better when lower, so that the
// greatest fall earns most.
func (b *bound) between(sp span, x *big.Rat) *big.Rat {
	p := new(big.Rat)
	if b.measure == byLevel {
		p.Sub(x, sp.least)
	} else {
		p.Sub(sp.greatest, x)
	}
	return p.Mul(p, full).Quo(p, new(big.Rat).Sub(sp.greatest, sp.least))
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

// undefined returns the first unit whose relative change does not exist, as an
// error, where the scheme is to refuse such a cohort.
func (s Scheme) undefined(c *Cohort, bounds []bound) error {
	if s.takes(zeroBase) != zeroBaseError {
		return nil
	}
	for j := range bounds {
		b := &bounds[j]
		if b.measure != byRelativeChange || !b.collected() {
			continue
		}
		for i, code := range c.codes {
			if b.fromZero(i) {
				return &ZeroBaseError{Unit: code, Indicator: b.def.Key, Latest: b.latest.datum(i), Citation: s.rules.change}
			}
		}
	}
	return nil
}

// fromZero reports whether the figure rose from zero.
func (b *bound) fromZero(i int) bool {
	_, noLatest := b.latest.lacks(i)
	_, noPrevious := b.previous.lacks(i)
	return !noLatest && !noPrevious && b.previous.integer(i).Sign() == 0 && b.latest.integer(i).Sign() > 0
}
