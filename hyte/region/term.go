package region

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Term is one council term (valtuustokausi, fullmäktigeperiod).
type Term struct {
	// Period is the term, both days included.
	Period law.Period
	// Citation is where the first day of the term comes from.
	Citation law.Citation
	// EndCitation is where the last day comes from.
	EndCitation law.Citation
	// EndInferred is true where no provision names the last day and it follows
	// from the length of the term.
	EndInferred bool
}

var (
	act365s9   = law.Citation{Act: "365/1995", Section: "9"}
	act410s15  = law.Citation{Act: "410/2015", Section: "15", Subsection: 1}
	act410s147 = law.Citation{Act: "410/2015", Section: "147", Subsection: 2}
	act256s1   = law.Citation{Act: "256/2021", Section: "1", Subsection: 2}
	act611s23  = law.Citation{Act: "611/2021", Section: "23", Subsection: 1}
	act616s16  = law.Citation{Act: "616/2021", Section: "16", Subsection: 1}
)

// municipalTerms begins with the term in which the registry begins. The
// elections of 2021 were postponed by Act 256/2021, which moved the end of one
// term and the beginning of the next.
var municipalTerms = [...]Term{
	{Period: law.Between(law.Day(2013, 1, 1), law.Day(2017, 5, 31)), Citation: act365s9, EndCitation: act410s147},
	{Period: law.Between(law.Day(2017, 6, 1), law.Day(2021, 7, 31)), Citation: act410s15, EndCitation: act256s1},
	{Period: law.Between(law.Day(2021, 8, 1), law.Day(2025, 5, 31)), Citation: act256s1, EndCitation: act256s1},
	{Period: law.Between(law.Day(2025, 6, 1), law.Day(2029, 5, 31)), Citation: act410s15, EndCitation: act410s15, EndInferred: true},
}

var countyTerms = [...]Term{
	{Period: law.Between(law.Day(2022, 3, 1), law.Day(2025, 5, 31)), Citation: act616s16, EndCitation: act616s16},
	{Period: law.Between(law.Day(2025, 6, 1), law.Day(2029, 5, 31)), Citation: act611s23, EndCitation: act611s23, EndInferred: true},
}

// CouncilTerms yields the council terms of the actor in the order of time. The
// City of Helsinki has the terms of a municipality, as no county election is
// held there (Act 615/2021, section 18). HUS and Åland have none here.
func CouncilTerms(actor Actor) iter.Seq[Term] {
	return func(yield func(Term) bool) {
		for _, term := range terms(actor) {
			if !yield(term) {
				return
			}
		}
	}
}

// CouncilTerm returns the council term that runs on the day in the unit.
//
// A day that is not of the calendar is a [*law.DateError]; a unit without a
// council elected for a term that go-hyte knows a [*NoCouncilError]; a day
// after the unit merged away a [*NotOnDayError]; and a day outside the terms
// laid down so far, 2029-06-01 among them, a [*law.NotCoveredError].
func CouncilTerm(unit Unit, day law.Date) (Term, error) {
	if err := day.Check(); err != nil {
		return Term{}, err
	}
	known := terms(unit.Actor())
	if len(known) == 0 {
		return Term{}, &NoCouncilError{Code: clip(unit.Code), Actor: unit.Actor()}
	}
	if unit.MergedInto != "" && day.After(unit.Period.To) {
		return Term{}, &NotOnDayError{Code: clip(unit.Code), Day: day, Period: unit.Period, MergedInto: clip(unit.MergedInto)}
	}
	for _, term := range known {
		if term.Period.Contains(day) {
			return term, nil
		}
	}
	return Term{}, termNotCovered(known, day)
}

func terms(actor Actor) []Term {
	switch actor {
	case OrdinaryMunicipality, UusimaaMunicipality, HelsinkiCity:
		return municipalTerms[:]
	case OrdinaryCounty, UusimaaCounty:
		return countyTerms[:]
	}
	return nil
}

func termNotCovered(known []Term, day law.Date) error {
	nearest := known[0]
	e := &law.NotCoveredError{Day: day}
	for _, term := range known {
		if !term.Period.From.After(day) {
			nearest = term
		}
		e.Covered = append(e.Covered, term.Period)
	}
	e.Nearest, e.Citation = nearest.Period, nearest.Citation
	return e
}
