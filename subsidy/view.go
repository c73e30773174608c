package subsidy

import "math/big"

// view is an allocation opened for reading: what all units set, as fractions.
// It is made anew for every reading, so that an allocation pays for it only
// where it is asked, and stays safe to share.
type view struct {
	*Allocation
	bounds []bound
	nation *nation // nil where the kernel did not compute
	mean   *big.Rat
}

func (a *Allocation) view() *view {
	if a.wide != nil {
		return &view{Allocation: a, bounds: a.wide.bounds, mean: a.wide.mean}
	}
	if a.scheme.plan == nil {
		return &view{Allocation: a, mean: new(big.Rat)}
	}
	n := newNation(a.scheme, &a.run.Frame)
	return &view{Allocation: a, bounds: a.bounds(), nation: n, mean: n.mean}
}

// bounds returns the indicators with what all units set in them.
func (a *Allocation) bounds() []bound {
	if a.wide != nil {
		return a.wide.bounds
	}
	if a.scheme.plan == nil {
		return nil
	}
	list := bind(a.scheme, &a.cohort)
	next := 0
	for j := range list {
		if b := &list[j]; b.previous != nil && b.latest != nil {
			b.fixed = &a.run.In.Changes[next]
			b.span = b.fixedSpan()
			next++
		}
	}
	return list
}

// score is the score of a unit.
func (v *view) score(i int) *big.Rat {
	if v.nation == nil {
		return v.wide.scores[i]
	}
	return v.nation.score(i)
}

// cents are the cents of a unit's award.
func (a *Allocation) cents(i int) *big.Int {
	if a.wide != nil {
		return a.wide.cents[i]
	}
	return big.NewInt(a.run.Cents[i])
}

// total is the sum of the cents; nil for the zero Allocation.
func (a *Allocation) total() *big.Int {
	switch {
	case a.wide != nil:
		return a.wide.total
	case a.scheme.plan == nil:
		return nil
	}
	return big.NewInt(a.run.Total)
}
