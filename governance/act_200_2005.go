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
			"Planers miljökonsekvenser",
			"Environmental effects of plans"),
		rule: tri("Viranomaisen on arvioitava suunnitelmansa vaikutukset ympäristöön, myös ihmisten terveyteen ja elinoloihin, jos ne voivat olla merkittäviä.",
			"Myndigheten ska bedöma sin plans miljökonsekvenser, också för människors hälsa och levnadsförhållanden, om de kan vara betydande.",
			"The authority must assess the environmental effects of its plan, those on human health and living conditions among them, where they may be significant."),
		remedy: refer,
		place:  inAssessments, check: mentioned("200/2005", assessing(hyte.AssessEnvironment), assessing(hyte.AssessHealth)),
	},
}
