package report

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/target"
)

// Movement is where an indicator has gone since its baseline.
type Movement uint8

// The movements.
const (
	// CannotTell: a figure is missing, or nobody says which direction is good.
	CannotTell Movement = iota
	// Reached: the target is reached or passed.
	Reached
	// Towards: nearer to the target than the baseline, where it cannot be told
	// whether in time.
	Towards
	// OnTrack and Behind: nearer to the target than the baseline, and on the
	// straight path to it or behind it (see package indicators/target).
	OnTrack
	Behind
	// Unchanged: the same as the baseline.
	Unchanged
	// Away: farther from the target than the baseline.
	Away
	// Improved and Worsened: better or worse than the baseline, where no
	// target is set.
	Improved
	Worsened
)

var movementTokens = [...]string{"cannot-tell", "reached", "towards", "on-track", "behind", "unchanged", "away", "improved", "worsened"}

// String returns "cannot-tell", "reached", "towards", "on-track", "behind", "unchanged", "away",
// "improved" or "worsened"; another value prints as "report.Movement(n)".
func (m Movement) String() string {
	if int(m) < len(movementTokens) {
		return movementTokens[m]
	}
	return "report.Movement(" + strconv.Itoa(int(m)) + ")"
}

// Name is the movement in a few words; empty for a value that is none.
func (m Movement) Name() lang.Text {
	if int(m) < len(movements) {
		return movements[m].name
	}
	return lang.Text{}
}

var movements = [...]struct {
	name lang.Text
	mark Mark
}{
	CannotTell: {tri("ei arvioitavissa", "kan inte bedömas", "cannot be assessed"), Open},
	Reached:    {tri("tavoite saavutettu", "målet nått", "target reached"), Good},
	Towards:    {tri("kohti tavoitetta", "mot målet", "towards the target"), Fair},
	OnTrack:    {tri("aikataulussa", "enligt tidtabellen", "on track"), Good},
	Behind:     {tri("edistynyt, mutta jäljessä", "framåt, men efter tidtabellen", "progress, but behind"), Fair},
	Unchanged:  {tri("ennallaan", "oförändrat", "unchanged"), Fair},
	Away:       {tri("poispäin tavoitteesta", "bort från målet", "away from the target"), Poor},
	Improved:   {tri("parantunut", "förbättrats", "improved"), Fair},
	Worsened:   {tri("heikentynyt", "försämrats", "worsened"), Poor},
}

// inOrder reports whether nothing is asked of an indicator now: it is at its
// target, on the path to it or, where none is set, better than it was. The last
// is told with the mark of what is on the way, and not counted as on time:
// where no target says how far, nobody has said that it is enough.
func (m Movement) inOrder() bool { return m == Reached || m == OnTrack || m == Improved }

// advanced reports whether it is better than it was, in time or not.
func (m Movement) advanced() bool { return m.inOrder() || m == Towards || m == Behind }

// latest returns the last figure of the whole area that the day knows; a
// figure without a year counts as the oldest.
func latest(i *hyte.Indicator, until law.Date) (hyte.Observation, bool) {
	var best hyte.Observation
	ok := false
	for _, o := range i.Observations {
		if o.Area != "" || o.Group != "" || yearOf(o) > until.Year() || !o.Value.IsKnown() {
			continue
		}
		if !ok || yearOf(o) >= yearOf(best) {
			best, ok = o, true
		}
	}
	return best, ok
}

func yearOf(o hyte.Observation) int {
	if o.Year == 0 && o.Period.To.Valid() {
		return o.Period.To.Year()
	}
	return o.Year
}

// moved compares the latest figure with baseline and target. The way to the
// target tells which direction is good; without a target the known indicator
// does.
func moved(i *hyte.Indicator, now hyte.Observation, seen bool) Movement {
	base, hasBase := i.Baseline.Value.Value()
	goal, hasTarget := i.Target.Value.Value()
	value, _ := now.Value.Value()
	switch {
	case !seen:
		return CannotTell
	case hasTarget:
		m := towardsTarget(value, base, goal, hasBase, i.Ref)
		if m == Towards {
			return inTime(i, now)
		}
		return m
	case hasBase:
		return withoutTarget(value.Cmp(base), polarity(i.Ref))
	}
	return CannotTell
}

func towardsTarget(value, base, goal decimal.Decimal, hasBase bool, ref string) Movement {
	way := goal.Cmp(base) // the direction of the target
	if !hasBase {
		way = direction(polarity(ref))
	}
	if way == 0 { // the target is to stay, or nobody says which way is good
		if value.Equal(goal) {
			return Reached
		}
		return CannotTell
	}
	if value.Cmp(goal) != -way {
		return Reached
	}
	if !hasBase {
		return CannotTell
	}
	switch value.Cmp(base) {
	case way:
		return Towards
	case 0:
		return Unchanged
	}
	return Away
}

// direction is +1 where more is better, -1 where less is, and 0 where neither.
func direction(p indicators.Polarity) int {
	switch p {
	case indicators.HigherIsBetter:
		return 1
	case indicators.LowerIsBetter:
		return -1
	}
	return 0
}

// inTime refines a movement towards the target by the straight path to it. A
// plan that contradicts itself leaves it unrefined.
func inTime(i *hyte.Indicator, now hyte.Observation) Movement {
	base, _ := i.Baseline.Value.Value()
	goal, _ := i.Target.Value.Value()
	t := target.Target{Baseline: pathLevel(i.Baseline), Target: pathLevel(i.Target), Direction: indicators.HigherIsBetter}
	if goal.LessThan(base) {
		t.Direction = indicators.LowerIsBetter
	}
	for _, l := range i.Interim {
		t.Interim = append(t.Interim, pathLevel(l))
	}
	a, err := target.Assess(t, target.Level{Year: yearOf(now), Figure: now.Value})
	switch {
	case err == nil && a.Status == target.OnTrack:
		return OnTrack
	case err == nil && a.Status == target.OffTrack:
		return Behind
	}
	return Towards
}

func pathLevel(l hyte.Level) target.Level { return target.Level{Year: l.Year, Figure: l.Value} }

func withoutTarget(change int, p indicators.Polarity) Movement {
	switch {
	case change == 0:
		return Unchanged
	case p == indicators.Neutral:
		return CannotTell
	case (change > 0) == (p == indicators.HigherIsBetter):
		return Improved
	}
	return Worsened
}

// polarity looks an indicator up among those of the coefficients, by key or by
// its number in Sotkanet.
func polarity(ref string) indicators.Polarity {
	sotkanet, isSotkanet := strings.CutPrefix(ref, "sotkanet:")
	for list := range indicators.MunicipalLists() {
		for d := range list.Value.All() {
			if d.Key == ref || isSotkanet && d.Sotkanet > 0 && sotkanet == numeral(d.Sotkanet) {
				return d.Polarity
			}
		}
	}
	for list := range indicators.CountyLists() {
		if d, ok := list.Value.Lookup(ref); ok {
			return d.Polarity
		}
	}
	return indicators.Neutral
}
