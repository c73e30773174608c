package statistics

import (
	"math/big"
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/indicators"
)

// Ties says which rank equal figures share. The zero value is Competition.
type Ties uint8

// The ways of ranking equal figures, shown for the figures 9, 7, 7, 5.
const (
	// Competition ("standard competition ranking"): the best rank of the
	// group, 1 2 2 4.
	Competition Ties = iota
	// ModifiedCompetition: the last rank of the group, 1 3 3 4.
	ModifiedCompetition
	// Dense: ranks without gaps, 1 2 2 3.
	Dense
	// Fractional (midranks): the mean of the ranks of the group, 1 2.5 2.5 4.
	// The sum of the ranks does not depend on ties.
	Fractional
)

var tiesNames = [...]string{"competition", "modified-competition", "dense", "fractional"}

// String returns "competition", "modified-competition", "dense" or
// "fractional".
func (t Ties) String() string {
	if int(t) < len(tiesNames) {
		return tiesNames[t]
	}
	return "statistics.Ties(" + strconv.Itoa(int(t)) + ")"
}

// Rank returns the rank of every figure, 1 for the best. HigherIsBetter gives 1
// to the highest figure, LowerIsBetter to the lowest; Neutral figures are ranked
// from the highest, as sizes are. Equal figures share the rank that ties names:
// figures are equal as numbers, however many decimals they are written with.
//
// Formula: with b figures better than x and e equal to it, x itself among them,
// Competition b+1, ModifiedCompetition b+e, Fractional b+(e+1)/2, Dense 1 + the
// number of different figures better than x. Unit: rank. Names as in
// Kendall, M. G. (1945), The treatment of ties in ranking problems, Biometrika
// 33, 239–251 (midranks), and as sports use them.
//
// No known figure is a [*TooFewError].
func Rank(figures []indicators.Datum, better indicators.Polarity, ties Ties) (Column, error) {
	if int(ties) >= len(tiesNames) {
		return Column{}, &InputError{Place: "ties", Found: ties.String(), Expected: "one of the four ways of ranking equal figures"}
	}
	if better > indicators.LowerIsBetter {
		return Column{}, &InputError{Place: "better", Found: better.String(), Expected: "a polarity"}
	}
	f, err := read(figures, 1)
	if err != nil {
		return Column{}, err
	}
	f.sort()
	if better != indicators.LowerIsBetter {
		slices.Reverse(f.entries)
	}
	c := Column{Figures: slices.Clone(figures), Count: f.count()}
	var r rounder
	for group := range f.groups() {
		rank := indicators.Known(r.quotient(big.NewInt(group.doubled(ties)), big.NewInt(2)))
		for _, e := range f.entries[group.from:group.to] {
			c.Figures[e.place] = rank
		}
	}
	return c, nil
}

// group is a run of equal figures among sorted ones.
type group struct {
	from, to int
	number   int // of the run, from 1
}

// doubled returns twice the rank that the figures of the group share.
func (g group) doubled(ties Ties) int64 {
	switch ties {
	case ModifiedCompetition:
		return 2 * int64(g.to)
	case Dense:
		return 2 * int64(g.number)
	case Fractional:
		return int64(g.from) + 1 + int64(g.to)
	}
	return 2 * (int64(g.from) + 1)
}

// groups yields the runs of equal figures of sorted entries.
func (f figures) groups() func(func(group) bool) {
	return func(yield func(group) bool) {
		g := group{number: 1}
		for g.from < len(f.entries) {
			g.to = g.from + 1
			for g.to < len(f.entries) && f.entries[g.to].value == f.entries[g.from].value {
				g.to++
			}
			if !yield(g) {
				return
			}
			g = group{from: g.to, number: g.number + 1}
		}
	}
}
