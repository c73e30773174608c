package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func s1287(section string, subsection int) law.Citation {
	return law.Citation{Act: "1287/2013", Section: section, Subsection: subsection, AsIn: "377/2022"}
}

// act1287 is the Act on pupil and student welfare.
var act1287 = [...]row{
	{
		id: "FI-1287/2013-12@2014", cite: law.Citation{Act: "1287/2013", Section: "12", Subsection: 1}, severity: Must, cycle: EachDocument, binds: municipalities,
		versions: []version{
			{period: law.Between(law.Day(2014, 8, 1), law.Day(2016, 12, 31))},
			{
				asIn: "1501/2016", period: law.Between(law.Day(2017, 1, 1), law.Day(2022, 12, 31)),
				rule: tri("Lasten ja nuorten hyvinvointisuunnitelmaan on kirjattava, miten opiskeluhuolto toteutetaan kunnan alueella sijaitsevissa oppilaitoksissa.",
					"I välfärdsplanen för barn och unga ska det tas in uppgifter om hur elevhälsan genomförs i läroanstalterna i kommunen.",
					"The welfare plan for children and young people must record how pupil welfare is carried out in the educational institutions of the municipality."),
				fi: words{"on kirjattava", "lasten ja nuorten hyvinvointisuunnitelmaan; opiskeluhuolto"},
				sv: words{"ska tas in", "välfärdsplan för barn och unga; elevhälsoverksamheten"},
			},
		},
		title: tri("Opiskeluhuolto lasten ja nuorten hyvinvointisuunnitelmassa",
			"Elevhälsan i välfärdsplanen för barn och unga",
			"Pupil welfare in the plan for children and young people"),
		rule: tri("Lasten ja nuorten hyvinvointisuunnitelmaan on kirjattava opiskeluhuollon tavoitteet ja toteutus, arvio tarpeesta, tuki ja seuranta.",
			"I välfärdsplanen för barn och unga ska elevhälsans mål och genomförande, en bedömning av behovet, stödet och uppföljningen tas med.",
			"The welfare plan for children and young people must record the goals and delivery of pupil welfare, the assessed need, the support and the follow-up."),
		remedy: tri("Lisätkää suunnitelmaan opiskeluhuoltoa koskeva osa.",
			"Lägg till ett avsnitt om elevhälsan i planen.",
			"Add to the plan a part on pupil welfare."),
		fi:    words{"on kirjattava", "lasten ja nuorten hyvinvointisuunnitelmaan; opiskeluhuollon"},
		sv:    words{"ska tas med", "välfärdsplan för barn och unga; elevhälsan"},
		parts: pupilParts[:], place: inSubPlans, check: childPlanPupilWelfare,
	},
	{
		id: "FI-1287/2013-13-6", cite: s1287("13", 6), period: law.Since(newActFrom), severity: Must, cycle: EachDocument, binds: municipalities,
		title: tri("Opiskeluhuoltosuunnitelmat lasten ja nuorten suunnitelman liitteinä",
			"Elevhälsoplaner som bilagor till planen för barn och unga",
			"Pupil-welfare plans attached to the plan for children and young people"),
		rule: tri("Kunnassa toimivien koulutuksen järjestäjien opiskeluhuoltosuunnitelmat tulee liittää kunnan lasten ja nuorten hyvinvointisuunnitelmaan.",
			"Elevhälsoplanerna för de utbildningsanordnare som verkar i kommunen ska fogas till kommunens välfärdsplan för barn och unga.",
			"The pupil-welfare plans of the education providers working in the municipality must be attached to its welfare plan for children and young people."),
		remedy: tri("Liittäkää jokaisen koulutuksen järjestäjän suunnitelma ja kirjatkaa liite.",
			"Foga varje utbildningsanordnares plan till planen och anteckna bilagan.",
			"Attach the plan of every education provider and record it."),
		fi:    words{"tulee liittää", "koulutuksen järjestäjien opiskeluhuoltosuunnitelmat; lasten ja nuorten hyvinvointisuunnitelmaan"},
		sv:    words{"ska fogas", "elevhälsoplaner; välfärdsplan för barn och unga"},
		place: inSubPlans, check: pupilPlansAttached, succeeds: []string{"FI-1287/2013-12@2014"},
	},
	{
		id: "FI-1287/2013-13a", cite: s1287("13a", 0), period: law.Since(newActFrom), severity: Must, cycle: EachTerm, binds: counties,
		title: tri("Alueellinen opiskeluhuoltosuunnitelma",
			"Regional elevhälsoplan",
			"Regional pupil-welfare plan"),
		rule: tri("Hyvinvointialueella tulee olla jokaista valtuustokautta varten alueellinen opiskeluhuoltosuunnitelma; aluevaltuusto hyväksyy sen, ja se liitetään alueelliseen lasten ja nuorten hyvinvointisuunnitelmaan.",
			"Välfärdsområdet ska för varje fullmäktigeperiod ha en regional elevhälsoplan; välfärdsområdesfullmäktige godkänner den, och den fogas till den regionala välfärdsplanen för barn och unga.",
			"For every council term the county must have a regional pupil-welfare plan; the county council approves it, and it is attached to the regional plan for children and young people."),
		remedy: tri("Laatikaa suunnitelma, viekää se aluevaltuuston hyväksyttäväksi ja liittäkää se lasten ja nuorten hyvinvointisuunnitelmaan.",
			"Utarbeta planen, låt välfärdsområdesfullmäktige godkänna den och foga den till välfärdsplanen för barn och unga.",
			"Draw up the plan, have the county council approve it and attach it to the plan for children and young people."),
		fi:    words{"tulee olla; hyväksytään; tulee liittää", "valtuustokausittainen; alueellinen opiskeluhuoltosuunnitelma; aluevaltuustossa"},
		sv:    words{"ska ha; godkänns; ska fogas", "för varje fullmäktigeperiod; regional elevhälsoplan; välfärdsområdesfullmäktige"},
		place: inSubPlans, check: regionalPupilPlan,
	},
	{
		id: "FI-1287/2013-13a-2", severity: Must, cycle: EachTerm,
		versions: []version{
			{cite: s1287("13a", 2), period: law.Since(newActFrom), binds: counties},
			{
				cite: s1287("13a", 5), period: law.Since(newActFrom), binds: helsinki, check: childPlanPupilWelfareOfHelsinki,
				title: tri("Alueellisen opiskeluhuollon asiat Helsingin lasten ja nuorten suunnitelmassa",
					"Regionala elevhälsouppgifter i Helsingfors plan för barn och unga",
					"Regional pupil-welfare matters in Helsinki's plan for children and young people"),
				rule: tri("Helsingin kaupungin on otettava lasten ja nuorten hyvinvointisuunnitelmaansa samat viisi asiaa, jotka alueelliselta opiskeluhuoltosuunnitelmalta vaaditaan.",
					"Helsingfors stad ska i sin välfärdsplan för barn och unga ta in samma fem uppgifter som krävs av en regional elevhälsoplan.",
					"The City of Helsinki must take into its welfare plan for children and young people the same five matters that a regional pupil-welfare plan must cover."),
				fi: words{"on sisällytettävä", "2 momentissa tarkoitetut asiat"},
				sv: words{"ska ta in", "i 2 mom. i denna paragraf avsedda uppgifterna"},
			},
		},
		title: tri("Alueellisen opiskeluhuoltosuunnitelman sisältö",
			"Innehållet i den regionala elevhälsoplanen",
			"Contents of the regional pupil-welfare plan"),
		rule: tri("Alueellisen opiskeluhuoltosuunnitelman tulee sisältää viisi asiaa: tavoitteet, yhteistyö, arvio tarpeesta, voimavarat sekä toteutus ja seuranta.",
			"Den regionala elevhälsoplanen ska innehålla fem uppgifter: målen, samarbetet, en bedömning av behovet, resurserna samt genomförandet och uppföljningen.",
			"The regional pupil-welfare plan must cover five matters: goals, cooperation, the assessed need, resources, and implementation and follow-up."),
		remedy: remedyContents,
		fi:     words{"tulee sisältää", "tavoitteet ja keskeiset periaatteet; yhteistyöstä; kokonaistarpeesta; voimavarojen kohdentamisesta; toteuttamiseksi ja seuraamiseksi"},
		sv:     words{"ska innehålla", "målen och de centrala principerna; samarbetet; totala behovet; fördelningen av elevhälsotjänsternas resurser; genomföra och följa upp"},
		parts:  regionalPupilParts[:], place: inSubPlans, check: regionalPupilContents,
	},
	{
		id: "FI-1287/2013-13a-3", cite: s1287("13a", 3), period: law.Since(newActFrom), severity: Must, cycle: EachTerm, binds: counties,
		title: tri("Kielelliset oikeudet alueellisessa opiskeluhuoltosuunnitelmassa",
			"Språkliga rättigheter i den regionala elevhälsoplanen",
			"Language rights in the regional pupil-welfare plan"),
		rule: tri("Alueellisessa suunnitelmassa on otettava huomioon, miten opiskelijoiden kielelliset oikeudet toteutuvat opiskeluhuoltopalveluissa.",
			"I den regionala planen ska det beaktas hur de studerandes språkliga rättigheter tillgodoses i elevhälsotjänsterna.",
			"The regional plan must take into account how students' language rights are met in pupil-welfare services."),
		remedy: remedyContents,
		fi:     words{"on huomioitava", "kielellisten oikeuksien"},
		sv:     words{"ska beaktas", "språkliga rättigheter"},
		parts:  languageRightsPart[:], place: inSubPlans, check: regionalPupilContents,
	},
	{
		id: "FI-1287/2013-13a-5", cite: s1287("13a", 5), period: law.Since(newActFrom), severity: Must, cycle: EachDocument, binds: helsinki,
		title: tri("Alueellisen opiskeluhuollon sisällöt ja kielelliset oikeudet",
			"Elevhälsans regionala innehåll och de språkliga rättigheterna",
			"Regional contents on pupil welfare and language rights"),
		rule: tri("Helsingin kaupungin on käsiteltävä lasten ja nuorten hyvinvointisuunnitelmassaan myös opiskeluhuoltoa ja huomioitava siinä kielelliset oikeudet.",
			"Helsingfors stad ska i sin välfärdsplan för barn och unga också behandla elevhälsan och beakta de språkliga rättigheterna.",
			"The City of Helsinki must deal with pupil welfare in its plan for children and young people, and take language rights into account there."),
		remedy: remedyContents,
		fi:     words{"on sisällytettävä, huomioitava", "Helsingin kaupungin; kielelliset oikeudet"},
		sv:     words{"ska ta in, beakta", "Helsingfors stad; språkliga rättigheterna"},
		parts:  pupilPartsHelsinki[:], place: inSubPlans, check: childPlanPupilWelfareOfHelsinki, succeeds: []string{"FI-1287/2013-12@2014"},
	},
}

var pupilParts = [...]part{
	{string(hyte.ContentPupilWelfare), tri("opiskeluhuolto", "elevhälsa", "pupil welfare")},
}

var languageRightsPart = [...]part{
	{string(hyte.ContentLanguageRights), tri("kielelliset oikeudet", "språkliga rättigheter", "language rights")},
}

var pupilPartsHelsinki = [...]part{pupilParts[0], languageRightsPart[0]}

var regionalPupilParts = [...]part{
	{string(hyte.ContentPupilGoals), tri("tavoitteet ja periaatteet", "mål och principer", "goals and principles")},
	{string(hyte.ContentPupilCooperation), tri("yhteistyö koulutuksen järjestäjien kanssa", "samarbete med utbildningsanordnarna", "cooperation with education providers")},
	{string(hyte.ContentPupilNeed), tri("arvio palvelujen tarpeesta", "bedömning av behovet av tjänster", "assessed need for services")},
	{string(hyte.ContentPupilResources), tri("voimavarojen kohdentaminen", "fördelning av resurserna", "use of resources")},
	{string(hyte.ContentPupilFollowUp), tri("toteuttaminen ja seuranta", "genomförande och uppföljning", "implementation and follow-up")},
}
