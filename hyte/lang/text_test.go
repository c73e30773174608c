package lang_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

var goal = lang.Text{Finnish: "tavoite", Swedish: "mål", English: "goal"}

func TestTextIn(t *testing.T) {
	assert.Equal(t, "tavoite", goal.In(lang.Finnish))
	assert.Equal(t, "mål", goal.In(lang.Swedish))
	assert.Equal(t, "goal", goal.In(lang.English))
	assert.Empty(t, goal.In(lang.Language(3)))
}

func TestTextBest(t *testing.T) {
	tests := []struct {
		name   string
		text   lang.Text
		wanted lang.Language
		want   string
		in     lang.Language
	}{
		{"as wanted", goal, lang.Swedish, "mål", lang.Swedish},
		{"Finnish first", lang.Text{Finnish: "a", English: "c"}, lang.Swedish, "a", lang.Finnish},
		{"then Swedish", lang.Text{Swedish: "b", English: "c"}, lang.Finnish, "b", lang.Swedish},
		{"English last", lang.Text{English: "c"}, lang.Finnish, "c", lang.English},
		{"empty", lang.Text{}, lang.English, "", lang.English},
		{"no such language", goal, lang.Language(9), "tavoite", lang.Finnish},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, in := test.text.Best(test.wanted)
			assert.Equal(t, test.want, got)
			assert.Equal(t, test.in, in)
		})
	}
}

func TestTextWith(t *testing.T) {
	var built lang.Text
	for l, s := range goal.All() {
		assert.False(t, built.Complete())
		built = built.With(l, s)
	}
	assert.Equal(t, goal, built)
	assert.True(t, built.Complete())
	assert.Equal(t, goal, goal.With(lang.Language(3), "x"))
	assert.True(t, lang.Text{}.IsZero())
	assert.False(t, lang.Text{English: "x"}.IsZero())
}

func TestTextAllStops(t *testing.T) {
	var seen []lang.Language
	for l := range goal.All() {
		seen = append(seen, l)
		if l == lang.Swedish {
			break
		}
	}
	assert.Equal(t, []lang.Language{lang.Finnish, lang.Swedish}, seen)
}

func TestTextJSON(t *testing.T) {
	text, err := json.Marshal(goal)
	require.NoError(t, err)
	assert.Equal(t, `{"fi":"tavoite","sv":"mål","en":"goal"}`, string(text))
}
