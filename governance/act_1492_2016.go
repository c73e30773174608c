package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act1492 is the Act on public libraries.
var act1492 = [...]row{
	{
		id: "FI-1492/2016-5", cite: law.Citation{Act: "1492/2016", Section: "5"},
		period: law.Since(law.Day(2017, 1, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Yleinen kirjasto",
			"Allmänt bibliotek",
			"Public library"),
		rule: tri("Kunnan on järjestettävä yleisen kirjaston toiminta ja kuultava asukkaita keskeisissä päätöksissä.",
			"Kommunen ska ordna allmän biblioteksverksamhet och höra invånarna i centrala beslut.",
			"The municipality must provide a public library and hear residents in key decisions."),
		remedy: refer,
		place:  inGoals, check: mentioned("1492/2016", theme(hyte.ThemeLibrary)),
	},
	{
		id: "FI-1492/2016-6", cite: law.Citation{Act: "1492/2016", Section: "6"},
		period: law.Since(law.Day(2017, 1, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Kirjaston tehtävät",
			"Bibliotekets uppgifter",
			"Tasks of the library"),
		rule: tri("Yleisen kirjaston on muun muassa edistettävä lukemista ja osallisuutta.",
			"Det allmänna biblioteket ska bland annat främja läsning och delaktighet.",
			"The public library must, among other things, promote reading and participation."),
		remedy: refer,
		place:  inGoals, check: mentioned("1492/2016", theme(hyte.ThemeLibrary)),
	},
}
