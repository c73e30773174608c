package indicators

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/region"
)

// AreaKind tells what sort of area a figure describes. A code alone does not:
// "01" is a county, a region and more. The zero AreaKind is UnknownArea.
type AreaKind uint8

// The kinds of areas, in the classifications of Finnish statistics.
const (
	// UnknownArea: the source does not say, or names an area nobody knows.
	UnknownArea AreaKind = iota
	// CountryArea is the whole country (koko maa); it needs no code.
	CountryArea
	// MunicipalityArea is a municipality (kunta), three digits.
	MunicipalityArea
	// CountyArea is a wellbeing services county (hyvinvointialue), two digits; "90"
	// is Helsinki and "91" Åland in the classification of counties.
	CountyArea
	// RegionArea is a region (maakunta), two digits.
	RegionArea
	// SubRegionArea is a sub-regional unit (seutukunta).
	SubRegionArea
	// MajorRegionArea is a major region (suuralue).
	MajorRegionArea
	// HospitalDistrictArea is a hospital district (sairaanhoitopiiri), to the end
	// of 2022.
	HospitalDistrictArea
	// CatchmentArea is a catchment area for highly specialised care (ERVA).
	CatchmentArea
	// CollaborationArea is a collaboration area of counties (YTA).
	CollaborationArea
	// StateAgencyArea is the area of a regional state administrative agency
	// (AVI).
	StateAgencyArea
	// CentreArea is the area of a centre for economic development, transport
	// and the environment (ELY).
	CentreArea
	// NUTS1Area is a region of the first level of the European nomenclature.
	NUTS1Area
	// EuroArea is a group of European countries (EURALUEET).
	EuroArea
	// EuropeanCountryArea is a country of Europe.
	EuropeanCountryArea
	// NordicArea is the Nordic countries or one of them.
	NordicArea
)

// areaKinds holds the token of each kind and the number of digits of its
// codes, 0 where codes have no fixed width.
var areaKinds = [...]struct {
	token  string
	digits int
}{
	UnknownArea:          {"unknown", 0},
	CountryArea:          {"country", 0},
	MunicipalityArea:     {"municipality", 3},
	CountyArea:           {"county", 2},
	RegionArea:           {"region", 2},
	SubRegionArea:        {"sub-region", 0},
	MajorRegionArea:      {"major-region", 0},
	HospitalDistrictArea: {"hospital-district", 0},
	CatchmentArea:        {"catchment-area", 0},
	CollaborationArea:    {"collaboration-area", 0},
	StateAgencyArea:      {"state-agency-area", 0},
	CentreArea:           {"centre-area", 0},
	NUTS1Area:            {"nuts-1", 0},
	EuroArea:             {"euro-area", 0},
	EuropeanCountryArea:  {"european-country", 0},
	NordicArea:           {"nordic-area", 0},
}

// String returns the kind as the wire formats write it: "municipality",
// "county", "region", "country" and so on; a value outside the kinds prints as
// "indicators.AreaKind(n)".
func (k AreaKind) String() string {
	if int(k) < len(areaKinds) {
		return areaKinds[k].token
	}
	return "indicators.AreaKind(" + strconv.Itoa(int(k)) + ")"
}

// ParseAreaKind returns the kind that [AreaKind.String] writes as the token;
// false for any other text.
func ParseAreaKind(token string) (AreaKind, bool) {
	for k := range areaKinds {
		if areaKinds[k].token == token {
			return AreaKind(k), true
		}
	}
	return UnknownArea, false
}

// Area is one area by kind and code. The zero Area is unknown; the whole
// country is Area{Kind: CountryArea}. Areas are comparable with ==.
type Area struct {
	Kind AreaKind
	// Code is the code in the classification of that kind, leading zeros
	// included: "091", "07". Empty for the whole country.
	Code string
}

// String returns the area as "municipality:091"; the whole country is
// "country".
func (a Area) String() string {
	if a.Code == "" {
		return a.Kind.String()
	}
	return a.Kind.String() + ":" + a.Code
}

// IsRegistered reports whether the code of a municipality or county is one that
// package region has ever held, "90" (Helsinki) and "91" (Åland) of the
// classification of counties included. Municipalities that ended before
// [region.CheckedFrom] are not held. It is true for other kinds, of which there
// is no registry to ask.
func (a Area) IsRegistered() bool {
	digits := 0
	switch a.Kind {
	case CountyArea:
		if a.Code == region.HelsinkiCounty || a.Code == alandCounty {
			return true
		}
		digits = areaKinds[a.Kind].digits
	case MunicipalityArea:
		digits = areaKinds[a.Kind].digits
	default:
		return true
	}
	if len(a.Code) != digits || !isDigits(a.Code) {
		return false // HUS, and codes of another kind
	}
	for range region.History(a.Code) {
		return true
	}
	return false
}

// alandCounty is Åland in the classification of counties; it is none of them.
const alandCounty = "91"

// RestoreZeros returns the code with the leading zeros that spreadsheets and
// number columns take away: a municipality "5" is "005". The second result is
// true where zeros were added, so that the caller can say so; a code that is
// no number, already wide enough, or of a kind without a fixed width comes back
// as it is.
func RestoreZeros(kind AreaKind, code string) (string, bool) {
	if int(kind) >= len(areaKinds) || !isDigits(code) || len(code) >= areaKinds[kind].digits {
		return code, false
	}
	return "000"[:areaKinds[kind].digits-len(code)] + code, true
}
