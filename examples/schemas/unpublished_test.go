package schemas

import (
	"bytes"
	"encoding/json"
	"io"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/report"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// What has no schema of its own is at least one JSON value, in which no object
// has a key twice.
func TestWhatHasNoSchemaIsJSON(t *testing.T) {
	day := law.Day(2026, 11, 22)
	for name, plan := range plans(t) {
		step, err := governance.MaturityUnit(plan, plan.Organisations[0].Code, day)
		if plan.Organisations[0].Code == "478" {
			require.Error(t, err, "Åland")
			continue
		}
		require.NoError(t, err, name)
		unit, err := region.Lookup(plan.Organisations[0].Code, day)
		require.NoError(t, err, name)
		require.NoError(t, oneValue(step.AppendJSON(nil)), name)
		require.NoError(t, oneValue(report.AppendTimetable(nil, unit, slices.Values(entries(plan, unit, day)), day)), name)
	}
	require.NoError(t, oneValue(governance.AppendDuties(nil, day, governance.AllDuties())))
	for name, a := range allocations(t) {
		for _, data := range writings(t, a) {
			require.NoError(t, oneValue(data), name)
		}
	}
}

func writings(t *testing.T, a subsidy.Allocation) [][]byte {
	t.Helper()
	award, ok := first(a)
	require.True(t, ok)
	step, ok := a.Explain(award.Code)
	require.True(t, ok)
	list := [][]byte{
		step.AppendJSON(nil, -1), award.AppendJSON(nil), a.AppendMarginalsJSON(nil, award.Code), a.AppendRoundingsJSON(nil),
		a.AppendGapsJSON(nil), subsidy.AppendComparisonJSON(nil, a, a),
	}
	for _, value := range []json.Marshaler{a.Scheme(), a.Cohort()} {
		data, err := value.MarshalJSON()
		require.NoError(t, err)
		list = append(list, data)
	}
	return list
}

func first(a subsidy.Allocation) (subsidy.Award, bool) {
	for award := range a.Awards() {
		return award, true
	}
	return subsidy.Award{}, false
}

// oneValue reads one JSON value to its end.
func oneValue(data []byte) error {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := value(d); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return &json.SyntaxError{Offset: d.InputOffset()}
	}
	return nil
}

func value(d *json.Decoder) error {
	open, err := d.Token()
	if err != nil {
		return err
	}
	if open != json.Delim('{') && open != json.Delim('[') {
		return nil
	}
	keys := map[json.Token]bool{}
	for d.More() {
		if open == json.Delim('{') {
			key, err := d.Token()
			if err != nil {
				return err
			}
			if keys[key] {
				return &json.SyntaxError{Offset: d.InputOffset()}
			}
			keys[key] = true
		}
		if err := value(d); err != nil {
			return err
		}
	}
	_, err = d.Token()
	return err
}

func TestOneValueRefuses(t *testing.T) {
	assert.NoError(t, oneValue([]byte(`{"a":[{"b":1},{"b":2}],"c":null}`)))
	for _, bad := range []string{``, `{`, `{"a":1,"a":2}`, `[{"b":{"a":1,"a":2}}]`, `{} {}`, `[1,]`, `{"a"}`} {
		assert.Error(t, oneValue([]byte(bad)), bad)
	}
	_, err := hyte.ParsePlan([]byte(`{"format":"hyte-plan/1","format":"hyte-plan/1"}`))
	assert.Error(t, err, "the library's own reader")
}
