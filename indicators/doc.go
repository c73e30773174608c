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
package indicators
