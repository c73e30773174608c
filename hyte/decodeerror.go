package hyte

import (
	"iter"
	"strconv"
	"strings"
)

// DecodeError is one fault of a plan document: of its bytes where ParsePlan
// met it, of the values where Plan.Check did.
type DecodeError struct {
	// Pointer is the place of the fault. For a key that should not be there it
	// is the pointer to that key, for a key that is missing the pointer to the
	// object that lacks it.
	Pointer Pointer
	Kind    ErrorKind
	// Found is what stood there, at most 40 bytes of it, empty where nothing
	// did; Expected is what would have been accepted. Both are in English.
	Found    string
	Expected string
	// Offset is the place in bytes from the start of the document. Line and
	// Column count from 1, columns in characters. All three are zero for a
	// plan that was not read from bytes.
	Offset, Line, Column int
}

// Error writes the fault on one line: "/goals/0/id: bad-id: found …, expected
// … (line 4, column 12)". A fault of the whole document begins with its kind.
func (e *DecodeError) Error() string {
	text := string(e.Kind) + ": " + e.Reason()
	if e.Pointer != "" {
		text = string(e.Pointer) + ": " + text
	}
	if e.Line > 0 {
		text += " (line " + strconv.Itoa(e.Line) + ", column " + strconv.Itoa(e.Column) + ")"
	}
	return text
}

// Reason says in English what was found and what was expected, without the
// place.
func (e *DecodeError) Reason() string {
	if e.Found == "" {
		return "expected " + e.Expected
	}
	return "found " + e.Found + ", expected " + e.Expected
}

// DecodeErrors are the faults of one document in the order in which they stand
// there, at least one of them. Reading stops after MaxErrors; the last is then
// of the kind KindTooMany. With errors.As a *DecodeError is the first of them.
type DecodeErrors []*DecodeError

// MaxErrors is how many faults are collected before reading stops.
const MaxErrors = 20

// Error writes one line for every fault.
func (e DecodeErrors) Error() string {
	lines := make([]string, len(e))
	for i, fault := range e {
		lines[i] = fault.Error()
	}
	return strings.Join(lines, "\n")
}

// All yields the faults in the order of the document.
func (e DecodeErrors) All() iter.Seq[*DecodeError] {
	return func(yield func(*DecodeError) bool) {
		for _, fault := range e {
			if !yield(fault) {
				return
			}
		}
	}
}

// Unwrap lets errors.Is and errors.As see every fault.
func (e DecodeErrors) Unwrap() []error {
	errs := make([]error, len(e))
	for i, fault := range e {
		errs[i] = fault
	}
	return errs
}

// faults collects errors up to the bound.
type faults struct {
	list DecodeErrors
	full bool
}

func (f *faults) add(e *DecodeError) {
	switch {
	case f.full:
		return
	case len(f.list) == MaxErrors:
		f.full = true
		e = &DecodeError{Pointer: e.Pointer, Kind: KindTooMany, Expected: "at most " + strconv.Itoa(MaxErrors) + " faults", Offset: e.Offset}
	}
	e.Found = clip(e.Found)
	f.list = append(f.list, e)
}

func (f *faults) err() error {
	if len(f.list) == 0 {
		return nil
	}
	return f.list
}

// clip keeps an error short whatever was found, and never cuts a rune in two.
func clip(text string) string {
	const longest = 40
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "") + "…"
}

// quote shows a text from the document so that no character of it can play
// tricks on a terminal.
func quote(text string) string { return strconv.Quote(clip(text)) }
