package subsidy

import (
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// AssumptionID names one question that the law leaves open.
type AssumptionID string

// The questions. Each scheme has some of them; see [Scheme.Assumptions].
const (
	// RangeIncludesTarget: do units at target take part in the least and the
	// greatest change of a result indicator? "yes" (default) or "no".
	RangeIncludesTarget AssumptionID = "range-includes-target"
	// NoSpread: how many points where every unit has the same change? "full"
	// (default), "half" or "zero".
	NoSpread AssumptionID = "no-spread"
	// Weights: the mean of the two means or the printed four-digit weights?
	// "mean-of-means" (default) or "printed".
	Weights AssumptionID = "weights"
	// NationalMean: is the mean of the whole country weighted by population?
	// "weighted" (default) or "plain".
	NationalMean AssumptionID = "national-mean"
	// MMRBoundary (counties): "at-least" (default) gives full points for a
	// vaccination coverage of 97 percent, as 1392/2022, section 3(2) reads;
	// "above" only beyond it, as section 3 a(1) reads.
	MMRBoundary AssumptionID = "mmr-boundary"
	// MiniInterventionOrder (counties): is the brief intervention corrected by
	// recorded ÷ births "before" (default) or "after" scaling?
	MiniInterventionOrder AssumptionID = "mini-intervention-order"
	// MiniInterventionCounts (counties): the level is known, births or recorded
	// scores are missing. "missing" (default: 0 points) or "uncorrected".
	MiniInterventionCounts AssumptionID = "mini-intervention-counts"
	// ZeroBase (counties): the previous value is 0 and the latest is not.
	// "zero-points" (default: unless at target, and kept out of the range) or
	// "error", which refuses any such cohort with a [*ZeroBaseError].
	ZeroBase AssumptionID = "zero-base"
	// ZeroToZero (counties): both values are 0, which is at target. Is the unit
	// "outside" (default) the range or "inside" as a relative change of 0?
	ZeroToZero AssumptionID = "zero-to-zero"
	// TargetWithLatestOnly: what does a unit get whose latest value is at the
	// target while the one before is missing? "missing" (default: 0 points) or
	// "full".
	TargetWithLatestOnly AssumptionID = "target-with-latest-only"
	// CoefficientRounding: the number of decimals to which the coefficient is
	// rounded before euros are computed. "none" (default) or "0" to "12".
	CoefficientRounding AssumptionID = "coefficient-rounding"
	// EuroRounding: are awards rounded to "cents" (default) or "euros"?
	EuroRounding AssumptionID = "euro-rounding"
	// RoundingMode: what becomes of an exact half in both roundings?
	// "half-away" (from zero, default) or "half-even".
	RoundingMode AssumptionID = "rounding-mode"
)

// Assumption is one question that the law leaves open, with the option a
// scheme takes.
type Assumption struct {
	// ID names the question.
	ID AssumptionID
	// Question is the question in words.
	Question lang.Text
	// Option is the option taken.
	Option string
	// Default is the option taken where the caller chooses none.
	Default string
	// Chosen says that the caller chose, be it the default.
	Chosen bool
	// WhatIf says that the option taken departs from the text of the law.
	WhatIf bool
	// Citation is the provision that leaves the question open.
	Citation law.Citation

	options []option
}

// Options yields every option with its meaning, the default first.
func (a Assumption) Options() iter.Seq2[string, lang.Text] {
	return func(yield func(string, lang.Text) bool) {
		for i := range a.options {
			if !yield(a.options[i].token, a.options[i].meaning) {
				return
			}
		}
	}
}

// Meaning returns what the option taken means, in words.
func (a Assumption) Meaning() lang.Text {
	for token, meaning := range a.Options() {
		if token == a.Option {
			return meaning
		}
	}
	return lang.Text{}
}

// Assumptions yields every question the scheme leaves to its user, in a fixed
// order, with the option taken.
func (s Scheme) Assumptions() iter.Seq[Assumption] {
	return func(yield func(Assumption) bool) {
		for _, q := range s.questions() {
			if !yield(s.assumption(q)) {
				return
			}
		}
	}
}

// Assumption returns the question with the id as the scheme answers it; false
// where the scheme does not have the question.
func (s Scheme) Assumption(id AssumptionID) (Assumption, bool) {
	for a := range s.Assumptions() {
		if a.ID == id {
			return a, true
		}
	}
	return Assumption{}, false
}

func (s Scheme) assumption(q question) Assumption {
	row, taken := &questions[q], s.choices[q]
	return Assumption{
		ID:       row.id,
		Question: row.text,
		Option:   row.options[taken.option].token,
		Default:  row.options[0].token,
		Chosen:   taken.chosen,
		WhatIf:   slices.Contains(s.rules.departs, choiceMade{q, taken.option}),
		Citation: row.citation(s),
		options:  row.options,
	}
}
