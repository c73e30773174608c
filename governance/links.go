package governance

import "github.com/hyte-fi/go-hyte/hyte"

// few is how many things of one sort are searched one by one, and for how many
// goals there is room in the memory of an audit.
const few = 64

// index finds a thing of the plan by its id where there are many: the time of
// an audit grows with the plan, not with its square. It is made when it is
// first needed.
type index map[hyte.ID]int32

// search returns the index in the list of the thing with the id, or -1.
func search[T any](x *index, list []T, id hyte.ID, idOf func(*T) hyte.ID) int {
	if len(list) > few {
		return x.find(id, len(list), func(i int) hyte.ID { return idOf(&list[i]) })
	}
	for i := range list {
		if idOf(&list[i]) == id {
			return i
		}
	}
	return -1
}

// find looks into the index, which it makes of n ids if there is none.
func (x *index) find(id hyte.ID, n int, idOf func(int) hyte.ID) int {
	if *x == nil {
		*x = make(index, n)
		for i := n - 1; i >= 0; i-- { // of two with one id the first counts
			(*x)[idOf(i)] = int32(i)
		}
	}
	if i, ok := (*x)[id]; ok {
		return int(i)
	}
	return -1
}

// goal, indicator, document, partner, owner and sector return the index of what
// has the id, or -1.

func (v *view) goal(id hyte.ID) int {
	return search(&v.byID.goals, v.plan.Goals, id, func(g *hyte.Goal) hyte.ID { return g.ID })
}

func (v *view) indicator(id hyte.ID) int {
	return search(&v.byID.indicators, v.plan.Indicators, id, func(i *hyte.Indicator) hyte.ID { return i.ID })
}

func (v *view) document(id hyte.ID) int {
	return search(&v.byID.documents, v.plan.Documents, id, func(d *hyte.Document) hyte.ID { return d.ID })
}

func (v *view) partner(id hyte.ID) int {
	return search(&v.byID.partners, v.plan.Partners, id, func(p *hyte.Partner) hyte.ID { return p.ID })
}

func (v *view) owner(id hyte.ID) int {
	return search(&v.byID.owners, v.plan.Owners, id, func(o *hyte.Owner) hyte.ID { return o.ID })
}

func (v *view) sector(id hyte.ID) int {
	return search(&v.byID.sectors, v.plan.Sectors, id, func(s *hyte.Sector) hyte.ID { return s.ID })
}

// link is what the plan holds for one goal.
type link struct {
	// action is one more than the index of the first action that supports the
	// goal; zero where none does.
	action int32
	// owned says that an action with an owner supports the goal.
	owned bool
	// measured says that the goal is followed, by itself or in an action that
	// supports it, with an indicator that has a baseline and a target.
	measured bool
}

// links are the goals of the plan laid beside the unit's actions and the
// indicators, once in an audit.
type links struct {
	known bool
	goals []link
	room  [few]link
}

func (v *view) linked() []link {
	t := &v.links
	if t.known {
		return t.goals
	}
	t.known = true
	if n := len(v.plan.Goals); n > few {
		t.goals = make([]link, n)
	} else {
		t.goals = t.room[:n]
	}
	for a := range v.plan.Actions {
		if v.actionCounts(a) {
			v.link(t.goals, a)
		}
	}
	for g := range t.goals {
		t.goals[g].measured = t.goals[g].measured || v.anyMeasured(v.plan.Goals[g].Indicators)
	}
	return t.goals
}

// link notes what the action brings to the goals that it supports.
func (v *view) link(goals []link, action int) {
	a := &v.plan.Actions[action]
	owned, measured := isOwned(a), v.anyMeasured(a.Indicators)
	for _, id := range a.Goals {
		g := v.goal(id)
		if g < 0 {
			continue
		}
		if goals[g].action == 0 {
			goals[g].action = int32(action) + 1
		}
		goals[g].owned = goals[g].owned || owned
		goals[g].measured = goals[g].measured || measured
	}
}

// actionFor returns the index of the first action of the unit that supports
// the goal with the index, or -1.
func (v *view) actionFor(goal int) int { return int(v.linked()[goal].action) - 1 }

// goalComplete reports whether the goal has an action with an owner, and an
// indicator with a baseline and a target.
func (v *view) goalComplete(goal int) bool {
	l := v.linked()[goal]
	return l.owned && l.measured
}

// anyMeasured reports whether one of the indicators has a baseline and a
// target.
func (v *view) anyMeasured(ids []hyte.ID) bool {
	for _, id := range ids {
		i := v.indicator(id)
		if i < 0 {
			continue
		}
		if ind := &v.plan.Indicators[i]; v.mine(ind.For) && !ind.Baseline.IsZero() && !ind.Target.IsZero() {
			return true
		}
	}
	return false
}
