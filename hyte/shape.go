package hyte

import (
	"strings"

	"github.com/hyte-fi/go-hyte/indicators"
)

// shape is how a type stands in a document. One shape reads, writes and checks
// it, so that the three cannot come apart.
type shape[T any] struct {
	// read takes the next value of the document. What it cannot take it
	// reports and skips.
	read func(*decoder, *T)
	// write appends a value that has passed the check.
	write func(*encoder, *T)
	// check reports what the type system lets pass and the format does not.
	check func(*checker, *T)
	// empty tells a value that is left out of its object.
	empty func(*T) bool
	// schema is the JSON Schema of the value, without needless blanks.
	schema func() string
}

// field is one member of the object that T stands for.
type field[T any] struct {
	key string
	shape[T]
}

// member makes the field under the key from the shape of what is at the place.
func member[T, F any](key string, at func(*T) *F, s shape[F]) field[T] {
	return field[T]{key, shape[T]{
		read:  func(d *decoder, v *T) { s.read(d, at(v)) },
		write: func(e *encoder, v *T) { s.write(e, at(v)) },
		check: func(c *checker, v *T) { s.check(c, at(v)) },
		empty: func(v *T) bool { return s.empty(at(v)) },

		schema: s.schema,
	}}
}

// fields are the members of an object in the order in which they are written.
type fields[T any] struct {
	list []field[T]
	// oneOf are groups of keys of which an object must have exactly one.
	oneOf [][]string
}

// object is the shape of an object with the fields. At most 64 fit.
func object[T any](list ...field[T]) shape[T] { return fields[T]{list: list}.shape() }

// shape returns the shape of the object.
func (f fields[T]) shape() shape[T] {
	return shape[T]{read: f.read, write: f.write, check: f.check, empty: f.empty, schema: f.schema}
}

func (f fields[T]) read(d *decoder, v *T) {
	at := d.at
	if !d.enter('{', "an object") {
		return
	}
	seen, next := uint64(0), 0
	for i := 0; d.more('}', i); i++ {
		key, keyAt, ok := d.key()
		if !ok {
			return
		}
		next = f.readMember(d, v, key, keyAt, next, &seen)
		d.leave()
	}
	if len(f.oneOf) > 0 && !d.stopped {
		f.choices(func(i int) bool { return seen&(1<<i) != 0 }, func(kind ErrorKind, found, expected string) {
			d.fault(kind, at, found, expected)
		})
	}
}

// readMember reads the value of one key and returns the index of the field that
// follows in the canonical order, where the search for the next key begins.
func (f fields[T]) readMember(d *decoder, v *T, key string, keyAt, from int, seen *uint64) int {
	i := f.index(key, from)
	switch {
	case i < 0:
		d.fault(KindUnknownKey, keyAt, quote(key), "one of "+f.keys())
		d.skip()
		return from
	case *seen&(1<<i) != 0:
		d.fault(KindDuplicateKey, keyAt, quote(key), "every key once")
		d.skip()
		return from
	}
	*seen |= 1 << i
	d.peek()
	f.list[i].read(d, v)
	return i + 1
}

func (f fields[T]) index(key string, from int) int {
	for n := range f.list {
		if i := (from + n) % len(f.list); f.list[i].key == key {
			return i
		}
	}
	return -1
}

func (f fields[T]) keys() string {
	keys := make([]string, len(f.list))
	for i := range f.list {
		keys[i] = f.list[i].key
	}
	return strings.Join(keys, ", ")
}

// choices holds the object against the groups of which it must have exactly
// one key.
func (f fields[T]) choices(has func(int) bool, fault func(kind ErrorKind, found, expected string)) {
	for _, group := range f.oneOf {
		var there []string
		for _, key := range group {
			if has(f.index(key, 0)) {
				there = append(there, key)
			}
		}
		switch {
		case len(there) == 0:
			fault(KindMissingKey, "", "the key "+strings.Join(group, " or "))
		case len(there) > 1:
			fault(KindConflict, strings.Join(there, " and "), "one of the two")
		}
	}
}

func (f fields[T]) write(e *encoder, v *T) {
	e.open('{')
	first := true
	for i := range f.list {
		if f.list[i].empty(v) {
			continue
		}
		e.item(first)
		e.key(f.list[i].key)
		f.list[i].write(e, v)
		first = false
	}
	e.close('}', !first)
}

func (f fields[T]) check(c *checker, v *T) {
	if len(f.oneOf) > 0 {
		f.choices(func(i int) bool { return !f.list[i].empty(v) }, c.fault)
	}
	for i := range f.list {
		if !f.list[i].empty(v) {
			c.path = append(c.path, step{key: f.list[i].key, isKey: true})
			f.list[i].check(c, v)
			c.leave()
		}
	}
}

func (f fields[T]) empty(v *T) bool {
	for i := range f.list {
		if !f.list[i].empty(v) {
			return false
		}
	}
	return true
}

// listOf is the shape of a list, one element a line.
func listOf[T any](s shape[T]) shape[[]T] { return list[[]T](s, (*encoder).item) }

// row is the shape of a list of strings, all on one line.
func row[S ~[]T, T any](s shape[T]) shape[S] {
	return list[S](s, func(e *encoder, first bool) {
		if !first {
			e.out = append(e.out, ',', ' ')
		}
	})
}

func list[S ~[]T, T any](s shape[T], item func(*encoder, bool)) shape[S] {
	return shape[S]{
		read: func(d *decoder, v *S) { readList(d, v, s) },
		write: func(e *encoder, v *S) {
			e.open('[')
			before := len(e.out)
			for i := range *v {
				item(e, i == 0)
				s.write(e, &(*v)[i])
			}
			e.close(']', len(e.out) > before && e.out[before] == '\n')
		},
		check: func(c *checker, v *S) {
			for i := 0; i < len(*v) && !c.full; i++ {
				c.path = append(c.path, step{index: i})
				s.check(c, &(*v)[i])
				c.leave()
			}
		},
		empty: func(v *S) bool { return len(*v) == 0 },

		schema: func() string { return `{"type":"array","items":` + s.schema() + `}` },
	}
}

func readList[S ~[]T, T any](d *decoder, v *S, s shape[T]) {
	if !d.enter('[', "a list") {
		return
	}
	for i := 0; d.more(']', i); i++ {
		d.element(i)
		*v = append(*v, *new(T))
		d.peek()
		s.read(d, &(*v)[i])
		d.leave()
	}
}

// figure makes the two fields of a figure, which stands under "value", or the
// reason for which there is none, under "missing".
func figure[T any](at func(*T) *indicators.Datum) (value, missing field[T]) {
	return member("value", at, knownFigure), member("missing", at, missingFigure)
}
