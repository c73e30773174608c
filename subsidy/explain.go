package subsidy

import (
	"iter"
	"math/big"
	"slices"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// The units written after the values of an explanation.
var (
	unitEuros       = lang.Text{Finnish: "€", Swedish: "€", English: "€"}
	unitPerResident = lang.Text{Finnish: "€/asukas", Swedish: "€/invånare", English: "€ per resident"}
	unitResidents   = lang.Text{Finnish: "asukasta", Swedish: "invånare", English: "residents"}
	unitPoints      = lang.Text{Finnish: "pistettä", Swedish: "poäng", English: "points"}
)

// Explain returns the way from the figures of a unit to its euros as a tree:
// the award, the product, the coefficient, the score, the two means, the
// points of every indicator, the changes, the figures. What the whole country
// sets (the national mean, the greatest and the least change) stands in it as
// leaves, which [Allocation.Open] opens. It is false where the allocation does
// not have the unit. Nothing is computed for an explanation before it is asked
// for, and its cost does not grow with the number of units, except to name
// those who set a range: where the kernel computed, they are looked for in the
// blocks of units that reach that end of the range.
func (a *Allocation) Explain(code string) (Step, bool) {
	a = a.orEmpty()
	i, ok := a.cohort.index[code]
	if !ok {
		return Step{}, false
	}
	v := a.view()
	k := v.explainCoefficient(i)
	amount := Step{
		ID: "amount", Operation: Product, Name: a.scheme.grantName("amount"), Unit: unitEuros,
		Value:    ratioOf(a.scheme.amount(k.Value.view(), a.cohort.population[i])),
		Citation: a.scheme.grantCitation(),
		Operands: []Step{a.explainPrice(), a.explainPopulation(i), k},
	}
	return Step{
		ID: "euros", Operation: Rounded, Name: a.scheme.grantName("euros"), Unit: unitEuros,
		Value:       ratioOf(new(big.Rat).SetFrac(a.cents(i), big.NewInt(100))),
		Citation:    a.scheme.grantCitation(),
		Assumptions: a.took(euroRounding, roundingMode),
		Operands:    []Step{amount},
	}, true
}

// took returns the questions as the scheme answers them; those that it does not
// have decide nothing.
func (a *Allocation) took(list ...question) []Assumption {
	out := make([]Assumption, 0, len(list))
	for _, q := range list {
		if slices.Contains(a.scheme.questions(), q) {
			out = append(out, a.scheme.assumption(q))
		}
	}
	return out
}

func (a *Allocation) explainPrice() Step {
	if a.scheme.shares() {
		return a.explainShare()
	}
	return Step{
		ID: "base-price", Operation: Enacted, Name: names["base-price"], Unit: unitPerResident,
		Value: ratioOf(a.scheme.price.Value.Rat()), Citation: a.scheme.priceCitation(),
		Chosen: !a.scheme.enactedPrice(a.scheme.price.Value),
	}
}

func (a *Allocation) explainPopulation(i int) Step {
	return Step{
		ID: "population", Operation: Given, Name: names["population"], Unit: unitResidents,
		Value:    ratioOf(new(big.Rat).SetInt64(a.cohort.population[i])),
		Datum:    wholeDatum(a.cohort.population[i]),
		Citation: a.scheme.rules.population,
		Chosen:   a.laid(i, populationColumn),
	}
}

func (v *view) explainCoefficient(i int) Step {
	if v.scheme.flat {
		return v.explainFlat()
	}
	exactly := Step{
		ID: "coefficient", Operation: Quotient, Name: names["coefficient"],
		Value:    ratioOf(new(big.Rat).Quo(v.score(i), v.mean)),
		Citation: v.scheme.rules.coefficient,
		Operands: []Step{v.explainScore(i), v.explainMean()},
	}
	if _, rounded := v.scheme.coefficientDecimals(); !rounded {
		return exactly
	}
	exactly.ID, exactly.Name = "coefficient-exact", names["coefficient-exact"]
	return Step{
		ID: "coefficient", Operation: Rounded, Name: names["coefficient"],
		Value:       ratioOf(v.scheme.coefficient(v.score(i), v.mean)),
		Citation:    v.scheme.rules.coefficient,
		Assumptions: v.took(coefficientRounding, roundingMode),
		Operands:    []Step{exactly},
	}
}

// explainMean is the national mean as a leaf.
func (v *view) explainMean() Step {
	return Step{
		ID: "national-mean", Operation: National, Name: names["national-mean"], Unit: unitPoints,
		Value: ratioOf(v.mean), Citation: v.scheme.rules.coefficient, Assumptions: v.took(nationalMean),
	}
}

func (v *view) explainScore(i int) Step {
	activity := v.explainHalf(i, indicators.Activity)
	result := v.explainHalf(i, indicators.Result)
	s := Step{
		ID: "score", Operation: Mean, Name: names["score"], Unit: unitPoints,
		Value: ratioOf(v.score(i)), Citation: v.scheme.rules.score,
		Assumptions: v.took(weighting), Operands: []Step{activity, result},
	}
	if v.scheme.weighted() {
		s.Operation, s.Operands = WeightedSum, slices.Concat(activity.Operands, result.Operands)
		s.Citation, s.Assumptions = v.weightSource()
	}
	return s
}

// weightSource is the provision and the open question behind the weights of a
// score: no provision has those of the caller, and the question decides only
// those of the others.
func (v *view) weightSource() (law.Citation, []Assumption) {
	switch len(v.scheme.weights) {
	case 0:
		return v.scheme.rules.weights, v.took(weighting)
	case len(v.bounds):
		return law.Citation{}, nil
	}
	return law.Citation{}, v.took(weighting)
}

// explainHalf is the mean of the points of one kind of indicators.
func (v *view) explainHalf(i int, kind indicators.Kind) Step {
	s := Step{
		ID: kind.String() + "-mean", Operation: Mean, Name: names[kind.String()+"-mean"], Unit: unitPoints,
		Citation: v.scheme.rules.score,
	}
	s.Operands = make([]Step, 0, len(v.bounds))
	for j := range v.bounds {
		if v.bounds[j].def.Kind == kind {
			s.Operands = append(s.Operands, v.explainPoints(i, &v.bounds[j]))
		}
	}
	if len(s.Operands) == 0 { // the caller left all of them out
		s.Operation, s.Operands = Enacted, nil
	}
	s.Value = ratioOf(v.halfMean(i, kind, s.Operands))
	return s
}

// halfMean is the mean of the points. The kernel has that of the reported ones
// already.
func (v *view) halfMean(i int, kind indicators.Kind, points []Step) *big.Rat {
	if v.nation != nil && kind == indicators.Activity && len(points) > 0 && !v.scheme.weighted() {
		return ratioOfGrade(100, v.run.Grades(i)[0], v.run.In.Ceiling)
	}
	sum := new(big.Rat)
	for j := range points {
		sum.Add(sum, points[j].Value.view())
	}
	if n := int64(len(points)); n > 0 {
		sum.Quo(sum, big.NewRat(n, 1))
	}
	return sum
}

// extreme tells the two ends of a range.
type extreme string

const (
	greatest extreme = "greatest:"
	least    extreme = "least:"
)

// explainBound is one end of the range as a leaf that names who set it.
func (a *Allocation) explainBound(b *bound, end extreme) Step {
	s := Step{
		ID: string(end) + b.def.Key, Operation: National, Name: b.boundName(end), Unit: b.comparedUnit(),
		Value: ratioOf(b.end(end)), Citation: a.scaleCitation(b), Assumptions: a.rangeAssumptions(b),
	}
	a.nameSetters(&s, b, end)
	return s
}

// mostSetters is the number of units that a national figure names at most.
const mostSetters = 8

// nameSetters names the first units, by code, that set one end of a range, and
// counts all of them.
func (a *Allocation) nameSetters(s *Step, b *bound, end extreme) {
	for i := range a.setters(b, end) {
		s.UnitCount++
		code := a.cohort.codes[i]
		if len(s.Units) == mostSetters && code >= s.Units[mostSetters-1] {
			continue
		}
		at, _ := slices.BinarySearch(s.Units, code)
		s.Units = slices.Insert(s.Units, at, code)
		s.Units = s.Units[:min(len(s.Units), mostSetters)]
	}
	day := law.Day(a.scheme.year, 1, 1)
	s.UnitNames = make([]lang.Text, min(len(s.Units), mostNamed))
	for k := range s.UnitNames {
		s.UnitNames[k] = unitName(s.Units[k], day)
	}
}

// setters yields the units that set one end of the range.
func (a *Allocation) setters(b *bound, end extreme) iter.Seq[int] {
	if b.fixed != nil {
		value, most, _ := b.fixed.Range()
		if end == greatest {
			value = most
		}
		return b.fixed.At(value, &a.run.In.Rules)
	}
	if end == least {
		return slices.Values(b.least)
	}
	return slices.Values(b.greatest)
}

// end is one end of the range.
func (b *bound) end(end extreme) *big.Rat {
	if end == least {
		return b.span.least
	}
	return b.span.greatest
}

// Open returns a national figure with what it was made of as its operands: for
// "national-mean" the score of every unit with its weight, in the order of the
// cohort; for "greatest:…" and "least:…" with the key of an indicator that is
// compared between units, the changes or the levels of those that set it. It is
// false for any other id, and for a range that no unit set.
func (a *Allocation) Open(id string) (Step, bool) {
	a = a.orEmpty()
	if id == "national-mean" && a.Len() > 0 && !a.scheme.flat {
		return a.view().openMean(), true
	}
	bounds := a.bounds()
	for j := range bounds {
		b := &bounds[j]
		for _, end := range [...]extreme{greatest, least} {
			if id == string(end)+b.def.Key && b.span.least != nil {
				return a.openBound(b, end), true
			}
		}
	}
	return Step{}, false
}

func (v *view) openMean() Step {
	s := v.explainMean()
	s.Operation = WeightedMean
	for i, code := range v.cohort.codes {
		s.Operands = append(s.Operands, Step{
			ID: "score:" + code, Operation: National, Name: named(names["score:"], code), Unit: unitPoints,
			Value: ratioOf(v.score(i)), Weight: ratioOf(v.unitWeight(i)), Units: []string{code}, UnitCount: 1,
		})
	}
	return s
}

func (a *Allocation) openBound(b *bound, end extreme) Step {
	s := a.explainBound(b, end)
	for i := range a.setters(b, end) {
		change := a.explainCompared(i, b, b.standing(a.scheme, i))
		change.ID += ":" + a.cohort.codes[i]
		change.Name = named(names["change-of:"], a.cohort.codes[i])
		s.Operands = append(s.Operands, change)
	}
	return s
}

// wholeDatum is a whole number as a datum.
func wholeDatum(n int64) indicators.Datum { return indicators.Known(decimal.New(n, 0)) }
