package governance

// The titles and remedies of duties that bind municipalities and counties in
// the same words, each written once.
var (
	titleGoals = tri("Edistämisen tavoitteet strategisessa suunnittelussa",
		"Mål för främjandet i den strategiska planeringen",
		"Goals of promotion in strategic planning")
	titleActions = tri("Tavoitteita tukevat toimenpiteet",
		"Åtgärder som stöder målen",
		"Actions that support the goals")
	titleEffects = tri("Päätösten arvioitujen vaikutusten huomioon ottaminen väestöryhmittäin",
		"Beaktande av beslutens uppskattade konsekvenser enligt befolkningsgrupp",
		"Taking into account the estimated effects of decisions by population group")
	titleBody = tri("Vastuutahon nimeäminen",
		"Ett ansvarigt organ utses",
		"Naming the responsible body")
	titlePublication = tri("Julkaiseminen julkisessa tietoverkossa",
		"Offentliggörande i det allmänna datanätet",
		"Publication on the public data network")
	titlePartners = tri("Yhteistyö julkisten toimijoiden, yritysten ja yhteisöjen kanssa",
		"Samarbete med offentliga aktörer, företag och samfund",
		"Cooperation with public actors, companies and non-profit bodies")
	titleOrganisations = tri("Järjestöjen toimintaedellytykset ja vaikutusmahdollisuudet",
		"Organisationernas verksamhetsförutsättningar och påverkningsmöjligheter",
		"Conditions and influence of organisations")
	titleParticipation = tri("Asukkaiden osallistuminen ja vaikuttaminen",
		"Invånarnas deltagande och inflytande",
		"Participation of residents")
)

var (
	remedyWork = tri("Kirjatkaa suunnitelmaan tavoitteet, toimenpiteet ja mukana olevat toimialat.",
		"Anteckna målen, åtgärderna och de deltagande verksamhetsområdena i planen.",
		"Record in the plan its goals, its actions and the sectors that take part.")
	remedyActions = tri("Määritelkää jokaiselle tavoitteelle vähintään yksi toimenpide.",
		"Fastställ minst en åtgärd för varje mål.",
		"Lay down at least one action for every goal.")
	remedyEffects = tri("Ottakaa käyttöön ennakkoarvioinnin menettely, joka kattaa väestöryhmät, ja kirjatkaa, miten arviointi otettiin huomioon.",
		"Ta i bruk ett förfarande för förhandsbedömning som omfattar befolkningsgrupperna och anteckna hur bedömningen har beaktats.",
		"Adopt a procedure of ex-ante assessment that covers population groups, and record how each assessment was taken into account.")
	remedyBody = tri("Nimetkää vastuutaho ja kirjatkaa se suunnitelmaan.",
		"Utse ett ansvarigt organ och anteckna det i planen.",
		"Name the responsible body and record it in the plan.")
	remedyPublication = tri("Julkaiskaa asiakirjat verkossa ja kirjatkaa osoite.",
		"Offentliggör dokumenten på webben och anteckna adressen.",
		"Publish the documents online and record the address.")
	remedyPartners = tri("Kirjatkaa yhteistyö kunkin kumppaniryhmän kanssa tai perustelkaa, miksi jokin ryhmä ei ole mukana.",
		"Anteckna samarbetet med varje grupp av parter eller motivera varför någon grupp inte deltar.",
		"Record the cooperation with each kind of partner, or give the reason why one of them takes no part.")
	remedyTalks = tri("Neuvotelkaa vuosittain ja kirjatkaa päivä, osapuolet ja aiheet.",
		"Förhandla varje år och anteckna dagen, parterna och ämnena.",
		"Negotiate every year and record the day, the parties and the topics.")
	remedyParticipation = tri("Kirjatkaa, miten asukkaat tai palvelujen käyttäjät osallistuivat kertomuksen ja suunnitelman valmisteluun.",
		"Anteckna hur invånarna eller tjänsteanvändarna deltog i beredningen av berättelsen och planen.",
		"Record how residents or service users took part in preparing the report and plan.")
	remedyCouncil = tri("Ottakaa toimielin mukaan ja kirjatkaa sen osallistuminen; jos sitä ei ole, asettakaa se.",
		"Låt organet delta och anteckna dess deltagande; om organet saknas, inrätta det.",
		"Involve the body and record its participation; where there is none, set one up.")
	remedyStrategy = tri("Liittäkää suunnitelman tavoitteet strategiaan ja kirjatkaa, mitä strategiassa on otettu huomioon.",
		"Knyt planens mål till strategin och anteckna vad som har beaktats i strategin.",
		"Tie the plan's goals to the strategy and record what the strategy takes into account.")
	remedyContents = tri("Täydentäkää suunnitelmaan puuttuvat osat.",
		"Komplettera planen med de delar som saknas.",
		"Add to the plan the parts that are missing.")
)

// What the Municipal Act and the Act on counties say alike.
var (
	titleOnline = tri("Keskeiset tiedot verkossa",
		"Väsentlig information på webben",
		"Key information online")
	ruleOnline = tri("Keskeiset tiedot, kuten strategia ja arviointikertomus, on julkaistava yleisessä tietoverkossa.",
		"Väsentlig information, såsom strategin och utvärderingsberättelsen, ska offentliggöras i det allmänna datanätet.",
		"Key information such as the strategy and the evaluation report must be published online.")
	titleInBudget = tri("Tavoitteet ja toimenpiteet talousarviossa",
		"Mål och åtgärder i budgeten",
		"Goals and actions in the budget")
	ruleInBudget = tri("Suunnitelman tavoitteiden ja toimenpiteiden tulisi näkyä talousarviossa ja -suunnitelmassa.",
		"Planens mål och åtgärder bör synas i budgeten och ekonomiplanen.",
		"The plan's goals and actions should show in the budget and financial plan.")
	remedyInBudget = tri("Tavoitteet ja toimenpiteet olisi hyvä liittää talousarvioon.",
		"Målen och åtgärderna bör knytas till budgeten.",
		"The goals and actions should be tied to the budget.")
	titleCommittee = tri("Tarkastuslautakunnan arvio hyvinvoinnin tavoitteista",
		"Revisionsnämndens utvärdering av välfärdsmålen",
		"The audit committee's evaluation of the wellbeing goals")
	ruleCommittee = tri("Suunnitelmasta tulisi ilmetä, miten tarkastuslautakunta on arvioinut valtuuston hyvinvoinnin ja terveyden edistämiselle asettamien tavoitteiden toteutumista.",
		"Av planen bör det framgå hur revisionsnämnden har bedömt om fullmäktiges mål för främjandet av hälsa och välfärd har nåtts.",
		"The plan should show how the audit committee has assessed whether the council's goals for promotion were met.")
	remedyCommittee = tri("Arviointikertomukseen olisi hyvä ottaa arvio hyvinvoinnin tavoitteista.",
		"Utvärderingsberättelsen bör innehålla en bedömning av välfärdsmålen.",
		"The evaluation report should assess the wellbeing goals.")
)
