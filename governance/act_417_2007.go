package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Section 12 of the Child Welfare Act had the same text from 2008 to 2022; only
// its heading changed when Act 1292/2013 came into force. Act 610/2022 divided
// the plan between municipality and county.
var (
	childPlanOf2008 = law.Between(law.Day(2008, 1, 1), law.Day(2014, 7, 31))
	childPlanOf2014 = law.Between(law.Day(2014, 8, 1), law.Day(2022, 12, 31))
	childPlanOf2023 = law.Since(newActFrom)
)

func s417(subsection int, asIn string) law.Citation {
	return law.Citation{Act: "417/2007", Section: "12", Subsection: subsection, AsIn: asIn}
}

var act417 = [...]row{
	{
		id: "FI-417/2007-12@2008", cite: s417(0, ""), severity: Must, cycle: EveryFourYears, binds: municipalities,
		versions: []version{
			{period: childPlanOf2008},
			{
				period: childPlanOf2014,
				title:  childPlanTitle,
			},
		},
		title: tri("Suunnitelma lastensuojelun järjestämisestä ja kehittämisestä",
			"Plan för att ordna och utveckla barnskyddet",
			"Plan for organising and developing child protection"),
		rule: tri("Kunnan (tai usean kunnan yhdessä) on laadittava lasten ja nuorten hyvinvoinnin edistämiseksi sekä lastensuojelun järjestämiseksi ja kehittämiseksi suunnitelma, jonka valtuusto hyväksyy ja joka tarkistetaan vähintään kerran neljässä vuodessa; sen on sisällettävä seitsemän kohdan tiedot, ja se on otettava huomioon talousarviossa ja -suunnitelmassa.",
			"Kommunen (eller flera kommuner tillsammans) ska göra upp en plan för att främja barns och unga personers välfärd och för att ordna och utveckla barnskyddet; fullmäktige godkänner den och den ses över minst vart fjärde år; den ska innehålla uppgifter enligt sju punkter och beaktas i budgeten och ekonomiplanen.",
			"The municipality (or several together) must draw up a plan for promoting the wellbeing of children and young people and for child protection; the council approves it and it is reviewed at least every four years; it must cover seven points, and the budget and financial plan must take it into account."),
		remedy: tri("Laatikaa tai tarkistakaa suunnitelma, viekää se valtuuston hyväksyttäväksi ja ottakaa se huomioon talousarviossa.",
			"Gör upp eller se över planen, låt fullmäktige godkänna den och beakta den i budgeten.",
			"Draw up or review the plan, have the council approve it and take it into account in the budget."),
		fi:    words{"on laadittava, otettava huomioon; hyväksytään; tarkistetaan", "hyväksytään kunkin kunnan kunnanvaltuustossa; vähintään kerran neljässä vuodessa"},
		sv:    words{"skall göra upp, godkännas, ses över, beaktas", "godkännas i respektive kommuns kommunfullmäktige; vart fjärde år"},
		parts: childPlanParts7[:], place: inSubPlans, check: childPlan2008,
	},
	{
		id: "FI-417/2007-12-1", cite: s417(1, "610/2022"), period: childPlanOf2023, severity: Must, cycle: EveryFourYears, binds: municipalities,
		title: childPlanTitle,
		rule: tri("Kunnan (tai usean kunnan yhdessä) on laadittava lasten ja nuorten hyvinvointisuunnitelma osaksi hyvinvointisuunnitelmaa; valtuusto hyväksyy sen, se tarkistetaan vähintään kerran neljässä vuodessa ja se on otettava huomioon talousarviossa ja -suunnitelmassa.",
			"Kommunen (eller flera kommuner tillsammans) ska göra upp en välfärdsplan för barn och unga som en del av välfärdsplanen; fullmäktige godkänner den, den ses över minst vart fjärde år och den ska beaktas i budgeten och ekonomiplanen.",
			"The municipality (or several together) must draw up a welfare plan for children and young people as part of its welfare plan; the council approves it, it is reviewed at least every four years, and the budget and financial plan must take it into account."),
		remedy: tri("Laatikaa tai tarkistakaa suunnitelma, viekää se valtuuston hyväksyttäväksi, liittäkää se hyvinvointisuunnitelman osaksi ja ottakaa se huomioon talousarviossa.",
			"Gör upp eller se över planen, låt fullmäktige godkänna den, gör den till en del av välfärdsplanen och beakta den i budgeten.",
			"Draw up or review the plan, have the council approve it, make it part of the welfare plan and take it into account in the budget."),
		fi:    words{"on laadittava, otettava huomioon; hyväksytään; tarkistetaan", "lasten- ja nuorten hyvinvointisuunnitelma; hyväksytään kunkin kunnan kunnanvaltuustossa; vähintään kerran neljässä vuodessa; osa; kunnan hyvinvointisuunnitelmaa"},
		sv:    words{"ska göra upp, godkännas, ses över, beaktas", "främja barns och unga personers välfärd; godkännas; minst vart fjärde år; en del av kommunens välfärdsplan"},
		place: inSubPlans, check: childPlanUpToDate, succeeds: []string{"FI-417/2007-12@2008"},
	},
	{
		id: "FI-417/2007-12-2", cite: s417(2, "610/2022"), period: childPlanOf2023, severity: Must, cycle: EveryFourYears, binds: municipalities,
		title: tri("Lasten ja nuorten hyvinvointisuunnitelman sisältö",
			"Innehållet i välfärdsplanen för barn och unga",
			"Contents of the welfare plan for children and young people"),
		rule: tri("Suunnitelman tulee sisältää tiedot kasvuoloista ja hyvinvoinnista, edistävistä ja ehkäisevistä toimista, yhteistyöstä sekä toteuttamisesta ja seurannasta.",
			"Planen ska innehålla uppgifter om uppväxtförhållanden och välfärd, främjande och förebyggande åtgärder, samarbete samt genomförande och uppföljning.",
			"The plan must give information on growing-up conditions and wellbeing, promoting and preventive actions, cooperation, and implementation and follow-up."),
		remedy: remedyContents,
		fi:     words{"tulee sisältää", "kasvuoloista; hyvinvoinnin tilasta; ehkäisevistä toimista ja palveluista; yhteistyön järjestämisestä; toteuttamisesta ja seurannasta"},
		sv:     words{"ska innehålla", "uppväxtförhållanden; välfärdssituation; förebygger problem; samarbetet; genomförandet och uppföljningen"},
		parts:  childPlanParts4[:], place: inSubPlans, check: childPlanContents, succeeds: []string{"FI-417/2007-12@2008"},
	},
	{
		id: "FI-417/2007-12-3", cite: s417(3, "610/2022"), period: childPlanOf2023, severity: Must, cycle: EveryFourYears, binds: counties,
		title: tri("Alueellinen lasten ja nuorten hyvinvointisuunnitelma",
			"Regional välfärdsplan för barn och unga",
			"Regional welfare plan for children and young people"),
		rule: tri("Hyvinvointialueen on laadittava alueellinen lasten ja nuorten hyvinvointisuunnitelma osaksi hyvinvointisuunnitelmaansa; aluevaltuusto hyväksyy sen, se tarkistetaan vähintään kerran neljässä vuodessa ja se on otettava huomioon talousarviossa ja -suunnitelmassa sekä palvelustrategiassa.",
			"Välfärdsområdet ska göra upp en regional välfärdsplan för barn och unga som en del av sin välfärdsplan; välfärdsområdesfullmäktige godkänner den, den ses över minst vart fjärde år och den ska beaktas i budgeten och ekonomiplanen samt i välfärdsområdesstrategin.",
			"The county must draw up a regional welfare plan for children and young people as part of its welfare plan; the county council approves it, it is reviewed at least every four years, and the budget and financial plan and the service strategy (in Swedish: county strategy) must take it into account."),
		remedy: tri("Laatikaa tai tarkistakaa alueellinen suunnitelma, viekää se aluevaltuuston hyväksyttäväksi, liittäkää se hyvinvointisuunnitelman osaksi ja ottakaa se huomioon talousarviossa ja palvelustrategiassa.",
			"Gör upp eller se över den regionala planen, låt välfärdsområdesfullmäktige godkänna den, gör den till en del av välfärdsplanen och beakta den i budgeten och välfärdsområdesstrategin.",
			"Draw up or review the regional plan, have the county council approve it, make it part of the welfare plan and take it into account in the budget and the service strategy."),
		fi:    words{"on laadittava, otettava huomioon; hyväksytään; tarkistetaan", "alueellinen lasten- ja nuorten hyvinvointisuunnitelma; aluevaltuustossa; vähintään kerran neljässä vuodessa; palvelustrategiaa"},
		sv:    words{"ska göra upp, godkännas, ses över, beaktas", "regional välfärdsplan för barn och unga; välfärdsområdesfullmäktige; minst vart fjärde år; välfärdsområdesstrategin"},
		place: inSubPlans, check: regionalChildPlanUpToDate,
	},
	{
		id: "FI-417/2007-12-4", severity: Must, cycle: EveryFourYears,
		versions: []version{
			{cite: s417(4, "610/2022"), period: childPlanOf2023, binds: counties},
			{
				cite: s417(5, "610/2022"), period: childPlanOf2023, binds: helsinki, succeeds: []string{"FI-417/2007-12@2008"},
				title: tri("Seitsemän kohdan sisältö Helsingin lasten ja nuorten suunnitelmassa",
					"Innehåll enligt sju punkter i Helsingfors plan för barn och unga",
					"The seven points in Helsinki's plan for children and young people"),
				fi: words{"on sisällytettävä", "4 momentin mukaiset tiedot"},
				sv: words{"ska inkludera", "uppgifterna enligt 4 mom."},
				rule: tri("Helsingin kaupungin on sisällytettävä lasten ja nuorten hyvinvointisuunnitelmaansa myös alueelliselta suunnitelmalta vaaditut seitsemän kohdan tiedot.",
					"Helsingfors stad ska i sin välfärdsplan för barn och unga också ta in de uppgifter enligt sju punkter som krävs av en regional plan.",
					"The City of Helsinki must include in its welfare plan for children and young people the seven points that a regional plan must cover."),
			},
		},
		title: tri("Alueellisen lasten ja nuorten hyvinvointisuunnitelman sisältö",
			"Innehållet i den regionala välfärdsplanen för barn och unga",
			"Contents of the regional welfare plan for children and young people"),
		rule: tri("Alueellisen suunnitelman tulee sisältää seitsemän kohdan tiedot, niiden joukossa lastensuojelun tarve, voimavarat ja palvelujärjestelmä.",
			"Den regionala planen ska innehålla uppgifter enligt sju punkter, bland dem behovet av barnskydd, resurserna och servicesystemet.",
			"The regional plan must cover seven points, among them the need for child protection, its resources and its services."),
		remedy: remedyContents,
		fi:     words{"tulee sisältää", "lastensuojelun tarpeesta; voimavaroista; palvelujärjestelmästä; toteuttamisesta ja seurannasta"},
		sv:     words{"ska innehålla", "behovet av barnskydd; resurser; servicesystem; genomförandet och uppföljningen"},
		parts:  childPlanParts7[:], place: inSubPlans, check: childPlanContents,
	},
	{
		id: "FI-417/2007-12-6", cite: s417(6, "610/2022"), period: childPlanOf2023, severity: Must, cycle: EveryFourYears, binds: withCounty | counties,
		title: tri("Yhteistyö lasten ja nuorten hyvinvointisuunnitelmien laadinnassa",
			"Samarbete vid uppgörandet av välfärdsplanerna för barn och unga",
			"Cooperation in drawing up the plans for children and young people"),
		rule: tri("Kunnan ja hyvinvointialueen on tehtävä yhteistyötä suunnitelmien laadinnassa.",
			"Kommunen och välfärdsområdet ska samarbeta vid uppgörandet av planerna.",
			"Municipality and county must cooperate in drawing up the plans."),
		remedy: tri("Kirjatkaa toinen osapuoli suunnitelman laatijoihin tai lisätkää yhteistyö, joka koskee suunnitelmaa.",
			"Anteckna den andra parten bland dem som deltagit i uppgörandet eller lägg till ett samarbete som gäller planen.",
			"Record the other party among those who drew up the plan, or add a cooperation that concerns it."),
		fi:    words{"on tehtävä yhteistyötä", "yhteistyötä; suunnitelmien laadinnassa"},
		sv:    words{"ska samarbeta", "samarbeta; uppgörandet av de planer"},
		place: inCooperation, check: childPlanTogether,
	},
}

var childPlanTitle = tri("Lasten ja nuorten hyvinvointisuunnitelma",
	"Välfärdsplan för barn och unga",
	"Welfare plan for children and young people")

var (
	partGrowingUp   = part{string(hyte.ContentGrowingUp), tri("kasvuolot ja hyvinvoinnin tila", "uppväxtförhållanden och välfärdssituation", "growing-up conditions and state of wellbeing")}
	partPromoting   = part{string(hyte.ContentPromotingActions), tri("edistävät ja ehkäisevät toimet ja palvelut", "främjande och förebyggande åtgärder och tjänster", "promoting and preventive actions and services")}
	partChildNeed   = part{string(hyte.ContentChildProtectionNeed), tri("lastensuojelun tarve", "behovet av barnskydd", "need for child protection")}
	partChildMeans  = part{string(hyte.ContentChildProtectionMeans), tri("lastensuojelun voimavarat", "resurserna för barnskyddet", "resources of child protection")}
	partChildWorks  = part{string(hyte.ContentChildProtectionWorks), tri("lastensuojelun palvelujärjestelmä", "barnskyddets servicesystem", "services of child protection")}
	partAuthorities = part{string(hyte.ContentAuthorityCooperation), tri("viranomaisten ja palveluntuottajien yhteistyö", "samarbetet mellan myndigheter och tjänsteproducenter", "cooperation of authorities and providers")}
	partCarriedOut  = part{string(hyte.ContentImplementation), tri("toteuttaminen ja seuranta", "genomförande och uppföljning", "implementation and follow-up")}
)

var childPlanParts4 = [...]part{partGrowingUp, partPromoting, partAuthorities, partCarriedOut}

var childPlanParts7 = [...]part{
	partGrowingUp, partPromoting, partChildNeed, partChildMeans, partChildWorks, partAuthorities, partCarriedOut,
}
