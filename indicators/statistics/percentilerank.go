package statistics

import (
	"math/big"
	"slices"

	"github.com/hyte-fi/go-hyte/indicators"
)

// PercentileRanks returns for every figure the percentage of figures below it,
// half of those equal to it and half of itself included.
//
// Formula: 100·(B + E/2) / n with B figures below, E equal to it, itself among
// them, and n known figures. Unit: percent, above 0 and below 100; one figure
// alone, or all equal, is 50. The convention is that of Roscoe, J. T. (1975),
// Fundamental Research Statistics for the Behavioral Sciences, 2nd ed.
//
// The direction of the indicator plays no part. No known figure is a
// [*TooFewError].
func PercentileRanks(figures []indicators.Datum) (Column, error) {
	f, err := read(figures, 1)
	if err != nil {
		return Column{}, err
	}
	f.sort()
	c := Column{Figures: slices.Clone(figures), Count: f.count()}
	n := big.NewInt(int64(len(f.entries)))
	var r rounder
	for g := range f.groups() {
		rank := indicators.Known(r.quotient(big.NewInt(50*(int64(g.from)+int64(g.to))), n))
		for _, e := range f.entries[g.from:g.to] {
			c.Figures[e.place] = rank
		}
	}
	return c, nil
}
