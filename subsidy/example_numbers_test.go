package subsidy_test

import (
	"fmt"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// The points of the two worked examples of the package documentation.
func Example_points() {
	now, _ := subsidy.Municipal(2026)
	area, _ := subsidy.County(2026)
	for _, c := range []struct {
		scheme subsidy.Scheme
		csv    string
		keys   []string
	}{
		{now, exampleCSV, []string{"points:school-meals", "change:falls-65", "points:falls-65"}},
		{area, exampleCounties, []string{
			"points:mmr-coverage", "level:alcohol-mini-intervention", "points:alcohol-mini-intervention",
			"change:neet-18-24", "points:neet-18-24",
		}},
	} {
		cohort, _ := subsidy.ParseCohort(c.scheme, []byte(c.csv))
		alloc, _ := c.scheme.Allocate(cohort)
		for award := range alloc.Awards() {
			why, _ := alloc.Explain(award.Code)
			fmt.Print(award.Code)
			for _, id := range c.keys {
				if step, ok := why.Find(id); ok {
					fmt.Print(" ", step.ID, "=", step.Value.Exact())
				}
			}
			fmt.Println(" score", award.Score.Exact())
		}
	}
	// Output:
	// 211 points:school-meals=100 change:falls-65=-2 points:falls-65=100 score 40/3
	// 091 points:school-meals=50 change:falls-65=-1 points:falls-65=75 score 55/6
	// 837 points:school-meals=0 change:falls-65=2 points:falls-65=0 score 0
	// 90 points:mmr-coverage=100 level:alcohol-mini-intervention=40 points:alcohol-mini-intervention=100 change:neet-18-24=-1/10 points:neet-18-24=40 score 62/3
	// 05 points:mmr-coverage=50 level:alcohol-mini-intervention=30 points:alcohol-mini-intervention=50 change:neet-18-24=0 points:neet-18-24=0 score 25/3
	// 20 points:mmr-coverage=0 level:alcohol-mini-intervention=20 points:alcohol-mini-intervention=0 change:neet-18-24=-1/4 points:neet-18-24=100 score 10
}

// The highest score there is: full points in everything. With the printed
// weights it is less than 100, because they do not add up to 1.
func ExampleAssume_printedWeights() {
	was, _ := subsidy.Municipal(2025)
	now, _ := subsidy.Municipal(2026)
	area, _ := subsidy.County(2026)
	for _, scheme := range []subsidy.Scheme{was, now, area} {
		printed, _ := scheme.With(subsidy.Assume(subsidy.Weights, "printed"))
		best := subsidy.Row{Code: "best", Population: 1, Values: map[string]indicators.Datum{}}
		rest := subsidy.Row{Code: "rest", Population: 1, Values: map[string]indicators.Datum{}}
		for name := range scheme.Columns() {
			switch {
			case name == "code" || name == "population":
			case strings.HasSuffix(name, ":previous"):
				best.Values[name], rest.Values[name] = number(50), number(50)
			case strings.HasSuffix(name, ":latest"):
				best.Values[name], rest.Values[name] = number(40), number(50)
			default:
				best.Values[name], rest.Values[name] = number(100), number(0)
			}
		}
		cohort, _ := subsidy.NewCohort(scheme, []subsidy.Row{best, rest})
		means, _ := scheme.Allocate(cohort)
		sums, _ := printed.Allocate(cohort)
		one, _ := means.Award("best")
		other, _ := sums.Award("best")
		fmt.Println(scheme.Kind(), scheme.Year(), one.Score.Exact(), other.Score.Fixed(2))
	}
	// Output:
	// municipal 2025 100 99.93
	// municipal 2026 100 91.60
	// county 2026 100 99.98
}

func number(n int64) indicators.Datum { return indicators.Known(decimal.NewFromInt(n)) }
