package statistics

import (
	"math/big"
	"strconv"
)

// Rate is a number of events in a population over a time, where one person may
// meet several events: 196 periods of care among 10 483 residents in a year.
type Rate struct {
	Events   int64 // events counted, not negative
	Exposure int64 // persons, or person-years over several years; at least 1
	Per      int64 // residents the rate is told for, such as 10 000; 0 is read as 1
}

// Byar returns the rate and its interval by Byar's approximation of the exact
// Poisson limits.
//
// Formula: for O events the lower limit of the count is O·(1 − 1/9O − z/3√O)³, 0
// where O is 0, and the upper O'·(1 − 1/9O' + z/3√O')³ with O' = O + 1; both are
// then divided by the exposure and multiplied by Per. Unit: events per so many
// residents. Source: Breslow, N. E. and Day, N. E. (1987), Statistical Methods
// in Cancer Research II, IARC Scientific Publications 82, chapter 2; Public
// Health England, Technical Guide: Confidence Intervals (2018), appendix 1,
// which uses it from 10 events upwards. Below that the limits are coarse; of one
// event at 95 % the lower is half of the exact one.
//
// A negative number and no exposure are an [*InputError]; a count so small for
// the level that the formula falls below zero is an [*UndefinedError] with
// CountTooSmall.
func (r Rate) Byar(level Level) (Interval, error) {
	l, err := r.limits("Rate", level)
	if err != nil {
		return Interval{}, err
	}
	return l.interval(level), nil
}

// Difference returns r minus other with the MOVER interval, made from the two
// Byar intervals. The groups are independent of each other and their rates told
// for the same number of residents.
//
// Formula: with d = r₁ − r₂ and Byar limits l and u, from
// d − √((r₁ − l₁)² + (u₂ − r₂)²) to d + √((u₁ − r₁)² + (r₂ − l₂)²). Unit: events
// per so many residents. Source: Zou, G. Y. and Donner, A. (2008), Construction
// of confidence limits about effect measures: a general approach, Statistics in
// Medicine 27, 1693–1702.
//
// Errors are those of [Rate.Byar]; a different Per is an [*InputError].
func (r Rate) Difference(other Rate, level Level) (Interval, error) {
	a, b, err := r.both(other, level)
	if err != nil {
		return Interval{}, err
	}
	return difference(a, b).interval(level), nil
}

// Ratio returns r divided by other (the rate ratio) with the MOVER-R interval,
// made from the two Byar intervals. The groups are independent of each other
// and their rates told for the same number of residents.
//
// Formula: equation 9 of Donner, A. and Zou, G. Y. (2012), Closed-form
// confidence intervals for functions of the normal mean and standard deviation,
// Statistical Methods in Medical Research 21, 347–359. Unit: none, 1 where the
// rates are equal.
//
// Errors are those of [Rate.Byar] and a different Per; no events in other are
// an [*UndefinedError] with NoEvents.
func (r Rate) Ratio(other Rate, level Level) (Interval, error) {
	a, b, err := r.both(other, level)
	if err != nil {
		return Interval{}, err
	}
	if other.Events == 0 {
		return Interval{}, &UndefinedError{Reason: NoEvents}
	}
	return ratio(a, b).interval(level), nil
}

func (r Rate) both(other Rate, level Level) (a, b limits, err error) {
	if a, err = r.limits("Rate", level); err != nil {
		return a, b, err
	}
	if r.per() != other.per() {
		return a, b, &InputError{
			Place: "other.Per", Found: strconv.FormatInt(other.Per, 10),
			Expected: "the same as that of the rate compared, " + strconv.FormatInt(r.per(), 10),
		}
	}
	b, err = other.limits("other", level)
	return a, b, err
}

func (r Rate) limits(place string, level Level) (limits, error) {
	z, err := level.z()
	if err == nil {
		err = r.check(place)
	}
	if err != nil {
		return limits{}, err
	}
	events := number(r.Events)
	l := limits{estimate: events, lower: fresh()}
	if r.Events > 0 {
		l.lower = byar(events, fresh().Neg(z))
	}
	if l.lower.Sign() < 0 {
		return limits{}, &UndefinedError{Reason: CountTooSmall}
	}
	l.upper = byar(add(events, number(1)), z)
	return l.times(div(number(r.per()), number(r.Exposure))), nil
}

// byar returns o·(1 − 1/9o + z/3√o)³.
func byar(o, z *big.Float) *big.Float {
	inner := sub(number(1), div(number(1), mul(number(9), o)))
	return mul(o, cube(add(inner, div(z, mul(number(3), root(o))))))
}

func (r Rate) per() int64 { return max(r.Per, 1) }

func (r Rate) check(place string) error {
	for _, c := range []struct {
		field    string
		value    int64
		least    int64
		expected string
	}{
		{".Events", r.Events, 0, "no negative count"},
		{".Exposure", r.Exposure, 1, "an exposure of at least 1"},
		{".Per", r.Per, 0, "a positive number of residents, or 0 for 1"},
	} {
		if c.value < c.least {
			return &InputError{Place: place + c.field, Found: strconv.FormatInt(c.value, 10), Expected: c.expected}
		}
	}
	return nil
}
