package hyte

import (
	"strconv"
	"strings"
)

// locate returns the offset of what the pointer points at in a text that is
// sound JSON; of the deepest thing on the way where the rest is not there.
func locate(text string, p Pointer) int {
	d := decoder{text: text}
	d.peek()
	for _, part := range strings.Split(string(p), "/")[1:] {
		part = strings.ReplaceAll(strings.ReplaceAll(part, "~1", "/"), "~0", "~")
		at := d.at
		if !d.descend(part) {
			return at
		}
	}
	return d.at
}

// descend moves from the start of an object or list to the start of one of its
// values.
func (d *decoder) descend(part string) bool {
	open := d.peek()
	if open != '{' && open != '[' {
		return false
	}
	d.at++
	for i := 0; ; i++ {
		name := strconv.Itoa(i)
		switch c := d.peek(); {
		case c == '}' || c == ']':
			return false
		case open == '{':
			name = d.quoted()
			d.peek()
			d.at++ // the colon
			d.peek()
		}
		if name == part {
			return true
		}
		d.leap()
		if d.peek() == ',' {
			d.at++
		}
	}
}

// leap passes one value without looking into it.
func (d *decoder) leap() {
	depth := 0
	for d.at < len(d.text) {
		switch d.text[d.at] {
		case '"':
			d.quoted()
			d.at--
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case ',', ' ', '\n', '\r', '\t':
			if depth == 0 {
				return
			}
		}
		if depth < 0 {
			return
		}
		d.at++
	}
}
