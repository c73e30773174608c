package governance

import (
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act306 is the Act on digital services. It was applied to new web sites from
// 2019-09-23 (17 §).
var act306 = [...]row{
	{
		id: "FI-306/2019-7", cite: law.Citation{Act: "306/2019", Section: "7", Subsection: 3},
		period: law.Since(law.Day(2019, 9, 23)), severity: Linked, cycle: EachDocument, binds: municipalities | counties | hus,
		title: tri("Verkkoaineiston saavutettavuus",
			"Webbmaterialets tillgänglighet",
			"Accessibility of what is online"),
		rule: tri("Verkossa julkaistavan aineiston on oltava saavutettavaa.",
			"Det som publiceras på webben ska uppfylla tillgänglighetskraven.",
			"What is published online must meet the accessibility requirements."),
		remedy: refer,
		place:  inDocuments, check: mentioned("306/2019", publishedAccessibly),
	},
}
