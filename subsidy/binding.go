package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
)

// bound is one indicator of the scheme with its columns in the cohort.
type bound struct {
	def indicators.Definition
	// previous is nil for an activity indicator, whose figure is latest; both
	// are nil where the cohort does not have the indicator.
	previous, latest *column
	// target is nil where there is none.
	target *big.Rat
	// weight is the part of the score that one point makes.
	weight *big.Rat
	// span is what all units set together.
	span span
}

// span is the least and the greatest change of an indicator; both are nil
// where no unit has a change that counts.
type span struct{ least, greatest *big.Rat }

func (b *bound) collected() bool { return b.latest != nil }

// bind joins the indicators of the scheme with the columns of the cohort.
func bind(s Scheme, c *Cohort) []bound {
	var list []bound
	for d := range s.list.Value.All() {
		b := bound{def: d, weight: s.weight(d)}
		switch d.Kind {
		case indicators.Activity:
			b.latest = c.column(d.Key)
		case indicators.Result:
			b.previous, b.latest = c.column(d.Key+previousSuffix), c.column(d.Key+latestSuffix)
			b.target = s.target(d.Key)
		default:
			continue
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
	return big.NewRat(1, 2*int64(s.count(d.Kind)))
}

// count returns the number of indicators of a kind.
func (s Scheme) count(kind indicators.Kind) int {
	n := 0
	for range s.list.Value.Of(kind) {
		n++
	}
	return n
}
