package indicators_test

import (
	"fmt"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

func ExampleMunicipal() {
	list, err := indicators.Municipal(law.Day(2026, 1, 1))
	if err != nil {
		fmt.Println(err)
		return
	}
	for d := range list.Value.Of(indicators.Result) {
		fmt.Println(d.Item, d.Name.In(lang.English), "–", d.Citation)
	}
	// Output:
	// 2.1 a Perceived health average or poor, grades 8 and 9 – Decree 1393/2022, section 3(3), annex
	// 2.2 Outside education, aged 17–24 – Decree 1393/2022, section 3(3), annex
	// 2.3 Long-term recipients of social assistance, aged 25–64 – Decree 1393/2022, section 3(3), annex
	// 2.4 Receiving disability pension, aged 25–64 – Decree 1393/2022, section 3(3), annex
	// 2.5 Care periods due to falls, aged 65 and over – Decree 1393/2022, section 3(3), annex
}

func ExampleParseDatum() {
	for _, cell := range []string{"12.50", "-", "..", "", "."} {
		d, err := indicators.ParseDatum(cell)
		if err != nil {
			fmt.Println(err)
			continue
		}
		if why, missing := d.Missing(); missing {
			fmt.Println("missing:", why)
			continue
		}
		fmt.Println("known:", d)
	}
	_, err := indicators.ParseDatum("12,5")
	fmt.Println(err)
	// Output:
	// known: 12.50
	// known: 0
	// missing: suppressed
	// missing: not-collected
	// missing: not-applicable
	// not a figure: found "12,5", expected digits with at most one decimal point
}
