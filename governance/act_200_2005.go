package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act200 is the Act on assessing the effects of plans and programmes.
var act200 = [...]row{
	{
		id: "FI-200/2005-3", cite: law.Citation{Act: "200/2005", Section: "3"},
		period: law.Since(law.Day(2005, 6, 1)), severity: Linked, cycle: EachDecision, binds: municipalities | counties | hus,
		title: tri("Suunnitelmien ympäristövaikutukset",
			"Miljökonsekvenser av planer",
			"Environmental effects of plans"),
		rule: tri("Viranomaisen on huolehdittava siitä, että suunnitelman ympäristövaikutukset, myös vaikutukset ihmisten terveyteen ja elinoloihin, selvitetään ja arvioidaan riittävästi.",
			"Myndigheten ska se till att planens miljökonsekvenser, också för människors hälsa och levnadsförhållanden, utreds i tillräcklig utsträckning.",
			"The authority must see that the environmental effects of a plan, those on human health and living conditions among them, are sufficiently assessed."),
		remedy: refer,
		place:  inAssessments, check: mentioned("200/2005", assessing(hyte.AssessEnvironment), assessing(hyte.AssessHealth)),
	},
}
