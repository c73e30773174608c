package lang

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// Language is one of the three languages of the library. The zero value is
// Finnish.
type Language uint8

// The languages, in the order in which Finnish statutes are published, English
// last because it is only a translation.
const (
	Finnish Language = iota
	Swedish
	English
)

var tags = [...]language.Tag{Finnish: language.Finnish, Swedish: language.Swedish, English: language.English}

// All returns the three languages in their fixed order: Finnish, Swedish,
// English.
func All() [3]Language { return [3]Language{Finnish, Swedish, English} }

// String returns the two-letter code of the language: "fi", "sv" or "en". A
// value outside the three prints as "lang.Language(n)".
func (l Language) String() string {
	switch l {
	case Finnish:
		return "fi"
	case Swedish:
		return "sv"
	case English:
		return "en"
	}
	return fmt.Sprintf("lang.Language(%d)", uint8(l))
}

// MarshalText writes the two-letter code. A value outside the three languages
// is an [*UnknownError].
func (l Language) MarshalText() ([]byte, error) {
	if l > English {
		return nil, &UnknownError{Found: l.String()}
	}
	return []byte(l.String()), nil
}

// UnmarshalText reads a tag as [Parse] does.
func (l *Language) UnmarshalText(text []byte) error {
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*l = parsed
	return nil
}

// UnknownError says that a text does not name Finnish, Swedish or English.
type UnknownError struct {
	Found string // the text as given, at most 64 bytes of it
}

func (e *UnknownError) Error() string {
	return fmt.Sprintf("unknown language %q: expected fi, sv or en", e.Found)
}

const longestTag = 64

// Parse reads one BCP 47 language tag whose language is Finnish, Swedish or
// English: "fi", "sv-FI", "en_GB". Any other language, a tag that names none
// ("und-FI"), an empty or a malformed tag is an [*UnknownError].
func Parse(tag string) (Language, error) {
	if len(tag) > longestTag {
		return Finnish, &UnknownError{Found: strings.ToValidUTF8(tag[:longestTag], "")}
	}
	parsed, err := language.Parse(tag)
	if err != nil {
		return Finnish, &UnknownError{Found: tag}
	}
	// Anything less than exact is a guess from a country or a script.
	base, confidence := parsed.Base()
	if confidence == language.Exact {
		for l, t := range tags {
			if known, _ := t.Base(); known == base {
				return Language(l), nil
			}
		}
	}
	return Finnish, &UnknownError{Found: tag}
}

const longestHeader = 4096

// Negotiate picks the language that serves a reader best from preferences
// written as in an HTTP Accept-Language header ("sv-FI, en;q=0.8"). Where
// nothing matches, or the header is empty, malformed or longer than 4096
// bytes, it returns the fallback.
func Negotiate(preferences string, fallback Language) Language {
	if len(preferences) > longestHeader {
		return fallback
	}
	wanted, _, err := language.ParseAcceptLanguage(preferences)
	if err != nil || len(wanted) == 0 {
		return fallback
	}
	_, index, confidence := language.NewMatcher(tags[:]).Match(wanted...)
	if confidence == language.No {
		return fallback
	}
	return Language(index)
}
