package region

import "strconv"

// Languages is the language status of a municipality under the Language Act
// (423/2003) and, in Åland, the Act on the Autonomy of Åland (1144/1991). The
// zero Languages is no status: counties and HUS have none of their own, see
// [Unit.Bilingual].
type Languages uint8

// The language statuses.
const (
	// FinnishOnly is a unilingual municipality whose language is Finnish.
	FinnishOnly Languages = iota + 1
	// SwedishOnly is a unilingual municipality whose language is Swedish.
	SwedishOnly
	// BilingualFinnish is a bilingual municipality whose majority speaks
	// Finnish.
	BilingualFinnish
	// BilingualSwedish is a bilingual municipality whose majority speaks
	// Swedish.
	BilingualSwedish
)

var languages = [...]string{
	FinnishOnly:      "fi",
	SwedishOnly:      "sv",
	BilingualFinnish: "bilingual-fi",
	BilingualSwedish: "bilingual-sv",
}

// String returns "fi", "sv", "bilingual-fi" or "bilingual-sv", the empty
// string for no status, and "region.Languages(n)" for any other value.
func (l Languages) String() string {
	if int(l) < len(languages) {
		return languages[l]
	}
	return "region.Languages(" + strconv.Itoa(int(l)) + ")"
}

// Bilingual reports whether the status is one of the two bilingual ones.
func (l Languages) Bilingual() bool { return l == BilingualFinnish || l == BilingualSwedish }
