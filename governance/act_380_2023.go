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
		rule: tri("Kunnan on tehtävä suunnitelma siitä, miten se järjestää työvoimapalvelut, ja esitettävä se ilmoittaessaan palvelujen järjestämisestä.",
			"Kommunen ska ha en plan för hur den ordnar arbetskraftsservicen och lägga fram den när ordnandet anmäls.",
			"The municipality must have a plan for organising employment services and present it when it notifies the arrangement."),
		remedy: refer,
		place:  inDocuments, check: mentioned("380/2023", document(hyte.EmploymentPlan), theme(hyte.ThemeEmployment)),
	},
}
