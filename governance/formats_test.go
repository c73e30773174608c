package governance_test

import (
	"encoding/xml"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

func mixedPlan() planOf {
	plan := planFor(town)
	plan.Governance.ResponsibleBody = hyte.Body{}
	plan.Waivers = []hyte.Waiver{waiver("FI-612/2021-6-2e")}
	plan.Impact.Assessments[0].TakenIntoAccount = hyte.NotSaid
	plan.OrganisationSupport = nil
	plan.Budget = nil
	return plan
}

func TestJUnit(t *testing.T) {
	list, err := governance.Audit(mixedPlan(), day(2024, 12, 31))
	require.NoError(t, err)
	for _, l := range lang.All() {
		var suite struct {
			Tests    int `xml:"tests,attr"`
			Failures int `xml:"failures,attr"`
			Skipped  int `xml:"skipped,attr"`
			Cases    []struct {
				Name    string    `xml:"name,attr"`
				Failure *struct{} `xml:"failure"`
				Skipped *struct{} `xml:"skipped"`
			} `xml:"testcase"`
		}
		require.NoError(t, xml.Unmarshal(list.AppendJUnit(nil, l), &suite))
		assert.Equal(t, list.Len(), suite.Tests)
		assert.Len(t, suite.Cases, suite.Tests)
		failed := 0
		for range list.Failed() {
			failed++
		}
		assert.Equal(t, failed, suite.Failures)
		assert.Positive(t, suite.Failures)
		count := len(slices.DeleteFunc(slices.Clone(suite.Cases), func(c struct {
			Name    string    `xml:"name,attr"`
			Failure *struct{} `xml:"failure"`
			Skipped *struct{} `xml:"skipped"`
		}) bool {
			return c.Skipped == nil
		}))
		assert.Equal(t, suite.Skipped, count)
	}
}
