package report

import "strings"

// replacement stands where a character must not reach a reader.
const replacement = '\uFFFD'

// clean makes text fit to be shown: a carriage return and a tab become blanks,
// and what would act on the page instead of being read (control characters,
// the overrides and isolates of the bidirectional algorithm, bytes that are
// not UTF-8) becomes U+FFFD, so that a reader sees that something stood there.
// Line feeds stay.
func clean(s string) string {
	if harmless(s) {
		return s
	}
	return strings.Map(cleanRune, s)
}

func cleanRune(r rune) rune {
	switch {
	case r == '\r', r == '\t':
		return ' '
	case r == '\n':
		return r
	case r < ' ', r >= 0x7F && r < 0xA0, directs(r), r == 0x2028, r == 0x2029, r == 0xFFFE, r == 0xFFFF:
		return replacement
	}
	return r
}

// directs reports whether a character turns the direction of text around it.
func directs(r rune) bool {
	return r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 || r == 0x200E || r == 0x200F || r == 0x061C
}

// harmless reports whether clean would change nothing: true at once for text
// in the letters of the three languages.
func harmless(s string) bool {
	for _, r := range s[plainLetters(s):] {
		if r < ' ' && r != '\n' || r == 0x7F || r >= 0x80 && (r == replacement || cleanRune(r) != r) {
			return false
		}
	}
	return true
}

// plainLetters is how many bytes of a text, from its beginning, are printable
// ASCII or the letters of Latin-1, as å, ä and ö are.
func plainLetters(s string) int {
	i := 0
	for i < len(s) {
		switch c := s[i]; {
		case c >= ' ' && c < 0x7F || c == '\n':
			i++
		case c == 0xC3 && i+1 < len(s) && s[i+1] >= 0x80 && s[i+1] <= 0xBF:
			i += 2
		default:
			return i
		}
	}
	return i
}

// oneLine is clean with line feeds made blanks.
func oneLine(s string) string {
	s = clean(s)
	if !strings.Contains(s, "\n") {
		return s
	}
	return strings.ReplaceAll(s, "\n", " ")
}
