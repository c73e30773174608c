package hyte

import "strconv"

// truth is the shape of what is true, false or not said.
func truth[T comparable](yes, no T, empty func(*T) bool, valid func(T) bool) shape[T] {
	return shape[T]{
		read: func(d *decoder, v *T) {
			if c := d.peek(); c != 't' && c != 'f' {
				d.wrongType("true or false")
				return
			}
			switch d.word() {
			case "true":
				*v = yes
			case "false":
				*v = no
			}
		},
		write: func(e *encoder, v *T) { e.out = strconv.AppendBool(e.out, *v == yes) },
		check: func(c *checker, v *T) {
			if !valid(*v) {
				c.fault(KindUnknownToken, "", "an Answer: Yes, No or NotSaid")
			}
		},
		empty: empty,

		schema: func() string { return `{"type":"boolean"}` },
	}
}

var answer = truth(Yes, No, func(a *Answer) bool { return *a == NotSaid }, func(a Answer) bool { return a <= No })

var flag = truth(true, false, func(b *bool) bool { return !*b }, func(bool) bool { return true })
