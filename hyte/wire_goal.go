package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

var focusArea = object(
	member("id", func(f *FocusArea) *ID { return &f.ID }, id(toFocusArea)),
	member("number", func(f *FocusArea) *string { return &f.Number }, free),
	member("name", func(f *FocusArea) *Text { return &f.Name }, text),
)

var goal = object(
	member("id", func(g *Goal) *ID { return &g.ID }, id(toGoal)),
	member("number", func(g *Goal) *string { return &g.Number }, free),
	member("text", func(g *Goal) *Text { return &g.Text }, text),
	member("focusArea", func(g *Goal) *ID { return &g.FocusArea }, ref(toFocusArea)),
	member("strategyGoals", func(g *Goal) *[]ID { return &g.StrategyGoals }, refs(toStrategyGoal)),
	member("themes", func(g *Goal) *[]Theme { return &g.Themes }, row[[]Theme](theme)),
	member("populationGroups", func(g *Goal) *[]ID { return &g.PopulationGroups }, refs(toGroup)),
	member("areas", func(g *Goal) *[]ID { return &g.Areas }, refs(toArea)),
	member("indicators", func(g *Goal) *[]ID { return &g.Indicators }, refs(toIndicator)),
	member("localNeeds", func(g *Goal) *Text { return &g.LocalNeeds }, text),
	member("approved", func(g *Goal) *law.Date { return &g.Approved }, date),
	member("fromEvaluation", func(g *Goal) *[]ID { return &g.FromEvaluation }, refs(toDocument)),
	member("for", func(g *Goal) *For { return &g.For }, makers),
	member("extensions", func(g *Goal) *Extensions { return &g.Extensions }, extensions),
)

var resource = object(
	member("kind", func(r *Resource) *ResourceKind { return &r.Kind }, resourceKind),
	member("text", func(r *Resource) *Text { return &r.Text }, text),
	member("euros", func(r *Resource) *string { return &r.Euros }, euros),
	member("year", func(r *Resource) *int { return &r.Year }, year),
)

var status = object(
	member("value", func(s *Status) *string { return &s.Value }, free),
	member("vocabulary", func(s *Status) *ID { return &s.Vocabulary }, ref(toVocabulary)),
	member("asOf", func(s *Status) *law.Date { return &s.AsOf }, date),
	member("note", func(s *Status) *Text { return &s.Note }, text),
)

var action = object(
	member("id", func(a *Action) *ID { return &a.ID }, id(toAction)),
	member("number", func(a *Action) *string { return &a.Number }, free),
	member("text", func(a *Action) *Text { return &a.Text }, text),
	member("goals", func(a *Action) *[]ID { return &a.Goals }, refs(toGoal)),
	member("sectors", func(a *Action) *[]ID { return &a.Sectors }, refs(toSector)),
	member("owners", func(a *Action) *[]ID { return &a.Owners }, refs(toOwner)),
	member("partners", func(a *Action) *[]ID { return &a.Partners }, refs(toPartner)),
	member("resources", func(a *Action) *[]Resource { return &a.Resources }, listOf(resource)),
	member("indicators", func(a *Action) *[]ID { return &a.Indicators }, refs(toIndicator)),
	member("measure", func(a *Action) *Text { return &a.Measure }, text),
	member("themes", func(a *Action) *[]Theme { return &a.Themes }, row[[]Theme](theme)),
	member("populationGroups", func(a *Action) *[]ID { return &a.PopulationGroups }, refs(toGroup)),
	member("areas", func(a *Action) *[]ID { return &a.Areas }, refs(toArea)),
	member("period", func(a *Action) *law.Period { return &a.Period }, period),
	member("status", func(a *Action) *[]Status { return &a.Status }, listOf(status)),
	member("revisedAfter", func(a *Action) *[]ID { return &a.RevisedAfter }, refs(toDocument)),
	member("for", func(a *Action) *For { return &a.For }, makers),
	member("extensions", func(a *Action) *Extensions { return &a.Extensions }, extensions),
)

var statusValue = object(
	member("value", func(s *StatusValue) *string { return &s.Value }, free),
	member("label", func(s *StatusValue) *Text { return &s.Label }, text),
	member("means", func(s *StatusValue) *StatusMeaning { return &s.Means }, statusMeaning),
)

var statusVocabulary = object(
	member("id", func(s *StatusVocabulary) *ID { return &s.ID }, id(toVocabulary)),
	member("name", func(s *StatusVocabulary) *Text { return &s.Name }, text),
	member("values", func(s *StatusVocabulary) *[]StatusValue { return &s.Values }, listOf(statusValue)),
)
