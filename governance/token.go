package governance

import (
	"fmt"
	"slices"
	"strings"
)

// TokenError says that a value or a text is none of the declared ones.
type TokenError struct {
	Type     string // the type: "governance.Outcome"
	Found    string // the value, or the text as given, at most 64 bytes of it
	Expected []string
}

func (e *TokenError) Error() string {
	return fmt.Sprintf("%s: found %q, expected one of %s", e.Type, e.Found, strings.Join(e.Expected, ", "))
}

func token[T ~uint8](tokens []string, value T) ([]byte, error) {
	if value == 0 || int(value) >= len(tokens) {
		return nil, tokenError(tokens, value, fmt.Sprint(uint8(value)))
	}
	return []byte(tokens[value]), nil
}

func readToken[T ~uint8](tokens []string, value *T, text []byte) error {
	for i := 1; i < len(tokens); i++ {
		if tokens[i] == string(text) {
			*value = T(i)
			return nil
		}
	}
	return tokenError(tokens, *value, clip(string(text)))
}

func tokenError[T ~uint8](tokens []string, value T, found string) error {
	return &TokenError{Type: fmt.Sprintf("%T", value), Found: found, Expected: slices.Clone(tokens[1:])}
}
