package rows

import (
	"bytes"
	"unicode/utf8"

	"github.com/hyte-fi/go-hyte/indicators"
)

// BOM is the UTF-8 byte order mark.
const BOM = "\uFEFF"

// PlaceOf returns the line and column of the offset.
func PlaceOf(data []byte, offset int) indicators.Place {
	offset = min(max(offset, 0), len(data))
	before := bytes.TrimPrefix(data[:offset], []byte(BOM))
	lineStart := bytes.LastIndexByte(before, '\n') + 1
	return indicators.Place{
		Line:   bytes.Count(before, []byte("\n")) + 1,
		Column: utf8.RuneCount(before[lineStart:]) + 1,
		Offset: offset,
	}
}

// CheckText returns an error for bytes that are no text of the formats read
// here: empty, a page for a browser, or not UTF-8.
func CheckText(data []byte, expected string) error {
	body := bytes.TrimLeft(bytes.TrimPrefix(data, []byte(BOM)), " \t\r\n")
	switch {
	case len(body) == 0:
		return &indicators.ReadError{Kind: indicators.Truncated, Place: PlaceOf(data, len(data)), Expected: expected}
	case body[0] == '<':
		return &indicators.ReadError{
			Kind: indicators.WebPage, Place: PlaceOf(data, len(data)-len(body)),
			Found: string(bytes.ToValidUTF8(body[:min(len(body), 40)], nil)), Expected: expected,
		}
	case !utf8.Valid(data):
		at := invalid(data)
		return &indicators.ReadError{Kind: indicators.BadUTF8, Place: PlaceOf(data, at), Expected: "UTF-8"}
	}
	return nil
}

func invalid(data []byte) int {
	at := 0
	for at < len(data) {
		r, size := utf8.DecodeRune(data[at:])
		if r == utf8.RuneError && size == 1 {
			return at
		}
		at += size
	}
	return at
}
