package jsontext

import (
	"bytes"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/hyte-fi/go-hyte/indicators"
)

// String reads a string. What it returns is part of the bytes given unless the
// string has escapes.
func (c *Cursor) String() ([]byte, error) {
	if c.Peek() != '"' {
		return nil, c.wrongType("a string")
	}
	start := c.pos + 1
	for i := start; i < len(c.data); i++ {
		switch b := c.data[i]; {
		case b == '"':
			c.pos = i + 1
			return c.data[start:i:i], nil
		case b == '\\':
			return c.escaped(start, i)
		case b < ' ':
			return nil, c.Fail(indicators.BadSyntax, i, "no control character in a string")
		}
	}
	return nil, c.Fail(indicators.Truncated, len(c.data), "the end of a string")
}

// escaped reads a string from its first escape on.
func (c *Cursor) escaped(start, from int) ([]byte, error) {
	out := bytes.Clone(c.data[start:from])
	for i := from; i < len(c.data); {
		switch b := c.data[i]; {
		case b == '"':
			c.pos = i + 1
			return out, nil
		case b == '\\':
			r, size, err := c.escape(i)
			if err != nil {
				return nil, err
			}
			out, i = utf8.AppendRune(out, r), i+size
		case b < ' ':
			return nil, c.Fail(indicators.BadSyntax, i, "no control character in a string")
		default:
			out, i = append(out, b), i+1
		}
	}
	return nil, c.Fail(indicators.Truncated, len(c.data), "the end of a string")
}

var simpleEscapes = [256]rune{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// escape reads one escape, two for a character outside the basic plane, and
// returns its size in bytes.
func (c *Cursor) escape(at int) (rune, int, error) {
	if at+1 >= len(c.data) {
		return 0, 0, c.Fail(indicators.Truncated, len(c.data), "an escape")
	}
	if r := simpleEscapes[c.data[at+1]]; r != 0 {
		return r, 2, nil
	}
	r, ok := c.unit(at)
	if !ok {
		return 0, 0, c.Fail(indicators.BadSyntax, at, "an escape of JSON")
	}
	if !utf16.IsSurrogate(r) {
		return r, 6, nil
	}
	low, _ := c.unit(at + 6)
	if r = utf16.DecodeRune(r, low); r == utf8.RuneError {
		return 0, 0, c.Fail(indicators.BadUTF8, at, "both halves of a character")
	}
	return r, 12, nil
}

// unit reads \uXXXX.
func (c *Cursor) unit(at int) (rune, bool) {
	if at+6 > len(c.data) || c.data[at] != '\\' || c.data[at+1] != 'u' {
		return 0, false
	}
	var r rune
	for _, b := range c.data[at+2 : at+6] {
		digit := bytes.IndexByte([]byte("0123456789abcdef"), b|0x20)
		if b >= '0' && b <= '9' {
			digit = int(b - '0')
		}
		if digit < 0 || b < '0' {
			return 0, false
		}
		r = r<<4 | rune(digit)
	}
	return r, true
}

// Number reads a number and returns it as it is written.
func (c *Cursor) Number() ([]byte, error) {
	b := c.Peek()
	if b != '-' && (b < '0' || b > '9') {
		if b == 'N' || b == 'I' || b == '+' || b == '.' {
			return nil, c.Fail(indicators.BadNumber, c.pos, "a number")
		}
		return nil, c.wrongType("a number")
	}
	start, i := c.pos, c.pos
	if b == '-' {
		i++
	}
	whole := c.digits(i)
	if whole == i || c.data[i] == '0' && whole > i+1 {
		return nil, c.badNumber(start, whole)
	}
	if i = whole; i < len(c.data) && c.data[i] == '.' {
		if i = c.digits(i + 1); i == whole+1 {
			return nil, c.badNumber(start, i)
		}
	}
	if i < len(c.data) && c.data[i]|0x20 == 'e' {
		i++
		if i < len(c.data) && (c.data[i] == '+' || c.data[i] == '-') {
			i++
		}
		end := c.digits(i)
		if end == i {
			return nil, c.badNumber(start, end)
		}
		i = end
	}
	c.pos = i
	return c.data[start:i], nil
}

func (c *Cursor) digits(i int) int {
	for i < len(c.data) && '0' <= c.data[i] && c.data[i] <= '9' {
		i++
	}
	return i
}

func (c *Cursor) badNumber(start, end int) error {
	if end >= len(c.data) {
		return c.Fail(indicators.Truncated, len(c.data), "the rest of a number")
	}
	return c.Fail(indicators.BadNumber, start, "a number of JSON")
}

// Null reads null where it stands next and reports whether it did.
func (c *Cursor) Null() (bool, error) {
	if c.Peek() != 'n' {
		return false, nil
	}
	return true, c.word("null")
}

func (c *Cursor) word(word string) error {
	rest := c.data[c.pos:]
	if !bytes.HasPrefix(rest, []byte(word)) {
		if bytes.HasPrefix([]byte(word), rest) {
			return c.Fail(indicators.Truncated, len(c.data), word)
		}
		return c.syntax("a value of JSON")
	}
	c.pos += len(word)
	return nil
}

// Skip reads any value and leaves it.
func (c *Cursor) Skip() error {
	switch b := c.Peek(); b {
	case '{':
		return c.Object(func([]byte) error { return c.Skip() })
	case '[':
		return c.Array(func(int) error { return c.Skip() })
	case '"':
		_, err := c.String()
		return err
	case 't':
		return c.word("true")
	case 'f':
		return c.word("false")
	case 'n':
		return c.word("null")
	default:
		if b == '-' || '0' <= b && b <= '9' {
			_, err := c.Number()
			return err
		}
		return c.syntax("a value of JSON")
	}
}

// Int reads a whole number of at most nine digits, not negative.
func (c *Cursor) Int() (int, error) {
	literal, err := c.Number()
	if err != nil {
		return 0, err
	}
	start := c.pos - len(literal)
	n := 0
	for _, b := range literal {
		if b < '0' || b > '9' || len(literal) > 9 {
			return 0, c.Fail(indicators.BadNumber, start, "a whole number of at most nine digits")
		}
		n = n*10 + int(b-'0')
	}
	return n, nil
}
