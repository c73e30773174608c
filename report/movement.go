package report

import (
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// movement is where an indicator has gone since its baseline.
type movement uint8

const (
	cannotTell movement = iota
	reached
	towards
	unchanged
	away
	improved
	worsened
)

var movements = [...]struct {
	name lang.Text
	mark Mark
}{
	cannotTell: {tri("ei arvioitavissa", "kan inte bedömas", "cannot be assessed"), Open},
	reached:    {tri("tavoite saavutettu", "målet nått", "target reached"), Good},
	towards:    {tri("kohti tavoitetta", "mot målet", "towards the target"), Fair},
	unchanged:  {tri("ennallaan", "oförändrat", "unchanged"), Fair},
	away:       {tri("poispäin tavoitteesta", "bort från målet", "away from the target"), Poor},
	improved:   {tri("parantunut", "förbättrats", "improved"), Fair},
	worsened:   {tri("heikentynyt", "försämrats", "worsened"), Poor},
}

func (m movement) good() bool { return m == reached || m == towards || m == improved }

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
func moved(i *hyte.Indicator, now hyte.Observation, seen bool) movement {
	base, hasBase := i.Baseline.Value.Value()
	target, hasTarget := i.Target.Value.Value()
	value, _ := now.Value.Value()
	switch {
	case !seen:
		return cannotTell
	case hasTarget:
		return towardsTarget(value, base, target, hasBase, polarity(i.Ref))
	case hasBase:
		return withoutTarget(value.Cmp(base), polarity(i.Ref))
	}
	return cannotTell
}

func towardsTarget(value, base, target decimal.Decimal, hasBase bool, p indicators.Polarity) movement {
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
			return reached
		}
		return cannotTell
	}
	if value.Cmp(target) != -way {
		return reached
	}
	if !hasBase {
		return cannotTell
	}
	switch value.Cmp(base) {
	case way:
		return towards
	case 0:
		return unchanged
	}
	return away
}

func withoutTarget(change int, p indicators.Polarity) movement {
	switch {
	case change == 0:
		return unchanged
	case p == indicators.Neutral:
		return cannotTell
	case (change > 0) == (p == indicators.HigherIsBetter):
		return improved
	}
	return worsened
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
