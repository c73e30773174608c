package governance_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	. "github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// The cases of this file are those in which the order of a list, an old
// document or a day could lead a check away from the words of the statute.

func earlierPlan(kind hyte.SubPlanKind, id hyte.ID, on law.Date) hyte.SubPlan {
	return hyte.SubPlan{ID: id, Kind: kind, Made: on, Handling: []hyte.Handling{council(on)}}
}

func listedFirst(p *planOf, s hyte.SubPlan) { p.SubPlans = append([]hyte.SubPlan{s}, p.SubPlans...) }

func TestLatestSubPlanCounts(t *testing.T) {
	end24 := day(2024, 12, 31)
	runCases(t, []dutyCase{
		{name: "the plan of 2018 stands first", id: "FI-417/2007-12-1", day: end24, want: Pass,
			change: func(p *planOf) { listedFirst(p, earlierPlan(hyte.ChildPlan, "child18", day(2018, 3, 12))) }},
		{name: "a draft displaces nothing", id: "FI-417/2007-12-1", day: end24, want: Pass,
			change: func(p *planOf) {
				listedFirst(p, hyte.SubPlan{ID: "draft", Kind: hyte.ChildPlan, Made: day(2024, 6, 1)})
			}},
		{name: "without approvals the day it was made", id: "FI-980/2012-5-1", day: end24, want: Pass,
			change: func(p *planOf) {
				p.SubPlans[1].Handling = nil
				listedFirst(p, hyte.SubPlan{ID: "older18", Kind: hyte.OlderPeoplePlan, Made: day(2018, 3, 12)})
			}},
		{name: "approved as part of the whole", id: "FI-980/2012-5-1", day: end24, want: Pass,
			change: func(p *planOf) {
				p.SubPlans[1].Handling = nil
				listedFirst(p, earlierPlan(hyte.OlderPeoplePlan, "older18", day(2018, 3, 12)))
			}},
	})
}

// nextTerm adds the report and plan of the term 2025–2029.
func nextTerm(p *planOf) {
	d := p.Documents[0]
	d.ID, d.Term, d.Made = "doc25", law.Between(day(2025, 6, 1), day(2029, 5, 31)), day(2025, 9, 1)
	d.Handling = []hyte.Handling{council(day(2025, 10, 13))}
	p.Documents = append(p.Documents, d)
}

func TestPartOfTheDocumentsOfTheTerm(t *testing.T) {
	later := day(2025, 12, 1)
	inBoth := func(p *planOf) {
		nextTerm(p)
		for i := range p.SubPlans[:2] {
			p.SubPlans[i].PartOf = []hyte.ID{"doc", "doc25"}
		}
	}
	runCases(t, []dutyCase{
		{name: "part of the last term's plan", id: "FI-417/2007-12-1", day: later, want: Fail, pointer: "/subPlans/0/partOf", change: nextTerm},
		{name: "part of the new one too", id: "FI-417/2007-12-1", day: later, want: Pass, change: inBoth},
		{name: "no new one yet", id: "FI-417/2007-12-1", day: later, want: Pass},
		{name: "part of the last term's plan", id: "FI-417/2007-12-3", unit: pirkka, day: later, want: Fail, change: nextTerm},
		{name: "part of the last term's plan", id: "FI-980/2012-5-1", day: later, want: Fail, pointer: "/subPlans/1/partOf", change: nextTerm},
		{name: "part of the new one too", id: "FI-980/2012-5-1", day: later, want: Pass, change: inBoth},
		{name: "part of the last term's plan", id: "FI-980/2012-5-2", unit: pirkka, day: later, want: Fail, change: nextTerm},
		{name: "approved in 2022, not part of the plan of 2023", id: "FI-417/2007-12-1", day: day(2024, 12, 31), want: Review, pointer: "/subPlans/0/partOf",
			change: func(p *planOf) {
				p.SubPlans[0].Handling[0].Date, p.SubPlans[0].PartOf = day(2022, 6, 13), nil
			}},
	})
}

func annualOn(year int, handled law.Date) hyte.Document {
	d := completeDocuments()[1]
	d.ID, d.Year, d.Handling = hyte.ID("ar"+law.Day(year, 1, 1).String()), year, []hyte.Handling{council(handled)}
	return d
}

func TestOneReportStandsForOneYear(t *testing.T) {
	end := day(2025, 5, 31)
	reports := func(list ...hyte.Document) func(*planOf) {
		return func(p *planOf) { p.Documents = append(p.Documents[:1], list...) }
	}
	runCases(t, []dutyCase{
		{name: "every second year", id: "FI-612/2021-6-3d", day: end, want: Overdue,
			change: reports(annualOn(2023, day(2024, 5, 20)))},
		{name: "every year, on the year before", id: "FI-612/2021-6-3d", day: end, want: Pass,
			change: reports(annualOn(2024, day(2025, 5, 19)), annualOn(2023, day(2024, 5, 20)), annualOn(2022, day(2023, 5, 22)))},
		{name: "every year, on the year itself", id: "FI-612/2021-6-3d", day: day(2024, 12, 31), want: Pass,
			change: reports(annualOn(2023, day(2023, 12, 11)), annualOn(2024, day(2024, 12, 9)))},
		{name: "the whole one counts", id: "FI-612/2021-6-3d", day: day(2023, 12, 31), want: Pass,
			change: func(p *planOf) {
				draft, whole := annualOn(2023, day(2023, 11, 13)), annualOn(2023, day(2023, 12, 11))
				draft.Contents = draft.Contents[1:]
				reports(draft, whole)(p)
			}},
	})
}

func TestAssessmentsTakenIntoAccount(t *testing.T) {
	end24 := day(2024, 12, 31)
	assessment := func(made, decided law.Date, taken hyte.Answer) func(*planOf) {
		return func(p *planOf) {
			p.Impact.Procedure = hyte.ImpactProcedure{}
			a := &p.Impact.Assessments[0]
			a.Made, a.Decided, a.TakenIntoAccount = made, decided, taken
		}
	}
	with := func(change func(*planOf)) func(*planOf) {
		return func(p *planOf) { procedure := p.Impact.Procedure; change(p); p.Impact.Procedure = procedure }
	}
	none := law.Date{}
	runCases(t, []dutyCase{
		{name: "no, day of decision untold", id: "FI-612/2021-6-2c", day: end24, want: Fail, change: assessment(day(2024, 2, 1), none, hyte.No)},
		{name: "no, without groups", id: "FI-612/2021-6-2c", day: end24, want: Fail, pointer: "/impact/assessments/0/takenIntoAccount",
			change: func(p *planOf) {
				assessment(day(2024, 2, 1), none, hyte.No)(p)
				p.Impact.Assessments[0].PopulationGroups = nil
			}},
		{name: "untold, unsaid", id: "FI-612/2021-6-2c", day: end24, want: Review, change: assessment(day(2024, 2, 1), none, hyte.NotSaid)},
		{name: "decision to come", id: "FI-612/2021-6-2c", day: end24, want: Pass, change: assessment(day(2024, 2, 1), day(2025, 2, 1), hyte.NotSaid)},
		{name: "no in 2015", id: "FI-612/2021-6-2c", day: end24, want: Pass, change: with(assessment(day(2015, 2, 1), day(2015, 3, 1), hyte.No))},
		{name: "no, made in 2015", id: "FI-612/2021-6-2c", day: end24, want: Pass, change: with(assessment(day(2015, 2, 1), none, hyte.No))},
		{name: "no in 2023", id: "FI-612/2021-6-2c", day: end24, want: Fail, change: with(assessment(day(2022, 12, 1), day(2023, 1, 1), hyte.No))},
	})
}

func TestPlanForOlderPeopleOfTheOlderLaw(t *testing.T) {
	alone := olderOn(2022, 5, 10, func(p *planOf) { p.SubPlans[1].PartOf = nil })
	runCases(t, []dutyCase{
		{name: "to the end of the term", id: "FI-980/2012-5-1", day: day(2025, 5, 31), want: Pass, change: alone},
		{name: "not in the next term", id: "FI-980/2012-5-1", day: day(2025, 6, 1), want: Due, change: alone},
		{name: "nor later in it", id: "FI-980/2012-5-1", day: day(2026, 11, 22), want: Due, change: alone},
		{name: "contents of its day", id: "FI-980/2012-5-3", unit: capital, day: day(2023, 6, 1), want: NotApplicable, change: alone},
		{name: "contents in the next term", id: "FI-980/2012-5-3", unit: capital, day: day(2025, 6, 2), want: Due, change: alone},
		{name: "contents of its day", id: "FI-980/2012-5-4", day: day(2023, 6, 1), want: NotApplicable, change: alone},
		{name: "contents in the next term", id: "FI-980/2012-5-4", day: day(2025, 6, 2), want: Due, change: alone},
	})
}

func TestChildPlanInBudget(t *testing.T) {
	inDecember := func(more ...hyte.BudgetLink) func(*planOf) {
		return func(p *planOf) {
			p.SubPlans[0].Handling[0].Date = day(2023, 12, 18)
			p.Budget = append([]hyte.BudgetLink{{ID: "b24", Kind: hyte.LinkBudget, Year: 2024, Decided: day(2023, 11, 13)}}, more...)
		}
	}
	only := func(b hyte.BudgetLink) func(*planOf) {
		return func(p *planOf) {
			b.Kind, b.SubPlans = hyte.LinkBudget, []hyte.ID{"child"}
			p.Budget = []hyte.BudgetLink{b}
		}
	}
	next := hyte.BudgetLink{ID: "b25", Kind: hyte.LinkBudget, Year: 2025, Decided: day(2024, 11, 11)}
	runCases(t, []dutyCase{
		{name: "approved after the budget", id: "FI-417/2007-12-1", day: day(2024, 1, 2), want: Due, change: inDecember()},
		{name: "last day", id: "FI-417/2007-12-1", day: day(2024, 12, 31), want: Due, change: inDecember()},
		{name: "day after", id: "FI-417/2007-12-1", day: day(2025, 1, 1), want: Fail, change: inDecember()},
		{name: "left out of the next budget", id: "FI-417/2007-12-1", day: day(2024, 11, 11), want: Fail, change: inDecember(next)},
		{name: "a budget older than the plan", id: "FI-417/2007-12-1", day: day(2025, 1, 1), want: Fail,
			change: only(hyte.BudgetLink{ID: "b20", Year: 2020, Decided: day(2019, 11, 11)})},
		{name: "a budget of an earlier year, day untold", id: "FI-417/2007-12-1", day: day(2025, 1, 1), want: Fail,
			change: only(hyte.BudgetLink{ID: "b20", Year: 2020})},
		{name: "day untold", id: "FI-417/2007-12-1", day: day(2025, 1, 1), want: Pass,
			change: only(hyte.BudgetLink{ID: "b24", Year: 2024})},
		{name: "the county's strategy", id: "FI-417/2007-12-3", unit: pirkka, day: day(2024, 12, 31), want: Review, pointer: "/strategies",
			change: func(p *planOf) { p.Reviews = nil }},
	})
}

func TestConditionalPartners(t *testing.T) {
	end24 := day(2024, 12, 31)
	excused := func(id string, change func(*planOf)) func(*planOf) {
		return func(p *planOf) {
			change(p)
			p.Omissions = []hyte.Omission{omission(id, "Nobody of that sort does this work here.")}
		}
	}
	talks := func(with []hyte.ID, topics []hyte.NegotiationTopic) func(*planOf) {
		return excused("FI-612/2021-6-5d", func(p *planOf) { p.Negotiations[0].Partners, p.Negotiations[0].Topics = with, topics })
	}
	runCases(t, []dutyCase{
		{name: "no non-profit body, justified", id: "FI-612/2021-6-4b", day: end24, want: Justified,
			change: excused("FI-612/2021-6-4b", func(p *planOf) { p.Cooperation = p.Cooperation[:2] })},
		{name: "no public actor and no company, justified", id: "FI-612/2021-6-4b", day: end24, want: Justified,
			change: excused("FI-612/2021-6-4b", func(p *planOf) { p.Cooperation[1].Partners = nil })},
		{name: "no public actor, justified", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Justified,
			change: talks([]hyte.ID{"p-hus", "p-gym", "p-club"}, fourTopics)},
		{name: "only HUS, justified", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Justified,
			change: talks([]hyte.ID{"p-hus"}, fourTopics)},
		{name: "HUS cannot be left out", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Fail,
			change: talks([]hyte.ID{"p-parish", "p-gym", "p-club"}, fourTopics)},
		{name: "nor a topic", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Fail,
			change: talks([]hyte.ID{"p-hus", "p-parish", "p-club"}, fourTopics[1:])},
		{name: "talks apart", id: "FI-612/2021-6-5d", unit: capital, day: end24, want: Pass,
			change: func(p *planOf) {
				first := p.Negotiations[0]
				for i, id := range []hyte.ID{"p-hus", "p-parish", "p-gym", "p-club"} {
					n := first
					n.ID, n.Date, n.Partners = "apart-"+id, day(2023, 10, 5+i), []hyte.ID{id}
					p.Negotiations = append(p.Negotiations, n)
				}
				p.Negotiations = p.Negotiations[1:]
			}},
	})
}

func TestOlderCouncilHeardInPreparation(t *testing.T) {
	end24 := day(2024, 12, 31)
	heard := func(on law.Date, in ...hyte.ID) func(*planOf) {
		return func(p *planOf) { p.Participation[2].Date, p.Participation[2].In = on, in }
	}
	runCases(t, []dutyCase{
		{name: "on the day of approval", id: "FI-980/2012-11", day: end24, want: Pass, change: heard(day(2023, 3, 13))},
		{name: "after the approval", id: "FI-980/2012-11", day: end24, want: Fail, change: heard(day(2023, 3, 14))},
		{name: "after the whole was handled", id: "FI-980/2012-11", day: end24, want: Fail,
			change: func(p *planOf) { heard(day(2023, 3, 14))(p); p.SubPlans[1].Handling = nil }},
		{name: "in 2014", id: "FI-980/2012-11", day: end24, want: Fail, change: heard(day(2014, 5, 1))},
		{name: "day untold", id: "FI-980/2012-11", day: end24, want: Review, change: heard(law.Date{})},
		{name: "in the term before", id: "FI-980/2012-11", day: end24, want: Review, change: heard(day(2021, 5, 3))},
		{name: "in the term before, on this plan", id: "FI-980/2012-11", day: end24, want: Pass, change: heard(day(2021, 5, 3), "older")},
		{name: "on the plan before", id: "FI-980/2012-11", day: end24, want: Fail,
			change: func(p *planOf) {
				heard(day(2021, 9, 6))(p)
				listedFirst(p, earlierPlan(hyte.OlderPeoplePlan, "older22", day(2022, 1, 10)))
			}},
	})
}

func TestContentsOfTheOlderPlan(t *testing.T) {
	for _, left := range []hyte.Content{
		hyte.ContentOlderAssessment, hyte.ContentOlderNeedFactors, hyte.ContentOlderServices, hyte.ContentOlderHomeFirst,
		hyte.ContentOlderGoals, hyte.ContentOlderActions, hyte.ContentOlderResponsibilities, hyte.ContentAuthorityCooperation,
	} {
		runCases(t, []dutyCase{{name: "without " + string(left), id: "FI-980/2012-5@2013", day: day(2022, 12, 31), want: Fail,
			change: olderOn(2022, 5, 10, func(p *planOf) {
				p.SubPlans[1].Contents = slices.DeleteFunc(p.SubPlans[1].Contents, func(c hyte.Content) bool { return c == left })
			})}})
	}
}

// What spans two subsections cites the section.
func TestCitationsOfWholeSections(t *testing.T) {
	versions := 0
	for d := range AllDuties() {
		if d.ID == "FI-980/2012-5@2013" || d.ID == "FI-417/2007-12@2008" {
			versions++
			assert.Zero(t, d.Citation.Subsection, "%s %s", d.ID, d.Period)
		}
	}
	assert.Equal(t, 3, versions)
}

func TestEndOfTheCouncilTerm(t *testing.T) {
	made := func(term law.Period) planOf {
		p := planFor(town)
		p.Documents, p.Term = nil, term
		return p
	}
	calendarYears := law.Between(day(2021, 8, 1), day(2024, 12, 31))
	list := audited(t, made(calendarYears), town, 2025, 3, 1)
	assert.Equal(t, Due, outcome(t, list, "FI-612/2021-6-3e"), "the council still sits")

	list = audited(t, made(calendarYears), town, 2025, 6, 1)
	f, _ := list.Finding("FI-612/2021-6-3e")
	assert.Equal(t, Overdue, f.Outcome)
	assert.Equal(t, day(2025, 6, 1), f.OverdueSince())
	assert.Contains(t, f.Message(lang.Finnish), "31.5.2025")

	list = audited(t, made(law.Period{To: day(2024, 12, 31)}), town, 2025, 6, 1)
	assert.Equal(t, Due, outcome(t, list, "FI-612/2021-6-3e"), "no council term can be told")
}

func TestDeliveryAndPublication(t *testing.T) {
	end24, newTerm := day(2024, 12, 31), day(2025, 6, 1)
	delivered := func(list ...hyte.Delivery) func(*planOf) {
		return func(p *planOf) { p.Documents[0].Delivery = list }
	}
	unpublished := func(p *planOf) { p.Documents[0].Publication = nil }
	draft, final := hyte.Delivery{To: townsOwn, Date: day(2023, 2, 1)}, hyte.Delivery{To: townsOwn, Date: day(2023, 3, 20)}
	runCases(t, []dutyCase{
		{name: "draft and final", id: "FI-612/2021-6-3g", day: end24, want: Pass, pointer: "", change: delivered(draft, final)},
		{name: "day untold", id: "FI-612/2021-6-3g", day: end24, want: Review, pointer: "/documents/0/delivery/0", change: delivered(hyte.Delivery{To: townsOwn})},
		{name: "one day untold", id: "FI-612/2021-6-3g", day: end24, want: Pass, change: delivered(hyte.Delivery{To: townsOwn}, final)},
		{name: "on the day of the council", id: "FI-612/2021-6-3g", day: day(2023, 3, 13), want: Due, change: delivered()},
		{name: "on the last day of the term", id: "FI-612/2021-6-3g", day: day(2025, 5, 31), want: Due, change: delivered()},
		{name: "after the term", id: "FI-612/2021-6-3g", day: newTerm, want: Overdue, pointer: "/documents/0/delivery", change: delivered()},
		{name: "delivered in the last term", id: "FI-612/2021-6-3g", day: newTerm, want: NotDue},
		{name: "on the day of the council", id: "FI-612/2021-6-3h", day: day(2023, 3, 13), want: Due, change: unpublished},
		{name: "after the term", id: "FI-612/2021-6-3h", day: newTerm, want: Overdue, change: unpublished},
		{name: "nothing delivered at all", id: "FI-612/2021-6-5b", unit: tuusula, day: end24, want: Due, change: delivered()},
	})
	plan := planFor(town)
	unpublished(&plan)
	f, _ := audited(t, plan, town, 2023, 3, 13).Finding("FI-612/2021-6-3h")
	assert.Equal(t, law.Between(day(2023, 3, 13), day(2025, 5, 31)), f.Due())
}

func TestTermBeforeUnknown(t *testing.T) {
	plan := planFor(town)
	older(&plan, day(2005, 5, 10))
	f, found := audited(t, plan, town, 2014, 6, 1).Finding("FI-980/2012-5@2013")
	require.True(t, found)
	assert.Equal(t, Due, f.Outcome)
	assert.NotContains(t, f.Message(lang.Finnish), "edellisellä")
}

func TestEveryGoalFromLocalNeeds(t *testing.T) {
	runCases(t, []dutyCase{{name: "one goal without", id: "FI-1326/2010-12-2", day: day(2022, 12, 31), want: Fail, pointer: "/goals/3/localNeeds",
		change: func(p *planOf) { p.Goals[3].LocalNeeds = hyte.Text{} }}})
}

func TestPredecessorsAreInTheTable(t *testing.T) {
	for d := range AllDuties() {
		for id := range d.Succeeds() {
			assert.True(t, Known(id), "%s after %s", d.ID, id)
		}
	}
}

// A transitional provision gives time; it does not hide what is missing.
func TestTimeToDecideNamesWhatIsMissing(t *testing.T) {
	plan := planFor(capital)
	plan.Goals = nil
	f, found := audited(t, plan, capital, 2022, 12, 31).Finding("FI-612/2021-6-2a")
	require.True(t, found)
	assert.Contains(t, f.Message(lang.Finnish), "ei ole yhtään tavoitetta")
	assert.Contains(t, f.Message(lang.Finnish), "31.12.2022")
}
