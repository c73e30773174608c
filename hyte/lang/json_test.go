package lang_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

func TestAppendQuoted(t *testing.T) {
	for in, want := range map[string]string{
		"":             `""`,
		`a"b\c`:        `"a\"b\\c"`,
		"tab\tend":     `"tab\u0009end"`,
		"\x00\x1f\x7f": "\"\\u0000\\u001f\x7f\"",
		"åäö €":        `"åäö €"`,
		"bad\xff":      "\"bad\ufffd\"",
	} {
		got := lang.AppendQuoted([]byte("x"), in)
		assert.Equal(t, "x"+want, string(got))
		assert.True(t, json.Valid(got[1:]), "%q", got)
	}
}

func TestTextAppendJSON(t *testing.T) {
	text := lang.Text{Finnish: "kunta", English: `a "town"`}
	got := text.AppendJSON(nil)
	assert.Equal(t, `{"fi":"kunta","sv":"","en":"a \"town\""}`, string(got))
	standard, err := json.Marshal(text)
	require.NoError(t, err)
	assert.JSONEq(t, string(standard), string(got))
}
