package subsidy

import (
	"errors"
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// CheckUnits holds the codes of the cohort against the division of 1 January
// of the finance year and returns the cohort with the absent units noted; the
// result of its allocation lists them. A code that never named a unit of the
// scheme's kind, one that was not in force that day (merged into another, say)
// and one the scheme does not cover (Åland) are faults: the error is a
// [CohortErrors] with the first of each kind. A cohort made for another scheme
// is a [*MismatchError], the zero Scheme a [*SchemeError].
//
// An incomplete cohort is no error: it is computed as the whole country, and
// that is why the absent units are told.
func (s Scheme) CheckUnits(c Cohort) (Cohort, error) {
	if err := s.check(); err != nil {
		return Cohort{}, err
	}
	if c.kind != s.rules.kind {
		return Cohort{}, &MismatchError{Scheme: s.rules.kind, Cohort: c.kind}
	}
	var f faults
	for i, code := range c.codes {
		if e := s.misplaced(code); e.Kind != noFault {
			e.Row, e.Unit, e.Found, e.Field = i, code, code, codeColumn
			if c.places != nil {
				e.Line, e.Column = i+firstDataLine, int(c.places[i])
			}
			f.add(e)
		}
	}
	if err := f.err(); err != nil {
		return Cohort{}, err
	}
	return s.noteAbsent(c), nil
}

// misplaced says why a code is no unit of the scheme on 1 January of the
// finance year.
func (s Scheme) misplaced(code string) CohortError {
	return s.rules.unitFault(code, law.Day(s.year, 1, 1))
}

// noteAbsent returns the cohort, whose codes are all of the division, with the
// units noted that it lacks.
func (s Scheme) noteAbsent(c Cohort) Cohort {
	c.absent = nil
	for code := range s.rules.units(law.Day(s.year, 1, 1)) {
		if _, present := c.index[code]; !present {
			c.absent = append(c.absent, code)
		}
	}
	c.checked = true
	return c
}

// unitName is what the unit of a code is called on the day; empty where the
// code names none.
func unitName(code string, day law.Date) lang.Text {
	if code == region.HelsinkiCounty {
		code = region.Helsinki
	}
	unit, err := region.Lookup(code, day)
	if err != nil {
		return lang.Text{}
	}
	return unit.Name
}

// mainland yields the municipalities of the mainland by code.
func mainland(day law.Date) iter.Seq[string] {
	return func(yield func(string) bool) {
		for u := range region.Municipalities(day) {
			if u.Mainland && !yield(u.Code) {
				return
			}
		}
	}
}

// municipalFault says why a code is no municipality of the mainland on the
// day.
func municipalFault(code string, day law.Date) CohortError {
	unit, err := region.Lookup(code, day)
	var gone *region.NotOnDayError
	switch {
	case errors.As(err, &gone) && gone.MergedInto != "" && day.After(gone.Period.From):
		return CohortError{Kind: FaultOtherDay, Expected: "a municipality of " + day.String() + ": this one merged into " + gone.MergedInto}
	case errors.As(err, &gone):
		return CohortError{Kind: FaultOtherDay, Expected: "a municipality of " + day.String() + ": this one existed " + gone.Period.String()}
	case err != nil || unit.Kind == region.County:
		return CohortError{Kind: FaultUnknownUnit, Expected: "the three-digit code of a municipality"}
	case unit.Kind != region.Municipality:
		return CohortError{Kind: FaultOutside, Expected: "a municipality: the scheme covers no other organisation"}
	case !unit.Mainland:
		return CohortError{Kind: FaultOutside, Expected: "a municipality of the mainland: Åland is outside the scheme"}
	}
	return CohortError{}
}
