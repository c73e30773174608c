package region

import "strconv"

// Actor is an addressee of the law: a sort of unit to which the same duties
// apply. The zero Actor is nobody.
type Actor uint8

// The seven addressees.
const (
	// OrdinaryMunicipality is a mainland municipality outside Uusimaa: Act
	// 612/2021, section 6(1)–(4).
	OrdinaryMunicipality Actor = iota + 1
	// UusimaaMunicipality is a municipality in Uusimaa other than Helsinki: as
	// the ordinary one, and section 6(5) towards HUS.
	UusimaaMunicipality
	// HelsinkiCity is the City of Helsinki, which also organises health and
	// social services and is elected as a municipality: Act 615/2021, sections
	// 2, 3 and 18.
	HelsinkiCity
	// OrdinaryCounty is one of the 17 counties outside Uusimaa: Act 612/2021,
	// section 7(1)–(4).
	OrdinaryCounty
	// UusimaaCounty is one of the four counties in Uusimaa: as the ordinary
	// one, and section 7(5) together with HUS.
	UusimaaCounty
	// HUSGroup is the HUS Group: Act 615/2021, section 8, in place of sections
	// 6 and 7 of Act 612/2021.
	HUSGroup
	// AlandMunicipality is a municipality in Åland, whose duties the province
	// lays down itself: Act 1144/1991, section 18.
	AlandMunicipality
)

var actors = [...]string{
	OrdinaryMunicipality: "municipality",
	UusimaaMunicipality:  "uusimaa-municipality",
	HelsinkiCity:         "helsinki",
	OrdinaryCounty:       "county",
	UusimaaCounty:        "uusimaa-county",
	HUSGroup:             "hus",
	AlandMunicipality:    "aland-municipality",
}

// Actors returns the seven addressees in their fixed order.
func Actors() [7]Actor {
	return [7]Actor{
		OrdinaryMunicipality, UusimaaMunicipality, HelsinkiCity,
		OrdinaryCounty, UusimaaCounty, HUSGroup, AlandMunicipality,
	}
}

// String returns the actor as the wire formats write it: "municipality",
// "uusimaa-municipality", "helsinki", "county", "uusimaa-county", "hus" or
// "aland-municipality". Any other value prints as "region.Actor(n)".
func (a Actor) String() string {
	if a > 0 && int(a) < len(actors) {
		return actors[a]
	}
	return "region.Actor(" + strconv.Itoa(int(a)) + ")"
}

// MarshalText writes the actor as [Actor.String] does; a value that is none of
// the seven is an [*UnknownActorError].
func (a Actor) MarshalText() ([]byte, error) {
	if a == 0 || int(a) >= len(actors) {
		return nil, &UnknownActorError{Found: a.String()}
	}
	return []byte(actors[a]), nil
}

// UnmarshalText reads exactly what [Actor.MarshalText] writes; anything else is
// an [*UnknownActorError].
func (a *Actor) UnmarshalText(text []byte) error {
	for _, known := range Actors() {
		if known.String() == string(text) {
			*a = known
			return nil
		}
	}
	return &UnknownActorError{Found: clip(string(text))}
}
