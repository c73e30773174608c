package hyte

// ErrorKind says what sort of fault a DecodeError is. The tokens are part of
// the wire contract.
type ErrorKind string

// The kinds of faults of the bytes.
const (
	// KindNotJSON: the bytes are not one JSON value (RFC 8259): a syntax
	// fault, a byte order mark, an unfinished document, or something after it.
	KindNotJSON ErrorKind = "not-json"
	// KindBadUTF8: the bytes, or a text of a plan built in Go, are not UTF-8.
	KindBadUTF8 ErrorKind = "bad-utf8"
	// KindLoneSurrogate: an escape such as \ud800 is half a character.
	KindLoneSurrogate ErrorKind = "lone-surrogate"
	// KindTooLarge: the document is larger than MaxPlanBytes.
	KindTooLarge ErrorKind = "too-large"
	// KindTooDeep: objects and lists are nested deeper than MaxDepth.
	KindTooDeep ErrorKind = "too-deep"
	// KindTooMany: there are more faults than MaxErrors; the rest was not read.
	KindTooMany ErrorKind = "too-many-errors"
)

// The kinds of faults of the shape.
const (
	// KindWrongFormat: the document is of another format than Format.
	KindWrongFormat ErrorKind = "wrong-format"
	// KindUnknownKey: the key is not of this object. What a vendor adds belongs
	// under "extensions".
	KindUnknownKey ErrorKind = "unknown-key"
	// KindDuplicateKey: the object has the key twice.
	KindDuplicateKey ErrorKind = "duplicate-key"
	// KindMissingKey: a key that the object must have is not there.
	KindMissingKey ErrorKind = "missing-key"
	// KindConflict: two things that exclude each other are both there.
	KindConflict ErrorKind = "conflict"
	// KindWrongType: a JSON value of another type was expected.
	KindWrongType ErrorKind = "wrong-type"
)

// The kinds of faults of the values.
const (
	// KindBadDate: not a day of the calendar written YYYY-MM-DD.
	KindBadDate ErrorKind = "bad-date"
	// KindBadPeriod: the period ends before it begins.
	KindBadPeriod ErrorKind = "bad-period"
	// KindBadNumber: a number, or a text that is read as one, is malformed or
	// out of its range.
	KindBadNumber ErrorKind = "bad-number"
	// KindBadID: an id is empty, too long, or has a character it may not have.
	KindBadID ErrorKind = "bad-id"
	// KindControlCharacter: a text has a control character other than tab and
	// line end.
	KindControlCharacter ErrorKind = "control-character"
	// KindUnknownToken: the word is none of those declared for the place.
	KindUnknownToken ErrorKind = "unknown-token"
	// KindDuplicateID: two things have the same id, or two organisations the
	// same code.
	KindDuplicateID ErrorKind = "duplicate-id"
	// KindDanglingID: nothing in the document has the id referred to.
	KindDanglingID ErrorKind = "dangling-id"
	// KindWrongReference: the id referred to is that of another sort of thing.
	KindWrongReference ErrorKind = "wrong-reference"
	// KindUnknownOrganisation: the code never meant an organisation of the
	// sort, or is not among the organisations of the plan.
	KindUnknownOrganisation ErrorKind = "unknown-organisation"
)
