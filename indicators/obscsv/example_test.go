package obscsv_test

import (
	"fmt"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/obscsv"
)

// The figures are made up.
func ExampleRead() {
	const file = `indicator,area_kind,area,year,value
falls-65,municipality,211,2022,612.5
falls-65,municipality,211,2023,..
`
	observations, report, err := obscsv.Read([]byte(file), obscsv.Options{Catalogue: indicators.Coefficient()})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, o := range observations {
		fmt.Println(o.Indicator, o.Area, o.Year, o.Datum)
	}
	fmt.Println(report.Len(), "remarks")
	// Output:
	// falls-65 municipality:211 2022 612.5
	// falls-65 municipality:211 2023 ..
	// 0 remarks
}

// The figures are made up.
func ExampleAppendRow() {
	value, _ := indicators.ParseDatum("12.50")
	text := obscsv.AppendHeader(nil)
	text, err := obscsv.AppendRow(text, indicators.Observation{
		Indicator: "youth-poor-health", Year: 2023, Datum: value,
		Area:   indicators.Area{Kind: indicators.CountyArea, Code: "07"},
		Source: "THL, School Health Promotion study",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(string(text))
	// Output:
	// indicator,area_kind,area,year,to,group,value,absolute,count,lower,upper,self_reported,source,retrieved
	// youth-poor-health,county,07,2023,,,12.50,,,,,no,"THL, School Health Promotion study",
}
