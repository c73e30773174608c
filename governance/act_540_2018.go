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
			"Early education working across sectors"),
		rule: tri("Varhaiskasvatuksessa on tehtävä yhteistyötä muiden toimialojen kanssa.",
			"Inom småbarnspedagogiken ska man samarbeta med andra verksamhetsområden.",
			"Early childhood education must work together with other sectors."),
		remedy: refer,
		place:  inGoals, check: mentioned("540/2018", theme(hyte.ThemeEarlyEducation), sub(hyte.EarlyEducationPlan)),
	},
	{
		id: "FI-540/2018-22", cite: law.Citation{Act: "540/2018", Section: "22"},
		period: law.Between(law.Day(2018, 9, 1), law.Day(2024, 12, 31)), severity: Linked, cycle: Standing, binds: municipalities,
		title: tri("Paikallinen varhaiskasvatussuunnitelma",
			"Lokal plan för småbarnspedagogik",
			"Local early-education plan"),
		rule: tri("Varhaiskasvatuksen järjestäjällä on oltava paikallinen varhaiskasvatussuunnitelma.",
			"Den som ordnar småbarnspedagogik ska ha en lokal plan för den.",
			"The provider of early childhood education must have a local plan for it."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("540/2018", sub(hyte.EarlyEducationPlan), theme(hyte.ThemeEarlyEducation)),
	},
}
