package region_test

import (
	"errors"
	"fmt"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

func ExampleLookup() {
	unit, err := region.Lookup("545", law.Day(2026, 11, 22))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(unit.Name.In(lang.Swedish), unit.Language, unit.County, unit.Actor())

	_, err = region.Lookup("911", law.Day(2026, 11, 22))
	var gone *region.NotOnDayError
	if errors.As(err, &gone) {
		fmt.Println(gone)
	}

	_, err = region.Lookup("90", law.Day(2026, 11, 22))
	fmt.Println(err)
	// Output:
	// Närpes bilingual-sv 17 municipality
	// 911 did not exist on 2026-11-22: it existed 2013-01-01–2019-12-31 and merged into 541
	// unknown code "90": expected three digits of a municipality, two of a county, or HUS; this organisation is "091"
}

// A time series goes on under the code of the municipality that took over.
func ExampleSuccessor() {
	unit, err := region.Successor("911", law.Day(2026, 1, 1))
	fmt.Println(unit.Code, unit.Name.In(lang.Finnish), err)
	// Output: 541 Nurmes <nil>
}

func ExampleHistory() {
	for unit := range region.History("785") {
		fmt.Println(unit.Period, unit.Region.Name.Finnish)
		if !unit.Basis.IsZero() {
			fmt.Println("by", unit.Basis)
		}
	}
	// Output:
	// 2013-01-01–2015-12-31 Kainuu
	// 2016-01-01– Pohjois-Pohjanmaa
	// by Decision 100/2015
}

func ExampleMembers() {
	for unit := range region.Members("04", law.Day(2026, 1, 1)) {
		fmt.Println(unit.Code, unit.Name.Finnish)
	}
	// Output:
	// 092 Vantaa
	// 245 Kerava
}

func ExampleCouncilTerm() {
	day := law.Day(2026, 11, 22)
	helsinki, _ := region.Lookup(region.Helsinki, day)
	term, _ := region.CouncilTerm(helsinki, day)
	fmt.Println(term.Period, term.Citation, "end inferred:", term.EndInferred)

	_, err := region.CouncilTerm(helsinki, law.Day(2029, 6, 1))
	fmt.Println(err)
	// Output:
	// 2025-06-01–2029-05-31 Act 410/2015, section 15(1) end inferred: true
	// 2029-06-01 is not covered by Act 410/2015, section 15(1): the nearest period read is 2025-06-01–2029-05-31
}
