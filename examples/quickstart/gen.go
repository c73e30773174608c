//go:build ignore

// Gen writes the cohort of the examples: the mainland municipalities of the
// division of 1 January of a finance year, each with its real population and
// with made-up indicator values.
//
//	go run gen.go -year 2024 population.csv > cohort-2024.csv
//
// The population file has the columns code, year and population. The persons
// of 31 December 2022 are taken, which is the lawful day for finance year 2024
// (Act 618/2021, section 4(3)); for a later finance year municipalities merged
// since are added up, and the population is then as illustrative as the rest.
//
// Every indicator value comes from draw, which mixes the municipality code and
// the number of the column with whole numbers only, so that the file is the
// same wherever it is made. Nothing in it says anything about any town:
//
//   - Activity, items 1 to 4, asked school by school: 100 for a draw under 50,
//     0 for one under 62, otherwise the draw itself as the share of schools.
//   - Activity, items 5 to 15: 100 for a draw under 65, otherwise 0.
//   - Results: the year before lies in the indicator's span, the latest year
//     differs from it by at most the indicator's swing.
//   - Missing: "." (no school of its own) for the school survey under 700
//     residents, ".." (too few answers) under 2 000; "" (not answered to) for
//     one activity cell in fifty; "..." (not yet out) for one latest count of
//     falls in fifty; "-" (exactly none) for long-term social assistance under
//     1 500 residents where the draw is under 20.
package main

import (
	"bufio"
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

const populationYear = "2022"

var activities = []string{
	"school-inspection", "school-absences", "school-active-breaks", "school-meals",
	"sport-impact-assessment", "sport-club-meetings", "sport-youth-activity-reported",
	"sport-targeted-groups", "sport-cross-sector-group",
	"lead-audit-evaluation", "lead-budget-indicators", "lead-coordinator",
	"lead-resident-panels", "lead-lifestyles-reported",
	"culture-low-threshold",
}

const schoolActivities = 4

// A result's values are in tenths of its unit; until is the last finance year
// that counts it, 0 for no end.
type result struct {
	key               string
	low, span, swing  int
	survey, assistant bool
	until             int
}

var results = []result{
	{key: "youth-poor-health", low: 180, span: 160, swing: 50, survey: true},
	{key: "youth-overweight", low: 140, span: 120, swing: 30, survey: true, until: 2025},
	{key: "outside-education-17-24", low: 50, span: 70, swing: 20},
	{key: "long-term-social-assistance-25-64", low: 5, span: 30, swing: 8, assistant: true},
	{key: "disability-pension-25-64", low: 40, span: 70, swing: 6},
	{key: "falls-65", low: 1800, span: 2600, swing: 700},
}

type row struct {
	code       string
	population int
}

func main() {
	log.SetFlags(0)
	year := flag.Int("year", 2024, "finance year whose division is taken")
	flag.Parse()
	file, err := os.Open(flag.Arg(0))
	if err != nil {
		log.Fatal(err)
	}
	rows, err := cohort(file, *year)
	if err != nil {
		log.Fatal(err)
	}
	out := bufio.NewWriter(os.Stdout)
	write(out, rows, *year)
	if err := out.Flush(); err != nil {
		log.Fatal(err)
	}
}

// cohort joins the population to the division, following mergers.
func cohort(file io.Reader, year int) ([]row, error) {
	records, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return nil, err
	}
	day := law.Day(year, 1, 1)
	persons := map[string]int{}
	for _, record := range records {
		if record[1] != populationYear {
			continue
		}
		n, err := strconv.Atoi(record[2])
		if err != nil {
			return nil, err
		}
		unit, err := region.Successor(record[0], day)
		if err != nil {
			return nil, err
		}
		persons[unit.Code] += n
	}
	var rows []row
	for unit := range region.Municipalities(day) {
		if unit.Mainland {
			rows = append(rows, row{unit.Code, persons[unit.Code]})
		}
	}
	return rows, nil
}

func write(out io.Writer, rows []row, year int) {
	fmt.Fprint(out, "code,population")
	for _, key := range activities {
		fmt.Fprint(out, ",", key)
	}
	for _, r := range results {
		if r.until == 0 || year <= r.until {
			fmt.Fprint(out, ",", r.key, ":previous,", r.key, ":latest")
		}
	}
	fmt.Fprintln(out)
	for _, unit := range rows {
		fmt.Fprint(out, unit.code, ",", unit.population)
		for i := range activities {
			fmt.Fprint(out, ",", activity(unit, i+1))
		}
		for i, r := range results {
			if r.until == 0 || year <= r.until {
				previous, latest := change(unit, len(activities)+i+1, r)
				fmt.Fprint(out, ",", previous, ",", latest)
			}
		}
		fmt.Fprintln(out)
	}
}

func activity(unit row, column int) string {
	if draw(unit.code, column+100)%50 == 0 {
		return ""
	}
	d := draw(unit.code, column) % 100
	switch {
	case column <= schoolActivities && d < 50, column > schoolActivities && d < 65:
		return "100"
	case column <= schoolActivities && d >= 62:
		return strconv.Itoa(d)
	}
	return "0"
}

func change(unit row, column int, r result) (previous, latest string) {
	before := draw(unit.code, column)
	if r.survey && unit.population < 700 {
		return ".", "."
	}
	if r.survey && unit.population < 2000 {
		return "..", ".."
	}
	if r.assistant && unit.population < 1500 && before%100 < 20 {
		return "-", "-"
	}
	value := r.low + before%r.span
	previous = tenths(value)
	after := draw(unit.code, column+200)
	if r.key == "falls-65" && after%50 == 0 {
		return previous, "..."
	}
	return previous, tenths(max(0, value-r.swing+after%(2*r.swing+1)))
}

func tenths(n int) string { return fmt.Sprintf("%d.%d", n/10, n%10) }

// draw gives a whole number from 0 to 10 006 for a municipality and a column:
// a line through both, squared twice modulo a prime so that neighbours differ.
func draw(code string, column int) int {
	const prime = 10007
	number, _ := strconv.Atoi(code)
	x := (137*number + 3011*column + 11) % prime
	x = (x*x + 17*column + number) % prime
	return (x*x + 29*number) % prime
}
