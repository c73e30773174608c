package region

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Codes that name one organisation of its own kind, or none.
const (
	// Helsinki is the code of the City of Helsinki as an organisation.
	Helsinki = "091"
	// HelsinkiCounty is the code of Helsinki in the county classification; it
	// names an area and no organisation.
	HelsinkiCounty = "90"
	// HUS is the code go-hyte gives to the HUS Group, which has none in the
	// classifications.
	HUS = "HUS"
)

// Area is a region (maakunta, landskap) or a collaboration area
// (yhteistyöalue, samarbetsområde) that a unit lies in. The zero Area is none.
type Area struct {
	// Code is two digits for a region ("01" to "21"), one digit for a
	// collaboration area ("1" to "5").
	Code string
	// Name is the name; regions have no English name in the source.
	Name lang.Text
}

// Unit is what one code meant for one period: a municipality, a county, or
// HUS. Units are comparable with ==. The zero Unit is no organisation and its
// Actor is nobody.
type Unit struct {
	// Code is three digits for a municipality, two for a county, [HUS] for
	// HUS.
	Code string
	// Kind is the sort of organisation.
	Kind Kind
	// Name is the latest name that the source gives to the code; a
	// municipality with no name of its own in a language has the name of the
	// other there. A county's name includes the word for county.
	Name lang.Text
	// Language is the language status of a municipality in this period, zero
	// for counties and HUS.
	Language Languages
	// County is the code of the county that the municipality lies in. On days
	// before counties existed it is the county the municipality came to lie in
	// later. It is empty for Helsinki, in Åland, for municipalities that merged
	// away before 2021-07-01, and for units that are no municipality.
	County string
	// Region is the region that the municipality lies in, in this period; zero
	// for counties and HUS.
	Region Area
	// Collaboration is the collaboration area of a county, Helsinki or HUS
	// under Decree 91/2022; zero for every other municipality.
	Collaboration Area
	// Period is when the row holds. See the package comment for what its edges
	// mean.
	Period law.Period
	// MergedInto is the code of the municipality into which this one merged on
	// the day after Period ends; empty where it did not.
	MergedInto string
	// Basis is the decision by which the row ended (a merger) or began (a
	// change of language or region); zero where the row has neither.
	Basis law.Citation
	// Established is the day on which a county became a legal person,
	// 2021-07-01 (Act 616/2021, section 5); zero for everything else.
	Established law.Date
	// OrganisingDutyFrom is the day from which a county, Helsinki or HUS
	// organises health and social services, 2023-01-01 (Act 616/2021, section
	// 4); zero for every other municipality.
	OrganisingDutyFrom law.Date
	// Mainland is false in Åland only.
	Mainland bool
	// Uusimaa tells the 26 municipalities and four counties of Uusimaa, and
	// HUS, from the rest of the country.
	Uusimaa bool
	// Bilingual is true for a bilingual municipality. For a county or HUS it is
	// derived from the municipalities of 2026 as section 6(1) of the Language
	// Act (423/2003) has it: at least one bilingual, or of different
	// languages.
	Bilingual bool
}

// IsZero reports whether the unit is no organisation at all.
func (u Unit) IsZero() bool { return u == Unit{} }

// Actor returns the addressee of the law that the unit is, nobody for the zero
// Unit.
func (u Unit) Actor() Actor {
	switch {
	case u.Kind == JointAuthority:
		return HUSGroup
	case u.Kind == County && u.Uusimaa:
		return UusimaaCounty
	case u.Kind == County:
		return OrdinaryCounty
	case u.Kind != Municipality:
		return 0
	case u.Code == Helsinki:
		return HelsinkiCity
	case !u.Mainland:
		return AlandMunicipality
	case u.Uusimaa:
		return UusimaaMunicipality
	}
	return OrdinaryMunicipality
}
