package subsidy

import (
	"math/big"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// explainPoints is the points of one indicator.
func (a *Allocation) explainPoints(i int, b *bound) Step {
	before, st := b.scaled(a.scheme, i, b.span)
	s := a.explainScaled(i, b, before, st)
	if st.ratio != nil {
		s = a.explainCorrectedPoints(i, b, s, st)
	}
	if a.scheme.weighted() {
		s.Weight, s.Chosen = ratioOf(b.weight), a.scheme.weighs(b.def.Key)
	}
	return s
}

// explainScaled is the points of one indicator before any correction of
// points.
func (a *Allocation) explainScaled(i int, b *bound, points *big.Rat, st standing) Step {
	s := Step{ID: "points:" + b.def.Key, Name: b.def.Name, Unit: unitPoints, Value: ratioOf(points), Citation: b.def.Citation}
	switch st.basis {
	case onReport:
		s.Operation, s.Operands = Reported, []Step{a.given("value:", b, b.latest, i)}
	case onScale:
		s.Operation, s.Citation = Scaled, a.scaleCitation(b)
		if b.measure == byLevel {
			s.Operation = ScaledUp
		}
		s.Assumptions = a.boundaryTaken(b, st)
		s.Operands = []Step{a.explainCompared(i, b, st), a.explainBound(b, greatest), a.explainBound(b, least)}
	case onTarget:
		a.explainAtTarget(&s, i, b, st)
	case onNoSpread:
		s.Operation, s.Citation = NoDifference, a.scaleCitation(b)
		s.Assumptions = append(a.took(noSpread), a.boundaryTaken(b, st)...)
		s.Operands = []Step{a.explainCompared(i, b, st), a.explainBound(b, greatest)}
	case onUndefined:
		s.Operation, s.Citation, s.Assumptions = Undefined, a.scheme.rules.change, a.took(zeroBase)
		s.Operands = []Step{a.given("latest:", b, b.latest, i), a.given("previous:", b, b.previous, i)}
	default:
		a.explainLack(&s, i, b)
	}
	return s
}

// explainAtTarget is full points for a figure at its target. The change stands
// as third operand where it takes part in the range.
func (a *Allocation) explainAtTarget(s *Step, i int, b *bound, st standing) {
	if b.measure == byLevel {
		s.Operation, s.Citation, s.Assumptions = ReachesTarget, a.scheme.rules.ceiling, a.boundaryTaken(b, st)
		s.Operands = []Step{a.explainCompared(i, b, st), a.explainTarget(b)}
		return
	}
	s.Operation, s.Citation = AtTarget, a.scheme.rules.target
	s.Operands = []Step{a.given("latest:", b, b.latest, i), a.explainTarget(b)}
	_, noPrevious := b.previous.lacks(i)
	switch {
	case noPrevious:
		s.Assumptions = a.took(targetWithLatestOnly)
	case st.change == nil:
		s.Assumptions = a.took(zeroBase)
	case !st.outside:
		s.Operands = append(s.Operands, a.explainCompared(i, b, st))
	}
}

// boundaryTaken is the open question about a level that is neither below its
// target nor above it: it decides that case alone, either way.
func (a *Allocation) boundaryTaken(b *bound, st standing) []Assumption {
	if b.measure != byLevel || b.target == nil || st.change.Cmp(b.target) != 0 {
		return nil
	}
	return a.took(mmrBoundary)
}

// explainLack is 0 points for a missing figure.
func (a *Allocation) explainLack(s *Step, i int, b *bound) {
	s.Operation, s.Citation = Lacking, a.scheme.rules.missing
	if b.def.Kind == indicators.Activity {
		s.Operands = []Step{a.given("value:", b, b.latest, i)}
		if b.correction != nil {
			s.Operands = append(s.Operands, a.count(b.correction.recorded, b.recorded, i), a.count(b.correction.least, b.floor, i))
			if b.latest.datum(i).IsKnown() {
				s.Assumptions = a.took(miniCounts)
			}
		}
		return
	}
	s.Operands = []Step{a.given("latest:", b, b.latest, i), a.given("previous:", b, b.previous, i)}
	if b.target != nil && b.latest.datum(i).IsKnown() && b.latest.rat(i).Cmp(b.target) <= 0 {
		s.Assumptions = a.took(targetWithLatestOnly)
	}
}

// given is a figure of the cohort.
func (a *Allocation) given(prefix string, b *bound, c *column, i int) Step {
	s := Step{ID: prefix + b.def.Key, Operation: Given, Name: names[prefix], Unit: b.def.Unit.Name(), Datum: c.datum(i)}
	if s.Datum.IsKnown() {
		s.Value = ratioOf(c.rat(i))
	}
	s.Chosen = c != nil && a.laid(i, c.name)
	return s
}

// laid reports whether the caller laid a figure over that of a unit.
func (a *Allocation) laid(i int, column string) bool {
	return slices.ContainsFunc(a.cohort.overlays, func(o Overlay) bool { return o.Unit == a.cohort.codes[i] && o.Key == column })
}

// explainCompared is the figure that is compared with those of the others.
func (a *Allocation) explainCompared(i int, b *bound, st standing) Step {
	switch b.measure {
	case byLevel:
		return a.explainLevel(i, b, st)
	case byRelativeChange:
		return a.explainRelative(i, b, st)
	}
	return a.explainChange("change:", i, b)
}

// explainChange is the difference of the two figures.
func (a *Allocation) explainChange(prefix string, i int, b *bound) Step {
	return Step{
		ID: prefix + b.def.Key, Operation: Difference, Name: names["change:"], Unit: changeUnit(b.def.Unit),
		Value: ratioOf(new(big.Rat).Sub(b.latest.rat(i), b.previous.rat(i))), Citation: a.scheme.rules.change,
		Operands: []Step{a.given("latest:", b, b.latest, i), a.given("previous:", b, b.previous, i)},
	}
}

// explainRelative is the difference divided by the previous figure; from zero
// to zero it is the difference itself.
func (a *Allocation) explainRelative(i int, b *bound, st standing) Step {
	previous := a.given("previous:", b, b.previous, i)
	if previous.Value.Sign() == 0 {
		s := a.explainChange("change:", i, b)
		s.Name, s.Unit, s.Assumptions = names["relative:"], lang.Text{}, a.took(zeroToZero)
		return s
	}
	return Step{
		ID: "change:" + b.def.Key, Operation: Quotient, Name: names["relative:"],
		Value: ratioOf(st.change), Citation: a.scheme.rules.change,
		Operands: []Step{a.explainChange("difference:", i, b), previous},
	}
}

func (a *Allocation) explainTarget(b *bound) Step {
	s := Step{
		ID: "target:" + b.def.Key, Operation: Enacted, Name: names["target:"], Unit: b.def.Unit.Name(), Value: ratioOf(b.target),
		Citation: b.def.Citation,
	}
	for o := range a.scheme.Overlays() {
		if o.Kind == OverlayTarget && o.Key == b.def.Key && !a.scheme.enactedTarget(o) {
			s.Citation, s.Chosen = law.Citation{}, true
		}
	}
	return s
}

// scaleCitation is the provision that has the compared figures scaled.
func (a *Allocation) scaleCitation(b *bound) law.Citation {
	if b.measure == byLevel {
		return a.scheme.rules.level
	}
	return a.scheme.rules.scale
}

// rangeAssumptions are the open questions that decide who takes part in the
// range, and with what: those about zeros and counts only where a unit has
// them.
func (a *Allocation) rangeAssumptions(b *bound) []Assumption {
	var list []question
	switch b.measure {
	case asReported:
		return nil
	case byLevel:
		list = b.countQuestions()
	default:
		list = b.zeroQuestions()
		if b.target != nil {
			list = slices.Insert(list, 0, rangeIncludesTarget)
		}
	}
	if list == nil {
		return nil
	}
	return a.took(list...)
}

// countQuestions are those about the correction of a level: one where a unit
// has too small a count, one where a unit lacks a count.
func (b *bound) countQuestions() []question {
	if b.correction == nil {
		return nil
	}
	var corrected, uncounted bool
	for i := range b.latest.len() {
		if _, missing := b.latest.lacks(i); missing {
			continue
		}
		ratio, known := b.ratio(i)
		corrected = corrected || ratio != nil
		uncounted = uncounted || !known
	}
	var list []question
	if corrected {
		list = append(list, miniOrder)
	}
	if uncounted {
		list = append(list, miniCounts)
	}
	return list
}

// zeroQuestions are those about relative changes from zero.
func (b *bound) zeroQuestions() []question {
	if b.measure != byRelativeChange {
		return nil
	}
	var list []question
	rises, rests := b.zeros()
	if rises {
		list = append(list, zeroBase)
	}
	if rests {
		list = append(list, zeroToZero)
	}
	return list
}

// zeros reports whether a unit rose from zero, and whether one rested there.
func (b *bound) zeros() (rises, rests bool) {
	for i := range b.latest.len() {
		_, noLatest := b.latest.lacks(i)
		_, noPrevious := b.previous.lacks(i)
		if noLatest || noPrevious || b.previous.integer(i).Sign() != 0 {
			continue
		}
		if b.latest.integer(i).Sign() > 0 {
			rises = true
		} else {
			rests = true
		}
	}
	return rises, rests
}

// boundName names one end of a range.
func (b *bound) boundName(end extreme) lang.Text {
	switch b.measure {
	case byLevel:
		return names["level-"+string(end)]
	case byRelativeChange:
		return names["relative-"+string(end)]
	}
	return names[string(end)]
}

// comparedUnit is the unit of the figures compared: a relative change has none.
func (b *bound) comparedUnit() lang.Text {
	switch b.measure {
	case byLevel:
		return b.def.Unit.Name()
	case byRelativeChange:
		return lang.Text{}
	}
	return changeUnit(b.def.Unit)
}

// changeUnit is the unit of a difference: percentage points for percent.
func changeUnit(u indicators.Unit) lang.Text {
	if u == indicators.Percent {
		return lang.Text{Finnish: "prosenttiyksikköä", Swedish: "procentenheter", English: "percentage points"}
	}
	return u.Name()
}
