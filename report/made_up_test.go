package report_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/profile"
	"github.com/hyte-fi/go-hyte/report"
)

// madeUpGrid has a score in every band, at both ends of each, and one missing.
func madeUpGrid(t testing.TB) report.Grid {
	t.Helper()
	return report.Grid{
		Caption: plain("Ruudukko"), Year: 2024, Before: 2022,
		Dimensions: []lang.Text{plain("A"), plain("B"), plain("C")},
		Rows: []report.GridRow{
			{Sector: plain("yksi"), Now: []indicators.Datum{datum(t, "0"), datum(t, "24.9"), datum(t, "25")}, Before: []indicators.Datum{datum(t, "10")}},
			{Sector: plain("kaksi"), Now: []indicators.Datum{datum(t, "74.9"), datum(t, "75"), datum(t, "100")}},
			{Sector: plain("kolme"), Now: []indicators.Datum{datum(t, "..")}},
		},
	}
}

func madeUpProfile(t testing.TB) profile.Profile {
	t.Helper()
	own, county, country := indicators.Area{Kind: indicators.MunicipalityArea, Code: "211"}, indicators.Area{Kind: indicators.CountyArea, Code: "08"}, indicators.Area{Kind: indicators.CountryArea}
	request := profile.Request{
		Area:        own,
		Comparators: []profile.Comparator{{Name: lang.Text{Finnish: "hyvinvointialue", Swedish: "välfärdsområdet", English: "county"}, Areas: []indicators.Area{county}}, {Name: lang.Text{Finnish: "koko maa", Swedish: "hela landet", English: "whole country"}, Areas: []indicators.Area{country}}},
	}
	for _, row := range []struct {
		key                        string
		polarity                   indicators.Polarity
		now, before, there, nation string
	}{
		{"less", indicators.LowerIsBetter, "7.0", "8.0", "9.0", "8.0"},
		{"more", indicators.HigherIsBetter, "7.0", "8.0", "..", "8.0"},
		{"same", indicators.HigherIsBetter, "8.0", "8.0", "8.0", "8.0"},
		{"missing", indicators.HigherIsBetter, "..", "..", "8.0", "8.0"},
	} {
		request.Indicators = append(request.Indicators, profile.Indicator{Key: row.key, Name: plain("mittari " + row.key), Unit: indicators.Percent, Polarity: row.polarity, Stage: profile.Youth})
		for _, o := range []struct {
			area   indicators.Area
			year   int
			figure string
		}{{own, 2023, row.now}, {own, 2021, row.before}, {county, 2023, row.there}, {country, 2023, row.nation}} {
			request.Observations = append(request.Observations, indicators.Observation{Indicator: row.key, Area: o.area, Year: o.year, Datum: datum(t, o.figure)})
		}
	}
	p, err := profile.Build(request)
	require.NoError(t, err)
	return p
}
