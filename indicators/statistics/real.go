package statistics

import (
	"math/big"

	"github.com/shopspring/decimal"
)

// Intervals are computed with 192 bits, 57 decimal digits. The arithmetic of
// big.Float is software and the same on every platform.
const precision = 192

func number(n int64) *big.Float { return fresh().SetInt64(n) }

func fresh() *big.Float { return new(big.Float).SetPrec(precision) }

func add(a, b *big.Float) *big.Float { return fresh().Add(a, b) }

func sub(a, b *big.Float) *big.Float { return fresh().Sub(a, b) }

func mul(a, b *big.Float) *big.Float { return fresh().Mul(a, b) }

// div divides by a b that is not zero.
func div(a, b *big.Float) *big.Float { return fresh().Quo(a, b) }

// root returns the square root; what rounding pushed below zero is zero.
func root(a *big.Float) *big.Float {
	if a.Sign() <= 0 {
		return fresh()
	}
	return fresh().Sqrt(a)
}

func cube(a *big.Float) *big.Float { return mul(a, mul(a, a)) }

// rounded returns a as results leave this package.
func rounded(a *big.Float) decimal.Decimal {
	exact, _ := a.Rat(nil)
	var r rounder
	return r.quotient(exact.Num(), exact.Denom())
}
