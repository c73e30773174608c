package report_test

import (
	"fmt"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/report"
)

// What falls due for a municipality in one year of a council term, and what
// sets the day.
func ExampleCycle() {
	unit, _ := region.Lookup("211", law.Day(2026, 1, 1))
	term, _ := region.CouncilTerm(unit, law.Day(2026, 1, 1))
	for task := range report.Cycle(unit, term.Period) {
		if task.Year == 2026 {
			fmt.Printf("%s  %-9s  %s (%s)\n", task.Window.To, task.Limit, task.Title().English, task.Citation)
		}
	}
	// Output:
	// 2026-06-30  statute    Accounts of the year before at the council (Act 410/2015, section 113(1))
	// 2026-06-30  statute    Evaluation report on the year before at the council (Act 410/2015, section 121(4))
	// 2026-12-31  inference  Yearly report on wellbeing and health to the council (Act 612/2021, section 6(3))
	// 2026-12-31  inference  Yearly negotiation on the promotion of wellbeing and health (Act 612/2021, section 6(4))
	// 2026-12-31  statute    Budget and financial plan of the next year (Act 410/2015, section 110(1))
}

// A plan shows what is done, and what is late. One report stands for one year.
func ExampleTimetable() {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "211"}},
		Documents: []hyte.Document{{
			ID: "report-2023", Kinds: []hyte.DocumentKind{hyte.AnnualReport}, Year: 2023,
			Handling: []hyte.Handling{{Body: hyte.RoleCouncil, Date: law.Day(2024, 6, 10), Decision: hyte.DecisionNoted}},
		}},
	}
	day := law.Day(2025, 3, 1)
	unit, _ := region.Lookup("211", day)
	term := law.Between(law.Day(2021, 8, 1), law.Day(2025, 5, 31))
	for e := range report.Timetable(plan, unit, term, day) {
		if e.Kind == report.TaskAnnualReport || e.Kind == report.TaskTermPlan {
			fmt.Println(e.ID(), e.State, e.Evidence, e.Late())
		}
	}
	// Output:
	// annual-report-2021 unrecorded [] false
	// annual-report-2022 unrecorded [] false
	// annual-report-2023 done [/documents/0 /documents/0/handling/0] true
	// annual-report-2024 overdue [] false
	// welfare-plan-2021 due [] false
}

// What the law asks for and the plan does not hold stands in the report as a
// gap.
func ExampleAnnual() {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "211"}},
		Actions:       []hyte.Action{{ID: "a", Text: hyte.Plain("Hyvinvointiraati")}},
	}
	audit, err := governance.Audit(plan, law.Day(2024, 12, 31))
	if err != nil {
		fmt.Println(err)
		return
	}
	doc, err := report.Annual(plan, audit, 2024)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(doc.Title.In(lang.Swedish))
	for gap := range doc.Gaps() {
		if gap.Duty == "FI-612/2021-6-3d" {
			fmt.Println("-", gap.Text.Swedish, gap.Citation.In(lang.Swedish))
		}
	}
	html := report.AppendHTML(nil, doc, lang.Swedish)
	fmt.Println(string(html[:31]))
	// Output:
	// Kangasala: årsrapport om välfärdsarbetet 2024
	// - Planen innehåller inga uppgifter om invånarnas välfärd och hälsa. 612/2021 6 § 3 mom.
	// - Planen innehåller inga uppgifter om faktorer som påverkar välfärden och hälsan eller om levnadsförhållandena. 612/2021 6 § 3 mom.
	// <!DOCTYPE html><html lang="sv">
}

// A value is data until it is written in a language.
func ExampleValue() {
	s := report.Say(lang.Text{Finnish: "Lisäosa on {0}.", Swedish: "Tilläggsdelen är {0}.", English: "The supplement is {0}."},
		report.Count(681192))
	for _, l := range lang.All() {
		fmt.Printf("%q\n", s.In(l))
	}
	// Output:
	// "Lisäosa on 681\u202f192."
	// "Tilläggsdelen är 681\u202f192."
	// "The supplement is 681,192."
}

// The yearly clock of a municipality in the first year of a council term.
func ExampleClock() {
	unit, _ := region.Lookup("211", law.Day(2025, 6, 1))
	term, _ := region.CouncilTerm(unit, law.Day(2025, 6, 1))
	for s := range report.Clock(unit, term.Period, 2025) {
		fmt.Printf("%02d–%02d  %s\n", s.Months.From.Month(), s.Months.To.Month(), s.Title.English)
	}
	// Output:
	// 01–03  Indicators are updated and the progress of actions is gone through; accounts and activity report are drawn up
	// 04–06  Yearly report on wellbeing and health, accounts and evaluation report at the council
	// 08–09  Goals of the sectors for the next year
	// 09–11  Negotiation with the county; organisations are heard
	// 08–12  Report on the past and plan for the new council term to the council; delivery and publication
	// 10–12  Budget and financial plan: goals, actions and indicators of promotion
}
