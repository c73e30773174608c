package lang

import "iter"

// Text is one text in up to three languages. An empty string means that the
// text is not known in that language. The zero Text is empty.
type Text struct {
	Finnish string `json:"fi"` // in Finnish
	Swedish string `json:"sv"` // in Swedish
	English string `json:"en"` // in English
}

// In returns the text in the language, or the empty string where the text does
// not exist in it.
func (t Text) In(l Language) string {
	switch l {
	case Finnish:
		return t.Finnish
	case Swedish:
		return t.Swedish
	case English:
		return t.English
	}
	return ""
}

// Best returns the text in the wanted language or, where that is missing, in
// the first of Finnish, Swedish and English that exists, together with the
// language it is in. An empty Text gives the empty string and the language
// asked for.
func (t Text) Best(wanted Language) (string, Language) {
	if s := t.In(wanted); s != "" {
		return s, wanted
	}
	for l, s := range t.All() {
		if s != "" {
			return s, l
		}
	}
	return "", wanted
}

// All yields the languages in their fixed order with the text in each, empty
// ones included.
func (t Text) All() iter.Seq2[Language, string] {
	return func(yield func(Language, string) bool) {
		for _, l := range All() {
			if !yield(l, t.In(l)) {
				return
			}
		}
	}
}

// IsZero reports whether the text is empty in every language.
func (t Text) IsZero() bool { return t == Text{} }

// Complete reports whether the text exists in all three languages.
func (t Text) Complete() bool {
	return t.Finnish != "" && t.Swedish != "" && t.English != ""
}

// With returns the text with the language replaced by s; a language outside the
// three changes nothing.
func (t Text) With(l Language, s string) Text {
	switch l {
	case Finnish:
		t.Finnish = s
	case Swedish:
		t.Swedish = s
	case English:
		t.English = s
	}
	return t
}
