package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act1325 is the Non-discrimination Act. The plans it asks for could be drawn
// up within two years of its entry into force (1347/2014 4 §), and those of
// early education within the time that each amending Act gave. The wordings of
// sections 6 and 7 before 2023-06-01 were not read.
var act1325 = [...]row{
	{
		id: "FI-1325/2014-5-1", cite: law.Citation{Act: "1325/2014", Section: "5", Subsection: 1}, severity: Linked, cycle: Continuous, binds: municipalities | counties | hus,
		versions: []version{
			{period: law.Between(law.Day(2015, 1, 1), law.Day(2023, 5, 31))},
			{
				asIn: "1192/2022", period: law.Since(law.Day(2023, 6, 1)),
				rule: tri("Viranomaisen on arvioitava, miten sen toiminta vaikuttaa eri väestöryhmiin, ja edistettävä yhdenvertaisuutta.",
					"Myndigheten ska bedöma hur dess verksamhet påverkar olika befolkningsgrupper och främja likabehandling.",
					"The authority must assess how its activity affects population groups, and promote equality."),
			},
		},
		title: tri("Yhdenvertaisuuden arviointi ja edistäminen",
			"Bedömning och främjande av likabehandling",
			"Assessing and promoting equality"),
		rule: tri("Viranomaisen on arvioitava, miten yhdenvertaisuus toteutuu sen toiminnassa, ja edistettävä sitä.",
			"Myndigheten ska bedöma hur likabehandling uppnås i dess verksamhet och främja den.",
			"The authority must assess how equality is realised in its activity, and promote it."),
		remedy: refer,
		place:  inGoals, check: mentioned("1325/2014", theme(hyte.ThemeEquality), assessing(hyte.AssessEquality)),
	},
	{
		id: "FI-1325/2014-5-2", cite: law.Citation{Act: "1325/2014", Section: "5", Subsection: 2}, severity: Linked, cycle: Standing, binds: municipalities | counties | hus,
		versions: []version{
			{period: twoYears1325, decideBy: twoYears1325.To},
			{period: law.Since(law.Day(2017, 1, 1))},
		},
		title: tri("Yhdenvertaisuussuunnitelma",
			"Likabehandlingsplan",
			"Equality plan"),
		rule: tri("Viranomaisella on oltava yhdenvertaisuussuunnitelma, josta ilmenee, mitä sen on tehtävä.",
			"Myndigheten ska ha en likabehandlingsplan som anger vilka åtgärder den behöver vidta.",
			"The authority must have an equality plan that says what it needs to do."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("1325/2014", sub(hyte.EqualityPlan)),
	},
	{
		id: "FI-1325/2014-6", cite: law.Citation{Act: "1325/2014", Section: "6", Subsection: 2}, severity: Linked, cycle: Standing, binds: municipalities,
		versions: []version{
			{period: twoYears1325, decideBy: twoYears1325.To},
			{period: law.Since(law.Day(2017, 1, 1))},
		},
		title: tri("Oppilaitosten yhdenvertaisuussuunnitelmat",
			"Läroanstalternas likabehandlingsplaner",
			"Equality plans of schools"),
		rule: tri("Koulutuksen järjestäjän on huolehdittava siitä, että jokaisella oppilaitoksella on yhdenvertaisuussuunnitelma.",
			"Utbildningsanordnaren ska se till att varje läroanstalt har en likabehandlingsplan.",
			"The education provider must see that every school has an equality plan."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("1325/2014", sub(hyte.EqualityPlan)),
	},
	{
		id: "FI-1325/2014-6a", cite: law.Citation{Act: "1325/2014", Section: "6a", Subsection: 2}, severity: Linked, cycle: Standing, binds: municipalities,
		versions: []version{
			{asIn: "1192/2022", period: law.Between(law.Day(2023, 6, 1), law.Day(2024, 12, 31)), decideBy: law.Day(2025, 5, 31)},
			{
				asIn: "907/2024", period: law.Since(law.Day(2025, 1, 1)), decideBy: law.Day(2025, 12, 31),
				rule: tri("Varhaiskasvatuksen järjestäjällä on oltava yhdenvertaisuussuunnitelma.",
					"Den som ordnar småbarnspedagogik ska ha en likabehandlingsplan.",
					"The provider of early childhood education must have an equality plan."),
			},
		},
		title: tri("Varhaiskasvatuksen yhdenvertaisuussuunnitelmat",
			"Likabehandlingsplaner inom småbarnspedagogiken",
			"Equality plans of early education"),
		rule: tri("Jokaisessa varhaiskasvatuksen toimipaikassa on oltava yhdenvertaisuussuunnitelma.",
			"Varje småbarnspedagogiskt verksamhetsställe ska ha en likabehandlingsplan.",
			"Every place of early childhood education must have an equality plan."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("1325/2014", sub(hyte.EqualityPlan)),
	},
	{
		id: "FI-1325/2014-7", cite: law.Citation{Act: "1325/2014", Section: "7", Subsection: 2}, severity: Linked, cycle: Standing, binds: municipalities | counties | hus,
		versions: []version{
			{period: twoYears1325, decideBy: twoYears1325.To},
			{period: law.Between(law.Day(2017, 1, 1), law.Day(2023, 5, 31))},
			{asIn: "1192/2022", period: law.Since(law.Day(2023, 6, 1))},
		},
		title: tri("Työnantajan yhdenvertaisuussuunnitelma",
			"Arbetsgivarens likabehandlingsplan",
			"The employer's equality plan"),
		rule: tri("Työnantajalla, jolla on säännöllisesti vähintään 30 työntekijää, on oltava yhdenvertaisuussuunnitelma.",
			"En arbetsgivare som regelbundet har minst 30 anställda ska ha en likabehandlingsplan.",
			"An employer that regularly has at least 30 employees must have an equality plan."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("1325/2014", sub(hyte.EqualityPlan)),
	},
}

var twoYears1325 = law.Between(law.Day(2015, 1, 1), law.Day(2016, 12, 31))
