package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/indicators"
)

// topicsFollowed: every topic that the provision lists is followed, by what
// the plan says of its monitoring or by an indicator on the topic.
func topicsFollowed(v *view) result {
	r := result{outcome: Pass, note: noteShown}
	var missing uint16
	var last place
	for bit := range v.row.parts {
		p, found := v.followed(hyte.Topic(v.row.parts[bit].key))
		if !found {
			missing |= 1 << bit
		} else if p != last {
			r.add(p)
			last = p
		}
	}
	if missing != 0 {
		r.outcome, r.note = Fail, noteTopicsMissing
		r.setMissing(missing)
	}
	return r
}

func (v *view) followed(topic hyte.Topic) (place, bool) {
	if has(v.plan.Monitoring.Topics, topic) {
		return at(inMonitoringTopics), true
	}
	for i := range v.plan.Indicators {
		if v.mine(v.plan.Indicators[i].For) && has(v.plan.Indicators[i].Topics, topic) {
			return at(inIndicator, i), true
		}
	}
	return 0, false
}

// followedByArea: at least one indicator is broken down by sub-area, with
// figures of the last four years; older ones leave it to a person whether it is
// still followed.
func followedByArea(v *view) result {
	return v.brokenDown(noteNotByArea, func(o *hyte.Observation) bool { return o.Area != "" })
}

// followedByGroup: at least one indicator is broken down by population group.
func followedByGroup(v *view) result {
	return v.brokenDown(noteNotByGroup, func(o *hyte.Observation) bool { return o.Group != "" })
}

func (v *view) brokenDown(n note, by func(*hyte.Observation) bool) result {
	r := lacking(n)
	for i := range v.plan.Indicators {
		if !v.mine(v.plan.Indicators[i].For) {
			continue
		}
		for j := range v.plan.Indicators[i].Observations {
			o := &v.plan.Indicators[i].Observations[j]
			switch {
			case !by(o) || !v.observed(o):
			case o.Year == 0 || o.Year >= v.fourYearsAgo.Year():
				return shown(at(inObservation, i, j))
			case r.outcome == Fail:
				r = asking(noteFiguresOld).and(at(inObservation, i, j))
			}
		}
	}
	return r
}

// observed reports whether an observation is one: a figure, or one withheld
// because the group is small, of a time that has come.
func (v *view) observed(o *hyte.Observation) bool {
	why, missing := o.Value.Missing()
	return (!missing || why == indicators.Suppressed) && o.Year <= v.day.Year()
}

// followed2010: topics, by group, and the actions taken in the municipality's
// own services; areas and living conditions came with the Act of 2021.
func followed2010(v *view) result {
	topics := topicsFollowed(v)
	if topics.outcome != Pass {
		return topics
	}
	groups := followedByGroup(v)
	if groups.outcome != Pass {
		return groups.wanted(at(inIndicators))
	}
	if v.plan.Monitoring.ServiceActions != hyte.Yes {
		return lacking(noteServiceActionsNotFollowed).wanted(at(inServiceActions)).and(topics.first)
	}
	return topics.and(groups.first).and(at(inServiceActions))
}

// followedByAreaAndGroup: the county's monitoring in one: topics, by area, by
// group.
func followedByAreaAndGroup(v *view) result {
	topics := topicsFollowed(v)
	if topics.outcome != Pass {
		return topics
	}
	areas, groups := followedByArea(v), followedByGroup(v)
	if areas.outcome != Pass {
		return areas.wanted(at(inIndicators))
	}
	if groups.outcome != Pass {
		return groups.wanted(at(inIndicators))
	}
	return topics.and(areas.first).and(groups.first)
}
