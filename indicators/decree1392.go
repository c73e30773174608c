package indicators

import (
	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Decree 1392/2022 on the funding of wellbeing services counties: section 3 in
// its three versions. The first two were in force as text, but by section 6
// section 3 was to be applied from 2026-01-01, so that only the third moves
// money. The consolidated text of 2026 does not say section by section which
// decree amended it; that it was 901/2025 is inferred from its date of entry
// into force.
//
// One key stands for one phenomenon through all versions, so that its years
// can be compared; the names follow each version. Two changed with 2026: the
// assistance counted is basic social assistance only, and the disorders once
// left out of the disability pensions are no longer named as left out.

var countyLists = law.Timeline[List]{
	{
		Period:   law.Between(law.Day(2023, 1, 1), law.Day(2024, 12, 31)),
		Value:    List{items: county2023},
		Citation: countySection(2, ""),
	},
	{
		Period:   law.Between(law.Day(2025, 1, 1), law.Day(2025, 12, 31)),
		Value:    List{items: county2025},
		Citation: countySection(2, "873/2024"),
	},
	{
		Period:   law.Since(law.Day(2026, 1, 1)),
		Value:    List{items: county2026},
		Citation: countySection(2, "901/2025"),
	},
}

func countySection(subsection int, asIn string) law.Citation {
	return law.Citation{Act: "1392/2022", Section: "3", Subsection: subsection, Force: law.Decree, AsIn: asIn}
}

// version is what all indicators of one version of section 3 share.
type version struct {
	asIn              string
	activityWeight    decimal.Decimal
	source            lang.Text
	swedishUnofficial bool
}

var (
	version2023 = version{activityWeight: decimal.New(625, -4), source: sourceCounty}
	version2025 = version{asIn: "873/2024", activityWeight: decimal.New(833, -4), source: sourceCounty}
	version2026 = version{
		asIn: "901/2025", activityWeight: decimal.New(833, -4), source: sourceCounty2026, swedishUnofficial: true,
	}
)

func (v version) activity(item, key string, unit Unit, name lang.Text) Definition {
	return Definition{
		Key: key, Item: item, Name: name, SwedishUnofficial: v.swedishUnofficial,
		Kind: Activity, Unit: unit, Polarity: HigherIsBetter,
		Source: v.source, Weight: v.activityWeight,
		Target: Lacking(NotApplicable), Citation: countySection(2, v.asIn),
	}
}

func (v version) result(item, key string, unit Unit, name lang.Text) Definition {
	asIn := v.asIn
	if asIn == "873/2024" {
		asIn = "" // that decree amended subsection 2 only
	}
	return Definition{
		Key: key, Item: item, Name: name, SwedishUnofficial: v.swedishUnofficial,
		Kind: Result, Unit: unit, Polarity: LowerIsBetter,
		Source: v.source, Weight: decimal.New(1, -1),
		Target: Lacking(NotApplicable), Citation: countySection(3, asIn),
	}
}

func (v version) count(key string, name lang.Text) Definition {
	return Definition{
		Key: key, Name: name, SwedishUnofficial: v.swedishUnofficial,
		Kind: Count, Unit: Number, Polarity: Neutral,
		Source: v.source, Target: Lacking(NotApplicable),
		Citation: law.Citation{Act: "1392/2022", Section: "3a", Subsection: 1, Force: law.Decree, AsIn: v.asIn},
	}
}

// to returns the definition with a target value.
func (d Definition) to(target decimal.Decimal) Definition {
	d.Target = Known(target)
	return d
}

var (
	nameCheckup4 = lang.Text{
		Finnish: "4-vuotiaiden terveystarkastuksista poisjäävien tuen tarpeen selvittäminen",
		Swedish: "Utredning av behovet av stöd hos dem som uteblir från hälsoundersökningar av 4-åringar",
		English: "Need for support established for those absent from the health check at age four",
	}
	nameCheckup8 = lang.Text{
		Finnish: "8.-luokkalaisten terveystarkastuksista poisjäävien tuen tarpeen selvittäminen",
		Swedish: "Utredning av behovet av stöd hos dem som uteblir från hälsoundersökningar i årskurs 8",
		English: "Need for support established for those absent from the health check in grade eight",
	}
	nameSocialWorkers = lang.Text{
		Finnish: "Koulukuraattorin työpanos viikossa 100 oppilasta kohden",
		Swedish: "Skolkuratorns arbetsinsats per vecka per 100 elever",
		English: "Weekly input of school social workers per 100 pupils",
	}
	namePsychologists = lang.Text{
		Finnish: "Koulupsykologin työpanos viikossa 100 oppilasta kohden",
		Swedish: "Skolpsykologens arbetsinsats per vecka per 100 elever",
		English: "Weekly input of school psychologists per 100 pupils",
	}
	nameDiabetes = lang.Text{
		Finnish: "Elintapaneuvonta tyypin 2 diabeteksen riskissä oleville Käypä hoito -suosituksen mukaisesti",
		Swedish: "Livsstilsrådgivning till personer med risk för typ 2-diabetes enligt rekommendationen för God medicinsk praxis",
		English: "Lifestyle counselling for those at risk of type 2 diabetes by the Current Care guideline",
	}
	nameAlcohol2023 = lang.Text{
		Finnish: "Alkoholinkäytön mini-intervention toteutuminen",
		Swedish: "Miniintervention i fråga om alkoholkonsumtion",
		English: "Brief intervention on alcohol use carried out",
	}
	nameAlcohol2025 = lang.Text{
		Finnish: "Alkoholinkäytön mini-intervention toteutuminen",
		Swedish: "Kort intervention i fråga om alkoholkonsumtion",
		English: "Brief intervention on alcohol use carried out",
	}
	nameMMR2023 = lang.Text{
		Finnish: "Lasten tuhkarokko-vihurirokko-sikotauti (MPR) -rokotuskattavuus",
		Swedish: "Vaccinationstäckning för mässling-röda hund-påssjuka (MPR) hos barn",
		English: "Measles, mumps and rubella (MMR) vaccination coverage of children",
	}
	nameMMR2026 = lang.Text{
		Finnish: "Lasten tuhkarokko-sikotauti-vihurirokko (MRP) -rokotuskattavuus",
		Swedish: "Vaccinationstäckning för mässling-påssjuka-röda hund (MPR) hos barn",
		English: "Measles, mumps and rubella (MMR) vaccination coverage of children",
	}
	nameUnemployed = lang.Text{
		Finnish: "Työttömien toteutuneiden terveystarkastusten osuus",
		Swedish: "Andelen hälsoundersökningar för arbetslösa",
		English: "Share of unemployed people with a health check",
	}
	nameInjuries2023 = lang.Text{
		Finnish: "Vammojen ja myrkytysten sairaalahoitojaksot tai sairaalassa hoidetut potilaat tai molemmat",
		Swedish: "Sjukhusperioder eller patienter som fått sjukhusvård, eller båda, till följd av skador och förgiftningar",
		English: "Hospital periods or patients treated in hospital, or both, for injuries and poisonings",
	}
	nameInjuries2026 = lang.Text{
		Finnish: "Vammojen ja myrkytysten vuoksi sairaalassa hoidetut potilaat",
		Swedish: "Patienter som fått sjukhusvård till följd av skador och förgiftningar",
		English: "Patients treated in hospital for injuries and poisonings",
	}
	nameHip = lang.Text{
		Finnish: "Lonkkamurtumat 65 vuotta täyttäneillä",
		Swedish: "Höftfrakturer bland 65 år fyllda",
		English: "Hip fractures, aged 65 and over",
	}
	nameNEET = lang.Text{
		Finnish: "Ei työssä, koulutuksessa eikä asevelvollisuutta suorittamassa olevat 18–24-vuotiaat",
		Swedish: "Personer i åldern 18–24 år som varken arbetar, deltar i utbildning eller utför sin värnplikt",
		English: "Neither working, studying nor in military service, aged 18–24",
	}
	nameAssistance2023 = lang.Text{
		Finnish: "Toimeentulotukea pitkäaikaisesti saaneet 25–64-vuotiaat",
		Swedish: "Personer i åldern 25–64 år som fått utkomststöd en längre tid",
		English: "Long-term recipients of social assistance, aged 25–64",
	}
	nameAssistance2026 = lang.Text{
		Finnish: "Perustoimeentulotukea pitkäaikaisesti saaneet 25–64-vuotiaat",
		Swedish: "Personer i åldern 25–64 år som fått grundläggande utkomststöd en längre tid",
		English: "Long-term recipients of basic social assistance, aged 25–64",
	}
	nameMental2023 = lang.Text{
		Finnish: "Mielenterveyshäiriöiden vuoksi työkyvyttömyyseläkettä saavat 18–34-vuotiaat (pois lukien elimelliset aivo-oireyhtymät ja älyllinen kehitysvammaisuus)",
		Swedish: "Personer i åldern 18–34 år som får invalidpension på grund av psykiska störningar (med undantag av organiska psykiska störningar och intellektuell funktionsnedsättning)",
		English: "Receiving disability pension for mental disorders (other than organic disorders and intellectual disability), aged 18–34",
	}
	nameMental2026 = lang.Text{
		Finnish: "Mielenterveyshäiriöiden vuoksi työkyvyttömyyseläkettä saavat 18–34-vuotiaat",
		Swedish: "Personer i åldern 18–34 år som får invalidpension på grund av psykiska störningar",
		English: "Receiving disability pension for mental disorders, aged 18–34",
	}
)

// county2023 is section 3 as issued.
var county2023 = []Definition{
	version2023.activity("2.1", "checkup-4y-followup", Unstated, nameCheckup4),
	version2023.activity("2.2", "checkup-8th-grade-followup", Unstated, nameCheckup8),
	version2023.activity("2.3", "school-social-worker-input", Per100Pupils, nameSocialWorkers),
	version2023.activity("2.4", "school-psychologist-input", Per100Pupils, namePsychologists),
	version2023.activity("2.5", "diabetes-lifestyle-counselling", Unstated, nameDiabetes),
	version2023.activity("2.6", "alcohol-mini-intervention", Unstated, nameAlcohol2023),
	version2023.activity("2.7", "mmr-coverage", Percent, nameMMR2023),
	version2023.activity("2.8", "unemployed-health-checks", Percent, nameUnemployed),
	version2023.result("3.1", "injuries-hospitalised", Unstated, nameInjuries2023),
	version2023.result("3.2", "hip-fractures-65", Percent, nameHip),
	version2023.result("3.3", "neet-18-24", Percent, nameNEET),
	version2023.result("3.4", "long-term-basic-assistance-25-64", Percent, nameAssistance2023),
	version2023.result("3.5", "mental-disability-pension-18-34", Percent, nameMental2023),
}

// county2025 is section 3 with subsection 2 as amended by 873/2024.
var county2025 = []Definition{
	version2025.activity("2.1", "checkup-4y-followup", Unstated, nameCheckup4),
	version2025.activity("2.2", "checkup-8th-grade-followup", Unstated, nameCheckup8),
	version2025.activity("2.3", "diabetes-lifestyle-counselling", Unstated, nameDiabetes),
	version2025.activity("2.4", "alcohol-mini-intervention", Unstated, nameAlcohol2025),
	version2025.activity("2.5", "mmr-coverage", Percent, nameMMR2023),
	version2025.activity("2.6", "unemployed-health-checks", Percent, nameUnemployed),
	version2025.result("3.1", "injuries-hospitalised", Unstated, nameInjuries2023),
	version2025.result("3.2", "hip-fractures-65", Percent, nameHip),
	version2025.result("3.3", "neet-18-24", Percent, nameNEET),
	version2025.result("3.4", "long-term-basic-assistance-25-64", Percent, nameAssistance2023),
	version2025.result("3.5", "mental-disability-pension-18-34", Percent, nameMental2023),
}

// county2026 is section 3 in the consolidated text of 2026, with targets, and
// the two counts of section 3 a.
var county2026 = []Definition{
	version2026.activity("2.1", "checkup-4y-followup", Unstated, nameCheckup4),
	version2026.activity("2.2", "checkup-8th-grade-followup", Unstated, nameCheckup8),
	version2026.activity("2.3", "diabetes-lifestyle-counselling", Unstated, nameDiabetes),
	version2026.activity("2.4", "mmr-coverage", Percent, nameMMR2026).to(decimal.New(97, 0)),
	version2026.activity("2.5", "alcohol-mini-intervention", Unstated, nameAlcohol2025),
	version2026.activity("2.6", "unemployed-health-checks", Percent, nameUnemployed),
	version2026.result("3.1", "injuries-hospitalised", Per10000, nameInjuries2026).to(decimal.New(50, 0)),
	version2026.result("3.2", "hip-fractures-65", Percent, nameHip).to(decimal.New(5, -1)),
	version2026.result("3.3", "neet-18-24", Percent, nameNEET).to(decimal.New(10, 0)),
	version2026.result("3.4", "long-term-basic-assistance-25-64", Percent, nameAssistance2026).to(decimal.New(1, 0)),
	version2026.result("3.5", "mental-disability-pension-18-34", Percent, nameMental2026).to(decimal.New(6, -1)),
	version2026.count("births", lang.Text{
		Finnish: "Syntyneiden lasten lukumäärä",
		Swedish: "Antalet födda barn",
		English: "Number of children born",
	}),
	version2026.count("audit-recorded", lang.Text{
		Finnish: "Kirjattujen AUDIT- ja AUDIT-C-kyselyjen lukumäärä",
		Swedish: "Antalet registrerade AUDIT- och AUDIT-C-enkäter",
		English: "Number of AUDIT and AUDIT-C scores recorded",
	}),
}
