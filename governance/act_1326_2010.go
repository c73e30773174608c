package governance

import "github.com/hyte-fi/go-hyte/hyte/law"

// in1326 is when sections 11 and 12 of the Health Care Act held: from its
// entry into force until Act 581/2022 repealed them.
var in1326 = law.Between(law.Day(2011, 5, 1), law.Day(2022, 12, 31))

func s1326(section string, subsection int) law.Citation {
	return law.Citation{Act: "1326/2010", Section: section, Subsection: subsection}
}

// act1326 is the law of municipal promotion before Act 612/2021, and section
// 15(4), which came to counties with Act 581/2022.
var act1326 = [...]row{
	{
		id: "FI-1326/2010-11", cite: s1326("11", 1), period: in1326, severity: Must, cycle: EachDecision, binds: municipalities,
		title: tri("Päätösten vaikutusten arviointi ja huomioon ottaminen",
			"Bedömning och beaktande av beslutens konsekvenser",
			"Assessing and taking into account the effects of decisions"),
		rule: tri("Kunnan on päätöksiä ja ratkaisuja valmistellessaan arvioitava ja otettava huomioon niiden vaikutukset väestön terveyteen ja sosiaaliseen hyvinvointiin.",
			"Kommunen ska vid beredningen av beslut och avgöranden bedöma och beakta deras konsekvenser för befolkningens hälsa och sociala välfärd.",
			"When preparing decisions, the municipality must assess and take into account their effects on the health and social welfare of the population."),
		remedy: tri("Ottakaa käyttöön ennakkoarvioinnin menettely ja kirjatkaa tehdyt arvioinnit.",
			"Ta i bruk ett förfarande för förhandsbedömning och anteckna de bedömningar som har gjorts.",
			"Adopt a procedure of ex-ante assessment and record the assessments made."),
		fi:    words{"on arvioitava ja otettava huomioon", "päätöksenteon ja ratkaisujen valmistelussa; väestön terveyteen ja sosiaaliseen hyvinvointiin"},
		sv:    words{"ska bedöma och beakta", "beredning av beslut och avgöranden; befolkningens hälsa och sociala välfärd"},
		place: inProcedure, check: effectsOnPopulation,
	},
	{
		id: "FI-1326/2010-12-1a", cite: s1326("12", 1), period: in1326, severity: Must, cycle: Continuous, binds: municipalities,
		title: tri("Terveyden ja hyvinvoinnin seuranta väestöryhmittäin",
			"Uppföljning av hälsa och välfärd inom varje befolkningsgrupp",
			"Monitoring health and wellbeing by population group"),
		rule: tri("Kunnan on seurattava väestöryhmittäin, miten asukkaat voivat ja mikä siihen vaikuttaa, sekä toimenpiteitä, joilla sen palvelut vastaavat tarpeisiin.",
			"Kommunen ska bevaka invånarnas hälsa och välfärd och de faktorer som påverkar dem inom varje befolkningsgrupp samt de åtgärder genom vilka dess service svarar mot behoven.",
			"The municipality must monitor its residents' health and wellbeing and what affects them, by population group, and the actions by which its services answer their needs."),
		remedy: tri("Kirjatkaa, mitä seurataan, ja eritelkää mittarit väestöryhmittäin.",
			"Anteckna vad som följs och dela upp indikatorerna enligt befolkningsgrupp.",
			"Record what is monitored and break the indicators down by population group."),
		fi:    words{"on seurattava", "terveyttä ja hyvinvointia; väestöryhmittäin; kunnan palveluissa toteutettuja toimenpiteitä"},
		sv:    words{"ska bevaka", "hälsa och välfärd; inom varje befolkningsgrupp; kommunala servicen"},
		parts: topics2010[:], place: inMonitoringTopics, check: followed2010, succeeds: []string{"FI-66/1972-14-1a"},
	},
	{
		id: "FI-1326/2010-12-1b", cite: s1326("12", 1), period: in1326, severity: Must, cycle: EachYear, binds: municipalities,
		title: tri("Vuosittainen raportti valtuustolle",
			"Årlig rapport till fullmäktige",
			"Yearly report to the council"),
		rule: tri("Kuntalaisten terveydestä ja hyvinvoinnista sekä toteutetuista toimenpiteistä on raportoitava valtuustolle vuosittain.",
			"En rapport om kommuninvånarnas hälsa och välfärd och om de vidtagna åtgärderna ska varje år lämnas till fullmäktige.",
			"The residents' health and wellbeing and the actions carried out must be reported to the council every year."),
		remedy: tri("Viekää raportti valtuuston käsittelyyn ja kirjatkaa käsittelypäivä.",
			"Lägg fram rapporten för fullmäktige och anteckna behandlingsdagen.",
			"Bring the report before the council and record the day."),
		fi:    words{"on raportoitava", "valtuustolle vuosittain"},
		sv:    words{"ska varje år lämnas", "varje år lämnas till kommunfullmäktige"},
		parts: reportParts2010[:], place: inDocuments, check: reportedEveryYear,
	},
	{
		id: "FI-1326/2010-12-1c", cite: s1326("12", 1), period: in1326, severity: Must, cycle: EachTerm, binds: municipalities,
		title: tri("Laajempi hyvinvointikertomus kerran valtuustokaudessa",
			"Mer omfattande välfärdsberättelse en gång per fullmäktigeperiod",
			"More extensive welfare report once in the council term"),
		rule: tri("Valtuustolle on kerran valtuustokaudessa valmisteltava laajempi hyvinvointikertomus.",
			"En mer omfattande välfärdsberättelse ska tas fram för fullmäktige en gång per fullmäktigeperiod.",
			"A more extensive welfare report must be prepared for the council once in every council term."),
		remedy: tri("Valmistelkaa hyvinvointikertomus ja viekää se valtuuston käsittelyyn ennen valtuustokauden loppua.",
			"Ta fram välfärdsberättelsen och lägg fram den för fullmäktige före fullmäktigeperiodens slut.",
			"Prepare the welfare report and bring it before the council before the term ends."),
		fi:    words{"on valmisteltava", "kerran valtuustokaudessa; laajempi hyvinvointikertomus"},
		sv:    words{"ska tas fram", "mer omfattande välfärdsberättelse; en gång per fullmäktigeperiod"},
		place: inDocuments, check: reportOfTerm,
	},
	{
		id: "FI-1326/2010-12-2", cite: s1326("12", 2), period: in1326, severity: Must, cycle: Continuous, binds: municipalities,
		title: tri("Paikallisiin tarpeisiin perustuvat tavoitteet, toimenpiteet ja mittarit",
			"Mål utifrån lokala behov samt åtgärder och indikatorer",
			"Goals based on local needs, with actions and indicators"),
		rule: tri("Kunnan on strategisessa suunnittelussaan asetettava paikallisiin oloihin ja tarpeisiin perustuvat tavoitteet, määriteltävä niitä tukevat toimenpiteet ja käytettävä perustana kuntakohtaisia mittareita.",
			"I sin strategiska planering ska kommunen ställa upp mål utifrån lokala förhållanden och behov, fastställa åtgärder för dem och stödja sig på kommunspecifika indikatorer.",
			"In its strategic planning the municipality must set goals that rest on local conditions and needs, lay down actions that support them, and use indicators of its own as their basis."),
		remedy: tri("Kirjatkaa jokaiselle tavoitteelle tarve, johon se perustuu, sekä toimenpiteet ja mittarit.",
			"Anteckna för varje mål det behov det baserar sig på samt åtgärder och indikatorer.",
			"Record for every goal the need it rests on, its actions and its indicators."),
		fi:    words{"on asetettava, määriteltävä, käytettävä", "paikallisiin olosuhteisiin ja tarpeisiin; hyvinvointi- ja terveysosoittimia"},
		sv:    words{"ska ställa upp, fastställa, använda", "lokala förhållanden och behov; indikatorer för välfärd och hälsa"},
		place: inGoals, check: goalsFromLocalNeeds,
	},
	{
		id: "FI-1326/2010-12-3", cite: s1326("12", 3), period: in1326, severity: Must, cycle: Standing, binds: municipalities,
		title: tri("Vastuutahot, toimialojen yhteistyö ja yhteistyö muiden kanssa",
			"Ansvariga instanser, samarbete mellan verksamhetsområdena och med andra",
			"Responsible bodies; cooperation between sectors and with others"),
		rule: tri("Kunnan on nimettävä terveyden ja hyvinvoinnin edistämisen vastuutahot, ja sen toimialojen on tehtävä yhteistyötä keskenään ja muiden kunnassa toimivien kanssa.",
			"Kommunen ska utse de instanser som ansvarar för främjandet, och dess verksamhetsområden ska samarbeta med varandra och med andra som är verksamma i kommunen.",
			"The municipality must name the bodies responsible for promotion, and its sectors must cooperate with one another and with others at work in the municipality."),
		remedy: tri("Nimetkää vastuutahot ja kirjatkaa toimialojen yhteinen ryhmä sekä yhteistyökumppanit.",
			"Utse de ansvariga instanserna och anteckna verksamhetsområdenas gemensamma grupp samt samarbetsparterna.",
			"Name the responsible bodies and record the sectors' common group and the partners."),
		fi:    words{"on nimettävä, tehtävä yhteistyötä", "vastuutahot; eri toimialojen"},
		sv:    words{"ska utse, samarbeta", "instanser som ansvarar; samarbeta"},
		parts: otherPartners[:], place: inResponsibleBody, check: bodiesAndCooperation2010,
	},
	{
		id: "FI-1326/2010-15-4", cite: law.Citation{Act: "1326/2010", Section: "15", Subsection: 4, AsIn: "581/2022"},
		period: law.Since(newActFrom), severity: Must, cycle: EachTerm, binds: counties | helsinki,
		title: tri("Alueellinen neuvolasuunnitelma",
			"Regional rådgivningsbyråplan",
			"Regional plan of maternity and child health clinics"),
		rule: tri("Hyvinvointialueen ja Helsingin tulee laatia kerran valtuustokaudessa alueellinen neuvolasuunnitelma; valtuusto hyväksyy sen, se tarkistetaan tarvittaessa, ja se liitetään lasten ja nuorten hyvinvointisuunnitelmaan.",
			"Välfärdsområdet och Helsingfors ska en gång per fullmäktigeperiod utarbeta en regional rådgivningsbyråplan; fullmäktige godkänner den, den ses över vid behov, och den fogas till välfärdsplanen för barn och unga.",
			"Once in every council term the county, and Helsinki, must draw up a regional plan of maternity and child health clinics; the council approves it, it is revised when needed, and it is attached to the plan for children and young people."),
		remedy: tri("Laatikaa suunnitelma, viekää se valtuuston hyväksyttäväksi ja liittäkää se lasten ja nuorten hyvinvointisuunnitelmaan.",
			"Utarbeta planen, låt fullmäktige godkänna den och foga den till välfärdsplanen för barn och unga.",
			"Draw up the plan, have the council approve it and attach it to the plan for children and young people."),
		fi:    words{"tulee laatia, liittää; hyväksytään", "alueellinen neuvolasuunnitelma; valtuustokausittain; liittää"},
		sv:    words{"ska utarbeta, godkännas, fogas", "regional rådgivningsbyråplan; varje fullmäktigeperiod; fogas"},
		place: inSubPlans, check: clinicPlan,
	},
}

var topics2010 = [...]part{partWellbeing, partHealth, partDeterminants}

var reportParts2010 = [...]part{partState, partActionsDone}
