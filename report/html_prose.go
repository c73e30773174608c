package report

import "strings"

// appendProse appends text that people read: escaped, and tied together where a
// line must not break, as typographers do: between a number and its sign or
// unit ("5 %", "6 §", "3 mom."), between the name of a figure and its unit
// ("65 v täyttäneet, %"), after a sign of comparison ("≥ 30"), after an ordinal
// ("9. luokka") and within a range ("25–64"). Words too long for a column get
// places where they may break. The text reads the same.
func appendProse(dst []byte, s string) []byte {
	s = breakable(shorten(oneLine(s)))
	start := 0
	for i := 0; i < len(s); i++ {
		put, size := "", 1
		switch s[i] {
		case '&':
			put = "&amp;"
		case '<':
			put = "&lt;"
		case '>':
			put = "&gt;"
		case '"':
			put = "&#34;"
		case '\'':
			put = "&#39;"
		case ' ':
			if !ties(s[:i], s[i+1:]) {
				continue
			}
			put = "\u00A0"
		case dash[0]: // that of a break point too
			if strings.HasPrefix(s[i:], breakPoint) {
				put, size = "<wbr>", len(breakPoint)
				break
			}
			if !strings.HasPrefix(s[i:], dash) || !ranges(s[:i], s[i+len(dash):]) {
				continue
			}
			put, size = dash+"\u2060", len(dash)
		default:
			continue
		}
		dst = append(append(dst, s[start:i]...), put...)
		i += size - 1
		start = i + 1
	}
	return append(dst, s[start:]...)
}

const dash = "–"

// unitsAfter are what stands after a number and must not begin a line.
var unitsAfter = [...]string{"%", "€", "§", "mom.", "k. ", "k.)", "punkten"}

// ties reports whether the blank between two texts must not break.
func ties(before, after string) bool {
	if before == "" || after == "" {
		return false
	}
	last := before[len(before)-1]
	switch {
	case isDigit(last):
		for _, u := range unitsAfter {
			if strings.HasPrefix(after, u) {
				return true
			}
		}
		return after == "k." || oneLetter(after)
	case last == '.' && len(before) > 1 && isDigit(before[len(before)-2]):
		return after[0] >= 'a' && after[0] <= 'z' // an ordinal, not the end of a sentence
	case last == ',':
		return strings.HasPrefix(after, "%")
	case endsInSign(before):
		return isDigit(after[0])
	}
	return len(before) > 1 && oneLetter(before[len(before)-1:]+" ") && strings.HasPrefix(after, "§") && before[len(before)-2] == ' '
}

// signsBefore are what stands before a number and must not end a line. A sign
// of comparison stands by itself.
var signsBefore = [...]string{"§", " ≥", "(≥", " ≤", "(≤", " <", "(<", " >", "(>"}

func endsInSign(before string) bool {
	for _, sign := range signsBefore {
		if strings.HasSuffix(before, sign) {
			return true
		}
	}
	return false
}

// oneLetter reports whether a text begins with a letter that stands alone, as
// in "13 a §".
func oneLetter(s string) bool {
	return len(s) > 1 && s[0] >= 'a' && s[0] <= 'z' && s[1] == ' '
}

// ranges reports whether the dash between two texts is that of a range of
// numbers. Between days a line may break.
func ranges(before, after string) bool {
	if after == "" || !isDigit(after[0]) {
		return false
	}
	number := strings.TrimSuffix(before[strings.LastIndexByte(before, ' ')+1:], ".")
	return number != "" && isDigit(number[len(number)-1]) && !strings.Contains(number, ".")
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
