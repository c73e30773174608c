package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act380 is the Act on organising employment services; its section 15 applied
// before the rest (383/2023 1 §).
var act380 = [...]row{
	{
		id: "FI-380/2023-15-4", cite: law.Citation{Act: "380/2023", Section: "15", Subsection: 4},
		period: law.Since(law.Day(2023, 4, 1)), severity: Linked, cycle: Standing, binds: municipalities,
		title: tri("Työvoimapalvelujen järjestämissuunnitelma",
			"Plan för ordnande av arbetskraftsservice",
			"Plan for organising employment services"),
		rule: tri("Työvoimapalvelujen järjestämisestä ilmoitettaessa on esitettävä suunnitelma palvelujen järjestämisestä.",
			"När ordnandet av arbetskraftsservice anmäls ska en plan för ordnandet läggas fram.",
			"When the arrangement of employment services is notified, a plan for organising them must be presented."),
		remedy: refer,
		place:  inDocuments, check: mentioned("380/2023", document(hyte.EmploymentPlan), theme(hyte.ThemeEmployment)),
	},
}
