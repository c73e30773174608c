package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// SubPlan is a plan that is part of the welfare plan or report, or attached to
// another plan.
type SubPlan struct {
	ID    ID
	Kind  SubPlanKind
	Title Text
	URL   string
	// PartOf are the documents it is part of; AttachedTo are the sub-plans or
	// documents it is attached to.
	PartOf     []ID
	AttachedTo []ID
	// Provider is the education provider whose plan it is.
	Provider   Text
	Period     law.Period
	Made       law.Date
	LegalBasis []LegalReference
	Contents   []Content
	// PreparedWith are the partners it was drawn up with, PreparedBy the body.
	PreparedWith []ID
	PreparedBy   ID
	Handling     []Handling
	// Reviewed are the days of the reviews by the council.
	Reviewed    []law.Date
	Publication []Publication
	For         For
	Extensions  Extensions
}

// SubPlanKind is what a sub-plan is.
type SubPlanKind string

// The kinds of sub-plans.
const (
	// ChildPlan is the welfare plan for children and young people (417/2007
	// 12 §).
	ChildPlan SubPlanKind = "children-and-young-people"
	// OlderPeoplePlan is the plan to support the older population (980/2012
	// 5 §).
	OlderPeoplePlan SubPlanKind = "older-people"
	// PupilWelfarePlan is an education provider's plan (1287/2013 13 §).
	PupilWelfarePlan SubPlanKind = "pupil-welfare"
	// RegionalPupilWelfarePlan is the county's plan (1287/2013 13 a §).
	RegionalPupilWelfarePlan SubPlanKind = "regional-pupil-welfare"
	// ClinicPlan is the maternity and child health clinic plan (1326/2010 15 §
	// 4 mom.).
	ClinicPlan           SubPlanKind = "maternity-and-child-health-clinics"
	SubstancePlan        SubPlanKind = "preventive-substance-work"
	IntegrationPlan      SubPlanKind = "integration"
	CulturePlan          SubPlanKind = "culture-and-wellbeing"
	ParticipationPlan    SubPlanKind = "participation"
	EqualityPlan         SubPlanKind = "equality"
	GenderEqualityPlan   SubPlanKind = "gender-equality"
	SafetyPlan           SubPlanKind = "safety"
	PhysicalActivityPlan SubPlanKind = "physical-activity"
	EarlyEducationPlan   SubPlanKind = "early-childhood-education"
	TobaccoPlan          SubPlanKind = "tobacco"
	OtherPlan            SubPlanKind = "other"
)
