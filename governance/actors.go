package governance

import "github.com/hyte-fi/go-hyte/hyte/region"

// actors is a set of addressees, one bit each.
type actors uint8

func (s actors) has(a region.Actor) bool { return a > 0 && s&(1<<a) != 0 }

// The sets that the acts speak of. A county in the acts of 2022 and later is
// both an ordinary county and one in Uusimaa.
const (
	ordinaryMunicipality actors = 1 << region.OrdinaryMunicipality
	uusimaaMunicipality  actors = 1 << region.UusimaaMunicipality
	helsinki             actors = 1 << region.HelsinkiCity
	ordinaryCounty       actors = 1 << region.OrdinaryCounty
	uusimaaCounty        actors = 1 << region.UusimaaCounty
	hus                  actors = 1 << region.HUSGroup

	withCounty     = ordinaryMunicipality | uusimaaMunicipality // municipalities that lie in a county
	municipalities = withCounty | helsinki
	inUusimaa      = uusimaaMunicipality | helsinki
	counties       = ordinaryCounty | uusimaaCounty
)
