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
// # Catalogue
//
// A [Catalogue] describes series of figures by [Entry]: name, unit, which
// direction is good, what a figure can be, producer, terms, survey years and
// names in other systems. [Coefficient] holds the indicators of the decrees and
// of the plan that lapsed ([Planned]); package sotkanet holds series of
// Sotkanet.fi. Callers merge their own; a key that two catalogues have is an
// error, never a silent choice. What no source says is said to be not known.
//
// # Observations, series, rounds
//
// An [Observation] is one figure of one indicator for an [Area] (a code and its
// kind), a year or period and a population [Group], with its absolute value,
// count and interval where the source gives them, and the day on which it was
// taken. Dimensions of groups are data: age=65-74;sex=female.
//
// A [Series] is the observations of one indicator, area and group in the order
// of time. Revised figures replace earlier ones by the day of retrieval; breaks
// are marked, not bridged.
//
// The decree compares "the two latest years". Many indicators are surveys of
// every second year, so these are read as the two latest [Rounds]:
//
//   - a round is a year in which at least one area of the country has a figure,
//     withheld ones included ([RoundsOf]), or the years that the caller names
//     ([NewRounds]) where a survey moved over the country in two years;
//   - with [NationalRounds], the default, the two latest rounds of the country
//     hold for every area, and an area without a figure in one of them lacks
//     it: changes then cover the same time everywhere;
//   - with [OwnRounds] each area has its own two latest rounds.
//
// # Reading
//
// The subpackages read bytes: sotkanet (JSON, CSV and metadata of Sotkanet.fi),
// jsonstat (THL's cubes and Statistics Finland), thlcube (cube CSV) and obscsv
// (the library's own table, read and written). All of them follow one rule:
//
//   - bytes that are not a whole file of the format are a [*ReadError] with kind
//     and place;
//   - what a caller says of the meaning of columns or dimensions that the file
//     lacks is an error too, since it would change nothing in silence;
//   - rows that can be read and are suspicious (a negative rate, a percentage
//     over 100, an unknown area, a repeated row, a year outside the range, a
//     zero that hides cases, an interval that does not hold its figure, a code
//     that had lost its zeros, a last row without a line end, which may be cut)
//     are kept and noted in a [Report].
//
// A rounded rate can be computed anew from its absolute value where the
// population is known: [RestorePrecision] says when that is sound, and keeps
// both figures.
package indicators
