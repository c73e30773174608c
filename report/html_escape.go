package report

import (
	"strings"
	"unicode/utf8"
)

// longest is how many characters of one text a page shows; a longer one ends
// in an ellipsis. Formats for machines cut nothing.
const longest = 1200

// appendEscaped appends text for an element or a quoted attribute.
func appendEscaped(dst []byte, s string) []byte {
	s = shorten(oneLine(s))
	start := 0
	for i := range len(s) {
		entity := ""
		switch s[i] {
		case '&':
			entity = "&amp;"
		case '<':
			entity = "&lt;"
		case '>':
			entity = "&gt;"
		case '"':
			entity = "&#34;"
		case '\'':
			entity = "&#39;"
		default:
			continue
		}
		dst = append(append(dst, s[start:i]...), entity...)
		start = i + 1
	}
	return append(dst, s[start:]...)
}

func shorten(s string) string {
	if len(s) <= longest || utf8.RuneCountInString(s) <= longest {
		return s
	}
	at := 0
	for range longest - 1 {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s[:at] + "…"
}

// rightToLeft reports whether a text holds letters written from the right, so
// that it must be set apart from the text around it.
func rightToLeft(s string) bool {
	for _, r := range s[plainLetters(s):] {
		if r >= 0x0590 && r <= 0x08FF || r >= 0xFB1D && r <= 0xFDFF || r >= 0xFE70 && r <= 0xFEFC || r >= 0x10800 && r <= 0x10FFF || r >= 0x1E800 && r <= 0x1EFFF {
			return true
		}
	}
	return false
}

// safeLink reports whether an address may become a link: only the web, and
// nothing that the page would run.
func safeLink(url string) bool {
	rest, ok := strings.CutPrefix(url, "https://")
	if !ok {
		rest, ok = strings.CutPrefix(url, "http://")
	}
	return ok && rest != "" && !strings.ContainsFunc(url, func(r rune) bool { return r <= ' ' || r == 0x7F || cleanRune(r) != r })
}
