package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Impact is the ex-ante assessment of the effects of decisions
// (ennakkoarviointi, EVA): the procedure in use and the assessments made.
type Impact struct {
	Procedure   ImpactProcedure
	Assessments []ImpactAssessment
}

// ImpactProcedure is the declared way of assessing decisions beforehand. The
// zero ImpactProcedure is not declared.
type ImpactProcedure struct {
	Text Text
	URL  string
	// Used is the time during which the procedure is in use.
	Used law.Period
	// PopulationGroups are the groups it looks at.
	PopulationGroups []ID
	Fields           []DecisionField
	For              For
}

// IsZero reports whether no procedure is declared.
func (p ImpactProcedure) IsZero() bool { return p.Text.IsZero() && p.URL == "" }

// DecisionField is a field of decisions whose effects reach wellbeing and
// health.
type DecisionField string

// The five fields of decisions.
const (
	FieldLivingEnvironment DecisionField = "living-environment"
	FieldLivingConditions  DecisionField = "living-conditions"
	FieldFamilies          DecisionField = "families"
	FieldLifestyles        DecisionField = "lifestyles"
	FieldServiceSystem     DecisionField = "service-system"
)

// ImpactAssessment is one assessment of one decision.
type ImpactAssessment struct {
	ID ID
	// Decision is what is to be decided.
	Decision Text
	// Made is the day of the assessment, Decided the day of the decision.
	Made    law.Date
	Decided law.Date
	// Significant says that the decision was held to be significant.
	Significant Answer
	Fields      []DecisionField
	Options     []ImpactOption
	// PopulationGroups are the groups whose effects were assessed.
	PopulationGroups []ID
	Effects          []Effect
	SubAssessments   []SubAssessment
	// Sectors and Bodies took part in the assessment.
	Sectors    []ID
	Bodies     []ID
	Mitigation Text
	Conclusion Text
	// TakenIntoAccount says whether the decision took the assessment into
	// account; only a person can judge it.
	TakenIntoAccount Answer
	FollowUp         Text
	// Handling is the decision's way through the bodies.
	Handling   []Handling
	For        For
	Extensions Extensions
}

// ImpactOption is one option of a decision. Zero marks the option of leaving
// things as they are.
type ImpactOption struct {
	ID   ID
	Text Text
	Zero bool
}

// Effect is one effect of one option.
type Effect struct {
	Text Text
	// Option is the option that has it; empty for all.
	Option ID
	// Group is the population group it falls on; empty for all.
	Group     ID
	Direction Direction
	Size      Size
	Span      Span
}

// Direction is the direction of an effect; empty where not stated.
type Direction string

// The directions of effects.
const (
	EffectPositive Direction = "positive"
	EffectNegative Direction = "negative"
	EffectNeutral  Direction = "neutral"
	EffectMixed    Direction = "mixed"
	EffectUnclear  Direction = "unclear"
)

// Size is the size of an effect; empty where not stated.
type Size string

// The sizes of effects.
const (
	EffectSmall  Size = "small"
	EffectMedium Size = "medium"
	EffectLarge  Size = "large"
)

// Span is the time span of an effect; empty where not stated.
type Span string

// The time spans of effects.
const (
	EffectShortTerm Span = "short"
	EffectLongTerm  Span = "long"
)

// SubAssessment is one viewpoint of an assessment.
type SubAssessment struct {
	Kind SubAssessmentKind
	Text Text
	// ChildrenHeard and BestInterests belong to the assessment of effects on
	// children.
	ChildrenHeard Answer
	BestInterests Text
}

// SubAssessmentKind tells viewpoints apart.
type SubAssessmentKind string

// The viewpoints.
const (
	AssessChildren    SubAssessmentKind = "children"
	AssessGender      SubAssessmentKind = "gender"
	AssessEquality    SubAssessmentKind = "equality"
	AssessLanguage    SubAssessmentKind = "language"
	AssessHealth      SubAssessmentKind = "health"
	AssessSocial      SubAssessmentKind = "social"
	AssessEnvironment SubAssessmentKind = "environment"
)
