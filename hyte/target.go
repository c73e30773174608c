package hyte

import "strings"

// target is the sort of thing that an id names; a reference may allow several.
type target uint32

const (
	toSector target = 1 << iota
	toArea
	toGroup
	toStrategy
	toStrategyGoal
	toBody
	toOwner
	toPartner
	toFocusArea
	toGoal
	toAction
	toIndicator
	toAssessment
	toOption
	toParticipation
	toCooperation
	toSupport
	toNegotiation
	toBudget
	toDocument
	toSubPlan
	toVocabulary
)

var targetNames = [...]string{
	"a sector", "an area", "a population group", "a strategy", "a goal of a strategy", "a body", "an owner",
	"a partner", "a focus area", "a goal", "an action", "an indicator", "an impact assessment",
	"an option of a decision", "a participation", "a cooperation", "a support of organisations", "a negotiation",
	"a budget link", "a document", "a sub-plan", "a status vocabulary",
}

// String names the target in English: "a document or a sub-plan".
func (t target) String() string {
	var names []string
	for i, name := range targetNames {
		if t&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, " or ")
}
