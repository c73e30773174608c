package governance_test

import (
	"slices"
	"testing"

	. "github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// The cases of this file came of a third reading: plans that show less than
// the statute asks, or that the statute does not yet blame.

func TestSectorsAreTheUnitsOwnAndTwo(t *testing.T) {
	end := day(2024, 12, 31)
	forum := func(ids ...hyte.ID) func(*planOf) {
		return func(p *planOf) {
			p.Governance = hyte.Governance{Bodies: []hyte.Body{{ID: "group", Role: hyte.RoleWellbeingGroup, Name: text("Group"), Sectors: ids}}}
		}
	}
	shared := func(change func(*planOf)) func(*planOf) {
		return func(p *planOf) {
			p.Organisations = append(p.Organisations, hyte.Organisation{Code: "536"})
			p.Sectors[1].For = hyte.For{"536"}
			change(p)
		}
	}
	runCases(t, []dutyCase{
		{name: "two sectors", id: "FI-612/2021-6-2d", day: end, want: Pass, change: forum("s-adm", "s-edu")},
		{name: "one sector named twice", id: "FI-612/2021-6-2d", day: end, want: Fail, pointer: "/governance/bodies", change: forum("s-adm", "s-adm")},
		{name: "one sector named twice in an action", id: "FI-612/2021-6-2d", day: end, want: Fail,
			change: func(p *planOf) {
				p.Governance = hyte.Governance{}
				p.Actions[0].Sectors = []hyte.ID{"s-edu", "s-edu"}
			}},
		{name: "the other sector is another municipality's", id: "FI-612/2021-6-2d", day: end, want: Fail, change: shared(forum("s-adm", "s-edu"))},
		{name: "two of its own", id: "FI-612/2021-6-2d", day: end, want: Pass, change: shared(forum("s-adm", "s-edu", "s-tec"))},
	})
}

func TestFiguresOfLongAgo(t *testing.T) {
	end := day(2024, 12, 31)
	of := func(year int) func(*planOf) { return observations(func(o *hyte.Observation) { o.Year = year }) }
	for _, c := range []struct{ id, unit string }{
		{"FI-612/2021-6-3b", town}, {"FI-612/2021-6-3c", town}, {"FI-612/2021-7-3a", pirkka}, {"FI-615/2021-8-3", "HUS"},
	} {
		runCases(t, []dutyCase{
			{name: "of 1998", id: c.id, unit: c.unit, day: end, want: Review, change: of(1998)},
			{name: "of five years ago", id: c.id, unit: c.unit, day: end, want: Review, change: of(2019)},
			{name: "of four", id: c.id, unit: c.unit, day: end, want: Pass, change: of(2020)},
		})
	}
	runCases(t, []dutyCase{
		{name: "some are newer", id: "FI-612/2021-6-3b", day: end, want: Pass,
			change: func(p *planOf) { of(1998)(p); p.Indicators[7].Observations[0].Year = 2023 }},
		{name: "of 1998", id: "FI-1326/2010-12-1a", day: day(2022, 12, 31), want: Review, change: olderOn(2022, 5, 10, of(1998))},
	})
}

func TestAssessmentWhoseDayIsUntold(t *testing.T) {
	end := day(2024, 12, 31)
	untold := func(decided law.Date, taken hyte.Answer) func(*planOf) {
		return func(p *planOf) {
			a := &p.Impact.Assessments[0]
			a.Made, a.Decided, a.TakenIntoAccount = law.Date{}, decided, taken
		}
	}
	for _, c := range []struct{ id, unit string }{{"FI-612/2021-6-2c", town}, {"FI-612/2021-7-2c", pirkka}, {"FI-615/2021-8-2", "HUS"}} {
		runCases(t, []dutyCase{
			{name: "not taken into account", id: c.id, unit: c.unit, day: end, want: Fail, change: untold(day(2024, 3, 11), hyte.No)},
			{name: "taken into account?", id: c.id, unit: c.unit, day: end, want: Review, change: untold(day(2024, 3, 11), hyte.NotSaid)},
			{name: "no day at all", id: c.id, unit: c.unit, day: end, want: Pass, change: untold(law.Date{}, hyte.No)},
		})
	}
}

func TestDeliveredToSomebodyElse(t *testing.T) {
	astray := func(p *planOf) { p.Documents[0].Delivery[0].To = "09" }
	runCases(t, []dutyCase{
		{name: "in the term", id: "FI-612/2021-6-3g", day: day(2025, 5, 31), want: Due, change: astray},
		{name: "after the term", id: "FI-612/2021-6-3g", day: day(2025, 6, 1), want: Overdue, change: astray},
		{name: "the plan astray and the report at home", id: "FI-612/2021-6-3g", day: day(2024, 12, 31), want: Due, pointer: "/documents/9/delivery",
			change: func(p *planOf) {
				plan := p.Documents[0]
				plan.ID, plan.Kinds = "plan", []hyte.DocumentKind{hyte.WelfarePlan}
				plan.Delivery = []hyte.Delivery{{To: "09", Date: day(2023, 3, 20)}}
				p.Documents[0].Kinds, p.Documents[0].Delivery = []hyte.DocumentKind{hyte.WelfareReport}, nil
				p.Documents = append(p.Documents, plan)
			}},
	})
}

func TestPublishedBeforeTheCouncil(t *testing.T) {
	end := day(2024, 12, 31)
	on := func(days ...law.Date) func(*planOf) {
		return func(p *planOf) {
			p.Documents[0].Publication = nil
			for _, d := range days {
				p.Documents[0].Publication = append(p.Documents[0].Publication, hyte.Publication{URL: "https://example.org/plan", Date: d})
			}
		}
	}
	for _, c := range []struct{ id, unit string }{{"FI-612/2021-6-3h", town}, {"FI-612/2021-7-3f", pirkka}} {
		runCases(t, []dutyCase{
			{name: "the draft", id: c.id, unit: c.unit, day: end, want: Review, pointer: "/documents/0/publication", change: on(day(2023, 2, 1))},
			{name: "the draft and the document", id: c.id, unit: c.unit, day: end, want: Pass, change: on(day(2023, 2, 1), day(2023, 3, 21))},
			{name: "on the day", id: c.id, unit: c.unit, day: end, want: Pass, change: on(day(2023, 3, 13))},
			{name: "day untold", id: c.id, unit: c.unit, day: end, want: Pass, change: on(law.Date{})},
		})
	}
}

// Talks with one party on one topic and with another on the rest are not talks
// with each on all four.
func TestEveryPartyOnEveryTopic(t *testing.T) {
	end := day(2024, 12, 31)
	apart := func(first []hyte.NegotiationTopic) func(*planOf) {
		return func(p *planOf) {
			n := p.Negotiations[0]
			others := n
			others.ID, others.Date, others.Partners = "others", day(2023, 10, 6), n.Partners[1:]
			n.Partners, n.Topics = n.Partners[:1], first
			p.Negotiations = append([]hyte.Negotiation{n, others}, p.Negotiations[1:]...)
		}
	}
	for _, c := range []struct{ id, unit string }{{"FI-612/2021-6-5d", capital}, {"FI-612/2021-7-4d", pirkka}} {
		runCases(t, []dutyCase{
			{name: "apart", id: c.id, unit: c.unit, day: end, want: Pass, change: apart(fourTopics)},
			{name: "apart, and one party on goals alone", id: c.id, unit: c.unit, day: end, want: Fail, change: apart(fourTopics[:1])},
		})
	}
	runCases(t, []dutyCase{
		{name: "HUS on goals alone", id: "FI-612/2021-7-4d", unit: uusimaa, day: end, want: Pass,
			change: func(p *planOf) {
				n := p.Negotiations[0]
				n.ID, n.Partners, n.Topics = "hus", []hyte.ID{"p-hus"}, fourTopics[:1]
				p.Negotiations[0].Partners = []hyte.ID{"p-mun", "p-parish", "p-gym", "p-club"}
				p.Negotiations = append(p.Negotiations, n)
			}},
	})
}

func TestPlanAfterAReportOfTheOlderLaw(t *testing.T) {
	newTerm := day(2025, 6, 1)
	reportOnly := func(on law.Date) func(*planOf) {
		return func(p *planOf) {
			p.Documents[0].Kinds, p.Documents[0].Made = []hyte.DocumentKind{hyte.WelfareReport}, on
			p.Documents[0].Handling[0].Date = on
		}
	}
	runCases(t, []dutyCase{
		{name: "in the next term", id: "FI-612/2021-6-3f", day: newTerm, want: Due, change: reportOnly(day(2022, 5, 10))},
		{name: "a report of the new law", id: "FI-612/2021-6-3f", day: newTerm, want: Overdue, change: reportOnly(day(2023, 3, 13))},
		{name: "an older report and one of the new law", id: "FI-612/2021-6-3f", day: newTerm, want: Overdue,
			change: func(p *planOf) {
				reportOnly(day(2022, 5, 10))(p)
				d := p.Documents[0]
				d.ID, d.Handling = "new", []hyte.Handling{council(day(2024, 2, 12))}
				p.Documents = append(p.Documents, d)
			}},
		{name: "no older law asked a county for a report", id: "FI-612/2021-7-3c", unit: pirkka, day: day(2024, 12, 31), want: Due, change: reportOnly(day(2022, 11, 14))},
		{name: "the plan that is overdue weighs more", id: "FI-612/2021-7-3c", unit: pirkka, day: newTerm, want: Overdue, change: reportOnly(day(2023, 3, 13))},
	})
}

func TestHUSInTheReportsOfHelsinkiAndCounties(t *testing.T) {
	end := day(2024, 12, 31)
	only := func(in hyte.ID, partners ...hyte.ID) func(*planOf) {
		return func(p *planOf) {
			for i := range p.Cooperation {
				p.Cooperation[i].In = nil
			}
			p.Cooperation = append(p.Cooperation, hyte.Cooperation{ID: "c-in", Partners: partners, In: []hyte.ID{in}})
		}
	}
	runCases(t, []dutyCase{
		{name: "with both", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Pass, change: only("doc", "p-county", "p-hel")},
		{name: "with a county alone", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Review, pointer: "/cooperation", change: only("doc", "p-county")},
		{name: "with Helsinki alone", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Review, change: only("doc", "p-hel")},
		{name: "another municipality is not Helsinki", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Review, change: only("doc", "p-county", "p-mun")},
		{name: "on the annual report", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Review, change: only("ar23", "p-county", "p-hel")},
		{name: "a reason for one sort answers no question", id: "FI-615/2021-8-4", unit: "HUS", day: end, want: Review,
			change: func(p *planOf) {
				p.Negotiations[0] = hyte.Negotiation{ID: "n23", Kind: hyte.AnnualNegotiation, Year: 2023, NotHeld: text("The counties held none.")}
				p.Cooperation[1].Partners = []hyte.ID{"p-parish"}
				p.Omissions = []hyte.Omission{omission("FI-615/2021-8-4", "No company does this work.")}
			}},
		{name: "without a reason the sort is missing", id: "FI-615/2021-8-4", unit: "HUS", day: end, want: Fail,
			change: func(p *planOf) {
				p.Negotiations[0] = hyte.Negotiation{ID: "n23", Kind: hyte.AnnualNegotiation, Year: 2023, NotHeld: text("The counties held none.")}
				p.Cooperation[1].Partners = []hyte.ID{"p-parish"}
			}},
	})
}

func TestHUSInTheTalksOfHelsinkiAndCounties(t *testing.T) {
	with := func(partners ...hyte.ID) func(*planOf) {
		return func(p *planOf) { p.Negotiations[0].Partners = partners }
	}
	thisYear := func(p *planOf) { p.Negotiations[1].Partners = []hyte.ID{"p-hel"} }
	runCases(t, []dutyCase{
		{name: "with a county alone", id: "FI-615/2021-8-4", unit: "HUS", day: day(2024, 12, 31), want: Review, pointer: "/negotiations", change: with("p-county")},
		{name: "with Helsinki alone", id: "FI-615/2021-8-4", unit: "HUS", day: day(2024, 12, 31), want: Review, change: with("p-hel")},
		{name: "with another municipality", id: "FI-615/2021-8-4", unit: "HUS", day: day(2024, 12, 31), want: Overdue, change: with("p-mun")},
		{name: "with Helsinki so far", id: "FI-615/2021-8-4", unit: "HUS", day: day(2024, 12, 31), want: Due, change: thisYear},
		{name: "with Helsinki alone last year", id: "FI-615/2021-8-4", unit: "HUS", day: day(2025, 1, 1), want: Review, change: thisYear},
	})
}

// A reason that excuses one year does not hide another that it cannot excuse.
func TestTheWorstYearDecides(t *testing.T) {
	excused := func(year23, year24 []hyte.ID) func(*planOf) {
		return func(p *planOf) {
			p.Negotiations[0].Partners, p.Negotiations[1].Partners = year23, year24
			p.Omissions = []hyte.Omission{omission("FI-612/2021-6-5d", "No company took up the invitation.")}
		}
	}
	all, noCompany, noHUS := []hyte.ID{"p-hus", "p-parish", "p-gym", "p-club"}, []hyte.ID{"p-hus", "p-parish", "p-club"}, []hyte.ID{"p-parish", "p-gym", "p-club"}
	for _, on := range []law.Date{day(2024, 12, 31), day(2025, 1, 1)} {
		runCases(t, []dutyCase{
			{name: "no company", id: "FI-612/2021-6-5d", unit: capital, day: on, want: Justified, change: excused(noCompany, all)},
			{name: "no company, then no HUS", id: "FI-612/2021-6-5d", unit: capital, day: on, want: Fail, change: excused(noCompany, noHUS)},
			{name: "no HUS, then no company", id: "FI-612/2021-6-5d", unit: capital, day: on, want: Fail, change: excused(noHUS, noCompany)},
		})
	}
}

// The Act of 2010 named the partners without a condition.
func TestNoReasonUnderTheActOf2010(t *testing.T) {
	runCases(t, []dutyCase{{name: "no company, a reason", id: "FI-1326/2010-12-3", day: day(2022, 12, 31), want: Fail, pointer: "/cooperation",
		change: olderOn(2022, 5, 10, func(p *planOf) {
			p.Cooperation[1].Partners = []hyte.ID{"p-parish"}
			p.Omissions = []hyte.Omission{omission("FI-1326/2010-12-3", "No company does this work.")}
		})}})
}

func TestClinicPlanNeverMade(t *testing.T) {
	none := func(p *planOf) { p.SubPlans = p.SubPlans[:2] }
	for _, unit := range []string{pirkka, capital} {
		runCases(t, []dutyCase{
			{name: "last day of the term", id: "FI-1326/2010-15-4", unit: unit, day: day(2025, 5, 31), want: Due, change: none},
			{name: "day after", id: "FI-1326/2010-15-4", unit: unit, day: day(2025, 6, 1), want: Overdue, change: none},
		})
	}
}

func TestHelsinkisChildPlanOfTheOlderLaw(t *testing.T) {
	end := day(2024, 12, 31)
	of := func(on law.Date, reviewed ...law.Date) func(*planOf) {
		return func(p *planOf) {
			c := &p.SubPlans[0]
			c.Contents, c.Made, c.Handling[0].Date, c.Reviewed, c.PartOf = sevenContents, on, on, reviewed, nil
		}
	}
	for _, id := range []string{"FI-1287/2013-13a-2", "FI-1287/2013-13a-5"} {
		runCases(t, []dutyCase{
			{name: "approved in 2022", id: id, unit: capital, day: end, want: Review, pointer: "/subPlans/0/contents", change: of(day(2022, 4, 6))},
			{name: "reviewed since", id: id, unit: capital, day: end, want: Fail, change: of(day(2022, 4, 6), day(2024, 2, 1))},
			{name: "approved in 2023", id: id, unit: capital, day: end, want: Fail, change: of(day(2023, 1, 1))},
		})
	}
}

func TestPhysicalActivityOfLongAgo(t *testing.T) {
	end := day(2024, 12, 31)
	only := func(kind hyte.DocumentKind, on law.Date) func(*planOf) {
		return func(p *planOf) {
			p.Documents = []hyte.Document{{ID: "d", Kinds: []hyte.DocumentKind{kind}, Contents: []hyte.Content{hyte.ContentPhysicalActivity}, Made: on}}
			p.SubPlans = slices.DeleteFunc(p.SubPlans, func(s hyte.SubPlan) bool { return slices.Contains(s.Contents, hyte.ContentPhysicalActivity) })
		}
	}
	runCases(t, []dutyCase{
		{name: "in a report of 2009", id: "FI-390/2015-5-3b", day: end, want: Fail, pointer: "/indicators", change: only(hyte.AnnualReport, day(2009, 5, 4))},
		{name: "four years ago", id: "FI-390/2015-5-3b", day: end, want: Fail, change: only(hyte.AnnualReport, day(2020, 12, 31))},
		{name: "a day less", id: "FI-390/2015-5-3b", day: end, want: Pass, change: only(hyte.AnnualReport, day(2021, 1, 1))},
		{name: "day untold", id: "FI-390/2015-5-3b", day: end, want: Pass, change: only(hyte.AnnualReport, law.Date{})},
	})
}

func TestSubstanceWorkBeforeTheActAndWithoutAPlan(t *testing.T) {
	silent := func(p *planOf) {
		for i := range p.Documents {
			p.Documents[i].Contents, p.Documents[i].Themes = nil, nil
		}
	}
	runCases(t, []dutyCase{
		{name: "made before the Act", id: "FI-523/2015-5-3", day: day(2015, 12, 1), want: NotApplicable, change: olderOn(2013, 10, 14, silent)},
		{name: "made on its first day", id: "FI-523/2015-5-3", day: day(2015, 12, 1), want: Fail, change: olderOn(2015, 12, 1, silent)},
		{name: "a municipality's of 2022", id: "FI-523/2015-5-3", day: day(2023, 1, 1), want: Fail, change: olderOn(2022, 5, 10, silent)},
		{name: "a county's of 2022", id: "FI-523/2015-5-3", unit: pirkka, day: day(2023, 1, 1), want: NotApplicable, change: olderOn(2022, 5, 10, silent)},
		{name: "only annual reports, and they are silent", id: "FI-523/2015-5-3", day: day(2024, 12, 31), want: Fail, pointer: "/documents/1/contents",
			change: func(p *planOf) { silent(p); p.Documents = p.Documents[1:] }},
		{name: "only annual reports, and they speak", id: "FI-523/2015-5-3", day: day(2024, 12, 31), want: NotDue,
			change: func(p *planOf) { p.Documents = p.Documents[1:] }},
	})
}

func TestBudgetThatCannotBeDecidedYet(t *testing.T) {
	of := func(year int) func(*planOf) {
		return func(p *planOf) {
			p.Budget = []hyte.BudgetLink{{ID: "b", Kind: hyte.LinkBudget, Year: year, SubPlans: []hyte.ID{"child"}}}
		}
	}
	for _, c := range []struct{ id, unit string }{{"FI-417/2007-12-1", town}, {"FI-417/2007-12-3", pirkka}} {
		runCases(t, []dutyCase{
			{name: "of next year", id: c.id, unit: c.unit, day: day(2025, 1, 1), want: Pass, change: of(2026)},
			{name: "of the year after", id: c.id, unit: c.unit, day: day(2025, 1, 1), want: Fail, change: of(2027)},
		})
	}
}

// What is missing is named where it should stand, also where one duty asks for
// several things.
func TestPlacesInDutiesOfSeveralThings(t *testing.T) {
	end, last := day(2024, 12, 31), day(2022, 12, 31)
	runCases(t, []dutyCase{
		{name: "no topics", id: "FI-615/2021-8-3", unit: "HUS", day: end, want: Fail, pointer: "/monitoring/topics",
			change: func(p *planOf) { p.Monitoring.Topics = nil }},
		{name: "one sector", id: "FI-1326/2010-12-3", day: last, want: Fail, pointer: "/sectors",
			change: olderOn(2022, 5, 10, func(p *planOf) { p.Sectors = p.Sectors[:1] })},
		{name: "no forum", id: "FI-1326/2010-12-3", day: last, want: Fail, pointer: "/governance/bodies",
			change: olderOn(2022, 5, 10, func(p *planOf) {
				p.Governance.ResponsibleBody.Sectors, p.Governance.Bodies = nil, nil
			})},
		{name: "a goal without an action", id: "FI-1326/2010-12-2", day: last, want: Fail, pointer: "/actions",
			change: olderOn(2022, 5, 10, func(p *planOf) { p.Actions = p.Actions[3:] })},
	})
}
