package governance_test

import (
	"testing"

	. "github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func TestAct612Section7(t *testing.T) {
	end := day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "goals of June 2022 are in time", id: "FI-612/2021-7-2a", unit: pirkka, day: day(2022, 12, 31), want: Pass,
			change: func(p *planOf) { p.Goals[0].Approved = day(2022, 6, 1) }},
		{name: "first day", id: "FI-612/2021-7-2a", unit: pirkka, day: day(2022, 3, 1), want: Due,
			change: func(p *planOf) { p.Goals = nil }},
		{name: "last day to decide", id: "FI-612/2021-7-2d", unit: pirkka, day: day(2022, 12, 31), want: Due,
			change: func(p *planOf) { p.Governance.ResponsibleBody = hyte.Body{} }},
		{name: "day after", id: "FI-612/2021-7-2d", unit: pirkka, day: day(2023, 1, 1), want: Fail,
			change: func(p *planOf) { p.Governance.ResponsibleBody = hyte.Body{} }},
		{name: "no actions", id: "FI-612/2021-7-2b", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { p.Actions = nil }},
		{name: "taken into account?", id: "FI-612/2021-7-2c", unit: pirkka, day: end, want: Review,
			change: func(p *planOf) { p.Impact.Assessments[0].TakenIntoAccount = hyte.NotSaid }},
		{name: "nothing there", id: "FI-612/2021-7-1", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { p.Goals, p.Actions, p.Sectors = nil, nil, nil }},
		{name: "no area", id: "FI-612/2021-7-3a", unit: pirkka, day: end, want: Fail, pointer: "/indicators",
			change: observations(func(o *hyte.Observation) { o.Area = "" })},
		{name: "a topic missing", id: "FI-612/2021-7-3a", unit: pirkka, day: end, want: Fail, pointer: "/monitoring/topics",
			change: func(p *planOf) { p.Monitoring.Topics = nil }},
		{name: "no report of 2023", id: "FI-612/2021-7-3b", unit: pirkka, day: end, want: Overdue,
			change: func(p *planOf) { p.Documents = p.Documents[:1] }},
		{name: "due in the term", id: "FI-612/2021-7-3c", unit: pirkka, day: end, want: Due,
			change: func(p *planOf) { p.Documents = nil }},
		{name: "overdue after the term", id: "FI-612/2021-7-3c", unit: pirkka, day: day(2025, 6, 1), want: Overdue,
			change: func(p *planOf) { p.Documents = nil }},
		{name: "only a plan", id: "FI-612/2021-7-3c", unit: pirkka, day: end, want: Due,
			change: func(p *planOf) { p.Documents[0].Kinds = []hyte.DocumentKind{hyte.WelfarePlan} }},
		{name: "alone", id: "FI-612/2021-7-3d", unit: pirkka, day: end, want: Fail, pointer: "/documents/0/preparedWith",
			change: func(p *planOf) { p.Documents[0].PreparedWith = nil }},
		{name: "by a cooperation on it", id: "FI-612/2021-7-3d", unit: pirkka, day: end, want: Pass,
			change: func(p *planOf) {
				p.Documents[0].PreparedWith = nil
				p.Cooperation[len(p.Cooperation)-1].In = []hyte.ID{"doc"}
			}},
		{name: "to be published in the term", id: "FI-612/2021-7-3f", unit: pirkka, day: end, want: Due,
			change: func(p *planOf) { p.Documents[0].Publication = nil }},
		{name: "support untold", id: "FI-612/2021-7-4a", unit: pirkka, day: end, want: Review,
			change: func(p *planOf) { p.Cooperation[len(p.Cooperation)-1].Support = nil }},
		{name: "no municipality", id: "FI-612/2021-7-4a", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { p.Cooperation = p.Cooperation[:3] }},
		{name: "municipalities are not the others", id: "FI-612/2021-7-4b", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) {
				p.Cooperation[0].Partners = []hyte.ID{"p-mun"}
				p.Cooperation[1].Partners = []hyte.ID{"p-mun", "p-gym"}
			}},
		{name: "nothing for organisations", id: "FI-612/2021-7-4c", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { p.OrganisationSupport = nil }},
		{name: "not held is the county's own failure", id: "FI-612/2021-7-4d", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) {
				p.Negotiations[0] = hyte.Negotiation{ID: "n23", Kind: hyte.AnnualNegotiation, Year: 2023, NotHeld: text("No time.")}
			}},
		{name: "without the municipalities", id: "FI-612/2021-7-4d", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { p.Negotiations[0].Partners = []hyte.ID{"p-parish", "p-gym", "p-club"} }},
		{name: "pass", id: "FI-612/2021-7-5", unit: uusimaa, day: end, want: Pass},
		{name: "no cooperation with HUS", id: "FI-612/2021-7-5", unit: uusimaa, day: end, want: Fail,
			change: func(p *planOf) { p.Cooperation = p.Cooperation[:3] }},
		{name: "HUS not at the negotiation", id: "FI-612/2021-7-5", unit: uusimaa, day: end, want: Overdue,
			change: func(p *planOf) { p.Negotiations[0].Partners = []hyte.ID{"p-mun"} }},
		{name: "not outside Uusimaa", id: "FI-612/2021-7-5", unit: pirkka, day: end},
	})
}

func TestActs611And615(t *testing.T) {
	end := day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "pass", id: "FI-611/2021-14", day: end, want: Pass},
		{name: "due in the term", id: "FI-611/2021-14", day: end, want: Due,
			change: func(p *planOf) { p.Negotiations = nil }},
		{name: "overdue after the term", id: "FI-611/2021-14", day: day(2025, 6, 1), want: Overdue,
			change: func(p *planOf) { p.Negotiations = nil }},
		{name: "never for Helsinki", id: "FI-611/2021-14", unit: capital, day: end},
		{name: "written opinions will do", id: "FI-611/2021-29", unit: pirkka, day: end, want: Pass,
			change: func(p *planOf) { p.Participation[0].Means = hyte.MeansOpinion }},
		{name: "nobody", id: "FI-611/2021-29", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { p.Participation = nil }},
		{name: "one body missing", id: "FI-611/2021-32", unit: pirkka, day: end, want: Fail, pointer: "/participation",
			change: func(p *planOf) { p.Participation = p.Participation[:3] }},
		{name: "a county with one language", id: "FI-611/2021-33", unit: pirkka, day: end, want: NotApplicable},
		{name: "a bilingual county", id: "FI-611/2021-33", unit: "01", day: end, want: Pass},
		{name: "the Sámi homeland", id: "FI-611/2021-33", unit: "21", day: end, want: Fail,
			change: func(p *planOf) { p.Governance.Bodies = nil; p.Documents[0].Contents = nil }},
		{name: "no strategy", id: "FI-611/2021-41", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { p.Strategies = nil }},
		{name: "national objectives missing", id: "FI-611/2021-12a-4", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { p.Documents[0].Contents = nil }},
		{name: "and justified, as it is advice", id: "FI-611/2021-12a-4", unit: pirkka, day: end, want: Justified,
			change: func(p *planOf) {
				p.Documents[0].Contents = nil
				p.Omissions = []hyte.Omission{omission("FI-611/2021-12a-4", "In the strategy.")}
			}},

		{name: "pass", id: "FI-615/2021-8-1", unit: "HUS", day: end, want: Pass},
		{name: "day before", id: "FI-615/2021-8-1", day: end},
		{name: "no assessment", id: "FI-615/2021-8-2", unit: "HUS", day: end, want: Fail, pointer: "/impact/procedure",
			change: func(p *planOf) { p.Impact = hyte.Impact{} }},
		{name: "no goals", id: "FI-615/2021-8-2", unit: "HUS", day: end, want: Fail, pointer: "/goals",
			change: func(p *planOf) { p.Goals = nil }},
		{name: "nobody responsible", id: "FI-615/2021-8-2", unit: "HUS", day: end, want: Fail, pointer: "/governance/responsibleBody",
			change: func(p *planOf) { p.Governance.ResponsibleBody = hyte.Body{} }},
		{name: "no annual report", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Overdue,
			change: func(p *planOf) { p.Documents = nil }},
		{name: "no groups", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Fail,
			change: observations(func(o *hyte.Observation) { o.Group = "" })},
		{name: "no members", id: "FI-615/2021-8-4", unit: "HUS", day: end, want: Fail,
			change: func(p *planOf) { p.Cooperation = p.Cooperation[1:] }},
		{name: "no negotiation", id: "FI-615/2021-8-4", unit: "HUS", day: end, want: Overdue, pointer: "/negotiations",
			change: func(p *planOf) { p.Negotiations = nil }},
	})
}

func TestAct410(t *testing.T) {
	end := day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "written opinions, no panel", id: "FI-410/2015-22", day: end, want: Pass,
			change: func(p *planOf) { p.Participation[0].Means = hyte.MeansOpinion }},
		{name: "councils alone are not the residents", id: "FI-410/2015-22", day: end, want: Fail, pointer: "/participation",
			change: func(p *planOf) { p.Participation = p.Participation[1:] }},
		{name: "not heard", id: "FI-410/2015-26", day: end, want: Fail,
			change: func(p *planOf) { p.Participation = p.Participation[2:] }},
		{name: "a joint council", id: "FI-410/2015-27", day: end, want: Pass,
			change: func(p *planOf) { p.Governance.Bodies[5].SharedWith = []string{"911"} }},
		{name: "to be heard tomorrow", id: "FI-410/2015-28", day: day(2023, 1, 22), want: Fail},
		{name: "no strategy", id: "FI-410/2015-37-1", day: end, want: Fail, pointer: "/strategies",
			change: func(p *planOf) { p.Strategies = nil }},
		{name: "does it take participation into account?", id: "FI-410/2015-37-1", day: end, want: Review, pointer: "/strategies/0",
			change: func(p *planOf) { p.Strategies[0].TakesIntoAccount = nil }},
		{name: "no wellbeing in the strategy", id: "FI-410/2015-37-1", day: end, want: Fail,
			change: func(p *planOf) { p.Strategies[0].TakesIntoAccount, p.Strategies[0].Goals = nil, nil }},
		{name: "no budget", id: "FI-410/2015-110", day: end, want: Fail, change: func(p *planOf) { p.Budget = nil }},
		{name: "no evaluation", id: "FI-410/2015-121", day: end, want: Fail, change: func(p *planOf) { p.Documents[3].EvaluatesGoals = hyte.NotSaid }},
	})
}

func TestPlansTiedByLaw(t *testing.T) {
	end := day(2024, 12, 31)
	noPupil := func(p *planOf) { p.SubPlans[2].AttachedTo = nil }
	runCases(t, []dutyCase{
		{name: "pass", id: "FI-1287/2013-13-6", day: end, want: Pass},
		{name: "first day", id: "FI-1287/2013-13-6", day: day(2023, 3, 14), want: Due, change: noPupil},
		{name: "last day of the transition", id: "FI-1287/2013-13-6", day: day(2023, 7, 31), want: Due, change: noPupil},
		{name: "day after", id: "FI-1287/2013-13-6", day: day(2023, 8, 1), want: Fail, change: noPupil},
		{name: "no child plan", id: "FI-1287/2013-13-6", day: end, want: NotDue, change: func(p *planOf) { p.SubPlans = nil }},
		{name: "contents", id: "FI-1287/2013-12@2014", day: day(2022, 12, 31), want: Fail, change: olderOn(2022, 5, 10)},
		{name: "pass", id: "FI-1287/2013-13a", unit: pirkka, day: end, want: Pass},
		{name: "not approved", id: "FI-1287/2013-13a", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { subPlan(p, "regp").Handling = nil }},
		{name: "not attached", id: "FI-1287/2013-13a", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { subPlan(p, "regp").AttachedTo = nil }},
		{name: "of an earlier term", id: "FI-1287/2013-13a", unit: pirkka, day: day(2025, 6, 1), want: Due},
		{name: "language rights missing", id: "FI-1287/2013-13a-5", unit: capital, day: end, want: Fail,
			change: func(p *planOf) { p.SubPlans[0].Contents = sevenContents }},
		{name: "pass", id: "FI-1326/2010-15-4", unit: capital, day: end, want: Pass},
		{name: "not attached", id: "FI-1326/2010-15-4", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { subPlan(p, "clin").AttachedTo = nil }},
		{name: "missing, the term runs", id: "FI-1326/2010-15-4", unit: pirkka, day: end, want: Due,
			change: func(p *planOf) { p.SubPlans = p.SubPlans[:2] }},
		{name: "missing on the first day", id: "FI-1326/2010-15-4", unit: pirkka, day: day(2023, 1, 1), want: Due,
			change: func(p *planOf) { p.SubPlans = nil }},
		{name: "of the term before", id: "FI-1326/2010-15-4", unit: pirkka, day: day(2029, 5, 31), want: Due},
		{name: "not in a whole term", id: "FI-1326/2010-15-4", unit: capital, day: end, want: Overdue, pointer: "/subPlans/9/handling",
			change: func(p *planOf) { subPlan(p, "clin").Handling[0].Date = day(2016, 5, 2) }},
		{name: "not approved", id: "FI-1326/2010-15-4", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { subPlan(p, "clin").Handling = nil }},
		{name: "one of the five contents missing", id: "FI-1287/2013-13a-2", unit: pirkka, day: end, want: Fail, pointer: "/subPlans/8/contents",
			change: func(p *planOf) { subPlan(p, "regp").Contents = subPlan(p, "regp").Contents[:4] }},
		{name: "in Helsinki the child plan holds them", id: "FI-1287/2013-13a-2", unit: capital, day: end, want: Fail, pointer: "/subPlans/0/contents",
			change: func(p *planOf) { p.SubPlans[0].Contents = sevenContents }},
		{name: "language rights missing", id: "FI-1287/2013-13a-3", unit: pirkka, day: end, want: Fail,
			change: func(p *planOf) { subPlan(p, "regp").Contents = fivePupilContents }},
		{name: "not for a town", id: "FI-1287/2013-13a-2", day: end},

		{name: "no body", id: "FI-523/2015-5-1", day: end, want: Fail, pointer: "/governance/substanceBody",
			change: func(p *planOf) { p.Governance.SubstanceBody = hyte.Body{} }},
		{name: "not in the report", id: "FI-523/2015-5-3", day: end, want: Fail, pointer: "/documents/0/contents",
			change: func(p *planOf) { p.Documents[0].Contents = nil }},
		{name: "not in the annual reports", id: "FI-523/2015-5-3", day: end, want: Fail,
			change: func(p *planOf) { p.Documents[1].Contents, p.Documents[2].Contents = nil, nil }},
		{name: "no documents yet", id: "FI-523/2015-5-3", day: end, want: NotDue, change: func(p *planOf) { p.Documents = nil }},
		{name: "an indicator", id: "FI-390/2015-5-3b", day: end, want: Pass,
			change: func(p *planOf) {
				p.Documents = nil
				p.Indicators[0].Themes = []hyte.Theme{hyte.ThemePhysicalActivity}
			}},
		{name: "nothing", id: "FI-390/2015-5-3b", day: end, want: Fail, change: func(p *planOf) { p.Documents = nil }},
		{name: "day before", id: "FI-681/2023-45-3", day: end},
		{name: "first day", id: "FI-681/2023-45-3", day: day(2025, 1, 1), want: Pass},
		{name: "no document yet", id: "FI-681/2023-45-3", day: day(2025, 1, 1), want: NotDue,
			change: func(p *planOf) { p.Documents = nil; p.Goals = nil }},
		{name: "documents of 2023 are silent", id: "FI-681/2023-45-3", day: day(2025, 1, 1), want: Review, pointer: "/documents/0/contents",
			change: func(p *planOf) { p.Documents[0].Contents, p.Goals = nil, nil }},
		{name: "documents of 2025 are silent", id: "FI-681/2023-45-3", day: day(2025, 2, 1), want: Fail,
			change: func(p *planOf) {
				p.Documents[0].Contents, p.Goals = nil, nil
				p.Documents[0].Handling[0].Date = day(2025, 1, 27)
			}},
		{name: "a programme apart", id: "FI-681/2023-45-3", day: day(2025, 2, 1), want: Review,
			change: func(p *planOf) {
				p.Documents[0].Contents, p.Goals = nil, nil
				p.Documents[0].Handling[0].Date = day(2025, 1, 27)
				p.Documents = append(p.Documents, hyte.Document{ID: "ip", Kinds: []hyte.DocumentKind{hyte.IntegrationProgramme}})
			}},
		{name: "a plan that is a part", id: "FI-681/2023-45-3", day: day(2025, 2, 1), want: Pass,
			change: func(p *planOf) {
				p.Documents[0].Contents, p.Goals = nil, nil
				p.SubPlans = append(p.SubPlans, hyte.SubPlan{ID: "ip", Kind: hyte.IntegrationPlan, AttachedTo: []hyte.ID{"doc"}})
			}},
		{name: "repealed", id: "FI-540/2018-22", day: day(2025, 1, 1)},
		{name: "the Sámi homeland", id: "FI-974/1995-9", unit: "148", day: end, want: Pass},
		{name: "elsewhere", id: "FI-974/1995-9", day: end, want: NotApplicable},
		{name: "a bilingual town in Finnish alone", id: "FI-423/2003-32", unit: "092", day: end, want: Fail,
			change: func(p *planOf) { p.Documents[0].Publication[0].Languages = []string{"fi"} }},
		{name: "in both languages", id: "FI-423/2003-32", unit: "092", day: end, want: Pass},
		{name: "named by its act alone", id: "FI-549/2016-8", day: end, want: Pass,
			change: func(p *planOf) {
				p.Goals = nil
				p.LegalBasis = append(p.LegalBasis, hyte.LegalReference{Act: "549/2016"})
			}},
	})
}

func subPlan(p *planOf, id hyte.ID) *hyte.SubPlan {
	for i := range p.SubPlans {
		if p.SubPlans[i].ID == id {
			return &p.SubPlans[i]
		}
	}
	return &hyte.SubPlan{}
}

func TestGuidance(t *testing.T) {
	end := day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "a part missing", id: "THL-KERT-3", day: end, want: Fail, pointer: "/documents/0/contents",
			change: func(p *planOf) { p.Documents[0].Contents = nil }},
		{name: "no report yet", id: "THL-KERT-3", day: end, want: NotDue, change: func(p *planOf) { p.Documents = nil }},
		{name: "justified", id: "THL-MIN", day: end, want: Justified,
			change: func(p *planOf) {
				p.Documents[0].MentionsIndicatorsLeftOut = hyte.NotSaid
				p.Omissions = []hyte.Omission{{Duty: "THL-MIN", Reason: text("Figures withheld for small groups."), By: text("Wellbeing group"), On: end}}
			}},
		{name: "only noted", id: "KL-APPROVAL", day: end, want: Fail, pointer: "/documents/0/handling",
			change: func(p *planOf) { p.Documents[0].Handling[0].Decision = hyte.DecisionNoted }},
		{name: "a target missing", id: "THL-SIS-PLAN", day: end, want: Fail,
			change: func(p *planOf) {
				for i := range 3 {
					p.Indicators[i].Target = hyte.Level{}
				}
			}},
		{name: "one option", id: "EVA-KL", day: end, want: Fail,
			change: func(p *planOf) { p.Impact.Assessments[0].Options = nil }},
		{name: "an assessment of tomorrow", id: "EVA-LAVA", day: end, want: Fail,
			change: func(p *planOf) { p.Impact.Assessments[0].Made = day(2025, 1, 1) }},
		{name: "a plan missing", id: "ATTACH", day: end, want: Fail,
			change: func(p *planOf) { subPlan(p, "safe").Kind = hyte.OtherPlan }},
		{name: "a term without beginning", id: "THL-TOT-START", day: end, want: Overdue,
			change: func(p *planOf) { p.Documents = nil; p.Term = law.Period{} }},
	})
}
