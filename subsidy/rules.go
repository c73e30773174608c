package subsidy

import (
	"iter"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// rules is what does not change from year to year within one scheme: how its
// steps differ from those of the other schemes, and where each is written.
type rules struct {
	kind Kind
	// act is the provision that grants the money.
	act law.Citation
	// acts are the numbers of the acts and decrees the scheme rests on.
	acts []string
	// prices are the base prices of finance years, in euros per resident.
	prices law.Timeline[decimal.Decimal]
	// list finds the indicators in force on a day.
	list func(law.Date) (law.Dated[indicators.List], error)
	// units yields the codes of the units the scheme covers on a day, and
	// unitFault says why a code is none of them.
	units     func(law.Date) iter.Seq[string]
	unitFault func(code string, day law.Date) CohortError
	// questions are the open points of the law the scheme has, in the order
	// in which they are listed.
	questions []question
	// departs are the options that depart from the text of the law.
	departs []choiceMade

	award, population, coefficient, score law.Citation
	weights, change, scale, target        law.Citation
	missing, activity                     law.Citation
}

// choiceMade is one option of one question.
type choiceMade struct {
	question question
	option   uint8
}
