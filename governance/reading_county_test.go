package governance_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// The cases of this file are those in which a reading of the acts beside the
// checks found that they passed, or blamed, against the text.

func TestHUSReportsAndTakesPart(t *testing.T) {
	end := day(2024, 12, 31)
	onlyOne := func(p *planOf) { p.Documents[2].Handling = nil }
	runCases(t, []dutyCase{
		{name: "one report a year", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Pass},
		{name: "one report does not serve two years", id: "FI-615/2021-8-3", unit: "HUS", day: day(2025, 1, 1), want: Overdue, change: onlyOne},
		{name: "a report without the actions carried out", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Fail, pointer: "/documents/1/contents",
			change: func(p *planOf) {
				p.Documents[1].Contents = []hyte.Content{hyte.ContentWellbeingAndHealth, hyte.ContentDeterminants}
			}},
		{name: "a part in the reports of others?", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Review, pointer: "/cooperation",
			change: func(p *planOf) {
				for i := range p.Cooperation {
					p.Cooperation[i].In = nil
				}
			}},
		{name: "a report missing weighs more than the question", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Overdue, pointer: "/documents",
			change: func(p *planOf) {
				for i := range p.Cooperation {
					p.Cooperation[i].In = nil
				}
				p.Documents = p.Documents[:1]
			}},
		{name: "counties are not municipalities", id: "FI-615/2021-8-4", unit: "HUS", day: end, want: Fail, pointer: "/cooperation",
			change: func(p *planOf) { p.Cooperation = p.Cooperation[:3] }},
		{name: "a county of Lapland is none of them", id: "FI-615/2021-8-4", unit: "HUS", day: end, want: Fail, pointer: "/cooperation",
			change: func(p *planOf) { p.Partners[0].Code = "21" }},
		{name: "a municipality of Pirkanmaa is none of them", id: "FI-615/2021-8-4", unit: "HUS", day: end, want: Fail,
			change: func(p *planOf) {
				for i := range p.Partners {
					if p.Partners[i].Kind == hyte.PartnerMunicipality {
						p.Partners[i].Code = town
					}
				}
			}},
		{name: "a justified omission hides no missing talks", id: "FI-615/2021-8-4", unit: "HUS", day: end, want: Overdue, pointer: "/negotiations",
			change: func(p *planOf) {
				p.Negotiations = nil
				p.Cooperation[1].Partners = []hyte.ID{"p-parish"}
				p.Omissions = []hyte.Omission{omission("FI-615/2021-8-4", "No company does this work.")}
			}},
		{name: "talks not held by those who must hold them", id: "FI-615/2021-8-4", unit: "HUS", day: end, want: Review,
			change: func(p *planOf) {
				p.Negotiations[0] = hyte.Negotiation{ID: "n23", Kind: hyte.AnnualNegotiation, Year: 2023, NotHeld: text("The counties held none.")}
			}},
		{name: "a body missing weighs more than a question", id: "FI-615/2021-8-2", unit: "HUS", day: end, want: Fail, pointer: "/governance/responsibleBody",
			change: func(p *planOf) {
				p.Impact.Assessments[0].TakenIntoAccount = hyte.NotSaid
				p.Governance.ResponsibleBody = hyte.Body{}
			}},
	})
	plan := planFor("HUS")
	plan.Documents[1].Contents = []hyte.Content{hyte.ContentWellbeingAndHealth, hyte.ContentDeterminants}
	f, found := audited(t, plan, "HUS", 2024, 12, 31).Finding("FI-615/2021-8-3")
	require.True(t, found)
	assert.Contains(t, f.Message(lang.English), "The report for 2023 lacks: actions carried out.")
}

func TestMunicipalitiesOfTheCounty(t *testing.T) {
	end := day(2024, 12, 31)
	elsewhere := func(p *planOf) { p.Partners[len(p.Partners)-1].Code = capital }
	nameless := func(p *planOf) { p.Partners[len(p.Partners)-1].Code = "" }
	runCases(t, []dutyCase{
		{name: "another county's municipality", id: "FI-612/2021-7-3d", unit: pirkka, day: end, want: Fail, change: elsewhere},
		{name: "another county's municipality", id: "FI-612/2021-7-4a", unit: pirkka, day: end, want: Fail, change: elsewhere},
		{name: "another county's municipality", id: "FI-612/2021-7-4d", unit: pirkka, day: end, want: Fail, change: elsewhere},
		{name: "municipalities without a code", id: "FI-612/2021-7-4a", unit: pirkka, day: end, want: Pass, change: nameless},
		{name: "documents do not exist yet", id: "FI-612/2021-7-5", unit: uusimaa, day: end, want: Due, pointer: "/documents",
			change: func(p *planOf) { p.Documents = nil }},
		{name: "a topic left out with HUS", id: "FI-612/2021-7-5", unit: uusimaa, day: end, want: Fail,
			change: func(p *planOf) { p.Negotiations[1].Topics = fourTopics[:3] }},
	})
}

func TestParticipationOfLongAgo(t *testing.T) {
	end := day(2024, 12, 31)
	on := func(d law.Date) func(*planOf) {
		return func(p *planOf) {
			for i := range p.Participation {
				p.Participation[i].Date = d
			}
		}
	}
	for _, c := range []struct{ id, unit string }{
		{"FI-410/2015-22", town}, {"FI-410/2015-26", town}, {"FI-410/2015-27", town}, {"FI-410/2015-28", town},
		{"FI-611/2021-29", pirkka}, {"FI-611/2021-32", pirkka}, {"FI-523/2015-6", town},
	} {
		runCases(t, []dutyCase{
			{name: "in 2011", id: c.id, unit: c.unit, day: end, want: Fail, change: on(day(2011, 5, 2))},
			{name: "four years ago", id: c.id, unit: c.unit, day: end, want: Fail, change: on(day(2020, 12, 31))},
			{name: "a day less", id: c.id, unit: c.unit, day: end, want: Pass, change: on(day(2021, 1, 1))},
			{name: "day untold", id: c.id, unit: c.unit, day: end, want: Pass, change: on(law.Date{})},
		})
	}
	runCases(t, []dutyCase{
		{name: "nobody at all is counted once", id: "FI-612/2021-7-3e", unit: pirkka, day: end, want: NotApplicable,
			change: func(p *planOf) { p.Participation = p.Participation[1:] }},
		{name: "nothing drawn up yet", id: "FI-612/2021-7-3e", unit: pirkka, day: day(2023, 1, 1), want: NotDue},
		{name: "on another document", id: "FI-612/2021-7-3e", unit: pirkka, day: end, want: Fail, pointer: "/participation",
			change: func(p *planOf) { p.Participation[0].In = []hyte.ID{"sum"} }},
		{name: "on this document", id: "FI-612/2021-7-3e", unit: pirkka, day: end, want: Pass,
			change: func(p *planOf) { p.Participation[0].In = []hyte.ID{"doc"} }},
	})
	plan := planFor(town)
	plan.Participation = nil
	f, found := audited(t, plan, town, 2024, 12, 31).Finding("FI-410/2015-26")
	require.True(t, found)
	assert.Contains(t, f.Message(lang.Finnish), "Toimielimen osallistumista ei ole kirjattu.")
}

func TestStrategyOfTheTerm(t *testing.T) {
	end := day(2024, 12, 31)
	dealtWith := func(d law.Date) func(*planOf) {
		return func(p *planOf) { p.Strategies[0].Reviewed = nil; p.Strategies[0].Handling[0].Date = d }
	}
	old := func(p *planOf) {
		p.Strategies = append([]hyte.Strategy{{ID: "old", Handling: []hyte.Handling{council(day(2013, 6, 10))}}}, p.Strategies...)
	}
	undecided := func(p *planOf) { p.Strategies[0].Handling, p.Strategies[0].Reviewed = nil, nil }
	for _, c := range []struct {
		id, unit string
		before   Outcome // the county has had no term before
	}{{"FI-410/2015-37-1", town, Overdue}, {"FI-611/2021-41", pirkka, Due}} {
		runCases(t, []dutyCase{
			{name: "an older one listed first", id: c.id, unit: c.unit, day: end, want: Pass, change: old},
			{name: "of the term before", id: c.id, unit: c.unit, day: end, want: Due, pointer: "/strategies/0/reviewed", change: dealtWith(day(2021, 6, 14))},
			{name: "of 2013, never reviewed", id: c.id, unit: c.unit, day: end, want: c.before, change: dealtWith(day(2013, 6, 10))},
			{name: "reviewed in the term", id: c.id, unit: c.unit, day: end, want: Pass,
				change: func(p *planOf) { p.Strategies[0].Handling[0].Date = day(2013, 6, 10) }},
			{name: "never before the council?", id: c.id, unit: c.unit, day: end, want: Review, change: undecided},
		})
	}
	runCases(t, []dutyCase{
		{name: "one language", id: "FI-611/2021-41-2", unit: pirkka, day: end, want: NotApplicable},
		{name: "both languages", id: "FI-611/2021-41-2", unit: "01", day: end, want: Pass},
		{name: "language rights untold", id: "FI-611/2021-41-2", unit: "01", day: end, want: Review,
			change: func(p *planOf) { p.Strategies[0].TakesIntoAccount = nil }},
		{name: "the Sámi homeland", id: "FI-611/2021-41-2", unit: "21", day: end, want: Review,
			change: func(p *planOf) { p.Strategies[0].TakesIntoAccount = nil }},
		{name: "no strategy", id: "FI-611/2021-41-2", unit: "01", day: end, want: Fail,
			change: func(p *planOf) { p.Strategies = nil }},
		{name: "the board of another language", id: "FI-611/2021-33", unit: "21", day: end, want: Fail,
			change: func(p *planOf) {
				p.Documents[0].Contents = nil
				p.Governance.Bodies = append(p.Governance.Bodies, hyte.Body{ID: "lang", Role: hyte.RoleLanguageBoard, Name: text("Board")})
			}},
		{name: "its own board", id: "FI-611/2021-33", unit: "21", day: end, want: Pass,
			change: func(p *planOf) {
				p.Documents[0].Contents = nil
				p.Governance.Bodies = append(p.Governance.Bodies, hyte.Body{ID: "lang", Role: hyte.RoleSamiLanguageBoard, Name: text("Board")})
			}},
	})
}

func TestAssessedAfterwards(t *testing.T) {
	late := func(p *planOf) {
		p.Impact.Procedure = hyte.ImpactProcedure{}
		p.Impact.Assessments[0].Made = p.Impact.Assessments[0].Decided.AddDays(1)
	}
	for _, c := range []struct{ id, unit string }{{"FI-615/2021-8-2", "HUS"}, {"FI-612/2021-6-2c", town}, {"FI-612/2021-7-2c", pirkka}} {
		runCases(t, []dutyCase{
			{name: "after the decision", id: c.id, unit: c.unit, day: day(2024, 12, 31), want: Fail, change: late},
			{name: "on the day", id: c.id, unit: c.unit, day: day(2024, 12, 31), want: Pass, change: func(p *planOf) {
				p.Impact.Procedure = hyte.ImpactProcedure{}
				p.Impact.Assessments[0].Made = p.Impact.Assessments[0].Decided
			}},
		})
	}
}

func TestTermNegotiationOfCountyAndMunicipalities(t *testing.T) {
	end := day(2024, 12, 31)
	with := func(ids ...hyte.ID) func(*planOf) { return func(p *planOf) { p.Negotiations[2].Partners = ids } }
	for _, unit := range []string{town, pirkka} {
		runCases(t, []dutyCase{
			{name: "parties untold", id: "FI-611/2021-14", unit: unit, day: end, want: Review, pointer: "/negotiations/2/partners", change: with()},
			{name: "a gym alone", id: "FI-611/2021-14", unit: unit, day: end, want: Due, change: with("p-gym")},
		})
	}
}

func TestSubstanceWorkInTheLatestReport(t *testing.T) {
	end := day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "only the first covers it", id: "FI-523/2015-5-3", day: end, want: Fail, pointer: "/documents/2/contents",
			change: func(p *planOf) { p.Documents[2].Contents = nil }},
		{name: "only the last covers it", id: "FI-523/2015-5-3", day: end, want: Pass,
			change: func(p *planOf) { p.Documents[1].Contents = nil }},
		{name: "children alone are not all residents", id: "FI-390/2015-5-3b", day: end, want: Fail,
			change: func(p *planOf) {
				p.Documents = []hyte.Document{{ID: "d", Contents: []hyte.Content{hyte.ContentYouthActivity}}}
			}},
	})
}

func TestTimeForThePlansOnEquality(t *testing.T) {
	none := func(p *planOf) { older(p, day(2015, 1, 2)); p.SubPlans, p.Goals, p.Documents = nil, nil, nil }
	nothing := func(p *planOf) { p.SubPlans = nil }
	for _, id := range []string{"FI-1325/2014-5-2", "FI-1325/2014-6", "FI-1325/2014-7"} {
		runCases(t, []dutyCase{
			{name: "within the two years", id: id, day: day(2016, 12, 31), want: Due, change: none},
			{name: "after them", id: id, day: day(2017, 1, 1), want: Fail, change: none},
		})
	}
	runCases(t, []dutyCase{
		{name: "under the Act of 2022", id: "FI-1325/2014-6a", day: day(2024, 12, 31), want: Due, change: nothing},
		{name: "under the Act of 2024", id: "FI-1325/2014-6a", day: day(2025, 12, 31), want: Due, change: nothing},
		{name: "after its time", id: "FI-1325/2014-6a", day: day(2026, 1, 1), want: Fail, change: nothing},
		{name: "the county's service strategy in 2022", id: "FI-612/2021-11", unit: pirkka, day: day(2022, 6, 1), want: Due},
		{name: "Helsinki is not yet bound in 2022", id: "FI-612/2021-11", unit: capital, day: day(2022, 6, 1)},
	})
}

func TestOlderCouncilInTheEvaluation(t *testing.T) {
	end, last := day(2024, 12, 31), day(2022, 12, 31)
	apart := func(change func(*hyte.Participation)) func(*planOf) {
		return func(p *planOf) { change(&p.Participation[4]) }
	}
	runCases(t, []dutyCase{
		{name: "by name", id: "FI-980/2012-11", unit: pirkka, day: end, want: Pass},
		{name: "by the follow-up of that year", id: "FI-980/2012-11", unit: pirkka, day: end, want: Pass,
			change: apart(func(p *hyte.Participation) { p.In = nil })},
		{name: "in another year", id: "FI-980/2012-11", unit: pirkka, day: end, want: Fail, pointer: "/participation",
			change: apart(func(p *hyte.Participation) { p.In, p.Date = nil, day(2023, 10, 1) })},
		{name: "day untold", id: "FI-980/2012-11", unit: pirkka, day: end, want: Review,
			change: apart(func(p *hyte.Participation) { p.In, p.Date = nil, law.Date{} })},
		{name: "not evaluated", id: "FI-980/2012-11", unit: pirkka, day: end, want: Pass,
			change: func(p *planOf) { p.Documents, p.Participation = p.Documents[:1], p.Participation[:4] }},
		{name: "not asked of a municipality since 2023", id: "FI-980/2012-11", day: end, want: Pass,
			change: func(p *planOf) { p.Participation[2].Stages = []hyte.Stage{hyte.StagePreparation} }},
		{name: "asked of it until 2022", id: "FI-980/2012-11", day: last, want: Fail,
			change: olderOn(2022, 5, 10, func(p *planOf) { p.Participation[2].Stages = []hyte.Stage{hyte.StagePreparation} })},
	})
}
