package subsidy

import (
	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Decree 1393/2022 on central government transfers to local government for
// basic public services. Section 1 sets the base price for one year at a time;
// section 3 sets the arithmetic: (2) printed weights, (4) change, scaling and
// target, (5) the mean of the means divided by the national mean; the annex
// scores the activity indicators.

// municipalPrices holds the line "hyvinvoinnin ja terveyden edistämisen
// lisäosa" of section 1, euros per resident.
var municipalPrices = law.Timeline[decimal.Decimal]{
	{Period: law.Year(2023), Value: decimal.New(1889, -2), Citation: section1393("1", 0, "")},
	{Period: law.Year(2024), Value: decimal.New(1931, -2), Citation: section1393("1", 0, "1243/2023")},
	{Period: law.Year(2025), Value: decimal.New(1997, -2), Citation: section1393("1", 0, "870/2024")},
	{Period: law.Year(2026), Value: decimal.New(2067, -2), Citation: section1393("1", 0, "1270/2025")},
}

func section1393(section string, subsection int, asIn string) law.Citation {
	return law.Citation{Act: "1393/2022", Section: section, Subsection: subsection, AsIn: asIn, Force: law.Decree}
}

var municipalRules = rules{
	kind:   MunicipalSupplement,
	act:    municipalAward,
	acts:   []string{"618/2021", "1393/2022"},
	prices: municipalPrices,
	list:   indicators.Municipal,

	populationLag: 2,
	activities:    asReported,
	results:       byChange,

	units:     mainland,
	unitFault: municipalFault,
	questions: []question{
		rangeIncludesTarget, noSpread, weighting, nationalMean,
		targetWithLatestOnly, coefficientRounding, euroRounding, roundingMode,
	},
	// Section 3(5) says that the national mean is weighted by population.
	departs: []choiceMade{{nationalMean, plainMean}},

	award:       municipalAward,
	population:  municipalPopulation,
	missing:     municipalMissing,
	weights:     section1393("3", 2, ""),
	change:      section1393("3", 4, ""),
	scale:       section1393("3", 4, ""),
	target:      section1393("3", 4, ""),
	score:       section1393("3", 5, ""),
	coefficient: section1393("3", 5, ""),
	activity:    law.Citation{Act: "1393/2022", Annex: true, Force: law.Decree},
}
