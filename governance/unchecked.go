package governance

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Unchecked is a provision, an amendment or a programme that one might look for
// among the duties and that is not there, with the reason.
type Unchecked struct {
	// Source is its number or name: "681/2023 45 § (2023)".
	Source string
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
	fundingRules = tri("Rahoituksen säännökset ovat paketissa subsidy.",
		"Finansieringens bestämmelser finns i paketet subsidy.",
		"The rules of funding are in package subsidy.")
)

var notChecked = [...]Unchecked{
	{Source: "410/2015 22 § 2 mom.", Reason: mayNotMust},
	{Source: "611/2021 14 § 1 mom. (2)", Reason: mayNotMust},
	{Source: "611/2021 29 § 2 mom.", Reason: mayNotMust},
	{Source: "612/2021 29 § 4 mom.", Reason: tri("Asetuksenantovaltuutta ei ole käytetty; THL:n luettelo on ohjausta.",
		"Bemyndigandet att utfärda förordning har inte använts; THL:s förteckning är vägledning.",
		"The power to issue a decree has not been used; THL's list is guidance.")},
	{Source: "615/2021 8 § 2 mom. (2022)", Reason: tri("Voimaantulopäivä vuonna 2022 (HUS-yhtymän perussopimuksen hyväksyminen) ei ole tiedossa.",
		"Dagen för ikraftträdandet 2022 (godkännandet av HUS-sammanslutningens grundavtal) är inte känd.",
		"The day of entry into force in 2022 (approval of the charter of HUS) is not known.")},
	{Source: "681/2023 45, 48 § (2023)", Reason: tri("Vuonna 2023 painettu sanamuoto muutettiin lailla 1100/2024 ennen voimaantuloa; se ei ole koskaan ollut voimassa.",
		"Den ordalydelse som trycktes 2023 ändrades genom lag 1100/2024 före ikraftträdandet; den har aldrig gällt.",
		"The wording printed in 2023 was changed by Act 1100/2024 before it came into force; it never held.")},
	{Source: "618/2021, 617/2021, 1392/2022, 1393/2022", Reason: fundingRules},
	{Source: "1102/2017", Reason: tri("Kunta antaa pyydettäessä lausunnon; laki ei vaadi suunnitelmalta mitään.",
		"Kommunen yttrar sig på begäran; lagen kräver inget av planen.",
		"The municipality gives an opinion when asked; the Act asks nothing of the plan.")},
	{Source: "675/2023", Reason: tri("Hyvinvointisuunnitelmaa koskevaa velvollisuutta ei löytynyt.",
		"Ingen skyldighet som gäller välfärdsplanen hittades.",
		"No duty on the welfare plan was found.")},
	{Source: "sisainenturvallisuus.fi", Reason: tri("Kunnan turvallisuussuunnittelu ei perustu lakiin.",
		"Kommunens säkerhetsplanering är inte lagstadgad.",
		"The safety planning of a municipality is not statutory.")},
	{Source: "suicide prevention, mental-health strategy, cultural wellbeing, nutrition, accident prevention", Reason: programme},
	{Source: "822/2025, 765/2025, HE 86/2025, HE 129/2025 (612/2021)", Reason: unseen, Watch: true},
	{Source: "586/2025 (410/2015), 590/2025 (611/2021), 1110/2025 (615/2021)", Reason: unseen, Watch: true},
	{Source: "949/2025 (380/2023), 1376/2025 (681/2023)", Reason: unseen, Watch: true},
	{Source: "HE 149/2025 (417/2007, 1326/2010)", Reason: unseen, Watch: true},
	{Source: "1113/2025, HE 91/2025", Reason: unseen, Watch: true},
	{Source: "93/2026", Reason: tri("Asetus koskee neuvolapalvelujen sisältöä, ei suunnitelmaa.",
		"Förordningen gäller innehållet i rådgivningstjänsterna, inte planen.",
		"The decree is about the contents of clinic services, not about a plan.")},
}
