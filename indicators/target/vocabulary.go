package target

import (
	"strconv"
	"strings"
)

// Meaning is the common meaning of a word of status, as the plan document
// writes it: "done", "under-way".
type Meaning string

// The meanings, equal to those of the plan document.
const (
	NotStarted  Meaning = "not-started"
	Started     Meaning = "started"
	UnderWay    Meaning = "under-way"
	Done        Meaning = "done"
	NotReached  Meaning = "not-reached"
	Late        Meaning = "late"
	Cancelled   Meaning = "cancelled"
	NotAssessed Meaning = "not-assessed"
)

// meanings says which status each meaning declares; those without one speak of
// the work only.
var meanings = []struct {
	meaning  Meaning
	status   Status
	declares bool
}{
	{NotStarted, NotAssessable, false},
	{Started, NotAssessable, false},
	{UnderWay, NotAssessable, false},
	{Done, Met, true},
	{NotReached, OffTrack, true},
	{Late, OffTrack, true},
	{Cancelled, NotAssessable, false},
	{NotAssessed, NotAssessable, true},
}

// Status returns the status that the meaning declares of a target and true, or
// false where it speaks of the work and not of the target (not started,
// started, under way, cancelled) or is none of the eight.
func (m Meaning) Status() (Status, bool) {
	for _, known := range meanings {
		if known.meaning == m {
			return known.status, known.declares
		}
	}
	return NotAssessable, false
}

// Valid reports whether m is one of the eight meanings.
func (m Meaning) Valid() bool {
	for _, known := range meanings {
		if known.meaning == m {
			return true
		}
	}
	return false
}

// Word is one word or number of status that a municipality declared, and what
// it stands for.
type Word struct {
	Value   string
	Meaning Meaning
}

// Vocabulary is the set of words in which a municipality reports status.
type Vocabulary []Word

// Meaning returns what the municipality declared the word to mean. The word must
// be written as in the vocabulary; one that is not there is a
// [*UnknownWordError], and nothing is guessed from its spelling.
func (v Vocabulary) Meaning(word string) (Meaning, error) {
	for _, w := range v {
		if w.Value == word {
			return w.Meaning, nil
		}
	}
	return "", &UnknownWordError{Found: clip(word), Known: v.values()}
}

func (v Vocabulary) values() []string {
	const longest = 20 // enough to recognise the vocabulary by
	var values []string
	for _, w := range v[:min(len(v), longest)] {
		values = append(values, clip(w.Value))
	}
	return values
}

// UnknownWordError says that a word of status is not in the vocabulary declared.
type UnknownWordError struct {
	Found string   // the word, at most 40 bytes of it
	Known []string // the words declared, at most 20 of them
}

// Error says what was found and which words are declared, in English.
func (e *UnknownWordError) Error() string {
	quoted := make([]string, len(e.Known))
	for i, word := range e.Known {
		quoted[i] = strconv.Quote(word)
	}
	return "unknown status " + strconv.Quote(e.Found) + ": declared are " + strings.Join(quoted, ", ")
}

// Agreement compares what was declared with what the figures say.
type Agreement uint8

// The outcomes of a comparison.
const (
	// Incomparable: the word speaks of the work only, or one side could not
	// assess.
	Incomparable Agreement = iota
	// Agrees: both say the same.
	Agrees
	// Differs: they say different things, which deserves a look and is not an
	// error; the declaration may know more than the figures.
	Differs
)

var agreements = [...]string{"incomparable", "agrees", "differs"}

// String returns "incomparable", "agrees" or "differs".
func (a Agreement) String() string {
	if int(a) < len(agreements) {
		return agreements[a]
	}
	return "target.Agreement(" + strconv.Itoa(int(a)) + ")"
}

// Compare compares the meaning of a declared word with the assessment. Words
// that speak of the work, and sides that could not assess, are incomparable;
// both sides unable to assess agree.
func (a Assessment) Compare(declared Meaning) Agreement {
	status, speaks := declared.Status()
	switch {
	case !speaks:
		return Incomparable
	case status == a.Status:
		return Agrees
	case status == NotAssessable || a.Status == NotAssessable:
		return Incomparable
	}
	return Differs
}
