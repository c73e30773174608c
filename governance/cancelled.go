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
		c.find(v)
	}
	return c.set[a/64]>>(a%64)&1 == 0
}

func (c *cancelled) find(v *view) {
	c.known = true
	if !v.cancelling() {
		return
	}
	for i := range min(len(v.plan.Actions), 64*len(c.set)) {
		if v.givenUp(&v.plan.Actions[i]) {
			c.set[i/64] |= 1 << (i % 64)
		}
	}
}

// cancelling reports whether the plan has a word for what was cancelled at
// all.
func (v *view) cancelling() bool {
	for i := range v.plan.StatusVocabularies {
		values := v.plan.StatusVocabularies[i].Values
		for j := range values {
			if values[j].Means == hyte.StatusCancelled {
				return true
			}
		}
	}
	return false
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
