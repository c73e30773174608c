package hyte

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// quoted reads a string. A string without escapes is a part of the document
// and costs no memory of its own.
func (d *decoder) quoted() string {
	from := d.at + 1
	for i := from; i < len(d.text); i++ {
		switch c := d.text[i]; {
		case c == '"':
			d.at = i + 1
			return d.text[from:i]
		case c == '\\':
			return d.escaped(from, i)
		case c < ' ':
			d.at = i
			d.syntax("no raw control character in a string")
			return ""
		}
	}
	d.at = len(d.text)
	d.syntax("the end of the string")
	return ""
}

// escaped reads on where the first escape of a string was met.
func (d *decoder) escaped(from, firstEscape int) string {
	var b strings.Builder
	b.WriteString(d.text[from:firstEscape])
	d.at = firstEscape
	for d.at < len(d.text) {
		switch c := d.text[d.at]; {
		case c == '"':
			d.at++
			return b.String()
		case c < ' ':
			d.syntax("no raw control character in a string")
			return ""
		case c != '\\':
			b.WriteByte(c)
			d.at++
		case !d.escape(&b):
			return ""
		}
	}
	d.syntax("the end of the string")
	return ""
}

// The characters after a backslash and what each stands for.
const (
	escapes  = `"\/bfnrt`
	escapeds = "\"\\/\b\f\n\r\t"
)

func (d *decoder) escape(b *strings.Builder) bool {
	d.at++
	if d.at < len(d.text) && d.text[d.at] == 'u' {
		return d.unicodeEscape(b)
	}
	if d.at < len(d.text) {
		if i := strings.IndexByte(escapes, d.text[d.at]); i >= 0 {
			b.WriteByte(escapeds[i])
			d.at++
			return true
		}
	}
	d.syntax("an escape of JSON")
	return false
}

func (d *decoder) unicodeEscape(b *strings.Builder) bool {
	at := d.at - 1
	r, ok := d.hex()
	if !ok {
		return false
	}
	if utf16.IsSurrogate(r) {
		second := rune(0)
		if strings.HasPrefix(d.text[d.at:], `\u`) {
			d.at++
			if second, ok = d.hex(); !ok {
				return false
			}
		}
		if r = utf16.DecodeRune(r, second); r == utf8.RuneError {
			d.fault(KindLoneSurrogate, at, d.text[at:d.at], "a pair of surrogates or another character")
		}
	}
	b.WriteRune(r)
	return !d.stopped
}

// hex reads the u and four digits of a Unicode escape.
func (d *decoder) hex() (rune, bool) {
	d.at++
	if len(d.text)-d.at >= 4 {
		n, err := strconv.ParseUint(d.text[d.at:d.at+4], 16, 16)
		if err == nil {
			d.at += 4
			return rune(n), true
		}
	}
	d.syntax("four hexadecimal digits")
	return 0, false
}
