package law_test

import (
	"errors"
	"fmt"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func ExampleCitation_In() {
	place := law.Citation{Act: "417/2007", Section: "12", Subsection: 1, AsIn: "610/2022"}
	for _, l := range lang.All() {
		fmt.Println(place.In(l))
	}
	// Output:
	// 417/2007 12 § 1 mom. (610/2022)
	// 417/2007 12 § 1 mom. (610/2022)
	// Act 417/2007, section 12(1) (as in 610/2022)
}

// An impossible day can be written down; the call that gets it refuses it.
func ExampleDay() {
	fmt.Println(law.Day(2026, 11, 22).Check())
	fmt.Println(law.Day(2026, 2, 30).Check())
	// Output:
	// <nil>
	// not a date: found "2026-02-30", expected a day of the calendar as YYYY-MM-DD
}

func ExampleDate_AddMonths() {
	fmt.Println(law.Day(2025, 8, 31).AddMonths(6))
	// Output: 2026-02-28
}

// A timeline answers for the periods that were legislated and for no other.
func ExampleTimeline_At() {
	price := law.Timeline[string]{
		{Period: law.Year(2023), Value: "made-up price", Citation: law.Citation{Act: "1393/2022", Section: "1"}},
	}
	now, _ := price.At(law.Day(2023, 6, 1))
	fmt.Println(now.Value)

	_, err := price.At(law.Day(2024, 6, 1))
	var missing *law.NotCoveredError
	if errors.As(err, &missing) {
		fmt.Println(missing)
	}
	// Output:
	// made-up price
	// 2024-06-01 is not covered by Decree 1393/2022, section 1: the nearest period read is 2023-01-01–2023-12-31
}

// Results for a day after the text was read can name what was not seen.
func ExampleActByNumber() {
	act, _ := law.ActByNumber("611/2021")
	fmt.Println(act.Name.English, "read to", act.TextCheckedTo)
	for _, amendment := range act.Unseen {
		fmt.Println("not seen:", amendment.Number, "in force", amendment.InForce)
	}
	// Output:
	// Act on Wellbeing Services Counties read to 2025-02-21
	// not seen: 590/2025 in force 2026-01-01
}
