package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act434 is the Administrative Procedure Act.
var act434 = [...]row{
	{
		id: "FI-434/2003-41", cite: law.Citation{Act: "434/2003", Section: "41", Subsection: 1},
		period: law.Since(law.Day(2004, 1, 1)), severity: Linked, cycle: EachDecision, binds: municipalities | counties | hus,
		title: tri("Vaikuttamismahdollisuuksien varaaminen",
			"Möjligheter till inflytande",
			"Giving people a chance to be heard"),
		rule: tri("Viranomaisen tulee tiedottaa asiasta, jolla voi olla huomattava vaikutus muiden elinympäristöön tai oloihin, ja varattava tilaisuus mielipiteen esittämiseen.",
			"Myndigheten ska informera om ärenden som kan ha betydande inverkan på andras livsmiljö eller förhållanden och ge tillfälle att framföra åsikter.",
			"The authority must inform of matters that may notably affect others' living environment or conditions and give a chance to state opinions."),
		remedy: refer,
		place:  inParticipation, check: mentioned("434/2003", takingPart(hyte.Residents, hyte.ServiceUsers, hyte.Organisations)),
	},
}
