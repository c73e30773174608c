//go:build ignore

// Reproduce reads a table of figures of Sotkanet.fi with the header
//
//	indicator,code,year,value,gender
//
// through the library's readers, and prints what it holds and how fast it was
// read:
//
//	go run reproduce.go -file <sotkanet-values-2008-2012.csv>
//
// The table stays outside the repository, because its series are of several
// producers. It is the snapshot of 2013-09-08 of seventeen series, 21 542
// figures, by way of github.com/ouzor/sotkanet-shiny, commit 60741078.
package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"fmt"
	"log"
	"os"
	"strconv"
	"testing"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/obscsv"
	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
)

func main() {
	log.SetFlags(0)
	file := flag.String("file", "", "table with the columns indicator, code, year, value and gender")
	flag.Parse()
	table := must(os.ReadFile(*file))
	options := obscsv.Options{Layout: layout(), Catalogue: sotkanet.Catalogue()}
	list, report, err := obscsv.Read(table, options)
	check(err)
	tell(list, report)

	wire := wireForm(list)
	again, err := sotkanet.ReadJSON(wire, sotkanet.Options{})
	check(err)
	if same := equal(list, again.Observations); same != len(list) {
		log.Fatalf("%d of %d figures are the same in the service's JSON", same, len(list))
	}
	fmt.Printf("the same %d figures from the service's JSON, %d remarks\n", len(list), again.Report.Len())
	compare("table of %d bytes: library %v, encoding/csv %v: %.2f times\n", table,
		func() error { _, _, err := obscsv.Read(table, options); return err },
		func() error { _, err := csv.NewReader(bytes.NewReader(table)).ReadAll(); return err })
	compare("JSON of %d bytes: library %v, encoding/json %v: %.2f times\n", wire,
		func() error { _, err := sotkanet.ReadJSON(wire, sotkanet.Options{}); return err },
		func() error { var rows []row; return json.Unmarshal(wire, &rows) })
}

// layout is that of the table: numbers of series are keys of the catalogue.
func layout() obscsv.Layout {
	keys := map[string]string{}
	for entry := range sotkanet.Catalogue().All() {
		keys[entry.External[0].ID] = entry.Key
	}
	return obscsv.Layout{
		Columns: map[string]string{"area": "code"}, Keys: keys,
		Groups: map[string]indicators.GroupDimension{"gender": {Name: indicators.DimensionSex, Whole: "total"}},
	}
}

func tell(list []indicators.Observation, report indicators.Report) {
	keys, areas, known := map[string]bool{}, map[indicators.Area]bool{}, 0
	for _, o := range list {
		keys[o.Indicator], areas[o.Area] = true, true
		if o.Datum.IsKnown() {
			known++
		}
	}
	fmt.Printf("%d rows: %d figures of %d series and %d areas, %d remarks\n", len(list), known, len(keys), len(areas), report.Len())
	for kind, n := range report.Counts() {
		fmt.Println(" ", kind, n)
	}
}

// row is one row as the service writes it.
type row struct {
	Indicator int         `json:"indicator"`
	Region    int         `json:"region"`
	Year      int         `json:"year"`
	Gender    string      `json:"gender"`
	Value     json.Number `json:"value"`
}

// wireForm writes the observations as the service would, under its own numbers
// of areas.
func wireForm(list []indicators.Observation) []byte {
	ids := map[indicators.Area]int{}
	for r := range sotkanet.KnownRegions().All() {
		if r.Status != sotkanet.Retired {
			ids[r.Area] = r.ID
		}
	}
	rows := make([]row, len(list))
	for i, o := range list {
		id, known := ids[o.Area]
		if !known || !o.Group.IsWhole() {
			log.Fatal("no number of the service for ", o.Area, o.Group)
		}
		rows[i] = row{must(strconv.Atoi(o.Indicator[len("sotkanet:"):])), id, o.Year, "total", json.Number(o.Datum.String())}
	}
	return must(json.Marshal(rows))
}

// equal counts the observations that are the same in both, but for the source.
func equal(a, b []indicators.Observation) (same int) {
	for i := range a {
		b[i].Source, b[i].Retrieved = "", law.Date{}
		if a[i].Equal(b[i]) {
			same++
		}
	}
	return same
}

func compare(format string, data []byte, library, standard func() error) {
	ours, theirs := speed(library), speed(standard)
	fmt.Printf(format, len(data), ours, theirs, float64(ours.NsPerOp())/float64(theirs.NsPerOp()))
}

func speed(read func() error) testing.BenchmarkResult {
	return testing.Benchmark(func(b *testing.B) {
		for b.Loop() {
			check(read())
		}
	})
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
