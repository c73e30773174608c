// Package subsidy computes the Finnish welfare supplement: the coefficient by
// which the state pays municipalities for promoting the wellbeing and health
// of their residents, and the euros that follow from it, with the law, the
// assumptions and the arithmetic behind every figure.
//
// # The shape of a computation
//
// A [Scheme] is the law of one finance year: base price, indicators, rules. A
// [Cohort] is the figures of all units of the country, because the coefficient
// of one depends on all the others. Together they give an [Allocation], which
// holds an [Award] for every unit and explains each.
//
//	scheme, err := subsidy.Municipal(2026)
//	cohort, err := subsidy.ParseCohort(scheme, csv)
//	cohort, err = scheme.CheckUnits(cohort)
//	alloc, err := scheme.Allocate(cohort)
//	award, ok := alloc.Award("211")
//	why, ok := alloc.Explain("211")
//
// # The formulas
//
// The municipal supplement (618/2021, section 15; 1393/2022, section 3), with
// n result indicators in the year (six to 2025, five from 2026):
//
//	P   = Σ a / 15                         mean of the activity points, 0–100 each
//	d   = latest − previous                change of a result indicator, in its unit
//	s   = 100 · (max d − d) / (max d − min d)   points: the greatest fall earns 100
//	raw = (P + Σ s / n) / 2                score, 0–100
//	W   = Σ population·raw / Σ population  national mean
//	K   = raw / W                          coefficient
//	€   = base price · population · K      award, rounded once
//
// The greatest and the least change are taken indicator by indicator over all
// units that have both figures. That is our reading of the decree's "all
// differences are scaled so that the range becomes 0–100". A missing figure
// gives 0 points, the lowest possible value (618/2021, section 15(3)), and is
// reported as missing. A unit at its target gets 100 points; the decree sets
// no municipal targets, so that none applies unless the caller gives it
// ([Target]).
//
// # Exactness
//
// Figures are decimals, fractions stay fractions, and there is one rounding at
// the end: euros, in the way the scheme names ([EuroRounding],
// [RoundingMode]). An exact half of a cent is seen as one. Under the default
// assumptions Σ population·K equals Σ population exactly. The total of an
// allocation is the sum of the rounded awards; the residue is that sum minus
// base price · population. Printed decimals are rounded half away from zero,
// and nothing printed is computed with.
//
// # What the law leaves open
//
// Every question that the law does not settle has an id, a default and other
// options, which [Assume] takes; a result lists them all, and an explanation
// names them where they decide a step.
//
//	range-includes-target    yes | no                    units at target take part in the range
//	no-spread                full | half | zero          points where every change is the same
//	weights                  mean-of-means | printed     3(5) or the four-digit weights of 3(2)
//	national-mean            weighted | plain            plain departs from the decree: a what-if
//	target-with-latest-only  missing | full              latest at target, previous missing
//	coefficient-rounding     none | 0 … 12               decimals of K before euros
//	euro-rounding            cents | euros
//	rounding-mode            half-away | half-even       ties, in both roundings
//
// With printed weights the highest score is 99.93 with six result indicators
// and 91.60 with five: the weights are not normalised, and K is not affected by
// a common factor.
//
// # A worked example
//
// Three units, one activity and one result indicator with figures, law of 2026
// (the other indicators are not collected and give 0 points to all):
//
//	unit  population  activity  previous  latest  change  points
//	211         3000       100      20.0    18.0      −2     100
//	091         6000        50      20.0    19.0      −1      75
//	837         1000   missing      20.0    22.0       2       0
//
// The scores are (100/15 + 100/5)/2 = 40/3, (50/15 + 75/5)/2 = 55/6 and 0; the
// national mean is (3000·40/3 + 6000·55/6 + 0)/10000 = 19/2; the coefficients
// are 80/57, 55/57 and 0; and unit 211 gets 20.67 · 3000 · 80/57 = 87 031.58 €.
//
// # What is not known
//
// Official tables of coefficients or euros unit by unit were not found, so that
// agreement with actual payments to the last cent is not proven. Where the
// text of an act was read only to some day, [Scheme.Acts] says so and names the
// amendments that were not seen. How schools are combined into a municipality's
// activity points is not in the decree, which is why points between 0 and 100
// are taken.
package subsidy
