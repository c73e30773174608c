package hyte

import (
	"iter"
	"slices"
)

// find returns the first element that has the id; none has the empty id.
func find[T any](list []T, id ID, of func(*T) ID) (T, bool) {
	for i := range list {
		if id != "" && of(&list[i]) == id {
			return list[i], true
		}
	}
	return *new(T), false
}

// Organisation returns the organisation of the plan with the code.
func (p Plan) Organisation(code string) (Organisation, bool) {
	i := slices.IndexFunc(p.Organisations, func(o Organisation) bool { return o.Code == code })
	if i < 0 {
		return Organisation{}, false
	}
	return p.Organisations[i], true
}

// Goal returns the goal with the id.
func (p Plan) Goal(id ID) (Goal, bool) { return find(p.Goals, id, func(g *Goal) ID { return g.ID }) }

// FocusArea returns the focus area with the id.
func (p Plan) FocusArea(id ID) (FocusArea, bool) {
	return find(p.FocusAreas, id, func(f *FocusArea) ID { return f.ID })
}

// Action returns the action with the id.
func (p Plan) Action(id ID) (Action, bool) {
	return find(p.Actions, id, func(a *Action) ID { return a.ID })
}

// Indicator returns the indicator with the id.
func (p Plan) Indicator(id ID) (Indicator, bool) {
	return find(p.Indicators, id, func(i *Indicator) ID { return i.ID })
}

// Owner returns the owner with the id.
func (p Plan) Owner(id ID) (Owner, bool) {
	return find(p.Owners, id, func(o *Owner) ID { return o.ID })
}

// Partner returns the partner with the id.
func (p Plan) Partner(id ID) (Partner, bool) {
	return find(p.Partners, id, func(x *Partner) ID { return x.ID })
}

// Sector returns the sector with the id.
func (p Plan) Sector(id ID) (Sector, bool) {
	return find(p.Sectors, id, func(s *Sector) ID { return s.ID })
}

// Area returns the sub-area with the id.
func (p Plan) Area(id ID) (Area, bool) { return find(p.Areas, id, func(a *Area) ID { return a.ID }) }

// PopulationGroup returns the population group with the id.
func (p Plan) PopulationGroup(id ID) (PopulationGroup, bool) {
	return find(p.PopulationGroups, id, func(g *PopulationGroup) ID { return g.ID })
}

// Document returns the document with the id.
func (p Plan) Document(id ID) (Document, bool) {
	return find(p.Documents, id, func(d *Document) ID { return d.ID })
}

// SubPlan returns the sub-plan with the id.
func (p Plan) SubPlan(id ID) (SubPlan, bool) {
	return find(p.SubPlans, id, func(s *SubPlan) ID { return s.ID })
}

// Body returns the body with the id, the responsible body and the body for
// preventive substance-abuse work included.
func (g Governance) Body(id ID) (Body, bool) {
	for b := range g.All() {
		if id != "" && b.ID == id {
			return b, true
		}
	}
	return Body{}, false
}

// All yields every body that is named: the responsible body, the body for
// preventive substance-abuse work, then the others.
func (g Governance) All() iter.Seq[Body] {
	return func(yield func(Body) bool) {
		for _, b := range [...]Body{g.ResponsibleBody, g.SubstanceBody} {
			if !b.IsZero() && !yield(b) {
				return
			}
		}
		for _, b := range g.Bodies {
			if !yield(b) {
				return
			}
		}
	}
}

// ActionsOf yields the actions that support the goal, in the order of the plan.
func (p Plan) ActionsOf(goal ID) iter.Seq[Action] {
	return func(yield func(Action) bool) {
		for i := range p.Actions {
			if slices.Contains(p.Actions[i].Goals, goal) && !yield(p.Actions[i]) {
				return
			}
		}
	}
}

// DocumentsOf yields the documents of the kind, in the order of the plan.
func (p Plan) DocumentsOf(kind DocumentKind) iter.Seq[Document] {
	return func(yield func(Document) bool) {
		for i := range p.Documents {
			if slices.Contains(p.Documents[i].Kinds, kind) && !yield(p.Documents[i]) {
				return
			}
		}
	}
}

// Meaning returns what the word of a status stands for in its vocabulary, empty
// where the vocabulary or the word is not declared.
func (p Plan) Meaning(s Status) StatusMeaning {
	vocabulary, _ := find(p.StatusVocabularies, s.Vocabulary, func(v *StatusVocabulary) ID { return v.ID })
	for _, v := range vocabulary.Values {
		if v.Value == s.Value {
			return v.Means
		}
	}
	return ""
}
