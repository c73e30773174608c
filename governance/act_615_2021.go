package governance

import (
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// act615 is section 8 of Act 615/2021, which binds HUS in place of sections 6
// and 7 of Act 612/2021. Its second subsection came into force on the day the
// charter of HUS was approved in 2022; that day is not known, and HUS began its
// work in 2023.
var act615 = [...]row{
	{
		id: "FI-615/2021-8-1", cite: law.Citation{Act: "615/2021", Section: "8", Subsection: 1},
		period: law.Since(newActFrom), severity: Must, cycle: Continuous, binds: hus,
		title: tri("HUS-yhtymän tehtävä edistää hyvinvointia ja terveyttä",
			"HUS-sammanslutningens uppgift att främja hälsa och välfärd",
			"The task of HUS to promote wellbeing and health"),
		rule: tri("HUS-yhtymän on edistettävä Uudenmaan asukkaiden hyvinvointia ja terveyttä; ensisijainen vastuu sillä on siltä osin kuin tehtävä liittyy sen muihin lakisääteisiin tai järjestämissopimuksessa sovittuihin tehtäviin.",
			"HUS-sammanslutningen ska främja hälsa och välfärd bland invånarna i Nyland; den har det primära ansvaret till den del uppgiften anknyter till dess andra lagstadgade uppgifter eller dem som har avtalats i organiseringsavtalet.",
			"HUS must promote the wellbeing and health of the residents of Uusimaa; it bears the primary responsibility where this connects to its other statutory tasks or to those agreed in the organising agreement."),
		remedy: tri("Kirjatkaa suunnitelmaan tavoitteet ja toimenpiteet.",
			"Anteckna mål och åtgärder i planen.",
			"Record goals and actions in the plan."),
		fi:    words{"on edistettävä", "asukkaiden hyvinvointia ja terveyttä; ensisijainen vastuu"},
		sv:    words{"ska främja", "främja hälsa och välfärd; primära ansvaret"},
		place: inGoals, check: workIsThere,
	},
	{
		id: "FI-615/2021-8-2", cite: law.Citation{Act: "615/2021", Section: "8", Subsection: 2},
		period: law.Since(newActFrom), severity: Must, cycle: Continuous, binds: hus,
		title: tri("Tavoitteet, toimenpiteet, ennakkoarviointi ja vastuutaho",
			"Mål, åtgärder, förhandsbedömning och ansvariga",
			"Goals, actions, ex-ante assessment and those responsible"),
		rule: tri("HUS-yhtymän on asetettava osana strategista suunnitteluaan tavoitteet hyvinvoinnin ja terveyden edistämiselle, määriteltävä niitä tukevat toimenpiteet, arvioitava ennakkoon ja otettava huomioon päätöstensä vaikutukset väestöryhmittäin sekä nimettävä vastuutaho.",
			"HUS-sammanslutningen ska som ett led i sin strategiska planering ställa mål för främjandet av hälsa och välfärd, ange åtgärder som stöder dem, på förhand bedöma och beakta konsekvenserna av sina beslut för olika befolkningsgrupper samt utse ansvariga.",
			"HUS must, as part of its strategic planning, set goals for the promotion of wellbeing and health, lay down actions that support them, assess beforehand and take into account the effects of its decisions by population group, and name those responsible."),
		remedy: tri("Kirjatkaa tavoitteet, toimenpiteet, ennakkoarvioinnin menettely ja vastuutaho.",
			"Anteckna mål, åtgärder, förfarandet för förhandsbedömning och de ansvariga.",
			"Record goals, actions, the procedure of ex-ante assessment and those responsible."),
		fi:    words{"on asetettava, määriteltävä, arvioitava, otettava huomioon, nimettävä", "strategisessa suunnittelussaan; tavoitteita tukevat toimenpiteet; arvioitava ennakkoon; väestöryhmittäin; vastuutaho"},
		sv:    words{"ska ställa, ange, bedöma, beakta, utse", "strategiska planering; åtgärder som stöder målen; på förhand bedöma; olika befolkningsgrupper; ansvariga"},
		place: inGoals, check: goalsAndAssessment,
	},
	{
		id: "FI-615/2021-8-3", cite: law.Citation{Act: "615/2021", Section: "8", Subsection: 3},
		period: law.Since(newActFrom), severity: Must, cycle: EachYear, binds: hus,
		title: tri("Seuranta, vuosiraportti ja osallistuminen kertomusten laatimiseen",
			"Uppföljning, årsrapport och deltagande i berättelserna",
			"Monitoring, yearly report and a part in others' reports"),
		rule: tri("HUS-yhtymän on seurattava alueittain ja väestöryhmittäin Uudenmaan asukkaiden elinoloja, hyvinvointia ja terveyttä ja sitä, mikä niihin vaikuttaa, raportoitava niistä ja tehdyistä toimenpiteistä vuosittain ylimmälle päättävälle toimielimelleen ja osallistuttava Helsingin kaupungin ja Uudenmaan hyvinvointialueiden kertomusten ja suunnitelmien laatimiseen.",
			"HUS-sammanslutningen ska inom varje område och befolkningsgrupp bevaka levnadsförhållanden, hälsa och välfärd bland invånarna i Nyland och det som påverkar dem, varje år rapportera om dem och om vidtagna åtgärder till sitt högsta beslutande organ och delta i utarbetandet av berättelserna och planerna för Helsingfors och välfärdsområdena i Nyland.",
			"HUS must monitor the living conditions, wellbeing and health of the residents of Uusimaa and what affects them, by area and population group, report on them and on the actions taken every year to its highest decision-making body, and take part in drawing up the reports and plans of Helsinki and the counties of Uusimaa."),
		remedy: tri("Eritelkää mittarit, viekää vuosiraportti ylimmälle toimielimelle ja kirjatkaa, miten HUS-yhtymä osallistui muiden kertomusten laatimiseen.",
			"Dela upp indikatorerna, lägg fram årsrapporten för det högsta organet och anteckna hur HUS-sammanslutningen deltog i utarbetandet av de andras berättelser.",
			"Break the indicators down, bring the annual report before the highest body, and record how HUS took part in drawing up the reports of others."),
		fi:    words{"on seurattava, raportoitava, osallistuttava", "alueittain ja väestöryhmittäin; ylimmälle päättävälle toimielimelleen vuosittain; laatimiseen"},
		sv:    words{"ska bevaka, rapportera, delta", "inom varje område och befolkningsgrupp; högsta beslutande organ; utarbetandet"},
		parts: topics2021[:], also: reportParts2021[:], place: inDocuments, check: followedAndReported,
	},
	{
		id: "FI-615/2021-8-4", cite: law.Citation{Act: "615/2021", Section: "8", Subsection: 4},
		period: law.Since(newActFrom), severity: Must, cycle: EachYear, binds: hus,
		title: tri("Yhteistyö, tuki ja neuvottelut",
			"Samarbete, stöd och förhandlingar",
			"Cooperation, support and negotiations"),
		rule: tri("HUS-yhtymän on toimittava yhteistyössä kuntien ja hyvinvointialueiden kanssa, tuettava niitä asiantuntemuksellaan, tehtävä yhteistyötä muiden toimijoiden kanssa ja osallistuttava neuvotteluihin.",
			"HUS-sammanslutningen ska verka i samarbete med kommunerna och välfärdsområdena, stödja dem med sin sakkunskap, samarbeta med andra aktörer och delta i förhandlingarna.",
			"HUS must work together with the municipalities and counties, support them with its expertise, cooperate with other actors and take part in the negotiations."),
		remedy: tri("Kirjatkaa yhteistyö, tuen muodot ja neuvottelut.",
			"Anteckna samarbetet, formerna av stöd och förhandlingarna.",
			"Record the cooperation, the forms of support and the negotiations."),
		fi:    words{"on toimittava, tuettava, tehtävä yhteistyötä, osallistuttava", "asiantuntemuksellaan; yleishyödyllisten yhteisöjen; neuvotteluihin"},
		sv:    words{"ska verka, stödja, samarbeta, delta", "sakkunskap; allmännyttiga sammanslutningar; förhandlingar"},
		parts: otherPartners[:], place: inCooperation, check: cooperatesWidely,
	},
}
