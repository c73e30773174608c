package subsidy_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// schemes are one of each kind, with an activity and a result indicator that
// can be filled.
var edgeSchemes = []struct {
	name             string
	scheme           func(testing.TB) subsidy.Scheme
	activity, result string
}{
	{"municipal", func(t testing.TB) subsidy.Scheme { return municipal(t, 2026) }, "school-meals", "falls-65"},
	{"county", func(t testing.TB) subsidy.Scheme { return county(t, 2026) }, "checkup-4y-followup", "injuries-hospitalised"},
	{"proposal-2017", func(testing.TB) subsidy.Scheme { return subsidy.Proposal2017() }, subsidy.ActivityMean, "falls-65"},
}

// edge allocates rows of "code,population,activity,previous,latest".
func edge(t *testing.T, s subsidy.Scheme, activity, result, rows string) (subsidy.Allocation, error) {
	t.Helper()
	head := fmt.Sprintf("code,population,%s,%s:previous,%s:latest\n", activity, result, result)
	return s.Allocate(parse(t, s, head+rows))
}

func points(t *testing.T, a *subsidy.Allocation, code, key string) string {
	t.Helper()
	why, ok := a.Explain(code)
	require.True(t, ok)
	step, ok := why.Find("points:" + key)
	require.True(t, ok, key)
	require.NoError(t, a.Verify(code))
	require.NotEmpty(t, step.Sentence(lang.Swedish))
	return step.Value.Exact()
}

// Every awkward cohort has a defined answer, in every scheme.
func TestEdgesOfFigures(t *testing.T) {
	for _, c := range edgeSchemes {
		t.Run(c.name, func(t *testing.T) {
			s := c.scheme(t)
			result := func(rows, code string, overlays ...subsidy.Overlay) string {
				v, err := s.With(overlays...)
				require.NoError(t, err)
				a, err := edge(t, v, c.activity, c.result, rows)
				require.NoError(t, err, rows)
				return points(t, &a, code, c.result)
			}
			assert.Equal(t, "0", result("a,1,100,..,..\nb,1,50,..,..\n", "a"), "no datum for a whole indicator")
			assert.Equal(t, "100", result("a,1,100,80,70\n", "a"), "a single unit has no spread")
			assert.Equal(t, "50", result("a,1,100,80,70\n", "a", subsidy.Assume(subsidy.NoSpread, "half")))
			assert.Equal(t, "100", result("a,1,100,80,60\nb,1,50,80,60\n", "b"), "all changes equal")
			assert.Equal(t, "0", result("a,1,100,80,60\nb,1,50,80,60\n", "b", subsidy.Assume(subsidy.NoSpread, "zero")))
			assert.Equal(t, "50", result("a,1,100,80,60.000000001\nb,1,50,80,80.000000001\nc,1,0,80,70.000000001\n", "c"), "nine decimals")
			assert.Equal(t, "100", result("a,1,100,999999999999.999999999,60\nb,1,50,80,999999999999.999999999\n", "a"), "far out of range")
			assert.Equal(t, "100", result("a,999999999999,100,80,60\nb,1,50,80,80\n", "a"), "extreme populations")
		})
	}
}

func TestPreviousZero(t *testing.T) {
	const rows = "a,1,100,0,60\nb,1,50,80,60\nc,1,50,80,90\n"
	for _, c := range edgeSchemes {
		a, err := edge(t, c.scheme(t), c.activity, c.result, rows)
		require.NoError(t, err)
		assert.Equal(t, "0", points(t, &a, "a", c.result), "%s: a rise from zero is the worst", c.name)
		assert.Equal(t, "100", points(t, &a, "b", c.result), c.name)
	}
	// The counties keep the undefined change out of the range: c is its end.
	a, err := edge(t, county(t, 2026), "checkup-4y-followup", "injuries-hospitalised", rows)
	require.NoError(t, err)
	assert.Equal(t, "0", points(t, &a, "c", "injuries-hospitalised"))
}

func TestPopulationZeroIsRefused(t *testing.T) {
	for _, c := range edgeSchemes {
		_, err := subsidy.ParseCohort(c.scheme(t), []byte("code,population\na,0\n"))
		var wrong *subsidy.CohortError
		require.ErrorAs(t, err, &wrong, c.name)
		assert.Equal(t, subsidy.FaultPopulation, wrong.Kind)
	}
}

func TestNoPointsAtAll(t *testing.T) {
	for _, c := range edgeSchemes {
		_, err := edge(t, c.scheme(t), c.activity, c.result, "a,1,..,..,..\nb,1,..,..,..\n")
		var zero *subsidy.ZeroMeanError
		require.ErrorAs(t, err, &zero, c.name)
	}
}

// A merged municipality beside its successor.
func TestCohortOfAnotherDivision(t *testing.T) {
	s := municipal(t, 2026)
	_, err := s.CheckUnits(parse(t, s, "code,population,school-meals\n507,5000,100\n588,1600,100\n"))
	var list subsidy.CohortErrors
	require.ErrorAs(t, err, &list)
	require.Len(t, list, 1)
	assert.Equal(t, subsidy.FaultOtherDay, list[0].Kind)
	assert.Contains(t, list[0].Expected, "merged into 507")
	old := municipal(t, 2024)
	_, err = old.CheckUnits(parse(t, old, "code,population,school-meals\n507,5000,100\n588,1600,100\n"))
	require.NoError(t, err)
	c := county(t, 2026)
	_, err = c.CheckUnits(parse(t, c, "code,population\n05,1\n91,1\n"))
	require.ErrorAs(t, err, &list)
	assert.Equal(t, subsidy.FaultOutside, list[0].Kind)
}

// The explanation of a proposal names the bill.
func TestProposalIsCited(t *testing.T) {
	a, err := edge(t, subsidy.Proposal2017(), subsidy.ActivityMean, "falls-65", "a,1,86,20,19\nb,1,50,20,21\n")
	require.NoError(t, err)
	why, _ := a.Explain("a")
	text := string(why.AppendText(nil, lang.English, -1))
	assert.Contains(t, text, "HE 15/2017")
	assert.False(t, strings.Contains(text, "1393/2022"))
	assert.NotContains(t, text, "national-mean=", "the plan leaves that not open")
	assert.NotContains(t, text, "weights=")
	open, ok := a.Open("national-mean")
	require.True(t, ok)
	assert.Equal(t, "National mean: the mean of 2 figures: 37.125\u00a0points.", open.Sentence(lang.English))
	assert.Len(t, slices.Collect(a.NotCollected()), 7)
}
