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
		rule: tri("Kunnan on järjestettävä yleisen kirjaston toiminta ja kuultava asukkaita sitä koskevissa keskeisissä päätöksissä.",
			"Kommunen ska ordna biblioteksverksamhet för alla och höra invånarna i viktiga beslut om den.",
			"The municipality must provide a public library and hear its residents in key decisions on it."),
		remedy: refer,
		place:  inGoals, check: mentioned("1492/2016", theme(hyte.ThemeLibrary)),
	},
	{
		id: "FI-1492/2016-6", cite: law.Citation{Act: "1492/2016", Section: "6"},
		period: law.Since(law.Day(2017, 1, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Kirjaston tehtävät",
			"Bibliotekets uppgifter",
			"Tasks of the library"),
		rule: tri("Yleisen kirjaston on muun muassa edistettävä lukemista ja yhteiskunnallista vuoropuhelua.",
			"Det allmänna biblioteket ska bland annat främja läsning och en samhällelig dialog.",
			"The public library must, among other things, promote reading and dialogue in society."),
		remedy: refer,
		place:  inGoals, check: mentioned("1492/2016", theme(hyte.ThemeLibrary)),
	},
}
