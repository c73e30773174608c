package hyte

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// planShape is the document. Its fields stand in the order in which they are
// written.
var planShape = fields[Plan]{
	list: []field[Plan]{
		{"format", format},
		member("title", func(p *Plan) *Text { return &p.Title }, text),
		member("note", func(p *Plan) *Text { return &p.Note }, text),
		member("language", func(p *Plan) **lang.Language { return &p.Language }, language),
		member("organisations", func(p *Plan) *[]Organisation { return &p.Organisations }, organisations),
		member("term", func(p *Plan) *law.Period { return &p.Term }, period),
		member("period", func(p *Plan) *law.Period { return &p.Period }, period),
		member("legalBasis", func(p *Plan) *[]LegalReference { return &p.LegalBasis }, listOf(legalReference)),
		member("sectors", func(p *Plan) *[]Sector { return &p.Sectors }, listOf(sector)),
		member("areas", func(p *Plan) *[]Area { return &p.Areas }, listOf(area)),
		member("populationGroups", func(p *Plan) *[]PopulationGroup { return &p.PopulationGroups }, listOf(populationGroup)),
		member("strategies", func(p *Plan) *[]Strategy { return &p.Strategies }, listOf(strategy)),
		member("governance", func(p *Plan) *Governance { return &p.Governance }, governance),
		member("monitoring", func(p *Plan) *Monitoring { return &p.Monitoring }, monitoring),
		member("owners", func(p *Plan) *[]Owner { return &p.Owners }, listOf(owner)),
		member("partners", func(p *Plan) *[]Partner { return &p.Partners }, listOf(partner)),
		member("focusAreas", func(p *Plan) *[]FocusArea { return &p.FocusAreas }, listOf(focusArea)),
		member("goals", func(p *Plan) *[]Goal { return &p.Goals }, listOf(goal)),
		member("actions", func(p *Plan) *[]Action { return &p.Actions }, listOf(action)),
		member("indicators", func(p *Plan) *[]Indicator { return &p.Indicators }, listOf(indicator)),
		member("impact", func(p *Plan) *Impact { return &p.Impact }, impact),
		member("participation", func(p *Plan) *[]Participation { return &p.Participation }, listOf(participation)),
		member("cooperation", func(p *Plan) *[]Cooperation { return &p.Cooperation }, listOf(cooperation)),
		member("organisationSupport", func(p *Plan) *[]OrganisationSupport { return &p.OrganisationSupport }, listOf(organisationSupport)),
		member("negotiations", func(p *Plan) *[]Negotiation { return &p.Negotiations }, listOf(negotiation)),
		member("budget", func(p *Plan) *[]BudgetLink { return &p.Budget }, listOf(budgetLink)),
		member("documents", func(p *Plan) *[]Document { return &p.Documents }, listOf(document)),
		member("subPlans", func(p *Plan) *[]SubPlan { return &p.SubPlans }, listOf(subPlan)),
		member("statusVocabularies", func(p *Plan) *[]StatusVocabulary { return &p.StatusVocabularies }, listOf(statusVocabulary)),
		member("omissions", func(p *Plan) *[]Omission { return &p.Omissions }, listOf(omission)),
		member("reviews", func(p *Plan) *[]Review { return &p.Reviews }, listOf(review)),
		member("waivers", func(p *Plan) *[]Waiver { return &p.Waivers }, listOf(waiver)),
		member("extensions", func(p *Plan) *Extensions { return &p.Extensions }, extensions),
	},
	oneOf: [][]string{{"format"}},
}.shape()

// format is the token that says what the document is; it has no field in Plan.
var format = shape[Plan]{
	read: func(d *decoder, _ *Plan) {
		at := d.at
		if d.peek() != '"' {
			d.wrongType(`"` + Format + `"`)
			return
		}
		found := d.quoted()
		if found != Format && !d.stopped {
			// Every other key may mean something else there.
			d.fault(KindWrongFormat, at, quote(found), `"`+Format+`"`)
			d.stopped = true
		}
	},
	write: func(e *encoder, _ *Plan) { e.quoted(Format) },
	check: func(*checker, *Plan) {},
	empty: func(*Plan) bool { return false },

	schema: func() string { return `{"const":"` + Format + `"}` },
}

// organisations are the makers of the plan, each once.
var organisations = func() shape[[]Organisation] {
	s := listOf(organisation)
	each := s.check
	s.check = func(c *checker, v *[]Organisation) {
		each(c, v)
		c.once(*v)
	}
	return s
}()
