package subsidy_test

import (
	"encoding/csv"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy"
)

// Every way of rounding gives what the scheme gives when it takes that way.
func TestRoundingsAreWhatTheSchemeWouldGive(t *testing.T) {
	schemes := []subsidy.Scheme{
		municipal(t, 2026), municipal(t, 2026, subsidy.Assume(subsidy.CoefficientRounding, "4")),
		county(t, 2026), county(t, 2024), subsidy.Proposal2017(),
	}
	for _, s := range schemes {
		a, ok := cohortOf(t, s, 15, 2)
		require.True(t, ok)
		ways, taken := 0, 0
		for r := range a.Roundings() {
			ways++
			v, err := s.With(subsidy.Assume(subsidy.EuroRounding, r.Euros), subsidy.Assume(subsidy.RoundingMode, r.Mode))
			require.NoError(t, err)
			if !s.PerResident() {
				v, err = v.With(subsidy.Assume(subsidy.CoefficientRounding, r.Coefficient))
				require.NoError(t, err)
			}
			b, err := v.Allocate(a.Cohort())
			require.NoError(t, err)
			require.True(t, b.Total().Equal(r.Total), "%+v", r)
			require.True(t, b.Residue().Equal(r.Residue), "%+v", r)
			require.True(t, b.Total().Sub(a.Total()).Equal(r.Difference))
			moved, most := 0, decimal.Decimal{}
			for w := range b.Awards() {
				off := w.Euros.Sub(award(t, &a, w.Code).Euros)
				if !off.IsZero() {
					moved++
				}
				most = decimal.Max(most, off.Abs())
			}
			require.Equal(t, moved, r.Moved)
			require.True(t, most.Equal(r.Largest.Abs()))
			require.Equal(t, moved == 0, r.Unit == "")
			if r.Taken {
				taken++
				require.True(t, r.Difference.IsZero() && r.Moved == 0)
			}
		}
		want := 56
		if s.PerResident() {
			want = 4 // a coefficient of 1 has nothing to round
		}
		assert.Equal(t, []int{want, 1}, []int{ways, taken})
	}
}

func TestRoundingsWritten(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	text := string(a.AppendRoundingsJSON([]byte("x")))
	require.True(t, json.Valid([]byte(text[1:])))
	assert.Contains(t, text, `{"coefficientRounding":"none","euroRounding":"cents","roundingMode":"half-away","taken":true,"total":"206700.00","residue":"0.00","difference":"0.00","moved":0,"unit":null,"largest":"0.00"}`)
	// K = 80/57 = 1.4035…: with no decimals 1, and 55/57 = 0.96… becomes 1.
	assert.Contains(t, text, `{"coefficientRounding":"0","euroRounding":"cents","roundingMode":"half-away","taken":false,"total":"186030.00","residue":"-20670.00","difference":"-20670.00","moved":2,"unit":"211","largest":"-25021.58"}`)
	records, err := csv.NewReader(strings.NewReader(string(a.AppendRoundingsCSV(nil)))).ReadAll()
	require.NoError(t, err)
	require.Len(t, records, 57)
	assert.Equal(t, []string{"none", "cents", "half-away", "true", "206700.00", "0.00", "0.00", "0", "", "0.00"}, records[1])
	var none subsidy.Allocation
	assert.Empty(t, slices.Collect(none.Roundings()))
	assert.Contains(t, string(none.AppendRoundingsJSON(nil)), `,"ignored":[],"roundings":[]}`)
	for range a.Roundings() {
		break
	}
}
