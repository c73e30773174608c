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
			"Letting people be heard"),
		rule: tri("Jos asia voi vaikuttaa huomattavasti muidenkin kuin asianosaisten elinympäristöön tai oloihin, viranomaisen tulee antaa heille tietoa ja tilaisuus kertoa mielipiteensä.",
			"Om ett ärende kan ha betydande inverkan på andras livsmiljö eller förhållanden än parternas ska myndigheten ge dem information och möjlighet att säga sin åsikt.",
			"Where a matter may notably affect the living environment or conditions of others than the parties, the authority must inform them and let them state their opinion."),
		remedy: refer,
		place:  inParticipation, check: mentioned("434/2003", takingPart(hyte.ParticipantResidents, hyte.ParticipantServiceUsers, hyte.ParticipantOrganisations)),
	},
}
