// Inequality prints how far the municipalities of each county are from one another, from raw files.
package main

import (
	_ "embed"
	"fmt"
	"log"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
	"github.com/hyte-fi/go-hyte/indicators/statistics"
)

//go:embed sotkanet-4.json
var disorders []byte

//go:embed sotkanet-127.csv
var residents []byte

func main() {
	figure := map[string]indicators.Datum{} // a town without a row stays not collected
	for _, o := range must(sotkanet.ReadJSON(disorders, sotkanet.Options{})).Observations {
		if o.Year == 2011 && o.Group.IsWhole() {
			figure[o.Area.Code] = o.Datum
		}
	}
	today, figures, towns := law.Day(2026, 1, 1), map[string][]indicators.Datum{}, map[string][]statistics.Weighted{}
	for _, o := range must(sotkanet.ReadCSV(residents, sotkanet.Options{})).Observations {
		county := must(region.Successor(o.Area.Code, today)).County // of the town, or of the one it merged into
		people, _ := o.Datum.Value()
		figures[county] = append(figures[county], figure[o.Area.Code])
		towns[county] = append(towns[county], statistics.Weighted{Figure: figure[o.Area.Code], Population: people.IntPart()})
	}
	fmt.Printf("%-47s%6s%9s%9s%9s%9s%9s%7s\n", "sotkanet:4, 2011", "towns", "lacking", "lowest", "median", "highest", "gap", "Gini")
	for county := range region.Counties(today) {
		var q [3]decimal.Decimal // quantiles 0, 50 and 100: the least, the median and the greatest
		for i := range q {
			quantile, _, err := statistics.Percentile(figures[county.Code], decimal.New(50*int64(i), 0), 7)
			q[i] = must(quantile, err)
		}
		gini := must(statistics.Gini(towns[county.Code]))
		fmt.Printf("%-47s%6d%9d%9s%9s%9s%9s%7s\n", county.Name.English, gini.Known, gini.Missing, q[0].StringFixed(2),
			q[1].StringFixed(2), q[2].StringFixed(2), q[2].Sub(q[0]).StringFixed(2), gini.Gini.StringFixed(2))
	}
}

func must[T any](value T, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}
