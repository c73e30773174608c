package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/kernel"
)

// term is what a scheme says about one indicator that earns points. Terms are
// made once per scheme and shared by all that is computed with it.
type term struct {
	def indicators.Definition
	// measure is what of the indicator earns points.
	measure measure
	// names are the columns of the previous and the latest figure; the first
	// is empty where there is only one.
	names [2]string
	// correction is nil where the level counts as it is.
	correction *correction
	// target is nil where there is none.
	target *big.Rat
	// weight is the part of the score that one point makes.
	weight *big.Rat

	// share is the weight of a result indicator, as the kernel takes it.
	share kernel.Share
	// multiple is the weight of an activity indicator over that of the
	// lightest common measure of all of them.
	multiple int64
	// fixedTarget is the target in units of the ninth decimal, -1 where there
	// is none.
	fixedTarget int64
}

// plan is a scheme made ready to be computed with.
type plan struct {
	terms []term
	// narrow says that the kernel serves the scheme.
	narrow bool
	rules  kernel.Rules
	price  int64
	// reported is the share of all activity indicators, and multiples the sum
	// of theirs.
	reported  kernel.Share
	multiples int64
	// full is the score of full points everywhere divided by the sum of the
	// weights as whole numbers.
	full *big.Rat
}

// ready returns the scheme with its plan made anew.
func (s Scheme) ready() Scheme {
	p := &plan{}
	for d := range s.list.Value.All() {
		if d.Kind != indicators.Activity && d.Kind != indicators.Result {
			continue
		}
		t := term{
			def: d, measure: s.rules.measureOf(d.Kind), target: s.target(d.Key),
			weight: s.weight(d), correction: s.rules.correctionOf(d.Key),
		}
		names := columnNames(d)
		copy(t.names[2-len(names):], names)
		p.terms = append(p.terms, t)
	}
	p.narrow = s.suits() && p.fix(s)
	s.plan = p
	return s
}

// suits reports whether the arithmetic of the scheme is that of the kernel:
// reported points, absolute changes, a base price.
func (s Scheme) suits() bool {
	return s.rules.activities == asReported && s.rules.results == byChange && !s.flat && !s.shares()
}

// fix makes the whole numbers the kernel takes; false where one does not fit.
func (p *plan) fix(s Scheme) bool {
	p.rules = s.kernelRules()
	cents := new(big.Rat).Mul(s.price.Value.Rat(), full)
	if !cents.IsInt() || !cents.Num().IsInt64() {
		return false
	}
	p.price = cents.Num().Int64()
	for j := range p.terms {
		t := &p.terms[j]
		if t.fixedTarget = -1; t.target != nil {
			fixed := new(big.Int).Quo(new(big.Int).Mul(t.target.Num(), big.NewInt(1e9)), t.target.Denom())
			if !fixed.IsInt64() {
				return false
			}
			t.fixedTarget = fixed.Int64()
		}
		if t.correction != nil || t.def.Kind == indicators.Activity && t.def.Unit != indicators.Points {
			return false
		}
	}
	return p.weigh()
}

// kernelRules are the options taken, as the kernel takes them.
func (s Scheme) kernelRules() kernel.Rules {
	decimals, rounds := s.coefficientDecimals()
	return kernel.Rules{
		TargetsOutside:    s.takes(rangeIncludesTarget) == targetOutsideRange,
		LatestSuffices:    s.takes(targetWithLatestOnly) == latestOnlyFull,
		FlatHalves:        [...]uint64{spreadFull: 2, spreadHalf: 1, spreadZero: 0}[s.takes(noSpread)],
		Plain:             s.takes(nationalMean) == plainMean,
		HalfEven:          s.takes(roundingMode) == halfEven,
		RoundsCoefficient: rounds,
		Decimals:          max(decimals, 0),
		WholeEuros:        s.takes(euroRounding) == toEuros,
	}
}

// weigh brings all weights to whole numbers.
func (p *plan) weigh() bool {
	common := big.NewInt(1)
	for j := range p.terms {
		den := p.terms[j].weight.Denom()
		gcd := new(big.Int).GCD(nil, nil, common, den)
		common.Mul(common, new(big.Int).Quo(den, gcd))
	}
	weights := []uint64{0} // all activity indicators, then every result
	measure := new(big.Int)
	for j := range p.terms {
		t := &p.terms[j]
		whole := new(big.Int).Quo(new(big.Int).Mul(t.weight.Num(), common), t.weight.Denom())
		if !whole.IsInt64() {
			return false
		}
		if t.multiple = whole.Int64(); t.def.Kind == indicators.Activity {
			measure.GCD(nil, nil, measure, whole)
			weights[0] += uint64(t.multiple)
		} else {
			weights = append(weights, uint64(t.multiple))
		}
	}
	shares, ok := kernel.Shares(weights)
	if !ok {
		return false
	}
	p.full = new(big.Rat).SetFrac(big.NewInt(100), common)
	p.reported = shares[0]
	for j, next := 0, 1; j < len(p.terms); j++ {
		t := &p.terms[j]
		if t.def.Kind == indicators.Activity {
			t.multiple /= max(measure.Int64(), 1)
			p.multiples += t.multiple
			continue
		}
		t.share = shares[next]
		next++
	}
	return true
}
