// Package kernel computes the awards of all units of a country exactly, in
// about the time a loop over floating-point numbers takes.
//
// It knows no law: a scheme hands it columns of integers, weights and rules,
// and gets cents. Scores are fixed-point numbers with a proven bound on their
// error. The bound decides how nearly every award is rounded, and the few that
// lie within it of a tie are decided by integers of any width. Nothing is
// estimated, and no result depends on luck: what follows is why.
//
// # The quantities
//
// There are m indicators: the reported points of all activity indicators
// together (one sum of integers per unit), and one for every result indicator.
// In each of them unit i has a grade, an integer g from 0 to the span R ≥ 1,
// and its points are g/R of the full. For a change d in the range from least to
// greatest, g = greatest − d and R = greatest − least; a unit at target has
// g = R, one that lacks a figure g = 0; where all changes are the same, R = 2
// and g is 0, 1 or 2 for no, half and full points.
//
// Weights are whole numbers n with the sum N. A common factor of all scores
// moves no coefficient, so that a score may be measured as a part of the
// greatest possible one. With 62 bits behind the point it is
//
//	S = 2^62 · Σ (n/N) · (g/R),  0 ≤ S ≤ 2^62
//
// With u the weight of a unit in the national mean (its population P, or 1), U
// the sum of all u, T the sum of all u·S, and c the price in cents:
//
//	K = S·U/T,   x = P·c·K = P·S·M/(B·T),   M = c·U
//
// where x is the award in the unit of rounding, B = 1 for cents and B = 100 for
// euros. Where the coefficient is rounded to p decimals first, what is rounded
// is 10^p·K: the same formula with P = 1, M = 10^p·U, B = 1; price × population
// × K is then a quotient of whole numbers, rounded by comparing its rest with
// half the divisor.
//
// # The magnitudes
//
// The kernel computes where all of these hold, and says [Wide] where one does
// not. The proof uses nothing else.
//
//	figures brought to common decimals    0 ≤ v < 2^62, so that |d| < 2^62, R < 2^63
//	sum of reported points                g ≤ Ceiling < 2^63
//	population of a unit, of all          P < 2^40, ΣP < 2^58
//	sum of weights                        N < 2^40
//	c·ΣP, and c·ΣP·units for plain means  < 2^61
//	M                                     < 2^64
//	indicators                            m ≤ 64
//	2^62·U/T̂                              < 2^13 (L below)
//	bits behind the point of a value      2 ≤ G ≤ 62
//
// # Scores
//
// Let Z = 2^z·R with 2^63 ≤ Z < 2^64. The reciprocal of an indicator is
//
//	r = floor(floor(2^126·n/N) / Z) = floor(r*),  r* = 2^126·n/(N·Z) ≤ 2^63
//
// because a floor of a floor is the floor of the whole quotient. The part of
// the indicator in the score is q = 2^62·(n/N)·(g/R) = 2^z·g·r*/2^64, computed as
// q̂ = floor(2^z·g·r/2^64), the high word of one multiplication. As 2^z·g ≤ Z <
// 2^64 and r* − r < 1, the first floor costs less than 1 and the second less
// than 1: 0 ≤ q − q̂ < 2. For the sum Ŝ of m parts
//
//	0 ≤ S − Ŝ < 2m                                                      (1)
//
// and for T̂, the sum of all u·Ŝ, exact in 128 bits because U·2^62 < 2^120,
//
//	0 ≤ T − T̂ < 2m·U                                                    (2)
//
// Two scores whose Ŝ differ by 2m or more are in that order, by (1).
//
// # Values
//
// The factor is Φ = floor(Φ*) with Φ* = 2^(64+G)·M/(B·T̂), where G is chosen so
// that Φ* ≤ 2^64. The value of a unit is κ = floor(Ŝ·Φ/2^64), the high word of
// one multiplication: x/P with G bits behind the point. Its exact counterpart
// is κ* = 2^G·S·M/(B·T) = S·Φ°/2^64 with Φ° = 2^(64+G)·M/(B·T) ≤ Φ*.
//
// From below: if S < 2m, then κ* ≤ S·Φ*/2^64 < 2m ≤ κ + 2m. Otherwise Ŝ > S − 2m
// and Φ > Φ* − 1 give Ŝ·Φ/2^64 > (S·Φ* − 2m·Φ* − S)/2^64 ≥ κ* − 2m − 1/4, and the
// floor costs less than 1. In both cases κ > κ* − 2m − 2.
//
// From above: κ ≤ S·Φ*/2^64 ≤ S, and with Φ°/Φ* = T̂/T
//
//	κ − κ* ≤ (S·Φ*/2^64)·(1 − T̂/T) < S·2m·U/T ≤ 2m·2^62·U/T̂ < 2m·L
//
// by (2), where L is an integer above 2^62·U/T̂: the greatest possible score over
// the mean score. L ≥ 1, so that with err = 2m·L + 2
//
//	|κ − κ*| < err                                                      (3)
//
// # Rounding
//
// y = P·κ is exact in 128 bits. Split y = X·2^G + f with 0 ≤ f < 2^G, and let
// h = 2^(G−1). By (3) the exact award y* = 2^G·x lies within E = P·err of y, and
// E < 2^60, so that no comparison below overflows. If |f − h| > E, the award is
// decided:
//
//   - f > h + E: then y* > y − E > X·2^G + h, and, as E < h follows from f < 2^G,
//     y* < y + E < (X+1)·2^G + h. x is nearer to X + 1 than to any other integer.
//   - f < h − E: then y* < X·2^G + h, and, as E < h follows from f ≥ 0,
//     y* > X·2^G − h. x is nearer to X.
//
// Neither is a tie, so that the rule for ties is not asked. All other units are
// decided exactly.
//
// # Exactly
//
// The sums of u·g of every indicator are kept, exact in 128 bits (U·R < 2^121;
// in 64 where U·R < 2^64). With C the least common multiple of all spans, the
// score of a unit is Σ n·(C/R)·g over the denominator N·C, the sum of all is
// Σ n·(C/R)·(Σ u·g) over the same, and x is a quotient of two integers of any
// width ([Exact]); its rounding compares twice the rest with the divisor. The
// cost is that of m multiplications per unit that the bound did not decide.
//
// With figures of the size that occur, G is about 48 and err about 50: a share
// of 2^-26 of the awards of towns of some 20 000 residents is decided this way,
// unless figures were made to lie at ties.
//
// # One unit
//
// A figure that moves no range changes one grade. [Frame.Lay] takes the old
// grade out of the sums and puts the new one in: the sums are exact, and T̂ stays
// the sum of all u·Ŝ, so that (1) to (3) hold as before.
package kernel
