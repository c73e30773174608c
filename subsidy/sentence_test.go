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

// A score by weights can be added up from its sentences, and what the caller
// set is told as such, with no provision behind it.
func TestSentencesTellWeightsAndChoices(t *testing.T) {
	for _, c := range []struct {
		name     string
		scheme   subsidy.Scheme
		csv      string
		code, id string
		overlay  []subsidy.Overlay
		suffix   string
		source   string
	}{
		{"printed weight", municipal(t, 2026, subsidy.Assume(subsidy.Weights, "printed")), small, "211", "points:falls-65", nil,
			"= 100 points; weight 0.0833.", "[Decree 1393/2022, section 3(4)]"},
		{"printed weights together", municipal(t, 2026, subsidy.Assume(subsidy.Weights, "printed")), small, "211", "score", nil,
			"points in all.", "[Decree 1393/2022, section 3(2); weights=printed]"},
		{"printed weights of a county", county(t, 2026, subsidy.Assume(subsidy.Weights, "printed")), counties, "05", "score", nil,
			"points in all.", "[Decree 1392/2022, section 3 (as in 901/2025); weights=printed]"},
		{"weight of the caller", municipal(t, 2026, subsidy.Weight("falls-65", "0.3")), small, "211", "points:falls-65", nil,
			"= 100 points; weight 0.3 (chosen by the user).", "[Decree 1393/2022, section 3(4)]"},
		{"weight of no worth", municipal(t, 2026, subsidy.Weight("falls-65", "0")), small, "211", "points:falls-65", nil,
			"; weight 0 (chosen by the user).", "[Decree 1393/2022, section 3(4)]"},
		{"weight beside the caller's", municipal(t, 2026, subsidy.Weight("falls-65", "0.3")), small, "211", "points:school-meals", nil,
			"as reported; weight ≈ 0.033333.", ""},
		{"weights of the caller and of the law together", municipal(t, 2026, subsidy.Weight("falls-65", "0.3")), small, "211", "score", nil,
			"points in all.", "[weights=mean-of-means]"},
		{"price of the caller", municipal(t, 2026, subsidy.BasePrice("1.50")), small, "211", "base-price", nil,
			"Base price: €1.50 per resident (chosen by the user).", ""},
		{"price of the law", municipal(t, 2026, subsidy.BasePrice("20.67")), small, "211", "base-price", nil,
			"Base price: €20.67 per resident.", "[Decree 1393/2022, section 1 (as in 1270/2025)]"},
		{"target of the caller", county(t, 2026, subsidy.Target("mmr-coverage", "95")), counties, "90", "points:mmr-coverage", nil,
			"value 97% meets the target (target value 95%, chosen by the user), hence 100 points.", ""},
		{"target of the law", county(t, 2026, subsidy.Target("mmr-coverage", "97")), counties, "90", "target:mmr-coverage", nil,
			"Target value: 97%.", "[Decree 1392/2022, section 3(2) (as in 901/2025)]"},
		{"pool of the caller", subsidy.Proposal2017(), "code,population,activity-mean\n211,5,50\n", "211", "pool", []subsidy.Overlay{subsidy.Pool("100")},
			"Sum to be shared out: €100.00 (chosen by the user).", ""},
		{"pool of the plan", subsidy.Proposal2017(), "code,population,activity-mean\n211,5,50\n", "211", "pool", []subsidy.Overlay{subsidy.Pool("57000000")},
			"Sum to be shared out: €57,000,000.00.", "[Bill HE 15/2017]"},
		{"figure of the caller", municipal(t, 2026), small, "211", "change:falls-65", []subsidy.Overlay{subsidy.Figure("211", "falls-65:latest", datum(t, "17"))},
			"latest value 17 (chosen by the user) − previous value 20 = −3 per 10,000 people.", "[Decree 1393/2022, section 3(4)]"},
		{"residents of the caller", municipal(t, 2026), small, "211", "population", []subsidy.Overlay{subsidy.Figure("211", "population", datum(t, "10"))},
			"Population: 10 residents (chosen by the user).", "[Act 618/2021, section 4(3)]"},
		{"count of the caller", county(t, 2026), counties, "05", "ratio:alcohol-mini-intervention", []subsidy.Overlay{subsidy.Figure("05", "births", datum(t, "200"))},
			"÷ number of children born 200 (chosen by the user) = 0.25.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			made, err := c.scheme.Allocate(parse(t, c.scheme, c.csv))
			require.NoError(t, err)
			a, err := made.With(c.overlay...)
			require.NoError(t, err)
			require.NoError(t, a.VerifyAll())
			why, _ := a.Explain(c.code)
			step, ok := why.Find(c.id)
			require.True(t, ok)
			assert.True(t, strings.HasSuffix(plainly(step, lang.English), c.suffix), plainly(step, lang.English))
			line := strings.TrimSpace(string(step.AppendText(nil, lang.English, 0)))
			if c.source == "" {
				assert.False(t, strings.HasSuffix(line, "]") && step.Citation.IsZero(), line)
			} else {
				assert.True(t, strings.HasSuffix(line, c.source), line)
			}
		})
	}
}
