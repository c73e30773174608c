package governance_test

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// The changes that take evidence out of a complete plan, or leave a question in
// it.

func both(changes ...func(*planOf)) func(*planOf) {
	return func(p *planOf) {
		for _, change := range changes {
			change(p)
		}
	}
}

func without[T comparable](list []T, unwanted T) []T {
	return slices.DeleteFunc(slices.Clone(list), func(item T) bool { return item == unwanted })
}

func noTheme(t hyte.Theme) func(*planOf) {
	return func(p *planOf) {
		for i := range p.Goals {
			p.Goals[i].Themes = without(p.Goals[i].Themes, t)
		}
		for i := range p.Documents {
			p.Documents[i].Themes = without(p.Documents[i].Themes, t)
		}
	}
}

func noContent(c hyte.Content) func(*planOf) {
	return func(p *planOf) {
		for i := range p.Documents {
			p.Documents[i].Contents = without(p.Documents[i].Contents, c)
		}
		for i := range p.SubPlans {
			p.SubPlans[i].Contents = without(p.SubPlans[i].Contents, c)
		}
	}
}

func noContentsIn(id hyte.ID) func(*planOf) { return func(p *planOf) { subPlan(p, id).Contents = nil } }

func noSub(kind hyte.SubPlanKind) func(*planOf) {
	return func(p *planOf) {
		p.SubPlans = slices.DeleteFunc(p.SubPlans, func(s hyte.SubPlan) bool { return s.Kind == kind })
	}
}

func noDocument(kind hyte.DocumentKind) func(*planOf) {
	return func(p *planOf) {
		p.Documents = slices.DeleteFunc(p.Documents, func(d hyte.Document) bool { return slices.Contains(d.Kinds, kind) })
	}
}

func addDocument(kind hyte.DocumentKind) func(*planOf) {
	return func(p *planOf) {
		p.Documents = append(p.Documents, hyte.Document{ID: "added", Kinds: []hyte.DocumentKind{kind}})
	}
}

func noBody(role hyte.Role) func(*planOf) {
	return func(p *planOf) {
		p.Governance.Bodies = slices.DeleteFunc(p.Governance.Bodies, func(b hyte.Body) bool { return b.Role == role })
	}
}

func noPart(who hyte.Participant) func(*planOf) {
	return func(p *planOf) {
		p.Participation = slices.DeleteFunc(p.Participation, func(t hyte.Participation) bool { return t.Who == who })
	}
}

func noAssessing(kinds ...hyte.SubAssessmentKind) func(*planOf) {
	return func(p *planOf) {
		a := &p.Impact.Assessments[0]
		a.SubAssessments = slices.DeleteFunc(a.SubAssessments, func(s hyte.SubAssessment) bool { return slices.Contains(kinds, s.Kind) })
	}
}

// decisionUntold leaves open whether the council approved the sub-plan.
func decisionUntold(id hyte.ID) func(*planOf) {
	return func(p *planOf) { subPlan(p, id).Handling[0].Decision = "" }
}

func nobodyTakesPart(p *planOf)        { p.Participation = nil }
func nobodyResponsible(p *planOf)      { p.Governance.ResponsibleBody = hyte.Body{} }
func noWork(p *planOf)                 { p.Goals, p.Actions, p.Sectors = nil, nil, nil }
func noGoals(p *planOf)                { p.Goals = nil }
func noImpact(p *planOf)               { p.Impact = hyte.Impact{} }
func noTopics(p *planOf)               { p.Monitoring.Topics = nil }
func noDocuments(p *planOf)            { p.Documents = nil }
func noSubPlans(p *planOf)             { p.SubPlans = nil }
func noStrategy(p *planOf)             { p.Strategies = nil }
func noBudget(p *planOf)               { p.Budget = nil }
func noCooperation(p *planOf)          { p.Cooperation = nil }
func noOrganisationSupport(p *planOf)  { p.OrganisationSupport = nil }
func noNegotiations(p *planOf)         { p.Negotiations = nil }
func noDelivery(p *planOf)             { p.Documents[0].Delivery = nil }
func noPublication(p *planOf)          { p.Documents[0].Publication = nil }
func inFinnishAlone(p *planOf)         { p.Documents[0].Publication[0].Languages = []string{"fi"} }
func leftOutUntold(p *planOf)          { p.Documents[0].MentionsIndicatorsLeftOut = hyte.NotSaid }
func takenIntoAccountUntold(p *planOf) { p.Impact.Assessments[0].TakenIntoAccount = hyte.NotSaid }
func grantsAlone(p *planOf)            { p.OrganisationSupport = p.OrganisationSupport[:1] }
func termOf2017(p *planOf)             { p.Term = law.Between(day(2017, 6, 1), day(2021, 7, 31)) }

func noBreakdown(p *planOf) {
	observations(func(o *hyte.Observation) { o.Area, o.Group = "", "" })(p)
}

func noIntegration(p *planOf) {
	noTheme(hyte.ThemeIntegration)(p)
	noContent(hyte.ContentIntegration)(p)
}

func supportUntold(p *planOf) {
	for i := range p.Cooperation {
		p.Cooperation[i].Support = nil
	}
}

func deliveryUndated(p *planOf) {
	for i := range p.Documents[0].Delivery {
		p.Documents[0].Delivery[i].Date = law.Date{}
	}
}

func notHeld(p *planOf) {
	p.Negotiations[0] = hyte.Negotiation{ID: "n23", Kind: hyte.AnnualNegotiation, Year: 2023, NotHeld: text("The county held none.")}
}

func noCompanyAtTheTalks(p *planOf) {
	p.Negotiations[0].Partners = without(p.Negotiations[0].Partners, "p-gym")
}
