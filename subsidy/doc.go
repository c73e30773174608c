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
//	cohort, err := subsidy.ParseChecked(scheme, csv)
//	alloc, err := scheme.Allocate(cohort)
//	award, ok := alloc.Award("211")
//	why, ok := alloc.Explain("211")
//
// # The formulas
//
// The municipal supplement ([Municipal]; 618/2021, section 15; 1393/2022,
// section 3), with n result indicators in the year (six to 2025, five from
// 2026):
//
//	P   = Σ a / 15                         mean of the activity points, 0–100 each
//	d   = latest − previous                change of a result indicator, in its unit
//	s   = 100 · (max d − d) / (max d − min d)   points: the greatest fall earns 100
//	raw = (P + Σ s / n) / 2                score, 0–100
//	W   = Σ population·raw / Σ population  national mean
//	K   = raw / W                          coefficient
//	€   = base price · population · K      award, rounded once
//
// The county share ([County]; 617/2021, section 15; 1392/2022, sections 3 and
// 3 a) from 2026, with six activity and five result indicators:
//
//	l   = latest level                     of an activity indicator
//	l   = level · recorded / births        brief intervention, where fewer AUDIT
//	                                       scores were recorded than children born
//	p   = 100 · (l − min l) / (max l − min l)   points: the highest level earns 100
//	p   = 100                              vaccination coverage of 97 % or more
//	d   = (latest − previous) / previous   relative change of a result indicator
//	s   = 100 · (max d − d) / (max d − min d)
//	s   = 100                              latest at most the target of section 3
//	raw = (Σ p / 6 + Σ s / 5) / 2
//	W, K, €                                as above
//
// The units are the 21 counties and the City of Helsinki as "90"; HUS and Åland
// are outside. In 2023 to 2025 the share went per resident (617/2021, section
// 33(2)): K is 1 for all, there are no scores and no ranks, and indicator
// columns are ignored and listed. The lists of indicators that were in force as
// text in those years never moved money ([indicators.CountyLists]).
//
// The plan of 2016–2018 ([Proposal2017]; bill HE 15/2017, which lapsed) shared
// out a pool of about 57 million euros; its 29 activity indicators are read as
// one mean, because no source read for go-hyte names them:
//
//	raw = (mean of 29 + Σ s / 8) / 2       s as for the municipalities
//	€   = pool · population·raw / Σ population·raw
//
// Ranges are taken indicator by indicator over all units that have the figures.
// That is our reading of the decrees' "all differences are scaled so that the
// range becomes 0–100". A missing figure gives 0 points, the lowest possible
// value (618/2021 and 617/2021, section 15(3)), and is reported as missing. A
// unit at its target gets 100 points. The targets of the counties are law, and
// another value is a what-if; the decree of the municipalities sets none, so
// that none applies there unless the caller gives it ([Target]).
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
// There are two ways to the same awards. The municipal supplement goes through
// a kernel of integers that knows the error of every number it holds and asks
// fractions only where that error could decide a rounding
// ([Allocation.AtEdge] counts such units); used again, an allocation takes no
// new memory ([Scheme.AllocateInto]). The county scheme, the plan, and figures
// beyond 62 bits are computed in fractions throughout, much slower
// ([Allocation.Wide]). Scores, means and coefficients are made as
// fractions when they are read, in either way.
//
// # From published figures
//
// [Assemble] makes a cohort of observations, as the readers of package
// indicators give them: for each unit of the division its population, the
// latest figure of every activity indicator and the two latest rounds of every
// result indicator. Its [Assembly] tells which series and rounds were used,
// what was missing, and what was left over.
//
// # What if
//
// Overlays vary the law ([BasePrice], [Pool], [Assume], [Target], [Weight],
// [Without]; [Scheme.With]) and the figures ([Figure]; [Cohort.With]), or both
// ([Allocation.With]). Those on different things give the same in any order; a
// weight or a target of an indicator that is left out does nothing. They are
// recorded in the result, and the cohort is not copied.
//
// [Allocation.WhatIf] answers for one figure without computing the country
// anew: the award of any unit follows in time proportional to the number of
// indicators, and the total only when it is asked for. Where the figure sets or
// unsets the greatest or the least change of everybody, all is computed anew,
// and [Variation.ComputedAnew] says so. That holds for the kernel, which is to
// say for the municipalities: under the county scheme and the plan of 2016–2018
// every what-if, and so every whole step below, computes all units anew, which
// takes as long as the allocation itself.
//
// [Allocation.Marginals] tells, indicator by indicator, what a point more is
// worth to a unit with the national mean moving, and what a whole step is worth
// when everything is computed in full ([Marginal.Move]): from 0 to 100 points of
// an activity item that is reported in points, or one unit of the last decimal
// of a figure that is compared with those of others, which is a result of a
// municipality and a level or a result of a county. Both
// tell who pays: at the margin all of it adds up to exactly zero, a whole step
// to zero but for roundings.
//
// # What the law leaves open
//
// Every question that the law does not settle has an id, a default and other
// options, which [Assume] takes; a result lists them all, and an explanation
// names them where they decide a step.
//
//	range-includes-target    yes | no                result indicators: units at target take part in the range
//	no-spread                full | half | zero      points where every compared figure is the same
//	weights                  mean-of-means | printed the mean of two means or the four-digit weights
//	national-mean            weighted | plain        municipal: plain departs from the decree, a what-if
//	mmr-boundary             at-least | above        county: 97 % reached (section 3) or exceeded (3 a)
//	mini-intervention-order  before | after          county: correction before or after scaling
//	mini-intervention-counts missing | uncorrected   county: births or recorded scores missing
//	zero-base                zero-points | error     county: a rise from zero, kept out of the range
//	zero-to-zero             outside | inside        county: takes part in the range as a change of 0
//	target-with-latest-only  missing | full          latest at target, previous missing
//	coefficient-rounding     none | 0 … 12           decimals of K before euros
//	euro-rounding            cents | euros
//	rounding-mode            half-away | half-even   ties, in both roundings
//
// Which scheme has which:
//
//	municipal                all but those marked county
//	county, from 2026        all
//	county, 2023 to 2025     euro-rounding and rounding-mode: the money goes per resident
//	the plan of 2016–2018    neither those marked county nor weights and national-mean
//
// An assumption that a scheme does not have is an [*OverlayError].
//
// In the range of a level everybody takes part that has one, at target or not.
// A unit at target whose figure rose from zero gets 100 points under
// "zero-points", and under "error" the cohort is refused all the same: the law
// asks for a relative change that does not exist.
//
// With printed weights the highest municipal score is 99.93 with six result
// indicators and 91.60 with five, and the highest county score 99.98: the
// weights are not normalised, and a common factor would not affect K.
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
// And three areas, two activity and one result indicator with figures, the
// county law of 2026 (target of the result indicator: 10):
//
//	area  population  MMR  level  recorded/births  previous  latest  points: MMR, level, result
//	90          6000   97     40          100/100        20      18  100 (target)  100   40
//	05          3000   95     60           50/100        20      20   50            50    0
//	20          1000   93     20            40/10        12       9    0             0  100 (target)
//
// The corrected levels are 40, 30 and 20, the relative changes −1/10, 0 and
// −1/4; the scores are ((100+100)/6 + 40/5)/2 = 62/3, 25/3 and 10, the national
// mean is 159/10, and area 90 gets 70.95 · 6000 · 620/477 = 553 320.75 €.
//
// # Trust and comparison
//
// [Verify] computes an explanation anew with code that shares nothing with what
// made it, and [Allocation.Verify] does so down to the figures of every unit.
// [Allocation.Roundings] tells what every other way of rounding would have
// given, [Allocation.Gaps] what each missing figure cost, and [Compare] divides
// the change from one allocation to another among price, population, own
// figures, other units and law, so that the [Parts] add up exactly.
// An indicator that the cohort of one side does not hold gives nobody points
// there, which moves euros as a law would: [Allocation.NotCollected] of both
// sides belongs beside any part that is quoted, and what is written tells it.
//
// Whatever is written of an allocation as JSON begins with the law, the choices,
// what was laid over law and figures, and what the cohort lacks
// ([Allocation.AppendJSON]). Rows of CSV carry none of the law.
//
// encoding/json writes allocations, awards, steps, marginals, schemes and
// cohorts as the Append methods do, and a [Ratio] with 12 decimals.
//
// # Awkward cohorts
//
//	no figure for a whole indicator    0 points to all, listed as missing or not collected
//	no points anywhere                 *ZeroMeanError: there is no coefficient
//	a single unit                      no spread; K is 1
//	all compared figures equal         no-spread decides
//	population 0                       a fault of the cohort (*CohortError)
//	previous 0, latest above           municipal: a change like any other; county: zero-base
//	previous 0, latest 0               at target for a county: zero-to-zero
//	births 0                           no number is fewer than 0: no correction
//	up to 12 digits and 9 decimals     computed exactly, also far out of any sensible range
//	a merged unit beside its successor CheckUnits refuses the one that is gone
//
// # What is not known
//
// Official tables of coefficients or euros unit by unit were not found, so that
// agreement with actual payments to the last cent is not proven. Where the
// text of an act was read only to some day, [Scheme.Acts] says so and names the
// amendments that were not seen: of the counties' act, section 15(3) and (4) as
// amended by 391/2025, and section 35 as amended, by which the transition
// equalisation is adjusted from 2026 by the difference that the coefficient
// makes; nothing of section 35 is computed here. Which residents count for a
// county follows section 2(2); section 15(3) as issued speaks of the turn of
// the year before the finance year, which can be read otherwise. How schools are combined into a municipality's
// activity points is not in the decree, which is why points between 0 and 100
// are taken.
package subsidy
