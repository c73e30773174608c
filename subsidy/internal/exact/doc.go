// Package exact holds the arithmetic of the coefficient that is not allowed to
// lose anything: rounding of fractions by a named rule, and decimal text of
// fractions. Everything is integers and fractions of integers; no result
// depends on the settings of a decimal library.
package exact
