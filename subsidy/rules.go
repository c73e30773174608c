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
	// prices are the base prices of finance years, in euros per resident; a
	// scheme that shares out a pool has none.
	prices law.Timeline[decimal.Decimal]
	// pool is the sum a scheme without base prices shares out, in euros.
	pool law.Dated[decimal.Decimal]
	// flat is the period in which the money went per resident, whatever the
	// indicators say, and the provision for it; zero where there is none.
	flat law.Dated[struct{}]
	// populationLag is the number of years between the finance year and the
	// year on whose last day residents are counted.
	populationLag int
	// list finds the indicators in force on a day.
	list func(law.Date) (law.Dated[indicators.List], error)
	// units yields the codes of the units the scheme covers on a day, and
	// unitFault says why a code is none of them.
	units     func(law.Date) iter.Seq[string]
	unitFault func(code string, day law.Date) CohortError
	// questions are the open points of the law the scheme has, in the order
	// in which they are listed.
	questions []question
	// flatQuestions are those of the years in which the money went per resident.
	flatQuestions []question
	// departs are the options that depart from the text of the law.
	departs []choiceMade
	// targetsDepart says that a target of the caller's departs from the law,
	// because the law sets the targets itself.
	targetsDepart bool

	// activities and results are the measures by which the two kinds of
	// indicators are compared.
	activities, results measure
	// corrections are the levels corrected by the ratio of two counts.
	corrections []correction

	award, population, coefficient, score law.Citation
	weights, change, scale, target        law.Citation
	missing, activity                     law.Citation
	// level and ceiling are the scaling of levels and the target that a level
	// reaches from below.
	level, ceiling law.Citation
}

// measure is what of an indicator earns points.
type measure uint8

const (
	// asReported takes the figure itself for points.
	asReported measure = iota
	// byLevel compares the latest figures: the highest earns 100.
	byLevel
	// byChange compares latest − previous: the lowest earns 100.
	byChange
	// byRelativeChange compares (latest − previous) ÷ previous: the lowest
	// earns 100.
	byRelativeChange
)

// measureOf returns the measure of a kind of indicators.
func (r *rules) measureOf(kind indicators.Kind) measure {
	if kind == indicators.Result {
		return r.results
	}
	return r.activities
}

// correction says that the level of an indicator is multiplied by recorded ÷
// least where fewer were recorded than the least number asked for.
type correction struct {
	indicator string
	recorded  string
	least     string
	citation  law.Citation
}

// correctionOf returns the correction of an indicator, nil where there is
// none.
func (r *rules) correctionOf(indicator string) *correction {
	for i := range r.corrections {
		if r.corrections[i].indicator == indicator {
			return &r.corrections[i]
		}
	}
	return nil
}

// choiceMade is one option of one question.
type choiceMade struct {
	question question
	option   uint8
}
