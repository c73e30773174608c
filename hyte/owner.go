package hyte

// Owner answers for an action (vastuutaho of a row, omistaja).
type Owner struct {
	ID     ID
	Name   Text
	Form   BodyForm
	Sector ID
	For    For
}

// Partner takes part from outside the organisation.
type Partner struct {
	ID   ID
	Name Text
	Kind PartnerKind
	// Code is the code of the county, municipality or HUS; empty for others.
	Code string
}

// PartnerKind tells partners apart.
type PartnerKind string

// The kinds of partners that 612/2021 6–7 § tell apart: the neighbours in law
// by name, then other public actors, private companies and non-profit bodies
// (yleishyödylliset yhteisöt).
const (
	PartnerMunicipality PartnerKind = "municipality"
	PartnerCounty       PartnerKind = "county"
	PartnerHUS          PartnerKind = "hus"
	PartnerPublic       PartnerKind = "public"
	PartnerCompany      PartnerKind = "company"
	PartnerNonProfit    PartnerKind = "non-profit"
)
