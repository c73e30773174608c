package statistics

import "math/big"

// The method of variance estimates recovery (MOVER) makes the interval of a
// difference or a ratio of two independent estimates from their own intervals.
// Zou, G. Y. and Donner, A. (2008), Construction of confidence limits about
// effect measures: a general approach, Statistics in Medicine 27, 1693–1702;
// for ratios Donner, A. and Zou, G. Y. (2012), Closed-form confidence intervals
// for functions of the normal mean and standard deviation, Statistical Methods
// in Medical Research 21, 347–359, equation 9. With Wilson intervals the
// difference is method 10 of Newcombe, R. G. (1998), Interval estimation for
// the difference between independent proportions: comparison of eleven methods,
// Statistics in Medicine 17, 873–890.

// difference returns a − b.
func difference(a, b limits) limits {
	below := root(add(squareOf(sub(a.estimate, a.lower)), squareOf(sub(b.upper, b.estimate))))
	above := root(add(squareOf(sub(a.upper, a.estimate)), squareOf(sub(b.estimate, b.lower))))
	d := sub(a.estimate, b.estimate)
	return limits{estimate: d, lower: sub(d, below), upper: add(d, above)}
}

// ratio returns a / b; the lower limit of b is positive, those of a are not
// negative.
func ratio(a, b limits) limits {
	product := mul(a.estimate, b.estimate)
	square := squareOf(product)
	low, high := reflected(a.lower, a.estimate), reflected(b.upper, b.estimate)
	r := limits{estimate: div(a.estimate, b.estimate), lower: fresh()}
	// The textbook form subtracts nearly equal numbers and divides by what may
	// be zero; multiplied out with the conjugate it does neither.
	if low.Sign() > 0 {
		r.lower = div(low, add(product, root(sub(square, mul(low, high)))))
	}
	high, low = reflected(a.upper, a.estimate), reflected(b.lower, b.estimate)
	r.upper = div(add(product, root(sub(square, mul(high, low)))), low)
	return r
}

// reflected returns limit·(2·estimate − limit).
func reflected(limit, estimate *big.Float) *big.Float {
	return mul(limit, sub(add(estimate, estimate), limit))
}

func squareOf(a *big.Float) *big.Float { return mul(a, a) }
