package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
)

// bound is one indicator of the scheme with its columns in the cohort.
type bound struct {
	def indicators.Definition
	// measure is what of the indicator earns points.
	measure measure
	// previous is nil for an activity indicator, whose figure is latest; both
	// are nil where the cohort does not have the indicator.
	previous, latest *column
	// correction is nil where the level counts as it is; otherwise recorded
	// and floor are the two counts, nil where the cohort does not have them.
	correction      *correction
	recorded, floor *column
	// target is nil where there is none.
	target *big.Rat
	// weight is the part of the score that one point makes.
	weight *big.Rat
	// span is what all units set together.
	span span
}

// span is the least and the greatest compared figure of an indicator; both are
// nil where no unit has one that counts.
type span struct{ least, greatest *big.Rat }

func (b *bound) collected() bool { return b.latest != nil }

// bind joins the indicators of the scheme with the columns of the cohort.
func bind(s Scheme, c *Cohort) []bound {
	var list []bound
	for d := range s.list.Value.All() {
		b := bound{def: d, weight: s.weight(d), measure: s.rules.measureOf(d.Kind), target: s.target(d.Key)}
		switch d.Kind {
		case indicators.Activity:
			b.latest = c.column(d.Key)
		case indicators.Result:
			b.previous, b.latest = c.column(d.Key+previousSuffix), c.column(d.Key+latestSuffix)
		default:
			continue
		}
		if b.correction = s.rules.correctionOf(d.Key); b.correction != nil {
			b.recorded, b.floor = c.column(b.correction.recorded), c.column(b.correction.least)
		}
		list = append(list, b)
	}
	return list
}

// weight is 1/(2n) where the score is the mean of two means and n indicators
// make one of them, or the weight printed in the decree.
func (s Scheme) weight(d indicators.Definition) *big.Rat {
	if s.takes(weighting) == printedWeights {
		return d.Weight.Rat()
	}
	return big.NewRat(1, 2*int64(max(s.count(d.Kind), 1)))
}

// count returns the number of indicators of a kind.
func (s Scheme) count(kind indicators.Kind) int {
	n := 0
	for range s.list.Value.Of(kind) {
		n++
	}
	return n
}
