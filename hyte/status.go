package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Status is one report of how far an action has come.
type Status struct {
	// Value is the word or number of the vocabulary: "2", "Ei arvioitu".
	Value string
	// Vocabulary is the id of the vocabulary; empty where none is declared.
	Vocabulary ID
	AsOf       law.Date
	Note       Text
}

// StatusVocabulary is the set of words in which an organisation reports
// status; they differ from town to town and are mapped, not forced.
type StatusVocabulary struct {
	ID     ID
	Name   Text
	Values []StatusValue
}

// StatusValue is one word of a vocabulary with what it stands for.
type StatusValue struct {
	Value string
	Label Text
	Means StatusMeaning
}

// StatusMeaning is the common meaning to which vocabularies are mapped.
type StatusMeaning string

// The meanings of status words.
const (
	StatusNotStarted  StatusMeaning = "not-started"
	StatusStarted     StatusMeaning = "started"
	StatusUnderWay    StatusMeaning = "under-way"
	StatusDone        StatusMeaning = "done"
	StatusNotReached  StatusMeaning = "not-reached"
	StatusLate        StatusMeaning = "late"
	StatusCancelled   StatusMeaning = "cancelled"
	StatusNotAssessed StatusMeaning = "not-assessed"
)
