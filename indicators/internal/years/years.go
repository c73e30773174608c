package years

import "strings"

// Parse reads a year of four digits, or a period of two, parted by a hyphen or
// dash with or without blanks: "2023", "2021-2023", "2021–2023". The last year
// is 0 for a single year. It is false for anything else, and for a period that
// ends before it begins.
func Parse(text string) (from, to int, ok bool) {
	first, last, period := cut(text)
	if from, ok = year(first); !ok || !period {
		return from, 0, ok
	}
	to, ok = year(last)
	return from, to, ok && from < to
}

func cut(text string) (first, last string, period bool) {
	for _, dash := range []string{"–", "-"} {
		if first, last, period = strings.Cut(text, dash); period {
			return strings.TrimSpace(first), strings.TrimSpace(last), true
		}
	}
	return text, "", false
}

func year(text string) (int, bool) {
	if len(text) != 4 {
		return 0, false
	}
	n := 0
	for i := range len(text) {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		n = n*10 + int(text[i]-'0')
	}
	return n, true
}
