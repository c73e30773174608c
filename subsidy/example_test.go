package subsidy_test

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// The figures of the examples are made up.
const exampleCSV = `code,population,school-meals,falls-65:previous,falls-65:latest
211,3000,100,20.0,18.0
091,6000,50,20.0,19.0
837,1000,..,20.0,22.0
`

func ExampleMunicipal() {
	for _, year := range []int{2025, 2026, 2027} {
		scheme, err := subsidy.Municipal(year)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Println(year, scheme.BasePrice(), scheme.BasePriceCitation().In(lang.Finnish), scheme.PopulationDay())
	}
	// Output:
	// 2025 19.97 1393/2022 1 § (870/2024) 2023-12-31
	// 2026 20.67 1393/2022 1 § (1270/2025) 2024-12-31
	// finance year 2027 is not covered by the municipal scheme (Act 618/2021, section 15(1); base price: Decree 1393/2022, section 1 (as in 1270/2025)): covered are 2023, 2024, 2025, 2026
}

func ExampleParseCohort() {
	scheme, _ := subsidy.Municipal(2026)
	cohort, err := subsidy.ParseCohort(scheme, []byte(exampleCSV))
	if err != nil {
		fmt.Println(err)
		return
	}
	missing, _ := cohort.Datum("837", "school-meals")
	fmt.Println(cohort.Len(), "units,", cohort.Residents(), "residents; school meals in 837:", missing)

	_, err = subsidy.ParseCohort(scheme, []byte("code,population,school-meals,lunches\n211,0,1e2,\n211,5,..,\n"))
	fmt.Println(err)
	// Output:
	// 3 units, 10000 residents; school meals in 837: ..
	// 1:30: unknown-column: lunches: found "lunches", expected a column of the scheme (an activity key, or a result key with :previous or :latest)
	// 2:5: population: unit "211": population: found "0", expected a whole number from 1 to 10^12
	// 2:7: number: unit "211": school-meals: found "1e2", expected a number like 1234.5, with at most 12 digits before the point and 9 after it, or one of the signs .. ... . -
	// 3:1: repeated-code: code: found "211", expected a code that does not stand in line 2 already
}

func ExampleScheme_Allocate() {
	scheme, _ := subsidy.Municipal(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCSV))
	alloc, err := scheme.Allocate(cohort)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("national mean", alloc.MeanScore().Exact())
	for award := range alloc.Awards() {
		fmt.Println(award.Rank, award.Code, award.Score.Exact(), award.Coefficient.Exact(), award.Euros.StringFixed(2))
	}
	fmt.Println("total", alloc.Total().StringFixed(2), "residue", alloc.Residue().StringFixed(2))
	// Output:
	// national mean 19/2
	// 1 211 40/3 80/57 87031.58
	// 2 091 55/6 55/57 119668.42
	// 3 837 0 0 0.00
	// total 206700.00 residue 0.00
}

func ExampleScheme_With() {
	scheme, _ := subsidy.Municipal(2026)
	alt, err := scheme.With(subsidy.BasePrice("21.50"), subsidy.Assume(subsidy.CoefficientRounding, "4"))
	if err != nil {
		fmt.Println(err)
		return
	}
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCSV))
	alloc, _ := alt.Allocate(cohort)
	award, _ := alloc.Award("211")
	fmt.Println(award.Coefficient.Exact(), award.Euros.StringFixed(2), "total", alloc.Total(), "what-if:", alt.WhatIf())

	_, err = scheme.With(subsidy.Assume(subsidy.EuroRounding, "francs"))
	fmt.Println(err)
	// Output:
	// 2807/2000 90525.75 total 214997.85 what-if: true
	// assume "euro-rounding": found "francs", expected cents, euros
}

func ExampleAllocation_Explain() {
	scheme, _ := subsidy.Municipal(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCSV))
	alloc, _ := scheme.Allocate(cohort)
	why, _ := alloc.Explain("211")
	// Numbers are joined to their units by no-break spaces.
	plain := strings.NewReplacer("\u00a0", " ")
	fmt.Print(plain.Replace(string(why.AppendText(nil, lang.English, 3))))

	points, _ := why.Find("points:falls-65")
	fmt.Println(plain.Replace(points.Sentence(lang.Swedish)))
	// Output:
	// The supplement is €87,031.58: the supplement before rounding 87,031.578947, rounded to cents (an exact half away from zero). [Act 618/2021, section 15(1); euro-rounding=cents; rounding-mode=half-away]
	//   The supplement before rounding: base price 20.67 × population 3,000 × coefficient 1.403508771930 ≈ €87,031.578947. [Act 618/2021, section 15(1)]
	//     Base price: €20.67 per resident. [Decree 1393/2022, section 1 (as in 1270/2025)]
	//     Population: 3,000 residents. [Act 618/2021, section 4(3)]
	//     Coefficient: score 13.333333333333 ÷ national mean 9.5 ≈ 1.403508771930. [Decree 1393/2022, section 3(5)]
	//       Score: (mean of the activity indicators 6.666667 + mean of the result indicators 20) ÷ 2 ≈ 13.333333 points. [Decree 1393/2022, section 3(5); weights=mean-of-means]
	//       National mean: 9.5 points. [Decree 1393/2022, section 3(5); national-mean=weighted]
	// Vårdperioder i anslutning till fallolyckor bland personer som fyllt 65 år: 100 × (den största förändringen 2 − förändringen −2) ÷ (den största förändringen 2 − den minsta förändringen −2) = 100 poäng.
}

func ExampleScheme_FromScore() {
	scheme, _ := subsidy.Municipal(2026)
	award, err := scheme.FromScore(decimal.RequireFromString("49"), decimal.RequireFromString("50"), 10_000)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(award.Coefficient.Fixed(2), award.Euros.StringFixed(2))
	// Output: 0.98 202566.00
}

func ExampleScheme_Assumptions() {
	scheme, _ := subsidy.Municipal(2026)
	for a := range scheme.Assumptions() {
		fmt.Printf("%s: %s %s\n", a.ID, a.Question.English, a.Option)
	}
	// Output:
	// range-includes-target: Do units at target take part in the range of changes? yes
	// no-spread: How many points where the change or level is the same for everyone? full
	// weights: The mean of the two means, or the weights printed in the decree? mean-of-means
	// national-mean: Is the mean of the whole country weighted by population? weighted
	// target-with-latest-only: What does a unit get whose latest value is at the target while the one before is missing? missing
	// coefficient-rounding: To how many decimals is the coefficient rounded before euros are computed? none
	// euro-rounding: Are awards rounded to cents or to whole euros? cents
	// rounding-mode: How is an exact half rounded? half-away
}
