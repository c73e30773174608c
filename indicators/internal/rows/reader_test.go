package rows_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/indicators"
	"github.com/hyte-fi/go-hyte/indicators/internal/rows"
)

func TestRows(t *testing.T) {
	for text, want := range map[string]string{
		"a;b\nc;d\n":             "a|b/c|d",
		"a;b\r\nc;d":             "a|b/c|d",
		"\uFEFFa;b\n\n\r\n":      "a|b",
		"a;\n;b\n":               "a|/|b",
		"\"a;b\";\"c\"\"d\"\r\n": `a;b|c"d`,
		"a\"b;c\n":               `a"b|c`,
		"\"\";\"\"\n":            "|",
		"x\n\ny\n":               "x//y",
		"\"last\"":               "last",
	} {
		t.Run(text, func(t *testing.T) {
			r, err := rows.NewReader([]byte(text), ';')
			require.NoError(t, err)
			var got []string
			for {
				cells, ok, err := r.Next()
				require.NoError(t, err)
				if !ok {
					break
				}
				row := make([]string, len(cells))
				for i := range cells {
					row[i] = string(cells[i])
				}
				got = append(got, strings.Join(row, "|"))
			}
			assert.Equal(t, want, strings.Join(got, "/"))
		})
	}
}

// TestLastRowWithoutLineEnd: nothing shows that such a row is whole.
func TestLastRowWithoutLineEnd(t *testing.T) {
	for text, want := range map[string]bool{
		"a;b\nc;d\n": false, "a;b\nc;d\r\n": false, "a;b\nc;\"d\"\n": false, "a;b\nc;d\n\r\n": false,
		"a;b\nc;d": true, "a;b\nc;": true, "a;b\nc;d\r": true, "a;b\nc;\"d\"": true,
	} {
		r, err := rows.NewReader([]byte(text), ';')
		require.NoError(t, err)
		_, err = r.Header([]string{"a", "b"}, 2)
		require.NoError(t, err, text)
		assert.False(t, r.Unended(), text)
		_, _, err = r.Row(2)
		require.NoError(t, err, text)
		assert.Equal(t, want, r.Unended(), text)
	}
}

// TestHeaderWithoutLineEnd: a header may have lost its optional columns.
func TestHeaderWithoutLineEnd(t *testing.T) {
	for name, read := range map[string]func(r *rows.Reader) error{
		"wanted columns": func(r *rows.Reader) error { _, err := r.Header([]string{"a", "b", "c"}, 2); return err },
		"any columns":    func(r *rows.Reader) error { _, err := r.Names(); return err },
	} {
		r, err := rows.NewReader([]byte("a;b"), ';')
		require.NoError(t, err)
		var fault *indicators.ReadError
		require.ErrorAs(t, read(r), &fault, name)
		assert.Equal(t, indicators.Truncated, fault.Kind, name)
	}
}

func TestPlaces(t *testing.T) {
	data := []byte("\uFEFFäb\ncd;ef\n")
	assert.Equal(t, indicators.Place{Line: 1, Column: 1, Offset: 3}, rows.PlaceOf(data, 3))
	assert.Equal(t, indicators.Place{Line: 1, Column: 2, Offset: 5}, rows.PlaceOf(data, 5), "columns count characters")
	assert.Equal(t, indicators.Place{Line: 2, Column: 4, Offset: 10}, rows.PlaceOf(data, 10))
	locator := rows.Locator{Data: data}
	for offset := 3; offset <= len(data); offset++ {
		if data[min(offset, len(data)-1)]&0xC0 != 0x80 {
			assert.Equal(t, rows.PlaceOf(data, offset), locator.Place(offset), offset)
		}
	}
}
