package hyte

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// word is the shape of a type that is a string in Go and in the document. An
// empty string there means nothing where the text is free; a token, an id or a
// code is left out instead.
func word[T ~string](expected string, check func(*checker, T)) shape[T] {
	return shape[T]{
		read: func(d *decoder, v *T) {
			if d.peek() != '"' {
				d.wrongType(expected)
				return
			}
			*v = T(d.quoted())
		},
		write: func(e *encoder, v *T) { e.quoted(string(*v)) },
		check: func(c *checker, v *T) { check(c, *v) },
		empty: func(v *T) bool { return *v == "" },

		schema: func() string { return `{"type":"string"}` },
	}
}

// named is a word that may not be empty where it stands.
func named[T ~string](kind ErrorKind, expected string, check func(*checker, T)) shape[T] {
	s := word("a string", check)
	read := s.read
	s.read = func(d *decoder, v *T) {
		at, before := d.at, len(d.list)
		read(d, v)
		if *v == "" && len(d.list) == before && !d.stopped {
			d.fault(kind, at, `""`, expected)
		}
	}
	s.schema = func() string { return `{"type":"string","minLength":1}` }
	return s
}

// free is text for people and whatever else has no form of its own.
var free = word("a string", (*checker).free)

func (c *checker) free(text string) {
	if c.collecting {
		return
	}
	if !utf8.ValidString(text) {
		c.fault(KindBadUTF8, quote(text), "UTF-8")
	}
	if i := strings.IndexFunc(text, isControl); i >= 0 {
		c.fault(KindControlCharacter, quote(text[i:i+1]), "text without control characters")
	}
}

func isControl(r rune) bool { return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0x7f }

const (
	longestID = 100
	goodID    = "1 to 100 printable characters without spaces"
)

// id is the id of the thing itself.
func id(t target) shape[ID] {
	return as(idSchema, named(KindBadID, goodID, func(c *checker, v ID) {
		if !isID(v) {
			c.fault(KindBadID, quote(string(v)), goodID)
			return
		}
		c.own(v, t)
	}))
}

func isID(v ID) bool {
	if v == "" || len(v) > longestID*utf8.UTFMax || utf8.RuneCountInString(string(v)) > longestID || !utf8.ValidString(string(v)) {
		return false
	}
	return !strings.ContainsFunc(string(v), func(r rune) bool { return r == ' ' || !unicode.IsPrint(r) })
}

// ref is the id of another thing.
func ref(to target) shape[ID] {
	return as(idSchema, named(KindBadID, goodID, func(c *checker, v ID) { c.refer(v, to) }))
}

func refs(to target) shape[[]ID] { return row[[]ID](ref(to)) }

// token is one of the declared words of its type.
func token[T ~string](words ...T) shape[T] {
	expected := oneOf(words)
	s := named(KindUnknownToken, expected, func(c *checker, v T) {
		if !c.collecting && !slices.Contains(words, v) {
			c.fault(KindUnknownToken, quote(string(v)), expected)
		}
	})
	s.schema = func() string { return enum(words) }
	return s
}

func oneOf[T ~string](words []T) string {
	list := make([]string, len(words))
	for i, w := range words {
		list[i] = string(w)
	}
	return "one of " + strings.Join(list, ", ")
}

// unit is the code of an organisation of the kinds.
func unit(kinds unitKinds) shape[string] {
	return as(codeSchema, named(KindUnknownOrganisation, kinds.String(), func(c *checker, code string) { c.unit(code, kinds) }))
}

// maker is the code of an organisation of the plan.
var maker = as(codeSchema, named(KindUnknownOrganisation, "the code of an organisation of the plan", (*checker).among))

// makers are the organisations of a joint plan to which something belongs.
var makers = row[For](maker)

// languageCode is the code of the language of a publication.
var languageCode = as(`{"type":"string","pattern":"^[a-z]{2,3}$"}`, named(KindUnknownToken, goodLanguage, func(c *checker, code string) {
	if len(code) < 2 || len(code) > 3 || strings.Trim(code, "abcdefghijklmnopqrstuvwxyz") != "" {
		c.fault(KindUnknownToken, quote(code), goodLanguage)
	}
}))

const goodLanguage = `the code of a language, two or three small letters: "fi", "sv", "se"`

// euros is a sum of money as written.
var euros = as(`{"type":"string","pattern":"^([0-9]{1,12}([.][0-9]{1,2})?)?$"}`, word("a string", func(c *checker, sum string) {
	whole, cents, pointed := strings.Cut(sum, ".")
	if len(whole) > 12 || len(cents) > 2 || !isDigits(whole) || pointed && !isDigits(cents) {
		c.fault(KindBadNumber, quote(sum), `euros as "12000" or "12000.50", at most 12 digits and 2 decimals`)
	}
}))

func isDigits(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }
