package governance_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// dutyCase is one row of a table: the complete plan of a unit, changed in one
// way, and what becomes of one duty on one day. An outcome of zero means that
// the duty does not stand in the audit at all.
type dutyCase struct {
	name    string
	id      string
	unit    string // town where empty
	day     law.Date
	change  func(*planOf)
	want    governance.Outcome
	pointer string // where the evidence should stand; not looked at where empty
}

func runCases(t *testing.T, cases []dutyCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.id+" "+c.name, func(t *testing.T) {
			unit := c.unit
			if unit == "" {
				unit = town
			}
			plan := planFor(unit)
			if c.change != nil {
				c.change(&plan)
			}
			list, err := governance.AuditUnit(plan, unit, c.day)
			require.NoError(t, err)
			f, found := list.Finding(c.id)
			require.Equal(t, c.want != 0, found, "in the audit")
			if !found {
				return
			}
			assert.Equal(t, c.want.String(), f.Outcome.String(), f.Message(2))
			if c.pointer != "" {
				assert.Equal(t, c.pointer, f.Pointer())
			}
			if c.want == governance.Pass {
				assert.NotEmpty(t, f.Evidence(), "a pass names its evidence")
			}
		})
	}
}

// planFor is the complete plan turned into that of another unit.
func planFor(code string) planOf {
	p := completePlan()
	p.Organisations[0].Code = code
	unit, err := region.Lookup(code, day(2024, 12, 31))
	if err != nil {
		panic(err) // the codes of the tests are known
	}
	p.Partners[0].Code = unit.County
	for i := range p.Documents {
		for j := range p.Documents[i].Delivery {
			p.Documents[i].Delivery[j].To = unit.County
		}
	}
	if unit.Uusimaa {
		withHUS(&p)
	}
	switch unit.Actor() {
	case region.HelsinkiCity:
		asCapital(&p)
	case region.OrdinaryCounty, region.UusimaaCounty:
		asCounty(&p)
	case region.HUSGroup:
		asHUS(&p)
	}
	return p
}

func withHUS(p *planOf) {
	p.Partners = append(p.Partners, hyte.Partner{ID: "p-hus", Kind: hyte.PartnerHUS, Code: "HUS"})
	p.Cooperation = append(p.Cooperation, hyte.Cooperation{ID: "c-hus", Partners: []hyte.ID{"p-hus"}, Support: []hyte.SupportForm{hyte.SupportExpertWork}})
	p.Documents[0].PreparedWith = append(p.Documents[0].PreparedWith, "p-hus")
	p.Documents[0].Delivery = append(p.Documents[0].Delivery, hyte.Delivery{To: "HUS", Date: day(2023, 3, 20)})
}

var sevenContents = []hyte.Content{
	hyte.ContentGrowingUp, hyte.ContentPromotingActions, hyte.ContentChildProtectionNeed, hyte.ContentChildProtectionMeans,
	hyte.ContentChildProtectionWorks, hyte.ContentAuthorityCooperation, hyte.ContentImplementation,
}

var fivePupilContents = []hyte.Content{
	hyte.ContentPupilGoals, hyte.ContentPupilCooperation, hyte.ContentPupilNeed, hyte.ContentPupilResources, hyte.ContentPupilFollowUp,
}

// municipalityOf is a municipality of each county of the tests.
var municipalityOf = map[string]string{pirkka: town, uusimaa: tuusula, "01": "638", "21": "148"}

func asCapital(p *planOf) {
	p.Documents[0].Delivery = nil
	for i := range p.Negotiations {
		p.Negotiations[i].Partners = []hyte.ID{"p-hus", "p-parish", "p-gym", "p-club"}
	}
	withServices(p)
}

func asCounty(p *planOf) {
	p.Term = law.Between(day(2022, 3, 1), day(2025, 5, 31))
	p.LegalBasis[0].Section, p.Documents[0].LegalBasis[0].Section = "7", "7"
	p.Partners = append(p.Partners, hyte.Partner{ID: "p-mun", Kind: hyte.PartnerMunicipality, Code: municipalityOf[p.Organisations[0].Code]})
	p.Participation = append(p.Participation, hyte.Participation{
		ID: "pa5", Who: hyte.ParticipantOlderPeoplesCouncil, Stages: []hyte.Stage{hyte.StageFollowUp}, In: []hyte.ID{"sev"}, Date: day(2024, 2, 15),
	})
	p.Strategies[0].TakesIntoAccount = append(p.Strategies[0].TakesIntoAccount, hyte.AspectLanguageRights)
	p.Documents[0].PreparedWith = append(p.Documents[0].PreparedWith, "p-mun")
	p.SubPlans[0].PreparedWith = []hyte.ID{"p-mun"}
	p.Cooperation = append(p.Cooperation, hyte.Cooperation{ID: "c-mun", Partners: []hyte.ID{"p-mun"}, Support: []hyte.SupportForm{hyte.SupportData}})
	for i := range p.Negotiations {
		p.Negotiations[i].Partners = []hyte.ID{"p-mun", "p-parish", "p-gym", "p-club"}
		if len(p.Partners) > 5 && p.Partners[4].Kind == hyte.PartnerHUS {
			p.Negotiations[i].Partners = append(p.Negotiations[i].Partners, "p-hus")
		}
	}
	withServices(p)
	p.Reviews = append(p.Reviews, hyte.Review{
		Duty: "FI-417/2007-12-3", Met: hyte.Yes, Reason: text("Read the strategy."), By: text("Audit committee"), On: day(2023, 12, 1),
	})
}

// asHUS turns the plan into one of HUS, whose members are counties and whose
// highest body stands in the place of a council.
func asHUS(p *planOf) {
	basis := []hyte.LegalReference{{Act: "615/2021", Section: "8"}}
	p.LegalBasis, p.Documents[0].LegalBasis = basis, basis
	p.Partners[0].Code = uusimaa
	p.Cooperation[0].In = []hyte.ID{"doc"}
	for i := range p.Negotiations {
		p.Negotiations[i].Partners = []hyte.ID{"p-county", "p-hel"}
	}
	p.Partners = append(p.Partners,
		hyte.Partner{ID: "p-hel", Kind: hyte.PartnerMunicipality, Code: capital},
		hyte.Partner{ID: "p-mun", Kind: hyte.PartnerMunicipality, Code: tuusula})
	p.Cooperation = append(p.Cooperation,
		hyte.Cooperation{ID: "c-hel", Partners: []hyte.ID{"p-hel"}, In: []hyte.ID{"doc"}},
		hyte.Cooperation{ID: "c-mun", Partners: []hyte.ID{"p-mun"}, Support: []hyte.SupportForm{hyte.SupportData}})
	p.Governance.Bodies = append(p.Governance.Bodies, hyte.Body{ID: "lang", Role: hyte.RoleLanguageBoard, Name: text("Language board")})
	p.SubPlans = p.SubPlans[3:] // the plans that every authority has
}

// withServices adds the contents that come with the duty to organise services.
func withServices(p *planOf) {
	p.SubPlans[0].Contents = slices.Concat([]hyte.Content{hyte.ContentPupilWelfare, hyte.ContentLanguageRights}, fivePupilContents, sevenContents)
	p.SubPlans = append(p.SubPlans,
		hyte.SubPlan{ID: "regp", Kind: hyte.RegionalPupilWelfarePlan, Contents: append([]hyte.Content{hyte.ContentLanguageRights}, fivePupilContents...), AttachedTo: []hyte.ID{"child"}, Made: day(2023, 2, 1), Handling: []hyte.Handling{council(day(2023, 3, 13))}},
		hyte.SubPlan{ID: "clin", Kind: hyte.ClinicPlan, AttachedTo: []hyte.ID{"child"}, Made: day(2023, 2, 1), Handling: []hyte.Handling{council(day(2023, 3, 13))}},
	)
	p.SubPlans[1].Contents = append(p.SubPlans[1].Contents,
		hyte.ContentOlderServices, hyte.ContentOlderHomeFirst, hyte.ContentOlderAssessment, hyte.ContentOlderNeedFactors)
}

// older turns the complete plan into one under the law before 2023: everything
// that the council dealt with, it dealt with on the day.
func older(p *planOf, on law.Date) {
	for i := range p.Documents {
		p.Documents[i].Made = on
		p.Documents[i].Year = on.Year()
		for j := range p.Documents[i].Handling {
			p.Documents[i].Handling[j].Date = on
		}
	}
	for i := range p.SubPlans {
		p.SubPlans[i].Made = on
		for j := range p.SubPlans[i].Handling {
			p.SubPlans[i].Handling[j].Date = on
		}
	}
	for i := range p.Participation {
		p.Participation[i].Date = on
	}
	for i := range p.Budget {
		p.Budget[i].Decided = on
	}
	for i := range p.Indicators {
		for j := range p.Indicators[i].Observations {
			p.Indicators[i].Observations[j].Year = on.Year() - 1
		}
	}
	p.SubPlans[0].Contents = sevenContents
	p.SubPlans[1].Contents = []hyte.Content{
		hyte.ContentOlderAssessment, hyte.ContentOlderGoals, hyte.ContentOlderActions,
		hyte.ContentOlderResponsibilities, hyte.ContentAuthorityCooperation,
		hyte.ContentOlderNeedFactors, hyte.ContentOlderServices, hyte.ContentOlderHomeFirst,
	}
	p.Impact.Assessments = nil
}

func olderOn(y, m, d int, more ...func(*planOf)) func(*planOf) {
	return func(p *planOf) {
		older(p, day(y, m, d))
		for _, change := range more {
			change(p)
		}
	}
}
