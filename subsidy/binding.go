package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/kernel"
)

// bound is one indicator of the scheme with its columns in the cohort and what
// all units set in it.
type bound struct {
	*term
	// previous is nil for an activity indicator, whose figure is latest; both
	// are nil where the cohort does not have the indicator.
	previous, latest *column
	// recorded and floor are the two counts of a correction, nil where the
	// cohort does not have them.
	recorded, floor *column
	// span is what all units set together.
	span span
	// least and greatest are the units that set the two ends; nil where the
	// kernel knows.
	least, greatest []int
	// fixed is the same in the kernel; nil where that was not used.
	fixed *kernel.Change
}

// span is the least and the greatest compared figure of an indicator; both are
// nil where no unit has one that counts.
type span struct{ least, greatest *big.Rat }

func (b *bound) collected() bool { return b.latest != nil }

// bind joins the indicators of the scheme with the columns of the cohort.
func bind(s Scheme, c *Cohort) []bound {
	list := make([]bound, len(s.plan.terms))
	at := 0
	for j := range list {
		b := &list[j]
		b.term = &s.plan.terms[j]
		b.previous = c.next(&at, b.names[0])
		b.latest = c.next(&at, b.names[1])
		if b.correction != nil {
			b.recorded, b.floor = c.column(b.correction.recorded), c.column(b.correction.least)
		}
	}
	return list
}

// next returns the column with the name, nil where there is none. Columns
// mostly stand in the order of the scheme, so that the search goes on from
// where it ended.
func (c *Cohort) next(at *int, name string) *column {
	if name == "" {
		return nil
	}
	for k := range c.columns {
		j := *at + k
		if j >= len(c.columns) {
			j -= len(c.columns)
		}
		if c.columns[j].name == name {
			*at = j + 1
			return &c.columns[j]
		}
	}
	return nil
}

// weight is 1/(2n) where the score is the mean of two means and n indicators
// make one of them, or the weight printed in the decree, or that of the caller.
func (s Scheme) weight(d indicators.Definition) *big.Rat {
	for i := range s.weights {
		if s.weights[i].indicator == d.Key {
			return s.weights[i].value
		}
	}
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
