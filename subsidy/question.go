package subsidy

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// question is an [AssumptionID] as an index.
type question uint8

const (
	rangeIncludesTarget question = iota
	noSpread
	weighting
	nationalMean
	mmrBoundary
	miniOrder
	miniCounts
	zeroBase
	zeroToZero
	targetWithLatestOnly
	coefficientRounding
	euroRounding
	roundingMode
	questionCount
)

// The options of each question by their place in its list; the zero option is
// the default.
const (
	targetInRange, targetOutsideRange = 0, 1

	spreadFull, spreadHalf, spreadZero = 0, 1, 2

	meanOfMeans, printedWeights = 0, 1

	weightedMean, plainMean = 0, 1

	atLeastTarget, aboveTarget = 0, 1

	correctBefore, correctAfter = 0, 1

	countsMissing, countsUncorrected = 0, 1

	zeroBaseZero, zeroBaseError = 0, 1

	zerosOutside, zerosInside = 0, 1

	latestOnlyMissing, latestOnlyFull = 0, 1

	// option n of coefficient-rounding is n-1 decimals
	coefficientExact = 0

	toCents, toEuros = 0, 1

	halfAway, halfEven = 0, 1
)

// choice is the option taken for one question.
type choice struct {
	option uint8
	chosen bool
}

type choices [questionCount]choice

type option struct {
	token   string
	meaning lang.Text
}

type questionRow struct {
	id       AssumptionID
	text     lang.Text
	options  []option
	citation func(Scheme) law.Citation
}

// questions is indexed by question.
var questions = [questionCount]questionRow{
	rangeIncludesTarget: {
		id: RangeIncludesTarget,
		text: lang.Text{
			Finnish: "Otetaanko tavoitetilanteessa olevat mukaan muutosten vaihteluväliin?",
			Swedish: "Ingår de som nått målsatt värde i förändringarnas variationsintervall?",
			English: "Do units at target take part in the range of changes?",
		},
		options: []option{
			{"yes", lang.Text{
				Finnish: "tavoitetilanteessa olevat ovat mukana vaihteluvälissä",
				Swedish: "de som nått målsatt värde ingår i variationsintervallet",
				English: "units at target take part in the range",
			}},
			{"no", lang.Text{
				Finnish: "tavoitetilanteessa olevat jäävät vaihteluvälin ulkopuolelle",
				Swedish: "de som nått målsatt värde lämnas utanför variationsintervallet",
				English: "units at target are left out of the range",
			}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.target },
	},
	noSpread: {
		id: NoSpread,
		text: lang.Text{
			Finnish: "Montako pistettä saadaan, kun muutos tai taso on kaikilla sama?",
			Swedish: "Hur många poäng ges när förändringen eller nivån är densamma för alla?",
			English: "How many points where the change or level is the same for everyone?",
		},
		options: []option{
			{"full", lang.Text{Finnish: "100 pistettä", Swedish: "100 poäng", English: "100 points"}},
			{"half", lang.Text{Finnish: "50 pistettä", Swedish: "50 poäng", English: "50 points"}},
			{"zero", lang.Text{Finnish: "0 pistettä", Swedish: "0 poäng", English: "0 points"}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.scale },
	},
	weighting: {
		id: Weights,
		text: lang.Text{
			Finnish: "Lasketaanko kahden keskiarvon keskiarvo vai käytetäänkö asetuksessa säädettyjä painokertoimia?",
			Swedish: "Beräknas medeltalet av de två medeltalen eller används de viktkoefficienter som anges i förordningen?",
			English: "The mean of the two means, or the weights printed in the decree?",
		},
		options: []option{
			{"mean-of-means", lang.Text{
				Finnish: "kahden keskiarvon keskiarvo",
				Swedish: "medeltalet av de två medeltalen",
				English: "the mean of the two means",
			}},
			{"printed", lang.Text{
				Finnish: "asetuksessa säädetyt painokertoimet",
				Swedish: "de viktkoefficienter som anges i förordningen",
				English: "the weights printed in the decree",
			}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.weights },
	},
	nationalMean: {
		id: NationalMean,
		text: lang.Text{
			Finnish: "Painotetaanko koko maan keskiarvo asukasmäärällä?",
			Swedish: "Viktas hela landets medeltal med invånarantalet?",
			English: "Is the mean of the whole country weighted by population?",
		},
		options: []option{
			{"weighted", lang.Text{
				Finnish: "painotetaan asukasmäärällä",
				Swedish: "viktas med invånarantalet",
				English: "weighted by population",
			}},
			{"plain", lang.Text{
				Finnish: "jokainen yksikkö painaa yhtä paljon",
				Swedish: "alla enheter väger lika mycket",
				English: "every unit weighs the same",
			}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.coefficient },
	},
	mmrBoundary: {
		id: MMRBoundary,
		text: lang.Text{
			Finnish: "Riittääkö tavoitearvon saavuttaminen, vai onko se ylitettävä?",
			Swedish: "Räcker det att nå målvärdet, eller ska det överskridas?",
			English: "Is it enough to reach the target of vaccination coverage, or must it be exceeded?",
		},
		options: []option{
			{"at-least", lang.Text{
				Finnish: "tavoitearvon saavuttaminen riittää",
				Swedish: "det räcker att nå målvärdet",
				English: "reaching the target is enough",
			}},
			{"above", lang.Text{
				Finnish: "tavoitearvo on ylitettävä",
				Swedish: "målvärdet ska överskridas",
				English: "the target must be exceeded",
			}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.ceiling },
	},
	miniOrder: {
		id: MiniInterventionOrder,
		text: lang.Text{
			Finnish: "Korjataanko mini-intervention tulos ennen skaalausta vai sen jälkeen?",
			Swedish: "Korrigeras resultatet av den korta interventionen före eller efter skalningen?",
			English: "Is the result of the brief intervention corrected before or after scaling?",
		},
		options: []option{
			{"before", lang.Text{
				Finnish: "taso korjataan ennen skaalausta",
				Swedish: "nivån korrigeras före skalningen",
				English: "the level is corrected before scaling",
			}},
			{"after", lang.Text{
				Finnish: "pisteet korjataan skaalauksen jälkeen",
				Swedish: "poängen korrigeras efter skalningen",
				English: "the points are corrected after scaling",
			}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.level },
	},
	miniCounts: {
		id: MiniInterventionCounts,
		text: lang.Text{
			Finnish: "Mitä saa se, jonka mini-intervention taso tiedetään mutta syntyneiden tai kirjausten määrä puuttuu?",
			Swedish: "Vad ges när nivån för den korta interventionen är känd men antalet födda eller antalet registreringar saknas?",
			English: "What does a unit get whose level of brief intervention is known while births or recorded scores are missing?",
		},
		options: []option{
			{"missing", lang.Text{
				Finnish: "tieto puuttuu: 0 pistettä",
				Swedish: "uppgiften saknas: 0 poäng",
				English: "the datum is missing: 0 points",
			}},
			{"uncorrected", lang.Text{
				Finnish: "taso jää korjaamatta",
				Swedish: "nivån korrigeras inte",
				English: "the level is not corrected",
			}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.level },
	},
	zeroBase: {
		id: ZeroBase,
		text: lang.Text{
			Finnish: "Mikä on suhteellinen muutos, kun edellinen arvo on nolla ja viimeisin suurempi?",
			Swedish: "Vad är den relativa förändringen när det föregående värdet är noll och det senaste större?",
			English: "What is the relative change where the previous value is zero and the latest above it?",
		},
		options: []option{
			{"zero-points", lang.Text{
				Finnish: "0 pistettä, ellei tavoite täyty; ei mukana vaihteluvälissä",
				Swedish: "0 poäng, om målet inte är nått; ingår inte i variationsintervallet",
				English: "0 points unless at target; not in the range",
			}},
			{"error", lang.Text{
				Finnish: "aineistosta ei voi laskea",
				Swedish: "materialet kan inte räknas",
				English: "the cohort cannot be computed",
			}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.change },
	},
	zeroToZero: {
		id: ZeroToZero,
		text: lang.Text{
			Finnish: "Onko vaihteluvälissä mukana se, jonka molemmat arvot ovat nolla?",
			Swedish: "Ingår den vars båda värden är noll i variationsintervallet?",
			English: "Does a unit with two values of zero take part in the range?",
		},
		options: []option{
			{"outside", lang.Text{
				Finnish: "ei ole mukana",
				Swedish: "ingår inte",
				English: "it does not",
			}},
			{"inside", lang.Text{
				Finnish: "on mukana suhteellisena muutoksena 0",
				Swedish: "ingår som den relativa förändringen 0",
				English: "it does, as a relative change of 0",
			}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.change },
	},
	targetWithLatestOnly: {
		id: TargetWithLatestOnly,
		text: lang.Text{
			Finnish: "Mitä saa se, jonka viimeisin arvo on tavoitteessa mutta edellinen arvo puuttuu?",
			Swedish: "Vad ges när det senaste värdet når målet men det föregående värdet saknas?",
			English: "What does a unit get whose latest value is at the target while the one before is missing?",
		},
		options: []option{
			{"missing", lang.Text{
				Finnish: "tieto puuttuu: 0 pistettä",
				Swedish: "uppgiften saknas: 0 poäng",
				English: "the datum is missing: 0 points",
			}},
			{"full", lang.Text{
				Finnish: "tavoite on saavutettu: 100 pistettä",
				Swedish: "målet är nått: 100 poäng",
				English: "the target is reached: 100 points",
			}},
		},
		citation: func(s Scheme) law.Citation { return s.rules.target },
	},
	coefficientRounding: {
		id: CoefficientRounding,
		text: lang.Text{
			Finnish: "Moneenko desimaaliin kerroin pyöristetään ennen eurojen laskemista?",
			Swedish: "Till hur många decimaler avrundas koefficienten innan beloppet beräknas?",
			English: "To how many decimals is the coefficient rounded before euros are computed?",
		},
		options:  coefficientOptions(),
		citation: func(s Scheme) law.Citation { return s.rules.coefficient },
	},
	euroRounding: {
		id: EuroRounding,
		text: lang.Text{
			Finnish: "Pyöristetäänkö rahamäärä sentteihin vai euroihin?",
			Swedish: "Avrundas beloppet till hela cent eller hela euro?",
			English: "Are awards rounded to cents or to whole euros?",
		},
		options: []option{
			{"cents", lang.Text{Finnish: "sentteihin", Swedish: "till hela cent", English: "to cents"}},
			{"euros", lang.Text{Finnish: "euroihin", Swedish: "till hela euro", English: "to whole euros"}},
		},
		citation: Scheme.grantCitation,
	},
	roundingMode: {
		id: RoundingMode,
		text: lang.Text{
			Finnish: "Miten täsmällinen puolikas pyöristetään?",
			Swedish: "Hur avrundas en exakt hälft?",
			English: "How is an exact half rounded?",
		},
		options: []option{
			{"half-away", lang.Text{Finnish: "nollasta poispäin", Swedish: "bort från noll", English: "away from zero"}},
			{"half-even", lang.Text{Finnish: "parilliseen", Swedish: "till jämnt", English: "to even"}},
		},
		citation: Scheme.grantCitation,
	},
}

// coefficientOptions lists "none" and the numbers of decimals.
func coefficientOptions() []option {
	list := []option{{"none", lang.Text{
		Finnish: "kerrointa ei pyöristetä", Swedish: "koefficienten avrundas inte", English: "the coefficient is not rounded",
	}}}
	for _, n := range [...]string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"} {
		swedish, english := " decimaler", " decimals"
		if n == "1" {
			swedish, english = " decimal", " decimal"
		}
		list = append(list, option{n, lang.Text{
			Finnish: n + " desimaaliin", Swedish: "till " + n + swedish, English: "to " + n + english,
		}})
	}
	return list
}

// questions are those that the law of the year leaves open.
func (s Scheme) questions() []question {
	switch {
	case s.rules == nil:
		return nil
	case s.flat:
		return s.rules.flatQuestions
	}
	return s.rules.questions
}

// find returns the question with the id among those of the scheme.
func (s Scheme) find(id AssumptionID) (question, bool) {
	for _, q := range s.questions() {
		if questions[q].id == id {
			return q, true
		}
	}
	return 0, false
}
