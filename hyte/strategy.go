package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

// Strategy is the municipal or county strategy, or another strategic document,
// that the plan is tied to (410/2015 37 §, 611/2021 41 §).
type Strategy struct {
	ID   ID
	Name Text
	URL  string
	For  For
	// Goals are the goals of the strategy that concern wellbeing and health.
	Goals []StrategyGoal
	// TakesIntoAccount are the points of the section that the strategy covers.
	TakesIntoAccount []StrategyAspect
	// PresentState says that the strategy rests on an assessment of the
	// present state and of coming changes.
	PresentState Answer
	// FollowUp is how the strategy is evaluated and followed.
	FollowUp Text
	// Handling is the way of the strategy through the bodies.
	Handling []Handling
	// Reviewed are the days on which the council reviewed the strategy.
	Reviewed []law.Date
}

// StrategyGoal is one goal of a strategy.
type StrategyGoal struct {
	ID   ID
	Text Text
}

// StrategyAspect is something a strategy must take into account.
type StrategyAspect string

// The aspects of a strategy that the audit asks for.
const (
	AspectWellbeing         StrategyAspect = "wellbeing"
	AspectServices          StrategyAspect = "services"
	AspectParticipation     StrategyAspect = "participation"
	AspectLivingEnvironment StrategyAspect = "living-environment"
	AspectLanguageRights    StrategyAspect = "language-rights"
	AspectNationalGoals     StrategyAspect = "national-objectives"
)
