package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestInJSON: lines and columns count from 1, columns in characters; a pointer
// that leads to nothing ends at the last value on its way.
func TestInJSON(t *testing.T) {
	const text = " {\n  \"å\" : [1, {\"a/b\": \"ä\" , \"~\":[]}],\n\t\"end\": null}"
	for _, test := range []struct{ pointer, want string }{
		{"", "f:1:2"},
		{"/å", "f:2:9"},
		{"/å/0", "f:2:10"},
		{"/å/1", "f:2:13"},
		{"/å/1/a~1b", "f:2:21"},
		{"/å/1/~0", "f:2:31"},
		{"/end", "f:3:9"},
		{"/none", "f:1:2"},
		{"/å/2", "f:2:9"},
		{"/å/1/~0/0", "f:2:31"},
		{"/end/more", "f:3:9"},
	} {
		assert.Equal(t, test.want, inJSON("f", []byte(text), test.pointer), test.pointer)
	}
	for _, unsound := range []string{"", "{", `{"a"`, `{"a":`, `{"a":]`, "[1,", "\xff"} {
		assert.Contains(t, inJSON("f", []byte(unsound), "/a/0"), "f:1:", unsound)
	}
}
