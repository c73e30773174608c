package hyte

import (
	"strconv"
	"strings"
)

// Pointer is a JSON Pointer (RFC 6901) to a place in a plan document:
// "/goals/3/id". The empty Pointer is the whole document.
type Pointer string

// Key returns the pointer to the member of the object p points at. A "~" and a
// "/" in the key are escaped as the RFC asks.
func (p Pointer) Key(key string) Pointer {
	if strings.ContainsAny(key, "~/") {
		key = strings.ReplaceAll(strings.ReplaceAll(key, "~", "~0"), "/", "~1")
	}
	return p + "/" + Pointer(key)
}

// Index returns the pointer to the element of the list p points at; the first
// has the index 0.
func (p Pointer) Index(i int) Pointer { return p + "/" + Pointer(strconv.Itoa(i)) }

// String returns the pointer as the RFC writes it.
func (p Pointer) String() string { return string(p) }

// step is one step of a path: a key, or an index where the key is empty. An
// empty key is a valid key too, so the two are told apart by isKey.
type step struct {
	key   string
	index int
	isKey bool
}

func pointerTo(path []step) Pointer {
	var p Pointer
	for _, s := range path {
		if s.isKey {
			p = p.Key(s.key)
		} else {
			p = p.Index(s.index)
		}
	}
	return p
}
