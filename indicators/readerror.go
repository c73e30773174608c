package indicators

import (
	"strconv"
	"strings"
)

// ReadErrorKind says what sort of fault made bytes unreadable. The tokens are
// part of the wire contract.
type ReadErrorKind string

// The kinds of faults that end reading. What is merely suspicious is kept and
// noted in a [Report].
const (
	// Truncated: the bytes end in the middle.
	Truncated ReadErrorKind = "truncated"
	// WebPage: the bytes are a page for a browser, as a service sends when it
	// refuses a request.
	WebPage ReadErrorKind = "web-page"
	// BadUTF8: the bytes are not UTF-8.
	BadUTF8 ReadErrorKind = "bad-utf8"
	// BadSyntax: the bytes are not of the format at all.
	BadSyntax ReadErrorKind = "bad-syntax"
	// TooDeep: objects and lists are nested deeper than any file of the format.
	TooDeep ReadErrorKind = "too-deep"
	// TooLarge: a number of cells, categories or columns is beyond the bounds.
	TooLarge ReadErrorKind = "too-large"
	// WrongSeparator: the columns are parted by another character.
	WrongSeparator ReadErrorKind = "wrong-separator"
	// BadHeader: a column is missing, unknown or there twice.
	BadHeader ReadErrorKind = "bad-header"
	// WrongCells: a row has more or fewer cells than the header.
	WrongCells ReadErrorKind = "wrong-cells"
	// MixedDecimals: some numbers have a decimal comma and others a point.
	MixedDecimals ReadErrorKind = "mixed-decimals"
	// BadNumber: a number is not written as one, or is too wide.
	BadNumber ReadErrorKind = "bad-number"
	// BadValue: a text, year, code or date is not one the format has.
	BadValue ReadErrorKind = "bad-value"
	// WrongType: a value is of another JSON type.
	WrongType ReadErrorKind = "wrong-type"
	// MissingKey: a key of an object is missing.
	MissingKey ReadErrorKind = "missing-key"
	// DuplicateKey: a key of an object, or a cell of a table, is there twice.
	DuplicateKey ReadErrorKind = "duplicate-key"
)

// Place is where something stands in a file.
type Place struct {
	// Line and Column count from 1, columns in characters; 0 where not known.
	Line, Column int
	// Offset counts bytes from the start, a byte order mark included.
	Offset int
	// Pointer is the JSON pointer (RFC 6901), empty in files that are not JSON
	// and for the whole of one that is.
	Pointer string
}

// String returns "line 3, column 14", after the pointer where there is one:
// "/2/value (line 3, column 14)"; what is not known is left out.
func (p Place) String() string {
	if p.Line == 0 {
		return p.Pointer
	}
	text := "line " + strconv.Itoa(p.Line)
	if p.Column > 0 {
		text += ", column " + strconv.Itoa(p.Column)
	}
	if p.Pointer != "" {
		return p.Pointer + " (" + text + ")"
	}
	return text
}

// ReadError says that bytes cannot be read as the format they were given for.
// Every reader of figures returns it, and nothing else.
type ReadError struct {
	Kind  ReadErrorKind
	Place Place
	// Found is what stood there, at most 40 bytes of it, empty where nothing
	// did; Expected is what would have been read. Both are in English.
	Found    string
	Expected string
}

// Error writes the fault on one line: "line 3, column 14: bad-number: found
// "NaN", expected a number".
func (e *ReadError) Error() string {
	var b strings.Builder
	b.WriteString(e.Place.String() + ": " + string(e.Kind) + ": ")
	if e.Found != "" {
		b.WriteString("found " + strconv.Quote(clip(e.Found)) + ", ")
	}
	b.WriteString("expected " + e.Expected)
	return b.String()
}
