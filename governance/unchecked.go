package governance

import (
	"iter"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Unchecked is a provision, an amendment or a programme that one might look for
// among the duties and that is not there, with the reason.
type Unchecked struct {
	// Source is its number, the same in every language ("681/2023 45 §
	// (2023)"), or its name.
	Source lang.Text
	// Reason says why no audit asks for it.
	Reason lang.Text
	// Watch is true where the text was not seen and may yet bring a duty.
	Watch bool
}

// NotChecked yields what go-hyte knows of and does not check, in a fixed order.
func NotChecked() iter.Seq[Unchecked] { return each(notChecked[:]) }

var (
	mayNotMust = tri("Säännös luettelee keinoja, joita voidaan käyttää; se ei velvoita.",
		"Bestämmelsen räknar upp sätt som får användas; den ålägger ingen skyldighet.",
		"The provision lists means that may be used; it imposes no duty.")
	unseen = tri("Muutossäädöksen tekstiä ei ole luettu.",
		"Ändringsförfattningens text har inte lästs.",
		"The text of the amendment was not read.")
	programme = tri("Valtakunnallinen ohjelma; lakisääteistä suunnitelmaa ei löytynyt.",
		"Nationellt program; ingen lagstadgad plan hittades.",
		"A national programme; no statutory plan was found.")
	fundingRules = tri("Rahoituksen säännökset eivät velvoita suunnitelmaa; go-hyte laskee rahoituksen erikseen.",
		"Bestämmelserna om finansieringen ålägger planen inget; go-hyte räknar finansieringen för sig.",
		"The rules of funding ask nothing of a plan; go-hyte works out the funding apart.")
	technical = tri("Valtion viranomaisten uudistukseen liittyvää muutosta on kuvattu tekniseksi; tekstiä ei ole luettu.",
		"Ändringen hör till reformen av de statliga myndigheterna och har beskrivits som teknisk; texten har inte lästs.",
		"The amendment belongs to the reform of state authorities and was described as technical; its text was not read.")
)

// numbered is a source that is cited alike in every language, but for a bill,
// which is HE in Finnish and RP in Swedish.
func numbered(source string) lang.Text {
	return tri(source, strings.ReplaceAll(source, "HE ", "RP "), source)
}

// cited is a provision, which is cited alike in Finnish and Swedish.
func cited(nordic, english string) lang.Text { return tri(nordic, nordic, english) }

var notChecked = [...]Unchecked{
	{Source: cited("66/1972 14 §", "Act 66/1972, section 14"), Reason: tri("Yksiköiden rekisteri alkaa vuodesta 2013, joten aiempaa päivää ei voi tarkastaa; velvollisuus näkyy luetteloissa.",
		"Registret över enheterna börjar 2013, så en tidigare dag kan inte granskas; skyldigheten syns i förteckningarna.",
		"The registry of units begins in 2013, so that no earlier day can be audited; the duty stands in the lists.")},
	{Source: tri("1326/2010 11 §, sairaanhoitopiirit (2011–2022)", "1326/2010 11 §, sjukvårdsdistrikten (2011–2022)", "Act 1326/2010, section 11, hospital districts (2011–2022)"), Reason: tri("Sairaanhoitopiirit lakkasivat vuoden 2022 lopussa, eivätkä ne ole yksiköiden rekisterissä.",
		"Sjukvårdsdistrikten upphörde vid utgången av 2022 och finns inte i registret över enheter.",
		"Hospital districts ceased at the end of 2022 and are not in the registry of units.")},
	{Source: cited("379/2011 42 § (2011–2022)", "Act 379/2011, section 42 (2011–2022)"), Reason: tri("Ennen vuotta 2023 velvollisuus kuului alueen pelastustoimelle, joka ei ole yksiköiden rekisterissä.",
		"Före 2023 hörde skyldigheten till områdets räddningsväsende, som inte finns i registret över enheter.",
		"Before 2023 the duty lay with the regional rescue services, which are not in the registry of units.")},
	{Source: cited("410/2015 22 § 2 mom.", "Act 410/2015, section 22(2)"), Reason: mayNotMust},
	{Source: tri("611/2021 14 § 1 mom., toinen virke", "611/2021 14 § 1 mom., andra meningen", "Act 611/2021, section 14(1), second sentence"), Reason: mayNotMust},
	{Source: cited("611/2021 29 § 2 mom.", "Act 611/2021, section 29(2)"), Reason: mayNotMust},
	{Source: cited("612/2021 29 § 4 mom.", "Act 612/2021, section 29(4)"), Reason: tri("Asetuksenantovaltuutta ei ole käytetty; THL:n luettelo on ohjausta.",
		"Bemyndigandet att utfärda förordning har inte använts; THL:s förteckning är vägledning.",
		"The power to issue a decree has not been used; THL's list is guidance.")},
	{Source: cited("615/2021 8 § 2 mom. (2022)", "Act 615/2021, section 8(2) (2022)"), Reason: tri("Voimaantulopäivä vuonna 2022 (HUS-yhtymän perussopimuksen hyväksyminen) ei ole tiedossa.",
		"Dagen för ikraftträdandet 2022 (godkännandet av HUS-sammanslutningens grundavtal) är inte känd.",
		"The day of entry into force in 2022 (approval of the charter of HUS) is not known.")},
	{Source: cited("681/2023 45, 48 § (2023)", "Act 681/2023, sections 45 and 48 (2023)"), Reason: tri("Vuonna 2023 painettu sanamuoto muutettiin lailla 1100/2024 ennen voimaantuloa; se ei ole koskaan ollut voimassa.",
		"Den ordalydelse som trycktes 2023 ändrades genom lag 1100/2024 före ikraftträdandet; den har aldrig gällt.",
		"The wording printed in 2023 was changed by Act 1100/2024 before it came into force; it never held.")},
	{Source: numbered("618/2021, 617/2021, 1392/2022, 1393/2022"), Reason: fundingRules},
	{Source: numbered("1102/2017"), Reason: tri("Kunta antaa pyydettäessä lausunnon; laki ei vaadi suunnitelmalta mitään.",
		"Kommunen yttrar sig på begäran; lagen kräver inget av planen.",
		"The municipality gives an opinion when asked; the Act asks nothing of the plan.")},
	{Source: numbered("675/2023"), Reason: tri("Hyvinvointisuunnitelmaa koskevaa velvollisuutta ei löytynyt.",
		"Ingen skyldighet som gäller välfärdsplanen hittades.",
		"No duty on the welfare plan was found.")},
	{Source: numbered("sisainenturvallisuus.fi"), Reason: tri("Kunnan turvallisuussuunnittelu ei perustu lakiin.",
		"Kommunens säkerhetsplanering är inte lagstadgad.",
		"The safety planning of a municipality is not statutory.")},
	{Source: tri("itsemurhien ehkäisyn, mielenterveyden, kulttuurihyvinvoinnin, ravitsemuksen ja tapaturmien ehkäisyn ohjelmat",
		"programmen för suicidprevention, psykisk hälsa, kulturvälfärd, näring och förebyggande av olyckor",
		"programmes on suicide prevention, mental health, cultural wellbeing, nutrition and accident prevention"), Reason: programme},
	{Source: numbered("822/2025, 765/2025, HE 86/2025, HE 129/2025 (612/2021)"), Reason: unseen, Watch: true},
	{Source: numbered("530/2025, 586/2025 (410/2015), 590/2025 (611/2021), 616/2025 (1492/2016), 621/2025 (1285/2016), 791/2025 (549/2016)"), Reason: technical, Watch: true},
	{Source: numbered("1110/2025 (615/2021), 191/2025, 251/2025 (549/2016), 524/2025 (132/1999)"), Reason: unseen, Watch: true},
	{Source: numbered("949/2025 (380/2023), 1376/2025 (681/2023), 1399/2025 (675/2023)"), Reason: unseen, Watch: true},
	{Source: tri("saamelaiskäräjälain uudistus 2025 (974/1995)", "reformen av sametingslagen 2025 (974/1995)", "reform of 2025 of the Act on the Sámi Parliament (974/1995)"), Reason: unseen, Watch: true},
	{Source: numbered("HE 149/2025 (417/2007, 1326/2010)"), Reason: unseen, Watch: true},
	{Source: numbered("526/2026 (417/2007, 1326/2010)"), Reason: tri("Laki valtion laitoksista, voimassa 1.10.2026 alkaen; tekstiä ei ole luettu, eikä kuvauksissa mainita lasten suunnitelmia.",
		"Lagen om statliga anstalter, i kraft från den 1 oktober 2026; texten har inte lästs, och i beskrivningarna nämns inte planerna för barn.",
		"The Act on state institutions, in force from 1 October 2026; its text was not read, and descriptions do not mention the plans for children."), Watch: true},
	{Source: numbered("1113/2025, HE 91/2025"), Reason: unseen, Watch: true},
	{Source: numbered("93/2026"), Reason: tri("Asetus koskee neuvolapalvelujen sisältöä, ei suunnitelmaa.",
		"Förordningen gäller innehållet i rådgivningstjänsterna, inte planen.",
		"The decree is about the contents of clinic services, not about a plan.")},
}
