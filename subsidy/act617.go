package subsidy

import "github.com/hyte-fi/go-hyte/hyte/law"

// Act 617/2021 on the funding of wellbeing services counties. Section 2(2) sets
// whose residents are counted and when; section 15 grants the share: (1) two
// halves of equal weight, (2) the product, (3) the newest data, and the lowest
// possible value where there is none; section 33(2) lets the share go per
// resident in 2023 to 2025. Subsection (3) as issued takes the residents
// by which the coefficient is weighted from the turn of the year before the
// finance year, which may be read as a year later than section 2(2); here one
// population, that of section 2(2), serves both. Subsections (3) and (4) of
// section 15 as amended by 391/2025 from 2026 were not seen.

var (
	countyAward      = law.Citation{Act: "617/2021", Section: "15", Subsection: 2}
	countyMissing    = law.Citation{Act: "617/2021", Section: "15", Subsection: 3}
	countyPopulation = law.Citation{Act: "617/2021", Section: "2", Subsection: 2}
)

// countyFlat is the period of section 33(2).
var countyFlat = law.Dated[struct{}]{
	Period:   law.Between(law.Day(2023, 1, 1), law.Day(2025, 12, 31)),
	Citation: law.Citation{Act: "617/2021", Section: "33", Subsection: 2},
}

// County returns the scheme of the county share for the promotion of health and
// wellbeing for a finance year: from 2026 by the coefficient (hyvinvoinnin ja
// terveyden edistämisen kerroin), in 2023 to 2025 per resident
// ([Scheme.PerResident]). Base price, indicators and targets are those of
// Decree 1392/2022 on 1 January of that year, every open question answered with
// its default. The units are the 21 counties and, as "90", the City of
// Helsinki. The years 2023 to 2026 are covered; any other is a [*YearError]
// that names the law and the covered years, and nothing is projected forward or
// back.
func County(year int) (Scheme, error) { return newScheme(&countyRules, year) }
