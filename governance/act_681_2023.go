package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act681 is the Act on the promotion of integration, in the wording that Act
// 1100/2024 gave it before it came into force.
var act681 = [...]row{
	{
		id: "FI-681/2023-13", cite: law.Citation{Act: "681/2023", Section: "13", Subsection: 1},
		period: law.Since(law.Day(2025, 1, 1)), severity: Linked, cycle: Standing, binds: municipalities,
		title: tri("Kotoutumisohjelma",
			"Integrationsprogram",
			"Integration programme"),
		rule: tri("Kunnan on järjestettävä kotoutumisohjelmaan kuuluvat palvelut.",
			"Kommunen ska ordna de tjänster som hör till integrationsprogrammet.",
			"The municipality must provide the services of the integration programme."),
		remedy: refer,
		place:  inDocuments, check: mentioned("681/2023", document(hyte.IntegrationProgramme), sub(hyte.IntegrationPlan)),
	},
	{
		id: "FI-681/2023-45-3", cite: law.Citation{Act: "681/2023", Section: "45", Subsection: 3, AsIn: "1100/2024"},
		period: law.Since(law.Day(2025, 1, 1)), severity: Must, cycle: EachDocument, binds: municipalities,
		title: tri("Kotoutumisen suunnittelun huomioon ottaminen",
			"Beaktande av planeringen av integrationsfrämjandet",
			"Taking the planning of integration into account"),
		rule: tri("Kotoutumisen edistämisen suunnittelu on otettava huomioon hyvinvointikertomusta ja -suunnitelmaa laadittaessa ja seurattaessa.",
			"Planeringen av integrationsfrämjandet ska beaktas när välfärdsberättelsen och välfärdsplanen utarbetas.",
			"The planning of integration must be taken into account when the welfare report and plan are drawn up and followed."),
		remedy: tri("Lisätkää kertomukseen ja suunnitelmaan kotoutumista koskeva osa tai viittaus.",
			"Lägg till ett avsnitt om eller en hänvisning till integration i berättelsen och planen.",
			"Add to the report and plan a part on integration or a reference to it."),
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
		rule: tri("Hyvinvointialueen on otettava maahanmuuttajien tarpeet huomioon suunnittelussaan.",
			"Välfärdsområdet ska beakta invandrares behov i sin planering.",
			"The county must take immigrants' needs into account in its planning."),
		remedy: refer,
		place:  inGoals, check: mentioned("681/2023", theme(hyte.ThemeIntegration), content(hyte.ContentIntegration)),
	},
}
