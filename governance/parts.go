package governance

import "github.com/hyte-fi/go-hyte/hyte"

// The parts that several provisions list.
var (
	partLivingConditions = part{string(hyte.TopicLivingConditions), tri("elinolot", "levnadsförhållanden", "living conditions")}
	partWellbeing        = part{string(hyte.TopicWellbeing), tri("hyvinvointi", "välfärd", "wellbeing")}
	partHealth           = part{string(hyte.TopicHealth), tri("terveys", "hälsa", "health")}
	partDeterminants     = part{string(hyte.TopicDeterminants), tri("niihin vaikuttavat tekijät", "faktorer som påverkar dem", "factors that affect them")}

	partState       = part{string(hyte.ContentWellbeingAndHealth), tri("hyvinvointi ja terveys", "hälsa och välfärd", "wellbeing and health")}
	partFactors     = part{string(hyte.ContentDeterminants), tri("niihin vaikuttavat tekijät", "faktorer som påverkar dem", "factors that affect them")}
	partActionsDone = part{string(hyte.ContentActionsCarriedOut), tri("toteutetut toimenpiteet", "vidtagna åtgärder", "actions carried out")}

	partHUS          = part{string(hyte.PartnerHUS), tri("HUS-yhtymä", "HUS-sammanslutningen", "HUS")}
	partMunicipality = part{string(hyte.PartnerMunicipality), tri("alueen kunnat", "kommunerna i området", "the municipalities of the area")}
	partPublic       = part{string(hyte.PartnerPublic), tri("muut julkiset toimijat", "andra offentliga aktörer", "other public actors")}
	partCompanies    = part{string(hyte.PartnerCompany), tri("yksityiset yritykset", "privata företag", "private companies")}
	partNonProfit    = part{string(hyte.PartnerNonProfit), tri("yleishyödylliset yhteisöt", "allmännyttiga samfund", "non-profit bodies")}

	partGoals       = part{string(hyte.AboutGoals), tri("tavoitteet", "målen", "goals")}
	partActions     = part{string(hyte.AboutActions), tri("toimenpiteet", "åtgärderna", "actions")}
	partCooperation = part{string(hyte.AboutCooperation), tri("yhteistyö", "samarbetet", "cooperation")}
	partFollowUp    = part{string(hyte.AboutFollowUp), tri("seuranta", "uppföljningen", "follow-up")}
)

var topics2021 = [...]part{partLivingConditions, partWellbeing, partHealth, partDeterminants}

var reportParts2021 = [...]part{partState, partFactors, partActionsDone}

// otherPartners stand in the order in which othersCooperate looks for them.
var otherPartners = [...]part{partPublic, partCompanies, partNonProfit}

var helsinkiTalks = [...]part{
	partHUS, partPublic, partCompanies, partNonProfit,
	partGoals, partActions, partCooperation, partFollowUp,
}

var fourTopics = [...]part{partGoals, partActions, partCooperation, partFollowUp}
