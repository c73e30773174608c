//go:build ignore

// Reproduce computes every published Gini coefficient from its inputs and
// prints how many agree:
//
//	go run reproduce.go -dir <folder with index-values.csv>
//
// The inputs stay outside the repository, because they derive from series of
// several producers; the coefficients are testdata/gini-published.csv. Both are
// from github.com/DiakGit/karttasovellus, commit a33f8576, the inputs with the
// population of Statistics Finland. On 2026-11-22 all 1127 agreed.
package main

import (
	"encoding/csv"
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("dir", "", "folder with index-values.csv")
	flag.Parse()
	areas := map[[3]string][]statistics.Weighted{}
	for _, row := range read(filepath.Join(*dir, "index-values.csv")) {
		figure, err := indicators.ParseDatum(row["index"])
		check(err)
		people, err := strconv.ParseInt(row["population"], 10, 64)
		check(err)
		areas[key(row)] = append(areas[key(row)], statistics.Weighted{Figure: figure, Population: people})
	}
	rows, agree := read("testdata/gini-published.csv"), 0
	for _, row := range rows {
		got, err := statistics.Gini(areas[key(row)])
		check(err)
		published, err := decimal.NewFromString(row["gini"])
		check(err)
		if got.Gini.Round(2).Equal(published) && strconv.Itoa(got.Known) == row["municipalities"] {
			agree++
			continue
		}
		fmt.Println("differs:", key(row), "published", published, "computed", got.Gini)
	}
	fmt.Printf("%d of %d published coefficients agree\n", agree, len(rows))
	if agree != len(rows) {
		os.Exit(1)
	}
}

func key(row map[string]string) [3]string {
	return [3]string{row["county_code"], row["midyear"], row["var_id"]}
}

func read(name string) []map[string]string {
	f, err := os.Open(name)
	check(err)
	defer f.Close()
	records, err := csv.NewReader(f).ReadAll()
	check(err)
	var rows []map[string]string
	for _, record := range records[1:] {
		row := map[string]string{}
		for i, column := range records[0] {
			row[column] = record[i]
		}
		rows = append(rows, row)
	}
	return rows
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
