package law

import "github.com/hyte-fi/go-hyte/hyte/lang"

// pages lists guidance by id. The Finnish name is the page's own, shortened or led by its publisher; the Swedish
// and English names say what the page is about and are ours. Only the opening
// of each page was read, so none has a TextCheckedTo.
var pages = [...]Act{
	{
		Number: "alueuudistus-hyte", Kind: PageKind,
		Name: lang.Text{
			Finnish: "Alueuudistus: Hyvinvoinnin ja terveyden edistäminen (2017–2019, englanniksi)",
			Swedish: "Regionreformen: Främjande av hälsa och välfärd (2017–2019, på engelska)",
			English: "Regional government reform: health promotion (2017–2019)",
		},
		URL: "https://alueuudistus.fi/en/health-promotion",
	},
	{
		Number: "kuntaliitto-ennakkoarviointi", Kind: PageKind,
		Name: lang.Text{
			Finnish: "Kuntaliitto: Päätösten vaikutusten ennakkoarviointi",
			Swedish: "Kommunförbundet: Förhandsbedömning av beslutens konsekvenser (på finska)",
			English: "Association of Finnish Municipalities: ex-ante assessment of the effects of decisions (in Finnish)",
		},
		URL: "https://www.kuntaliitto.fi/kuntajohtaminen-ja-digitalisaatio/kuntajohtaminen/paatosten-vaikutusten-ennakkoarviointi",
	},
	{
		Number: "kuntaliitto-hyte", Kind: PageKind,
		Name: lang.Text{
			Finnish: "Kuntaliitto: Hyvinvoinnin ja terveyden edistäminen",
			Swedish: "Kommunförbundet: Främjande av hälsa och välfärd (på finska)",
			English: "Association of Finnish Municipalities: promotion of health and welfare (in Finnish)",
		},
		URL: "https://www.kuntaliitto.fi/hyvinvointi-ja-sivistys/hyvinvoinnin-ja-terveyden-edistaminen",
	},
	{
		Number: "stm-diat", Kind: PageKind,
		Name: lang.Text{
			Finnish: "STM: Diat hyvinvoinnin ja terveyden edistämisestä, 7.6.2017",
			Swedish: "SHM: Diabilder om främjande av hälsa och välfärd, 7.6.2017 (på finska)",
			English: "Ministry of Social Affairs and Health: slides on the promotion of health and welfare, 7 June 2017 (in Finnish)",
		},
	},
	{
		Number: "stm-kunnat", Kind: PageKind,
		Name: lang.Text{
			Finnish: "STM: Kunnat",
			Swedish: "SHM: Kommunerna (på finska)",
			English: "Ministry of Social Affairs and Health: municipalities (in Finnish)",
		},
		URL: "https://stm.fi/kunnat",
	},
	{
		Number: "thl-alueellinen-kertomus", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Alueellinen hyvinvointikertomus",
			Swedish: "THL: Regional välfärdsberättelse (på finska)",
			English: "THL: welfare report of the county (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/alueellinen-hyvinvointijohtaminen/alueellinen-hyvinvointikertomus",
	},
	{
		Number: "thl-ennakkoarviointi", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Päätösten vaikutusten ennakkoarviointi",
			Swedish: "THL: Förhandsbedömning av beslutens konsekvenser (på finska)",
			English: "THL: ex-ante assessment of the effects of decisions (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/paatosten-vaikutusten-ennakkoarviointi",
	},
	{
		Number: "thl-hyvinvointijohtaminen", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Hyvinvointijohtaminen",
			Swedish: "THL: Välfärdsledning (på finska)",
			English: "THL: leading welfare work (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen",
	},
	{
		Number: "thl-johtaminen", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Hyvinvointijohtaminen kunnassa",
			Swedish: "THL: Välfärdsledning i kommunen (på finska)",
			English: "THL: leading welfare work in the municipality (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa",
	},
	{
		Number: "thl-kertomus", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Kunnan hyvinvointikertomus",
			Swedish: "THL: Kommunens välfärdsberättelse (på finska)",
			English: "THL: welfare report of the municipality (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa/kunnan-hyvinvointikertomus",
	},
	{
		Number: "thl-koordinaattori", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Hyvinvointikoordinaattori kunnassa",
			Swedish: "THL: Välfärdskoordinatorn i kommunen (på finska)",
			English: "THL: welfare coordinator of the municipality (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa/hyvinvointikoordinaattori-kunnassa",
	},
	{
		Number: "thl-lautakunnat", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Lautakunnat hyvinvoinnin edistäjinä",
			Swedish: "THL: Nämnderna som främjare av välfärd (på finska)",
			English: "THL: committees as promoters of welfare (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa/lautakunnat-hyvinvoinnin-edistajina",
	},
	{
		Number: "thl-neuvottelut", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Hyvinvoinnin ja terveyden edistämisen neuvottelut",
			Swedish: "THL: Förhandlingar om främjande av hälsa och välfärd (på finska)",
			English: "THL: negotiations on the promotion of health and welfare (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/alueellinen-hyvinvointijohtaminen/hyvinvoinnin-ja-terveyden-edistamisen-neuvottelut",
	},
	{
		Number: "thl-ryhmat", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Kunnan monialaiset ryhmät",
			Swedish: "THL: Kommunens sektorsövergripande grupper (på finska)",
			English: "THL: cross-sector groups of the municipality (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa/kunnan-monialaiset-ryhmat",
	},
	{
		Number: "thl-sisalto", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Hyvinvointikertomuksen sisältö ja hyödyntäminen",
			Swedish: "THL: Välfärdsberättelsens innehåll och användning (på finska)",
			English: "THL: contents and use of the welfare report (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa/kunnan-hyvinvointikertomus/sisalto-ja-hyodyntaminen",
	},
	{
		Number: "thl-talousasiakirjat", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Hyvinvoinnin ja terveyden edistäminen kunnan talousasiakirjoissa",
			Swedish: "THL: Främjande av hälsa och välfärd i kommunens ekonomiska dokument (på finska)",
			English: "THL: promotion of health and welfare in the municipality's financial documents (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa/hyvinvoinnin-ja-terveyden-edistaminen-kunnan-talousasiakirjoissa",
	},
	{
		Number: "thl-tea-kuntajohto", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Laatuseloste, hyvinvoinnin ja terveyden edistäminen kuntajohdossa (TEA)",
			Swedish: "THL: Kvalitetsbeskrivning, främjande av hälsa och välfärd i kommunledningen (TEA) (på finska)",
			English: "THL: quality description, promotion of health and welfare in municipal management (TEA) (in Finnish)",
		},
		URL: "https://thl.fi/tilastot-ja-data/aineistot-ja-palvelut/tilastojen-laatu-ja-periaatteet/laatuselosteet/hyvinvoinnin-ja-terveyden-edistaminen-kuntajohdossa-tea",
	},
	{
		Number: "thl-tietolahteet", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Hyvinvointikertomuksen tietolähteet",
			Swedish: "THL: Välfärdsberättelsens informationskällor (på finska)",
			English: "THL: data sources of the welfare report (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa/kunnan-hyvinvointikertomus/tietolahteet",
	},
	{
		Number: "thl-toteutus", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Hyvinvointikertomuksen toteutus",
			Swedish: "THL: Att utarbeta välfärdsberättelsen (på finska)",
			English: "THL: drawing up the welfare report (in Finnish)",
		},
		URL: thl + "hyvinvointijohtaminen/hyvinvointijohtaminen-kunnassa/kunnan-hyvinvointikertomus/toteutus",
	},
	{
		Number: "thl-vahimmaistietosisalto", Kind: PageKind,
		Name: lang.Text{
			Finnish: "THL: Hyvinvointikertomusten vähimmäistietosisältö",
			Swedish: "THL: Välfärdsberättelsernas minimidatainnehåll (på finska)",
			English: "THL: minimum data content of welfare reports (in Finnish)",
		},
		URL: thl + "tieto-ja-toimintamallit/hyvinvointikertomusten-vahimmaistietosisalto",
	},
}

const thl = "https://thl.fi/aiheet/hyvinvoinnin-ja-terveyden-edistamisen-johtaminen/"
