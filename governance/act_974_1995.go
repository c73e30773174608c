package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act974 is the Act on the Sámi Parliament.
var act974 = [...]row{
	{
		id: "FI-974/1995-9", cite: law.Citation{Act: "974/1995", Section: "9", Subsection: 1, Point: "5"},
		period: law.Since(law.Day(1996, 1, 1)), severity: Linked, cycle: EachDecision, binds: municipalities | counties,
		title: tri("Neuvottelu saamelaiskäräjien kanssa",
			"Förhandling med sametinget",
			"Negotiation with the Sámi Parliament"),
		rule: tri("Viranomaisen on neuvoteltava saamelaiskäräjien kanssa laajakantoisista toimenpiteistä, jotka koskevat saamelaisten kotiseutualuetta.",
			"Myndigheten ska förhandla med sametinget om vittsyftande åtgärder som gäller samernas hembygdsområde.",
			"The authority must negotiate with the Sámi Parliament on far-reaching measures in the Sámi homeland."),
		remedy: refer,
		place:  inGoals, check: samiHomelandOnly(mentioned("974/1995", theme(hyte.ThemeSamiPeople))),
	},
}
