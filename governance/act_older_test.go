package governance_test

import (
	"testing"

	. "github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func TestAct1326(t *testing.T) {
	last := day(2022, 12, 31)
	runCases(t, []dutyCase{
		{name: "pass", id: "FI-1326/2010-11", day: last, want: Pass},
		{name: "groups not asked for", id: "FI-1326/2010-11", day: last, want: Pass,
			change: func(p *planOf) { p.Impact.Procedure.PopulationGroups = nil }},
		{name: "nothing", id: "FI-1326/2010-11", day: last, want: Fail,
			change: func(p *planOf) { p.Impact = hyte.Impact{} }},
		{name: "day after", id: "FI-1326/2010-11", day: day(2023, 1, 1)},
		{name: "not a duty of a county", id: "FI-1326/2010-11", unit: pirkka, day: last},

		{name: "pass", id: "FI-1326/2010-12-1a", day: last, want: Pass, change: olderOn(2022, 5, 10)},
		{name: "areas not asked for", id: "FI-1326/2010-12-1a", day: last, want: Pass,
			change: olderOn(2022, 5, 10, observations(func(o *hyte.Observation) { o.Area = "" }))},
		{name: "no groups", id: "FI-1326/2010-12-1a", day: last, want: Fail, pointer: "/indicators",
			change: olderOn(2022, 5, 10, observations(func(o *hyte.Observation) { o.Group = "" }))},
		{name: "services not followed", id: "FI-1326/2010-12-1a", day: last, want: Fail, pointer: "/monitoring/serviceActions",
			change: olderOn(2022, 5, 10, func(p *planOf) { p.Monitoring.ServiceActions = hyte.NotSaid })},

		{name: "pass", id: "FI-1326/2010-12-1b", day: day(2022, 6, 1), want: Pass,
			change: func(p *planOf) {
				older(p, day(2022, 5, 10))
				p.Documents[1].Year = 2021
				p.Documents[2].Year = 2022
			}},
		{name: "2021 missing", id: "FI-1326/2010-12-1b", day: last, want: Overdue,
			change: olderOn(2022, 5, 10)},
		{name: "the year runs", id: "FI-1326/2010-12-1b", day: day(2021, 12, 31), want: Due,
			change: func(p *planOf) { p.Documents = nil }},

		{name: "pass", id: "FI-1326/2010-12-1c", day: last, want: Pass, change: olderOn(2022, 5, 10)},
		{name: "due", id: "FI-1326/2010-12-1c", day: last, want: Due, change: func(p *planOf) { p.Documents = nil }},
		{name: "overdue at the change of term", id: "FI-1326/2010-12-1c", day: day(2021, 8, 1), want: Overdue,
			change: func(p *planOf) {
				p.Documents = nil
				p.Term = law.Between(day(2017, 6, 1), day(2021, 7, 31))
			}},
		{name: "due on the last day of the term", id: "FI-1326/2010-12-1c", day: day(2021, 7, 31), want: Due,
			change: func(p *planOf) {
				p.Documents = nil
				p.Term = law.Between(day(2017, 6, 1), day(2021, 7, 31))
			}},

		{name: "pass", id: "FI-1326/2010-12-2", day: last, want: Pass},
		{name: "needs not told", id: "FI-1326/2010-12-2", day: last, want: Fail, pointer: "/goals/0/localNeeds",
			change: func(p *planOf) {
				for i := range p.Goals {
					p.Goals[i].LocalNeeds = hyte.Text{}
				}
			}},
		{name: "no indicators", id: "FI-1326/2010-12-2", day: last, want: Fail, pointer: "/indicators",
			change: func(p *planOf) { p.Indicators = nil }},
		{name: "no actions", id: "FI-1326/2010-12-2", day: last, want: Fail,
			change: func(p *planOf) { p.Actions = nil }},

		{name: "pass", id: "FI-1326/2010-12-3", day: last, want: Pass},
		{name: "no bodies", id: "FI-1326/2010-12-3", day: last, want: Fail, pointer: "/governance/responsibleBody",
			change: func(p *planOf) { p.Governance.ResponsibleBody = hyte.Body{} }},
		{name: "no sectors", id: "FI-1326/2010-12-3", day: last, want: Fail, pointer: "/sectors",
			change: func(p *planOf) { p.Sectors = nil }},
		{name: "no partners", id: "FI-1326/2010-12-3", day: last, want: Fail, pointer: "/cooperation",
			change: func(p *planOf) { p.Cooperation = nil }},
	})
}

func TestAct417(t *testing.T) {
	last, v23, end24 := day(2022, 12, 31), day(2023, 1, 1), day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "pass", id: "FI-417/2007-12@2008", day: last, want: Pass, change: olderOn(2022, 5, 10)},
		{name: "need not be part of another plan", id: "FI-417/2007-12@2008", day: last, want: Pass,
			change: olderOn(2022, 5, 10, func(p *planOf) { p.SubPlans[0].PartOf = nil })},
		{name: "missing", id: "FI-417/2007-12@2008", day: last, want: Fail, pointer: "/subPlans",
			change: func(p *planOf) { p.SubPlans = nil }},
		{name: "four contents are not seven", id: "FI-417/2007-12@2008", day: last, want: Fail, pointer: "/subPlans/0/contents",
			change: olderOn(2022, 5, 10, func(p *planOf) { p.SubPlans[0].Contents = sevenContents[:4] })},
		{name: "day after", id: "FI-417/2007-12@2008", day: v23},

		{name: "pass", id: "FI-417/2007-12-1", day: end24, want: Pass},
		{name: "day before", id: "FI-417/2007-12-1", day: last},
		{name: "first day with a plan of 2022", id: "FI-417/2007-12-1", day: v23, want: Pass,
			change: olderOn(2022, 5, 10, func(p *planOf) { p.SubPlans[0].PartOf = nil })},
		{name: "missing", id: "FI-417/2007-12-1", day: end24, want: Fail, pointer: "/subPlans",
			change: func(p *planOf) { p.SubPlans = nil }},
		{name: "not approved", id: "FI-417/2007-12-1", day: end24, want: Fail, pointer: "/subPlans/0/handling",
			change: func(p *planOf) { p.SubPlans[0].Handling[0].Decision = hyte.DecisionNoted }},
		{name: "approved?", id: "FI-417/2007-12-1", day: end24, want: Review, pointer: "/subPlans/0/handling/0",
			change: func(p *planOf) { p.SubPlans[0].Handling[0].Decision = "" }},
		{name: "approved by the board only", id: "FI-417/2007-12-1", day: end24, want: Fail,
			change: func(p *planOf) { p.SubPlans[0].Handling[0].Body = hyte.RoleBoard }},
		{name: "not part of the plan", id: "FI-417/2007-12-1", day: end24, want: Fail, pointer: "/subPlans/0/partOf",
			change: func(p *planOf) { p.SubPlans[0].PartOf = nil }},
		{name: "not in the budget", id: "FI-417/2007-12-1", day: day(2025, 1, 1), want: Fail, pointer: "/budget",
			change: func(p *planOf) { p.Budget = nil }},
		{name: "the budget is still to come", id: "FI-417/2007-12-1", day: end24, want: Due,
			change: func(p *planOf) { p.Budget = nil }},
		{name: "four years to the day", id: "FI-417/2007-12-1", day: day(2027, 3, 13), want: Pass},
		{name: "four years and a day", id: "FI-417/2007-12-1", day: day(2027, 3, 14), want: Overdue, pointer: "/subPlans/0/reviewed"},
		{name: "reviewed in time", id: "FI-417/2007-12-1", day: day(2027, 3, 14), want: Pass,
			change: func(p *planOf) { p.SubPlans[0].Reviewed = []law.Date{day(2026, 11, 9)} }},
		{name: "a review to come does not count", id: "FI-417/2007-12-1", day: day(2027, 3, 14), want: Overdue,
			change: func(p *planOf) { p.SubPlans[0].Reviewed = []law.Date{day(2027, 3, 15)} }},
		{name: "waived", id: "FI-417/2007-12-1", day: end24, want: Waived,
			change: func(p *planOf) { p.SubPlans = nil; p.Waivers = []hyte.Waiver{waiver("FI-417/2007-12-1")} }},

		{name: "pass", id: "FI-417/2007-12-2", day: end24, want: Pass},
		{name: "a content missing", id: "FI-417/2007-12-2", day: end24, want: Fail, pointer: "/subPlans/0/contents",
			change: func(p *planOf) { p.SubPlans[0].Contents = p.SubPlans[0].Contents[:3] }},
		{name: "no plan", id: "FI-417/2007-12-2", day: end24, want: Fail, pointer: "/subPlans",
			change: func(p *planOf) { p.SubPlans = nil }},

		{name: "pass", id: "FI-417/2007-12-3", unit: pirkka, day: end24, want: Pass},
		{name: "missing", id: "FI-417/2007-12-3", unit: pirkka, day: end24, want: Fail,
			change: func(p *planOf) { p.SubPlans = nil }},
		{name: "never for Helsinki", id: "FI-417/2007-12-3", unit: capital, day: end24},
		{name: "not for a town", id: "FI-417/2007-12-3", day: end24},

		{name: "pass", id: "FI-417/2007-12-4", unit: pirkka, day: end24, want: Pass},
		{name: "pass in Helsinki", id: "FI-417/2007-12-4", unit: capital, day: end24, want: Pass},
		{name: "Helsinki with four contents", id: "FI-417/2007-12-4", unit: capital, day: end24, want: Fail,
			change: func(p *planOf) { p.SubPlans[0].Contents = sevenContents[:4] }},
		{name: "not for a town", id: "FI-417/2007-12-4", day: end24},

		{name: "pass", id: "FI-417/2007-12-6", day: end24, want: Pass},
		{name: "pass by a cooperation", id: "FI-417/2007-12-6", day: end24, want: Pass,
			change: func(p *planOf) { p.SubPlans[0].PreparedWith = nil }},
		{name: "alone", id: "FI-417/2007-12-6", day: end24, want: Fail,
			change: func(p *planOf) { p.SubPlans[0].PreparedWith = nil; p.Cooperation[0].In = nil }},
		{name: "a county with its municipalities", id: "FI-417/2007-12-6", unit: pirkka, day: end24, want: Pass},
		{name: "no plan yet", id: "FI-417/2007-12-6", day: end24, want: NotDue,
			change: func(p *planOf) { p.SubPlans = nil }},
		{name: "never for Helsinki", id: "FI-417/2007-12-6", unit: capital, day: end24},
	})
}

func TestAct980(t *testing.T) {
	last, v23, end24 := day(2022, 12, 31), day(2023, 1, 1), day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "day before", id: "FI-980/2012-5@2013", day: day(2013, 12, 31)},
		{name: "first day", id: "FI-980/2012-5@2013", day: day(2014, 1, 1), want: Fail},
		{name: "pass", id: "FI-980/2012-5@2013", day: last, want: Pass, change: olderOn(2022, 5, 10)},
		{name: "a content missing", id: "FI-980/2012-5@2013", day: last, want: Fail, pointer: "/subPlans/1/contents",
			change: olderOn(2022, 5, 10, func(p *planOf) { p.SubPlans[1].Contents = p.SubPlans[1].Contents[1:] })},
		{name: "not approved", id: "FI-980/2012-5@2013", day: last, want: Fail, pointer: "/subPlans/1/handling",
			change: olderOn(2022, 5, 10, func(p *planOf) { p.SubPlans[1].Handling = nil })},
		{name: "to be reviewed in the term", id: "FI-980/2012-5@2013", day: last, want: Due, change: olderOn(2018, 5, 10)},
		{name: "not reviewed in a whole term", id: "FI-980/2012-5@2013", day: last, want: Overdue, change: olderOn(2015, 5, 10)},
		{name: "the budget is still to come", id: "FI-980/2012-5@2013", day: last, want: Due, pointer: "/budget",
			change: olderOn(2021, 9, 10, func(p *planOf) { p.Budget = nil })},
		{name: "not in the budget", id: "FI-980/2012-5@2013", day: last, want: Fail, pointer: "/budget",
			change: olderOn(2021, 9, 10, func(p *planOf) {
				for i := range p.Budget {
					p.Budget[i].SubPlans = []hyte.ID{"child"}
				}
			})},
		{name: "day after", id: "FI-980/2012-5@2013", day: v23},

		{name: "pass", id: "FI-980/2012-5-1", day: end24, want: Pass},
		{name: "missing", id: "FI-980/2012-5-1", day: end24, want: Fail, pointer: "/subPlans",
			change: func(p *planOf) { p.SubPlans = nil }},
		{name: "comes with the documents", id: "FI-980/2012-5-1", day: end24, want: Due,
			change: func(p *planOf) { p.SubPlans, p.Documents = nil, nil }},
		{name: "part of the plan only", id: "FI-980/2012-5-1", day: end24, want: Fail, pointer: "/subPlans/1/partOf",
			change: func(p *planOf) { p.Documents[0].Kinds = []hyte.DocumentKind{hyte.WelfarePlan} }},
		{name: "needs no approval of its own", id: "FI-980/2012-5-1", day: end24, want: Pass,
			change: func(p *planOf) { p.SubPlans[1].Handling = nil }},
		{name: "a plan of 2022", id: "FI-980/2012-5-1", day: v23, want: Pass,
			change: olderOn(2022, 5, 10, func(p *planOf) { p.SubPlans[1].PartOf = nil })},

		{name: "pass", id: "FI-980/2012-5-2", unit: pirkka, day: end24, want: Pass},
		{name: "without services", id: "FI-980/2012-5-2", unit: pirkka, day: end24, want: Fail,
			change: func(p *planOf) { p.SubPlans[1].Contents = p.SubPlans[1].Contents[:3] }},
		{name: "not for a town", id: "FI-980/2012-5-2", day: end24},

		{name: "pass", id: "FI-980/2012-5-3", unit: capital, day: end24, want: Pass},
		{name: "without services", id: "FI-980/2012-5-3", unit: capital, day: end24, want: Fail,
			change: func(p *planOf) { p.SubPlans[1].Contents = p.SubPlans[1].Contents[:3] }},
		{name: "not for a county", id: "FI-980/2012-5-3", unit: pirkka, day: end24},

		{name: "pass", id: "FI-980/2012-5-4", day: end24, want: Pass},
		{name: "no housing forecast", id: "FI-980/2012-5-4", day: end24, want: Fail, pointer: "/subPlans/1/contents",
			change: func(p *planOf) { p.SubPlans[1].Contents = p.SubPlans[1].Contents[2:] }},
		{name: "comes with the documents", id: "FI-980/2012-5-4", day: end24, want: Due,
			change: func(p *planOf) { p.SubPlans, p.Documents = nil, nil }},

		{name: "pass", id: "FI-980/2012-11", day: end24, want: Pass},
		{name: "day before", id: "FI-980/2012-11", day: day(2013, 12, 31)},
		{name: "first day", id: "FI-980/2012-11", day: day(2014, 1, 1), want: NotDue},
		{name: "not heard", id: "FI-980/2012-11", day: end24, want: Fail, pointer: "/participation",
			change: func(p *planOf) { p.Participation = p.Participation[:2] }},
		{name: "heard only afterwards", id: "FI-980/2012-11", day: end24, want: Fail,
			change: func(p *planOf) { p.Participation[2].Stages = []hyte.Stage{hyte.StageFollowUp} }},
		{name: "heard on another document", id: "FI-980/2012-11", day: end24, want: Fail,
			change: func(p *planOf) { p.Participation[2].In = []hyte.ID{"child"} }},
		{name: "heard on the whole document", id: "FI-980/2012-11", day: end24, want: Pass,
			change: func(p *planOf) { p.Participation[2].In = []hyte.ID{"doc"} }},
		{name: "a joint council serves", id: "FI-980/2012-11", day: end24, want: Pass,
			change: func(p *planOf) { p.Governance.Bodies[5].SharedWith = []string{"911"} }},
		{name: "in a county", id: "FI-980/2012-11", unit: pirkka, day: end24, want: Pass},
	})
}
