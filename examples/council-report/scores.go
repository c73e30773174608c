package main

import (
	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/report"
)

var madeUp = report.Say(lang.Text{
	Finnish: "Luvut ovat keksittyjä: ne näyttävät vain, miltä kuva näyttää.",
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

// figure makes a datum of a number that is given in tenths.
func figure(tenths int64) indicators.Datum { return indicators.Known(decimal.New(tenths, -1)) }

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

// profile is made-up figures of the municipality and of others.
var profile = report.Profile{
	Caption: lang.Text{
		Finnish: "Profiili: oma kunta muiden rinnalla 2023 (keksitty)",
		Swedish: "Profil: den egna kommunen jämförd med andra 2023 (påhittad)",
		English: "Profile: the municipality beside others 2023 (made up)",
	},
	Rows: []report.ProfileRow{
		{
			Name:     lang.Text{Finnish: "Terveytensä keskinkertaiseksi tai huonoksi kokevat, 8.–9. luokka, %", Swedish: "Upplever sin hälsa som medelmåttig eller dålig, årskurs 8–9, %", English: "Health felt to be average or poor, grades 8–9, %"},
			Polarity: indicators.LowerIsBetter, Own: figure(213), Before: figure(220), Peers: figure(231), County: figure(240), Country: figure(252),
		},
		{
			Name:     lang.Text{Finnish: "Koulutuksen ulkopuolelle jääneet 17–24-vuotiaat, %", Swedish: "17–24-åringar utanför utbildning, %", English: "Outside education, aged 17–24, %"},
			Polarity: indicators.LowerIsBetter, Own: figure(79), Before: figure(83), Peers: figure(74), County: figure(81), Country: figure(77),
		},
		{
			Name:     lang.Text{Finnish: "Pitkäaikaisesti toimeentulotukea saaneet 25–64-vuotiaat, %", Swedish: "25–64-åringar med långvarigt utkomststöd, %", English: "Long-term recipients of social assistance, aged 25–64, %"},
			Polarity: indicators.LowerIsBetter, Own: figure(17), Before: figure(19), Peers: figure(17), County: indicators.Lacking(indicators.Suppressed), Country: figure(21),
		},
	},
	Notes: []report.Sentence{madeUp},
}
