package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/subsidy/internal/kernel"
)

// What a unit has in an indicator that the kernel computed, read from its
// integers: the same as points.go finds in fractions, in a fraction of the
// time.

// power is the power of ten of the changes of the indicator.
func (b *bound) power() int64 {
	return int64(powersOfTen[max(b.previous.decimals, b.latest.decimals)])
}

// fixedSpan is the range.
func (b *bound) fixedSpan() span {
	least, greatest, ranged := b.fixed.Range()
	if !ranged {
		return span{}
	}
	return span{
		least:    new(big.Rat).SetFrac64(least, b.power()),
		greatest: new(big.Rat).SetFrac64(greatest, b.power()),
	}
}

// fixedStanding is bound.standing.
func (b *bound) fixedStanding(s Scheme, i int) standing {
	_, noLatest := b.latest.lacks(i)
	_, noPrevious := b.previous.lacks(i)
	on, change, ranged := b.fixed.Standing(i, &s.plan.rules)
	st := standing{outside: !ranged}
	if !noLatest && !noPrevious {
		st.change = new(big.Rat).SetFrac64(change, b.power())
	}
	switch on {
	case kernel.Compared:
		st.basis = onScale
	case kernel.AtTarget:
		st.basis = onTarget
	}
	return st
}

// fixedPoints is bound.scaled.
func (b *bound) fixedPoints(s Scheme, i int) (*big.Rat, standing) {
	st := b.fixedStanding(s, i)
	switch {
	case st.basis == onTarget:
		return full, st
	case st.basis == onScale && b.fixed.Flat():
		st.basis = onNoSpread
		return s.noSpreadPoints(), st
	case st.basis == onScale:
		grade, span := b.fixed.Grade(i, &s.plan.rules)
		return ratioOfGrade(100, grade, span), st
	}
	return none, st
}

// ratioOfGrade is factor × grade ÷ span.
func ratioOfGrade(factor int64, grade, span uint64) *big.Rat {
	const small = 1 << 56 // a hundred times as much fits
	if grade < small && span < small {
		return new(big.Rat).SetFrac64(factor*int64(grade), int64(span))
	}
	num := new(big.Int).SetUint64(grade)
	return new(big.Rat).SetFrac(num.Mul(num, big.NewInt(factor)), new(big.Int).SetUint64(span))
}
