package subsidy_test

import (
	"fmt"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// The figures of the examples are made up.
const exampleCounties = `code,population,births,audit-recorded,mmr-coverage,alcohol-mini-intervention,neet-18-24:previous,neet-18-24:latest
90,6000,100,100,97,40,20,18
05,3000,100,50,95,60,20,20
20,1000,10,40,93,20,12,9
`

func ExampleCounty() {
	scheme, _ := subsidy.County(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCounties))
	alloc, err := scheme.Allocate(cohort)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("national mean", alloc.MeanScore().Exact())
	for award := range alloc.Awards() {
		fmt.Println(award.Rank, award.Code, award.Score.Exact(), award.Coefficient.Exact(), award.Euros.StringFixed(2))
	}

	// Until 2025 the money went per resident.
	scheme, _ = subsidy.County(2025)
	cohort, _ = subsidy.ParseCohort(scheme, []byte(exampleCounties))
	alloc, _ = scheme.Allocate(cohort)
	award, _ := alloc.Award("05")
	fmt.Println(scheme.PerResident(), award.Coefficient.Exact(), award.Euros.StringFixed(2))
	// Output:
	// national mean 159/10
	// 1 90 62/3 620/477 553320.75
	// 3 05 25/3 250/477 111556.60
	// 2 20 10 100/159 44622.64
	// true 1 137580.00
}

func ExampleCounty_explained() {
	scheme, _ := subsidy.County(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCounties))
	alloc, _ := scheme.Allocate(cohort)
	why, _ := alloc.Explain("05")
	for _, id := range []string{"points:alcohol-mini-intervention", "level:alcohol-mini-intervention", "change:neet-18-24"} {
		step, _ := why.Find(id)
		fmt.Println(strings.ReplaceAll(step.Sentence(lang.English), "\u00a0", " "))
		for _, a := range step.Assumptions {
			fmt.Println("  assumed:", a.ID, "=", a.Option)
		}
	}
	// Output:
	// Brief intervention on alcohol use carried out: 100 × (level 30 − lowest level 20) ÷ (highest level 40 − lowest level 20) = 50 points.
	// Level: value 60 × recorded in relation to births 0.5 = 30.
	//   assumed: mini-intervention-order = before
	// Relative change: change 0 ÷ previous value 20 = 0.
}

func ExampleCounty_assumptions() {
	scheme, _ := subsidy.County(2026)
	for a := range scheme.Assumptions() {
		var options []string
		for option := range a.Options() {
			options = append(options, option)
		}
		if len(options) > 4 {
			options = append(options[:2], "…", options[len(options)-1])
		}
		fmt.Println(a.ID, strings.Join(options, "|"), a.Citation.In(lang.Finnish))
	}
	// Output:
	// range-includes-target yes|no 1392/2022 3 a § 2 mom. (901/2025)
	// no-spread full|half|zero 1392/2022 3 a § 2 mom. (901/2025)
	// weights mean-of-means|printed 1392/2022 3 § (901/2025)
	// national-mean weighted|plain 1392/2022 3 a § 4 mom. (901/2025)
	// mmr-boundary at-least|above 1392/2022 3 a § 1 mom. (901/2025)
	// mini-intervention-order before|after 1392/2022 3 a § 1 mom. (901/2025)
	// mini-intervention-counts missing|uncorrected 1392/2022 3 a § 1 mom. (901/2025)
	// zero-base zero-points|error 1392/2022 3 a § 2 mom. (901/2025)
	// zero-to-zero outside|inside 1392/2022 3 a § 2 mom. (901/2025)
	// target-with-latest-only missing|full 1392/2022 3 a § 2 mom. (901/2025)
	// coefficient-rounding none|0|…|12 1392/2022 3 a § 4 mom. (901/2025)
	// euro-rounding cents|euros 617/2021 15 § 2 mom.
	// rounding-mode half-away|half-even 617/2021 15 § 2 mom.
}

func ExampleProposal2017() {
	scheme := subsidy.Proposal2017()
	cohort, _ := subsidy.ParseCohort(scheme, []byte("code,population,activity-mean,falls-65:previous,falls-65:latest\n211,3000,80,20,18\n245,2000,40,20,19\n837,1000,60,20,22\n"))
	alloc, _ := scheme.Allocate(cohort)
	pool, _ := scheme.Pool()
	fmt.Println(scheme.Force(), "sharing", pool, "euros")
	for award := range alloc.Awards() {
		fmt.Println(award.Code, award.Score.Exact(), award.Euros.StringFixed(2))
	}
	fmt.Println("total", alloc.Total().StringFixed(2))
	// Output:
	// proposal sharing 57000000 euros
	// 211 185/4 36257879.66
	// 245 395/16 12902578.80
	// 837 30 7839541.55
	// total 57000000.01
}

func ExampleVerify() {
	scheme, _ := subsidy.County(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCounties))
	alloc, _ := scheme.Allocate(cohort)
	why, _ := alloc.Explain("05")
	fmt.Println(subsidy.Verify(why))
	fmt.Println(alloc.Verify("05")) // and the whole country behind it

	other, _ := alloc.Explain("90")
	why.Operands[0] = other.Operands[0]
	fmt.Println(subsidy.Verify(why))
	// Output:
	// <nil>
	// <nil>
	// step "euros": found 557783/5, expected 2213283/4
}

func ExampleCompare() {
	before, _ := subsidy.Municipal(2025)
	after, _ := subsidy.Municipal(2026)
	cohort, _ := subsidy.ParseCohort(before, []byte("code,population,school-meals\n211,1000,100\n837,1000,50\n"))
	older, _ := before.Allocate(cohort)
	cohort, _ = subsidy.ParseCohort(after, []byte("code,population,school-meals\n211,1100,100\n837,1000,80\n"))
	newer, _ := after.Allocate(cohort)
	for d := range subsidy.Compare(older, newer) {
		p := d.Parts
		fmt.Println(d.Code, d.Euros.StringFixed(2), "=", p.Price.Fixed(2), p.Population.Fixed(2), p.Own.Fixed(2), p.Others.Fixed(2), p.Law.Fixed(2), p.Remainder.Fixed(4))
	}
	// Output:
	// 211 -1496.30 = 894.85 2476.28 0.00 -4867.44 0.00 -0.0018
	// 837 4963.30 = 550.79 0.00 7428.85 -3016.34 0.00 0.0018
}

func ExampleAllocation_Roundings() {
	scheme, _ := subsidy.Municipal(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCSV))
	alloc, _ := scheme.Allocate(cohort)
	for r := range alloc.Roundings() {
		if r.Mode == "half-away" && (r.Coefficient == "none" || r.Coefficient == "4") {
			fmt.Println(r.Coefficient, r.Euros, "total", r.Total.StringFixed(2), "residue", r.Residue.StringFixed(2), "most", r.Unit, r.Largest.StringFixed(2))
		}
	}
	// Output:
	// none cents total 206700.00 residue 0.00 most  0.00
	// none euros total 206700.00 residue 0.00 most 211 0.42
	// 4 cents total 206697.94 residue -2.06 most 091 -1.52
	// 4 euros total 206698.00 residue -2.00 most 091 -1.42
}

func ExampleAllocation_Gaps() {
	scheme, _ := subsidy.Municipal(2026)
	cohort, _ := subsidy.ParseCohort(scheme, []byte(exampleCSV))
	alloc, _ := scheme.Allocate(cohort)
	for gap := range alloc.Gaps() {
		if gap.Indicator.Key == "school-meals" {
			fmt.Println(gap.Code, gap.Missing[0].Reason, "at most", gap.Most.Euros.Fixed(2), "typically", gap.Typical.Euros.Fixed(2))
		}
	}
	// Output: 837 suppressed at most 7006.78 typically 4724.57
}
