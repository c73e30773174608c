package subsidy

import (
	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Decree 1392/2022 on the funding of wellbeing services counties. Section 2
// sets the base prices for one year at a time; section 3 lists indicators,
// targets and printed weights; section 3 a sets the arithmetic: (1) levels, the
// target of vaccination coverage and the correction of the brief intervention,
// (2) relative change, scaling and targets, (4) the mean of the means divided
// by the mean of the whole country.

// countyPrices holds the line "hyvinvoinnin ja terveyden edistäminen" of
// section 2, euros per resident.
var countyPrices = law.Timeline[decimal.Decimal]{
	{Period: law.Year(2023), Value: decimal.New(3940, -2), Citation: section1392("2", 1, "")},
	{Period: law.Year(2024), Value: decimal.New(4207, -2), Citation: section1392("2", 1, "1244/2023")},
	{Period: law.Year(2025), Value: decimal.New(4586, -2), Citation: section1392("2", 1, "873/2024")},
	{Period: law.Year(2026), Value: decimal.New(7095, -2), Citation: section1392("2", 1, "1271/2025")},
}

func section1392(section string, subsection int, asIn string) law.Citation {
	return law.Citation{Act: "1392/2022", Section: section, Subsection: subsection, AsIn: asIn, Force: law.Decree}
}

// wording2026 is the decree whose wording of sections 3 and 3 a is in force
// from 2026.
const wording2026 = "901/2025"

var countyRules = rules{
	kind:   CountyCoefficient,
	act:    countyAward,
	acts:   []string{"617/2021", "1392/2022"},
	prices: countyPrices,
	flat:   countyFlat,
	list:   indicators.County,

	populationLag: 2,
	activities:    byLevel,
	results:       byRelativeChange,
	corrections: []correction{{
		indicator: "alcohol-mini-intervention", recorded: "audit-recorded", least: "births",
		citation: section1392("3a", 1, wording2026),
	}},

	units:     countyAreas,
	unitFault: countyFault,
	questions: []question{
		rangeIncludesTarget, noSpread, weighting, nationalMean,
		mmrBoundary, miniOrder, miniCounts, zeroBase, zeroToZero,
		targetWithLatestOnly, coefficientRounding, euroRounding, roundingMode,
	},
	flatQuestions: []question{euroRounding, roundingMode},
	targetsDepart: true,

	award:       countyAward,
	population:  countyPopulation,
	missing:     countyMissing,
	weights:     section1392("3", 0, wording2026), // subsections 2 and 3
	level:       section1392("3a", 1, wording2026),
	ceiling:     section1392("3a", 1, wording2026),
	change:      section1392("3a", 2, wording2026),
	scale:       section1392("3a", 2, wording2026),
	target:      section1392("3a", 2, wording2026),
	score:       section1392("3a", 4, wording2026),
	coefficient: section1392("3a", 4, wording2026),
	activity:    section1392("3", 2, wording2026),
}
