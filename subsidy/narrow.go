package subsidy

import (
	"math/big"
	"math/bits"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/subsidy/internal/kernel"
)

// fill makes the input of the kernel of the scheme and the cohort, in memory
// that is reused; false where a figure is too wide for it.
func (s Scheme) fill(in *kernel.Input, c *Cohort) bool {
	p := s.plan
	in.Population, in.Residents = c.population, c.residents
	in.Reported, in.Changes = in.Reported[:0], in.Changes[:0]
	in.Share, in.Rules, in.Price = p.reported, p.rules, p.price
	at, ok := 0, true
	for j := range p.terms {
		t := &p.terms[j]
		if t.def.Kind != indicators.Result {
			continue
		}
		previous, latest := c.next(&at, t.names[0]), c.next(&at, t.names[1])
		if latest == nil || previous == nil {
			continue // nobody has points
		}
		change := kernel.Change{Target: -1, Share: t.share}
		decimals := max(previous.decimals, latest.decimals)
		change.Previous, ok = previous.figures(decimals)
		if !ok {
			return false
		}
		if change.Latest, ok = latest.figures(decimals); !ok {
			return false
		}
		if t.fixedTarget >= 0 {
			change.Target = t.fixedTarget / int64(powersOfTen[longestDecimals-latest.decimals])
		}
		in.Changes = append(in.Changes, change)
	}
	return p.fillReported(in, c)
}

// fillReported adds the activity indicators, all at the decimals of the finest
// of them.
func (p *plan) fillReported(in *kernel.Input, c *Cohort) bool {
	decimals, at := 0, 0
	for j := range p.terms {
		if p.terms[j].def.Kind != indicators.Activity {
			continue
		}
		if col := c.next(&at, p.terms[j].names[1]); col != nil {
			decimals = max(decimals, col.decimals)
		}
	}
	hi, ceiling := bits.Mul64(uint64(p.multiples), 100*powersOfTen[decimals])
	if in.Ceiling = ceiling; hi != 0 || ceiling >= narrowLimit {
		return false
	}
	at = 0
	for j := range p.terms {
		t := &p.terms[j]
		if t.def.Kind != indicators.Activity {
			continue
		}
		col := c.next(&at, t.names[1])
		if col == nil {
			continue
		}
		if col.wide != nil {
			return false
		}
		in.Reported = append(in.Reported, kernel.Reported{
			Values: col.fixed, Factor: t.multiple * int64(powersOfTen[decimals-col.decimals]),
		})
	}
	return true
}

// figures gives the kernel a column at a number of decimals; false where a
// figure does not fit.
func (c *column) figures(decimals int) (kernel.Figures, bool) {
	factor := powersOfTen[decimals-c.decimals]
	hi, most := bits.Mul64(c.peak, factor)
	return kernel.Figures{Values: c.fixed, Factor: int64(factor), Lacks: c.missing},
		c.wide == nil && hi == 0 && most < narrowLimit
}

// nation is what the whole country sets, as fractions, where the kernel
// computed.
type nation struct {
	scheme Scheme
	frame  *kernel.Frame
	exact  *kernel.Exact
	// denominator is that of all scores.
	denominator *big.Int
	mean        *big.Rat
}

func newNation(s Scheme, f *kernel.Frame) *nation {
	n := &nation{scheme: s, frame: f, exact: f.NewExact()}
	n.denominator = new(big.Int).Mul(n.exact.Denominator(), s.plan.full.Denom())
	sum, weight := n.exact.Sum()
	n.mean = n.fraction(sum)
	n.mean.Quo(n.mean, new(big.Rat).SetInt(new(big.Int).SetUint64(weight)))
	return n
}

// fraction is the score of a numerator.
func (n *nation) fraction(numerator *big.Int) *big.Rat {
	return new(big.Rat).SetFrac(new(big.Int).Mul(numerator, n.scheme.plan.full.Num()), n.denominator)
}

// score is the score of a unit, 0 to 100.
func (n *nation) score(i int) *big.Rat { return n.fraction(n.exact.Numerator(n.frame.Grades(i))) }
