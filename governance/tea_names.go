package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// TEASector is a sector of TEAviisari. The sectors of counties, asked since
// 2024, are not among them, as their names were not seen.
type TEASector uint8

// The sectors of municipalities.
const (
	// TEALeadership is the municipal leadership (kuntajohto).
	TEALeadership TEASector = iota + 1
	// TEABasicEducation is basic education (perusopetus).
	TEABasicEducation
	// TEAUpperSecondary is general upper secondary education (lukiokoulutus).
	TEAUpperSecondary
	// TEAVocational is vocational education (ammatillinen koulutus).
	TEAVocational
	// TEAPhysicalActivity is physical activity (liikunta).
	TEAPhysicalActivity
	// TEAPrimaryCare is primary health care (perusterveydenhuolto), last asked
	// in 2022.
	TEAPrimaryCare
	// TEACulture is culture (kulttuuri).
	TEACulture
)

// TEADimension is a dimension of TEAviisari. Which of them a sector has differs
// from sector to sector.
type TEADimension uint8

// The seven dimensions.
const (
	// TEACommitment is commitment (sitoutuminen).
	TEACommitment TEADimension = iota + 1
	// TEAManagement is management (johtaminen).
	TEAManagement
	// TEAMonitoring is monitoring and needs assessment (seuranta ja
	// tarveanalyysi).
	TEAMonitoring
	// TEAResources is resources (voimavarat).
	TEAResources
	// TEAPractices is common practices (yhteiset käytännöt).
	TEAPractices
	// TEAParticipation is participation (osallisuus).
	TEAParticipation
	// TEAOtherCore is other core functions (muut ydintoiminnot).
	TEAOtherCore
)

const (
	lastTEASector    = TEACulture
	lastTEADimension = TEAOtherCore
)

// TEASectors returns the sectors in the order of their constants.
func TEASectors() [lastTEASector]TEASector {
	var all [lastTEASector]TEASector
	for i := range all {
		all[i] = TEASector(i + 1)
	}
	return all
}

// TEADimensions returns the dimensions in the order of their constants.
func TEADimensions() [lastTEADimension]TEADimension {
	var all [lastTEADimension]TEADimension
	for i := range all {
		all[i] = TEADimension(i + 1)
	}
	return all
}

// TEACitation returns the page that names the dimensions, with the force of
// guidance.
func TEACitation() law.Citation { return guide("thl-tea-kuntajohto") }

var teaSectors = [...]string{
	TEALeadership: "leadership", TEABasicEducation: "basic-education", TEAUpperSecondary: "upper-secondary-education",
	TEAVocational: "vocational-education", TEAPhysicalActivity: "physical-activity", TEAPrimaryCare: "primary-health-care",
	TEACulture: "culture",
}

var teaSectorNames = [...]lang.Text{
	TEALeadership:       tri("kuntajohto", "kommunledningen", "municipal leadership"),
	TEABasicEducation:   tri("perusopetus", "grundläggande utbildning", "basic education"),
	TEAUpperSecondary:   tri("lukiokoulutus", "gymnasieutbildning", "general upper secondary education"),
	TEAVocational:       tri("ammatillinen koulutus", "yrkesutbildning", "vocational education"),
	TEAPhysicalActivity: tri("liikunta", "motion", "physical activity"),
	TEAPrimaryCare:      tri("perusterveydenhuolto", "primärvård", "primary health care"),
	TEACulture:          tri("kulttuuri", "kultur", "culture"),
}

var teaDimensions = [...]string{
	TEACommitment: "commitment", TEAManagement: "management", TEAMonitoring: "monitoring-and-needs", TEAResources: "resources",
	TEAPractices: "common-practices", TEAParticipation: "participation", TEAOtherCore: "other-core-functions",
}

var teaDimensionNames = [...]lang.Text{
	TEACommitment:    tri("sitoutuminen", "engagemang", "commitment"),
	TEAManagement:    tri("johtaminen", "ledning", "management"),
	TEAMonitoring:    tri("seuranta ja tarveanalyysi", "uppföljning och behovsanalys", "monitoring and needs assessment"),
	TEAResources:     tri("voimavarat", "resurser", "resources"),
	TEAPractices:     tri("yhteiset käytännöt", "gemensam praxis", "common practices"),
	TEAParticipation: tri("osallisuus", "delaktighet", "participation"),
	TEAOtherCore:     tri("muut ydintoiminnot", "andra kärnfunktioner", "other core functions"),
}

// String returns the sector as a token: "leadership", "basic-education",
// "upper-secondary-education", "vocational-education", "physical-activity",
// "primary-health-care" or "culture"; another value prints as
// "governance.TEASector(n)".
func (s TEASector) String() string {
	if s > 0 && s <= lastTEASector {
		return teaSectors[s]
	}
	return "governance.TEASector(" + strconv.Itoa(int(s)) + ")"
}

// In returns the name of the sector in the language; empty for a value outside
// the constants.
func (s TEASector) In(l lang.Language) string { return named(teaSectorNames[:], s, l) }

// MarshalText writes the sector as [TEASector.String] does; a value outside the
// constants is a [*TokenError].
func (s TEASector) MarshalText() ([]byte, error) { return token(teaSectors[:], s) }

// UnmarshalText reads what [TEASector.MarshalText] writes; anything else is a
// [*TokenError] and changes nothing.
func (s *TEASector) UnmarshalText(text []byte) error { return readToken(teaSectors[:], s, text) }

// String returns the dimension as a token: "commitment", "management",
// "monitoring-and-needs", "resources", "common-practices", "participation" or
// "other-core-functions"; another value prints as "governance.TEADimension(n)".
func (d TEADimension) String() string {
	if d > 0 && d <= lastTEADimension {
		return teaDimensions[d]
	}
	return "governance.TEADimension(" + strconv.Itoa(int(d)) + ")"
}

// In returns the name of the dimension in the language; empty for a value
// outside the constants.
func (d TEADimension) In(l lang.Language) string { return named(teaDimensionNames[:], d, l) }

// MarshalText writes the dimension as [TEADimension.String] does; a value
// outside the constants is a [*TokenError].
func (d TEADimension) MarshalText() ([]byte, error) { return token(teaDimensions[:], d) }

// UnmarshalText reads what [TEADimension.MarshalText] writes; anything else is
// a [*TokenError] and changes nothing.
func (d *TEADimension) UnmarshalText(text []byte) error {
	return readToken(teaDimensions[:], d, text)
}
