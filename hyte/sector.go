package hyte

// Sector is a branch of the organisation (toimiala).
type Sector struct {
	ID   ID
	Name Text
	Kind SectorKind
	For  For
}

// SectorKind tells branches of the organisation apart; empty where not stated.
type SectorKind string

// The kinds of sectors.
const (
	SectorAdministration  SectorKind = "administration"
	SectorEducation       SectorKind = "education"
	SectorCultureLeisure  SectorKind = "culture-and-leisure"
	SectorTechnical       SectorKind = "technical"
	SectorEmployment      SectorKind = "employment"
	SectorSocialAndHealth SectorKind = "social-and-health"
	SectorRescue          SectorKind = "rescue"
	SectorOther           SectorKind = "other"
)

// Area is a sub-area of the organisation's own area: a district, a village, a
// municipality of a county.
type Area struct {
	ID   ID
	Name Text
	// Code is the municipality code where the area is a municipality.
	Code string
}

// PopulationGroup is a group of residents (väestöryhmä).
type PopulationGroup struct {
	ID        ID
	Name      Text
	Dimension Dimension
}

// Dimension is what tells population groups apart; empty where not stated.
type Dimension string

// The dimensions of population groups.
const (
	ByAge        Dimension = "age"
	BySex        Dimension = "sex"
	ByEducation  Dimension = "education"
	ByIncome     Dimension = "income"
	ByLanguage   Dimension = "language"
	ByOrigin     Dimension = "origin"
	ByDisability Dimension = "disability"
	ByFamily     Dimension = "family"
	ByOther      Dimension = "other"
)
