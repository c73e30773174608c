package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// explainLevel is the level of an activity indicator as it is compared: the
// figure itself, or the figure corrected by two counts.
func (a *Allocation) explainLevel(i int, b *bound, st standing) Step {
	value := a.given("value:", b, b.latest, i)
	if b.correction == nil || st.ratio != nil {
		return value
	}
	s := Step{
		ID: "level:" + b.def.Key, Name: names["level:"], Unit: b.def.Unit.Name(), Value: ratioOf(st.change), Citation: b.correction.citation,
	}
	recorded, least := a.count(b.correction.recorded, b.recorded, i), a.count(b.correction.least, b.floor, i)
	ratio, known := b.ratio(i)
	switch {
	case !known:
		s.Operation, s.Assumptions, s.Operands = Reported, a.took(miniCounts), []Step{value}
	case ratio == nil:
		s.Operation, s.Operands = Sufficient, []Step{value, recorded, least}
	default:
		s.Operation, s.Assumptions = Product, a.took(miniOrder)
		s.Operands = []Step{value, explainRatio(b, ratio, recorded, least)}
	}
	return s
}

// explainCorrectedPoints is points multiplied by the ratio of two counts.
func (a *Allocation) explainCorrectedPoints(i int, b *bound, before Step, st standing) Step {
	s := Step{
		ID: before.ID, Operation: Product, Name: before.Name, Unit: unitPoints, Citation: b.correction.citation,
		Value: ratioOf(new(big.Rat).Mul(before.Value.view(), st.ratio)), Assumptions: a.took(miniOrder),
	}
	before.ID, before.Name = "scaled:"+b.def.Key, names["scaled:"]
	recorded, least := a.count(b.correction.recorded, b.recorded, i), a.count(b.correction.least, b.floor, i)
	s.Operands = []Step{before, explainRatio(b, st.ratio, recorded, least)}
	return s
}

func explainRatio(b *bound, ratio *big.Rat, recorded, least Step) Step {
	return Step{
		ID: "ratio:" + b.def.Key, Operation: Quotient, Name: names["ratio:"], Value: ratioOf(ratio),
		Citation: b.correction.citation, Operands: []Step{recorded, least},
	}
}

// count is a number of the cohort by which a level is corrected.
func (a *Allocation) count(key string, c *column, i int) Step {
	s := Step{ID: "value:" + key, Operation: Given, Name: names["value:"], Datum: c.datum(i)}
	if d, ok := a.scheme.list.Value.Lookup(key); ok {
		s.Name = lowered(d.Name)
	}
	if s.Datum.IsKnown() {
		s.Value = ratioOf(c.rat(i))
	}
	s.Chosen = a.laid(i, key)
	return s
}

// lowered writes the first letter of a name small, for use inside a sentence.
func lowered(name lang.Text) lang.Text {
	for l, text := range name.All() {
		name = name.With(l, small(text))
	}
	return name
}
