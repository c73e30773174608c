package governance

import "github.com/hyte-fi/go-hyte/hyte"

// refer is what can be done about a linked duty: the duty is met elsewhere, the
// plan only names it.
var refer = tri("Suunnitelmassa olisi hyvä viitata tähän.",
	"Planen bör hänvisa till detta.",
	"The plan should refer to this.")

var adviseSubstances = tri("Suunnitelmaan olisi hyvä lisätä ehkäisevää päihdetyötä koskeva tavoite tai toimenpide.",
	"Planen bör kompletteras med ett mål eller en åtgärd för förebyggande rusmedelsarbete.",
	"The plan should include a goal or an action on preventive substance-abuse work.")

var (
	strategyParts = [...]part{
		{string(hyte.AspectWellbeing), tri("asukkaiden hyvinvoinnin edistäminen", "främjandet av invånarnas välfärd", "promotion of residents' wellbeing")},
		{string(hyte.AspectParticipation), tri("osallistumis- ja vaikuttamismahdollisuudet", "möjligheterna att delta och påverka", "participation")},
		{string(hyte.AspectLivingEnvironment), tri("elinympäristön kehittäminen", "utvecklingen av livsmiljön", "development of the living environment")},
	}
	countyStrategyParts  = [...]part{strategyParts[0], strategyParts[1]}
	languageStrategyPart = [...]part{
		{string(hyte.AspectLanguageRights), tri("kielelliset oikeudet", "de språkliga rättigheterna", "language rights")},
	}
)

var countyTalks = [...]part{
	partMunicipality, partPublic, partCompanies, partNonProfit,
	partGoals, partActions, partCooperation, partFollowUp,
}

var threeCouncils = [...]part{
	{string(hyte.ParticipantYouthCouncil), tri("nuorisovaltuusto", "ungdomsfullmäktige", "youth council")},
	{string(hyte.ParticipantOlderPeoplesCouncil), tri("vanhusneuvosto", "äldreråd", "older people's council")},
	{string(hyte.ParticipantDisabilityCouncil), tri("vammaisneuvosto", "råd för personer med funktionsnedsättning", "disability council")},
}

var advisedPlans = [...]part{
	{string(hyte.CulturePlan), tri("kulttuurihyvinvoinnin suunnitelma", "plan för kulturvälfärd", "plan on culture and wellbeing")},
	{string(hyte.ParticipationPlan), tri("osallisuussuunnitelma", "plan för delaktighet", "plan on participation")},
	{string(hyte.EqualityPlan), tri("yhdenvertaisuussuunnitelma", "likabehandlingsplan", "equality plan")},
	{string(hyte.SafetyPlan), tri("turvallisuussuunnitelma", "säkerhetsplan", "safety plan")},
}
