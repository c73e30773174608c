package jsontext_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/jsontext"
	"github.com/hyte-fi/go-hyte/indicators/internal/rows"
)

func skip(data []byte) error {
	c, err := jsontext.New(data)
	if err != nil {
		return err
	}
	if err := c.Skip(); err != nil {
		return err
	}
	return c.End()
}

func TestSkipAgreesWithEncodingJSON(t *testing.T) {
	for _, text := range []string{
		`{}`, `[]`, `""`, `0`, `-1.5e+3`, `true`, `false`, `null`, ` [ 1 , {"a" : [ ] } ] `, `"\"\\\/\b\f\n\r\tä\u00e4\ud83d\ude00"`,
		`{,}`, `[1,]`, `{"a":1,}`, `{"a"}`, `[1 2]`, `01`, `-`, `1.`, `1e`, `+1`, `.5`, `"\x"`, `"\u12g4"`, `tru`, `nul`, `nan`, `{"a":1]`, `[}`, `1 1`, `"`, `{`, `[`, `{1:2}`, `"a` + "\n" + `b"`,
	} {
		t.Run(text, func(t *testing.T) {
			assert.Equal(t, json.Valid([]byte(text)), skip([]byte(text)) == nil, "%v", skip([]byte(text)))
		})
	}
}

func TestStringsAreDecoded(t *testing.T) {
	for text, want := range map[string]string{
		`"plain ä"`: "plain ä", `""`: "", `"a\"b\\c\/d\b\f\n\r\t"`: "a\"b\\c/d\b\f\n\r\t", `"\u00E4\ud83d\ude00!"`: "ä😀!", `"\u0000"`: "\x00",
	} {
		c, err := jsontext.New([]byte(text))
		require.NoError(t, err)
		got, err := c.String()
		require.NoError(t, err)
		assert.Equal(t, want, string(got))
		require.NoError(t, c.End())
	}
	for _, text := range []string{`"\ud83d"`, `"\ud83dx"`, `"\ude00"`, `"\ud83d\u0041"`, `"\u00:0"`, `"\u00`} {
		c, err := jsontext.New([]byte(text))
		require.NoError(t, err)
		_, err = c.String()
		assert.Error(t, err, text)
	}
}

func TestPointerIsEscaped(t *testing.T) {
	c, err := jsontext.New([]byte(`{"a/b~c":[0,x]}`))
	require.NoError(t, err)
	var fault *indicators.ReadError
	require.ErrorAs(t, c.Skip(), &fault)
	assert.Equal(t, "/a~1b~0c/1", fault.Place.Pointer)
	assert.Equal(t, 13, fault.Place.Column)
}

func FuzzSkip(f *testing.F) {
	f.Add([]byte(`{"a":[1,-2.5e3,"\u00e4",true,null]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		err := skip(data)
		if err == nil {
			require.True(t, json.Valid(trimBOM(data)), "%q", data)
			return
		}
		var fault *indicators.ReadError
		require.ErrorAs(t, err, &fault)
		if json.Valid(data) {
			// Stricter than encoding/json in two things only.
			require.Contains(t, []indicators.ReadErrorKind{indicators.BadUTF8, indicators.TooDeep}, fault.Kind, "%q", data)
		}
	})
}

func trimBOM(data []byte) []byte {
	if len(data) >= 3 && string(data[:3]) == "\uFEFF" {
		return data[3:]
	}
	return data
}

// TestPlacesInAnyOrder: a place is the same whether those before it were asked
// for or not.
func TestPlacesInAnyOrder(t *testing.T) {
	data := []byte("\uFEFF[\"å\",\n \"ä\"]\n")
	for _, offsets := range [][]int{{3, 4, 9, 10, 15, 18}, {18, 15, 10, 9, 4, 3}, {10, 3, 18, 9, 15, 4}, {15, 15, 3, 3, 100}} {
		c, err := jsontext.New(data)
		require.NoError(t, err)
		for _, offset := range offsets {
			assert.Equal(t, rows.PlaceOf(data, offset), c.Place(offset), "%d of %v", offset, offsets)
		}
	}
}
