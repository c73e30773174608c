package indicators

import "github.com/hyte-fi/go-hyte/hyte/lang"

// The producers the decrees name, with the collection where they name one.
var (
	sourceTHL = lang.Text{
		Finnish: "Terveyden ja hyvinvoinnin laitos, tiedonkeruut",
		Swedish: "Institutet för hälsa och välfärd, datainsamlingar",
		English: "Finnish Institute for Health and Welfare, data collections",
	}
	sourceSchoolHealth = lang.Text{
		Finnish: "Terveyden ja hyvinvoinnin laitos, kouluterveyskysely",
		Swedish: "Institutet för hälsa och välfärd, skolhälsoenkäten",
		English: "Finnish Institute for Health and Welfare, School Health Promotion study",
	}
	sourceDegrees = lang.Text{
		Finnish: "Tilastokeskus, tutkintorekisteri",
		Swedish: "Statistikcentralen, examensregistret",
		English: "Statistics Finland, register of completed education and degrees",
	}
	// The decree prints "toimeentulorekisteri" (utkomstregister); the register
	// of that data is the one of social assistance.
	sourceSocialAssistance = lang.Text{
		Finnish: "Terveyden ja hyvinvoinnin laitos, toimeentulotukirekisteri",
		Swedish: "Institutet för hälsa och välfärd, utkomststödsregistret",
		English: "Finnish Institute for Health and Welfare, register of social assistance",
	}
	sourcePensions = lang.Text{
		Finnish: "Eläketurvakeskus, eläketilasto",
		Swedish: "Pensionsskyddscentralen, pensionsstatistiken",
		English: "Finnish Centre for Pensions, pension statistics",
	}
	sourceCareRegister = lang.Text{
		Finnish: "Terveyden ja hyvinvoinnin laitos, erikoissairaanhoito- ja perusterveydenhuoltotilastot, hoitoilmoitustiedot",
		Swedish: "Institutet för hälsa och välfärd, statistik över specialiserad sjukvård och primärvård, vårdanmälningsuppgifter",
		English: "Finnish Institute for Health and Welfare, statistics on specialised and primary health care, care register",
	}
	// The county decree names its producers together and not indicator by
	// indicator.
	sourceCounty = lang.Text{
		Finnish: "Kansaneläkelaitos, Terveyden ja hyvinvoinnin laitos, Tilastokeskus tai työ- ja elinkeinoministeriö (asetus ei erittele)",
		Swedish: "Folkpensionsanstalten, Institutet för hälsa och välfärd, Statistikcentralen eller arbets- och näringsministeriet (förordningen specificerar inte)",
		English: "Social Insurance Institution, Finnish Institute for Health and Welfare, Statistics Finland or Ministry of Economic Affairs and Employment (the decree does not say which)",
	}
	// Section 3 a(3) of 2026 adds the population information system.
	sourceCounty2026 = lang.Text{
		Finnish: "Digi- ja väestötietovirasto, Kansaneläkelaitos, Terveyden ja hyvinvoinnin laitos, Tilastokeskus tai työ- ja elinkeinoministeriö (asetus ei erittele)",
		Swedish: "Myndigheten för digitalisering och befolkningsdata, Folkpensionsanstalten, Institutet för hälsa och välfärd, Statistikcentralen eller arbets- och näringsministeriet (förordningen specificerar inte)",
		English: "Digital and Population Data Services Agency, Social Insurance Institution, Finnish Institute for Health and Welfare, Statistics Finland or Ministry of Economic Affairs and Employment (the decree does not say which)",
	}
)
