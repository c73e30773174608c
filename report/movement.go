package report

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Movement is where an indicator has gone since its baseline.
type Movement uint8

// The movements.
const (
	// CannotTell: a figure is missing, or nobody says which direction is good.
	CannotTell Movement = iota
	// Reached: the target is reached or passed.
	Reached
	// Towards: nearer to the target than the baseline.
	Towards
	// Unchanged: the same as the baseline.
	Unchanged
	// Away: farther from the target than the baseline.
	Away
	// Improved and Worsened: better or worse than the baseline, where no
	// target is set.
	Improved
	Worsened
)

var movementTokens = [...]string{"cannot-tell", "reached", "towards", "unchanged", "away", "improved", "worsened"}

// String returns "cannot-tell", "reached", "towards", "unchanged", "away",
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
	Unchanged:  {tri("ennallaan", "oförändrat", "unchanged"), Fair},
	Away:       {tri("poispäin tavoitteesta", "bort från målet", "away from the target"), Poor},
	Improved:   {tri("parantunut", "förbättrats", "improved"), Fair},
	Worsened:   {tri("heikentynyt", "försämrats", "worsened"), Poor},
}

func (m Movement) good() bool { return m == Reached || m == Towards || m == Improved }

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
	target, hasTarget := i.Target.Value.Value()
	value, _ := now.Value.Value()
	switch {
	case !seen:
		return CannotTell
	case hasTarget:
		return towardsTarget(value, base, target, hasBase, polarity(i.Ref))
	case hasBase:
		return withoutTarget(value.Cmp(base), polarity(i.Ref))
	}
	return CannotTell
}

func towardsTarget(value, base, target decimal.Decimal, hasBase bool, p indicators.Polarity) Movement {
	way := 0 // the direction of the target
	switch {
	case hasBase:
		way = target.Cmp(base)
	case p == indicators.HigherIsBetter:
		way = 1
	case p == indicators.LowerIsBetter:
		way = -1
	}
	if way == 0 { // the target is to stay, or nobody says which way is good
		if value.Equal(target) {
			return Reached
		}
		return CannotTell
	}
	if value.Cmp(target) != -way {
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
