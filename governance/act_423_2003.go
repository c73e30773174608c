package governance

import (
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act423 is the Language Act; counties are named in it since 2021-07-01.
var act423 = [...]row{
	{
		id: "FI-423/2003-32", cite: law.Citation{Act: "423/2003", Section: "32", Subsection: 1}, severity: Linked, cycle: EachDocument,
		versions: []version{
			{period: law.Between(law.Day(2004, 1, 1), law.Day(2021, 6, 30)), binds: municipalities},
			{asIn: "644/2021", period: law.Since(law.Day(2021, 7, 1)), binds: municipalities | counties | hus},
		},
		title: tri("Tiedottaminen suomeksi ja ruotsiksi",
			"Information på finska och svenska",
			"Information in Finnish and Swedish"),
		rule: tri("Kaksikielisen viranomaisen on tiedotettava suomeksi ja ruotsiksi; molempien kieliryhmien tiedon tarve on tyydytettävä.",
			"En tvåspråkig myndighet ska informera på finska och svenska; båda språkgruppernas behov av information ska tillgodoses.",
			"A bilingual authority must inform in Finnish and in Swedish; the needs of both language groups must be met."),
		remedy: refer,
		place:  inDocuments, check: bilingualOnly(mentioned("423/2003", publishedInBothLanguages)),
	},
}
