package law

import (
	"iter"
	"slices"
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Kind tells acts, decrees and other sources apart. The zero Kind is an act.
type Kind uint8

// The kinds of sources.
const (
	// ActKind is an act of Parliament (laki, lag), cited by number.
	ActKind Kind = iota
	// DecreeKind is a decree (asetus, förordning), cited by number.
	DecreeKind
	// DecisionKind is a decision of the Government or a ministry, cited by
	// number.
	DecisionKind
	// PageKind is a page of an authority, cited by name.
	PageKind
	// BillKind is a Government bill (hallituksen esitys, proposition), cited by
	// name.
	BillKind
)

var kindNames = [...]string{"act", "decree", "decision", "page", "bill"}

// String returns "act", "decree", "decision", "page" or "bill"; any other value
// prints as "law.Kind(n)".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "law.Kind(" + strconv.Itoa(int(k)) + ")"
}

// Amendment is an amending act that is known to exist but whose text was not
// read.
type Amendment struct {
	// Number is the number of the act, "765/2025", or the number of the bill,
	// "HE 129/2025", where the act's number is not known; empty where neither
	// is.
	Number string
	// InForce is the day it entered into force, zero where not known.
	InForce Date
	// Note says what is known of it; empty in every language where nothing is.
	Note lang.Text
}

// Act is one act, decree or other source that go-hyte cites.
type Act struct {
	// Number is "612/2021" for acts and decrees, otherwise a short id in lower
	// case, "thl-kertomus".
	Number string
	// Kind is the kind of source.
	Kind Kind
	// Name is the title. The English names of acts are unofficial; a name that
	// is empty in a language is not known in it.
	Name lang.Text
	// Formerly is the title that the act had before the day Renamed; empty
	// where the act was not renamed.
	Formerly lang.Text
	// Renamed is the first day of the present title; zero where the act was
	// not renamed.
	Renamed Date
	// URL is the address at Finlex, or of the page; empty where not known.
	URL string
	// TextCheckedTo is the last day to which the text with its amendments was
	// read; zero where the text itself was not read.
	TextCheckedTo Date
	// SwedishCheckedTo is the last day to which the Swedish text was read where
	// that is earlier than TextCheckedTo, otherwise zero.
	SwedishCheckedTo Date
	// Unseen lists amending acts known to exist that were not read.
	Unseen []Amendment
	// AmendmentsKnown tells an empty Unseen that means "none recorded" (true)
	// from one that means "not known" (false). Finlex's record of amendments
	// was read to 2026-08-17.
	AmendmentsKnown bool
}

// Numbered reports whether the source is cited by a number of the statute
// book.
func (a Act) Numbered() bool { return a.Kind <= DecisionKind && strings.Contains(a.Number, "/") }

// Acts yields every act and other source that go-hyte cites: acts and decrees
// by year and number, then pages by id.
func Acts() iter.Seq[Act] {
	return func(yield func(Act) bool) {
		for _, table := range [...][]Act{acts[:], pages[:]} {
			for i := range table {
				if !yield(table[i].clone()) {
					return
				}
			}
		}
	}
}

// ActByNumber returns the act with the number, "612/2021", or the page with the
// id; false where go-hyte does not cite it.
func ActByNumber(number string) (Act, bool) {
	if a := find(number); a != nil {
		return a.clone(), true
	}
	return Act{}, false
}

// find returns a row of the tables, which the caller must not change, or nil.
func find(number string) *Act {
	for _, table := range [...][]Act{acts[:], pages[:]} {
		for i := range table {
			if table[i].Number == number {
				return &table[i]
			}
		}
	}
	return nil
}

// clone keeps the table out of the reach of callers.
func (a Act) clone() Act {
	a.Unseen = slices.Clone(a.Unseen)
	return a
}
