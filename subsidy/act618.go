package subsidy

import "github.com/hyte-fi/go-hyte/hyte/law"

// Act 618/2021 on central government transfers to local government for basic
// public services. Section 4(3) sets whose residents are counted and when;
// section 15 grants the supplement: (1) the product, (2) the two kinds of
// indicators, (3) the newest available data, and the lowest possible value
// where there is none at all. Section 18 lets older data stand in where those
// of the day are not available: which data a cohort holds is the caller's
// choice. That a result indicator of which only one of the two years is known
// has no datum is our reading.

var (
	municipalAward      = law.Citation{Act: "618/2021", Section: "15", Subsection: 1}
	municipalMissing    = law.Citation{Act: "618/2021", Section: "15", Subsection: 3}
	municipalPopulation = law.Citation{Act: "618/2021", Section: "4", Subsection: 3}
)

// Municipal returns the scheme of the supplement for the promotion of
// wellbeing and health (hyvinvoinnin ja terveyden edistämisen lisäosa) for a
// finance year: base price and indicators as Decree 1393/2022 had them on 1
// January of that year, every open question answered with its default. The
// years 2023 to 2026 are covered; any other is a [*YearError] that names the
// law and the covered years, and nothing is projected forward or back.
func Municipal(year int) (Scheme, error) { return newScheme(&municipalRules, year) }
