package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// FocusArea is a heading under which goals stand (painopiste).
type FocusArea struct {
	ID ID
	// Number is the number or letter under which the document prints it: "A".
	Number string
	Name   Text
}

// Goal is a goal for the promotion of wellbeing and health (tavoite).
type Goal struct {
	ID ID
	// Number is the number under which the document prints it: "2.1".
	Number string
	Text   Text
	// FocusArea is the heading it stands under; empty for none.
	FocusArea ID
	// StrategyGoals are the goals of a strategy it carries out.
	StrategyGoals []ID
	Themes        []Theme
	// PopulationGroups and Areas are those the goal is for; empty for all.
	PopulationGroups []ID
	Areas            []ID
	Indicators       []ID
	// LocalNeeds is the local condition or need it rests on (1326/2010 12 §
	// 2 mom.).
	LocalNeeds Text
	// Approved is the day the goal was decided.
	Approved law.Date
	// FromEvaluation are the documents whose evaluation led to the goal.
	FromEvaluation []ID
	For            For
	Extensions     Extensions
}
