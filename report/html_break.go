package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A word of longRun characters or more may break after every breakEvery of
// them, but not so near its end that less than leastTail would be left over.
// The columns of a table are never narrower than their longest word, so that
// without this one long word makes a page wider than the screen or the paper.
const (
	longRun    = 25
	breakEvery = 20
	leastTail  = 4
)

// breakPoint is where a line may break within a word. It becomes an element of
// the page, so that an address copied from the page has nothing in it.
const breakPoint = "\u200B"

// breakable puts break points into the long words of a text.
func breakable(s string) string {
	if !hasLongRun(s) {
		return s
	}
	var b strings.Builder
	for s != "" {
		n := runEnd(s)
		appendRun(&b, s[:n])
		s = s[n:]
	}
	return b.String()
}

// hasLongRun reports whether as many bytes as a long word has characters stand
// without a blank between them. It looks at a few bytes of each word only.
func hasLongRun(s string) bool {
	for end := longRun; end <= len(s); {
		i := strings.LastIndexByte(s[end-longRun:end], ' ')
		if i < 0 {
			return true
		}
		end += i + 1
	}
	return false
}

// runEnd is where a line may break by itself: after a blank, or after a hyphen
// before a letter.
func runEnd(s string) int {
	for i := range len(s) {
		if s[i] == ' ' || s[i] == '-' && i+1 < len(s) && isLetter(s[i+1]) {
			return i + 1
		}
	}
	return len(s)
}

// isLetter takes every byte outside ASCII for one of a letter.
func isLetter(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= utf8.RuneSelf
}

func appendRun(b *strings.Builder, run string) {
	left := utf8.RuneCountInString(strings.TrimSuffix(run, " "))
	if left < longRun {
		b.WriteString(run)
		return
	}
	since := 0
	for _, r := range run {
		// A letter and the accents over it stay together.
		if since >= breakEvery && left >= leastTail && !unicode.Is(unicode.M, r) {
			b.WriteString(breakPoint)
			since = 0
		}
		b.WriteRune(r)
		since++
		left--
	}
}
