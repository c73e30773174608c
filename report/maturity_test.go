package report_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/report"
)

// The ladder tells by what the step shows and where, in the words of the plan.
func TestLadderNamesItsEvidence(t *testing.T) {
	tables := map[string]report.Table{}
	for table := range samples(t)["annual"].Tables() {
		tables[table.ID] = table
	}
	lowest := tables["ladder"].Rows[6]
	assert.True(t, lowest[2].IsZero(), "the lowest step has no criteria: a dash, not 0/0")
	where := map[string]string{}
	for _, row := range tables["criteria-met"].Rows {
		require.False(t, row[2].IsZero(), row[1].In(lang.English))
		assert.NotContains(t, row[2].In(lang.Finnish), "/", "names, not pointers")
		where[row[1].In(lang.English)] = row[2].In(lang.Finnish)
	}
	assert.Len(t, where, 24)
	plan := readPlan(t, "model-plan")
	assert.Equal(t, plan.Governance.ResponsibleBody.Name.In(lang.Finnish), where["A responsible body is named"])
	assert.Equal(t, plan.Actions[0].Text.In(lang.Finnish), where["The plan has at least one action"])
	assert.Contains(t, where["At least half of the goals have an action"], "; ja muita")
	assert.Equal(t, "valtuustokausi", where["The plan covers the whole council term"])
}
