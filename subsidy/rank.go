package subsidy

import (
	"cmp"
	"math/big"
	"slices"
)

// order compares the scores of units.
type order struct {
	*view
	// numerators are the exact scores of those units for which they were
	// needed.
	numerators map[int]*big.Int
}

func (v *view) order() *order { return &order{view: v, numerators: map[int]*big.Int{}} }

// compare returns -1, 0 or +1 as the score of unit i is less than, equal to or
// greater than that of unit j, exactly.
func (o *order) compare(i, j int) int {
	if o.nation == nil {
		return o.wide.scores[i].Cmp(o.wide.scores[j])
	}
	a, b, slack := o.run.Scores[i], o.run.Scores[j], o.run.Slack()
	switch {
	case a >= b && a-b >= slack:
		return +1
	case b > a && b-a >= slack:
		return -1
	}
	return o.numerator(i).Cmp(o.numerator(j))
}

func (o *order) numerator(i int) *big.Int {
	n := o.numerators[i]
	if n == nil {
		n = o.nation.exact.Numerator(o.nation.frame.Grades(i))
		o.numerators[i] = n
	}
	return n
}

// rank returns the place of a unit.
func (v *view) rank(i int) int {
	o, rank := v.order(), 1
	for j := range v.cohort.codes {
		if o.compare(j, i) > 0 {
			rank++
		}
	}
	return rank
}

// ranks returns the place of every unit.
func (v *view) ranks() []int {
	o, places := v.order(), make([]int, v.Len())
	for i := range places {
		places[i] = i
	}
	slices.SortFunc(places, func(i, j int) int {
		return cmp.Or(o.compare(j, i), cmp.Compare(i, j))
	})
	ranks := make([]int, len(places))
	for place, i := range places {
		ranks[i] = place + 1
		if place > 0 && o.compare(places[place-1], i) == 0 {
			ranks[i] = ranks[places[place-1]]
		}
	}
	return ranks
}
