package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act337 is the decree on the plan for organising health care. Its end follows
// from the repeal of the section it was given under.
var act337 = [...]row{
	{
		id: "FI-337/2011-2", cite: law.Citation{Act: "337/2011", Section: "2"},
		period: law.Between(law.Day(2011, 5, 1), law.Day(2022, 12, 31)), severity: Linked, cycle: EachTerm, binds: municipalities,
		title: tri("Terveydenhuollon järjestämissuunnitelma",
			"Plan för ordnande av hälso- och sjukvård",
			"Plan for organising health care"),
		rule: tri("Sairaanhoitopiirin kuntien on käytettävä hyvinvointikertomusten tietoja, kun ne suunnittelevat terveydenhuollon järjestämistä.",
			"Kommunerna i ett sjukvårdsdistrikt ska använda uppgifterna i välfärdsberättelserna när de planerar hur hälso- och sjukvården ordnas.",
			"The municipalities of a hospital district must use the data of their welfare reports when they plan how health care is organised."),
		remedy: refer,
		place:  inDocuments, check: mentioned("337/2011", document(hyte.HealthServicePlan)),
	},
}
