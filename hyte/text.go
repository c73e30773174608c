package hyte

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Text is what a plan's author wrote: one string in the language of the
// document (Plain), or a text per language. Only one of the two is used. The
// zero Text means that nothing was written.
type Text struct {
	Plain      string
	Translated lang.Text
}

// Plain returns a text in the language of the document.
func Plain(s string) Text { return Text{Plain: s} }

// IsZero reports whether nothing was written.
func (t Text) IsZero() bool { return t == Text{} }

// IsBlank reports whether nothing but white space was written.
func (t Text) IsBlank() bool {
	for _, s := range [...]string{t.Plain, t.Translated.Finnish, t.Translated.Swedish, t.Translated.English} {
		if strings.TrimSpace(s) != "" {
			return false
		}
	}
	return true
}

// In returns the text for a reader of the language: the plain string where
// there is one, otherwise the best of the translations.
func (t Text) In(l lang.Language) string {
	if t.Plain != "" {
		return t.Plain
	}
	s, _ := t.Translated.Best(l)
	return s
}
