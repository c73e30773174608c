package governance_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// encoding/json must not make a second format of its own.
func TestMarshalJSON(t *testing.T) {
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}
	list, err := governance.Audit(plan, law.Day(2024, 12, 31))
	require.NoError(t, err)
	step, err := governance.Maturity(plan, law.Day(2024, 12, 31))
	require.NoError(t, err)
	older, found := list.Finding("FI-980/2012-5-4")
	require.True(t, found)

	for name, c := range map[string]struct {
		value any
		want  []byte
	}{
		"checklist":       {list, list.AppendJSON(nil)},
		"finding":         {older, older.AppendJSON(nil)},
		"duty":            {older.Duty, older.Duty.AppendJSON(nil)},
		"step":            {step, step.AppendJSON(nil)},
		"zero checklist":  {governance.Checklist{}, governance.Checklist{}.AppendJSON(nil)},
		"zero duty":       {governance.Duty{}, governance.Duty{}.AppendJSON(nil)},
		"zero step":       {governance.Step{}, governance.Step{}.AppendJSON(nil)},
		"list of finding": {[]governance.Finding{older}, append(append([]byte("["), older.AppendJSON(nil)...), ']')},
	} {
		got, err := json.Marshal(c.value)
		require.NoError(t, err, name)
		assert.JSONEq(t, string(c.want), string(got), name)
	}
	assert.Contains(t, string(older.AppendJSON(nil)), `"asIn":"876/2022"`)
}
