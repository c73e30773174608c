package hyte

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
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
	return named(KindBadID, goodID, func(c *checker, v ID) {
		if !isID(v) {
			c.fault(KindBadID, quote(string(v)), goodID)
			return
		}
		c.own(v, t)
	})
}

func isID(v ID) bool {
	if v == "" || len(v) > longestID*utf8.UTFMax || utf8.RuneCountInString(string(v)) > longestID || !utf8.ValidString(string(v)) {
		return false
	}
	return !strings.ContainsFunc(string(v), func(r rune) bool { return r == ' ' || !unicode.IsPrint(r) })
}

// ref is the id of another thing.
func ref(to target) shape[ID] {
	return named(KindBadID, goodID, func(c *checker, v ID) { c.refer(v, to) })
}

func refs(to target) shape[[]ID] { return row[[]ID](ref(to)) }

// token is one of the declared words of its type.
func token[T ~string](words ...T) shape[T] {
	expected := oneOf(words)
	return named(KindUnknownToken, expected, func(c *checker, v T) {
		if !slices.Contains(words, v) {
			c.fault(KindUnknownToken, quote(string(v)), expected)
		}
	})
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
	return named(KindUnknownOrganisation, kinds.String(), func(c *checker, code string) { c.unit(code, kinds) })
}

// maker is the code of an organisation of the plan.
var maker = named(KindUnknownOrganisation, "the code of an organisation of the plan", (*checker).among)

// makers are the organisations of a joint plan to which something belongs.
var makers = row[For](maker)

// languageCode is the code of the language of a publication.
var languageCode = named(KindUnknownToken, goodLanguage, func(c *checker, code string) {
	if len(code) < 2 || len(code) > 3 || strings.Trim(code, "abcdefghijklmnopqrstuvwxyz") != "" {
		c.fault(KindUnknownToken, quote(code), goodLanguage)
	}
})

const goodLanguage = `the code of a language, two or three small letters: "fi", "sv", "se"`

// euros is a sum of money as written.
var euros = word("a string", func(c *checker, sum string) {
	whole, cents, pointed := strings.Cut(sum, ".")
	if len(whole) > 12 || len(cents) > 2 || !isDigits(whole) || pointed && !isDigits(cents) {
		c.fault(KindBadNumber, quote(sum), `euros as "12000" or "12000.50", at most 12 digits and 2 decimals`)
	}
})

func isDigits(text string) bool { return text != "" && strings.Trim(text, "0123456789") == "" }

// scalar is the shape of a comparable type that is empty when zero and is read
// from a string.
func scalar[T comparable](kind ErrorKind, expected string, parse func(string) (T, bool), print func(T) string, valid func(T) bool) shape[T] {
	return shape[T]{
		read: func(d *decoder, v *T) {
			if d.peek() != '"' {
				d.wrongType(expected)
				return
			}
			at := d.at
			text := d.quoted()
			if d.stopped {
				return
			}
			parsed, ok := parse(text)
			if !ok {
				d.fault(kind, at, quote(text), expected)
				return
			}
			*v = parsed
		},
		write: func(e *encoder, v *T) { e.quoted(print(*v)) },
		check: func(c *checker, v *T) {
			if !valid(*v) {
				c.fault(kind, print(*v), expected)
			}
		},
		empty: func(v *T) bool { return *v == *new(T) },
	}
}

var date = scalar(KindBadDate, "a day of the calendar, YYYY-MM-DD",
	func(text string) (law.Date, bool) {
		day, err := law.ParseDate(text)
		return day, err == nil
	}, law.Date.String, law.Date.Valid)

// knownFigure is a figure as a decimal string; a JSON number is refused because
// readers differ in what they make of its digits.
var knownFigure = exceptEmpty(
	scalar(KindBadNumber, `a decimal number as a string, "7.25", at most 12 digits before the point and 9 after it`,
		func(text string) (indicators.Datum, bool) {
			// The signs of statistics stand under "missing" in a plan.
			figure, err := indicators.ParseDatum(text)
			return figure, err == nil && text != "" && '0' <= text[len(text)-1] && text[len(text)-1] <= '9'
		},
		indicators.Datum.String,
		func(figure indicators.Datum) bool { _, err := figure.AppendText(nil); return err == nil }),
	func(figure *indicators.Datum) bool { return !figure.IsKnown() })

// missingFigure is the reason for which there is no figure.
var missingFigure = exceptEmpty(
	scalar(KindUnknownToken, "one of not-collected, suppressed, not-applicable, not-answered",
		func(text string) (indicators.Datum, bool) {
			for why := indicators.NotCollected; why.Valid(); why++ {
				if why.String() == text {
					return indicators.Lacking(why), true
				}
			}
			return indicators.Datum{}, false
		},
		func(figure indicators.Datum) string { why, _ := figure.Missing(); return why.String() },
		func(figure indicators.Datum) bool { why, _ := figure.Missing(); return why.Valid() }),
	func(figure *indicators.Datum) bool { return figure.IsKnown() })

func exceptEmpty[T any](s shape[T], empty func(*T) bool) shape[T] {
	s.empty = empty
	return s
}

// language is the language of the document.
var language = shape[*lang.Language]{
	read: func(d *decoder, v **lang.Language) {
		at := d.at
		var code string
		if named(KindUnknownToken, goodPlanLanguage, func(*checker, string) {}).read(d, &code); code == "" {
			return
		}
		for _, l := range lang.All() {
			if l.String() == code {
				*v = &l
				return
			}
		}
		d.fault(KindUnknownToken, at, quote(code), goodPlanLanguage)
	},
	write: func(e *encoder, v **lang.Language) { e.quoted((*v).String()) },
	check: func(c *checker, v **lang.Language) {
		if _, err := (*v).MarshalText(); err != nil {
			c.fault(KindUnknownToken, (*v).String(), goodPlanLanguage)
		}
	},
	empty: func(v **lang.Language) bool { return *v == nil },
}

const goodPlanLanguage = "one of fi, sv, en"

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
	}
}

var answer = truth(Yes, No, func(a *Answer) bool { return *a == NotSaid }, func(a Answer) bool { return a <= No })

var flag = truth(true, false, func(b *bool) bool { return !*b }, func(bool) bool { return true })

// whole is an integer from 1 to the greatest; zero means that it is not told.
func whole(greatest int) shape[int] {
	expected := "a whole number from 1 to " + strconv.Itoa(greatest)
	return shape[int]{
		read: func(d *decoder, v *int) {
			if d.typeHere() != "a number" {
				d.wrongType(expected)
				return
			}
			at := d.at
			text := d.number()
			if d.stopped {
				return
			}
			n, err := strconv.Atoi(text)
			if err != nil || n < 1 || n > greatest || !isDigits(text) {
				d.fault(KindBadNumber, at, clip(text), expected)
				return
			}
			*v = n
		},
		write: func(e *encoder, v *int) { e.out = strconv.AppendInt(e.out, int64(*v), 10) },
		check: func(c *checker, v *int) {
			if *v < 1 || *v > greatest {
				c.fault(KindBadNumber, strconv.Itoa(*v), expected)
			}
		},
		empty: func(v *int) bool { return *v == 0 },
	}
}

var year = whole(9999)
