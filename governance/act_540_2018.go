package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act540 is the Act on early childhood education and care.
var act540 = [...]row{
	{
		id: "FI-540/2018-7", cite: law.Citation{Act: "540/2018", Section: "7"},
		period: law.Since(law.Day(2018, 9, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Varhaiskasvatuksen monialainen yhteistyö",
			"Mångprofessionellt samarbete inom småbarnspedagogiken",
			"Cooperation of early education across sectors"),
		rule: tri("Varhaiskasvatuksen on toimittava yhteistyössä muiden toimialojen kanssa.",
			"Småbarnspedagogiken ska samarbeta med andra verksamhetsområden.",
			"Early education must cooperate with other sectors."),
		remedy: refer,
		place:  inGoals, check: mentioned("540/2018", theme(hyte.ThemeEarlyEducation), sub(hyte.EarlyEducationPlan)),
	},
	{
		id: "FI-540/2018-22", cite: law.Citation{Act: "540/2018", Section: "22"},
		period: law.Between(law.Day(2018, 9, 1), law.Day(2024, 12, 31)), severity: Linked, cycle: Standing, binds: municipalities,
		title: tri("Paikallinen varhaiskasvatussuunnitelma",
			"Lokal plan för småbarnspedagogik",
			"Local early-education plan"),
		rule: tri("Varhaiskasvatuksen järjestäjän on laadittava paikallinen varhaiskasvatussuunnitelma.",
			"Den som ordnar småbarnspedagogik ska utarbeta en lokal plan för småbarnspedagogiken.",
			"The provider of early education must draw up a local plan."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("540/2018", sub(hyte.EarlyEducationPlan), theme(hyte.ThemeEarlyEducation)),
	},
}
