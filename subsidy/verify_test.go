package subsidy_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// drawn lays options drawn at random over a scheme.
func drawn(t testing.TB, s subsidy.Scheme, seed uint64) subsidy.Scheme {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 9))
	for a := range s.Assumptions() {
		var tokens []string
		for option := range a.Options() {
			tokens = append(tokens, option)
		}
		if a.ID == subsidy.ZeroBase {
			continue // "error" refuses most cohorts
		}
		var err error
		s, err = s.With(subsidy.Assume(a.ID, tokens[r.IntN(len(tokens))]))
		require.NoError(t, err)
	}
	return s
}

// cohortOf makes a made-up allocation of any scheme.
func cohortOf(t testing.TB, s subsidy.Scheme, units int, seed uint64) (subsidy.Allocation, bool) {
	t.Helper()
	rows := madeUp(t, s, units, seed)
	if s.Kind() == subsidy.CountyCoefficient {
		rows = madeUpCounties(t, units, seed)
	}
	c, err := subsidy.NewCohort(s, rows)
	require.NoError(t, err)
	a, err := s.Allocate(c)
	return a, err == nil
}

func TestVerifyEqualsAward(t *testing.T) {
	schemes := []subsidy.Scheme{municipal(t, 2024), municipal(t, 2026), county(t, 2025), county(t, 2026), subsidy.Proposal2017()}
	verified := 0
	for seed := range uint64(12) {
		for _, s := range schemes {
			a, ok := cohortOf(t, drawn(t, s, seed), 2+int(seed), seed)
			if !ok {
				continue
			}
			require.NoError(t, a.VerifyAll(), "%s %d", s.Kind(), seed)
			for code := range a.Cohort().Codes() {
				require.NoError(t, a.Verify(code), "%s %d %s", s.Kind(), seed, code)
				verified++
			}
		}
	}
	assert.Greater(t, verified, 300)
}

func TestVerifyUnderOverlays(t *testing.T) {
	for _, s := range []subsidy.Scheme{
		municipal(t, 2026, subsidy.Weight("falls-65", "0.2")),
		municipal(t, 2026, subsidy.Without("youth-poor-health"), subsidy.Assume(subsidy.Weights, "printed")),
		county(t, 2026, subsidy.Without("alcohol-mini-intervention"), subsidy.Target("mmr-coverage", "95")),
		county(t, 2026, subsidy.Weight("alcohol-mini-intervention", "0.3"), subsidy.BasePrice("80.00")),
	} {
		a, ok := cohortOf(t, s, 8, 6)
		require.True(t, ok)
		for code := range a.Cohort().Codes() {
			require.NoError(t, a.Verify(code))
		}
	}
}

// tamper changes the value of the first step with the id.
func tamper(s subsidy.Step, id string, change func(*subsidy.Step)) subsidy.Step {
	operands := make([]subsidy.Step, len(s.Operands))
	for i := range s.Operands {
		operands[i] = tamper(s.Operands[i], id, change)
	}
	s.Operands = operands
	if s.ID == id {
		change(&s)
	}
	return s
}

func TestVerifyFindsWhatIsWrong(t *testing.T) {
	s := county(t, 2026)
	a, ok := cohortOf(t, s, 8, 3)
	require.True(t, ok)
	root, _ := a.Explain("02")
	require.NoError(t, subsidy.Verify(root))
	one, _ := subsidy.Proposal2017().With()
	foreign, ok := cohortOf(t, one, 3, 1)
	require.True(t, ok)
	other := foreign.MeanScore()
	ids := map[string]bool{}
	for _, step := range root.Walk(-1) {
		if ids[step.ID] || step.Operation == subsidy.Enacted || step.Operation == subsidy.National {
			continue // a leaf that is believed
		}
		ids[step.ID] = true
		if step.Operation == subsidy.Given && !step.Datum.IsKnown() {
			continue
		}
		err := subsidy.Verify(tamper(root, step.ID, func(s *subsidy.Step) { s.Value = other }))
		var wrong *subsidy.VerifyError
		require.ErrorAs(t, err, &wrong, step.ID)
		assert.NotEmpty(t, wrong.Error())
	}
	assert.Greater(t, len(ids), 30)
	for name, change := range map[string]func(*subsidy.Step){
		"operands are gone":    func(s *subsidy.Step) { s.Operands = nil },
		"no such operation":    func(s *subsidy.Step) { s.Operation = 99 },
		"another operation":    func(s *subsidy.Step) { s.Operation = subsidy.Lacking },
		"assumptions are gone": func(s *subsidy.Step) { s.Assumptions = nil },
	} {
		require.Error(t, subsidy.Verify(tamper(root, "euros", change)), name)
	}
	require.Error(t, subsidy.Verify(subsidy.Step{}))
	var wrong *subsidy.VerifyError
	require.ErrorAs(t, a.Verify("999"), &wrong)
	var none subsidy.Allocation
	require.Error(t, none.Verify("091"))
	require.NoError(t, none.VerifyAll())
}

// What the country sets is found wrong as well where only a figure of another
// unit differs from what was computed.
func TestVerifyReadsTheWholeCountry(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	require.NoError(t, a.Verify("091"))
	open, ok := a.Open("national-mean")
	require.True(t, ok)
	require.NoError(t, subsidy.Verify(open))
	open.Operands[0].Weight = open.Operands[1].Weight
	require.Error(t, subsidy.Verify(open))
	assert.Zero(t, a.MeanScore().Rat().Cmp(big.NewRat(19, 2)))
}

// Whatever the allocation opens, of every scheme and under options drawn at
// random, follows from what it is opened into, and no longer does once one of
// the operands is another.
func TestVerifyEverythingOpened(t *testing.T) {
	schemes := []subsidy.Scheme{municipal(t, 2024), municipal(t, 2026), municipal(t, 2026, subsidy.Target("falls-65", "15")), county(t, 2026), subsidy.Proposal2017()}
	opened := map[string]int{}
	for seed := range uint64(8) {
		for _, s := range schemes {
			a, ok := cohortOf(t, drawn(t, s, seed), 3+int(seed), seed)
			if !ok {
				continue
			}
			ids := []string{"national-mean"}
			for d := range s.Indicators().All() {
				ids = append(ids, "greatest:"+d.Key, "least:"+d.Key)
			}
			for _, id := range ids {
				step, ok := a.Open(id)
				if !ok {
					continue
				}
				require.NoError(t, subsidy.Verify(step), "%s %d %s", s.Kind(), seed, id)
				require.NotEmpty(t, step.Operands)
				kind, _, _ := strings.Cut(id, ":")
				opened[s.Kind().String()+" "+kind]++
				wrong := step.Operands[0].Value
				step.Operands = slices.Clone(step.Operands)
				step.Operands[0] = subsidy.Step{ID: "made up", Operation: subsidy.National}
				if wrong.Sign() != 0 {
					require.Error(t, subsidy.Verify(step), id)
				}
			}
		}
	}
	assert.Len(t, opened, 9, "%v", opened)
}
