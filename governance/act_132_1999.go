package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act132 is the Land Use Act, until 2024 the Land Use and Building Act. Section
// 9 was read as it is since 2017-05-16; of the wording before that, only that
// the duty was there.
var act132 = [...]row{
	{
		id: "FI-132/1999-5", cite: law.Citation{Act: "132/1999", Section: "5", Subsection: 1, Point: "1"},
		period: law.Since(law.Day(2000, 1, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Terveellinen ympäristö alueiden käytössä",
			"Hälsosam miljö i områdesanvändningen",
			"A healthy environment in land use"),
		rule: tri("Alueiden käytön suunnittelun on edistettävä turvallista, terveellistä ja eri väestöryhmille sopivaa ympäristöä.",
			"Områdesplaneringen ska främja en trygg och hälsosam miljö som fungerar för olika befolkningsgrupper.",
			"Land-use planning must promote a safe and healthy environment that works for all population groups."),
		remedy: refer,
		place:  inGoals, check: mentioned("132/1999", theme(hyte.ThemeEnvironment)),
	},
	{
		id: "FI-132/1999-9", cite: law.Citation{Act: "132/1999", Section: "9"}, severity: Linked, cycle: EachDecision, binds: municipalities,
		versions: versionsOf132,
		title: tri("Kaavan sosiaalisten vaikutusten selvittäminen",
			"Utredning av planens sociala konsekvenser",
			"Clarifying the social effects of land-use plans"),
		rule: tri("Kaavaa laadittaessa on selvitettävä myös sen sosiaaliset vaikutukset.",
			"När en plan utarbetas ska också dess sociala konsekvenser utredas.",
			"When a land-use plan is drawn up, its social effects must be clarified too."),
		remedy: refer,
		place:  inAssessments, check: mentioned("132/1999", assessing(hyte.AssessSocial), assessing(hyte.AssessEnvironment)),
	},
}

var versionsOf132 = []version{
	{period: law.Between(law.Day(2000, 1, 1), law.Day(2017, 5, 15))},
	{cite: law.Citation{Act: "132/1999", Section: "9", Subsection: 2, AsIn: "254/2017"}, period: law.Since(law.Day(2017, 5, 16))},
}
