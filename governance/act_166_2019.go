package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act166 is the Act on municipal cultural activities.
var act166 = [...]row{
	{
		id: "FI-166/2019-3-1-6", cite: law.Citation{Act: "166/2019", Section: "3", Subsection: 1, Point: "6"},
		period: law.Since(law.Day(2019, 3, 1)), severity: Linked, cycle: Continuous, binds: municipalities,
		title: tri("Kulttuuri osana hyvinvointia",
			"Kultur som en del av välfärden",
			"Culture as part of wellbeing"),
		rule: tri("Kunnan on edistettävä kulttuuria ja taidetta osana asukkaiden hyvinvointia, terveyttä ja osallisuutta.",
			"Kommunen ska främja kultur och konst som en del av invånarnas välfärd, hälsa och delaktighet.",
			"The municipality must promote culture and art as part of its residents' wellbeing, health and participation."),
		remedy: refer,
		place:  inGoals, check: mentioned("166/2019", theme(hyte.ThemeCulture)),
	},
	{
		id: "FI-166/2019-8-3", cite: law.Citation{Act: "166/2019", Section: "8", Subsection: 3},
		period: law.Since(law.Day(2019, 3, 1)), severity: Should, cycle: EachDocument, binds: municipalities,
		title: tri("Kulttuuritoiminnan arviointi osana edistämistä",
			"Utvärdering av kulturverksamheten som en del av främjandet",
			"Evaluation of cultural activity as part of promotion"),
		rule: tri("Suunnitelmasta tulisi ilmetä, miten kulttuuritoiminnan toteutumista arvioidaan osana hyvinvoinnin ja terveyden edistämistä; pykälässä viitataan yhä kumottuun terveydenhuoltolain 12 §:ään.",
			"Av planen bör det framgå hur genomförandet av kulturverksamheten utvärderas som en del av främjandet av hälsa och välfärd; paragrafen hänvisar ännu till den upphävda 12 § i hälso- och sjukvårdslagen.",
			"The plan should show how the carrying out of cultural activity is evaluated as part of promoting wellbeing and health; the section still refers to the repealed section 12 of the Health Care Act."),
		remedy: tri("Kertomukseen olisi hyvä lisätä arvio kulttuuritoiminnasta.",
			"Berättelsen bör kompletteras med en utvärdering av kulturverksamheten.",
			"The report should include an evaluation of cultural activity."),
		fi:    words{"tulee arvioida", "kulttuuritoiminnan toteutumista; terveyden ja hyvinvoinnin edistämistä"},
		sv:    words{"ska utvärdera", "genomförandet av kulturverksamheten; främjandet av hälsan och välfärden"},
		place: inDocuments, check: anyOf(noteNotMentioned, content(hyte.ContentCulture), sub(hyte.CulturePlan), theme(hyte.ThemeCulture)),
	},
}
