package jsontext

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/rows"
)

// maxDepth is far deeper than any file of the formats read here.
const maxDepth = 64

// Cursor is a place in a JSON text. Every method that reads takes one value (or
// key) and leaves the cursor behind it.
type Cursor struct {
	data []byte
	pos  int
	path []step
	// places finds places in one pass; last is the one it found last.
	places rows.Locator
	last   int
}

// step is one part of the pointer: a key, or an index where the key is nil.
type step struct {
	key   []byte
	index int
}

// New returns a cursor before the first value. A byte order mark is passed
// over; bytes that are no UTF-8 text are an [*indicators.ReadError].
func New(data []byte) (*Cursor, error) {
	if err := rows.CheckText(data, "JSON"); err != nil {
		return nil, err
	}
	c := &Cursor{data: data, path: make([]step, 0, 8), places: rows.Locator{Data: data}}
	if strings.HasPrefix(string(data[:min(len(data), 3)]), rows.BOM) {
		c.pos = len(rows.BOM)
	}
	return c, nil
}

// Offset returns how many bytes were read.
func (c *Cursor) Offset() int { return c.pos }

// Len returns how many bytes there are in all.
func (c *Cursor) Len() int { return len(c.data) }

// Place returns the place of the offset, with the pointer to the value at which
// the cursor stands.
func (c *Cursor) Place(offset int) indicators.Place {
	var place indicators.Place
	if offset < c.last {
		place = rows.PlaceOf(c.data, offset)
	} else {
		place = c.places.Place(offset)
		c.last = offset
	}
	place.Pointer = c.pointer()
	return place
}

var escaper = strings.NewReplacer("~", "~0", "/", "~1")

func (c *Cursor) pointer() string {
	var b strings.Builder
	for _, s := range c.path {
		b.WriteByte('/')
		if s.key == nil {
			b.WriteString(strconv.Itoa(s.index))
		} else {
			_, _ = escaper.WriteString(&b, string(s.key[:min(len(s.key), maxDepth)]))
		}
	}
	return b.String()
}

// Fail returns the error of the kind at the offset; what is found there is
// quoted up to the next blank or mark.
func (c *Cursor) Fail(kind indicators.ReadErrorKind, offset int, expected string) error {
	end := offset
	for end < len(c.data) && end-offset < 40 && !strings.ContainsRune(" \t\r\n,]}", rune(c.data[end])) {
		end++
	}
	if end == offset && end < len(c.data) {
		end++
	}
	found := strings.ToValidUTF8(string(c.data[min(offset, len(c.data)):end]), "")
	return &indicators.ReadError{Kind: kind, Place: c.Place(offset), Found: found, Expected: expected}
}

// syntax returns the error of a fault where the cursor stands.
func (c *Cursor) syntax(expected string) error {
	if c.pos >= len(c.data) {
		return c.Fail(indicators.Truncated, len(c.data), expected)
	}
	return c.Fail(indicators.BadSyntax, c.pos, expected)
}

// Peek returns the first byte of the next value, 0 at the end.
func (c *Cursor) Peek() byte {
	for c.pos < len(c.data) {
		switch c.data[c.pos] {
		case ' ', '\t', '\n', '\r':
			c.pos++
		default:
			return c.data[c.pos]
		}
	}
	return 0
}

// End returns an error where something follows the value.
func (c *Cursor) End() error {
	if c.Peek() != 0 || c.pos < len(c.data) {
		return c.Fail(indicators.BadSyntax, c.pos, "nothing after the value")
	}
	return nil
}

// Array reads a list and calls item before each value, which item must read.
func (c *Cursor) Array(item func(index int) error) error {
	if c.Peek() != '[' {
		return c.wrongType("a list")
	}
	if err := c.enter(); err != nil {
		return err
	}
	for index := 0; ; index++ {
		c.path[len(c.path)-1] = step{index: index}
		if c.Peek() == ']' && index == 0 {
			break
		}
		if err := item(index); err != nil {
			return err
		}
		if c.Peek() == ']' {
			break
		}
		if c.Peek() != ',' {
			return c.syntax("a comma or ]")
		}
		c.pos++
	}
	c.leave()
	return nil
}

// Object reads an object and calls member after each key; member must read the
// value. The key holds until then.
func (c *Cursor) Object(member func(key []byte) error) error {
	if c.Peek() != '{' {
		return c.wrongType("an object")
	}
	if err := c.enter(); err != nil {
		return err
	}
	for first := true; ; first = false {
		if c.Peek() == '}' && first {
			break
		}
		c.path = c.path[:len(c.path)-1] // a fault of a key is one of the object
		key, err := c.key()
		if err != nil {
			return err
		}
		c.path = append(c.path, step{key: key})
		if err := member(key); err != nil {
			return err
		}
		if c.Peek() == '}' {
			break
		}
		if c.Peek() != ',' {
			return c.syntax("a comma or }")
		}
		c.pos++
	}
	c.leave()
	return nil
}

func (c *Cursor) key() ([]byte, error) {
	if c.Peek() != '"' {
		return nil, c.syntax("a key")
	}
	key, err := c.String()
	if err != nil {
		return nil, err
	}
	if c.Peek() != ':' {
		return nil, c.syntax("a colon")
	}
	c.pos++
	if key == nil {
		key = []byte{}
	}
	return key, nil
}

func (c *Cursor) enter() error {
	if len(c.path) == maxDepth {
		return c.Fail(indicators.TooDeep, c.pos, "at most 64 levels")
	}
	c.pos++
	c.path = append(c.path, step{})
	return nil
}

func (c *Cursor) leave() {
	c.pos++
	c.path = c.path[:len(c.path)-1]
}

// Literal names, and the bytes by which values of each type begin.
func (c *Cursor) wrongType(expected string) error {
	switch b := c.Peek(); {
	case c.pos >= len(c.data):
		return c.syntax(expected)
	case b == '{', b == '[', b == '"', b == '-', '0' <= b && b <= '9', b == 't', b == 'f', b == 'n':
		return c.Fail(indicators.WrongType, c.pos, expected)
	}
	return c.syntax(expected)
}
