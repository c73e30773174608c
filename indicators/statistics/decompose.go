package statistics

import (
	"math/big"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Part is one indicator of a composite at two times. A composite is the sum of
// weight × figure; an indicator that lowers it has a negative weight.
type Part struct {
	Key          string
	Before       indicators.Datum
	After        indicators.Datum
	WeightBefore decimal.Decimal
	WeightAfter  decimal.Decimal
}

// Contribution is what one indicator added to the change of a composite, in the
// unit of the composite.
type Contribution struct {
	Key string
	// ByFigure is what the change of the figure added, ByWeight what the change
	// of its weight added, Total their sum. All three are missing where a
	// figure is.
	ByFigure indicators.Datum
	ByWeight indicators.Datum
	Total    indicators.Datum
}

// Decomposition is the change of a composite, indicator by indicator.
type Decomposition struct {
	// Contributions stand in the order of the parts.
	Contributions []Contribution
	// Change is the composite after minus before.
	Change decimal.Decimal
	// Explained is the sum of the contributions.
	Explained decimal.Decimal
	// Remainder is Change minus Explained: exactly zero where the composite is
	// the weighted sum of the parts and none is missing. What it holds
	// otherwise is not of any one part: missing parts, rounding of the
	// published composite, or a formula that is no weighted sum.
	Remainder decimal.Decimal
	Count
}

// Decompose splits the change of a composite between two times into what each
// indicator added. before and after are the composite as published or computed.
//
// Formula: of w₀x₀ to w₁x₁ the figure adds (w₀ + w₁)/2 · (x₁ − x₀) and the
// weight (x₀ + x₁)/2 · (w₁ − w₀), which is symmetric in time and leaves nothing
// over. Unit: that of the composite. Results are exact and not rounded. Source:
// Kitagawa, E. M. (1955), Components of a difference between two rates, Journal
// of the American Statistical Association 50, 1168–1194.
//
// A key that repeats and a number wider than a figure may be are an
// [*InputError].
func Decompose(before, after decimal.Decimal, parts []Part) (Decomposition, error) {
	if err := checkWidth("before", before); err != nil {
		return Decomposition{}, err
	}
	if err := checkWidth("after", after); err != nil {
		return Decomposition{}, err
	}
	d := Decomposition{Change: plain(after).Sub(plain(before))}
	seen := make(map[string]bool, len(parts))
	for i, p := range parts {
		if seen[p.Key] {
			return Decomposition{}, &InputError{Place: at("parts", i) + ".Key", Found: clip(p.Key), Expected: "each key once"}
		}
		seen[p.Key] = true
		if err := p.check(at("parts", i)); err != nil {
			return Decomposition{}, err
		}
		c := p.contribution()
		d.Contributions = append(d.Contributions, c)
		if total, known := c.Total.Value(); known {
			d.Explained = d.Explained.Add(total)
			d.Known++
		} else {
			d.Missing++
		}
	}
	d.Remainder = d.Change.Sub(d.Explained)
	return d, nil
}

func (p Part) contribution() Contribution {
	from, hadBefore := p.Before.Value()
	to, hasAfter := p.After.Value()
	switch {
	case !hadBefore:
		return Contribution{Key: p.Key, ByFigure: p.Before, ByWeight: p.Before, Total: p.Before}
	case !hasAfter:
		return Contribution{Key: p.Key, ByFigure: p.After, ByWeight: p.After, Total: p.After}
	}
	from, to = plain(from), plain(to)
	was, is := plain(p.WeightBefore), plain(p.WeightAfter)
	byFigure := halved(was.Add(is).Mul(to.Sub(from)))
	byWeight := halved(from.Add(to).Mul(is.Sub(was)))
	return Contribution{
		Key: p.Key, ByFigure: exactly(byFigure), ByWeight: exactly(byWeight), Total: exactly(byFigure.Add(byWeight)),
	}
}

// exactly returns the figure without the zeros that products leave at its end.
func exactly(v decimal.Decimal) indicators.Datum {
	whole, exponent := v.Coefficient(), v.Exponent()
	ten, digit := big.NewInt(10), new(big.Int)
	for shorter := new(big.Int); exponent < 0; exponent++ {
		if shorter.QuoRem(whole, ten, digit); digit.Sign() != 0 {
			break
		}
		whole.Set(shorter)
	}
	return indicators.Known(decimal.NewFromBigInt(whole, exponent))
}

// halved is exact: a division would round by a setting that a host may change.
func halved(v decimal.Decimal) decimal.Decimal { return v.Mul(decimal.New(5, -1)) }

func (p Part) check(place string) error {
	before, _ := p.Before.Value()
	after, _ := p.After.Value()
	for _, c := range []struct {
		field string
		value decimal.Decimal
	}{
		{".Before", before}, {".After", after}, {".WeightBefore", p.WeightBefore}, {".WeightAfter", p.WeightAfter},
	} {
		if err := checkWidth(place+c.field, c.value); err != nil {
			return err
		}
	}
	return nil
}
