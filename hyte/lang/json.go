package lang

import "unicode/utf8"

// AppendQuoted appends s as a JSON string with only the escapes that JSON
// demands. Bytes that are not UTF-8 become U+FFFD, because a JSON text can
// hold nothing else.
func AppendQuoted(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r < ' ':
			dst = append(dst, '\\', 'u', '0', '0', hex[r>>4], hex[r&15])
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return append(dst, '"')
}

// AppendJSON appends the text as {"fi":…,"sv":…,"en":…}, a language that is
// missing as an empty string.
func (t Text) AppendJSON(dst []byte) []byte {
	sep := byte('{')
	for l, s := range t.All() {
		dst = append(append(dst, sep, '"'), l.String()...)
		dst = AppendQuoted(append(dst, '"', ':'), s)
		sep = ','
	}
	return append(dst, '}')
}
