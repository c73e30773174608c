package profile

import (
	"strconv"
	"strings"
)

// RequestError says that a request, or the features of areas, cannot be used.
type RequestError struct {
	// Place names the value: "Indicators[2].Key".
	Place string
	// Found is what stood there, at most 40 bytes of it.
	Found string
	// Expected is what could have stood there, in English.
	Expected string
}

// Error says the place, what was found and what was expected, in English.
func (e *RequestError) Error() string {
	return e.Place + ": found " + strconv.Quote(e.Found) + ", expected " + e.Expected
}

const widestFigure = "at most 18 digits before the decimal point and 18 after it"

func clip(text string) string {
	const longest = 40
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "")
}
