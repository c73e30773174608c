package hyte

import "github.com/hyte-fi/go-hyte/hyte/law"

var strategyGoal = object(
	member("id", func(s *StrategyGoal) *ID { return &s.ID }, id(toStrategyGoal)),
	member("text", func(s *StrategyGoal) *Text { return &s.Text }, text),
)

var strategy = object(
	member("id", func(s *Strategy) *ID { return &s.ID }, id(toStrategy)),
	member("name", func(s *Strategy) *Text { return &s.Name }, text),
	member("url", func(s *Strategy) *string { return &s.URL }, free),
	member("for", func(s *Strategy) *For { return &s.For }, makers),
	member("goals", func(s *Strategy) *[]StrategyGoal { return &s.Goals }, listOf(strategyGoal)),
	member("takesIntoAccount", func(s *Strategy) *[]StrategyAspect { return &s.TakesIntoAccount }, row[[]StrategyAspect](strategyAspect)),
	member("presentState", func(s *Strategy) *Answer { return &s.PresentState }, answer),
	member("followUp", func(s *Strategy) *Text { return &s.FollowUp }, text),
	member("handling", func(s *Strategy) *[]Handling { return &s.Handling }, listOf(handling)),
	member("reviewed", func(s *Strategy) *[]law.Date { return &s.Reviewed }, row[[]law.Date](date)),
)
