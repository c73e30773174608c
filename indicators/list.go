package indicators

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// List is a list of indicators as one version of a decree gives it, in the
// order of the decree: activity indicators, result indicators, counts. The
// zero List is empty. A List is immutable.
type List struct {
	items []Definition
}

// All yields every definition in the order of the decree.
func (l List) All() iter.Seq[Definition] {
	return func(yield func(Definition) bool) {
		for i := range l.items {
			if !yield(l.items[i]) {
				return
			}
		}
	}
}

// Of yields the definitions of one kind in the order of the decree.
func (l List) Of(kind Kind) iter.Seq[Definition] {
	return func(yield func(Definition) bool) {
		for i := range l.items {
			if l.items[i].Kind == kind && !yield(l.items[i]) {
				return
			}
		}
	}
}

// Lookup returns the definition with the key; false where the list has none.
func (l List) Lookup(key string) (Definition, bool) {
	for i := range l.items {
		if l.items[i].Key == key {
			return l.items[i], true
		}
	}
	return Definition{}, false
}

// Len returns the number of definitions.
func (l List) Len() int { return len(l.items) }

// Municipal returns the indicators of the municipal supplement in force on the
// day (1393/2022, annex). A day before 2023 is a [*law.NotCoveredError], an
// impossible day a [*law.DateError].
func Municipal(day law.Date) (law.Dated[List], error) { return municipalLists.At(day) }

// County returns the indicators of the county coefficient in force on the day
// (1392/2022, section 3). The lists of 2023–2024 and of 2025 were in force as
// text but moved no money: section 3 was to be applied from 2026-01-01. A day
// before 2023 is a [*law.NotCoveredError], an impossible day a
// [*law.DateError].
func County(day law.Date) (law.Dated[List], error) { return countyLists.At(day) }

// MunicipalLists yields every version of the municipal list in the order of
// time.
func MunicipalLists() iter.Seq[law.Dated[List]] { return versions(municipalLists) }

// CountyLists yields every version of the county list in the order of time,
// the two that never moved money included.
func CountyLists() iter.Seq[law.Dated[List]] { return versions(countyLists) }

func versions(t law.Timeline[List]) iter.Seq[law.Dated[List]] {
	return func(yield func(law.Dated[List]) bool) {
		for i := range t {
			if !yield(t[i]) {
				return
			}
		}
	}
}
