package governance

import "github.com/hyte-fi/go-hyte/hyte/lang"

// note says what a check found, apart from the duty itself. Its text may hold
// {title}, {missing}, {year}, {from} and {to}, which the finding fills in.
type note uint8

const (
	noteShown note = iota + 1
	noteNoWork
	noteNoGoals
	noteGoalWithoutAction
	noteNoIndicators
	noteNoLocalNeeds
	noteNotNamed
	noteFewSectors
	noteNoForum
	noteTopicsMissing
	noteNotByArea
	noteNotByGroup
	noteServiceActionsNotFollowed
	noteNoAnnualReport
	noteReportLacks
	noteYearRunning
	noteTermOver
	noteTermRunning
	noteNotBeforeCouncil
	noteOldReportNoPlan
	noteNotDelivered
	noteDeliveredBeforeCouncil
	noteNotPublished
	noteNotPreparedWith
	noteOlderLaw
	noteNoTermDocument
	noteNoCooperation
	noteSupportUntold
	notePartnersMissing
	noteNoOrganisationSupport
	noteInfluenceUntold
	noteConditionsUntold
	noteNoNegotiation
	noteNotHeld
	noteNegotiationLacks
	noteNoAssessment
	noteAssessmentWithoutGroups
	noteNotTakenIntoAccount
	noteTakenIntoAccountUntold
	noteNoSubPlan
	noteFourYearsOver
	noteNotPartOfPlan
	noteNotInBudget
	noteSubPlanLacks
	noteNoSubPlanYet
	noteSubPlanAlone
	noteReviewInTerm
	noteReviewTermOver
	noteComesWithDocuments
	noteNotPartOfBoth
	noteApprovalUntold
	noteNotApproved
	noteCouncilNotHeard
	noteCouncilDayUntold
	noteOlderPlanApart
	noteServiceStrategyUntold
	noteReviewThisTerm
	noteNotDeliveredYet
	noteNotPublishedYet
	notePassedBy
	noteDeliveryUndated
	noteDecideBy
	noteHeldToBeMet
	noteHeldNotToBeMet
	noteIndicatorsLeftOutUntold
	noteNotMentioned
	noteNotBilingual
	noteNotSamiHomeland
	noteNoStrategy
	noteStrategyLacks
	noteStrategyUntold
	noteNoTermNegotiation
	noteTermNegotiationDue
	notePreparedAlone
	noteNobodyTookPart
	noteCouncilsMissing
	noteNotAttached
	noteNotAttachedYet
	noteNewTermPlan
	noteSubstancesNotReported
	noteIntegrationMissing
	noteDocumentLacks
	noteStaleBasis
	noteBasisOrdersNothing
	noteBasisUnknown
	noteNoBasisNamed
	noteTermStartOver
	noteTermStartRunning
	noteNoPhysicalActivity
	noteBodyTookNoPart
	noteReportsOfOthersUntold
	noteCountedUnder611
	noteIntegrationUntold
	noteAssessedAfterwards
	noteNeitherLanguage
	noteStrategyDecisionUntold
	noteStrategyOfEarlierTerm
	noteStrategyNotReviewed
	noteNegotiationPartnersUntold
	noteNoSubPlanInTerm
	noteCouncilNotInEvaluation
	noteCouncilInEvaluationUntold
	noteFiguresOld
	notePublishedBeforeCouncil
	noteOlderPlanLacks
	noteBeforeThisDuty
	noteMadeAfterCouncil
	noteAssessmentUndated
	noteOneNegotiation
	noteCouncilUndated
	noteTermOverDraft
	noteNegotiationUndated
	noteApprovalUndated
)

var notes = [...]lang.Text{
	noteShown: tri("Suunnitelmasta ilmenee: {title}.",
		"Detta framgår av planen: {title}.",
		"The plan shows it: {title}."),
	noteNoWork: tri("Suunnitelmassa ei ole tavoitteita, toimenpiteitä eikä toimialoja.",
		"Planen innehåller inga mål, åtgärder eller verksamhetsområden.",
		"The plan contains no goals, actions or sectors."),
	noteNoGoals: tri("Suunnitelmassa ei ole yhtään tavoitetta.",
		"Planen innehåller inga mål.",
		"The plan contains no goals."),
	noteGoalWithoutAction: tri("Ainakin yhdeltä tavoitteelta puuttuu sitä tukeva toimenpide.",
		"Minst ett mål saknar en åtgärd som stöder det.",
		"At least one goal has no action that supports it."),
	noteNoIndicators: tri("Tavoitteet eivät perustu mittareihin.",
		"Målen baserar sig inte på indikatorer.",
		"The goals rest on no indicators."),
	noteNoLocalNeeds: tri("Ainakin yhdestä tavoitteesta ei ilmene, mihin paikallisiin oloihin ja tarpeisiin se perustuu.",
		"För minst ett mål framgår det inte vilka lokala förhållanden och behov det baserar sig på.",
		"At least one goal does not say which local conditions and needs it rests on."),
	noteNotNamed: tri("Nimeämistä ei ole kirjattu.",
		"Det har inte antecknats vem som har utsetts.",
		"Nobody is recorded as named."),
	noteFewSectors: tri("Suunnitelmassa on mukana vähemmän kuin kaksi toimialaa.",
		"Färre än två verksamhetsområden deltar i planen.",
		"Fewer than two sectors take part in the plan."),
	noteNoForum: tri("Toimialoilla ei ole yhteistä toimielintä, ryhmää eikä toimenpidettä.",
		"Verksamhetsområdena har inget gemensamt organ, ingen gemensam grupp och ingen gemensam åtgärd.",
		"The sectors have no body, group or action in common."),
	noteTopicsMissing: tri("Seurannasta puuttuu: {missing}.",
		"I uppföljningen saknas: {missing}.",
		"Monitoring leaves out: {missing}."),
	noteNotByArea: tri("Yhtäkään mittaria ei ole eritelty alueittain.",
		"Ingen indikator är uppdelad enligt område.",
		"No indicator is broken down by area."),
	noteNotByGroup: tri("Yhtäkään mittaria ei ole eritelty väestöryhmittäin.",
		"Ingen indikator är uppdelad enligt befolkningsgrupp.",
		"No indicator is broken down by population group."),
	noteServiceActionsNotFollowed: tri("Palveluissa toteutettujen toimenpiteiden seurantaa ei ole kirjattu.",
		"Det framgår inte att åtgärderna inom servicen följs upp.",
		"It is not recorded that the actions taken in services are followed."),
	noteNoAnnualReport: tri("Vuodelta {year} ei ole valtuuston käsittelemää raporttia.",
		"Det finns ingen rapport för {year} som fullmäktige har behandlat.",
		"There is no report for {year} that the council has dealt with."),
	noteReportLacks: tri("Vuoden {year} raportista puuttuu: {missing}.",
		"I rapporten för {year} saknas: {missing}.",
		"The report for {year} lacks: {missing}."),
	noteYearRunning: tri("Vuodelta {year} tätä ei ole vielä kirjattu.",
		"För {year} har detta inte antecknats ännu.",
		"For {year} this is not yet recorded."),
	noteTermOver: tri("Valtuustokausi päättyi {to}, eikä asiakirjaa ollut valmisteltu valtuustolle.",
		"Fullmäktigeperioden gick ut {to} utan att dokumentet hade utarbetats för fullmäktige.",
		"The council term ended on {to} and the document had not been prepared for the council."),
	noteTermRunning: tri("Asiakirjaa ei vielä ole; valtuustokausi päättyy {to}.",
		"Dokumentet finns inte ännu; fullmäktigeperioden går ut {to}.",
		"The document does not exist yet; the council term ends on {to}."),
	noteNotBeforeCouncil: tri("Asiakirja on kirjattu, mutta valtuuston käsittelyä ei vielä; valtuustokausi päättyy {to}.",
		"Dokumentet har antecknats, men ännu ingen behandling i fullmäktige; fullmäktigeperioden går ut {to}.",
		"The document is recorded, but not yet that the council has dealt with it; the council term ends on {to}."),
	noteOldReportNoPlan: tri("Kertomus on laadittu vuosina 2021–2022, jolloin laki ei vielä vaatinut suunnitelmaa. Onko valtuustokaudelle silti laadittava suunnitelma?",
		"Berättelsen gjordes 2021–2022, då lagen ännu inte krävde någon plan. Ska det ändå göras en plan för fullmäktigeperioden?",
		"The report was made in 2021–2022, when the law did not yet ask for a plan. Must a plan still be made for the term?"),
	noteNotDelivered: tri("Toimittamista ei ole kirjattu.",
		"Det har inte antecknats att dokumentet har lämnats.",
		"No delivery is recorded."),
	noteDeliveredBeforeCouncil: tri("Asiakirja on toimitettu ennen kuin valtuusto käsitteli sen. Oliko se lopullinen?",
		"Dokumentet lämnades före behandlingen i fullmäktige. Var det den slutliga versionen som lämnades?",
		"The document was delivered before the council had dealt with it. Was it the final version?"),
	noteNotPublished: tri("Verkko-osoitetta, jossa asiakirja on julkaistu, ei ole kirjattu.",
		"Det har inte antecknats på vilken adress dokumentet har offentliggjorts.",
		"No web address of the published document is recorded."),
	noteNotPreparedWith: tri("Laatijoissa ei mainita HUS-yhtymää.",
		"HUS-sammanslutningen nämns inte bland dem som har deltagit i utarbetandet.",
		"HUS is not named among those who drew it up."),
	noteOlderLaw: tri("Asiakirja on tehty ennen 1.1.2023; silloinen laki ei vaatinut tätä.",
		"Dokumentet gjordes före den 1 januari 2023; dåvarande lag krävde inte detta.",
		"The document was made before 1 January 2023; the law of its day did not ask for this."),
	noteNoTermDocument: tri("Ei ole kirjattu, että valtuusto olisi jo käsitellyt valtuustokauden kertomuksen ja suunnitelman; tämä ajankohtaistuu niiden myötä.",
		"Det har inte antecknats att fullmäktige redan har behandlat periodens berättelse och plan; detta blir aktuellt med dem.",
		"No report or plan of the term is yet recorded as dealt with by the council; this becomes relevant with them."),
	noteNoCooperation: tri("Yhteistyötä ei ole kirjattu.",
		"Inget samarbete har antecknats.",
		"No cooperation is recorded."),
	noteSupportUntold: tri("Yhteistyö on kirjattu, asiantuntijatuki ei. Tuetaanko kumppania omalla asiantuntemuksella?",
		"Samarbetet har antecknats, men inte att parten bistås med sakkunskap. Sker det?",
		"Cooperation is recorded, but no support with expertise. Is such support given?"),
	notePartnersMissing: tri("Yhteistyöstä puuttuu: {missing}.",
		"I samarbetet saknas: {missing}.",
		"Cooperation leaves out: {missing}."),
	noteNoOrganisationSupport: tri("Järjestöjen toiminnan tukea ei ole kirjattu.",
		"Inget stöd till organisationernas verksamhet har antecknats.",
		"No support for the work of organisations is recorded."),
	noteInfluenceUntold: tri("Järjestöjen toimintaedellytysten edistäminen näkyy, vaikutusmahdollisuuksien ei. Edistetäänkö niitäkin?",
		"Det framgår att organisationernas verksamhetsförutsättningar främjas men inte deras påverkningsmöjligheter. Främjas även de?",
		"The plan shows that the operating conditions of organisations are promoted, but not their influence. Is it promoted too?"),
	noteConditionsUntold: tri("Järjestöjen vaikutusmahdollisuuksien edistäminen näkyy, toimintaedellytysten ei. Edistetäänkö niitäkin?",
		"Det framgår att organisationernas påverkningsmöjligheter främjas men inte deras verksamhetsförutsättningar. Främjas även de?",
		"The plan shows that the influence of organisations is promoted, but not their operating conditions. Are they promoted too?"),
	noteNoNegotiation: tri("Vuodelta {year} ei ole kirjattu neuvottelua.",
		"Ingen förhandling har antecknats för {year}.",
		"No negotiation is recorded for {year}."),
	noteNotHeld: tri("Vuoden {year} neuvottelua ei ole käyty. Mistä se johtui?",
		"Förhandlingen för {year} har inte hållits. Vad berodde det på?",
		"The negotiation of {year} was not held. Why?"),
	noteNegotiationLacks: tri("Vuoden {year} neuvottelusta puuttuu: {missing}.",
		"I förhandlingen för {year} saknas: {missing}.",
		"The negotiation of {year} lacks: {missing}."),
	noteNoAssessment: tri("Päätösten vaikutusten arvioimiseen ei ole menettelyä, eikä yhtään arviointia ole kirjattu.",
		"Det finns inget förfarande för att bedöma beslutens konsekvenser, och ingen bedömning har antecknats.",
		"There is no procedure for assessing the effects of decisions, and no assessment is recorded."),
	noteAssessmentWithoutGroups: tri("Vaikutuksia ei ole arvioitu väestöryhmittäin.",
		"Konsekvenserna har inte bedömts enligt befolkningsgrupp.",
		"The effects have not been assessed by population group."),
	noteNotTakenIntoAccount: tri("Arviointia ei ole otettu päätöksessä huomioon.",
		"Bedömningen har inte beaktats i beslutet.",
		"The decision did not take the assessment into account."),
	noteTakenIntoAccountUntold: tri("Otettiinko arvioidut vaikutukset huomioon päätöksessä?",
		"Beaktades de uppskattade konsekvenserna i beslutet?",
		"Did the decision take the estimated effects into account?"),
	noteNoSubPlan: tri("Suunnitelmaa ei ole.",
		"Planen saknas.",
		"There is no such plan."),
	noteFourYearsOver: tri("Viimeisestä hyväksymisestä tai tarkistuksesta tuli neljä vuotta {to}.",
		"Fyraårsfristen sedan planen senast godkändes eller sågs över gick ut {to}.",
		"The four years since the last approval or review ran out on {to}."),
	noteNotPartOfPlan: tri("Suunnitelma ei ole osa hyvinvointisuunnitelmaa.",
		"Planen är inte en del av välfärdsplanen.",
		"The plan is not part of the welfare plan."),
	noteNotInBudget: tri("Talousarviosta ja -suunnitelmasta ei ilmene, että suunnitelma olisi otettu huomioon.",
		"Det framgår inte att planen har beaktats i budgeten och ekonomiplanen.",
		"Nothing shows that the budget and financial plan took the plan into account."),
	noteSubPlanLacks: tri("Suunnitelmasta puuttuu: {missing}.",
		"I planen saknas: {missing}.",
		"The plan lacks: {missing}."),
	noteNoSubPlanYet: tri("Suunnitelmaa ei vielä ole; tämä ajankohtaistuu sen myötä.",
		"Planen finns inte ännu; detta blir aktuellt med den.",
		"The plan does not exist yet; this becomes relevant with it."),
	noteSubPlanAlone: tri("Yhteistyötä suunnitelman laadinnassa ei ole kirjattu.",
		"Inget samarbete vid uppgörandet av planen har antecknats.",
		"No cooperation in drawing up the plan is recorded."),
	noteReviewInTerm: tri("Suunnitelma on hyväksytty edellisellä valtuustokaudella; se on tarkistettava viimeistään {to}.",
		"Planen godkändes under föregående fullmäktigeperiod; den ska ses över senast {to}.",
		"The plan was approved in the previous council term; it must be reviewed by {to}."),
	noteReviewTermOver: tri("Suunnitelmaa ei tarkistettu valtuustokaudella, joka päättyi {to}.",
		"Planen sågs inte över under den fullmäktigeperiod som gick ut {to}.",
		"The plan was not reviewed in the council term that ended on {to}."),
	noteComesWithDocuments: tri("Suunnitelma laaditaan osana valtuustokauden kertomusta ja suunnitelmaa; aikaa on {to} asti.",
		"Planen utarbetas som en del av fullmäktigeperiodens berättelse och plan; det finns tid till och med {to}.",
		"The plan is drawn up as part of the report and plan of the term; there is time until {to}."),
	noteNotPartOfBoth: tri("Suunnitelma puuttuu hyvinvointikertomuksesta, hyvinvointisuunnitelmasta tai molemmista.",
		"Planen saknas i välfärdsberättelsen, i välfärdsplanen eller i båda.",
		"The plan is missing from the welfare report, from the welfare plan or from both."),
	noteApprovalUntold: tri("Valtuusto on käsitellyt suunnitelman. Hyväksyikö se suunnitelman?",
		"Fullmäktige har behandlat planen. Godkändes den?",
		"The council dealt with the plan. Did it approve it?"),
	noteNotApproved: tri("Valtuuston hyväksymistä ei ole kirjattu.",
		"Det har inte antecknats att fullmäktige har godkänt planen.",
		"No approval by the council is recorded."),
	noteCouncilNotHeard: tri("Neuvoston osallistumista valmisteluun ei ole kirjattu.",
		"Det har inte antecknats att rådet har deltagit i beredningen.",
		"It is not recorded that the council concerned took part in the preparation."),
	noteCouncilDayUntold: tri("Osallistumisen ajankohdasta ei ilmene, liittyikö se tämän suunnitelman valmisteluun. Oliko neuvosto siinä mukana?",
		"Av tidpunkten framgår inte om deltagandet gällde beredningen av just den här planen. Deltog rådet i den?",
		"The time of the participation does not show that it concerned the preparation of this plan. Did the council take part in that?"),
	noteOlderPlanApart: tri("Suunnitelma on hyväksytty ennen 1.1.2023, eikä se ole osa uutta hyvinvointisuunnitelmaa. Riittääkö se sellaisenaan?",
		"Planen godkändes före den 1 januari 2023 och är inte en del av den nya välfärdsplanen. Räcker den som den är?",
		"The plan was approved before 1 January 2023 and is not part of the new welfare plan. Is it enough as it stands?"),
	noteServiceStrategyUntold: tri("Onko suunnitelma otettu huomioon palvelustrategiaa laadittaessa?",
		"Har planen beaktats när välfärdsområdesstrategin har utarbetats?",
		"Was the plan taken into account when the service strategy (in Swedish: county strategy) was drawn up?"),
	noteReviewThisTerm: tri("Suunnitelma on hyväksytty ennen tätä valtuustokautta; se on tarkistettava viimeistään {to}.",
		"Planen godkändes före den här fullmäktigeperioden; den ska ses över senast {to}.",
		"The plan was approved before this council term; it must be reviewed by {to}."),
	noteNotDeliveredYet: tri("Toimittamista ei ole kirjattu. Laissa ei ole sille määräaikaa; valtuustokausi päättyy {to}.",
		"Det har inte antecknats att dokumentet har lämnats. Lagen anger ingen tidsfrist för det; fullmäktigeperioden går ut {to}.",
		"No delivery is recorded. The Act sets no time limit for it; the council term ends on {to}."),
	noteNotPublishedYet: tri("Verkko-osoitetta, jossa asiakirja on julkaistu, ei ole kirjattu. Laissa ei ole julkaisemiselle määräaikaa; valtuustokausi päättyy {to}.",
		"Det har inte antecknats på vilken adress dokumentet har offentliggjorts. Lagen anger ingen tidsfrist för offentliggörandet; fullmäktigeperioden går ut {to}.",
		"No web address of the published document is recorded. The Act sets no time limit for publication; the council term ends on {to}."),
	notePassedBy: tri("Asiakirja on toimitettu muille, mutta ei vielä sille, jota tämä säännös tarkoittaa. Valtuustokauden viimeinen päivä: {to}.",
		"Dokumentet har lämnats till andra, men ännu inte till den som denna bestämmelse avser. Fullmäktigeperiodens sista dag: {to}.",
		"The document has been delivered to others, but not yet to the receiver that this provision means. Last day of the council term: {to}."),
	noteDeliveryUndated: tri("Toimittamisen päivää ei ole kirjattu. Onko lopullinen asiakirja toimitettu?",
		"Det har inte antecknats vilken dag dokumentet lämnades. Har den slutliga versionen lämnats?",
		"The day of delivery is not recorded. Has the final document been delivered?"),
	noteDecideBy: tri("Siirtymäsäännöksen mukaan aikaa on {to} asti.",
		"Enligt övergångsbestämmelsen finns det tid till och med {to}.",
		"The transitional provision gives time until {to}."),
	noteHeldToBeMet: tri("Arvioija on todennut, että tämä toteutuu.",
		"Enligt bedömaren är detta uppfyllt.",
		"A reviewer has held this to be met."),
	noteHeldNotToBeMet: tri("Arvioija on todennut, ettei tämä toteudu.",
		"Enligt bedömaren är detta inte uppfyllt.",
		"A reviewer has held this not to be met."),
	noteIndicatorsLeftOutUntold: tri("Asiakirjoista ei ilmene, mitkä mittarit on jätetty pois.",
		"Det framgår inte av dokumenten vilka indikatorer som har lämnats bort.",
		"The documents do not say which indicators are left out."),
	noteNotMentioned: tri("Tämä ei ilmene suunnitelmasta.",
		"Detta framgår inte av planen.",
		"The plan does not show this."),
	noteNotBilingual: tri("Tämä koskee vain yksiköitä, joissa on kaksi virallista kieltä.",
		"Detta gäller bara enheter med två officiella språk.",
		"This concerns only units in which both languages are official."),
	noteNotSamiHomeland: tri("Tämä koskee vain saamelaisten kotiseutualuetta.",
		"Detta gäller bara samernas hembygdsområde.",
		"This concerns only the Sámi homeland."),
	noteNoStrategy: tri("Suunnitelmaa ei ole kytketty strategiaan.",
		"Planen är inte knuten till någon strategi.",
		"The plan is tied to no strategy."),
	noteStrategyLacks: tri("Strategiasta ei ilmene: {missing}.",
		"Av strategin framgår inte: {missing}.",
		"The strategy does not show: {missing}."),
	noteStrategyUntold: tri("Onko strategiassa otettu huomioon: {missing}?",
		"Har följande beaktats i strategin: {missing}?",
		"Does the strategy take into account: {missing}?"),
	noteNoTermNegotiation: tri("Valtuustokaudella, joka päättyi {to}, ei ole kirjattu neuvottelua.",
		"Ingen förhandling har antecknats för den fullmäktigeperiod som gick ut {to}.",
		"No negotiation is recorded for the council term that ended on {to}."),
	noteTermNegotiationDue: tri("Valtuustokauden neuvottelua ei ole vielä kirjattu; valtuustokausi päättyy {to}.",
		"Fullmäktigeperiodens förhandling har inte antecknats ännu; perioden går ut {to}.",
		"The negotiation of the term is not yet recorded; the term ends on {to}."),
	notePreparedAlone: tri("Laatijoissa ei mainita alueen kuntia.",
		"Kommunerna i området nämns inte bland dem som har deltagit i utarbetandet.",
		"The municipalities of the area are not named among those who drew it up."),
	noteNobodyTookPart: tri("Asukkaiden tai palvelujen käyttäjien osallistumista ei ole kirjattu.",
		"Det har inte antecknats att invånare eller tjänsteanvändare har deltagit.",
		"It is not recorded that residents or service users took part."),
	noteCouncilsMissing: tri("Osallistumista ei ole kirjattu: {missing}.",
		"Deltagande har inte antecknats: {missing}.",
		"No participation is recorded for: {missing}."),
	noteNotAttached: tri("Suunnitelmaa ei ole liitetty lasten ja nuorten hyvinvointisuunnitelmaan.",
		"Planen har inte fogats till välfärdsplanen för barn och unga.",
		"The plan is not attached to the welfare plan for children and young people."),
	noteNotAttachedYet: tri("Koulutuksen järjestäjien suunnitelmia ei ole vielä liitetty; aikaa on {to} asti.",
		"Utbildningsanordnarnas planer har inte fogats ännu; det finns tid till och med {to}.",
		"The plans of the education providers are not attached yet; there is time until {to}."),
	noteNewTermPlan: tri("Suunnitelma on aiemmalta valtuustokaudelta; tämä valtuustokausi päättyy {to}.",
		"Planen är från en tidigare fullmäktigeperiod; denna period går ut {to}.",
		"The plan is from an earlier council term; this term ends on {to}."),
	noteSubstancesNotReported: tri("Asiakirjassa ei käsitellä ehkäisevää päihdetyötä.",
		"Dokumentet behandlar inte förebyggande rusmedelsarbete.",
		"The document does not deal with preventive substance-abuse work."),
	noteIntegrationMissing: tri("Kotoutumisen edistäminen ei näy kertomuksessa eikä suunnitelmassa.",
		"Integrationsfrämjandet syns varken i berättelsen eller i planen.",
		"The promotion of integration shows neither in the report nor in the plan."),
	noteDocumentLacks: tri("Asiakirjasta puuttuu: {missing}.",
		"I dokumentet saknas: {missing}.",
		"The document lacks: {missing}."),
	noteStaleBasis: tri("Perusteeksi on merkitty säännös, joka oli jo kumottu tai ei ollut vielä voimassa.",
		"Som grund anges en bestämmelse som redan hade upphävts eller ännu inte hade trätt i kraft.",
		"One of the provisions named as the basis had been repealed or was not yet in force."),
	noteBasisOrdersNothing: tri("Mikään perusteeksi merkityistä säännöksistä ei edellytä tätä asiakirjaa.",
		"Ingen av de bestämmelser som anges som grund kräver dokumentet.",
		"None of the provisions named as its basis asks for the document."),
	noteBasisUnknown: tri("Perusteeksi on merkitty säädös, jota go-hyte ei tunne. Oliko se voimassa, ja edellyttääkö se asiakirjaa?",
		"Som grund anges en författning som go-hyte inte känner till. Gällde den, och kräver den dokumentet?",
		"One of the acts named as the basis is not known to go-hyte. Was it in force, and does it ask for the document?"),
	noteNoBasisNamed: tri("Tähän mennessä laadituissa asiakirjoissa ei ole mainittu lakiperustetta.",
		"De dokument som har gjorts hittills nämner inget lagrum.",
		"The documents made so far name no legal basis."),
	noteTermStartOver: tri("Valtuustokauden alkuvaihe päättyi {to}, eikä valtuusto ole käsitellyt suunnitelmaa.",
		"Fullmäktigeperiodens inledningsskede gick ut {to} utan att fullmäktige har behandlat planen.",
		"The opening phase of the council term ended on {to}, and the council has not dealt with the plan."),
	noteTermStartRunning: tri("Valtuustokauden alkuvaihe kestää {to} asti.",
		"Fullmäktigeperiodens inledningsskede pågår till och med {to}.",
		"The opening phase of the council term lasts until {to}."),
	noteNoPhysicalActivity: tri("Liikunta-aktiivisuudesta ei ole mittaria eikä osiota.",
		"Det finns varken en indikator för eller ett avsnitt om idrottsaktivitet.",
		"There is neither an indicator of physical activity nor a section on it."),
	noteBodyTookNoPart: tri("Toimielimen osallistumista ei ole kirjattu.",
		"Det har inte antecknats att organet har deltagit.",
		"It is not recorded that the body took part."),
	noteReportsOfOthersUntold: tri("Osallistuiko HUS-yhtymä Helsingin kaupungin ja Uudenmaan hyvinvointialueiden kertomusten ja suunnitelmien laatimiseen?",
		"Deltog HUS-sammanslutningen i utarbetandet av berättelserna och planerna för Helsingfors och välfärdsområdena i Nyland?",
		"Did HUS take part in drawing up the reports and plans of Helsinki and the counties of Uusimaa?"),
	noteCountedUnder611: tri("Säännöksessä viitataan lain 611/2021 29 §:ään; puute on kirjattu sen kohdalle.",
		"Bestämmelsen hänvisar till 29 § i lag 611/2021; bristen har antecknats där.",
		"The provision refers to section 29 of Act 611/2021; what is missing is recorded there."),
	noteIntegrationUntold: tri("Kotoutumisen edistäminen ei näy kertomuksessa eikä suunnitelmassa. Onko se otettu huomioon niitä laadittaessa tai seurattaessa?",
		"Integrationsfrämjandet syns varken i berättelsen eller i planen. Har det beaktats när de utarbetades eller följs upp?",
		"The promotion of integration shows neither in the report nor in the plan. Was it taken into account when they were drawn up or followed?"),
	noteAssessedAfterwards: tri("Vaikutukset on arvioitu vasta päätöksen jälkeen.",
		"Konsekvenserna har bedömts först efter beslutet.",
		"The effects were assessed only after the decision."),
	noteNeitherLanguage: tri("Tämä koskee vain kaksikielisiä yksiköitä ja saamelaisten kotiseutualueen hyvinvointialuetta.",
		"Detta gäller bara tvåspråkiga enheter och det välfärdsområde som omfattar samernas hembygdsområde.",
		"This concerns only bilingual units and the county of the Sámi homeland."),
	noteStrategyDecisionUntold: tri("Ei ole kirjattu, milloin valtuusto on päättänyt strategiasta. Onko se päättänyt siitä tai tarkistanut sen tällä valtuustokaudella?",
		"Det har inte antecknats när fullmäktige har beslutat om strategin. Har det beslutat om den eller sett över den under den här fullmäktigeperioden?",
		"It is not recorded when the council decided on the strategy. Has it decided on it or reviewed it in this council term?"),
	noteStrategyOfEarlierTerm: tri("Valtuusto on päättänyt strategiasta ennen tätä valtuustokautta; se on tarkistettava viimeistään {to}.",
		"Fullmäktige beslutade om strategin före den här fullmäktigeperioden; den ska ses över senast {to}.",
		"The council decided on the strategy before this council term; it must be reviewed by {to}."),
	noteStrategyNotReviewed: tri("Strategiaa ei tarkistettu valtuustokaudella, joka päättyi {to}.",
		"Strategin sågs inte över under den fullmäktigeperiod som gick ut {to}.",
		"The strategy was not reviewed in the council term that ended on {to}."),
	noteNegotiationPartnersUntold: tri("Neuvottelun osapuolia ei ole kirjattu. Neuvottelivatko hyvinvointialue ja sen kunnat keskenään?",
		"Det har inte antecknats vilka som förhandlade. Var det välfärdsområdet och kommunerna i det?",
		"The parties are not recorded. Did the county and its municipalities negotiate with each other?"),
	noteNoSubPlanInTerm: tri("Suunnitelmaa ei ole; valtuustokausi päättyy {to}.",
		"Planen saknas; fullmäktigeperioden går ut {to}.",
		"There is no such plan; the council term ends on {to}."),
	noteCouncilNotInEvaluation: tri("Neuvoston osallistumista palvelujen arviointiin ei ole kirjattu.",
		"Det har inte antecknats att rådet har deltagit i utvärderingen av servicen.",
		"It is not recorded that the council concerned took part in the evaluation of the services."),
	noteCouncilInEvaluationUntold: tri("Neuvoston osallistumisen ajankohtaa ei ole kirjattu. Oliko se mukana palvelujen arvioinnissa?",
		"Det har inte antecknats när rådet deltog. Deltog det i utvärderingen av servicen?",
		"The time of the council's participation is not recorded. Did it take part in the evaluation of the services?"),
	noteFiguresOld: tri("Eritellyt luvut ovat yli neljän vuoden takaa. Seurataanko asiaa yhä näin eriteltynä?",
		"De uppdelade uppgifterna är mer än fyra år gamla. Är uppföljningen fortfarande uppdelad på det här sättet?",
		"The broken-down figures are more than four years old. Is monitoring still broken down in this way?"),
	notePublishedBeforeCouncil: tri("Asiakirja on julkaistu ennen kuin valtuusto käsitteli sen. Onko julkaistu versio lopullinen?",
		"Dokumentet offentliggjordes före behandlingen i fullmäktige. Är det den slutliga versionen som har offentliggjorts?",
		"The document was published before the council had dealt with it. Is the published version the final one?"),
	noteOlderPlanLacks: tri("Suunnitelma on hyväksytty ennen 1.1.2023, ja siitä puuttuu: {missing}. Onko sitä täydennettävä jo ennen seuraavaa tarkistusta?",
		"Planen godkändes före den 1 januari 2023, och i den saknas: {missing}. Ska den kompletteras redan före nästa översyn?",
		"The plan was approved before 1 January 2023 and lacks: {missing}. Must it be completed before its next review?"),
	noteMadeAfterCouncil: tri("Asiakirja on päivätty vasta sen jälkeen, kun valtuusto käsitteli sen. Käsittelikö valtuusto juuri tämän asiakirjan?",
		"Dokumentet är daterat efter behandlingen i fullmäktige. Var det det här dokumentet som fullmäktige behandlade?",
		"The document is dated after the council dealt with it. Was it this document that the council had?"),
	noteAssessmentUndated: tri("Arvioinnin päivää ei ole kirjattu. Arvioitiinko vaikutukset ennen päätöstä, ja otettiinko ne siinä huomioon?",
		"Det har inte antecknats när bedömningen gjordes. Bedömdes konsekvenserna före beslutet, och beaktades de i det?",
		"The day of the assessment is not recorded. Were the effects assessed before the decision, and taken into account in it?"),
	noteBeforeThisDuty: tri("Asiakirja on tehty ennen kuin tätä alettiin soveltaa.",
		"Dokumentet gjordes innan detta började tillämpas.",
		"The document was made before this applied."),
	noteCouncilUndated: tri("Ei ole kirjattu, minä päivänä valtuusto käsitteli asiakirjan. Milloin se käsiteltiin?",
		"Det har inte antecknats vilken dag fullmäktige behandlade dokumentet. När behandlades det?",
		"The day on which the council dealt with the document is not recorded. When was it?"),
	noteTermOverDraft: tri("Valtuustokausi päättyi {to}. Asiakirja on kirjattu, mutta valtuuston käsittelyä ei.",
		"Fullmäktigeperioden gick ut {to}. Dokumentet har antecknats, men ingen behandling i fullmäktige.",
		"The council term ended on {to}. The document is recorded, but not that the council dealt with it."),
	noteNegotiationUndated: tri("Neuvottelu on kirjattu ilman päivää. Käytiinkö se, ja milloin?",
		"En förhandling har antecknats utan dag. Hölls den, och när?",
		"A negotiation is recorded without its day. Was it held, and when?"),
	noteApprovalUndated: tri("Ei ole kirjattu, minä päivänä valtuusto hyväksyi suunnitelman. Milloin se hyväksyttiin?",
		"Det har inte antecknats vilken dag fullmäktige godkände planen. När godkändes den?",
		"The day on which the council approved the plan is not recorded. When was it?"),
	noteOneNegotiation: tri("Vuodelta {year} on kirjattu neuvottelu vain Helsingin tai vain hyvinvointialueen kanssa. Käytiinkö molemmat?",
		"För {year} har det antecknats en förhandling bara med Helsingfors eller bara med ett välfärdsområde. Hölls båda?",
		"For {year} a negotiation is recorded with Helsinki alone or with a county alone. Were both held?"),
}

// preface stands before the note where the outcome is the user's own doing.
var preface = [...]lang.Text{
	Waived: tri("Tästä on luovuttu omalla päätöksellä; lakia se ei muuta.",
		"Detta har lagts åt sidan genom ett eget beslut; det ändrar inte lagen.",
		"This has been waived by the user's own decision, which changes no law."),
	Justified: tri("Poisjättäminen on perusteltu.",
		"Det som lämnats bort har motiverats.",
		"What is left out has been justified."),
	NotApplicable: {},
}
