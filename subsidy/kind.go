package subsidy

import "strconv"

// Kind tells the schemes apart. The zero Kind is no scheme.
type Kind uint8

// The schemes.
const (
	noScheme Kind = iota
	// MunicipalSupplement is the supplement for the promotion of wellbeing and
	// health in central government transfers to municipalities (618/2021,
	// section 15).
	MunicipalSupplement
	// CountyCoefficient is the share of county funding that is set by the
	// coefficient for the promotion of health and wellbeing (617/2021, section
	// 15).
	CountyCoefficient
	// Proposal2017Plan is the municipal supplement that bill HE 15/2017 planned
	// and that never came into force.
	Proposal2017Plan
)

var kindNames = [...]string{"none", "municipal", "county", "proposal-2017"}

// String returns "municipal", "county", "proposal-2017", or "none" for the zero
// Kind.
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "subsidy.Kind(" + strconv.Itoa(int(k)) + ")"
}
