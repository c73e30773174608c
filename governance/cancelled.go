package governance

import "github.com/hyte-fi/go-hyte/hyte"

// cancelled are the actions that had been given up by the day of the audit,
// found once in an audit. For the actions after the room the plan is read
// again: an audit has no memory that grows with the plan.
type cancelled struct {
	known bool
	set   [4]uint64
}

// actionCounts reports whether the action with the index is the unit's and not
// given up: what nobody will do any more supports no goal.
func (v *view) actionCounts(a int) bool {
	action := &v.plan.Actions[a]
	if !v.mine(action.For) {
		return false
	}
	if len(action.Status) == 0 {
		return true
	}
	c := &v.cancelled
	if a >= 64*len(c.set) {
		return !v.givenUp(action)
	}
	if !c.known {
		c.known = true
		for i := range min(len(v.plan.Actions), 64*len(c.set)) {
			if v.givenUp(&v.plan.Actions[i]) {
				c.set[i/64] |= 1 << (i % 64)
			}
		}
	}
	return c.set[a/64]>>(a%64)&1 == 0
}

// givenUp reports whether the last status of an action that was reported by
// the day means that it was cancelled.
func (v *view) givenUp(a *hyte.Action) bool {
	last := -1
	for i := range a.Status {
		s := &a.Status[i]
		if s.AsOf.After(v.day) || last >= 0 && s.AsOf.Before(a.Status[last].AsOf) {
			continue
		}
		last = i
	}
	return last >= 0 && v.plan.Meaning(a.Status[last]) == hyte.StatusCancelled
}
