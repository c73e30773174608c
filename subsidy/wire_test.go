package subsidy_test

import (
	"encoding/csv"
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/subsidy"
)

func TestJSONOfAnAllocation(t *testing.T) {
	s := municipal(t, 2026, subsidy.Assume(subsidy.NationalMean, "weighted"))
	c, err := s.CheckUnits(parse(t, s, small))
	require.NoError(t, err)
	a, err := s.Allocate(c)
	require.NoError(t, err)
	text := string(a.AppendJSON([]byte("x")))
	require.True(t, strings.HasPrefix(text, `x{"scheme":"municipal","year":2026,"basePrice":"20.67",`+
		`"assumptions":[{"id":"range-includes-target","option":"yes","chosen":false,"whatIf":false},`), text)
	assert.Contains(t, text, `"meanScore":"9.500000000000","population":10000,"total":"206700.00","residue":"0.00","awards":[`)
	assert.Contains(t, text, `{"id":"national-mean","option":"weighted","chosen":true,"whatIf":false}`)
	assert.Contains(t, text, `"notCollected":["school-inspection","school-absences","school-active-breaks","sport-impact-assessment",`)
	assert.Contains(t, text, `"awards":[{"code":"211","score":"13.333333333333","coefficient":"1.403508771930","perResident":"29.010526315789","euros":"87031.58"},`+
		`{"code":"091","score":"9.166666666667","coefficient":"0.964912280702","perResident":"19.944736842105","euros":"119668.42"},`+
		`{"code":"837","score":"0.000000000000","coefficient":"0.000000000000","perResident":"0.000000000000","euros":"0.00"}]}`)
	assert.NotContains(t, text, "overlays")

	var parsed struct {
		AbsentUnits []string
	}
	require.NoError(t, json.Unmarshal([]byte(text[1:]), &parsed))
	assert.Len(t, parsed.AbsentUnits, 292-3)
}

func TestJSONDetails(t *testing.T) {
	s := municipal(t, 2026, subsidy.BasePrice("21.50"), subsidy.Target("falls-65", "18.5"))
	a, err := s.Allocate(parse(t, s, strings.Replace(small, "20.0,22.0", "..,22.0", 1)))
	require.NoError(t, err)
	text := string(a.AppendDetailsJSON(nil))
	require.True(t, json.Valid([]byte(text)))
	assert.Contains(t, text, `"overlays":[{"kind":"base-price","key":"","value":"21.50","whatIf":true},{"kind":"target","key":"falls-65","value":"18.5","whatIf":false}]`)
	assert.Contains(t, text, `{"key":"school-meals","value":{"value":null,"missing":"suppressed"},"points":"0.000000000000"}`)
	assert.Contains(t, text, `{"key":"falls-65","previous":{"value":"20.0","missing":null},"latest":{"value":"18.0","missing":null},"change":"-2.000000000000","points":"100.000000000000"}`)
	assert.Contains(t, text, `{"key":"falls-65","previous":{"value":null,"missing":"suppressed"},"latest":{"value":"22.0","missing":null},"change":null,"points":"0.000000000000"}`)
}

func TestCodesAreEscaped(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, "code,population,school-meals\n\"a\"\",\\é\",1,5\n"))
	require.NoError(t, err)
	var parsed struct{ Awards []struct{ Code string } }
	require.NoError(t, json.Unmarshal(a.AppendJSON(nil), &parsed))
	assert.Equal(t, `a",\é`, parsed.Awards[0].Code)
	for _, text := range [][]byte{a.AppendCSV(nil), a.AppendDetailsCSV(nil)} {
		rows, err := csv.NewReader(strings.NewReader(string(text))).ReadAll()
		require.NoError(t, err)
		assert.Equal(t, `a",\é`, rows[1][0])
	}
}

func TestCSVOfAnAllocation(t *testing.T) {
	s := municipal(t, 2026)
	a, err := s.Allocate(parse(t, s, small))
	require.NoError(t, err)
	assert.Equal(t, "code,population,score,coefficient,perResident,euros,rank\n"+
		"211,3000,13.333333333333,1.403508771930,29.010526315789,87031.58,1\n"+
		"091,6000,9.166666666667,0.964912280702,19.944736842105,119668.42,2\n"+
		"837,1000,0.000000000000,0.000000000000,0.000000000000,0.00,3\n", string(a.AppendCSV(nil)))
	details := string(a.AppendDetailsCSV(nil))
	assert.Equal(t, 1+3*20, strings.Count(details, "\n"))
	assert.Contains(t, details, "\n837,school-meals,,,,suppressed,,0.000000000000\n")
	assert.Contains(t, details, "\n091,falls-65,,20.0,19.0,,-1.000000000000,75.000000000000\n")
	assert.Contains(t, details, "\n091,youth-poor-health,,,,not-collected not-collected,,0.000000000000\n")
}
