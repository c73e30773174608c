package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

var impactProcedure = object(
	member("text", func(i *ImpactProcedure) *Text { return &i.Text }, text),
	member("url", func(i *ImpactProcedure) *string { return &i.URL }, free),
	member("used", func(i *ImpactProcedure) *law.Period { return &i.Used }, period),
	member("populationGroups", func(i *ImpactProcedure) *[]ID { return &i.PopulationGroups }, refs(toGroup)),
	member("fields", func(i *ImpactProcedure) *[]DecisionField { return &i.Fields }, row[[]DecisionField](decisionField)),
	member("for", func(i *ImpactProcedure) *For { return &i.For }, makers),
)

var impactOption = object(
	member("id", func(i *ImpactOption) *ID { return &i.ID }, id(toOption)),
	member("text", func(i *ImpactOption) *Text { return &i.Text }, text),
	member("zero", func(i *ImpactOption) *bool { return &i.Zero }, flag),
)

var effect = object(
	member("text", func(e *Effect) *Text { return &e.Text }, text),
	member("option", func(e *Effect) *ID { return &e.Option }, ref(toOption)),
	member("group", func(e *Effect) *ID { return &e.Group }, ref(toGroup)),
	member("direction", func(e *Effect) *Direction { return &e.Direction }, direction),
	member("size", func(e *Effect) *Size { return &e.Size }, size),
	member("span", func(e *Effect) *Span { return &e.Span }, span),
)

var subAssessment = object(
	member("kind", func(s *SubAssessment) *SubAssessmentKind { return &s.Kind }, subAssessmentKind),
	member("text", func(s *SubAssessment) *Text { return &s.Text }, text),
	member("childrenHeard", func(s *SubAssessment) *Answer { return &s.ChildrenHeard }, answer),
	member("bestInterests", func(s *SubAssessment) *Text { return &s.BestInterests }, text),
)

var impactAssessment = object(
	member("id", func(i *ImpactAssessment) *ID { return &i.ID }, id(toAssessment)),
	member("decision", func(i *ImpactAssessment) *Text { return &i.Decision }, text),
	member("made", func(i *ImpactAssessment) *law.Date { return &i.Made }, date),
	member("decided", func(i *ImpactAssessment) *law.Date { return &i.Decided }, date),
	member("significant", func(i *ImpactAssessment) *Answer { return &i.Significant }, answer),
	member("fields", func(i *ImpactAssessment) *[]DecisionField { return &i.Fields }, row[[]DecisionField](decisionField)),
	member("options", func(i *ImpactAssessment) *[]ImpactOption { return &i.Options }, listOf(impactOption)),
	member("populationGroups", func(i *ImpactAssessment) *[]ID { return &i.PopulationGroups }, refs(toGroup)),
	member("effects", func(i *ImpactAssessment) *[]Effect { return &i.Effects }, listOf(effect)),
	member("subAssessments", func(i *ImpactAssessment) *[]SubAssessment { return &i.SubAssessments }, listOf(subAssessment)),
	member("sectors", func(i *ImpactAssessment) *[]ID { return &i.Sectors }, refs(toSector)),
	member("bodies", func(i *ImpactAssessment) *[]ID { return &i.Bodies }, refs(toBody)),
	member("mitigation", func(i *ImpactAssessment) *Text { return &i.Mitigation }, text),
	member("conclusion", func(i *ImpactAssessment) *Text { return &i.Conclusion }, text),
	member("takenIntoAccount", func(i *ImpactAssessment) *Answer { return &i.TakenIntoAccount }, answer),
	member("followUp", func(i *ImpactAssessment) *Text { return &i.FollowUp }, text),
	member("handling", func(i *ImpactAssessment) *[]Handling { return &i.Handling }, listOf(handling)),
	member("for", func(i *ImpactAssessment) *For { return &i.For }, makers),
	member("extensions", func(i *ImpactAssessment) *Extensions { return &i.Extensions }, extensions),
)

var impact = object(
	member("procedure", func(i *Impact) *ImpactProcedure { return &i.Procedure }, impactProcedure),
	member("assessments", func(i *Impact) *[]ImpactAssessment { return &i.Assessments }, listOf(impactAssessment)),
)
