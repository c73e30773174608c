package subsidy

import (
	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Bill HE 15/2017, which lapsed in March 2019. It was read through summaries
// only: about 57 million euros, 29 activity indicators of which none is named
// (10 schools, 10 physical activity, 9 leadership), and eight result
// indicators. The Ministry of Social Affairs and Health presented it on 7 June
// 2017.

var bill15 = law.Citation{Act: "HE 15/2017", Force: law.Proposal}

// The year of the one computation of the plan whose figures were published,
// and the pool in euros.
const (
	trialYear = 2018
	trialPool = 57_000_000
)

// ActivityMean is the column of the plan of 2016–2018 that holds the mean of
// its 29 activity indicators.
const ActivityMean = "activity-mean"

var plannedActivityMean = indicators.Definition{
	Key: ActivityMean,
	Name: lang.Text{
		Finnish: "29 toimintaa kuvaavan indikaattorin keskiarvo (peruskoulut 10, liikunta 10, kuntajohto 9)",
		Swedish: "Medeltalet av 29 verksamhetsindikatorer (grundskolor 10, motion 10, kommunledning 9)",
		English: "Mean of the 29 activity indicators (schools 10, physical activity 10, leadership 9)",
	},
	SwedishUnofficial: true,
	Kind:              indicators.Activity, Unit: indicators.Points, Polarity: indicators.HigherIsBetter,
	Target: indicators.Lacking(indicators.NotApplicable), Citation: bill15,
}

var plannedLists = law.Timeline[indicators.List]{{
	Period: law.Year(trialYear), Value: plannedList(), Citation: bill15,
}}

func plannedList() indicators.List {
	list := []indicators.Definition{plannedActivityMean}
	for d := range indicators.Planned().All() {
		list = append(list, d)
	}
	return indicators.ListOf(list...)
}

var proposalRules = rules{
	kind: Proposal2017Plan,
	act:  bill15,
	pool: law.Dated[decimal.Decimal]{Period: law.Year(trialYear), Value: decimal.New(trialPool, 0), Citation: bill15},
	list: plannedLists.At,

	// The published euros of the trial of 2018 reconcile with the population
	// of 31 December 2017.
	populationLag: 1,
	activities:    asReported,
	results:       byChange,

	units:     mainland,
	unitFault: municipalFault,
	questions: []question{
		rangeIncludesTarget, noSpread, targetWithLatestOnly, coefficientRounding, euroRounding, roundingMode,
	},
	targetsDepart: true,

	award: bill15, population: bill15, missing: bill15, weights: bill15, change: bill15,
	scale: bill15, target: bill15, score: bill15, coefficient: bill15, activity: bill15,
}

// Proposal2017 returns the plan of 2016–2018 as a scheme, so that its published
// trial figures can be set beside the law in force. It never bound anybody:
// [Scheme.Force] is [law.Proposal]. The sum of about 57 million euros
// ([Scheme.Pool]; [Pool] sets another) is shared out by population × score, so
// that it has no base price.
//
// None of the 29 activity indicators is named in the sources read for go-hyte:
// the cohort has their mean in the one column [ActivityMean], as it was
// published for some towns. The eight result indicators have two columns each.
// Changes, scaling and the mean of the two means are those of the decree that
// came of the plan (1393/2022, section 3): the bill's own wording was not read.
// The year is 2018, that of the trial.
func Proposal2017() Scheme {
	s := Scheme{rules: &proposalRules, year: trialYear, pool: proposalRules.pool}
	if list, err := proposalRules.list(law.Day(trialYear, 1, 1)); err == nil {
		s.list = list
	}
	return s.ready()
}
