// Package indicators says what is measured: the figures by which a
// municipality or a county follows welfare and health, who collects them, and
// what a figure is when there is none.
//
// A [Datum] is a number or the reason for which there is no number. Missing is
// not zero: "suppressed", "not collected", "not applicable", "not answered"
// and an exact zero are five different things, and each has its own way of
// being written:
//
//	7.25   a number, with the decimals it was published with
//	-      exactly zero, as Statistics Finland writes it
//	..     suppressed
//	...    not collected (so is an empty cell)
//	.      not applicable
//
// Numbers are decimals, never floating point.
//
// A [Definition] says what an indicator measures, in which unit, which
// direction is good, who produces it and which provision uses it. The
// indicators that move money are listed in two decrees, and each version of a
// decree is a [List] with the days on which it was in force:
//
//   - [Municipal]: Decree 1393/2022, annex. Fifteen activity indicators; six
//     result indicators to the end of 2025, five from 2026.
//   - [County]: Decree 1392/2022, section 3. Eight and five as issued, six
//     and five from 2025, six and five with target values from 2026. Only the
//     last list ever moved money.
//
// Finnish and Swedish names follow the decrees in short form; English names,
// and the Swedish names of county indicators from 2026, are unofficial.
//
// An [Observation] is one figure of one indicator for one area and year, with
// its source.
package indicators
