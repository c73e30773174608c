package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act1325 is the Non-discrimination Act.
var act1325 = [...]row{
	{
		id: "FI-1325/2014-5-1", cite: law.Citation{Act: "1325/2014", Section: "5", Subsection: 1}, severity: Linked, cycle: Continuous, binds: municipalities | counties | hus,
		versions: []version{
			{period: law.Between(law.Day(2015, 1, 1), law.Day(2023, 5, 31))},
			{
				asIn: "1192/2022", period: law.Since(law.Day(2023, 6, 1)),
				rule: tri("Viranomaisen on arvioitava, miten sen toiminta vaikuttaa eri väestöryhmiin, ja edistettävä yhdenvertaisuutta.",
					"Myndigheten ska bedöma hur dess verksamhet påverkar olika befolkningsgrupper och främja likabehandling.",
					"The authority must assess how its activity affects population groups and promote equality."),
			},
		},
		title: tri("Yhdenvertaisuuden arviointi ja edistäminen",
			"Bedömning och främjande av likabehandling",
			"Assessing and promoting equality"),
		rule: tri("Viranomaisen on arvioitava yhdenvertaisuuden toteutumista toiminnassaan ja edistettävä sitä.",
			"Myndigheten ska bedöma hur likabehandling uppnås i dess verksamhet och främja den.",
			"The authority must assess how equality is realised in its activity and promote it."),
		remedy: refer,
		place:  inGoals, check: mentioned("1325/2014", theme(hyte.ThemeEquality), assessing(hyte.AssessEquality)),
	},
	{
		id: "FI-1325/2014-5-2", cite: law.Citation{Act: "1325/2014", Section: "5", Subsection: 2},
		period: law.Since(law.Day(2015, 1, 1)), severity: Linked, cycle: Standing, binds: municipalities | counties | hus,
		title: tri("Yhdenvertaisuussuunnitelma",
			"Likabehandlingsplan",
			"Equality plan"),
		rule: tri("Viranomaisella on oltava suunnitelma yhdenvertaisuuden edistämiseksi tarvittavista toimenpiteistä.",
			"Myndigheten ska ha en plan för de åtgärder som behövs för att främja likabehandling.",
			"The authority must have a plan of the measures needed to promote equality."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("1325/2014", sub(hyte.EqualityPlan)),
	},
	{
		id: "FI-1325/2014-6", cite: law.Citation{Act: "1325/2014", Section: "6"},
		period: law.Since(law.Day(2015, 1, 1)), severity: Linked, cycle: Standing, binds: municipalities,
		title: tri("Oppilaitosten yhdenvertaisuussuunnitelmat",
			"Läroanstalternas likabehandlingsplaner",
			"Equality plans of schools"),
		rule: tri("Koulutuksen järjestäjän on edistettävä yhdenvertaisuutta oppilaitoksissaan suunnitelmallisesti.",
			"Utbildningsanordnaren ska främja likabehandling i sina läroanstalter planmässigt.",
			"The education provider must promote equality in its schools by plan."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("1325/2014", sub(hyte.EqualityPlan)),
	},
	{
		id: "FI-1325/2014-6a", cite: law.Citation{Act: "1325/2014", Section: "6a", Subsection: 1},
		period: law.Since(law.Day(2023, 6, 1)), severity: Linked, cycle: Standing, binds: municipalities,
		title: tri("Varhaiskasvatuksen yhdenvertaisuussuunnitelmat",
			"Likabehandlingsplaner inom småbarnspedagogiken",
			"Equality plans of early education"),
		rule: tri("Varhaiskasvatuksen järjestäjän on edistettävä yhdenvertaisuutta suunnitelmallisesti.",
			"Den som ordnar småbarnspedagogik ska främja likabehandling planmässigt.",
			"The provider of early education must promote equality by plan."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("1325/2014", sub(hyte.EqualityPlan)),
	},
	{
		id: "FI-1325/2014-7", cite: law.Citation{Act: "1325/2014", Section: "7"},
		period: law.Since(law.Day(2015, 1, 1)), severity: Linked, cycle: Standing, binds: municipalities | counties | hus,
		title: tri("Työnantajan yhdenvertaisuussuunnitelma",
			"Arbetsgivarens likabehandlingsplan",
			"The employer's equality plan"),
		rule: tri("Työnantajan, jolla on säännöllisesti vähintään 30 työntekijää, on laadittava suunnitelma yhdenvertaisuuden edistämiseksi.",
			"En arbetsgivare som regelbundet har minst 30 anställda ska ha en plan för att främja likabehandling.",
			"An employer with at least 30 regular staff must have a plan to promote equality."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("1325/2014", sub(hyte.EqualityPlan)),
	},
}
