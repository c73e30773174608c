package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Action is an action that supports goals (toimenpide).
type Action struct {
	ID ID
	// Number is the number under which the document prints it: "17".
	Number string
	Text   Text
	Goals  []ID
	// Sectors are the sectors that own the action.
	Sectors []ID
	// Owners answer for it; empty where, as in many real plans, nobody is
	// named.
	Owners    []ID
	Partners  []ID
	Resources []Resource
	// Indicators follow it; Measure is the follow-up in free words.
	Indicators       []ID
	Measure          Text
	Themes           []Theme
	PopulationGroups []ID
	Areas            []ID
	Period           law.Period
	// Status is the follow-up, oldest first.
	Status []Status
	// RevisedAfter are the documents after whose follow-up it was changed.
	RevisedAfter []ID
	For          For
	Extensions   Extensions
}

// Resource is what an action has been given.
type Resource struct {
	Kind ResourceKind
	Text Text
	// Euros is the sum in euros as written, "12000" or "12000.50"; empty
	// where no sum is told.
	Euros string
	// Year is the budget year, zero where not told.
	Year int
}

// ResourceKind tells resources apart; empty where not stated.
type ResourceKind string

// The kinds of resources.
const (
	ResourceMoney    ResourceKind = "money"
	ResourceStaff    ResourceKind = "staff"
	ResourcePremises ResourceKind = "premises"
	ResourceOther    ResourceKind = "other"
)
