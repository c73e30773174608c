package target

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Explain returns one sentence that says why the assessment came out as it
// did, with its figures and years. Decimals are written as each language writes
// them, with a comma in Finnish and Swedish.
func (a Assessment) Explain() lang.Text {
	if int(a.Reason) >= len(sentences) {
		return lang.Text{}
	}
	sentence := sentences[a.Reason]
	return lang.Text{
		Finnish: a.fill(sentence.Finnish, lang.Finnish),
		Swedish: a.fill(sentence.Swedish, lang.Swedish),
		English: a.fill(sentence.English, lang.English),
	}
}

// fill puts the figures of the assessment in their places.
func (a Assessment) fill(sentence string, l lang.Language) string {
	return strings.NewReplacer(
		"{figure}", written(a.Latest.Figure, l), "{year}", strconv.Itoa(a.Latest.Year),
		"{limit}", limits[a.Target.Direction == indicators.LowerIsBetter].In(l),
		"{required}", written(a.Required, l),
		"{goal}", written(a.Target.Target.Figure, l), "{end}", strconv.Itoa(a.Target.Target.Year),
		"{start}", strconv.Itoa(a.Target.Baseline.Year),
	).Replace(sentence)
}

func written(d indicators.Datum, l lang.Language) string {
	if l == lang.English {
		return strings.Replace(d.String(), "-", "−", 1)
	}
	return strings.Replace(strings.Replace(d.String(), ".", ",", 1), "-", "−", 1)
}

var limits = map[bool]lang.Text{
	false: {Finnish: "vähintään", Swedish: "minst", English: "at least"},
	true:  {Finnish: "enintään", Swedish: "högst", English: "at most"},
}

var sentences = [...]lang.Text{
	NoTarget: {
		Finnish: "Mittarille ei ole asetettu tavoitearvoa ja sen vuotta.",
		Swedish: "För indikatorn har inget målvärde med årtal ställts upp.",
		English: "No target with its year has been set for the indicator.",
	},
	NoDirection: {
		Finnish: "Mittarin toivottua suuntaa ei ole kerrottu.",
		Swedish: "Det har inte angetts vilken riktning som är önskvärd för indikatorn.",
		English: "It is not stated which direction of the indicator is good.",
	},
	NoFigure: {
		Finnish: "Mittarista ei ole seurantatietoa.",
		Swedish: "Det finns inga uppföljningsuppgifter om indikatorn.",
		English: "There is no follow-up figure for the indicator.",
	},
	NoBaseline: {
		Finnish: "Lähtöarvo puuttuu, joten tavoiteuraa ei voi laskea; vuoden {year} arvo oli {figure} ja vuodelle {end} asetettu tavoite on {limit} {goal}.",
		Swedish: "Utgångsvärdet saknas, så målbanan kan inte beräknas; värdet för {year} var {figure} och målet för {end} är {limit} {goal}.",
		English: "The baseline is missing, so the path to the target cannot be computed; the figure of {year} was {figure} and the target for {end} is {limit} {goal}.",
	},
	BeforeBaseline: {
		Finnish: "Lähtövuoden {start} jälkeen ei ole uutta tietoa.",
		Swedish: "Det finns inga nya uppgifter efter utgångsåret {start}.",
		English: "There is no figure newer than the baseline of {start}.",
	},
	Reached: {
		Finnish: "Vuoden {year} arvo oli {figure}, joten vuodelle {end} asetettu tavoite ({limit} {goal}) on saavutettu.",
		Swedish: "Värdet för {year} var {figure}, så målet för {end} ({limit} {goal}) har uppnåtts.",
		English: "The figure of {year} was {figure}, so the target for {end} ({limit} {goal}) has been reached.",
	},
	AtPath: {
		Finnish: "Vuoden {year} arvo oli {figure}; tavoiteuralla pysyminen edellytti, että se on {limit} {required}.",
		Swedish: "Värdet för {year} var {figure}; målbanan krävde {limit} {required}.",
		English: "The figure of {year} was {figure}; the path to the target required {limit} {required}.",
	},
	BehindPath: {
		Finnish: "Vuoden {year} arvo oli {figure}, vaikka tavoiteuralla pysyminen edellytti, että se on {limit} {required}.",
		Swedish: "Värdet för {year} var {figure}, medan målbanan krävde {limit} {required}.",
		English: "The figure of {year} was {figure}, although the path to the target required {limit} {required}.",
	},
	Missed: {
		Finnish: "Vuoden {year} arvo oli {figure}, joten vuodelle {end} asetettu tavoite ({limit} {goal}) jäi saavuttamatta.",
		Swedish: "Värdet för {year} var {figure}, så målet för {end} ({limit} {goal}) nåddes inte.",
		English: "The figure of {year} was {figure}, so the target for {end} ({limit} {goal}) was not reached.",
	},
}
