package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act390 is the Sports Act.
var act390 = [...]row{
	{
		id: "FI-390/2015-5-1", cite: law.Citation{Act: "390/2015", Section: "5", Subsection: 1},
		period: law.Since(law.Day(2015, 5, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Liikunnan edellytykset",
			"Förutsättningar för idrott",
			"Conditions for sport"),
		rule: tri("Kunnan tulee luoda edellytyksiä asukkaiden liikunnalle.",
			"Kommunen ska skapa förutsättningar för invånarnas idrott och motion.",
			"The municipality must create conditions for its residents' physical activity."),
		remedy: refer,
		place:  inGoals, check: mentioned("390/2015", theme(hyte.ThemePhysicalActivity), body(hyte.RoleSportGroup)),
	},
	{
		id: "FI-390/2015-5-3a", cite: law.Citation{Act: "390/2015", Section: "5", Subsection: 3},
		period: law.Since(law.Day(2015, 5, 1)), severity: Linked, cycle: EachDecision, binds: municipalities,
		title: tri("Asukkaiden kuuleminen liikunnan päätöksissä",
			"Hörande av invånarna i beslut om idrott",
			"Hearing residents on sport"),
		rule: tri("Kunnan tulee kuulla asukkaitaan liikuntaa koskevissa keskeisissä päätöksissä.",
			"Kommunen ska höra invånarna i centrala beslut som gäller idrott.",
			"The municipality must hear its residents in key decisions on sport."),
		remedy: refer,
		place:  inParticipation, check: mentioned("390/2015", residentsTookPart),
	},
	{
		id: "FI-390/2015-5-3b", cite: law.Citation{Act: "390/2015", Section: "5", Subsection: 3}, severity: Must, cycle: Continuous, binds: municipalities,
		versions: []version{
			{period: law.Between(law.Day(2015, 5, 1), law.Day(2022, 12, 31))},
			{
				asIn: "639/2022", period: law.Since(newActFrom),
				fi: words{"tulee arvioida", "liikunta-aktiivisuutta; hyvinvoinnin ja terveyden edistämistä"},
				sv: words{"ska utvärdera", "idrottsaktivitet; främjande av hälsa och välfärd"},
				rule: tri("Kunnan tulee arvioida asukkaidensa liikunta-aktiivisuutta osana hyvinvoinnin ja terveyden edistämistä.",
					"Kommunen ska utvärdera invånarnas idrottsaktivitet som en del av främjandet av hälsa och välfärd.",
					"The municipality must assess its residents' physical activity as part of promoting wellbeing and health."),
			},
		},
		title: tri("Asukkaiden liikunta-aktiivisuuden arviointi",
			"Utvärdering av invånarnas idrottsaktivitet",
			"Assessing residents' physical activity"),
		rule: tri("Kunnan tulee arvioida asukkaidensa liikunta-aktiivisuutta osana terveydenhuoltolain 12 §:n mukaista edistämistä.",
			"Kommunen ska utvärdera invånarnas idrottsaktivitet som en del av främjandet enligt 12 § i hälso- och sjukvårdslagen.",
			"The municipality must assess its residents' physical activity as part of promotion under section 12 of the Health Care Act."),
		remedy: tri("Lisätkää liikunta-aktiivisuutta kuvaava osoitin tai osio.",
			"Lägg till en indikator eller ett avsnitt om idrottsaktivitet.",
			"Add an indicator or a part on physical activity."),
		fi:    words{"tulee arvioida", "liikunta-aktiivisuutta; terveyden ja hyvinvoinnin edistämistä"},
		sv:    words{"ska utvärdera", "idrottsaktivitet"},
		place: inIndicators, check: physicalActivityAssessed,
	},
}
