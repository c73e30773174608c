package subsidy

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

// names says what the value of a step is; the key is the id of the step, or
// its beginning where the key of an indicator or a unit follows.
var names = map[string]lang.Text{
	"euros":             {Finnish: "lisäosa", Swedish: "tilläggsdelen", English: "the supplement"},
	"amount":            {Finnish: "lisäosa ennen pyöristystä", Swedish: "tilläggsdelen före avrundning", English: "the supplement before rounding"},
	"base-price":        {Finnish: "perushinta", Swedish: "grundpriset", English: "base price"},
	"population":        {Finnish: "asukasmäärä", Swedish: "invånarantalet", English: "population"},
	"coefficient":       {Finnish: "kerroin", Swedish: "koefficienten", English: "coefficient"},
	"coefficient-exact": {Finnish: "kerroin ennen pyöristystä", Swedish: "koefficienten före avrundning", English: "coefficient before rounding"},
	"score":             {Finnish: "pistemäärä", Swedish: "poängtalet", English: "score"},
	"national-mean":     {Finnish: "koko maan keskiarvo", Swedish: "medeltalet för hela landet", English: "national mean"},
	"activity-mean":     {Finnish: "toimintaa kuvaavien indikaattorien keskiarvo", Swedish: "medeltalet av verksamhetsindikatorerna", English: "mean of the activity indicators"},
	"result-mean":       {Finnish: "toiminnan tulosta kuvaavien indikaattorien keskiarvo", Swedish: "medeltalet av resultatindikatorerna", English: "mean of the result indicators"},
	"value:":            {Finnish: "arvo", Swedish: "värdet", English: "value"},
	"latest:":           {Finnish: "viimeisin arvo", Swedish: "det senaste värdet", English: "latest value"},
	"previous:":         {Finnish: "edellinen arvo", Swedish: "det föregående värdet", English: "previous value"},
	"target:":           {Finnish: "tavoitearvo", Swedish: "målvärdet", English: "target value"},
	"change:":           {Finnish: "muutos", Swedish: "förändringen", English: "change"},
	"change-of:":        {Finnish: "muutos, yksikkö", Swedish: "förändringen, enhet", English: "change of unit"},
	"score:":            {Finnish: "pistemäärä, yksikkö", Swedish: "poängtalet, enhet", English: "score of unit"},
	"greatest:":         {Finnish: "suurin muutos", Swedish: "den största förändringen", English: "greatest change"},
	"least:":            {Finnish: "pienin muutos", Swedish: "den minsta förändringen", English: "least change"},

	// The counties' grant is a part of their imputed costs.
	"euros:county":       {Finnish: "laskennallinen kustannus", Swedish: "den kalkylerade kostnaden", English: "the imputed cost"},
	"amount:county":      {Finnish: "laskennallinen kustannus ennen pyöristystä", Swedish: "den kalkylerade kostnaden före avrundning", English: "the imputed cost before rounding"},
	"pool":               {Finnish: "jaettava summa", Swedish: "summan att fördela", English: "sum to be shared out"},
	"residents":          {Finnish: "koko maan asukasmäärä", Swedish: "hela landets invånarantal", English: "population of the whole country"},
	"share":              {Finnish: "summa asukasta kohden", Swedish: "summan per invånare", English: "sum per resident"},
	"relative:":          {Finnish: "suhteellinen muutos", Swedish: "den relativa förändringen", English: "relative change"},
	"relative-greatest:": {Finnish: "suurin suhteellinen muutos", Swedish: "den största relativa förändringen", English: "greatest relative change"},
	"relative-least:":    {Finnish: "pienin suhteellinen muutos", Swedish: "den minsta relativa förändringen", English: "least relative change"},
	"level:":             {Finnish: "taso", Swedish: "nivån", English: "level"},
	"level-greatest:":    {Finnish: "korkein taso", Swedish: "den högsta nivån", English: "highest level"},
	"level-least:":       {Finnish: "matalin taso", Swedish: "den lägsta nivån", English: "lowest level"},
	"scaled:":            {Finnish: "pisteet ennen korjausta", Swedish: "poängen före korrigering", English: "points before correction"},
	"ratio:":             {Finnish: "kirjattujen suhde syntyneisiin", Swedish: "kvoten mellan registrerade och födda", English: "recorded in relation to births"},
}

// named adds a code to a name.
func named(name lang.Text, code string) lang.Text {
	for l, text := range name.All() {
		name = name.With(l, text+" "+code)
	}
	return name
}

// sentences are the ways in which a step is said. {name} is what it is, {is}
// the sign = or ≈, {value} its value with its unit, {formula} the operands,
// {n} their number, {a} to {c} the first three with their units, {inside} the
// second as it stands in parentheses, {rule} and {mode} the meaning of the
// assumptions, {ruled} the first after a comma where there is one, {units} who
// set it, {why} which figures are missing and for what reasons. {chosen} and
// {weight} are put before the full stop of all of them.
var sentences = map[Operation]lang.Text{
	Given:        {Finnish: "{name}: {value}.", Swedish: "{name}: {value}.", English: "{name}: {value}."},
	Enacted:      {Finnish: "{name}: {value}.", Swedish: "{name}: {value}.", English: "{name}: {value}."},
	National:     {Finnish: "{name}: {value}{units}.", Swedish: "{name}: {value}{units}.", English: "{name}: {value}{units}."},
	Product:      {Finnish: "{name}: {formula} {is} {value}.", Swedish: "{name}: {formula} {is} {value}.", English: "{name}: {formula} {is} {value}."},
	Quotient:     {Finnish: "{name}: {formula} {is} {value}.", Swedish: "{name}: {formula} {is} {value}.", English: "{name}: {formula} {is} {value}."},
	Difference:   {Finnish: "{name}: {formula} {is} {value}.", Swedish: "{name}: {formula} {is} {value}.", English: "{name}: {formula} {is} {value}."},
	Mean:         {Finnish: "{name}: {formula} {is} {value}.", Swedish: "{name}: {formula} {is} {value}.", English: "{name}: {formula} {is} {value}."},
	WeightedSum:  {Finnish: "{name}: {n} lukua painokertoimineen yhteensä {value}.", Swedish: "{name}: {n} tal med viktkoefficienter, sammanlagt {value}.", English: "{name}: {n} figures times their weights, {value} in all."},
	WeightedMean: {Finnish: "{name}: {n} luvun keskiarvo{ruled}: {value}.", Swedish: "{name}: medeltalet av {n} tal{ruled}: {value}.", English: "{name}: the mean of {n} figures{ruled}: {value}."},
	Rounded: {
		Finnish: "{name} on {value}: {formula}, pyöristettynä {rule} (täsmällinen puolikas {mode}).",
		Swedish: "{name} är {value}: {formula}, avrundat {rule} (en exakt hälft {mode}).",
		English: "{name} is {value}: {formula}, rounded {rule} (an exact half {mode}).",
	},
	Reported: {Finnish: "{name}: {value} tietojen mukaan.", Swedish: "{name}: {value} enligt uppgifterna.", English: "{name}: {value} as reported."},
	Scaled:   {Finnish: "{name}: {formula} {is} {value}.", Swedish: "{name}: {formula} {is} {value}.", English: "{name}: {formula} {is} {value}."},
	AtTarget: {
		Finnish: "{name}: {a} on tavoitteessa ({inside}), joten {value}.",
		Swedish: "{name}: {a} har nått målet ({inside}), alltså {value}.",
		English: "{name}: {a} is at the target ({inside}), hence {value}.",
	},
	NoDifference: {
		Finnish: "{name}: vaihteluvälillä ei ole eroja ({inside}), joten {value}.",
		Swedish: "{name}: inga skillnader inom variationsintervallet ({inside}), alltså {value}.",
		English: "{name}: no difference within the range ({inside}), hence {value}.",
	},
	ScaledUp: {Finnish: "{name}: {formula} {is} {value}.", Swedish: "{name}: {formula} {is} {value}.", English: "{name}: {formula} {is} {value}."},
	ReachesTarget: {
		Finnish: "{name}: {a} täyttää tavoitteen ({inside}{ruled}), joten {value}.",
		Swedish: "{name}: {a} uppfyller målet ({inside}{ruled}), alltså {value}.",
		English: "{name}: {a} meets the target ({inside}{ruled}), hence {value}.",
	},
	Sufficient: {
		Finnish: "{name}: {b} ≥ {c}: ei korjausta, joten {value}.",
		Swedish: "{name}: {b} ≥ {c}: ingen korrigering, alltså {value}.",
		English: "{name}: {b} ≥ {c}: no correction, hence {value}.",
	},
	Undefined: {
		Finnish: "{name}: {b}, joten suhteellista muutosta ei voi laskea: {value}.",
		Swedish: "{name}: {b}, så att ingen relativ förändring kan beräknas: {value}.",
		English: "{name}: {b}, so that no relative change can be computed: {value}.",
	},
	Lacking: {
		Finnish: "{name}: tieto puuttuu ({why}), joten alimmat mahdolliset pisteet: {value}.",
		Swedish: "{name}: uppgift saknas ({why}), alltså lägsta möjliga poäng: {value}.",
		English: "{name}: a figure is missing ({why}), hence the lowest possible points: {value}.",
	},
}

// reasons says why a figure is missing.
var reasons = map[indicators.Missing]lang.Text{
	indicators.NotCollected:  {Finnish: "ei kerätty", Swedish: "har inte samlats in", English: "not collected"},
	indicators.Suppressed:    {Finnish: "salattu", Swedish: "sekretessbelagd", English: "suppressed"},
	indicators.NotApplicable: {Finnish: "ei sovelleta", Swedish: "inte tillämplig", English: "not applicable"},
	indicators.NotAnswered:   {Finnish: "ei vastattu", Swedish: "har inte besvarats", English: "not answered"},
}

// chosenByCaller marks what the caller set, and weightWord comes before a
// weight.
var (
	chosenByCaller = lang.Text{Finnish: "käyttäjän valitsema", Swedish: "valt av användaren", English: "chosen by the user"}
	weightWord     = lang.Text{Finnish: "painokerroin", Swedish: "viktkoefficient", English: "weight"}
)

// setBy introduces the codes that set a national figure, and others what is
// said of those not named.
var (
	setByOne = lang.Text{Finnish: "yksikkö", Swedish: "enhet", English: "unit"}
	setBy    = lang.Text{Finnish: "yksiköt", Swedish: "enheterna", English: "units"}
	others   = lang.Text{Finnish: "ja muita", Swedish: "med flera", English: "and others"}
)

// capital writes the first letter of a sentence large.
func capital(text string) string { return first(text, strings.ToUpper) }

// small writes the first letter of a name small, unless the name begins with an
// abbreviation.
func small(text string) string {
	if _, size := utf8.DecodeRuneInString(text); size < len(text) {
		if next, _ := utf8.DecodeRuneInString(text[size:]); unicode.IsUpper(next) {
			return text
		}
	}
	return first(text, strings.ToLower)
}

// first changes the first letter of a text.
func first(text string, change func(string) string) string {
	_, size := utf8.DecodeRuneInString(text)
	return change(text[:size]) + text[size:]
}
