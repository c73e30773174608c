package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Act 980/2012 entered into force on 2013-07-01, but its sections 5 and 6 were
// applied only from 2014-01-01 (28 §). Acts 604/2022 and 876/2022 both amended
// section 5 from 2023; the later one counts.
var (
	olderPlanOf2014 = law.Between(law.Day(2014, 1, 1), law.Day(2022, 12, 31))
	olderPlanOf2023 = law.Since(newActFrom)
)

func s980(section string, subsection int, asIn string) law.Citation {
	return law.Citation{Act: "980/2012", Section: section, Subsection: subsection, AsIn: asIn}
}

var olderPlanTitle = tri("Suunnitelma ikääntyneen väestön tukemiseksi",
	"Plan för att stödja den äldre befolkningen",
	"Plan to support the older population")

var act980 = [...]row{
	{
		id: "FI-980/2012-5@2013", cite: s980("5", 0, ""), period: olderPlanOf2014, severity: Must, cycle: EachTerm, binds: municipalities,
		title: olderPlanTitle,
		rule: tri("Kunnan on laadittava osana strategista suunnitteluaan suunnitelma ikääntyneen väestön tukemiseksi; valtuusto hyväksyy sen ja se on tarkistettava valtuustokausittain; siinä on arvioitava tilanne ja määriteltävä tavoitteet, toimenpiteet, vastuut ja yhteistyö, ja se on otettava huomioon talousarviossa ja hyvinvointikertomuksessa.",
			"Kommunen ska som ett led i sin strategiska planering utarbeta en plan för att stödja den äldre befolkningen; fullmäktige godkänner den och den ska ses över varje fullmäktigeperiod; den ska innehålla en bedömning av läget samt mål, åtgärder, ansvarsfördelning och samarbete, och den ska beaktas i budgeten och välfärdsberättelsen.",
			"As part of its strategic planning the municipality must draw up a plan to support the older population; the council approves it and it must be reviewed in every council term; it must assess the situation and lay down goals, actions, responsibilities and cooperation, and the budget and the welfare report must take it into account."),
		remedy: tri("Laatikaa tai tarkistakaa suunnitelma ja viekää se valtuuston hyväksyttäväksi.",
			"Utarbeta eller se över planen och låt fullmäktige godkänna den.",
			"Draw up or review the plan and have the council approve it."),
		fi:    words{"on laadittava; hyväksyy; on tarkistettava", "ikääntyneen väestön; osana kunnan strategista suunnittelua; valtuustokausittain"},
		sv:    words{"ska utarbeta; godkänns; ska ses över", "äldre befolkningens; strategiska planering; varje fullmäktigeperiod"},
		parts: olderParts2014[:], place: inSubPlans, check: olderPlanReviewed,
	},
	{
		id: "FI-980/2012-5-1", cite: s980("5", 1, "876/2022"), period: olderPlanOf2023, severity: Must, cycle: EachDocument, binds: municipalities,
		title: olderPlanTitle,
		rule: tri("Kunnan on laadittava suunnitelma toimenpiteistään ikääntyneen väestön tukemiseksi osana hyvinvointikertomusta ja -suunnitelmaa.",
			"Kommunen ska utarbeta en plan över sina åtgärder för att stödja den äldre befolkningen som en del av välfärdsberättelsen och välfärdsplanen.",
			"The municipality must draw up a plan of its actions to support the older population as part of the welfare report and plan."),
		remedy: tri("Laatikaa suunnitelma ja liittäkää se sekä hyvinvointikertomuksen että -suunnitelman osaksi.",
			"Utarbeta planen och gör den till en del av både välfärdsberättelsen och välfärdsplanen.",
			"Draw up the plan and make it part of both the welfare report and the welfare plan."),
		fi:    words{"on laadittava", "suunnitelma toimenpiteistään; ikääntyneen väestön; osana; hyvinvointikertomusta ja -suunnitelmaa"},
		sv:    words{"ska utarbeta", "plan över sina åtgärder; äldre befolkningens; som en del av; välfärdsberättelse och välfärdsplan"},
		place: inSubPlans, check: olderPlanInReportAndPlan, succeeds: []string{"FI-980/2012-5@2013"},
	},
	{
		id: "FI-980/2012-5-2", cite: s980("5", 2, "876/2022"), period: olderPlanOf2023, severity: Must, cycle: EachDocument, binds: counties,
		title: tri("Hyvinvointialueen suunnitelma ikääntyneen väestön tukemiseksi",
			"Välfärdsområdets plan för att stödja den äldre befolkningen",
			"The county's plan to support the older population"),
		rule: tri("Hyvinvointialueen on laadittava osana hyvinvointikertomusta ja -suunnitelmaa suunnitelma, joka kattaa myös palvelut ja omaishoidon, painottaa kotona asumista ja kuntoutumista ja arvioi tilaa, palveluja ja palveluntarvetta.",
			"Välfärdsområdet ska som en del av välfärdsberättelsen och välfärdsplanen utarbeta en plan som också omfattar service och närståendevård, prioriterar boende i hemmet och rehabilitering och bedömer läget, servicen och servicebehovet.",
			"As part of its welfare report and plan the county must draw up a plan that also covers services and informal care, puts the emphasis on living at home and rehabilitation, and assesses the situation, the services and the need for them."),
		remedy: remedyContents,
		fi:     words{"on laadittava, painotettava, arvioitava", "palvelujen ja omaishoidon; kotona asumista ja kuntoutumista; riittävyyttä ja laatua"},
		sv:     words{"ska utarbeta, prioriteras, bedömas", "service och närståendevård; boende i hemmet och rehabilitering; tillräckligheten och kvaliteten"},
		parts:  olderPartsCounty[:], place: inSubPlans, check: olderPlanOfCounty,
	},
	{
		id: "FI-980/2012-5-3", cite: s980("5", 3, "876/2022"), period: olderPlanOf2023, severity: Must, cycle: EachDocument, binds: helsinki,
		title: tri("Palvelut ja omaishoito ikääntyneiden suunnitelmassa",
			"Service och närståendevård i planen för den äldre befolkningen",
			"Services and informal care in the plan for older people"),
		rule: tri("Helsingin kaupungin on sisällytettävä suunnitelmaan toimenpiteensä palvelujen ja omaishoidon järjestämiseksi ja kehittämiseksi; suunnittelussa on painotettava kotona asumista ja kuntoutumista.",
			"Helsingfors stad ska i planen inkludera sina åtgärder för att ordna och utveckla service och närståendevård; boende i hemmet och rehabilitering ska prioriteras.",
			"The City of Helsinki must include in the plan its actions for organising and developing services and informal care, and must put the emphasis on living at home and rehabilitation."),
		remedy: remedyContents,
		fi:     words{"on sisällytettävä, painotettava", "Helsingin kaupungin; palvelujen ja omaishoidon"},
		sv:     words{"ska inkludera, prioriteras", "Helsingfors stad; service och närståendevård"},
		parts:  olderPartsHelsinki[:], place: inSubPlans, check: olderPlanContents, succeeds: []string{"FI-980/2012-5@2013"},
	},
	{
		id: "FI-980/2012-5-4", cite: s980("5", 4, "876/2022"), period: olderPlanOf2023, severity: Must, cycle: EachDocument, binds: municipalities | counties,
		title: tri("Asumisen tarpeiden ennakointi ja asumisen kehittäminen",
			"Förutseende av boendebehov och utveckling av boendet",
			"Forecast of housing needs and development of housing"),
		rule: tri("Suunnitelmassa on ennakoitava, millaista asumista ikääntynyt väestö tarvitsee, ja kehitettävä asumista sen mukaan.",
			"I planen ska ingå en prognos över den äldre befolkningens boendebehov och uppgifter om hur boendet utvecklas därefter.",
			"The plan must include a forecast of the older population's housing needs and the development of housing that meets them."),
		remedy: tri("Lisätkää suunnitelmaan asumisen tarpeiden ennakointi ja asumisen kehittäminen.",
			"Komplettera planen med en prognos över boendebehoven och uppgifter om hur boendet utvecklas.",
			"Add to the plan a forecast of housing needs and the development of housing."),
		fi:    words{"on sisällytettävä", "asumista koskevien tarpeiden ennakointi; asumisen kehittäminen"},
		sv:    words{"ska innehålla", "förutseende av den äldre befolkningens boendebehov; utveckling av ett boende"},
		parts: olderPartsHousing[:], place: inSubPlans, check: olderPlanContents,
	},
	{
		id: "FI-980/2012-6", cite: law.Citation{Act: "980/2012", Section: "6", Subsection: 1}, severity: Linked, cycle: EachYear,
		versions: []version{
			{period: law.Between(law.Day(2014, 1, 1), law.Day(2022, 12, 31)), binds: municipalities},
			{
				asIn: "604/2022", period: law.Since(newActFrom), binds: counties | helsinki,
				rule: tri("Hyvinvointialueen on vuosittain arvioitava iäkkäiden sosiaalipalvelujen riittävyyttä ja laatua.",
					"Välfärdsområdet ska varje år utvärdera om socialservicen för äldre är tillräcklig och hurdan kvalitet den håller.",
					"Every year the county must evaluate whether older people's social services are sufficient and of good quality."),
			},
		},
		title: tri("Iäkkäiden sosiaalipalvelujen riittävyyden ja laadun arviointi",
			"Utvärdering av om socialservicen för äldre är tillräcklig och av god kvalitet",
			"Evaluating older people's social services"),
		rule: tri("Kunnan on vuosittain arvioitava iäkkäiden sosiaalipalvelujen riittävyyttä ja laatua.",
			"Kommunen ska varje år utvärdera om socialservicen för äldre är tillräcklig och hurdan kvalitet den håller.",
			"Every year the municipality must evaluate whether older people's social services are sufficient and of good quality."),
		remedy: refer,
		place:  inDocuments, check: anyOf(noteNotMentioned, document(hyte.ServiceEvaluation), content(hyte.ContentOlderAssessment)),
	},
	{
		id: "FI-980/2012-11", severity: Must, cycle: EachDocument,
		versions: []version{
			{cite: s980("11", 2, ""), period: law.Between(law.Day(2014, 1, 1), law.Day(2015, 4, 30)), binds: municipalities},
			{
				cite: s980("11", 1, "416/2015"), period: law.Between(law.Day(2015, 5, 1), law.Day(2022, 12, 31)), binds: municipalities,
				sv: words{"ska tas med", "Äldrerådet; beredningen av den plan; den utvärdering"},
			},
			{
				cite: s980("11", 1, "604/2022"), period: olderPlanOf2023, binds: municipalities,
				rule: tri("Vanhusneuvosto on otettava mukaan ikääntyneen väestön suunnitelman valmisteluun.",
					"Äldrerådet ska tas med i beredningen av planen för den äldre befolkningen.",
					"The older people's council must be brought into the preparation of the plan for the older population."),
				fi:    words{"on otettava mukaan", "vanhusneuvosto; suunnitelman valmisteluun"},
				sv:    words{"ska tas med", "äldrerådet; beredningen av den plan"},
				check: olderCouncilPrepared,
			},
			{
				cite: s980("11", 2, "604/2022"), period: olderPlanOf2023, binds: counties,
				rule: tri("Hyvinvointialueen vanhusneuvosto on otettava mukaan ikääntyneen väestön suunnitelman valmisteluun ja iäkkäiden sosiaalipalvelujen vuosittaiseen arviointiin.",
					"Välfärdsområdets äldreråd ska tas med i beredningen av planen för den äldre befolkningen och i den årliga utvärderingen av socialservicen för äldre.",
					"The county's older people's council must be brought into the preparation of the plan for the older population and into the yearly evaluation of social services for older people."),
				fi: words{"on otettava mukaan", "vanhusneuvosto; suunnitelman valmisteluun; arviointiin"},
				sv: words{"ska tas med", "Äldrerådet; beredningen av den plan; den utvärdering"},
			},
		},
		title: tri("Vanhusneuvosto mukana suunnitelman valmistelussa",
			"Äldrerådet med i beredningen av planen",
			"Older people's council in the preparation of the plan"),
		rule: tri("Vanhusneuvosto on otettava mukaan ikääntyneen väestön suunnitelman valmisteluun ja iäkkäiden sosiaalipalvelujen vuosittaiseen arviointiin.",
			"Äldrerådet ska tas med i beredningen av planen för den äldre befolkningen och i den årliga utvärderingen av socialservicen för äldre.",
			"The older people's council must be brought into the preparation of the plan for the older population and into the yearly evaluation of social services for older people."),
		remedy: tri("Ottakaa vanhusneuvosto mukaan ja kirjatkaa sen osallistuminen.",
			"Ta med äldrerådet och anteckna dess deltagande.",
			"Bring the older people's council in and record its participation."),
		fi:    words{"on otettava mukaan", "Vanhusneuvosto; suunnitelman valmisteluun; arviointiin"},
		sv:    words{"ska tas med", "Äldrerådet; beredningen av planer; den utvärdering"},
		place: inParticipation, check: olderCouncilPreparedAndEvaluated,
	},
}

var (
	partOlderAssessment = part{string(hyte.ContentOlderAssessment), tri("hyvinvoinnin tilan ja palvelujen arviointi", "bedömning av välbefinnandet och servicen", "assessment of wellbeing and services")}
	partOlderFactors    = part{string(hyte.ContentOlderNeedFactors), tri("palveluntarpeeseen vaikuttavat tekijät", "faktorer som påverkar servicebehovet", "factors that affect the need for services")}
	partOlderGoals      = part{string(hyte.ContentOlderGoals), tri("tavoitteet", "mål", "goals")}
	partOlderActions    = part{string(hyte.ContentOlderActions), tri("toimenpiteet ja voimavarat", "åtgärder och resurser", "actions and resources")}
	partOlderWho        = part{string(hyte.ContentOlderResponsibilities), tri("toimialojen vastuut", "verksamheternas ansvar", "responsibilities of the sectors")}
	partOlderTogether   = part{string(hyte.ContentAuthorityCooperation), tri("yhteistyö", "samarbete", "cooperation")}
	partOlderServices   = part{string(hyte.ContentOlderServices), tri("palvelut ja omaishoito", "service och närståendevård", "services and informal care")}
	partOlderHome       = part{string(hyte.ContentOlderHomeFirst), tri("kotona asumisen ja kuntoutumisen painotus", "prioritering av boende i hemmet och rehabilitering", "emphasis on living at home and rehabilitation")}
	partHousingNeed     = part{string(hyte.ContentHousingForecast), tri("asumisen tarpeiden ennakointi", "förutseende av boendebehoven", "forecast of housing needs")}
	partHousing         = part{string(hyte.ContentHousingDevelopment), tri("asumisen kehittäminen", "utveckling av boendet", "development of housing")}
)

var (
	olderParts2014 = [...]part{
		partOlderServices, partOlderHome, partOlderAssessment, partOlderFactors,
		partOlderGoals, partOlderActions, partOlderWho, partOlderTogether,
	}
	olderPartsCounty   = [...]part{partOlderServices, partOlderHome, partOlderAssessment, partOlderFactors}
	olderPartsHelsinki = [...]part{partOlderServices, partOlderHome}
	olderPartsHousing  = [...]part{partHousingNeed, partHousing}
)
