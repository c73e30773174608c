package governance

import "github.com/hyte-fi/go-hyte/hyte/lang"

// stepNames are the seven steps in go-hyte's words.
var stepNames = [...]lang.Text{
	tri("Edistäminen on jätetty sosiaali- ja terveyspalveluille",
		"Främjandet har lämnats åt social- och hälsovården",
		"Promotion is left to social and health services"),
	tri("Tärkeys tiedetään, mutta työtä ei tehdä",
		"Man vet att det är viktigt men gör inget",
		"Its importance is known, but no work is done"),
	tri("Hyvinvointia seurataan ja tehdään yksittäisiä toimia",
		"Välfärden följs och enskilda åtgärder vidtas",
		"Wellbeing is monitored and individual actions are taken"),
	tri("Tavoitteet on asetettu ja järjestöjä tuetaan, toimenpiteet ovat satunnaisia",
		"Mål har satts och organisationer får stöd, men åtgärderna är sporadiska",
		"Goals are set and organisations supported, but actions are haphazard"),
	tri("Vastuut on nimetty ja resursoitu, järjestöt ovat kumppaneita",
		"Ansvaret är fördelat och har resurser, organisationerna är samarbetspartner",
		"Responsibilities are assigned and resourced, organisations are partners"),
	tri("Työtä johdetaan tavoitelähtöisesti ja pitkäjänteisesti",
		"Arbetet leds utifrån målen och på lång sikt",
		"The work is goal-driven and long-term"),
	tri("Kaikki toimialat ovat mukana ja toimintaa kehitetään jatkuvasti",
		"Alla verksamhetsområden deltar och arbetet utvecklas fortlöpande",
		"All sectors take part and the work is continuously developed"),
}

// stepVoices are the seven steps as those inside would put them.
var stepVoices = [...]lang.Text{
	tri("Eikö tämä ole sotepalvelujen asia?", "Hör inte det här till social- och hälsovården?", "Is that not for the health services?"),
	tri("Asia tiedetään, mutta aikaa ei ole.", "Vi vet, men vi hinner inte.", "We know, but we have no time for it."),
	tri("Seuraamme, koska on pakko; raportti on jossakin.", "Vi följer upp för att vi måste; rapporten finns någonstans.", "We monitor because we have to; the report is somewhere."),
	tri("Tavoitteita ja toimenpiteitä meillä on.", "Mål och åtgärder har vi.", "We do have goals and actions."),
	tri("Tiedämme, kuka vastaa ja millä voimavaroilla.", "Vi vet vem som ansvarar och med vilka resurser.", "We know who is responsible and with what resources."),
	tri("Johdamme työtä tavoitelähtöisesti vuodesta toiseen.", "Vi leder arbetet utifrån målen år efter år.", "We lead the work by its goals, year after year."),
	tri("Opimme koko ajan, ja kaikki ovat mukana.", "Vi lär oss hela tiden, och alla är med.", "We keep learning, and everybody takes part."),
}

// criterion is one criterion as data.
type criterion struct {
	id    string
	step  int
	text  lang.Text
	place path
	parts []part
	// asked says of whom the criterion is asked; nil where of everybody.
	asked func(*view) bool
	check func(*view) result
}

func (c *criterion) with(r result) Criterion {
	return Criterion{ID: c.id, Step: c.step, Text: c.text, Met: r.outcome == Pass, result: r}
}

// criteria are go-hyte's proposal for telling the step, from the lowest.
var criteria = [...]criterion{
	{id: "step-2-aware", step: 2, place: inStrategies, check: workIsNamed, text: tri(
		"Hyvinvoinnin edistäminen mainitaan strategiassa tai suunnitelmassa",
		"Främjandet av välfärden nämns i strategin eller planen",
		"The strategy or plan mentions the promotion of wellbeing")},

	{id: "step-3-topics", step: 3, place: inMonitoringTopics, parts: topics2021[:], check: mostTopicsFollowed, text: tri(
		"Seurannassa on vähintään kolme aihetta: elinolot, hyvinvointi, terveys, niihin vaikuttavat tekijät",
		"Minst tre av fyra ämnen följs: levnadsförhållanden, välfärd, hälsa, faktorer som påverkar dem",
		"At least three of four topics are monitored: living conditions, wellbeing, health, the factors that affect them")},
	{id: "step-3-breakdown", step: 3, place: inIndicators, check: followedByAreaOrGroup, text: tri(
		"Vähintään yksi mittari on eritelty alueittain tai väestöryhmittäin",
		"Minst en indikator är uppdelad enligt område eller befolkningsgrupp",
		"At least one indicator is broken down by area or population group")},
	{id: "step-3-report", step: 3, place: inDocuments, asked: hasCouncilTerm, check: reportThereOrNotOverdue, text: tri(
		"Tämän tai edellisen valtuustokauden hyvinvointikertomus on olemassa tai sen aika on vielä kesken",
		"En välfärdsberättelse för denna eller föregående fullmäktigeperiod finns eller tiden för den har inte gått ut",
		"A welfare report of this or the previous term exists, or its time has not run out")},
	{id: "step-3-action", step: 3, place: inActions, check: someAction, text: tri(
		"Suunnitelmassa on vähintään yksi toimenpide",
		"Planen har minst en åtgärd",
		"The plan has at least one action")},

	{id: "step-4-goal", step: 4, place: inGoals, check: goalsSet, text: tri(
		"Vähintään yksi tavoite on asetettu",
		"Minst ett mål har satts",
		"At least one goal is set")},
	{id: "step-4-actions", step: 4, place: inActions, check: halfOfGoalsHaveActions, text: tri(
		"Vähintään puolella tavoitteista on toimenpide",
		"Minst hälften av målen har en åtgärd",
		"At least half of the goals have an action")},
	{id: "step-4-organisations", step: 4, place: inOrganisationSupport, asked: supportIsDuty, check: organisationsSupported, text: tri(
		"Järjestöjen toimintaa tuetaan",
		"Organisationernas verksamhet får stöd",
		"The work of organisations is supported")},

	{id: "step-5-responsible", step: 5, place: inResponsibleBody, check: responsibleBodyNamed, text: tri(
		"Vastuutaho on nimetty",
		"Ett ansvarigt organ har utsetts",
		"A responsible body is named")},
	{id: "step-5-coordination", step: 5, place: inCoordinator, check: coordinated, text: tri(
		"Työllä on koordinaattori tai hyvinvointiryhmä",
		"Arbetet har en koordinator eller en välfärdsgrupp",
		"The work has a coordinator or a wellbeing group")},
	{id: "step-5-owners", step: 5, place: inActions, check: mostActionsOwned, text: tri(
		"Vähintään kolmella neljäsosalla toimenpiteistä on vastuutaho",
		"Minst tre fjärdedelar av åtgärderna har en ansvarig",
		"At least three quarters of the actions have a responsible body")},
	{id: "step-5-resources", step: 5, place: inActions, check: halfOfActionsResourced, text: tri(
		"Vähintään puolella toimenpiteistä on resurssi",
		"Minst hälften av åtgärderna har en resurs",
		"At least half of the actions have a resource")},
	{id: "step-5-partners", step: 5, place: inActions, check: organisationInAction, text: tri(
		"Järjestö on kumppanina vähintään yhdessä toimenpiteessä",
		"En organisation är samarbetspartner i minst en åtgärd",
		"An organisation is a partner in at least one action")},

	{id: "step-6-goals", step: 6, place: inGoals, check: goalsComplete, text: tri(
		"Jokaisella tavoitteella on toimenpide, vastuutaho ja mittari, jolla on lähtö- ja tavoitetaso",
		"Varje mål har en åtgärd, en ansvarig och en indikator med utgångs- och målnivå",
		"Every goal has an action, a responsible body and an indicator with a baseline and a target")},
	{id: "step-6-budget", step: 6, place: inBudget, check: tiedToBudget, text: tri(
		"Tavoitteet tai toimenpiteet näkyvät talousarviossa",
		"Målen eller åtgärderna syns i budgeten",
		"Goals or actions appear in the budget")},
	{id: "step-6-annual-reports", step: 6, place: inDocuments, parts: reportParts2021[:], check: pastYearsReported, text: tri(
		"Valtuusto on saanut raportin jokaiselta valtuustokauden päättyneeltä vuodelta",
		"Fullmäktige har fått en rapport för varje avslutat år av fullmäktigeperioden",
		"The council has received a report for every past year of the term")},
	{id: "step-6-whole-term", step: 6, place: inTerm, asked: hasCouncilTerm, check: coversTerm, text: tri(
		"Suunnitelma kattaa koko valtuustokauden",
		"Planen omfattar hela fullmäktigeperioden",
		"The plan covers the whole council term")},
	{id: "step-6-assessment", step: 6, place: inProcedure, check: procedureInUse, text: tri(
		"Päätösten ennakkoarvioinnin menettely on käytössä",
		"Ett förfarande för förhandsbedömning av beslut används",
		"A procedure of ex-ante assessment of decisions is in use")},
	{id: "step-6-evaluation", step: 6, place: inDocuments, check: goalsEvaluated, text: tri(
		"Tarkastuslautakunta on arvioinut tavoitteiden toteutumista valtuustokaudella",
		"Revisionsnämnden har utvärderat målen under fullmäktigeperioden",
		"The audit committee has evaluated the goals in the term")},

	{id: "step-7-sectors", step: 7, place: inActions, check: everySectorActs, text: tri(
		"Jokainen mukana oleva toimiala vastaa vähintään yhdestä toimenpiteestä",
		"Varje deltagande verksamhetsområde ansvarar för minst en åtgärd",
		"Every sector that takes part is responsible for at least one action")},
	{id: "step-7-revised", step: 7, place: inActions, check: revisedAfterFollowUp, text: tri(
		"Toimenpiteitä on muutettu seurannan perusteella",
		"Åtgärder har ändrats utifrån uppföljningen",
		"Actions have been changed as a result of follow-up")},
	{id: "step-7-residents", step: 7, place: inParticipation, asked: hasNoCouncils, check: residentsParticipatedWidely, text: tri(
		"Asukkaat ovat olleet mukana vähintään kahdessa vaiheessa",
		"Invånarna har deltagit i minst två skeden",
		"Residents have taken part in at least two stages")},
	{id: "step-7-participation", step: 7, place: inParticipation, asked: hasCouncils, check: widelyParticipated, text: tri(
		"Asukkaat ja kolme vaikuttamistoimielintä ovat olleet mukana vähintään kahdessa vaiheessa",
		"Invånarna och de tre påverkansorganen har deltagit i minst två skeden",
		"Residents and the three councils have taken part in at least two stages")},
	{id: "step-7-joint", step: 7, place: inActions, check: jointActions, text: tri(
		"Yhteisiä toimenpiteitä on hyvinvointialueen tai kuntien sekä järjestöjen kanssa",
		"Det finns gemensamma åtgärder med välfärdsområdet eller kommunerna och med organisationer",
		"There are joint actions with the county or the municipalities, and with organisations")},
	{id: "step-7-learning", step: 7, place: inGoals, check: goalsFromEvaluation, text: tri(
		"Edellisen kauden arviointi näkyy uusissa tavoitteissa",
		"Utvärderingen av föregående period syns i de nya målen",
		"The evaluation of the past term is reflected in the new goals")},
}
