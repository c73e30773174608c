//go:build ignore

// Gen writes two cohorts for tests. Their codes are real; every figure is made
// up and says nothing about any area or town.
//
//	go run testdata/gen.go county > testdata/county-2026.csv
//	go run testdata/gen.go plan   > testdata/plan-2018.csv
//
// A figure is low + (high − low) · step / 10, where step is
// (7 · code + 3 · column + 5 · row) mod 11 and rows and columns count from 0.
// The population is 10 000 · (3 + code mod 17). One figure of each file is
// withheld, so that a missing one is seen too.
package main

import (
	"fmt"
	"os"
	"strconv"
)

type column struct {
	name      string
	low, high float64
	decimals  int
}

var files = map[string]struct {
	codes    []string
	columns  []column
	withheld string
}{
	"county": {counties(), []column{
		{"checkup-4y-followup", 60, 100, 1}, {"checkup-8th-grade-followup", 60, 100, 1},
		{"diabetes-lifestyle-counselling", 2, 12, 1}, {"mmr-coverage", 94, 98, 1},
		{"alcohol-mini-intervention", 5, 45, 1}, {"unemployed-health-checks", 1, 9, 1},
		{"births", 500, 2500, 0}, {"audit-recorded", 450, 3000, 0},
		{"injuries-hospitalised:previous", 55, 95, 1}, {"injuries-hospitalised:latest", 45, 95, 1},
		{"hip-fractures-65:previous", 0.4, 0.9, 1}, {"hip-fractures-65:latest", 0.4, 0.9, 1},
		{"neet-18-24:previous", 9, 16, 1}, {"neet-18-24:latest", 9, 16, 1},
		{"long-term-basic-assistance-25-64:previous", 0.8, 2.8, 1}, {"long-term-basic-assistance-25-64:latest", 0.8, 2.8, 1},
		{"mental-disability-pension-18-34:previous", 0.5, 1.5, 1}, {"mental-disability-pension-18-34:latest", 0.5, 1.5, 1},
	}, "hip-fractures-65:latest"},
	"plan": {[]string{"091", "211", "245", "837", "922"}, []column{
		{"activity-mean", 40, 90, 0},
		{"youth-poor-health:previous", 15, 25, 1}, {"youth-poor-health:latest", 15, 25, 1},
		{"youth-daily-smoking:previous", 4, 12, 1}, {"youth-daily-smoking:latest", 4, 12, 1},
		{"falls-65:previous", 200, 400, 1}, {"falls-65:latest", 200, 400, 1},
	}, "youth-daily-smoking:latest"},
}

// counties are the 21 counties and Helsinki.
func counties() []string {
	var codes []string
	for n := 1; n <= 21; n++ {
		codes = append(codes, fmt.Sprintf("%02d", n))
	}
	return append(codes, "90")
}

func main() {
	file, ok := files[os.Args[len(os.Args)-1]]
	if !ok {
		fmt.Fprintln(os.Stderr, "expected county or plan")
		os.Exit(2)
	}
	fmt.Print("code,population")
	for _, c := range file.columns {
		fmt.Print(",", c.name)
	}
	for row, code := range file.codes {
		n, _ := strconv.Atoi(code)
		fmt.Printf("\n%s,%d", code, 10_000*(3+n%17))
		for i, c := range file.columns {
			if row == 2 && c.name == file.withheld {
				fmt.Print(",..")
				continue
			}
			step := float64((7*n + 3*i + 5*row) % 11)
			fmt.Print(",", strconv.FormatFloat(c.low+(c.high-c.low)*step/10, 'f', c.decimals, 64))
		}
	}
	fmt.Println()
}
