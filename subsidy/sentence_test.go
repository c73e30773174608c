package subsidy_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// plainly is a sentence with common blanks.
func plainly(s subsidy.Step, l lang.Language) string {
	return strings.ReplaceAll(s.Sentence(l), "\u00a0", " ")
}

// Who set a range is told by code and name, three at most, and a code that
// names nobody stands alone.
func TestSentencesNameWhoSetARange(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, "code,population,falls-65:previous,falls-65:latest\n"+
		"091,10,20,10\n257,10,20,20\n211,10,20,20\n003,10,20,20\n837,10,20,20\n"))
	require.NoError(t, err)
	why, ok := a.Explain("091")
	require.True(t, ok)
	step, ok := why.Find("greatest:falls-65")
	require.True(t, ok)
	assert.Equal(t, []string{"003", "211", "257", "837"}, step.Units)
	require.Len(t, step.UnitNames, 3)
	assert.True(t, step.UnitNames[0].IsZero())
	for l, want := range map[lang.Language]string{
		lang.Finnish: "(yksiköt 003, 211 Kangasala, 257 Kirkkonummi ja muita).",
		lang.Swedish: "(enheterna 003, 211 Kangasala, 257 Kyrkslätt med flera).",
		lang.English: "(units 003, 211 Kangasala, 257 Kirkkonummi and others).",
	} {
		assert.True(t, strings.HasSuffix(plainly(step, l), want), plainly(step, l))
	}

	areas := county(t, 2026)
	a, err = areas.Allocate(parse(t, areas, counties))
	require.NoError(t, err)
	why, _ = a.Explain("20")
	step, ok = why.Find("greatest:mmr-coverage")
	require.True(t, ok)
	assert.Contains(t, plainly(step, lang.Swedish), "(enhet 90 Helsingfors)")
}

// Percent stands with a blank in Finnish and Swedish, and without in English.
func TestSentencesWithPercent(t *testing.T) {
	s := county(t, 2026)
	a, err := s.Allocate(parse(t, s, counties))
	require.NoError(t, err)
	why, _ := a.Explain("05")
	step, ok := why.Find("value:mmr-coverage")
	require.True(t, ok)
	assert.Equal(t, "Arvo: 95 %.", plainly(step, lang.Finnish))
	assert.Equal(t, "Värdet: 95 %.", plainly(step, lang.Swedish))
	assert.Equal(t, "Value: 95%.", plainly(step, lang.English))
}

// What is missing is named, and nothing is said of what is known.
func TestSentencesNameWhatIsMissing(t *testing.T) {
	s := county(t, 2026)
	a, err := s.Allocate(parse(t, s, strings.Replace(counties, "05,3000,100,50", "05,3000,..,50", 1)))
	require.NoError(t, err)
	why, _ := a.Explain("05")
	step, ok := why.Find("points:alcohol-mini-intervention")
	require.True(t, ok)
	assert.True(t, strings.HasSuffix(plainly(step, lang.English), "a figure is missing (number of children born: suppressed), hence the lowest possible points: 0 points."), plainly(step, lang.English))
}
