package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act379 is the Rescue Act; before 2023 the duty lay with regional rescue
// services, which are no addressee here.
var act379 = [...]row{
	{
		id: "FI-379/2011-42", cite: law.Citation{Act: "379/2011", Section: "42", Subsection: 1},
		period: law.Since(newActFrom), severity: Linked, cycle: Continuous, binds: counties | helsinki,
		title: tri("Pelastustoimen osallistuminen turvallisuussuunnitteluun",
			"Räddningsväsendets deltagande i säkerhetsplaneringen",
			"Rescue services in safety planning"),
		rule: tri("Pelastuslaitoksen tulee olla mukana paikallisessa ja alueellisessa turvallisuussuunnittelussa.",
			"Räddningsverket ska vara med i den lokala och regionala säkerhetsplaneringen.",
			"The rescue department must take part in local and regional safety planning."),
		remedy: refer,
		place:  inSubPlans, check: mentioned("379/2011", sub(hyte.SafetyPlan), theme(hyte.ThemeSafety)),
	},
}
