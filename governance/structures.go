package governance

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func cite(act, section string, subsection int) law.Citation {
	return law.Citation{Act: act, Section: section, Subsection: subsection}
}

func guide(source string) law.Citation { return law.Citation{Act: source, Force: law.Guidance} }

func planned(source string) law.Citation { return law.Citation{Act: source, Force: law.Proposal} }

// The days from which structures exist. Section 32 of Act 611/2021 applied from
// March 2022; the slides of 2017 are of 7 June.
var (
	fromCounties   = law.Since(law.Day(2022, 3, 1))
	fromNewAct     = law.Since(newActFrom)
	fromCouncils   = law.Since(law.Day(2017, 6, 1))
	fromSlides2017 = law.Since(law.Day(2017, 6, 7))
)

var influences = tri("Vaikuttaa suunnitteluun, valmisteluun, toteuttamiseen ja seurantaan.",
	"Påverkar planering, beredning, genomförande och uppföljning.",
	"Influences planning, preparation, implementation and follow-up.")

var (
	nameResponsible = tri("Vastuutaho", "Ansvarigt organ", "Responsible body")
	nameCoordinator = tri("Hyvinvointikoordinaattori", "Välfärdskoordinator", "Wellbeing coordinator")
	nameLanguages   = tri("Kansalliskielilautakunta", "Nationalspråksnämnd", "National language board")
	taskLanguages   = tri("Seuraa kielivähemmistön palvelujen toteutumista ja antaa vuosittain kertomuksen.", "Följer hur servicen för språkminoriteten fungerar och lämnar årligen en berättelse.", "Follows how services for the language minority work and reports every year.")
	nameLeaders     = tri("Johtoryhmä", "Ledningsgrupp", "Management team")
	taskLeaders     = tri("Koordinoi ja ohjaa työtä ja varmistaa sen voimavarat.", "Samordnar och styr arbetet och säkrar dess resurser.", "Coordinates and steers the work and secures its resources.")
	nameGroup       = tri("Hyvinvointiryhmä", "Välfärdsgrupp", "Wellbeing group")
	taskGroup       = tri("Toteuttaa työn toimialojen kesken ja laatii yleensä kertomuksen.", "Genomför arbetet mellan verksamhetsområdena och utarbetar i regel berättelsen.", "Carries the work out across sectors and usually drafts the report.")
)

// structures are the bodies and roles of the work: the statutory ones first,
// then what the state transfer counts, what is advised, and what was planned.
var structures = [...]Structure{
	{
		Role: hyte.RoleCouncil, Name: tri("Valtuusto", "Fullmäktige", "Council"),
		Task:  tri("Saa vuosiraportin ja kerran valtuustokaudessa laajemman hyvinvointikertomuksen.", "Får årsrapporten och en gång per fullmäktigeperiod en mer omfattande välfärdsberättelse.", "Receives the yearly report and, once in a term, a more extensive welfare report."),
		Basis: Statutory, Citation: cite("1326/2010", "12", 1), Period: in1326, binds: municipalities,
		duties: "FI-1326/2010-12-1b FI-1326/2010-12-1c FI-410/2015-14 FI-410/2015-22 FI-410/2015-37-1 FI-417/2007-12@2008 FI-980/2012-5@2013",
	},
	{
		Role: hyte.RoleCouncil, Name: tri("Valtuusto", "Fullmäktige", "Council"),
		Task:  tri("Saa vuosiraportin, kertomuksen ja suunnitelman, päättää strategiasta ja talousarviosta ja hyväksyy lasten ja nuorten suunnitelman.", "Får årsrapporten, berättelsen och planen, beslutar om strategi och budget och godkänner planen för barn och unga.", "Receives the annual report, the report and the plan, decides on strategy and budget, and approves the plan for children and young people."),
		Basis: Statutory, Citation: cite("612/2021", "6", 3), Period: fromNewAct, binds: municipalities,
		duties: "FI-612/2021-6-3d FI-612/2021-6-3e FI-612/2021-6-3f FI-410/2015-14 FI-410/2015-22 FI-410/2015-37-1 FI-417/2007-12-1 FI-1326/2010-15-4",
	},
	{
		Role: hyte.RoleCouncil, Name: tri("Aluevaltuusto", "Välfärdsområdesfullmäktige", "County council"),
		Task:  tri("Päättää hyvinvointialuestrategiasta, ja vuodesta 2023 se saa vuosiraportin sekä alueellisen kertomuksen ja suunnitelman.", "Beslutar om välfärdsområdesstrategin och får från 2023 årsrapporten samt den regionala berättelsen och planen.", "Decides on the county strategy and, from 2023, receives the annual report and the regional report and plan."),
		Basis: Statutory, Citation: cite("611/2021", "41", 1), Period: fromCounties, binds: counties,
		duties: "FI-611/2021-29 FI-611/2021-41 FI-612/2021-7-3b FI-612/2021-7-3c FI-417/2007-12-3 FI-1326/2010-15-4 FI-1287/2013-13a",
	},
	{
		Role: hyte.RoleCouncil, Name: tri("Ylin päättävä toimielin", "Högsta beslutande organ", "Highest decision-making body"),
		Task:  tri("Saa vuosittain raportin asukkaiden hyvinvoinnista ja terveydestä.", "Får varje år en rapport om invånarnas hälsa och välfärd.", "Receives a yearly report on the wellbeing and health of residents."),
		Basis: Statutory, Citation: cite("615/2021", "8", 3), Period: fromNewAct, binds: hus,
		duties: "FI-615/2021-8-3",
	},
	{
		Role: hyte.RoleBoard, Name: tri("Kunnanhallitus", "Kommunstyrelse", "Municipal board"),
		Task:  tri("Vastaa valmistelusta ja toimeenpanosta ja asettaa vaikuttamistoimielimet.", "Svarar för beredning och verkställighet och tillsätter påverkansorganen.", "Answers for preparation and execution, and appoints the three councils."),
		Basis: Statutory, Citation: cite("410/2015", "39", 1), Period: fromCouncils, binds: municipalities,
		duties: "FI-410/2015-39 FI-410/2015-26 FI-410/2015-27 FI-410/2015-28",
	},
	{
		Role: hyte.RoleBoard, Name: tri("Aluehallitus", "Välfärdsområdesstyrelse", "County board"),
		Task:  tri("Asettaa vaikuttamistoimielimet ja huolehtii niiden toimintaedellytyksistä.", "Inrättar påverkansorganen och sörjer för deras verksamhetsförutsättningar.", "Appoints the youth council, the older people's council and the disability council and sees that they can do their work."),
		Basis: Statutory, Citation: cite("611/2021", "32", 1), Period: fromCounties, binds: counties,
		duties: "FI-611/2021-32",
	},
	{
		Role: hyte.RoleResponsible, Name: tri("Vastuutahot", "Ansvariga instanser", "Those responsible"),
		Task:  tri("Vastaavat terveyden ja hyvinvoinnin edistämisestä kunnassa.", "Ansvarar för främjandet av hälsa och välfärd i kommunen.", "Are responsible for promotion in the municipality."),
		Basis: Statutory, Citation: cite("1326/2010", "12", 3), Period: in1326, binds: municipalities,
		duties: "FI-1326/2010-12-3",
	},
	{
		Role: hyte.RoleResponsible, Name: nameResponsible,
		Task:  tri("Vastaa hyvinvoinnin ja terveyden edistämisestä; suomenkielinen laki ei määrää sen muotoa, ruotsinkielinen sanoo organ.", "Ansvarar för främjandet av hälsa och välfärd; lagens finska text lämnar formen öppen, den svenska säger organ.", "Is responsible for promotion; the Finnish text leaves its form open, the Swedish says organ."),
		Basis: Statutory, Citation: cite("612/2021", "6", 2), Period: fromNewAct, binds: withCounty,
		duties: "FI-612/2021-6-2e",
	},
	{
		Role: hyte.RoleResponsible, Name: nameResponsible,
		Task:  tri("Vastaa hyvinvoinnin ja terveyden edistämisestä Helsingissä; velvollisuus alkoi siellä muita kuntia aiemmin.", "Ansvarar för främjandet av hälsa och välfärd i Helsingfors; skyldigheten började där före övriga kommuner.", "Is responsible for promotion in Helsinki, where the duty began before that of other municipalities."),
		Basis: Statutory, Citation: cite("612/2021", "6", 2), Period: fromCounties, binds: helsinki,
		duties: "FI-612/2021-6-2e",
	},
	{
		Role: hyte.RoleResponsible, Name: nameResponsible,
		Task:  tri("Vastaa hyvinvoinnin ja terveyden edistämisestä hyvinvointialueella.", "Ansvarar för främjandet av hälsa och välfärd i välfärdsområdet.", "Is responsible for promotion in the county."),
		Basis: Statutory, Citation: cite("612/2021", "7", 2), Period: fromCounties, binds: counties,
		duties: "FI-612/2021-7-2d",
	},
	{
		Role: hyte.RoleResponsible, Name: tri("Vastuutaho", "Ansvariga", "Those responsible"),
		Task:  tri("Vastaa hyvinvoinnin ja terveyden edistämisestä HUS-yhtymässä.", "Ansvarar för främjandet av hälsa och välfärd i HUS-sammanslutningen.", "Are responsible for promotion in HUS."),
		Basis: Statutory, Citation: cite("615/2021", "8", 2), Period: fromNewAct, binds: hus,
		duties: "FI-615/2021-8-2",
	},
	{
		Role: hyte.RoleSubstance, Name: tri("Ehkäisevän päihdetyön toimielin", "Organ för förebyggande rusmedelsarbete", "Body for preventive substance-abuse work"),
		Task:  tri("Vastaa ehkäisevän päihdetyön tehtävistä kunnassa.", "Ansvarar för uppgifterna inom det förebyggande rusmedelsarbetet i kommunen.", "Answers for the tasks of preventive substance-abuse work."),
		Basis: Statutory, Citation: cite("523/2015", "5", 1), Period: law.Since(law.Day(2015, 12, 1)), binds: municipalities,
		duties: "FI-523/2015-5-1 FI-523/2015-5-2 FI-523/2015-5-3",
	},
	{
		Role: hyte.RoleYouthCouncil, Name: tri("Nuorisovaltuusto", "Ungdomsfullmäktige", "Youth council"), Task: influences,
		Basis: Statutory, Citation: cite("410/2015", "26", 0), Period: fromCouncils, binds: municipalities,
		duties: "FI-410/2015-26",
	},
	{
		Role: hyte.RoleOlderPeoplesCouncil, Name: tri("Vanhusneuvosto", "Äldreråd", "Older people's council"),
		Task:  tri("On mukana ikääntyneiden suunnitelman valmistelussa ja palvelujen arvioinnissa.", "Deltar i beredningen av planen för den äldre befolkningen och i utvärderingen av servicen.", "Takes part in preparing the plan for older people and in evaluating services."),
		Basis: Statutory, Citation: cite("980/2012", "11", 0), Period: law.Between(law.Day(2014, 1, 1), law.Day(2017, 5, 31)), binds: municipalities,
		duties: "FI-980/2012-11",
	},
	{
		Role: hyte.RoleOlderPeoplesCouncil, Name: tri("Vanhusneuvosto", "Äldreråd", "Older people's council"),
		Task:  tri("Vaikuttaa suunnitteluun, valmisteluun ja seurantaan ja on mukana ikääntyneiden suunnitelman valmistelussa.", "Påverkar planering, beredning och uppföljning och deltar i beredningen av planen för den äldre befolkningen.", "Influences planning, preparation and follow-up, and takes part in preparing the plan for older people."),
		Basis: Statutory, Citation: cite("410/2015", "27", 0), Period: fromCouncils, binds: municipalities,
		duties: "FI-410/2015-27 FI-980/2012-11",
	},
	{
		Role: hyte.RoleDisabilityCouncil, Name: tri("Vammaisneuvosto", "Råd för personer med funktionsnedsättning", "Disability council"),
		Task:  tri("Vaikuttaa suunnitteluun, valmisteluun ja seurantaan.", "Påverkar planering, beredning och uppföljning.", "Influences planning, preparation and follow-up."),
		Basis: Statutory, Citation: cite("410/2015", "28", 0), Period: fromCouncils, binds: municipalities,
		duties: "FI-410/2015-28",
	},
	{
		Role: hyte.RoleYouthCouncil, Name: tri("Hyvinvointialueen nuorisovaltuusto", "Välfärdsområdets ungdomsfullmäktige", "The county's youth council"), Task: influences,
		Basis: Statutory, Citation: cite("611/2021", "32", 0), Period: fromCounties, binds: counties,
		duties: "FI-611/2021-32",
	},
	{
		Role: hyte.RoleOlderPeoplesCouncil, Name: tri("Hyvinvointialueen vanhusneuvosto", "Välfärdsområdets äldreråd", "The county's older people's council"), Task: influences,
		Basis: Statutory, Citation: cite("611/2021", "32", 0), Period: fromCounties, binds: counties,
		duties: "FI-611/2021-32 FI-980/2012-11",
	},
	{
		Role: hyte.RoleDisabilityCouncil, Name: tri("Hyvinvointialueen vammaisneuvosto", "Välfärdsområdets råd för personer med funktionsnedsättning", "The county's disability council"), Task: influences,
		Basis: Statutory, Citation: cite("611/2021", "32", 0), Period: fromCounties, binds: counties,
		duties: "FI-611/2021-32",
	},
	{
		Role: hyte.RoleLanguageBoard, Name: nameLanguages, Task: taskLanguages, where: bilingualArea,
		Basis: Statutory, Citation: cite("611/2021", "33", 1), Period: fromCounties, binds: counties,
		duties: "FI-611/2021-33",
	},
	{
		Role: hyte.RoleLanguageBoard, Name: nameLanguages, Task: taskLanguages, where: bilingualArea,
		Basis: Statutory, Citation: cite("611/2021", "33", 1), Period: fromNewAct, binds: hus,
		duties: "FI-611/2021-33",
	},
	{
		Role: hyte.RoleSamiLanguageBoard, Name: tri("Saamen kielen lautakunta", "Samisk språknämnd", "Sámi language board"),
		Task:  tri("Seuraa saamenkielisten palvelujen toteutumista ja antaa vuosittain kertomuksen.", "Följer hur servicen på samiska fungerar och lämnar årligen en berättelse.", "Follows how services in the Sámi languages work and reports every year."),
		where: samiArea,
		Basis: Statutory, Citation: cite("611/2021", "33", 6), Period: fromCounties, binds: counties,
		duties: "FI-611/2021-33",
	},
	{
		Role: hyte.RoleGuidanceNetwork, Name: titleGuidanceNetwork,
		Task:  tri("Kokoaa tietoa nuorten elinoloista päätösten ja suunnitelmien tueksi.", "Samlar information om ungas levnadsförhållanden till stöd för beslut och planer.", "Gathers data on young people's living conditions for decisions and plans."),
		Basis: Statutory, Citation: cite("1285/2016", "9", 0), Period: law.Since(law.Day(2017, 1, 1)), binds: municipalities,
		duties: "FI-1285/2016-9",
	},
	{
		Role: hyte.RolePupilWelfareGroup, Name: tri("Alueellinen opiskeluhuollon yhteistyöryhmä", "Regional samarbetsgrupp för elevhälsa", "Regional pupil-welfare cooperation group"),
		Task:  tri("Valmistelee alueellisen opiskeluhuoltosuunnitelman.", "Bereder den regionala elevhälsoplanen.", "Prepares the regional pupil-welfare plan."),
		Basis: Statutory, Citation: cite("1287/2013", "14a", 0), Period: fromNewAct, binds: counties,
		duties: "FI-1287/2013-13a FI-1287/2013-13a-2",
	},
	{
		Role: hyte.RoleAuditCommittee, Name: tri("Tarkastuslautakunta", "Revisionsnämnd", "Audit committee"),
		Task:  tri("Arvioi, ovatko valtuuston tavoitteet toteutuneet; hyvinvoinnin tavoitteiden arviointi on rahoituksen indikaattori.", "Utvärderar om fullmäktiges mål har nåtts; utvärderingen av välfärdsmålen är en indikator i finansieringen.", "Evaluates whether the council's goals were met; evaluating the wellbeing goals is a funding indicator."),
		Basis: Statutory, Citation: cite("410/2015", "121", 2), Period: law.Since(law.Day(2015, 5, 1)), binds: municipalities,
		duties: "FI-410/2015-121",
	},
	{
		Role: hyte.RoleAuditCommittee, Name: tri("Tarkastuslautakunta", "Revisionsnämnd", "Audit committee"),
		Task:  tri("Arvioi, ovatko aluevaltuuston tavoitteet toteutuneet.", "Utvärderar om välfärdsområdesfullmäktiges mål har nåtts.", "Evaluates whether the county council's goals were met."),
		Basis: Statutory, Citation: cite("611/2021", "125", 2), Period: fromCounties, binds: counties,
		duties: "FI-611/2021-125",
	},
	{
		Partner: hyte.PartnerCounty, Name: tri("Oma hyvinvointialue", "Det egna välfärdsområdet", "The municipality's own county"),
		Task:  tri("Toimii yhteistyössä kunnan kanssa, tukee sitä asiantuntemuksellaan ja kutsuu vuosittaiseen neuvotteluun.", "Samarbetar med kommunen, bistår den med sakkunskap och kallar till den årliga förhandlingen.", "Works with the municipality, supports it with expertise and calls the yearly negotiation."),
		Basis: Statutory, Citation: cite("612/2021", "6", 4), Period: fromNewAct, binds: withCounty,
		duties: "FI-612/2021-6-3g FI-612/2021-6-4a FI-612/2021-6-4d FI-417/2007-12-6 FI-611/2021-14",
	},
	{
		Partner: hyte.PartnerMunicipality, Name: tri("Alueen kunnat", "Kommunerna i området", "The municipalities of the county"),
		Task:  tri("Laativat osaltaan alueellista kertomusta ja suunnitelmaa ja osallistuvat vuosittaiseen neuvotteluun.", "Medverkar i den regionala berättelsen och planen och deltar i den årliga förhandlingen.", "Take part in the regional report and plan and in the yearly negotiation."),
		Basis: Statutory, Citation: cite("612/2021", "7", 4), Period: fromNewAct, binds: counties,
		duties: "FI-612/2021-7-4a FI-612/2021-7-4d FI-612/2021-7-3d FI-417/2007-12-6 FI-611/2021-14",
	},
	{
		Partner: hyte.PartnerHUS, Name: tri("HUS-yhtymä", "HUS-sammanslutningen", "HUS Group"), Task: taskHUS,
		Basis: Statutory, Citation: cite("612/2021", "6", 5), Period: fromNewAct, binds: inUusimaa,
		duties: "FI-612/2021-6-5a FI-612/2021-6-5b FI-612/2021-6-5c FI-612/2021-6-5d",
	},
	{
		Partner: hyte.PartnerHUS, Name: tri("HUS-yhtymä", "HUS-sammanslutningen", "HUS Group"), Task: taskHUS,
		Basis: Statutory, Citation: cite("612/2021", "7", 5), Period: fromNewAct, binds: uusimaaCounty,
		duties: "FI-612/2021-7-5",
	},
	{
		Partner: hyte.PartnerPublic, Name: namePublic, Task: taskPublic,
		Basis: Statutory, Citation: cite("612/2021", "6", 4), Period: fromNewAct, binds: municipalities,
		duties: "FI-612/2021-6-4b FI-612/2021-6-5d",
	},
	{
		Partner: hyte.PartnerCompany, Name: nameCompanies, Task: taskCompanies,
		Basis: Statutory, Citation: cite("612/2021", "6", 4), Period: fromNewAct, binds: municipalities,
		duties: "FI-612/2021-6-4b FI-612/2021-6-5d",
	},
	{
		Partner: hyte.PartnerNonProfit, Name: nameNonProfit, Task: taskNonProfit,
		Basis: Statutory, Citation: cite("612/2021", "6", 4), Period: fromNewAct, binds: municipalities,
		duties: "FI-612/2021-6-4b FI-612/2021-6-4c FI-612/2021-6-5d",
	},
	{
		Partner: hyte.PartnerPublic, Name: namePublic, Task: taskPublic,
		Basis: Statutory, Citation: cite("612/2021", "7", 4), Period: fromNewAct, binds: counties,
		duties: "FI-612/2021-7-4b FI-612/2021-7-4d",
	},
	{
		Partner: hyte.PartnerCompany, Name: nameCompanies, Task: taskCompanies,
		Basis: Statutory, Citation: cite("612/2021", "7", 4), Period: fromNewAct, binds: counties,
		duties: "FI-612/2021-7-4b FI-612/2021-7-4d",
	},
	{
		Partner: hyte.PartnerNonProfit, Name: nameNonProfit, Task: taskNonProfit,
		Basis: Statutory, Citation: cite("612/2021", "7", 4), Period: fromNewAct, binds: counties,
		duties: "FI-612/2021-7-4b FI-612/2021-7-4c FI-612/2021-7-4d",
	},
	{
		Partner: hyte.PartnerMunicipality, Name: tri("Uudenmaan kunnat", "Kommunerna i Nyland", "The municipalities of Uusimaa"), Task: taskOfHUS,
		Basis: Statutory, Citation: cite("615/2021", "8", 4), Period: fromNewAct, binds: hus,
		duties: "FI-615/2021-8-3 FI-615/2021-8-4",
	},
	{
		Partner: hyte.PartnerCounty, Name: tri("Uudenmaan hyvinvointialueet", "Välfärdsområdena i Nyland", "The counties of Uusimaa"), Task: taskOfHUS,
		Basis: Statutory, Citation: cite("615/2021", "8", 4), Period: fromNewAct, binds: hus,
		duties: "FI-615/2021-8-3 FI-615/2021-8-4",
	},
	{
		Partner: hyte.PartnerPublic, Name: namePublic, Task: taskPublic,
		Basis: Statutory, Citation: cite("615/2021", "8", 4), Period: fromNewAct, binds: hus,
		duties: "FI-615/2021-8-4",
	},
	{
		Partner: hyte.PartnerCompany, Name: nameCompanies, Task: taskCompanies,
		Basis: Statutory, Citation: cite("615/2021", "8", 4), Period: fromNewAct, binds: hus,
		duties: "FI-615/2021-8-4",
	},
	{
		Partner: hyte.PartnerNonProfit, Name: nameNonProfit, Task: taskWithHUS,
		Basis: Statutory, Citation: cite("615/2021", "8", 4), Period: fromNewAct, binds: hus,
		duties: "FI-615/2021-8-4",
	},

	{
		Role: coordinatorRole, Name: nameCoordinator,
		Task:  tri("Yhdistää toimialoja ja aluetta, kokoaa tiedon ja kertomuksen ja tukee ennakkoarviointia.", "Binder samman verksamhetsområdena och regionen, sammanställer data och berättelsen och stöder förhandsbedömningen.", "Links sectors and region, brings together data and report, and supports ex-ante assessment."),
		Basis: FundingIndicator, Citation: law.Citation{Act: "1393/2022", Section: "3", Force: law.Decree}, Period: fromNewAct, binds: municipalities,
	},
	{
		Role: hyte.RoleSportGroup, Name: tri("Liikunnan poikkihallinnollinen ryhmä", "Sektorsövergripande grupp för motion", "Cross-sector group on physical activity"),
		Task:  tri("Sovittaa yhteen liikunnan edistämisen toimialojen kesken.", "Samordnar främjandet av motion mellan verksamhetsområdena.", "Aligns the promotion of physical activity between sectors."),
		Basis: FundingIndicator, Citation: law.Citation{Act: "1393/2022", Section: "3", Force: law.Decree}, Period: fromNewAct, binds: municipalities,
	},

	{
		Role: hyte.RoleManagementTeam, Name: nameLeaders, Task: taskLeaders,
		Basis: Advised, Citation: guide("thl-johtaminen"), Period: fromNewAct, binds: municipalities,
	},
	{
		Role: hyte.RoleManagementTeam, Name: nameLeaders, Task: taskLeaders,
		Basis: Advised, Citation: guide("thl-hyvinvointijohtaminen"), Period: fromNewAct, binds: counties,
	},
	{
		Role: hyte.RoleWellbeingGroup, Name: nameGroup, Task: taskGroup,
		Basis: Advised, Citation: guide("thl-ryhmat"), Period: fromNewAct, binds: municipalities,
	},
	{
		Role: hyte.RoleWellbeingGroup, Name: nameGroup, Task: taskGroup,
		Basis: Advised, Citation: guide("thl-hyvinvointijohtaminen"), Period: fromNewAct, binds: counties,
	},
	{
		Role: coordinatorRole, Name: nameCoordinator,
		Task:  tri("Yhdistää toimialoja ja alueen kuntia, kokoaa tiedon ja kertomuksen ja tukee ennakkoarviointia.", "Binder samman verksamhetsområdena och kommunerna, sammanställer data och berättelsen och stöder förhandsbedömningen.", "Links sectors and municipalities, brings together data and report, and supports ex-ante assessment."),
		Basis: Advised, Citation: guide("thl-hyvinvointijohtaminen"), Period: fromNewAct, binds: counties,
	},
	{
		Role: hyte.RoleCommittee, Name: tri("Lautakunnat", "Nämnder", "Committees"),
		Task:  tri("Edistävät hyvinvointia kukin omalla alallaan.", "Främjar välfärden var och en inom sitt område.", "Promote wellbeing, each in its own field."),
		Basis: Advised, Citation: guide("thl-lautakunnat"), Period: fromNewAct, binds: municipalities,
	},
	{
		Role: hyte.RoleRegionalGroup, Name: tri("Alueellinen hyte-ryhmä", "Regional grupp för hälsa och välfärd", "Regional wellbeing group"),
		Task:  tri("Valmistelee alueellisen kertomuksen ja ohjaa alueen työtä.", "Bereder den regionala berättelsen och styr arbetet i regionen.", "Drafts the regional report and steers the work of the region."),
		Basis: Advised, Citation: guide("thl-alueellinen-kertomus"), Period: fromNewAct, binds: counties,
	},
	{
		Role: hyte.RoleInterfaceService, Name: tri("Yhdyspintapalvelut", "Tjänster i kontaktytan", "Interface services"),
		Task:  tri("Kunnan ja alueen rajalla olevien palvelujen kohderyhmistä, ketjuista, työnjaosta ja seurannasta sovitaan yhdessä.", "Målgrupper, kedjor, arbetsfördelning och uppföljning för tjänster i kontaktytan mellan kommun och region avtalas gemensamt.", "For services at the boundary, target groups, chains, division of work and follow-up are agreed together."),
		Basis: Advised, Citation: guide("thl-neuvottelut"), Period: fromNewAct, binds: withCounty | counties,
	},

	{
		Role: hyte.RoleCounterpart, Name: tri("Vastinpari", "Kontaktpersoner", "Counterpart"),
		Task:  tri("Kunnan ja alueen nimetyt vastinhenkilöt, esimerkiksi päihdetyössä ja tapaturmien ehkäisyssä.", "Utsedda kontaktpersoner i kommunen och regionen, till exempel i rusmedelsarbetet och förebyggandet av olyckor.", "Named counterparts in municipality and region, for example in substance work and accident prevention."),
		Basis: Planned2017, Citation: planned("stm-diat"), Period: fromSlides2017, binds: municipalities | counties,
	},
	{
		Role: hyte.RoleCooperationPool, Name: tri("Yhteistyöpooli", "Samarbetspool", "Cooperation pool"),
		Task:  tri("Vapaaehtoinen alueen toimijoiden verkosto vuoden 2017 uudistuksesta; lakisääteinen foorumi on nyt vuosittainen neuvottelu.", "Frivilligt nätverk av aktörer i regionen enligt reformen 2017; lagens forum är i dag den årliga förhandlingen.", "A voluntary network of the region's actors from the reform of 2017; the statutory forum is now the yearly negotiation."),
		Basis: Planned2017, Citation: planned("alueuudistus-hyte"), Period: fromSlides2017, binds: municipalities | counties,
	},
}

// The partners that sections 6 and 7 of Act 612/2021 and section 8 of Act
// 615/2021 name, alike for all that they bind.
var (
	namePublic    = tri("Muut julkiset toimijat", "Andra offentliga aktörer", "Other public actors")
	taskPublic    = tri("Edistävät hyvinvointia ja terveyttä omassa työssään, esimerkiksi poliisi, oppilaitokset ja seurakunnat.", "Främjar hälsa och välfärd i sitt eget arbete, till exempel polisen, läroanstalterna och församlingarna.", "Promote wellbeing and health in their own work: the police, schools and parishes, for example.")
	nameCompanies = tri("Yksityiset yritykset", "Privata företag", "Private companies")
	taskCompanies = tri("Edistävät hyvinvointia ja terveyttä alueella toimiessaan.", "Främjar hälsa och välfärd där de är verksamma.", "Promote wellbeing and health where they are at work.")
	nameNonProfit = tri("Järjestöt ja muut yleishyödylliset yhteisöt", "Organisationer och andra allmännyttiga samfund", "Organisations and other non-profit bodies")
	taskNonProfit = tri("Edistävät hyvinvointia ja terveyttä; niiden edellytyksiä toimia ja vaikuttaa on edistettävä.", "Främjar hälsa och välfärd; deras förutsättningar att verka och påverka ska främjas.", "Promote wellbeing and health; their conditions and influence must be promoted.")
	taskWithHUS   = tri("Edistävät hyvinvointia ja terveyttä Uudellamaalla.", "Främjar hälsa och välfärd i Nyland.", "Promote wellbeing and health in Uusimaa.")
	taskHUS       = tri("Toimii yhteistyössä ja antaa asiantuntemuksensa edistämistyön tueksi.", "Samarbetar och stöder arbetet med sin sakkunskap.", "Works together with the unit and supports it with expertise.")
	taskOfHUS     = tri("Toimivat HUS-yhtymän kanssa yhteistyössä ja saavat siltä asiantuntijatukea.", "Samarbetar med HUS-sammanslutningen och får sakkunnigstöd av den.", "Work with HUS and have its support with expertise.")
)
