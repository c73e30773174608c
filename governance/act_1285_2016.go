package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act1285 is the Youth Act.
var act1285 = [...]row{
	{
		id: "FI-1285/2016-8", cite: law.Citation{Act: "1285/2016", Section: "8"},
		period: law.Since(law.Day(2017, 1, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Nuorisotyö",
			"Ungdomsarbete",
			"Youth work"),
		rule: tri("Kunnan tulee luoda edellytyksiä nuorisotyölle ja -toiminnalle.",
			"Kommunen ska skapa förutsättningar för ungdomsarbete och ungdomsverksamhet.",
			"The municipality must create conditions for youth work."),
		remedy: refer,
		place:  inGoals, check: mentioned("1285/2016", theme(hyte.ThemeYouthWork)),
	},
	{
		id: "FI-1285/2016-9", cite: law.Citation{Act: "1285/2016", Section: "9"},
		period: law.Since(law.Day(2017, 1, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Nuorten ohjaus- ja palveluverkosto",
			"Vägledning- och servicenätverk för unga",
			"Guidance and service network for young people"),
		rule: tri("Kunnassa on oltava ohjaus- ja palveluverkosto, joka kokoaa tietoja nuorten elinoloista suunnittelun tueksi.",
			"I kommunen ska det finnas ett nätverk för vägledning och service som samlar in uppgifter om ungas levnadsförhållanden som stöd för planeringen.",
			"The municipality must have a guidance and service network that gathers data on young people's living conditions for planning."),
		remedy: refer,
		place:  inBodies, check: mentioned("1285/2016", body(hyte.RoleGuidanceNetwork)),
	},
	{
		id: "FI-1285/2016-24", cite: law.Citation{Act: "1285/2016", Section: "24", Subsection: 1}, severity: Linked, cycle: Continuous,
		versions: []version{
			{period: law.Between(law.Day(2017, 1, 1), law.Day(2022, 12, 31)), binds: municipalities},
			{asIn: "955/2022", period: law.Since(newActFrom), binds: municipalities | counties},
		},
		title: tri("Nuorten osallistuminen ja kuuleminen",
			"Ungas deltagande och hörande av unga",
			"Young people's participation"),
		rule: tri("Nuorille on annettava mahdollisuuksia osallistua heitä koskevien asioiden käsittelyyn.",
			"Unga ska ges möjligheter att delta i behandlingen av ärenden som gäller dem.",
			"Young people must be given chances to take part in matters that concern them."),
		remedy: refer,
		place:  inParticipation, check: mentioned("1285/2016", takingPart(hyte.YouthCouncil, hyte.Children)),
	},
}
