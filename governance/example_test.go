package governance_test

import (
	"fmt"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

func ExampleAudit() {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "922"}},
		Goals:         []hyte.Goal{{ID: "g1", Text: hyte.Plain("Young people feel well")}},
		Actions:       []hyte.Action{{ID: "a1", Goals: []hyte.ID{"g1"}}},
	}
	audit, err := governance.Audit(plan, law.Day(2026, 11, 22))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(audit.Verdict())
	for f := range audit.Failed() {
		if f.Duty.Citation.Subsection == 2 && f.Duty.Citation.Act == "612/2021" {
			fmt.Println(f.Duty.ID, f.Outcome, f.Pointer())
		}
	}
	// Output:
	// incomplete
	// FI-612/2021-6-2c fail /impact/procedure
	// FI-612/2021-6-2d fail /sectors
	// FI-612/2021-6-2e fail /governance/responsibleBody
}

func ExampleFinding_Message() {
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "922"}}}
	audit, err := governance.Audit(plan, law.Day(2026, 11, 22))
	if err != nil {
		fmt.Println(err)
		return
	}
	f, _ := audit.Finding("FI-612/2021-6-3b")
	for _, l := range lang.All() {
		fmt.Println(f.Duty.Citation.In(l))
		fmt.Println(f.Message(l))
		fmt.Println(f.Remedy(l))
	}
	// Output:
	// 612/2021 6 § 3 mom.
	// Yhtäkään mittaria ei ole eritelty alueittain. Elinolojen, hyvinvoinnin ja terveyden seuranta on eriteltävä alueittain.
	// Eritelkää vähintään yksi mittari kunnan osa-alueittain.
	// 612/2021 6 § 3 mom.
	// Ingen indikator är uppdelad enligt område. Uppföljningen av levnadsförhållanden, hälsa och välfärd ska göras i varje område.
	// Dela upp minst en indikator enligt kommunens delområden.
	// Act 612/2021, section 6(3)
	// No indicator is broken down by area. Monitoring of living conditions, wellbeing and health must be broken down by area.
	// Break at least one indicator down by sub-area of the municipality.
}

func ExampleDuties() {
	unit, err := region.Lookup("091", law.Day(2022, 6, 1))
	if err != nil {
		fmt.Println(err)
		return
	}
	for duty := range governance.Duties(law.Day(2022, 6, 1), unit) {
		if duty.Citation.Act == "612/2021" && duty.Citation.Section == "6" {
			fmt.Println(duty.ID, duty.Period)
		}
	}
	// Output:
	// FI-612/2021-6-2a 2022-03-01–2022-12-31
	// FI-612/2021-6-2b 2022-03-01–2022-12-31
	// FI-612/2021-6-2c 2022-03-01–2022-12-31
	// FI-612/2021-6-2d 2022-03-01–2022-12-31
	// FI-612/2021-6-2e 2022-03-01–2022-12-31
}

func ExampleMaturity() {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "922"}},
		Strategies:    []hyte.Strategy{{ID: "s", Name: hyte.Plain("Strategy")}},
		Actions:       []hyte.Action{{ID: "a1"}},
	}
	step, err := governance.Maturity(plan, law.Day(2026, 11, 22))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(step.Number, step.Name().In(lang.English))
	for criterion := range step.Next() {
		fmt.Println("-", criterion.Text.In(lang.English))
	}
	// Output:
	// 2 Its importance is known, but no work is done
	// - At least three of four topics are monitored: living conditions, wellbeing, health, the factors that affect them
	// - At least one indicator is broken down by area or population group
}
