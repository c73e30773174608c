package indicators

import (
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Decree 1393/2022 on central government transfers to local government for
// basic public services: section 3 and the annex. Decree 1270/2025 removed
// item 2.1 b from the annex from 2026-01-01 and left the rest as it was.

var municipalLists = law.Timeline[List]{
	{
		Period:   law.Between(law.Day(2023, 1, 1), law.Day(2025, 12, 31)),
		Value:    List{items: municipalItems},
		Citation: municipalAnnex,
	},
	{
		Period:   law.Since(law.Day(2026, 1, 1)),
		Value:    List{items: municipalItems2026()},
		Citation: municipalAnnex2026,
	},
}

// municipalAnnex is the annex, to which section 3, subsection 3 refers.
var municipalAnnex = law.Citation{Act: "1393/2022", Section: "3", Subsection: 3, Annex: true, Force: law.Decree}

// municipalAnnex2026 is the annex as amended; of it no Swedish text was read.
var municipalAnnex2026 = law.Citation{
	Act: "1393/2022", Section: "3", Subsection: 3, Annex: true, Force: law.Decree, AsIn: "1270/2025",
}

func municipalItems2026() []Definition {
	items := slices.DeleteFunc(slices.Clone(municipalItems), func(d Definition) bool { return d.Item == "2.1 b" })
	for i := range items {
		items[i].Citation, items[i].SwedishUnofficial = municipalAnnex2026, true
	}
	return items
}

func municipalActivity(item, key string, name lang.Text) Definition {
	return Definition{
		Key: key, Item: item, Name: name,
		Kind: Activity, Unit: Points, Polarity: HigherIsBetter,
		Source: sourceTHL, Weight: decimal.New(333, -4),
		Target: Lacking(NotApplicable), Citation: municipalAnnex,
	}
}

func municipalResult(item, key string, unit Unit, sotkanet int, source, name lang.Text) Definition {
	return Definition{
		Key: key, Item: item, Name: name,
		Kind: Result, Unit: unit, Polarity: LowerIsBetter,
		Source: source, Sotkanet: sotkanet, Weight: decimal.New(833, -4),
		Target: Lacking(NotApplicable), Citation: municipalAnnex,
	}
}

var municipalItems = []Definition{
	municipalActivity("1.1", "school-inspection", lang.Text{
		Finnish: "Kouluympäristön terveellisyyden ja turvallisuuden sekä kouluyhteisön hyvinvoinnin tarkastus kolmen vuoden välein",
		Swedish: "Granskning av skolmiljöns sundhet och trygghet samt välbefinnandet i skolan med tre års mellanrum",
		English: "Health and safety of the school environment and wellbeing of the school community inspected every three years",
	}),
	municipalActivity("1.2", "school-absences", lang.Text{
		Finnish: "Poissaolojen kokonaismäärän seuranta koko koulussa",
		Swedish: "Uppföljning av den totala frånvaron i hela skolan",
		English: "Total absences followed in the whole school",
	}),
	municipalActivity("1.3", "school-active-breaks", lang.Text{
		Finnish: "Pitkät liikuntavälitunnit koulussa",
		Swedish: "Långa raster för motion i skolan",
		English: "Long breaks for physical activity at school",
	}),
	municipalActivity("1.4", "school-meals", lang.Text{
		Finnish: "Kouluruokailusuosituksen noudattaminen",
		Swedish: "Rekommendationen för skolbespisningen följs",
		English: "National school-meal recommendation followed",
	}),
	municipalActivity("1.5", "sport-impact-assessment", lang.Text{
		Finnish: "Liikunnan viranhaltijat mukana vaikutusten ennakkoarvioinnissa",
		Swedish: "Tjänsteinnehavare för motionsfrämjandet deltar i konsekvensbedömningarna",
		English: "Officials for physical activity take part in ex-ante impact assessment",
	}),
	municipalActivity("1.6", "sport-club-meetings", lang.Text{
		Finnish: "Liikuntaseurojen ja yhdistysten säännölliset yhteiskokoukset",
		Swedish: "Regelbundna gemensamma möten för motions- och idrottsföreningar",
		English: "Regular joint meetings of sports clubs and associations",
	}),
	municipalActivity("1.7", "sport-youth-activity-reported", lang.Text{
		Finnish: "Lasten ja nuorten liikunta-aktiivisuuden vuosittainen raportointi",
		Swedish: "Årlig rapportering om hur aktivt barn och unga motionerar",
		English: "Physical activity of children and young people reported yearly",
	}),
	municipalActivity("1.8", "sport-targeted-groups", lang.Text{
		Finnish: "Kohdennetut liikkumisryhmät seuratoiminnan ulkopuolella oleville lapsille ja nuorille",
		Swedish: "Riktade motionsgrupper för barn och unga utanför idrottsföreningarna",
		English: "Targeted activity groups for children and young people outside clubs",
	}),
	municipalActivity("1.9", "sport-cross-sector-group", lang.Text{
		Finnish: "Liikunnan edistämisen poikkihallinnollinen työryhmä",
		Swedish: "Tväradministrativ arbetsgrupp för motionsfrämjande",
		English: "Cross-administrative working group on physical activity",
	}),
	municipalActivity("1.10", "lead-audit-evaluation", lang.Text{
		Finnish: "Hyvinvointi- ja terveystavoitteiden toteutumisen arviointi valtuustokausittain tarkastuslautakunnan arviointikertomuksessa",
		Swedish: "Bedömning av välfärds- och hälsomålen per fullmäktigeperiod i revisionsnämndens utvärderingsberättelse",
		English: "Wellbeing and health goals assessed once per council term in the audit committee's evaluation report",
	}),
	municipalActivity("1.11", "lead-budget-indicators", lang.Text{
		Finnish: "Hyvinvoinnin ja terveyden edistämisen mittarit talousarviossa ja taloussuunnitelmassa",
		Swedish: "Indikatorer för främjandet av välfärd och hälsa i budgeten och ekonomiplanen",
		English: "Indicators for welfare promotion defined in the budget and financial plan",
	}),
	municipalActivity("1.12", "lead-coordinator", lang.Text{
		Finnish: "Nimetty hyvinvoinnin ja terveyden edistämisen koordinoija",
		Swedish: "Särskilt utsedd samordnare för främjandet av välfärd och hälsa",
		English: "Named coordinator of welfare promotion",
	}),
	municipalActivity("1.13", "lead-resident-panels", lang.Text{
		Finnish: "Asukasraadit ja foorumit palvelujen suunnittelussa ja kehittämisessä",
		Swedish: "Invånarråd och forum vid planering och utveckling av tjänsterna",
		English: "Resident panels and forums used in service planning",
	}),
	municipalActivity("1.14", "lead-lifestyles-reported", lang.Text{
		Finnish: "Väestön elintapojen ja niiden muutosten vuosittainen raportointi valtuustolle",
		Swedish: "Årlig rapport till fullmäktige om befolkningens levnadsvanor och förändringarna i dem",
		English: "Lifestyles of the population and their changes reported yearly to the council",
	}),
	municipalActivity("1.15", "culture-low-threshold", lang.Text{
		Finnish: "Kulttuuriin osallistumisen kynnyksen madaltaminen",
		Swedish: "Sänkt tröskel för deltagande i kulturlivet",
		English: "Threshold of taking part in culture lowered",
	}),
	municipalResult("2.1 a", "youth-poor-health", Percent, 286, sourceSchoolHealth, lang.Text{
		Finnish: "Terveydentilansa keskinkertaiseksi tai huonoksi kokevat, 8. ja 9. luokan oppilaat",
		Swedish: "Upplever sitt hälsotillstånd som medelmåttigt eller dåligt, elever i årskurs 8 och 9",
		English: "Perceived health average or poor, grades 8 and 9",
	}),
	municipalResult("2.1 b", "youth-overweight", Percent, 0, sourceSchoolHealth, lang.Text{
		Finnish: "Ylipaino, 8. ja 9. luokan oppilaat",
		Swedish: "Övervikt, elever i årskurs 8 och 9",
		English: "Overweight, grades 8 and 9",
	}),
	municipalResult("2.2", "outside-education-17-24", Percent, 3219, sourceDegrees, lang.Text{
		Finnish: "Koulutuksen ulkopuolelle jääneet 17–24-vuotiaat",
		Swedish: "Personer i åldern 17–24 år som blivit utanför utbildning",
		English: "Outside education, aged 17–24",
	}),
	municipalResult("2.3", "long-term-social-assistance-25-64", Percent, 0, sourceSocialAssistance, lang.Text{
		Finnish: "Toimeentulotukea pitkäaikaisesti saaneet 25–64-vuotiaat",
		Swedish: "Personer i åldern 25–64 år som fått långvarigt utkomststöd",
		English: "Long-term recipients of social assistance, aged 25–64",
	}),
	municipalResult("2.4", "disability-pension-25-64", Percent, 0, sourcePensions, lang.Text{
		Finnish: "Työkyvyttömyyseläkettä saavat 25–64-vuotiaat",
		Swedish: "Personer i åldern 25–64 år som får invalidpension",
		English: "Receiving disability pension, aged 25–64",
	}),
	municipalResult("2.5", "falls-65", Per10000, 0, sourceCareRegister, lang.Text{
		Finnish: "Kaatumisiin ja putoamisiin liittyvät hoitojaksot 65 vuotta täyttäneillä",
		Swedish: "Vårdperioder i anslutning till fallolyckor bland personer som fyllt 65 år",
		English: "Care periods due to falls, aged 65 and over",
	}),
}

// MunicipalScore defines the figure that the Finnish Institute for Health and
// Welfare publishes as the municipal coefficient on the scale 0–100: the mean
// of the two means of Decree 1393/2022, section 3(5), before it is divided by
// the national mean.
func MunicipalScore() Definition {
	return Definition{
		Key: "hyte-score",
		Name: lang.Text{
			Finnish: "HYTE-kerroin, asteikko 0–100",
			Swedish: "Koefficient för främjande av välfärd och hälsa, skala 0–100",
			English: "Coefficient for the promotion of wellbeing and health, scale 0–100",
		},
		Kind: Composite, Unit: Points, Polarity: HigherIsBetter,
		Source: sourceTHL, Sotkanet: 5340, Target: Lacking(NotApplicable),
		Citation: law.Citation{Act: "1393/2022", Section: "3", Subsection: 5, Force: law.Decree},
	}
}
