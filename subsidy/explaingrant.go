package subsidy

import (
	"math/big"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// grantName says what the money is called in the scheme.
func (s Scheme) grantName(id string) lang.Text {
	if name, ok := names[id+":"+s.Kind().String()]; ok {
		return name
	}
	return names[id]
}

// grantCitation is the provision that grants the money in the year.
func (s Scheme) grantCitation() law.Citation {
	if s.flat {
		return s.rules.flat.Citation
	}
	return s.rules.award
}

// explainFlat is the coefficient where the money goes per resident.
func (a *Allocation) explainFlat() Step {
	return Step{
		ID: "coefficient", Operation: Enacted, Name: names["coefficient"],
		Value: ratioOf(big.NewRat(1, 1)), Citation: a.scheme.rules.flat.Citation,
	}
}

// explainShare is the price that follows from a pool.
func (a *Allocation) explainShare() Step {
	pool := Step{
		ID: "pool", Operation: Enacted, Name: names["pool"], Unit: unitEuros,
		Value: ratioOf(a.scheme.pool.Value.Rat()), Citation: a.scheme.pool.Citation,
	}
	if !a.scheme.pool.Value.Equal(a.scheme.rules.pool.Value) {
		pool.Citation, pool.Chosen = law.Citation{}, true
	}
	residents := Step{
		ID: "residents", Operation: National, Name: names["residents"], Unit: unitResidents,
		Value: ratioOf(new(big.Rat).SetInt64(a.cohort.residents)), Citation: a.scheme.rules.population,
	}
	return Step{
		ID: "base-price", Operation: Quotient, Name: names["share"], Unit: unitPerResident,
		Value: ratioOf(a.scheme.rate()), Citation: a.scheme.rules.award, Operands: []Step{pool, residents},
	}
}
