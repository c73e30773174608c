package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Cooperation is work done with one partner (612/2021 6 § 4–5 mom., 7 § 4–5
// mom.).
type Cooperation struct {
	ID ID
	// Partners are those it is done with.
	Partners []ID
	Text     Text
	// Support are the forms in which the organisation supports the partner
	// with its expertise.
	Support []SupportForm
	// In are the documents and sub-plans it concerns; empty for the work as a
	// whole.
	In     []ID
	Period law.Period
	For    For
}

// SupportForm is a form of support with expertise.
type SupportForm string

// The forms of support.
const (
	SupportTraining    SupportForm = "training"
	SupportData        SupportForm = "data"
	SupportConclusions SupportForm = "conclusions"
	SupportAlignment   SupportForm = "alignment"
	SupportExpertWork  SupportForm = "expert-work"
	SupportOther       SupportForm = "other"
)

// OrganisationSupport is one way in which the conditions and influence of
// organisations (järjestöt) are promoted (612/2021 6 § 4 mom., 7 § 4 mom.).
type OrganisationSupport struct {
	ID   ID
	Kind OrganisationSupportKind
	Text Text
	// Action is the action it is; empty where it is none.
	Action ID
	For    For
}

// OrganisationSupportKind tells ways of support apart.
type OrganisationSupportKind string

// The ways of supporting organisations: the first three promote their
// conditions, the last two their influence.
const (
	SupportGrants    OrganisationSupportKind = "grants"
	SupportPremises  OrganisationSupportKind = "premises"
	SupportAgreement OrganisationSupportKind = "agreement"
	SupportHearing   OrganisationSupportKind = "hearing"
	SupportForum     OrganisationSupportKind = "forum"
)
