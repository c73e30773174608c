package target

import (
	"strconv"
	"strings"
)

// LevelError says that a level of a plan cannot be, or contradicts the others.
type LevelError struct {
	// Place names the level: "Baseline", "Interim[1].Year", "latest.Figure".
	Place string
	// Found is what stood there, at most 40 bytes of it.
	Found string
	// Expected is what could have stood there, in English.
	Expected string
}

// Error says the place, what was found and what was expected, in English.
func (e *LevelError) Error() string {
	return e.Place + ": found " + strconv.Quote(e.Found) + ", expected " + e.Expected
}

const widest = 18

// check holds the year and the figure of a level within what can be computed
// with; a level without either passes.
func check(place string, l Level) error {
	if l.Year != 0 && (l.Year < 1000 || l.Year > 9999) {
		return &LevelError{Place: place + ".Year", Found: strconv.Itoa(l.Year), Expected: "a year of four digits"}
	}
	v, known := l.Figure.Value()
	if !known || v.Sign() == 0 {
		return nil
	}
	if v.Exponent() < -widest || v.Exponent() > widest || v.NumDigits()+int(v.Exponent()) > widest {
		return &LevelError{
			Place: place + ".Figure", Found: clip(l.Figure.String()),
			Expected: "at most 18 digits before the decimal point and 18 after it",
		}
	}
	return nil
}

func clip(text string) string {
	const longest = 40
	if len(text) <= longest {
		return text
	}
	return strings.ToValidUTF8(text[:longest], "")
}
