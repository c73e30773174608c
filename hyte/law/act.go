package law

import (
	"iter"
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Kind tells acts, decrees and other sources apart.
type Kind uint8

// The kinds of sources. A Treaty, a Bill and a Page have no number that a
// citation would print and are cited by name.
const (
	ActKind Kind = iota
	DecreeKind
	DecisionKind
	PageKind
	BillKind
)

// Amendment is an amending act that is known by number but whose text was not
// read.
type Amendment struct {
	// Number is the number of the act, "765/2025", or the number of the bill,
	// "HE 129/2025", where the act's number is not known.
	Number string
	// InForce is the day it entered into force, zero where not known.
	InForce Date
	// Note says what is known of it, in English; empty where nothing is.
	Note string
}

// Act is one act, decree or other source that go-hyte cites.
type Act struct {
	// Number is "612/2021" for acts and decrees, otherwise a short id.
	Number string
	// Kind is the kind of source.
	Kind Kind
	// Name is the title. The English names of acts are unofficial.
	Name lang.Text
	// URL is the address at Finlex, or of the page.
	URL string
	// TextCheckedTo is the last day to which the text with its amendments was
	// read; zero where the text itself was not read.
	TextCheckedTo Date
	// Unseen lists amending acts known by number that were not read.
	Unseen []Amendment
	// AmendmentsKnown tells an empty Unseen that means "none recorded" (true)
	// from one that means "not known" (false).
	AmendmentsKnown bool
}

// Numbered reports whether the source is cited by a number of the statute
// book.
func (a Act) Numbered() bool { return a.Kind <= DecisionKind && strings.Contains(a.Number, "/") }

// Acts yields every act and other source that go-hyte cites, by year and
// number.
func Acts() iter.Seq[Act] {
	return func(yield func(Act) bool) {
		for i := range acts {
			if !yield(acts[i].clone()) {
				return
			}
		}
	}
}

// ActByNumber returns the act with the number, "612/2021"; false where go-hyte
// does not cite it.
func ActByNumber(number string) (Act, bool) {
	for i := range acts {
		if acts[i].Number == number {
			return acts[i].clone(), true
		}
	}
	return Act{}, false
}

// clone keeps the table out of the reach of callers.
func (a Act) clone() Act {
	a.Unseen = slices.Clone(a.Unseen)
	return a
}
