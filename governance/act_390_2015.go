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
		title: tri("Edellytykset asukkaiden liikunnalle",
			"Förutsättningar för idrott",
			"Conditions for sport"),
		rule: tri("Kunnan on luotava asukkailleen edellytykset liikkua.",
			"Kommunen ska skapa förutsättningar för invånarna att idrotta och motionera.",
			"The municipality must create conditions for its residents' physical activity."),
		remedy: refer,
		place:  inGoals, check: mentioned("390/2015", theme(hyte.ThemePhysicalActivity), body(hyte.RoleSportGroup)),
	},
	{
		id: "FI-390/2015-5-3a", cite: law.Citation{Act: "390/2015", Section: "5", Subsection: 3}, severity: Linked, cycle: EachDecision, binds: municipalities,
		versions: []version{
			{period: law.Between(law.Day(2015, 5, 1), law.Day(2022, 12, 31))},
			{asIn: "639/2022", period: law.Since(newActFrom)},
		},
		title: tri("Asukkaiden kuuleminen liikuntaa koskevissa päätöksissä",
			"Hörande av invånarna i beslut om idrott",
			"Hearing residents on sport"),
		rule: tri("Kunnan tulee kuulla asukkaitaan, kun se tekee keskeisiä liikuntaa koskevia päätöksiä.",
			"Kommunen ska höra invånarna när den fattar centrala beslut om idrott.",
			"The municipality must hear its residents in key decisions on sport."),
		remedy: refer,
		place:  inParticipation, check: mentionedOr("390/2015", residentsTookPart),
	},
	{
		id: "FI-390/2015-5-3b", cite: law.Citation{Act: "390/2015", Section: "5", Subsection: 3}, severity: Must, cycle: Continuous, binds: municipalities,
		versions: []version{
			{period: law.Between(law.Day(2015, 5, 1), law.Day(2022, 12, 31))},
			{
				asIn: "639/2022", period: law.Since(newActFrom),
				fi: words{"tulee arvioida", "liikunta-aktiivisuutta; hyvinvoinnin ja terveyden edistämistä"},
				sv: words{"ska utvärdera", "idrottsaktivitet; främjande av hälsa och välfärd"},
				rule: tri("Osana hyvinvoinnin ja terveyden edistämistä kunnan tulee arvioida, miten aktiivisesti sen asukkaat liikkuvat.",
					"Kommunen ska utvärdera invånarnas idrottsaktivitet som en del av främjandet av hälsa och välfärd.",
					"The municipality must assess its residents' physical activity as part of promoting wellbeing and health."),
			},
		},
		title: tri("Asukkaiden liikunta-aktiivisuuden arviointi",
			"Utvärdering av invånarnas idrottsaktivitet",
			"Assessing residents' physical activity"),
		rule: tri("Osana terveydenhuoltolain 12 §:n mukaista edistämistä kunnan tulee arvioida, miten aktiivisesti sen asukkaat liikkuvat.",
			"Kommunen ska utvärdera invånarnas idrottsaktivitet som en del av främjandet enligt 12 § i hälso- och sjukvårdslagen.",
			"The municipality must assess its residents' physical activity as part of promotion under section 12 of the Health Care Act."),
		remedy: tri("Lisätkää mittari tai osio, joka kuvaa asukkaiden liikunta-aktiivisuutta.",
			"Lägg till en indikator för eller ett avsnitt om invånarnas idrottsaktivitet.",
			"Add an indicator of residents' physical activity or a section on it."),
		fi:    words{"tulee arvioida", "liikunta-aktiivisuutta; terveyden ja hyvinvoinnin edistämistä"},
		sv:    words{"ska utvärdera", "idrottsaktivitet"},
		place: inIndicators, check: physicalActivityAssessed,
	},
}
