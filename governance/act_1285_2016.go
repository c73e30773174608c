package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act1285 is the Youth Act. The first subsection of section 24 only refers to
// the Municipal Act and, since 2023, to the Act on counties; what it asks of
// municipalities stands in the second.
var act1285 = [...]row{
	{
		id: "FI-1285/2016-8", cite: law.Citation{Act: "1285/2016", Section: "8"},
		period: law.Since(law.Day(2017, 1, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Nuorisotyö",
			"Ungdomsarbete",
			"Youth work"),
		rule: tri("Kunnan tulee luoda edellytyksiä nuorisotyölle ja -toiminnalle.",
			"Kommunen ska skapa förutsättningar för ungdomsarbete och ungdomsverksamhet.",
			"The municipality must create conditions for youth work and youth activities."),
		remedy: refer,
		place:  inGoals, check: mentioned("1285/2016", theme(hyte.ThemeYouthWork)),
	},
	{
		id: "FI-1285/2016-9", cite: law.Citation{Act: "1285/2016", Section: "9"},
		period: law.Since(law.Day(2017, 1, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: titleGuidanceNetwork,
		rule: tri("Kunnassa on oltava nuorten ohjaus- ja palveluverkosto tai vastaava ryhmä, joka kokoaa tietoa nuorten elinoloista suunnittelun tueksi.",
			"Kommunen ska ha ett styrnings- och servicenätverk för unga eller en motsvarande grupp som samlar information om ungas levnadsförhållanden till stöd för planeringen.",
			"The municipality must have a guidance and service network for young people or a similar cooperation group, which gathers information on their living conditions for planning."),
		remedy: refer,
		place:  inBodies, check: mentioned("1285/2016", body(hyte.RoleGuidanceNetwork)),
	},
	{
		id: "FI-1285/2016-24", cite: law.Citation{Act: "1285/2016", Section: "24", Subsection: 2},
		period: law.Since(law.Day(2017, 1, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Nuorten osallistuminen ja kuuleminen",
			"Ungas deltagande och hörande av unga",
			"Young people's participation"),
		rule: tri("Kunnan tulee antaa nuorten osallistua nuorisotyötä ja -politiikkaa koskevien asioiden käsittelyyn tai kuulla heitä niissä sekä heitä itseään koskevissa asioissa.",
			"Kommunen ska låta unga delta i behandlingen av frågor om ungdomsarbete och ungdomspolitik eller höra dem i sådana frågor samt i ärenden som gäller dem själva.",
			"The municipality must let young people take part in matters of youth work and youth policy, or hear them, and must hear them in matters that concern them."),
		remedy: refer,
		place:  inParticipation, check: mentioned("1285/2016", takingPart(hyte.ParticipantYouthCouncil, hyte.ParticipantChildren)),
	},
}

var titleGuidanceNetwork = tri("Nuorten ohjaus- ja palveluverkosto",
	"Styrnings- och servicenätverk för unga",
	"Guidance and service network for young people")
