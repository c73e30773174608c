package lang_test

import (
	"encoding/json"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

func TestParse(t *testing.T) {
	for tag, want := range map[string]lang.Language{
		"fi":              lang.Finnish,
		"FI":              lang.Finnish,
		"fin":             lang.Finnish,
		"fi-Latn-FI":      lang.Finnish,
		"sv":              lang.Swedish,
		"sv-FI":           lang.Swedish,
		"swe":             lang.Swedish,
		"sv-u-co-phonebk": lang.Swedish,
		"en_GB":           lang.English,
	} {
		got, err := lang.Parse(tag)
		require.NoError(t, err, tag)
		assert.Equal(t, want, got, tag)
	}
}

func TestParseRefuses(t *testing.T) {
	for _, tag := range []string{"", "und", "und-FI", "und-Latn", "root", "x-fi", "fi-", "*", "no", "smn", "finnish", "fi sv", "\xff", "fi\x00"} {
		_, err := lang.Parse(tag)
		var unknown *lang.UnknownError
		require.ErrorAs(t, err, &unknown, "%q", tag)
		assert.Equal(t, tag, unknown.Found)
		assert.Contains(t, err.Error(), "expected fi, sv or en")
	}
}

func TestParseKeepsErrorsShort(t *testing.T) {
	_, err := lang.Parse(strings.Repeat("ä", 1<<20))
	var unknown *lang.UnknownError
	require.ErrorAs(t, err, &unknown)
	assert.LessOrEqual(t, len(unknown.Found), 64)
	assert.True(t, utf8.ValidString(unknown.Found))
}

func TestNegotiate(t *testing.T) {
	tests := []struct {
		preferences string
		fallback    lang.Language
		want        lang.Language
	}{
		{"sv-FI, en;q=0.8", lang.Finnish, lang.Swedish},
		{"en;q=0.5,sv;q=0.9", lang.Finnish, lang.Swedish},
		{"de, fi;q=0.1", lang.English, lang.Finnish},
		{"sv;q=0, en", lang.Finnish, lang.English},
		{"fi;q=0", lang.English, lang.English},
		{"ru", lang.Swedish, lang.Swedish},
		{"*", lang.Swedish, lang.Swedish},
		{"", lang.English, lang.English},
		{"", lang.Swedish, lang.Swedish},
		{";;", lang.Swedish, lang.Swedish},
		{strings.Repeat("sv,", 2000), lang.English, lang.English},
	}
	for _, test := range tests {
		assert.Equal(t, test.want, lang.Negotiate(test.preferences, test.fallback), "%.40q", test.preferences)
	}
}

func TestLanguageText(t *testing.T) {
	for _, l := range lang.All() {
		text, err := json.Marshal(l)
		require.NoError(t, err)
		var back lang.Language
		require.NoError(t, json.Unmarshal(text, &back))
		assert.Equal(t, l, back)
	}
	_, err := lang.Language(3).MarshalText()
	var unknown *lang.UnknownError
	require.ErrorAs(t, err, &unknown)
	assert.Equal(t, "lang.Language(3)", unknown.Found)

	kept := lang.Swedish
	require.Error(t, kept.UnmarshalText([]byte("de")))
	assert.Equal(t, lang.Swedish, kept, "a refused text changes nothing")
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"fi", "sv-FI", "en_GB", "und-FI", "", "x-y", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, tag string) {
		l, err := lang.Parse(tag)
		if err == nil && l > lang.English {
			t.Fatalf("%q gave %v", tag, l)
		}
		if chosen := lang.Negotiate(tag, lang.Swedish); chosen > lang.English {
			t.Fatalf("%q negotiated %v", tag, chosen)
		}
	})
}
