package hyte

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// MaxDepth is how deep objects and lists of a document may be nested.
const MaxDepth = 64

// decoder walks over the text of one document. It reads strictly what RFC 8259
// allows; encoding/json is not used because it lets duplicate keys, lone
// surrogates and invalid UTF-8 pass.
type decoder struct {
	faults
	text string
	at   int
	path []step
	// stopped is set by a fault after which nothing can be read.
	stopped bool
}

func (d *decoder) fault(kind ErrorKind, at int, found, expected string) {
	d.add(&DecodeError{Pointer: pointerTo(d.path), Kind: kind, Found: found, Expected: expected, Offset: at})
	d.stopped = d.stopped || d.full
}

// syntax reports that the text is not JSON at the place where the walk stands.
func (d *decoder) syntax(expected string) {
	if d.stopped {
		return
	}
	found := "the end of the document"
	if d.at < len(d.text) {
		_, size := utf8.DecodeRuneInString(d.text[d.at:])
		found = quote(d.text[d.at : d.at+size])
	}
	d.fault(KindNotJSON, d.at, found, expected)
	d.stopped = true
}

// peek returns the next byte that is no white space, zero at the end.
func (d *decoder) peek() byte {
	for ; d.at < len(d.text); d.at++ {
		switch c := d.text[d.at]; c {
		case ' ', '\n', '\t', '\r':
		default:
			return c
		}
	}
	return 0
}

// enter begins an object or a list. Where something else stands, that is a
// fault and is skipped.
func (d *decoder) enter(open byte, expected string) bool {
	if d.peek() != open {
		d.wrongType(expected)
		return false
	}
	if len(d.path) >= MaxDepth {
		d.fault(KindTooDeep, d.at, "", "at most "+strconv.Itoa(MaxDepth)+" levels")
		d.stopped = true
		return false
	}
	d.at++
	return true
}

// more reports whether another member or element follows the first i, and
// consumes the comma before it or the bracket that ends the whole.
func (d *decoder) more(closing byte, i int) bool {
	if d.stopped {
		return false
	}
	c := d.peek()
	if c == closing {
		d.at++
		return false
	}
	if i == 0 {
		return true
	}
	if c != ',' {
		d.syntax(`"," or "` + string(closing) + `"`)
		return false
	}
	d.at++
	return true
}

// key reads the key of a member with its colon and makes it the last step of
// the path. The caller leaves it again.
func (d *decoder) key() (string, int, bool) {
	if d.peek() != '"' {
		d.syntax("a key")
		return "", d.at, false
	}
	at := d.at
	key := d.quoted()
	if !d.stopped && d.peek() != ':' {
		d.syntax(`":"`)
	}
	if d.stopped {
		return "", at, false
	}
	d.at++
	d.path = append(d.path, step{key: key, isKey: true})
	return key, at, true
}

func (d *decoder) element(i int) { d.path = append(d.path, step{index: i}) }

func (d *decoder) leave() { d.path = d.path[:len(d.path)-1] }

// wrongType reports the value that stands here and skips it.
func (d *decoder) wrongType(expected string) {
	at, found := d.at, d.typeHere()
	if found == "" {
		d.syntax("a value")
		return
	}
	if d.skip(); !d.stopped {
		d.fault(KindWrongType, at, found, expected)
	}
}

func (d *decoder) typeHere() string {
	switch c := d.peek(); {
	case c == '{':
		return "an object"
	case c == '[':
		return "a list"
	case c == '"':
		return "a string"
	case c == 't', c == 'f':
		return "true or false"
	case c == 'n':
		return "null"
	case c == '-', '0' <= c && c <= '9':
		return "a number"
	}
	return ""
}

// skip walks over one value of any type and checks it: its syntax, its depth
// and that no object has a key twice.
func (d *decoder) skip() {
	if d.stopped {
		return
	}
	switch d.typeHere() {
	case "an object":
		d.skipObject()
	case "a list":
		d.skipList()
	case "a string":
		d.quoted()
	case "a number":
		d.number()
	case "":
		d.syntax("a value")
	default:
		d.word()
	}
}

func (d *decoder) skipObject() {
	if !d.enter('{', "an object") {
		return
	}
	seen := map[string]struct{}{}
	for i := 0; d.more('}', i); i++ {
		key, at, ok := d.key()
		if !ok {
			return
		}
		if _, twice := seen[key]; twice {
			d.fault(KindDuplicateKey, at, quote(key), "every key once")
		}
		seen[key] = struct{}{}
		d.skip()
		d.leave()
	}
}

func (d *decoder) skipList() {
	if !d.enter('[', "a list") {
		return
	}
	for i := 0; d.more(']', i); i++ {
		d.element(i)
		d.skip()
		d.leave()
	}
}

// word reads true, false or null.
func (d *decoder) word() string {
	for _, word := range [...]string{"true", "false", "null"} {
		if strings.HasPrefix(d.text[d.at:], word) {
			d.at += len(word)
			return word
		}
	}
	d.syntax("true, false or null")
	return ""
}

// number reads a number as RFC 8259 writes it and returns its text.
func (d *decoder) number() string {
	from := d.at
	d.accept("-")
	if !d.whole() {
		return ""
	}
	if d.accept(".") && !d.digits() {
		return ""
	}
	if d.accept("eE") {
		d.accept("+-")
		if !d.digits() {
			return ""
		}
	}
	return d.text[from:d.at]
}

// whole reads the digits before the point, which begin with no needless zero.
func (d *decoder) whole() bool {
	from := d.at
	if !d.digits() {
		return false
	}
	if d.text[from] == '0' && d.at > from+1 {
		d.at = from + 1
		d.syntax("no digit after a leading zero")
		return false
	}
	return true
}

func (d *decoder) accept(any string) bool {
	if d.at < len(d.text) && strings.IndexByte(any, d.text[d.at]) >= 0 {
		d.at++
		return true
	}
	return false
}

func (d *decoder) digits() bool {
	from := d.at
	for d.at < len(d.text) && '0' <= d.text[d.at] && d.text[d.at] <= '9' {
		d.at++
	}
	if d.at == from {
		d.syntax("a digit")
	}
	return d.at > from
}

// end checks that nothing follows the document.
func (d *decoder) end() {
	if !d.stopped && (d.peek() != 0 || d.at < len(d.text)) {
		d.syntax("the end of the document")
	}
}
