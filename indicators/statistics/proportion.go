package statistics

import (
	"math/big"
	"strconv"
)

// Proportion is so many of a group: 81 of 263 pupils.
type Proportion struct {
	Events int64 // those of whom the thing is true, from 0 to Size
	Size   int64 // all of the group, at least 1
}

// Wilson returns the proportion and its Wilson score interval, without
// correction for continuity.
//
// Formula: (2x + z² ± z·√(z² + 4x(n − x)/n)) / 2(n + z²) for x of n. Unit: share
// of the group, from 0 to 1. Source: Wilson, E. B. (1927), Probable inference,
// the law of succession, and statistical inference, Journal of the American
// Statistical Association 22, 209–212; method 3 of Newcombe, R. G. (1998),
// Two-sided confidence intervals for the single proportion, Statistics in
// Medicine 17, 857–872.
//
// An empty group, a negative count and more events than the group has are an
// [*InputError].
func (p Proportion) Wilson(level Level) (Interval, error) {
	l, err := p.limits("Proportion", level)
	if err != nil {
		return Interval{}, err
	}
	return l.interval(level), nil
}

// Difference returns p minus other with the hybrid score interval of Newcombe,
// made from the two Wilson intervals. The groups are independent of each other.
//
// Formula: with d = p₁ − p₂ and Wilson limits l and u, from
// d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²). Unit: share,
// from −1 to 1; times 100 it is percentage points. Source: method 10 of
// Newcombe, R. G. (1998), Interval estimation for the difference between
// independent proportions: comparison of eleven methods, Statistics in Medicine
// 17, 873–890.
//
// Errors are those of [Proportion.Wilson].
func (p Proportion) Difference(other Proportion, level Level) (Interval, error) {
	a, b, err := p.both(other, level)
	if err != nil {
		return Interval{}, err
	}
	return difference(a, b).interval(level), nil
}

// Ratio returns p divided by other (the risk ratio) with the MOVER-R interval,
// made from the two Wilson intervals. The groups are independent of each other.
//
// Formula: equation 9 of Donner, A. and Zou, G. Y. (2012), Closed-form
// confidence intervals for functions of the normal mean and standard deviation,
// Statistical Methods in Medical Research 21, 347–359. Unit: none, 1 where the
// proportions are equal.
//
// Errors are those of [Proportion.Wilson]; no events in other are an
// [*UndefinedError] with NoEvents.
func (p Proportion) Ratio(other Proportion, level Level) (Interval, error) {
	a, b, err := p.both(other, level)
	if err != nil {
		return Interval{}, err
	}
	if other.Events == 0 {
		return Interval{}, &UndefinedError{Reason: NoEvents}
	}
	return ratio(a, b).interval(level), nil
}

func (p Proportion) both(other Proportion, level Level) (a, b limits, err error) {
	if a, err = p.limits("Proportion", level); err != nil {
		return a, b, err
	}
	b, err = other.limits("other", level)
	return a, b, err
}

func (p Proportion) limits(place string, level Level) (limits, error) {
	z, err := level.z()
	if err == nil {
		err = p.check(place)
	}
	if err != nil {
		return limits{}, err
	}
	x, n, two := number(p.Events), number(p.Size), number(2)
	square := mul(z, z)
	middle := add(mul(two, x), square)
	within := div(mul(number(4), mul(x, number(p.Size-p.Events))), n)
	reach := mul(z, root(add(square, within)))
	whole := mul(two, add(n, square))
	return limits{
		estimate: div(x, n),
		lower:    p.exactAt(0, 0, div(sub(middle, reach), whole)),
		upper:    p.exactAt(p.Size, 1, div(add(middle, reach), whole)),
	}, nil
}

// exactAt replaces a limit that is exact at one end of the scale, where the
// root would leave a trace of rounding.
func (p Proportion) exactAt(events, limit int64, computed *big.Float) *big.Float {
	if p.Events == events {
		return number(limit)
	}
	return computed
}

func (p Proportion) check(place string) error {
	if p.Size < 1 {
		return &InputError{Place: place + ".Size", Found: strconv.FormatInt(p.Size, 10), Expected: "a group of at least 1"}
	}
	if p.Events < 0 || p.Events > p.Size {
		return &InputError{
			Place: place + ".Events", Found: strconv.FormatInt(p.Events, 10),
			Expected: "from 0 to the " + strconv.FormatInt(p.Size, 10) + " of the group",
		}
	}
	return nil
}
