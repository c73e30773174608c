package hyte_test

import (
	"errors"
	"fmt"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func ExampleParsePlan() {
	plan, err := hyte.ParsePlan([]byte(`{
		"format": "hyte-plan/1",
		"organisations": [{"code": "211"}],
		"goals": [{"id": "g1", "text": {"fi": "Yksinäisyys vähenee", "sv": "Ensamheten minskar"}}],
		"actions": [
			{"id": "a1", "text": "Kyläkahvila", "goals": ["g1"]},
			{"id": "a2", "text": "Naapuriapu", "goals": ["g1"]}
		]
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	goal, _ := plan.Goal("g1")
	fmt.Println(goal.Text.In(lang.Swedish))
	for action := range plan.ActionsOf("g1") {
		fmt.Println("-", action.Text.In(lang.Finnish))
	}
	// Output:
	// Ensamheten minskar
	// - Kyläkahvila
	// - Naapuriapu
}

func ExampleAppendPlan() {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "211"}},
		Term:          law.Between(law.Day(2025, 6, 1), law.Day(2029, 5, 31)),
		Goals:         []hyte.Goal{{ID: "g1", Text: hyte.Plain("Yksinäisyys vähenee"), Themes: []hyte.Theme{hyte.ThemeOlderPeople}}},
	}
	document, err := hyte.AppendPlan(nil, plan)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(string(document))
	// Output:
	// {
	//   "format": "hyte-plan/1",
	//   "organisations": [
	//     {
	//       "code": "211"
	//     }
	//   ],
	//   "term": {
	//     "from": "2025-06-01",
	//     "to": "2029-05-31"
	//   },
	//   "goals": [
	//     {
	//       "id": "g1",
	//       "text": "Yksinäisyys vähenee",
	//       "themes": ["older-people"]
	//     }
	//   ]
	// }
}

// A program that wants one line for every fault ranges over all of them.
func ExampleDecodeError() {
	_, err := hyte.ParsePlan([]byte(`{
  "format": "hyte-plan/1",
  "goals": [{"id": "g1", "indicators": ["i1"], "approved": "2023-02-20"}],
  "negotiations": [{"kind": "yearly"}]
}`))
	var faults hyte.DecodeErrors
	if errors.As(err, &faults) {
		for fault := range faults.All() {
			fmt.Printf("%d:%d %s: %s: %s\n", fault.Line, fault.Column, fault.Pointer, fault.Kind, fault.Reason())
		}
	}
	// Output:
	// 3:41 /goals/0/indicators/0: dangling-id: found "i1", expected the id of an indicator in the document
	// 4:29 /negotiations/0/kind: unknown-token: found "yearly", expected one of annual, term
}

func ExamplePlan_Check() {
	plan := hyte.Plan{Goals: []hyte.Goal{{ID: "g1", Approved: law.Day(2026, 2, 30)}}}
	fmt.Println(plan.Check())
	// Output:
	// /goals/0/approved: bad-date: found 2026-02-30, expected a day of the calendar, YYYY-MM-DD
}

func ExamplePointer() {
	fmt.Println(hyte.Pointer("").Key("extensions").Key("a/b").Index(0))
	// Output: /extensions/a~1b/0
}
