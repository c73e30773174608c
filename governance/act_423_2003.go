package governance

import (
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act423 is the Language Act; counties are named in it since 2021-07-01. The
// third subsection of section 32 says that reports need not be translated as
// they are.
var act423 = [...]row{
	{
		id: "FI-423/2003-32", cite: law.Citation{Act: "423/2003", Section: "32"}, severity: Linked, cycle: EachDocument,
		versions: []version{
			{period: law.Between(law.Day(2004, 1, 1), law.Day(2021, 6, 30)), binds: municipalities},
			{asIn: "644/2021", period: law.Since(law.Day(2021, 7, 1)), binds: municipalities | counties | hus},
		},
		title: tri("Tiedottaminen suomeksi ja ruotsiksi",
			"Information på finska och svenska",
			"Information in Finnish and Swedish"),
		rule: tri("Kaksikielisen viranomaisen on tiedotettava suomeksi ja ruotsiksi niin, että molemmat kieliryhmät saavat tarvitsemansa tiedon; selvityksiä ei tarvitse kääntää sellaisinaan.",
			"En tvåspråkig myndighet ska informera på finska och svenska så att båda språkgrupperna får den information de behöver; utredningar behöver inte översättas som sådana.",
			"A bilingual authority must inform in Finnish and in Swedish, so that both language groups learn what they need to know; reports need not be translated as such."),
		remedy: refer,
		place:  inDocuments, check: bilingualOnly(mentionedOr("423/2003", publishedInBothLanguages)),
	},
}
