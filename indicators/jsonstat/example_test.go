package jsonstat_test

import (
	"fmt"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/jsonstat"
)

// The figures are made up.
func ExampleDataset_Observations() {
	const file = `{"version":"2.0","class":"dataset","source":"nobody","id":["Alue","Sukupuoli","Vuosi"],"size":[1,2,2],
"role":{"time":["Vuosi"]},"dimension":{
 "Alue":{"category":{"index":{"KU091":0}}},
 "Sukupuoli":{"category":{"index":["SSS","2"]}},
 "Vuosi":{"category":{"index":["2022","2023"]}}},
"value":[10.5,10.25,9,null],"status":{"3":".."}}`
	table, err := jsonstat.Parse([]byte(file))
	if err != nil {
		fmt.Println(err)
		return
	}
	observations, _, err := table.Observations(jsonstat.Mapping{
		Indicator: "made-up",
		Groups: map[string]indicators.GroupDimension{
			"Sukupuoli": {Name: indicators.DimensionSex, Whole: "SSS", Values: map[string]string{"2": indicators.Female}},
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, o := range observations {
		fmt.Printf("%s %d %q %s\n", o.Area, o.Year, o.Group, o.Datum)
	}
	// Output:
	// municipality:091 2022 "" 10.5
	// municipality:091 2023 "" 10.25
	// municipality:091 2022 "sex=female" 9
	// municipality:091 2023 "sex=female" ..
}
