package sotkanet_test

import (
	"fmt"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators/sotkanet"
)

func ExampleReadJSON() {
	const answer = `[{"indicator":4,"region":2,"year":2008,"gender":"total","value":6.9},
{"indicator":4,"region":2,"year":2009,"gender":"total","value":4.1}]`
	reading, err := sotkanet.ReadJSON([]byte(answer), sotkanet.Options{
		Source: "Sotkanet.fi, THL, indicator 4", Retrieved: law.Day(2013, 9, 8),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, o := range reading.Observations {
		fmt.Println(o.Indicator, o.Area, o.Year, o.Datum)
	}
	// Output:
	// sotkanet:4 municipality:005 2008 6.9
	// sotkanet:4 municipality:005 2009 4.1
}

func ExampleReadCSV_refusedRequest() {
	_, err := sotkanet.ReadCSV([]byte("<html><title>403 Forbidden</title></html>"), sotkanet.Options{})
	fmt.Println(err)
	// Output:
	// line 1, column 1: web-page: found "<html><title>403 Forbidden</title></html", expected a table with ";" between its columns
}

func ExampleCSVRows() {
	const answer = "indicator;region;year;gender;primary value;absolute value\n" +
		"4;2;2008;total;6,9;\n" +
		"4;2;2009;total;4,1;\n"
	for row, err := range sotkanet.CSVRows([]byte(answer)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(row.Region, row.Year, row.Value())
	}
	// Output:
	// 2 2008 6.9
	// 2 2009 4.1
}

func ExampleRegions_Lookup() {
	regions := sotkanet.KnownRegions()
	for _, id := range []int{2, 877, 957, 658} {
		region, _ := regions.Lookup(id)
		fmt.Println(id, region.Area, region.Name.Finnish, region.Status, region.Snapshot)
	}
	// Output:
	// 2 municipality:005 Alajärvi seen 2013-09-08
	// 877 county:11 Etelä-Karjalan hyvinvointialue retired 2024-07-10
	// 957 county:11 Etelä-Karjalan hyvinvointialue current 2024-07-10
	// 658 country Koko maa current 2026-03-30
}

func ExampleCatalogue() {
	entry, _ := sotkanet.Catalogue().Lookup(sotkanet.Key(4))
	fmt.Println(entry.Unit, entry.Polarity, entry.ProducerBasis)
	fmt.Println(entry.Licence)
	fmt.Println(entry.Rhythm, entry.RhythmBasis, entry.Decimals, entry.Years)
	// Output:
	// per-1000 lower-is-better stated
	// CC BY 4.0; cite Sotkanet and THL
	// every-year inferred 1 [2008 2009 2010 2011]
}
