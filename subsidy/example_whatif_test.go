package subsidy_test

import (
	"fmt"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

func ExampleAllocation_WhatIf() {
	scheme, _ := subsidy.Municipal(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCSV))
	alloc, _ := scheme.Allocate(cohort)
	variation, err := alloc.WhatIf("837", "school-meals", indicators.Known(decimal.NewFromInt(100)))
	if err != nil {
		fmt.Println(err)
		return
	}
	for code := range cohort.Codes() {
		before, _ := alloc.Award(code)
		after, _ := variation.Euros(code)
		fmt.Println(code, before.Euros.StringFixed(2), "→", after.StringFixed(2))
	}
	fmt.Println("national mean", alloc.MeanScore().Exact(), "→", variation.MeanScore().Exact(),
		"all computed anew:", variation.ComputedAnew())

	// The greatest change of everybody is that of 837: without it the range
	// is another one.
	variation, _ = variation.WhatIf("837", "falls-65:latest", indicators.Known(decimal.NewFromInt(20)))
	after, _ := variation.Euros("091")
	fmt.Println("091", after.StringFixed(2), "all computed anew:", variation.ComputedAnew())
	for overlay := range variation.Overlays() {
		fmt.Println(overlay.Kind, overlay.Unit, overlay.Key, overlay.Value)
	}
	// Output:
	// 211 87031.58 → 84081.36
	// 091 119668.42 → 115611.86
	// 837 0.00 → 7006.78
	// national mean 19/2 → 59/6 all computed anew: false
	// 091 99216.00 all computed anew: true
	// figure 837 falls-65:latest 20
	// figure 837 school-meals 100
}

func ExampleAllocation_With() {
	scheme, _ := subsidy.Municipal(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCSV))
	alloc, _ := scheme.Allocate(cohort)
	// Overlays on different things can be laid in any order.
	alt, err := alloc.With(
		subsidy.BasePrice("21.50"),
		subsidy.Weight("school-meals", "0.1"),
		subsidy.Without("youth-poor-health"),
		subsidy.Figure("837", "population", indicators.Known(decimal.NewFromInt(2000))),
	)
	if err != nil {
		fmt.Println(err)
		return
	}
	award, _ := alt.Award("211")
	scheme = alt.Scheme()
	fmt.Println(award.Score.Exact(), award.Coefficient.Exact(), award.Euros.StringFixed(2), "what-if:", scheme.WhatIf())
	for overlay := range alt.Overlays() {
		fmt.Printf("%s %q %q %q\n", overlay.Kind, overlay.Unit, overlay.Key, overlay.Value)
	}
	// Output:
	// 45/2 66/41 103829.27 what-if: true
	// base-price "" "" "21.50"
	// weight "" "school-meals" "0.1"
	// without "" "youth-poor-health" ""
	// figure "837" "population" "2000"
}

func ExampleAllocation_Marginals() {
	scheme, _ := subsidy.Municipal(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCSV))
	alloc, _ := scheme.Allocate(cohort)
	for m := range alloc.Marginals("091") {
		if key := m.Indicator.Key; key != "school-meals" && key != "falls-65" {
			continue
		}
		fmt.Println(m.Indicator.Key, m.Points.Exact(), "points;", m.PerPoint.Fixed(2), "€ per point")
		for code, euros := range m.Others() {
			fmt.Println("  and", code, euros.Fixed(2))
		}
		move, _ := m.Move()
		fmt.Println("  from", move.From, "to", move.To, "in", move.Column, move.Euros.StringFixed(2), "€")
		for code, euros := range move.Others() {
			fmt.Println("  and", code, euros.StringFixed(2))
		}
	}
	// Output:
	// school-meals 50 points; 183.22 € per point
	//   and 211 -183.22
	//   and 837 0.00
	//   from 0 to 100 in school-meals 18527.73 €
	//   and 211 -18527.73
	//   and 837 0.00
	// falls-65 75 points; 549.67 € per point
	//   and 211 -549.67
	//   and 837 0.00
	//   from 19.0 to 18.9 in falls-65:latest 1352.82 €
	//   and 211 -1352.82
	//   and 837 0.00
}
