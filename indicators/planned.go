package indicators

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// The supplement planned in 2016–2017. The bill lapsed in March 2019 and never
// bound anybody.

var plannedCitation = law.Citation{Act: "HE 15/2017", Force: law.Proposal}

var plannedResults = []Definition{
	planned("youth-poor-health", Percent, 286, lang.Text{
		Finnish: "Kokee terveydentilansa keskinkertaiseksi tai huonoksi, % 8. ja 9. luokan oppilaista",
		Swedish: "Upplever sitt hälsotillstånd som medelmåttigt eller dåligt, % av eleverna i årskurs 8 och 9",
		English: "Perceived health average or poor, % of pupils in grades 8 and 9",
	}),
	planned("youth-daily-smoking", Percent, 288, lang.Text{
		Finnish: "Tupakoi päivittäin, % 8. ja 9. luokan oppilaista",
		Swedish: "Röker dagligen, % av eleverna i årskurs 8 och 9",
		English: "Daily smoking, % of pupils in grades 8 and 9",
	}),
	planned("youth-overweight", Percent, 0, lang.Text{
		Finnish: "Ylipaino, % 8. ja 9. luokan oppilaista",
		Swedish: "Övervikt, % av eleverna i årskurs 8 och 9",
		English: "Overweight, % of pupils in grades 8 and 9",
	}),
	planned("outside-education-17-24", Unstated, 3219, lang.Text{
		Finnish: "Koulutuksen ulkopuolelle jääneet 17–24-vuotiaat",
		Swedish: "Personer i åldern 17–24 år som blivit utanför utbildning",
		English: "Outside education, aged 17–24",
	}),
	planned("youth-unemployment", Unstated, 0, lang.Text{
		Finnish: "Nuorisotyöttömät",
		Swedish: "Arbetslösa unga",
		English: "Young unemployed people",
	}),
	planned("long-term-social-assistance-25-64", Unstated, 0, lang.Text{
		Finnish: "Toimeentulotukea pitkäaikaisesti saaneet 25–64-vuotiaat",
		Swedish: "Personer i åldern 25–64 år som fått långvarigt utkomststöd",
		English: "Long-term recipients of social assistance, aged 25–64",
	}),
	planned("disability-pension-25-64", Unstated, 0, lang.Text{
		Finnish: "Työkyvyttömyyseläkettä saavat 25–64-vuotiaat",
		Swedish: "Personer i åldern 25–64 år som får invalidpension",
		English: "Receiving disability pension, aged 25–64",
	}),
	planned("falls-65", Unstated, 0, lang.Text{
		Finnish: "Kaatumisiin ja putoamisiin liittyvät hoitojaksot 65 vuotta täyttäneillä",
		Swedish: "Vårdperioder i anslutning till fallolyckor bland personer som fyllt 65 år",
		English: "Care periods due to falls, aged 65 and over",
	}),
}

func planned(key string, unit Unit, sotkanet int, name lang.Text) Definition {
	return Definition{
		Key: key, Name: name, SwedishUnofficial: true, Kind: Result, Unit: unit, Polarity: LowerIsBetter,
		Sotkanet: sotkanet, Target: Lacking(NotApplicable), Citation: plannedCitation,
	}
}

// Planned returns the eight result indicators of the supplement that bill HE
// 15/2017 planned and that never came into force. The plan also had 29 activity
// indicators (10 of schools, 10 of physical activity, 9 of leadership); they
// are not in the list because no source read for go-hyte names them all, or says
// what earns points: a town's account of 2018 lists nine of the schools' and some
// of physical activity in short
// (http://www.lieto.fi/fi-FI/LietoInfo/Ajankohtaista/Blogi/HYTE_kertoimella_lisaa_euroja_kunnille(6376)).
// Units are stated where the source printed them; Swedish and English names are
// unofficial.
func Planned() List { return List{items: plannedResults} }
