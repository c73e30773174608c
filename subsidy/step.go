package subsidy

import (
	"iter"
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Operation tells how the value of a step follows from its operands.
type Operation uint8

// The operations.
const (
	noOperation Operation = iota
	// Given: a figure of the cohort. No operands; the Datum is the figure.
	Given
	// Enacted: a figure set by law, or laid over it. No operands.
	Enacted
	// National: a figure that all units set together. No operands until it is
	// opened with [Allocation.Open]; Units names those who set it.
	National
	// Product of the operands.
	Product
	// Quotient: the first operand divided by the second.
	Quotient
	// Difference: the first operand minus the second.
	Difference
	// Mean of the operands.
	Mean
	// WeightedSum: each operand times its Weight, added up.
	WeightedSum
	// WeightedMean: each operand times its Weight, added up and divided by the
	// sum of the weights.
	WeightedMean
	// Rounded: the operand rounded.
	Rounded
	// Reported: points as the operand reports them.
	Reported
	// Scaled: 100 × (greatest − own) ÷ (greatest − least), where the operands
	// are the own change, the greatest and the least.
	Scaled
	// AtTarget: full points, because the latest figure (first operand) is at
	// most the target (second operand). A third operand is the change, where it
	// takes part in the range all the same.
	AtTarget
	// NoDifference: points by assumption, because the greatest figure (second
	// operand) is also the least.
	NoDifference
	// Lacking: the lowest possible value, because an operand is missing.
	Lacking
	// ScaledUp: 100 × (own − least) ÷ (greatest − least), where the operands
	// are the own level, the greatest and the least.
	ScaledUp
	// ReachesTarget: full points, because the level (first operand) reaches the
	// target (second operand) from below, or exceeds it where "mmr-boundary"
	// asks for that.
	ReachesTarget
	// Sufficient: the first operand as it is, because the second is not below
	// the third.
	Sufficient
	// Undefined: no points, because the second operand, by which a change is to
	// be divided, is zero and the first is not.
	Undefined
)

var operationNames = [...]string{
	"none", "given", "enacted", "national", "product", "quotient", "difference", "mean", "weighted-sum", "weighted-mean",
	"rounded", "reported", "scaled", "at-target", "no-difference", "lacking",
	"scaled-up", "reaches-target", "sufficient", "undefined",
}

// String returns the operation as a word: "at-target".
func (o Operation) String() string {
	if int(o) < len(operationNames) {
		return operationNames[o]
	}
	return "subsidy.Operation(" + strconv.Itoa(int(o)) + ")"
}

// MostDepth is how deep a [Step] is read: the step itself has depth 0. The
// explanations made here have at most a dozen levels. Of a deeper one, made by
// hand, the rest is left out when it is read, and [Verify] refuses it.
const MostDepth = 64

// Step is one step of an explanation: a value, how it follows from the
// operands below it, and why. The zero Step explains nothing.
type Step struct {
	// ID names the step: "euros", "coefficient", "score", "points:falls-65",
	// "greatest:falls-65". Within one explanation ids are unique, except that a
	// figure used twice stands twice.
	ID string
	// Operation tells how Value follows from Operands.
	Operation Operation
	// Name says what the value is.
	Name lang.Text
	// Value is the exact value; zero where Datum is missing.
	Value Ratio
	// Datum is the figure of the cohort behind a Given step, or the reason for
	// which it is missing; the zero Datum in every other step.
	Datum indicators.Datum
	// Unit is the unit as written after the value; empty where there is none.
	Unit lang.Text
	// Weight is what the step weighs in a WeightedSum or WeightedMean above
	// it; zero elsewhere.
	Weight Ratio
	// Chosen says that the caller set the value, or the weight of a step that
	// has operands, in the place of what the law or the cohort has.
	Chosen bool
	// Citation is the provision the step follows; zero for a figure of the
	// cohort and for a base price or a target of the caller's.
	Citation law.Citation
	// Assumptions are the open questions whose answer decided the step.
	Assumptions []Assumption
	// Units are, in a National step, the codes of the units that set the
	// figure, in order: the first eight of them, and none where all did.
	Units []string
	// UnitNames are the names of the first three of Units on 1 January of the
	// finance year; empty for a code that named nobody then.
	UnitNames []lang.Text
	// UnitCount is the number of units that set the figure, those that Units
	// has no room for included; 0 where all did.
	UnitCount int
	// Operands are the steps below.
	Operands []Step
}

// Walk yields the step and those below it, each with its depth, in the order
// of reading: a step before its operands. Steps deeper than the depth are left
// out: 0 yields the step alone, and a negative depth everything down to
// [MostDepth].
func (s Step) Walk(depth int) iter.Seq2[int, Step] {
	return func(yield func(int, Step) bool) { s.walk(0, readDepth(depth), yield) }
}

// readDepth is how far a wanted depth is read.
func readDepth(depth int) int {
	if depth < 0 || depth > MostDepth {
		return MostDepth
	}
	return depth
}

func (s *Step) walk(at, depth int, yield func(int, Step) bool) bool {
	if !yield(at, *s) {
		return false
	}
	if at == depth {
		return true
	}
	for i := range s.Operands {
		if !s.Operands[i].walk(at+1, depth, yield) {
			return false
		}
	}
	return true
}

// Find returns the first step with the id among the step and those below it.
func (s Step) Find(id string) (Step, bool) {
	for _, step := range s.Walk(-1) {
		if step.ID == id {
			return step, true
		}
	}
	return Step{}, false
}
