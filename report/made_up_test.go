package report_test

import (
	"testing"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
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

func madeUpProfile(t testing.TB) report.Profile {
	t.Helper()
	return report.Profile{
		Caption: plain("Profiili"),
		Rows: []report.ProfileRow{
			{Name: plain("vähemmän on parempi"), Polarity: indicators.LowerIsBetter, Own: datum(t, "7.0"), Before: datum(t, "8.0"), Peers: datum(t, "7.5"), County: datum(t, "9"), Country: datum(t, "8.0")},
			{Name: plain("enemmän on parempi"), Polarity: indicators.HigherIsBetter, Own: datum(t, "7.0"), Before: datum(t, "8.0"), Country: datum(t, "8.0")},
			{Name: plain("sama"), Polarity: indicators.HigherIsBetter, Own: datum(t, "8.0"), Country: datum(t, "8.0")},
			{Name: plain("puuttuu"), Polarity: indicators.HigherIsBetter, Own: datum(t, ".."), Country: datum(t, "8.0")},
		},
	}
}
