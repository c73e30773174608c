package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act523 is the Act on preventive substance-abuse work. Until 2022 it referred
// to Act 1326/2010, since then to Act 612/2021.
var act523 = [...]row{
	{
		id: "FI-523/2015-5-1", cite: law.Citation{Act: "523/2015", Section: "5", Subsection: 1}, severity: Must, cycle: Standing, binds: municipalities,
		versions: []version{
			{period: law.Between(law.Day(2015, 12, 1), law.Day(2022, 12, 31))},
			{asIn: "549/2022", period: law.Since(newActFrom)},
		},
		title: tri("Ehkäisevän päihdetyön toimielin",
			"Organ för det förebyggande rusmedelsarbetet",
			"Body for preventive substance-abuse work"),
		rule: tri("Kunnan on huolehdittava siitä, että ehkäisevä päihdetyö organisoidaan tarpeen mukaan, ja nimettävä siitä vastaava toimielin.",
			"Kommunen ska se till att det förebyggande rusmedelsarbetet organiseras efter behov och utse ett organ som ansvarar för det.",
			"The municipality must organise preventive substance-abuse work as needed and name the body responsible for it."),
		remedy: tri("Nimetkää toimielin ja kirjatkaa se suunnitelmaan.",
			"Utse organet och anteckna det i planen.",
			"Name the body and record it in the plan."),
		fi:    words{"huolehtii, nimeää", "ehkäisevän päihdetyön; toimielimen"},
		sv:    words{"svarar, utser", "förebyggande rusmedelsarbetet; organ med ansvar"},
		place: inSubstanceBody, check: substanceBodyNamed,
	},
	{
		id: "FI-523/2015-5-2", cite: law.Citation{Act: "523/2015", Section: "5", Subsection: 2}, severity: Should, cycle: Continuous,
		versions: []version{
			{period: law.Between(law.Day(2015, 12, 1), law.Day(2022, 12, 31)), binds: municipalities},
			{
				asIn: "549/2022", period: law.Since(newActFrom), binds: municipalities | counties,
				rule: tri("Suunnitelmasta tulisi ilmetä, miten päihdeoloja seurataan ja ehkäisevää päihdetyötä tehdään; hyvinvointialueen suunnitelmasta tulisi ilmetä sekin, miten alue tukee kuntiaan tässä työssä (1 mom.).",
					"Av planen bör det framgå hur rusmedelsläget följs och hur det förebyggande arbetet bedrivs; av välfärdsområdets plan bör det också framgå hur området stöder sina kommuner i arbetet (1 mom.).",
					"The plan should show how the substance situation is followed and how preventive work is done; a county's plan should also show how the county supports its municipalities in that work (subsection 1)."),
				sv: words{"har till uppgift", "rusmedelsläget"},
			},
		},
		title: tri("Ehkäisevän päihdetyön tehtävät",
			"Uppgifterna inom det förebyggande rusmedelsarbetet",
			"Tasks of preventive substance-abuse work"),
		rule: tri("Suunnitelmasta tulisi ilmetä, miten päihdeoloja seurataan ja ehkäisevää päihdetyötä tehdään.",
			"Av planen bör det framgå hur rusmedelsläget följs och hur det förebyggande arbetet bedrivs.",
			"The plan should show how the substance situation is followed and how preventive work is done."),
		remedy: adviseSubstances,
		fi:     words{"tehtävänä on", "päihdeolojen seurannasta"},
		sv:     words{"har i uppgift", "rusmedelsläget"},
		place:  inGoals, check: anyOf(noteNotMentioned, theme(hyte.ThemeSubstances), content(hyte.ContentSubstanceWork), sub(hyte.SubstancePlan)),
	},
	{
		id: "FI-523/2015-5-3", cite: law.Citation{Act: "523/2015", Section: "5", Subsection: 3}, severity: Must, cycle: EachDocument,
		versions: []version{
			{period: law.Between(law.Day(2015, 12, 1), law.Day(2022, 12, 31)), binds: municipalities},
			{
				asIn: "549/2022", period: law.Since(newActFrom), binds: municipalities | counties,
				rule: tri("Mitä lain 612/2021 6 ja 7 §:ssä säädetään edistämisestä, suunnittelusta ja raportoinnista, on sovellettava myös ehkäisevään päihdetyöhön.",
					"Det som föreskrivs i 6 och 7 § i lag 612/2021 om främjande, planering och rapportering ska tillämpas också på det förebyggande rusmedelsarbetet.",
					"What sections 6 and 7 of Act 612/2021 say of promotion, planning and reporting must be applied to preventive substance-abuse work too."),
			},
		},
		title: tri("Ehkäisevä päihdetyö suunnittelussa ja raportoinnissa",
			"Förebyggande rusmedelsarbete i planering och rapportering",
			"Preventive substance-abuse work in planning and reporting"),
		rule: tri("Mitä terveydenhuoltolain 11 ja 12 §:ssä säädetään edistämisestä, suunnittelusta ja raportoinnista, on sovellettava myös ehkäisevään päihdetyöhön.",
			"Det som föreskrivs i 11 och 12 § i hälso- och sjukvårdslagen om främjande, planering och rapportering ska tillämpas också på det förebyggande rusmedelsarbetet.",
			"What sections 11 and 12 of the Health Care Act say of promotion, planning and reporting must be applied to preventive substance-abuse work too."),
		remedy: tri("Käsitelkää ehkäisevää päihdetyötä kertomuksessa, suunnitelmassa ja vuosiraportissa.",
			"Behandla det förebyggande rusmedelsarbetet i berättelsen, planen och årsrapporten.",
			"Deal with preventive substance-abuse work in the report, the plan and the annual report."),
		fi:    words{"sovelletaan", "suunnittelusta ja raportoinnista"},
		sv:    words{"ska tillämpas", "planering och rapportering"},
		place: inDocuments, check: substanceWorkReported,
	},
	{
		id: "FI-523/2015-6", cite: law.Citation{Act: "523/2015", Section: "6"}, severity: Should, cycle: Continuous,
		versions: []version{
			{period: law.Between(law.Day(2015, 12, 1), law.Day(2022, 12, 31)), binds: municipalities},
			{asIn: "549/2022", period: law.Since(newActFrom), binds: municipalities | counties},
		},
		title: tri("Asukkaat mukana päihdehaittojen vähentämisessä",
			"Invånarnas deltagande i arbetet mot rusmedelsskador",
			"Residents' participation in reducing harm"),
		rule: tri("Suunnitelmasta tulisi ilmetä, miten asukkaiden mahdollisuuksia osallistua ja vaikuttaa päihdehaittojen vähentämiseen edistetään.",
			"Av planen bör det framgå hur invånarnas möjligheter att delta och påverka i syfte att minska skadorna av rusmedel främjas.",
			"The plan should show how residents' opportunities to participate in and influence the reduction of substance-related harm are promoted."),
		remedy: tri("Suunnitelmaan olisi hyvä kirjata, miten asukkaat osallistuvat.",
			"Planen bör ange hur invånarna deltar.",
			"The plan should record how residents take part."),
		fi:    words{"tulee edistää", "osallistumis- ja vaikuttamismahdollisuuksia"},
		sv:    words{"ska främja", "möjligheter att delta och påverka"},
		place: inParticipation, check: residentsTookPart,
	},
}
