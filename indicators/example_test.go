package indicators_test

import (
	"fmt"
	"slices"

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
	// 2.1 a Perceived health average or poor, grades 8 and 9 – Decree 1393/2022, section 3(3), annex (as in 1270/2025)
	// 2.2 Outside education, aged 17–24 – Decree 1393/2022, section 3(3), annex (as in 1270/2025)
	// 2.3 Long-term recipients of social assistance, aged 25–64 – Decree 1393/2022, section 3(3), annex (as in 1270/2025)
	// 2.4 Receiving disability pension, aged 25–64 – Decree 1393/2022, section 3(3), annex (as in 1270/2025)
	// 2.5 Care periods due to falls, aged 65 and over – Decree 1393/2022, section 3(3), annex (as in 1270/2025)
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

// The figures are made up: a survey of every second year that Inari missed
// once.
func ExampleRounds_Pair() {
	const inari, utsjoki = "148", "890"
	var observations []indicators.Observation
	for _, row := range []struct {
		code  string
		year  int
		value string
	}{
		{inari, 2019, "21.0"}, {inari, 2021, "20.5"},
		{utsjoki, 2021, "18.0"}, {utsjoki, 2023, "17.5"},
	} {
		value, _ := indicators.ParseDatum(row.value)
		observations = append(observations, indicators.Observation{
			Indicator: "youth-poor-health", Year: row.year, Datum: value,
			Area: indicators.Area{Kind: indicators.MunicipalityArea, Code: row.code},
		})
	}
	rounds := indicators.RoundsOf("youth-poor-health", slices.Values(observations))
	series, err := indicators.NewSeries(observations[:2]...)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, choice := range []indicators.RoundChoice{indicators.NationalRounds, indicators.OwnRounds} {
		p := rounds.Pair(series, choice)
		fmt.Println(choice, p.PreviousRound, p.Previous, p.LatestRound, p.Latest)
	}
	// Output:
	// national 2021 20.5 2023 ...
	// own 2019 21.0 2021 20.5
}

func ExampleCatalogue_Merge() {
	own, err := indicators.NewCatalogue(indicators.Entry{
		Key:  "library-visits",
		Name: lang.Text{Finnish: "Kirjastokäynnit", Swedish: "Biblioteksbesök", English: "Library visits"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	all, err := indicators.Coefficient().Merge(own)
	fmt.Println(all.Len() > own.Len(), err)
	_, err = all.Merge(own)
	fmt.Println(err)
	// Output:
	// true <nil>
	// two indicators with the key "library-visits", expected one
}

// The figures are made up.
func ExampleRestorePrecision() {
	published, _ := indicators.ParseDatum("0.0")
	cases, _ := indicators.ParseDatum("12")
	population, _ := indicators.ParseDatum("500000")
	o := indicators.Observation{Datum: published, Absolute: cases}
	p, err := indicators.RestorePrecision(o, indicators.Per1000, indicators.Datum{}, population)
	fmt.Println(p.Published, p.Computed, err)
	// Output:
	// 0.0 0.024000000 <nil>
}
