// Package statistics computes what welfare reports and their readers expect of
// indicator figures: ranks, percentiles, standardised scores, indices, moving
// means, inequality, comparisons of groups with their uncertainty, and what
// moved a composite. Each function is named as in the literature, and its
// documentation states the formula, the unit and the source.
//
// # Arithmetic
//
// There is no floating point of the machine in this package, so that every
// platform gives the same digits. Figures are whole numbers of one decimal unit
// and stay exact until the one rounding on the way out: to 10 significant
// digits and at most 18 decimals, half away from zero. Where a formula has a
// root, the root is carried to at least 40 significant digits before that
// rounding. [Decompose] needs no rounding and does none, so its parts add up.
//
// A figure may have up to 18 digits before the decimal point and 18 after it.
//
// # Missing figures
//
// A missing figure is never zero. It is kept out of the statistic, counted in
// the result's [Count], and keeps its place and its reason in a [Column]. What
// share of missing figures a reader still accepts is for the caller to say.
//
// # Errors
//
// No result is infinite or not a number. A figure that cannot be used is an
// [*InputError] that names its place; too few figures are a [*TooFewError]; a
// statistic that does not exist for the figures, such as a z score where all
// are equal, is an [*UndefinedError] with its [Reason].
//
// # Interpretation
//
// An interval tells the uncertainty of chance only. Register figures of a whole
// population are exact as counts of the past; an interval around them speaks of
// the risk behind the counts. Small municipalities move much from year to year
// by chance alone, which is what moving means, intervals and [Answers] are for.
package statistics
