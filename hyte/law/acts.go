package law

import "github.com/hyte-fi/go-hyte/hyte/lang"

// acts lists the sources by year and number. Titles, addresses and the day
// up to which each text was read come from Finlex; the English titles are
// unofficial. An act whose text was not read has no TextCheckedTo.
//
// Two rows are less than they seem: the address of 66/1972 is that of the
// amending act 928/2005, which is what was read of it, and the text and address
// of 365/1995 were not read at all.
var acts = [...]Act{
	{
		Number: "66/1972",
		Name: lang.Text{
			Finnish: "Kansanterveyslaki",
			Swedish: "Folkhälsolag",
			English: "Primary Health Care Act",
		},
		URL: "https://www.finlex.fi/fi/laki/alkup/2005/20050928",
	},
	{
		Number: "609/1986",
		Name: lang.Text{
			Finnish: "Laki naisten ja miesten välisestä tasa-arvosta",
			Swedish: "Lag om jämställdhet mellan kvinnor och män",
			English: "Act on Equality between Women and Men",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/1986/19860609",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "1144/1991",
		Name: lang.Text{
			Finnish: "Ahvenanmaan itsehallintolaki",
			Swedish: "Självstyrelselag för Åland",
			English: "Act on the Autonomy of Åland",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/1991/19911144",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "365/1995",
		Name: lang.Text{
			Finnish: "Kuntalaki",
			Swedish: "Kommunallag",
			English: "Municipal Act of 1995",
		},
	},
	{
		Number: "974/1995",
		Name: lang.Text{
			Finnish: "Laki saamelaiskäräjistä",
			Swedish: "Sametingslag",
			English: "Act on the Sámi Parliament",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/1995/19950974",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Note: lang.Text{
				Finnish: "lain uudistus vuonna 2025, ei tarkistettu",
				Swedish: "reformen av lagen 2025, inte kontrollerad",
				English: "reform of the Act in 2025, not checked",
			}},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "132/1999",
		Name: lang.Text{
			Finnish: "Alueidenkäyttölaki",
			Swedish: "Lag om områdesanvändning",
			English: "Land Use Act",
		},
		Formerly: lang.Text{
			Finnish: "Maankäyttö- ja rakennuslaki",
			Swedish: "Markanvändnings- och bygglag",
			English: "Land Use and Building Act",
		},
		Renamed:       Day(2025, 1, 1),
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/1999/19990132",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "524/2025", InForce: Day(2025, 8, 1), Note: lang.Text{
				Finnish: "pykälät eivät ole tiedossa",
				Swedish: "paragraferna är inte kända",
				English: "sections not known",
			}},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "731/1999",
		Name: lang.Text{
			Finnish: "Suomen perustuslaki",
			Swedish: "Finlands grundlag",
			English: "Constitution of Finland",
		},
		URL:             "https://www.finlex.fi/fi/laki/ajantasa/1999/19990731",
		TextCheckedTo:   Day(2025, 2, 21),
		AmendmentsKnown: true,
	},
	{
		Number: "423/2003",
		Name: lang.Text{
			Finnish: "Kielilaki",
			Swedish: "Språklag",
			English: "Language Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2003/20030423",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "434/2003",
		Name: lang.Text{
			Finnish: "Hallintolaki",
			Swedish: "Förvaltningslag",
			English: "Administrative Procedure Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2003/20030434",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "200/2005",
		Name: lang.Text{
			Finnish: "Laki viranomaisten suunnitelmien ja ohjelmien ympäristövaikutusten arvioinnista",
			Swedish: "Lag om bedömning av miljökonsekvenserna av myndigheters planer och program",
			English: "Act on the Assessment of the Effects of Certain Plans and Programmes on the Environment",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2005/20050200",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "417/2007",
		Name: lang.Text{
			Finnish: "Lastensuojelulaki",
			Swedish: "Barnskyddslag",
			English: "Child Welfare Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2007/20070417",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "HE 149/2025", Note: lang.Text{
				Finnish: "lastensuojelun uudistuksen lait vuonna 2026, sisältöä ei tarkistettu",
				Swedish: "lagarna i barnskyddsreformen 2026, innehållet inte kontrollerat",
				English: "acts of the child welfare reform of 2026, content not checked",
			}},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "1326/2010",
		Name: lang.Text{
			Finnish: "Terveydenhuoltolaki",
			Swedish: "Hälso- och sjukvårdslag",
			English: "Health Care Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2010/20101326",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "337/2011", Kind: DecreeKind,
		Name: lang.Text{
			Finnish: "Valtioneuvoston asetus terveydenhuollon järjestämissuunnitelmasta",
		},
		URL: "https://www.finlex.fi/fi/laki/alkup/2011/20110337",
	},
	{
		Number: "379/2011",
		Name: lang.Text{
			Finnish: "Pelastuslaki",
			Swedish: "Räddningslag",
			English: "Rescue Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2011/20110379",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "980/2012",
		Name: lang.Text{
			Finnish: "Laki ikääntyneen väestön toimintakyvyn tukemisesta sekä iäkkäiden sosiaali- ja terveyspalveluista",
			Swedish: "Lag om stödjande av den äldre befolkningens funktionsförmåga och om social- och hälsovårdstjänster för äldre",
			English: "Act on Supporting the Functional Capacity of the Older Population and on Social and Health Services for Older Persons",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2012/20120980",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "1287/2013",
		Name: lang.Text{
			Finnish: "Oppilas- ja opiskelijahuoltolaki",
			Swedish: "Lag om elev- och studerandevård",
			English: "Pupil and Student Welfare Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2013/20131287",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "1301/2014",
		Name: lang.Text{
			Finnish: "Sosiaalihuoltolaki",
			Swedish: "Socialvårdslag",
			English: "Social Welfare Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2014/20141301",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "1325/2014",
		Name: lang.Text{
			Finnish: "Yhdenvertaisuuslaki",
			Swedish: "Diskrimineringslag",
			English: "Non-Discrimination Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2014/20141325",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "390/2015",
		Name: lang.Text{
			Finnish: "Liikuntalaki",
			Swedish: "Idrottslag",
			English: "Act on the Promotion of Sports and Physical Activity",
		},
		URL:             "https://www.finlex.fi/fi/laki/ajantasa/2015/20150390",
		TextCheckedTo:   Day(2025, 2, 21),
		AmendmentsKnown: true,
	},
	{
		Number: "410/2015",
		Name: lang.Text{
			Finnish: "Kuntalaki",
			Swedish: "Kommunallag",
			English: "Local Government Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2015/20150410",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "586/2025", InForce: Day(2026, 1, 1)},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "523/2015",
		Name: lang.Text{
			Finnish: "Laki ehkäisevän päihdetyön järjestämisestä",
			Swedish: "Lag om organisering av det förebyggande rusmedelsarbetet",
			English: "Act on Organising Alcohol, Tobacco, Drugs and Gambling Prevention",
		},
		URL:             "https://www.finlex.fi/fi/laki/ajantasa/2015/20150523",
		TextCheckedTo:   Day(2025, 2, 21),
		AmendmentsKnown: true,
	},
	{
		Number: "549/2016",
		Name: lang.Text{
			Finnish: "Tupakkalaki",
			Swedish: "Tobakslag",
			English: "Tobacco Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2016/20160549",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "191/2025", InForce: Day(2025, 5, 5)},
			{Number: "251/2025", InForce: Day(2025, 8, 1)},
			{Number: "791/2025", InForce: Day(2026, 1, 1)},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "1285/2016",
		Name: lang.Text{
			Finnish: "Nuorisolaki",
			Swedish: "Ungdomslag",
			English: "Youth Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2016/20161285",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "621/2025", InForce: Day(2026, 1, 1)},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "1492/2016",
		Name: lang.Text{
			Finnish: "Laki yleisistä kirjastoista",
			Swedish: "Lag om allmänna bibliotek",
			English: "Public Libraries Act",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2016/20161492",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "616/2025", InForce: Day(2026, 1, 1)},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "540/2018",
		Name: lang.Text{
			Finnish: "Varhaiskasvatuslaki",
			Swedish: "Lag om småbarnspedagogik",
			English: "Act on Early Childhood Education and Care",
		},
		URL:             "https://www.finlex.fi/fi/laki/ajantasa/2018/20180540",
		TextCheckedTo:   Day(2025, 2, 21),
		AmendmentsKnown: true,
	},
	{
		Number: "166/2019",
		Name: lang.Text{
			Finnish: "Laki kuntien kulttuuritoiminnasta",
			Swedish: "Lag om kommunernas kulturverksamhet",
			English: "Act on Cultural Activities in Local Government",
		},
		URL:             "https://www.finlex.fi/fi/laki/ajantasa/2019/20190166",
		TextCheckedTo:   Day(2025, 2, 21),
		AmendmentsKnown: true,
	},
	{
		Number: "306/2019",
		Name: lang.Text{
			Finnish: "Laki digitaalisten palvelujen tarjoamisesta",
			Swedish: "Lag om tillhandahållande av digitala tjänster",
			English: "Act on the Provision of Digital Services",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2019/20190306",
		TextCheckedTo: Day(2025, 2, 21),
	},
	{
		Number: "256/2021",
		Name: lang.Text{
			Finnish: "Laki vuoden 2021 kuntavaalien siirtämisestä",
			Swedish: "Lag om senareläggning av 2021 års kommunalval",
			English: "Act on Postponing the Municipal Elections of 2021",
		},
		URL:             "https://www.finlex.fi/fi/laki/ajantasa/2021/20210256",
		TextCheckedTo:   Day(2025, 2, 21),
		AmendmentsKnown: true,
	},
	{
		Number: "611/2021",
		Name: lang.Text{
			Finnish: "Laki hyvinvointialueesta",
			Swedish: "Lag om välfärdsområden",
			English: "Act on Wellbeing Services Counties",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2021/20210611",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "590/2025", InForce: Day(2026, 1, 1)},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "612/2021",
		Name: lang.Text{
			Finnish: "Laki sosiaali- ja terveydenhuollon järjestämisestä",
			Swedish: "Lag om ordnande av social- och hälsovård",
			English: "Act on Organising Healthcare and Social Welfare Services",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2021/20210612",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "822/2025", InForce: Day(2025, 8, 1)},
			{Number: "765/2025", InForce: Day(2026, 1, 1)},
			{Number: "HE 86/2025", Note: lang.Text{
				Finnish: "varautuminen; lain numero ei ole tiedossa",
				Swedish: "beredskap; lagens nummer är inte känt",
				English: "preparedness; number of the act not known",
			}},
			{Number: "HE 129/2025", Note: lang.Text{
				Finnish: "11, 13, 14, 17, 17 a ja 29 §, tarkoitettu tulemaan voimaan 1.1.2026; lain numero ei ole tiedossa",
				Swedish: "11, 13, 14, 17, 17 a och 29 §, avsedda att träda i kraft den 1 januari 2026; lagens nummer är inte känt",
				English: "sections 11, 13, 14, 17, 17 a and 29, planned for 1 January 2026; number of the act not known",
			}},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "615/2021",
		Name: lang.Text{
			Finnish: "Laki sosiaali- ja terveydenhuollon sekä pelastustoimen järjestämisestä Uudellamaalla",
			Swedish: "Lag om ordnande av social- och hälsovården och räddningsväsendet i Nyland",
			English: "Act on Organising Healthcare, Social Welfare and Rescue Services in Uusimaa",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2021/20210615",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "1110/2025", Note: lang.Text{
				Finnish: "voimaan viimeistään 1.1.2026",
				Swedish: "i kraft senast den 1 januari 2026",
				English: "in force by 1 January 2026",
			}},
			{Note: lang.Text{
				Finnish: "vielä yksi laki, numero ei ole tiedossa, voimaan viimeistään 1.1.2026",
				Swedish: "ytterligare en lag, numret är inte känt, i kraft senast den 1 januari 2026",
				English: "one more act of unknown number, in force by 1 January 2026",
			}},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "616/2021",
		Name: lang.Text{
			Finnish: "Laki sosiaali- ja terveydenhuoltoa ja pelastustoimea koskevan uudistuksen toimeenpanosta ja sitä koskevan lainsäädännön voimaanpanosta",
			Swedish: "Lag om genomförande av reformen av social- och hälsovården och räddningsväsendet och om införande av den lagstiftning som gäller reformen",
			English: "Act on Implementing the Reform of Healthcare, Social Welfare and Rescue Services and on the Entry into Force of the Related Legislation",
		},
		URL:             "https://www.finlex.fi/fi/laki/ajantasa/2021/20210616",
		TextCheckedTo:   Day(2025, 2, 21),
		AmendmentsKnown: true,
	},
	{
		Number: "617/2021",
		Name: lang.Text{
			Finnish: "Laki hyvinvointialueiden rahoituksesta",
			Swedish: "Lag om välfärdsområdenas finansiering",
			English: "Act on the Funding of Wellbeing Services Counties",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2021/20210617",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "391/2025", InForce: Day(2026, 1, 1), Note: lang.Text{
				Finnish: "muuttaa muun muassa 3 §:n 1 momenttia, 13 §:n 3 momenttia, 14 §:ää, 15 §:n 3 ja 4 momenttia, 16 §:n 1 momenttia ja 22 §:ää",
				Swedish: "ändrar bland annat 3 § 1 mom., 13 § 3 mom., 14 §, 15 § 3 och 4 mom., 16 § 1 mom. och 22 §",
				English: "amends among others sections 3(1), 13(3), 14, 15(3)–(4), 16(1) and 22",
			}},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "618/2021",
		Name: lang.Text{
			Finnish: "Laki kunnan peruspalvelujen valtionosuudesta",
			Swedish: "Lag om statsandel för kommunal basservice",
			English: "Act on Central Government Transfers to Local Government for Basic Public Services",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2021/20210618",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "592/2025", InForce: Day(2026, 1, 1)},
			{Number: "HE 100/2025", Note: lang.Text{
				Finnish: "vuoden 2026 talousarvioon liittyvä laki; numero ei ole tiedossa",
				Swedish: "lag som hänför sig till budgeten för 2026; numret är inte känt",
				English: "act tied to the budget of 2026; number of the act not known",
			}},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "1392/2022", Kind: DecreeKind,
		Name: lang.Text{
			Finnish: "Valtioneuvoston asetus hyvinvointialueiden rahoituksesta",
			Swedish: "Statsrådets förordning om välfärdsområdenas finansiering",
			English: "Government Decree on the Funding of Wellbeing Services Counties",
		},
		URL:              "https://www.finlex.fi/fi/laki/ajantasa/2022/20221392",
		TextCheckedTo:    Day(2026, 8, 17),
		SwedishCheckedTo: Day(2025, 2, 21),
		AmendmentsKnown:  true,
	},
	{
		Number: "1393/2022", Kind: DecreeKind,
		Name: lang.Text{
			Finnish: "Valtioneuvoston asetus kunnan peruspalvelujen valtionosuudesta",
			Swedish: "Statsrådets förordning om statsandel för kommunal basservice",
			English: "Government Decree on Central Government Transfers to Local Government for Basic Public Services",
		},
		URL:              "https://www.finlex.fi/fi/laki/ajantasa/2022/20221393",
		TextCheckedTo:    Day(2026, 8, 17),
		SwedishCheckedTo: Day(2025, 2, 21),
		AmendmentsKnown:  true,
	},
	{
		Number: "380/2023",
		Name: lang.Text{
			Finnish: "Laki työvoimapalveluiden järjestämisestä",
			Swedish: "Lag om ordnande av arbetskraftsservice",
			English: "Act on Organising Employment Services",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2023/20230380",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "949/2025", InForce: Day(2026, 1, 1)},
			{Note: lang.Text{
				Finnish: "vielä kaksi lakia, numerot eivät ole tiedossa",
				Swedish: "ytterligare två lagar, numren är inte kända",
				English: "two more acts of unknown number",
			}},
		},
		AmendmentsKnown: true,
	},
	{
		Number: "681/2023",
		Name: lang.Text{
			Finnish: "Laki kotoutumisen edistämisestä",
			Swedish: "Lag om främjande av integration",
			English: "Act on the Promotion of Immigrant Integration",
		},
		URL:           "https://www.finlex.fi/fi/laki/ajantasa/2023/20230681",
		TextCheckedTo: Day(2025, 2, 21),
		Unseen: []Amendment{
			{Number: "1376/2025", InForce: Day(2026, 1, 1)},
			{Note: lang.Text{
				Finnish: "vielä kaksi lakia, numerot eivät ole tiedossa",
				Swedish: "ytterligare två lagar, numren är inte kända",
				English: "two more acts of unknown number",
			}},
		},
		AmendmentsKnown: true,
	},
}
