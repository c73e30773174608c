package governance_test

import (
	"testing"

	. "github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

func TestAct612Section6(t *testing.T) {
	end24, v23 := day(2024, 12, 31), day(2023, 1, 1)
	runCases(t, []dutyCase{
		{name: "pass", id: "FI-612/2021-6-1", day: end24, want: Pass},
		{name: "nothing there", id: "FI-612/2021-6-1", day: end24, want: Fail, pointer: "/goals",
			change: func(p *planOf) { p.Goals, p.Actions, p.Sectors = nil, nil, nil }},
		{name: "a missing citation is no failure", id: "FI-612/2021-6-1", day: end24, want: Pass,
			change: func(p *planOf) { p.LegalBasis = nil }},
		{name: "day before", id: "FI-612/2021-6-1", day: day(2022, 12, 31)},
		{name: "first day", id: "FI-612/2021-6-1", day: v23, want: Pass},
		{name: "not a duty of a county", id: "FI-612/2021-6-1", unit: pirkka, day: end24},

		{name: "pass", id: "FI-612/2021-6-2a", day: end24, want: Pass},
		{name: "no goals", id: "FI-612/2021-6-2a", day: end24, want: Fail, pointer: "/goals",
			change: func(p *planOf) { p.Goals = nil }},
		{name: "goals decided later", id: "FI-612/2021-6-2a", day: end24, want: Fail,
			change: func(p *planOf) {
				for i := range p.Goals {
					p.Goals[i].Approved = day(2025, 1, 1)
				}
			}},
		{name: "goals of another member", id: "FI-612/2021-6-2a", day: end24, want: Fail,
			change: func(p *planOf) {
				for i := range p.Goals {
					p.Goals[i].For = hyte.For{"911"}
				}
			}},
		{name: "not in the town before 2023", id: "FI-612/2021-6-2a", day: day(2022, 12, 31)},
		{name: "day before in Helsinki", id: "FI-612/2021-6-2a", unit: capital, day: day(2022, 2, 28)},
		{name: "first day in Helsinki", id: "FI-612/2021-6-2a", unit: capital, day: day(2022, 3, 1), want: Pass},
		{name: "time to decide in Helsinki", id: "FI-612/2021-6-2a", unit: capital, day: day(2022, 12, 31), want: Due,
			change: func(p *planOf) { p.Goals = nil }},
		{name: "time over in Helsinki", id: "FI-612/2021-6-2a", unit: capital, day: v23, want: Fail,
			change: func(p *planOf) { p.Goals = nil }},

		{name: "pass", id: "FI-612/2021-6-2b", day: end24, want: Pass},
		{name: "one goal without an action", id: "FI-612/2021-6-2b", day: end24, want: Fail, pointer: "/actions",
			change: func(p *planOf) { p.Actions = p.Actions[3:] }},
		{name: "no goals", id: "FI-612/2021-6-2b", day: end24, want: Fail, pointer: "/goals",
			change: func(p *planOf) { p.Goals = nil }},

		{name: "pass", id: "FI-612/2021-6-2c", day: end24, want: Pass},
		{name: "procedure alone", id: "FI-612/2021-6-2c", day: end24, want: Pass,
			change: func(p *planOf) { p.Impact.Assessments = nil }},
		{name: "nothing", id: "FI-612/2021-6-2c", day: end24, want: Fail, pointer: "/impact/procedure",
			change: func(p *planOf) { p.Impact = hyte.Impact{} }},
		{name: "procedure without groups", id: "FI-612/2021-6-2c", day: end24, want: Fail, pointer: "/impact/procedure/populationGroups",
			change: func(p *planOf) { p.Impact.Procedure.PopulationGroups = nil; p.Impact.Assessments = nil }},
		{name: "assessment without groups", id: "FI-612/2021-6-2c", day: end24, want: Fail, pointer: "/impact/assessments/0/populationGroups",
			change: func(p *planOf) {
				p.Impact.Procedure = hyte.ImpactProcedure{}
				p.Impact.Assessments[0].PopulationGroups = nil
			}},
		{name: "taken into account?", id: "FI-612/2021-6-2c", day: end24, want: Review, pointer: "/impact/assessments/0/takenIntoAccount",
			change: func(p *planOf) { p.Impact.Assessments[0].TakenIntoAccount = hyte.NotSaid }},
		{name: "a person says yes", id: "FI-612/2021-6-2c", day: end24, want: Pass,
			change: func(p *planOf) {
				p.Impact.Assessments[0].TakenIntoAccount = hyte.NotSaid
				p.Reviews = []hyte.Review{review("FI-612/2021-6-2c", hyte.Yes)}
			}},
		{name: "a person says no", id: "FI-612/2021-6-2c", day: end24, want: Fail,
			change: func(p *planOf) {
				p.Impact.Assessments[0].TakenIntoAccount = hyte.NotSaid
				p.Reviews = []hyte.Review{review("FI-612/2021-6-2c", hyte.No)}
			}},
		{name: "assessed on no day", id: "FI-612/2021-6-2c", day: end24, want: Review, pointer: "/impact/assessments/0",
			change: func(p *planOf) {
				p.Impact.Procedure = hyte.ImpactProcedure{}
				p.Impact.Assessments[0].Made = law.Date{}
			}},
		{name: "not taken into account", id: "FI-612/2021-6-2c", day: end24, want: Fail,
			change: func(p *planOf) { p.Impact.Assessments[0].TakenIntoAccount = hyte.No }},

		{name: "pass", id: "FI-612/2021-6-2d", day: end24, want: Pass},
		{name: "one sector", id: "FI-612/2021-6-2d", day: end24, want: Fail, pointer: "/sectors",
			change: func(p *planOf) { p.Sectors = p.Sectors[:1] }},
		{name: "no forum", id: "FI-612/2021-6-2d", day: end24, want: Fail, pointer: "/governance/bodies",
			change: func(p *planOf) {
				p.Governance.ResponsibleBody.Sectors = nil
				for i := range p.Governance.Bodies {
					p.Governance.Bodies[i].Sectors = nil
				}
			}},
		{name: "a common action instead", id: "FI-612/2021-6-2d", day: end24, want: Pass,
			change: func(p *planOf) {
				p.Governance = hyte.Governance{}
				p.Actions[0].Owners = []hyte.ID{"o-edu", "o-tec"}
			}},

		{name: "pass", id: "FI-612/2021-6-2e", day: end24, want: Pass},
		{name: "not named", id: "FI-612/2021-6-2e", day: end24, want: Fail, pointer: "/governance/responsibleBody",
			change: func(p *planOf) { p.Governance.ResponsibleBody = hyte.Body{} }},
		{name: "an id names nobody", id: "FI-612/2021-6-2e", day: end24, want: Fail,
			change: func(p *planOf) { p.Governance.ResponsibleBody = hyte.Body{ID: "x", Role: hyte.RoleResponsible} }},
		{name: "named later", id: "FI-612/2021-6-2e", day: end24, want: Fail,
			change: func(p *planOf) { p.Governance.ResponsibleBody.Named = law.Since(day(2025, 1, 1)) }},
		{name: "no longer named", id: "FI-612/2021-6-2e", day: end24, want: Fail,
			change: func(p *planOf) {
				p.Governance.ResponsibleBody.Named = law.Between(day(2022, 1, 1), day(2024, 12, 30))
			}},
		{name: "named on the day", id: "FI-612/2021-6-2e", day: end24, want: Pass,
			change: func(p *planOf) { p.Governance.ResponsibleBody.Named = law.Since(end24) }},
		{name: "waived", id: "FI-612/2021-6-2e", day: end24, want: Waived,
			change: func(p *planOf) {
				p.Governance.ResponsibleBody = hyte.Body{}
				p.Waivers = []hyte.Waiver{waiver("FI-612/2021-6-2e")}
			}},
		{name: "an omission excuses no must", id: "FI-612/2021-6-2e", day: end24, want: Fail,
			change: func(p *planOf) {
				p.Governance.ResponsibleBody = hyte.Body{}
				p.Omissions = []hyte.Omission{omission("FI-612/2021-6-2e", "We see no need.")}
			}},

		{name: "pass", id: "FI-612/2021-6-3a", day: end24, want: Pass},
		{name: "a topic missing", id: "FI-612/2021-6-3a", day: end24, want: Fail, pointer: "/monitoring/topics",
			change: func(p *planOf) { p.Monitoring.Topics = p.Monitoring.Topics[1:] }},
		{name: "the topic by an indicator", id: "FI-612/2021-6-3a", day: end24, want: Pass,
			change: func(p *planOf) {
				p.Monitoring.Topics = p.Monitoring.Topics[1:]
				p.Indicators[5].Topics = []hyte.Topic{hyte.TopicLivingConditions}
			}},

		{name: "pass", id: "FI-612/2021-6-3b", day: end24, want: Pass},
		{name: "no area", id: "FI-612/2021-6-3b", day: end24, want: Fail, pointer: "/indicators",
			change: observations(func(o *hyte.Observation) { o.Area = "" })},
		{name: "withheld figures are monitored", id: "FI-612/2021-6-3b", day: end24, want: Pass,
			change: observations(func(o *hyte.Observation) { o.Value = indicators.Lacking(indicators.Suppressed) })},
		{name: "figures not collected are not", id: "FI-612/2021-6-3b", day: end24, want: Fail,
			change: observations(func(o *hyte.Observation) { o.Value = indicators.Lacking(indicators.NotCollected) })},
		{name: "figures of next year", id: "FI-612/2021-6-3b", day: end24, want: Fail,
			change: observations(func(o *hyte.Observation) { o.Year = 2025 })},

		{name: "pass", id: "FI-612/2021-6-3c", day: end24, want: Pass},
		{name: "no group", id: "FI-612/2021-6-3c", day: end24, want: Fail,
			change: observations(func(o *hyte.Observation) { o.Group = "" })},

		{name: "pass", id: "FI-612/2021-6-3d", day: end24, want: Pass},
		{name: "this year's still to come", id: "FI-612/2021-6-3d", day: day(2024, 12, 8), want: Due},
		{name: "first year runs", id: "FI-612/2021-6-3d", day: day(2023, 6, 1), want: Due,
			change: func(p *planOf) { p.Documents = p.Documents[:1] }},
		{name: "last day of the first year", id: "FI-612/2021-6-3d", day: day(2023, 12, 31), want: Due,
			change: func(p *planOf) { p.Documents = p.Documents[:1] }},
		{name: "day after", id: "FI-612/2021-6-3d", day: day(2024, 1, 1), want: Overdue,
			change: func(p *planOf) { p.Documents = p.Documents[:1] }},
		{name: "a part is missing", id: "FI-612/2021-6-3d", day: end24, want: Fail, pointer: "/documents/1/contents",
			change: func(p *planOf) { p.Documents[1].Contents = p.Documents[1].Contents[1:] }},
		{name: "only proposed to the council", id: "FI-612/2021-6-3d", day: end24, want: Overdue,
			change: func(p *planOf) { p.Documents[1].Handling[0].Decision = hyte.DecisionProposed }},
		{name: "years of an older term are history", id: "FI-612/2021-6-3d", day: day(2025, 6, 1), want: Due},

		{name: "pass", id: "FI-612/2021-6-3e", day: end24, want: Pass},
		{name: "due within the term", id: "FI-612/2021-6-3e", day: end24, want: Due,
			change: func(p *planOf) { p.Documents = nil }},
		{name: "due on the last day", id: "FI-612/2021-6-3e", day: day(2025, 5, 31), want: Due,
			change: func(p *planOf) { p.Documents = nil }},
		{name: "overdue the day after", id: "FI-612/2021-6-3e", day: day(2025, 6, 1), want: Overdue,
			change: func(p *planOf) { p.Documents = nil }},
		{name: "a new term begins", id: "FI-612/2021-6-3e", day: day(2025, 6, 1), want: Due},
		{name: "made and not yet before the council", id: "FI-612/2021-6-3e", day: end24, want: Due, pointer: "/documents/0/handling",
			change: func(p *planOf) { p.Documents[0].Handling = nil }},
		{name: "handled tomorrow", id: "FI-612/2021-6-3e", day: day(2023, 3, 12), want: Due},
		{name: "handled today", id: "FI-612/2021-6-3e", day: day(2023, 3, 13), want: Pass},
		{name: "made under the Act of 2010", id: "FI-612/2021-6-3e", day: end24, want: Pass,
			change: func(p *planOf) {
				p.Documents[0].Made, p.Documents[0].Handling[0].Date = day(2022, 4, 1), day(2022, 5, 10)
			}},
		{name: "dated on the day of the council", id: "FI-612/2021-6-3e", day: end24, want: Pass,
			change: func(p *planOf) { p.Documents[0].Made = day(2023, 3, 13) }},
		{name: "dated after the council had it", id: "FI-612/2021-6-3e", day: end24, want: Review, pointer: "/documents/0",
			change: func(p *planOf) { p.Documents[0].Made = day(2024, 12, 1) }},
		{name: "a person knows that it was this one", id: "FI-612/2021-6-3e", day: end24, want: Pass,
			change: func(p *planOf) {
				p.Documents[0].Made = day(2024, 5, 1)
				p.Reviews = []hyte.Review{review("FI-612/2021-6-3e", hyte.Yes)}
			}},

		{name: "dated after the council had it", id: "FI-612/2021-6-3f", day: end24, want: Review,
			change: func(p *planOf) { p.Documents[0].Made = day(2024, 12, 1) }},
		{name: "pass", id: "FI-612/2021-6-3f", day: end24, want: Pass},
		{name: "only a report", id: "FI-612/2021-6-3f", day: end24, want: Due,
			change: func(p *planOf) { p.Documents[0].Kinds = []hyte.DocumentKind{hyte.WelfareReport} }},
		{name: "only a report of 2022", id: "FI-612/2021-6-3f", day: end24, want: Review,
			change: func(p *planOf) {
				p.Documents[0].Kinds = []hyte.DocumentKind{hyte.WelfareReport}
				p.Documents[0].Handling[0].Date = day(2022, 5, 10)
			}},
		{name: "overdue after the term", id: "FI-612/2021-6-3f", day: day(2025, 6, 1), want: Overdue,
			change: func(p *planOf) { p.Documents = nil }},

		{name: "pass", id: "FI-612/2021-6-3g", day: end24, want: Pass},
		{name: "not delivered", id: "FI-612/2021-6-3g", day: end24, want: Due, pointer: "/documents/0/delivery",
			change: func(p *planOf) { p.Documents[0].Delivery = nil }},
		{name: "delivered to another county", id: "FI-612/2021-6-3g", day: end24, want: Due,
			change: func(p *planOf) { p.Documents[0].Delivery[0].To = "09" }},
		{name: "delivered tomorrow", id: "FI-612/2021-6-3g", day: day(2023, 3, 19), want: Due},
		{name: "delivered before the council had it", id: "FI-612/2021-6-3g", day: end24, want: Review,
			change: func(p *planOf) { p.Documents[0].Delivery[0].Date = day(2023, 3, 1) }},
		{name: "delivered on no day", id: "FI-612/2021-6-3g", day: day(2025, 5, 31), want: Review, pointer: "/documents/0/delivery/0",
			change: deliveryUndated},
		{name: "the end of the term answers no question", id: "FI-612/2021-6-3g", day: day(2025, 6, 1), want: Review, pointer: "/documents/0/delivery/0",
			change: deliveryUndated},
		{name: "delivered in the term that has ended", id: "FI-612/2021-6-3g", day: day(2025, 6, 1), want: NotDue},
		{name: "no document yet", id: "FI-612/2021-6-3g", day: end24, want: NotDue,
			change: func(p *planOf) { p.Documents = nil }},
		{name: "documents of 2022", id: "FI-612/2021-6-3g", day: end24, want: NotApplicable,
			change: func(p *planOf) { p.Documents[0].Handling[0].Date = day(2022, 5, 10); p.Documents[0].Delivery = nil }},
		{name: "never for Helsinki", id: "FI-612/2021-6-3g", unit: capital, day: end24},

		{name: "pass", id: "FI-612/2021-6-3h", day: end24, want: Pass},
		{name: "not published", id: "FI-612/2021-6-3h", day: end24, want: Due, pointer: "/documents/0/publication",
			change: func(p *planOf) { p.Documents[0].Publication = nil }},
		{name: "a date without an address", id: "FI-612/2021-6-3h", day: end24, want: Due,
			change: func(p *planOf) { p.Documents[0].Publication[0].URL = "" }},
		{name: "on a disk", id: "FI-612/2021-6-3h", day: end24, want: Due, change: publishedAt("file:///plans/plan.pdf")},
		{name: "on the network of the office", id: "FI-612/2021-6-3h", day: end24, want: Due, change: publishedAt("https://intranet/plan")},
		{name: "a name of a file", id: "FI-612/2021-6-3h", day: end24, want: Due, change: publishedAt("plan.pdf")},
		{name: "in capitals", id: "FI-612/2021-6-3h", day: end24, want: Pass, change: publishedAt("HTTPS://EXAMPLE.ORG")},
		{name: "without a scheme", id: "FI-612/2021-6-3h", day: end24, want: Pass, change: publishedAt("www.example.org/plan")},
		{name: "at a port", id: "FI-612/2021-6-3h", day: end24, want: Pass, change: publishedAt("http://example.org:8080/plan?id=1")},

		{name: "pass", id: "FI-612/2021-6-4a", day: end24, want: Pass},
		{name: "no cooperation", id: "FI-612/2021-6-4a", day: end24, want: Fail, pointer: "/cooperation",
			change: func(p *planOf) { p.Cooperation = p.Cooperation[1:] }},
		{name: "support untold", id: "FI-612/2021-6-4a", day: end24, want: Review, pointer: "/cooperation/0/support",
			change: func(p *planOf) { p.Cooperation[0].Support = nil }},
		{name: "with another county", id: "FI-612/2021-6-4a", day: end24, want: Fail,
			change: func(p *planOf) { p.Partners[0].Code = "09" }},
		{name: "ended", id: "FI-612/2021-6-4a", day: end24, want: Fail,
			change: func(p *planOf) { p.Cooperation[0].Period = law.Between(day(2022, 1, 1), day(2023, 12, 31)) }},
		{name: "never for Helsinki", id: "FI-612/2021-6-4a", unit: capital, day: end24},

		{name: "pass", id: "FI-612/2021-6-4b", day: end24, want: Pass},
		{name: "no company", id: "FI-612/2021-6-4b", day: end24, want: Fail,
			change: func(p *planOf) { p.Cooperation[1].Partners = []hyte.ID{"p-parish"} }},
		{name: "no company, justified", id: "FI-612/2021-6-4b", day: end24, want: Justified,
			change: func(p *planOf) {
				p.Cooperation[1].Partners = []hyte.ID{"p-parish"}
				p.Omissions = []hyte.Omission{omission("FI-612/2021-6-4b", "No company does this work here.")}
			}},
		{name: "no company, a reason of tomorrow", id: "FI-612/2021-6-4b", day: end24, want: Fail,
			change: func(p *planOf) {
				p.Cooperation[1].Partners = []hyte.ID{"p-parish"}
				p.Omissions = []hyte.Omission{{Duty: "FI-612/2021-6-4b", Reason: text("None here."), By: text("Board"), On: day(2025, 1, 1)}}
			}},
		{name: "no non-profit body, no reason", id: "FI-612/2021-6-4b", day: end24, want: Fail,
			change: func(p *planOf) { p.Cooperation = p.Cooperation[:2] }},

		{name: "pass", id: "FI-612/2021-6-4c", day: end24, want: Pass},
		{name: "nothing", id: "FI-612/2021-6-4c", day: end24, want: Fail, pointer: "/organisationSupport",
			change: func(p *planOf) { p.OrganisationSupport = nil }},
		{name: "conditions only", id: "FI-612/2021-6-4c", day: end24, want: Review,
			change: func(p *planOf) { p.OrganisationSupport = p.OrganisationSupport[:1] }},
		{name: "influence only", id: "FI-612/2021-6-4c", day: end24, want: Review,
			change: func(p *planOf) { p.OrganisationSupport = p.OrganisationSupport[1:] }},

		{name: "pass", id: "FI-612/2021-6-4d", day: end24, want: Pass},
		{name: "this year to come", id: "FI-612/2021-6-4d", day: day(2024, 10, 2), want: Due},
		{name: "none in 2023", id: "FI-612/2021-6-4d", day: end24, want: Overdue,
			change: func(p *planOf) { p.Negotiations = p.Negotiations[1:] }},
		{name: "the county held none", id: "FI-612/2021-6-4d", day: end24, want: Review,
			change: func(p *planOf) {
				p.Negotiations[0] = hyte.Negotiation{ID: "n23", Kind: hyte.AnnualNegotiation, Year: 2023, NotHeld: text("The county held none.")}
			}},
		{name: "never for Helsinki", id: "FI-612/2021-6-4d", unit: capital, day: end24},

		{name: "pass", id: "FI-612/2021-6-5a", unit: capital, day: end24, want: Pass},
		{name: "without HUS", id: "FI-612/2021-6-5a", unit: capital, day: end24, want: Fail, pointer: "/documents/0/preparedWith",
			change: func(p *planOf) { p.Documents[0].PreparedWith = nil }},
		{name: "day before", id: "FI-612/2021-6-5a", unit: capital, day: day(2022, 12, 31)},
		{name: "first day, no document yet", id: "FI-612/2021-6-5a", unit: capital, day: v23, want: NotDue},
		{name: "not for a town", id: "FI-612/2021-6-5a", day: end24},

		{name: "pass", id: "FI-612/2021-6-5b", unit: tuusula, day: end24, want: Pass},
		{name: "delivered to the county only", id: "FI-612/2021-6-5b", unit: tuusula, day: end24, want: Due,
			change: func(p *planOf) { p.Documents[0].Delivery = p.Documents[0].Delivery[:1] }},
		{name: "never for Helsinki", id: "FI-612/2021-6-5b", unit: capital, day: end24},
		{name: "not outside Uusimaa", id: "FI-612/2021-6-5b", day: end24},

		{name: "pass", id: "FI-612/2021-6-5c", unit: tuusula, day: end24, want: Pass},
		{name: "pass in Helsinki", id: "FI-612/2021-6-5c", unit: capital, day: end24, want: Pass},
		{name: "no cooperation", id: "FI-612/2021-6-5c", unit: tuusula, day: end24, want: Fail,
			change: func(p *planOf) { p.Cooperation = p.Cooperation[:3] }},

		{name: "pass", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Pass},
		{name: "none", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Overdue,
			change: func(p *planOf) { p.Negotiations = nil }},
		{name: "a topic left out", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Fail,
			change: func(p *planOf) { p.Negotiations[0].Topics = fourTopics[:3] }},
		{name: "no company, justified", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Justified,
			change: func(p *planOf) {
				p.Negotiations[0].Partners = []hyte.ID{"p-hus", "p-parish", "p-club"}
				p.Omissions = []hyte.Omission{omission("FI-612/2021-6-5d", "No company took up the invitation.")}
			}},
		{name: "not held is Helsinki's own failure", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Fail,
			change: func(p *planOf) {
				p.Negotiations[0] = hyte.Negotiation{ID: "n23", Kind: hyte.AnnualNegotiation, Year: 2023, NotHeld: text("No time.")}
			}},
	})
}

func publishedAt(url string) func(*planOf) {
	return func(p *planOf) { p.Documents[0].Publication[0].URL = url }
}

func review(id string, met hyte.Answer) hyte.Review {
	return hyte.Review{Duty: id, Met: met, Reason: text("Read the minutes."), By: text("Audit committee"), On: day(2024, 6, 1)}
}

// omission was justified before any of the days of the tests.
func omission(id, reason string) hyte.Omission {
	return hyte.Omission{Duty: id, Reason: text(reason), By: text("Wellbeing group"), On: day(2011, 1, 1)}
}

func waiver(id string) hyte.Waiver {
	return hyte.Waiver{Duty: id, Reason: text("Merger under way."), By: text("Board"), On: day(2024, 6, 1), Expires: day(2024, 12, 31)}
}

func observations(change func(*hyte.Observation)) func(*planOf) {
	return func(p *planOf) {
		for i := range p.Indicators {
			for j := range p.Indicators[i].Observations {
				change(&p.Indicators[i].Observations[j])
			}
		}
	}
}
