package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

var legalReference = object(
	member("act", func(l *LegalReference) *string { return &l.Act }, free),
	member("section", func(l *LegalReference) *string { return &l.Section }, free),
	member("subsection", func(l *LegalReference) *int { return &l.Subsection }, whole(99)),
)

var handling = object(
	member("body", func(h *Handling) *Role { return &h.Body }, role),
	member("organisation", func(h *Handling) *string { return &h.Organisation }, maker),
	member("date", func(h *Handling) *law.Date { return &h.Date }, date),
	member("minutes", func(h *Handling) *string { return &h.Minutes }, free),
	member("url", func(h *Handling) *string { return &h.URL }, free),
	member("decision", func(h *Handling) *HandlingDecision { return &h.Decision }, handlingDecision),
)

var delivery = object(
	member("to", func(d *Delivery) *string { return &d.To }, unit(counties|authorities)),
	member("date", func(d *Delivery) *law.Date { return &d.Date }, date),
	member("for", func(d *Delivery) *For { return &d.For }, makers),
)

var publication = object(
	member("url", func(p *Publication) *string { return &p.URL }, free),
	member("date", func(p *Publication) *law.Date { return &p.Date }, date),
	member("languages", func(p *Publication) *[]string { return &p.Languages }, row[[]string](languageCode)),
	member("accessible", func(p *Publication) *Answer { return &p.Accessible }, answer),
	member("for", func(p *Publication) *For { return &p.For }, makers),
)

var document = object(
	member("id", func(d *Document) *ID { return &d.ID }, id(toDocument)),
	member("kinds", func(d *Document) *[]DocumentKind { return &d.Kinds }, row[[]DocumentKind](documentKind)),
	member("title", func(d *Document) *Text { return &d.Title }, text),
	member("url", func(d *Document) *string { return &d.URL }, free),
	member("term", func(d *Document) *law.Period { return &d.Term }, period),
	member("year", func(d *Document) *int { return &d.Year }, year),
	member("made", func(d *Document) *law.Date { return &d.Made }, date),
	member("legalBasis", func(d *Document) *[]LegalReference { return &d.LegalBasis }, listOf(legalReference)),
	member("contents", func(d *Document) *[]Content { return &d.Contents }, row[[]Content](content)),
	member("themes", func(d *Document) *[]Theme { return &d.Themes }, row[[]Theme](theme)),
	member("preparedWith", func(d *Document) *[]ID { return &d.PreparedWith }, refs(toPartner)),
	member("handling", func(d *Document) *[]Handling { return &d.Handling }, listOf(handling)),
	member("delivery", func(d *Document) *[]Delivery { return &d.Delivery }, listOf(delivery)),
	member("publication", func(d *Document) *[]Publication { return &d.Publication }, listOf(publication)),
	member("evaluatesGoals", func(d *Document) *Answer { return &d.EvaluatesGoals }, answer),
	member("mentionsIndicatorsLeftOut", func(d *Document) *Answer { return &d.MentionsIndicatorsLeftOut }, answer),
	member("for", func(d *Document) *For { return &d.For }, makers),
	member("extensions", func(d *Document) *Extensions { return &d.Extensions }, extensions),
)

var subPlan = object(
	member("id", func(s *SubPlan) *ID { return &s.ID }, id(toSubPlan)),
	member("kind", func(s *SubPlan) *SubPlanKind { return &s.Kind }, subPlanKind),
	member("title", func(s *SubPlan) *Text { return &s.Title }, text),
	member("url", func(s *SubPlan) *string { return &s.URL }, free),
	member("partOf", func(s *SubPlan) *[]ID { return &s.PartOf }, refs(toDocument)),
	member("attachedTo", func(s *SubPlan) *[]ID { return &s.AttachedTo }, refs(toDocument|toSubPlan)),
	member("provider", func(s *SubPlan) *Text { return &s.Provider }, text),
	member("period", func(s *SubPlan) *law.Period { return &s.Period }, period),
	member("made", func(s *SubPlan) *law.Date { return &s.Made }, date),
	member("legalBasis", func(s *SubPlan) *[]LegalReference { return &s.LegalBasis }, listOf(legalReference)),
	member("contents", func(s *SubPlan) *[]Content { return &s.Contents }, row[[]Content](content)),
	member("preparedWith", func(s *SubPlan) *[]ID { return &s.PreparedWith }, refs(toPartner)),
	member("preparedBy", func(s *SubPlan) *ID { return &s.PreparedBy }, ref(toBody)),
	member("handling", func(s *SubPlan) *[]Handling { return &s.Handling }, listOf(handling)),
	member("reviewed", func(s *SubPlan) *[]law.Date { return &s.Reviewed }, row[[]law.Date](date)),
	member("publication", func(s *SubPlan) *[]Publication { return &s.Publication }, listOf(publication)),
	member("for", func(s *SubPlan) *For { return &s.For }, makers),
	member("extensions", func(s *SubPlan) *Extensions { return &s.Extensions }, extensions),
)

var budgetLink = object(
	member("id", func(b *BudgetLink) *ID { return &b.ID }, id(toBudget)),
	member("kind", func(b *BudgetLink) *BudgetKind { return &b.Kind }, budgetKind),
	member("year", func(b *BudgetLink) *int { return &b.Year }, year),
	member("goals", func(b *BudgetLink) *[]ID { return &b.Goals }, refs(toGoal)),
	member("actions", func(b *BudgetLink) *[]ID { return &b.Actions }, refs(toAction)),
	member("indicators", func(b *BudgetLink) *[]ID { return &b.Indicators }, refs(toIndicator)),
	member("subPlans", func(b *BudgetLink) *[]ID { return &b.SubPlans }, refs(toSubPlan)),
	member("text", func(b *BudgetLink) *Text { return &b.Text }, text),
	member("decided", func(b *BudgetLink) *law.Date { return &b.Decided }, date),
	member("for", func(b *BudgetLink) *For { return &b.For }, makers),
)
