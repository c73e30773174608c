package main

import (
	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/profile"
	"github.com/hyte-fi/go-hyte/report"
)

var madeUp = report.Say(lang.Text{
	Finnish: "Luvut ovat keksittyjä: niillä vain havainnollistetaan kuvaa.",
	Swedish: "Siffrorna är påhittade: de visar bara hur bilden ser ut.",
	English: "The figures are made up: they only show what the picture looks like.",
})

// points makes data of scores; a negative score is one that is not collected.
func points(scores ...int64) []indicators.Datum {
	list := make([]indicators.Datum, len(scores))
	for i, s := range scores {
		if s >= 0 {
			list[i] = indicators.Known(decimal.NewFromInt(s))
		}
	}
	return list
}

// grid is made-up scores of sectors and dimensions as TEAviisari names them.
var grid = report.Grid{
	Caption: lang.Text{
		Finnish: "Terveydenedistämisaktiivisuus toimialoittain (keksitty)",
		Swedish: "Aktivitet i hälsofrämjandet enligt sektor (påhittad)",
		English: "Activity in health promotion by sector (made up)",
	},
	Year: 2024, Before: 2022,
	Dimensions: []lang.Text{
		{Finnish: "Sitoutuminen", Swedish: "Engagemang", English: "Commitment"},
		{Finnish: "Johtaminen", Swedish: "Ledning", English: "Management"},
		{Finnish: "Seuranta", Swedish: "Uppföljning", English: "Monitoring"},
		{Finnish: "Voimavarat", Swedish: "Resurser", English: "Resources"},
		{Finnish: "Osallisuus", Swedish: "Delaktighet", English: "Participation"},
	},
	Rows: []report.GridRow{
		{Sector: lang.Text{Finnish: "Kuntajohto", Swedish: "Kommunledningen", English: "Municipal leadership"}, Now: points(82, 74, 91, 46, 75), Before: points(70, 70, 85, 40, 60)},
		{Sector: lang.Text{Finnish: "Perusopetus", Swedish: "Grundläggande utbildning", English: "Basic education"}, Now: points(66, 80, 58, 24, 71), Before: points(68, 72, 55, 30, 64)},
		{Sector: lang.Text{Finnish: "Liikunta", Swedish: "Motion", English: "Physical activity"}, Now: points(77, 61, 25, -1, 88), Before: points(60, 58, 20, 35, 80)},
		{Sector: lang.Text{Finnish: "Kulttuuri", Swedish: "Kultur", English: "Culture"}, Now: points(52, 19, 38, 41, 79), Before: points(-1, -1, -1, -1, -1)},
	},
	Notes: []report.Sentence{madeUp},
}

// The profile sets made-up figures of the municipality beside those of others.
var profileCaption = lang.Text{
	Finnish: "Profiili: oma kunta muiden rinnalla (keksitty)",
	Swedish: "Profil: den egna kommunen jämförd med andra (påhittad)",
	English: "Profile: the municipality beside others (made up)",
}

// The areas of the profile: the municipality, three that stand for its
// neighbours, its county, and the country.
var (
	own        = indicators.Area{Kind: indicators.MunicipalityArea, Code: "211"}
	neighbours = []indicators.Area{{Kind: indicators.MunicipalityArea, Code: "536"}, {Kind: indicators.MunicipalityArea, Code: "604"}, {Kind: indicators.MunicipalityArea, Code: "980"}}
	county     = []indicators.Area{{Kind: indicators.CountyArea, Code: "08"}}
	country    = []indicators.Area{{Kind: indicators.CountryArea}}
)

// rows are the figures of the profile in tenths of a percent: own now and
// before, three neighbours, county, country. A negative one is suppressed.
var rows = []struct {
	key     string
	name    lang.Text
	stage   profile.Stage
	figures [7]int64
}{
	{"youth-poor-health", lang.Text{Finnish: "Terveytensä keskinkertaiseksi tai huonoksi kokevat, 8.–9. luokka, %", Swedish: "Upplever sin hälsa som medelmåttig eller dålig, årskurs 8–9, %", English: "Health felt to be average or poor, grades 8–9, %"}, profile.Youth, [7]int64{213, 220, 225, 231, 240, 240, 252}},
	{"outside-education-17-24", lang.Text{Finnish: "Koulutuksen ulkopuolelle jääneet 17–24-vuotiaat, %", Swedish: "17–24-åringar utanför utbildning, %", English: "Outside education, aged 17–24, %"}, profile.Youth, [7]int64{79, 83, 70, 74, 76, 81, 77}},
	{"long-term-social-assistance-25-64", lang.Text{Finnish: "Pitkäaikaisesti toimeentulotukea saaneet 25–64-vuotiaat, %", Swedish: "25–64-åringar med långvarigt utkomststöd, %", English: "Long-term recipients of social assistance, aged 25–64, %"}, profile.WorkingAge, [7]int64{17, 19, 16, 17, 21, -1, 21}},
}

func madeUpProfile() (profile.Profile, error) {
	request := profile.Request{Area: own, Comparators: []profile.Comparator{
		{Name: lang.Text{Finnish: "naapurit", Swedish: "grannarna", English: "neighbours"}, Areas: neighbours},
		{Name: lang.Text{Finnish: "hyvinvointialue", Swedish: "välfärdsområdet", English: "county"}, Areas: county},
		{Name: lang.Text{Finnish: "koko maa", Swedish: "hela landet", English: "whole country"}, Areas: country},
	}}
	areas := append(append([]indicators.Area{own, own}, neighbours...), county[0], country[0])
	for _, r := range rows {
		request.Indicators = append(request.Indicators, profile.Indicator{Key: r.key, Name: r.name, Unit: indicators.Percent, Polarity: indicators.LowerIsBetter, Stage: r.stage})
		for i, tenths := range r.figures {
			o := indicators.Observation{Indicator: r.key, Area: areas[i], Year: 2023, Datum: indicators.Known(decimal.New(tenths, -1))}
			if i == 1 {
				o.Year = 2021
			}
			if tenths < 0 {
				o.Datum = indicators.Lacking(indicators.Suppressed)
			}
			request.Observations = append(request.Observations, o)
		}
	}
	return profile.Build(request)
}
