package subsidy

import (
	"iter"
	"slices"
	"strconv"
	"strings"
)

// FaultKind tells what is wrong with a cohort. The zero kind is none.
type FaultKind uint8

// The kinds of faults.
const (
	noFault FaultKind = iota
	// FaultEncoding: the text is not UTF-8.
	FaultEncoding
	// FaultSeparator: the header is separated by semicolons, not commas.
	FaultSeparator
	// FaultQuote: a quoted cell does not end, or something follows its end.
	FaultQuote
	// FaultMissingColumn: there is no code or population column.
	FaultMissingColumn
	// FaultUnknownColumn: no indicator of the scheme has this column.
	FaultUnknownColumn
	// FaultRepeatedColumn: a column stands twice.
	FaultRepeatedColumn
	// FaultHalfIndicator: a result indicator has one of its two columns.
	FaultHalfIndicator
	// FaultNoRows: there is no unit.
	FaultNoRows
	// FaultCells: a row has more or fewer cells than the header.
	FaultCells
	// FaultCode: a code is empty, too long or not printable.
	FaultCode
	// FaultRepeatedCode: a unit stands twice.
	FaultRepeatedCode
	// FaultPopulation: a population is not a whole number from 1 to 10^12.
	FaultPopulation
	// FaultNumber: a cell is neither a number nor the sign of a missing one.
	FaultNumber
	// FaultRange: a number is below 0, or points are above 100.
	FaultRange
	// FaultWhole: a count is not a whole number.
	FaultWhole
	// FaultUnknownUnit: the code never named a unit of the scheme's kind.
	FaultUnknownUnit
	// FaultOtherDay: the unit existed, but not on 1 January of the finance
	// year: it had merged into another, or had not been founded.
	FaultOtherDay
	// FaultOutside: the scheme does not cover the unit: Åland, HUS.
	FaultOutside
)

var faultNames = [...]string{
	"none", "encoding", "separator", "quote", "missing-column", "unknown-column", "repeated-column",
	"half-indicator", "no-rows", "cells", "code", "repeated-code", "population", "number", "range", "whole",
	"unknown-unit", "other-day", "outside",
}

// String returns the kind as a word: "repeated-code".
func (k FaultKind) String() string {
	if int(k) < len(faultNames) {
		return faultNames[k]
	}
	return "subsidy.FaultKind(" + strconv.Itoa(int(k)) + ")"
}

// CohortError is one fault of a cohort with its place.
type CohortError struct {
	// Line is the line of the CSV text, from 1; 0 where the cohort was made
	// from rows.
	Line int
	// Column is the byte in the line at which the cell begins, from 1; 0 where
	// the cohort was made from rows.
	Column int
	// Row is the index of the row, from 0; -1 for a fault of the header or of
	// the whole.
	Row int
	// Kind tells what is wrong.
	Kind FaultKind
	// Unit is the code of the row, where it has one.
	Unit string
	// Field is the name of the column, where the fault lies in one.
	Field string
	// Found is what stood there, at most 40 bytes of it.
	Found string
	// Expected is what could have stood there, in English.
	Expected string
	// More is the number of further faults of the kind, which are not listed.
	More int
}

// Error writes the fault as "line:column: kind: text", or as "row n: kind:
// text" for a cohort made from rows, and behind it the number of further faults
// of the kind. The text is English.
func (e *CohortError) Error() string {
	if e == nil {
		return "cohort: " + FaultKind(noFault).String() + ": unknown fault"
	}
	return e.place() + ": " + e.Kind.String() + ": " + e.text()
}

func (e *CohortError) place() string {
	switch {
	case e.Line > 0:
		return strconv.Itoa(e.Line) + ":" + strconv.Itoa(e.Column)
	case e.Row >= 0:
		return "row " + strconv.Itoa(e.Row)
	}
	return "cohort"
}

func (e *CohortError) text() string {
	text := ""
	if e.Unit != "" {
		text += "unit " + quote(e.Unit) + ": "
	}
	if e.Field != "" {
		text += e.Field + ": "
	}
	text += "found " + strconv.Quote(e.Found) + ", expected " + e.Expected
	if e.More > 0 {
		text += " (and " + strconv.Itoa(e.More) + " more of this kind)"
	}
	return text
}

// CohortErrors are the faults found in one cohort: the first of each kind, in
// the order of their places, with the number of others of its kind. It unwraps
// to every [*CohortError], so that errors.As finds the first.
type CohortErrors []*CohortError

// Error writes the faults one to a line.
func (e CohortErrors) Error() string {
	lines := make([]string, len(e))
	for i := range e {
		lines[i] = e[i].Error()
	}
	return strings.Join(lines, "\n")
}

// All yields the faults in their order.
func (e CohortErrors) All() iter.Seq[*CohortError] { return slices.Values(e) }

// Unwrap returns the faults.
func (e CohortErrors) Unwrap() []error {
	list := make([]error, len(e))
	for i := range e {
		list[i] = e[i]
	}
	return list
}

// faults collects the first fault of each kind, so that a hopeless file costs
// no more memory than a sound one.
type faults struct {
	first [len(faultNames)]*CohortError
	list  CohortErrors
}

func (f *faults) add(e CohortError) {
	if first := f.first[e.Kind]; first != nil {
		first.More++
		return
	}
	f.first[e.Kind] = &e
	e.Found = clip(e.Found)
	e.Unit = clip(e.Unit)
	f.list = append(f.list, &e)
}

// err returns what was collected, nil where there is nothing.
func (f *faults) err() error {
	if len(f.list) == 0 {
		return nil
	}
	slices.SortStableFunc(f.list, func(a, b *CohortError) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		if a.Row != b.Row {
			return a.Row - b.Row
		}
		return a.Column - b.Column
	})
	return f.list
}
