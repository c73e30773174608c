package subsidy

import (
	"errors"
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// countyAreas yields the codes of the 21 counties and, as "90", of Helsinki.
func countyAreas(day law.Date) iter.Seq[string] {
	return func(yield func(string) bool) {
		for code := range region.CountyAreas(day) {
			if !yield(code) {
				return
			}
		}
	}
}

// countyFault says why a code is no area of county funding on the day: HUS and
// Åland are outside by section 1 of 617/2021, and Helsinki has a code of its
// own among the counties.
func countyFault(code string, day law.Date) CohortError {
	if code == region.HelsinkiCounty {
		return CohortError{}
	}
	unit, err := region.Lookup(code, day)
	var gone *region.NotOnDayError
	switch {
	case errors.As(err, &gone) && len(code) == 2:
		return CohortError{Kind: FaultOtherDay, Expected: "a county of " + day.String() + ": this one existed " + gone.Period.String()}
	case code == region.Helsinki:
		return CohortError{Kind: FaultUnknownUnit, Expected: "the two-digit code of a county: Helsinki is " + region.HelsinkiCounty + " among the counties"}
	case code == alandCounty:
		return CohortError{Kind: FaultOutside, Expected: "a county: Åland is outside the scheme"}
	case err == nil && unit.Kind == region.Municipality && !unit.Mainland:
		return CohortError{Kind: FaultOutside, Expected: "a county: Åland is outside the scheme"}
	case err == nil && unit.Kind != region.County && unit.Kind != region.Municipality:
		return CohortError{Kind: FaultOutside, Expected: "a county: the scheme covers no other organisation"}
	case err != nil || unit.Kind != region.County:
		return CohortError{Kind: FaultUnknownUnit, Expected: "the two-digit code of a county, 01 to 21, or 90 for Helsinki"}
	}
	return CohortError{}
}

// alandCounty is the code that the classification of wellbeing services
// counties gives to Åland, where no county is.
const alandCounty = "91"
