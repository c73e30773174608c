package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act681 is the Act on the promotion of integration, in the wording that Act
// 1100/2024 gave it before it came into force.
var act681 = [...]row{
	{
		id: "FI-681/2023-13", cite: law.Citation{Act: "681/2023", Section: "13", Subsection: 1, AsIn: "1100/2024"},
		period: law.Since(law.Day(2025, 1, 1)), severity: Linked, cycle: Standing, binds: municipalities,
		title: tri("Kotoutumisohjelma",
			"Integrationsprogram",
			"Integration programme"),
		rule: tri("Kunnan on järjestettävä kotoutumisohjelma.",
			"Kommunen ska ordna ett integrationsprogram.",
			"The municipality must provide an integration programme."),
		remedy: refer,
		place:  inDocuments, check: mentioned("681/2023", document(hyte.IntegrationProgramme), sub(hyte.IntegrationPlan)),
	},
	{
		id: "FI-681/2023-45-3", cite: law.Citation{Act: "681/2023", Section: "45", Subsection: 3, AsIn: "1100/2024"},
		period: law.Since(law.Day(2025, 1, 1)), severity: Must, cycle: EachDocument, binds: municipalities,
		title: tri("Kotoutumisen suunnittelun huomioon ottaminen",
			"Beaktande av planeringen av integrationsfrämjandet",
			"Taking the planning of integration into account"),
		rule: tri("Kun hyvinvointikertomusta ja -suunnitelmaa laaditaan ja seurataan, on otettava huomioon, mitä kotoutumisen edistämiseksi suunnitellaan.",
			"När välfärdsberättelsen och välfärdsplanen utarbetas ska det beaktas vad som planeras för att främja integration.",
			"When the welfare report and plan are drawn up and followed, what is planned for the promotion of integration must be taken into account."),
		remedy: tri("Käsitelkää kotoutumisen edistämistä kertomuksessa ja suunnitelmassa.",
			"Behandla integrationsfrämjandet i berättelsen och planen.",
			"Deal with the promotion of integration in the report and plan."),
		fi:    words{"on otettava huomioon", "kotoutumisen edistämisen; hyvinvointikertomusta ja -suunnitelmaa; laadittaessa ja seurattaessa"},
		sv:    words{"ska beaktas", "integrationsfrämjandet; välfärdsberättelsen och välfärdsplanen; utarbetandet"},
		place: inDocuments, check: integrationTakenIntoAccount,
	},
	{
		id: "FI-681/2023-49", cite: law.Citation{Act: "681/2023", Section: "49", AsIn: "1100/2024"},
		period: law.Since(law.Day(2025, 1, 1)), severity: Linked, cycle: Continuous, binds: counties | helsinki,
		title: tri("Maahanmuuttajien tarpeet hyvinvointialueen suunnittelussa",
			"Invandrares behov i välfärdsområdets planering",
			"Immigrants' needs in the county's planning"),
		rule: tri("Hyvinvointialueen on suunnitelmissaan otettava huomioon alueen maahanmuuttajien tarpeet.",
			"Välfärdsområdet ska beakta invandrares behov i sin planering.",
			"The county must take immigrants' needs into account in its planning."),
		remedy: refer,
		place:  inGoals, check: mentioned("681/2023", theme(hyte.ThemeIntegration), content(hyte.ContentIntegration)),
	},
}
