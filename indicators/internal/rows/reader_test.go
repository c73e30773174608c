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
