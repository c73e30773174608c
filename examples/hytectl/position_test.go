package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestPositionOf: lines and columns count from 1, columns in characters; a pointer
// that leads to nothing ends at the last value on its way.
func TestPositionOf(t *testing.T) {
	const text = " {\n  \"å\" : [1, {\"a/b\": \"ä\" , \"~\":[]}],\n\t\"end\": null}"
	for _, test := range []struct {
		pointer      string
		line, column int
	}{
		{"", 1, 2},
		{"/å", 2, 9},
		{"/å/0", 2, 10},
		{"/å/1", 2, 13},
		{"/å/1/a~1b", 2, 21},
		{"/å/1/~0", 2, 31},
		{"/end", 3, 9},
		{"/none", 1, 2},
		{"/å/2", 2, 9},
		{"/å/1/~0/0", 2, 31},
		{"/end/more", 3, 9},
	} {
		line, column := positionOf([]byte(text), test.pointer)
		assert.Equal(t, [2]int{test.line, test.column}, [2]int{line, column}, test.pointer)
	}
	for _, unsound := range []string{"", "{", `{"a"`, `{"a":`, `{"a":]`, "[1,", "\xff"} {
		line, column := positionOf([]byte(unsound), "/a/0")
		assert.Equal(t, 1, line, unsound)
		assert.Positive(t, column, unsound)
	}
}

// TestInJSON: a pointer stands in the place of line and column, which then
// close the text; without a pointer they stand where CSV has them.
func TestInJSON(t *testing.T) {
	for _, test := range []struct {
		pointer      string
		line, column int
		want         string
	}{
		{"/a/0", 3, 14, "f.json:/a/0: kind: text (line 3, column 14)\n"},
		{"/a/0", 3, 0, "f.json:/a/0: kind: text (line 3, column 1)\n"},
		{"/a/0", 0, 0, "f.json:/a/0: kind: text\n"},
		{"", 3, 14, "f.json:3:14: kind: text\n"},
		{"", 0, 0, "f.json: kind: text\n"},
	} {
		assert.Equal(t, test.want, lines([]problem{inJSON("f.json", test.pointer, test.line, test.column, "kind", "text")}))
	}
}
