package governance_test

import (
	"encoding/xml"
	"strings"
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
			Tests    int         `xml:"tests,attr"`
			Failures int         `xml:"failures,attr"`
			Skipped  int         `xml:"skipped,attr"`
			Cases    []junitCase `xml:"testcase"`
		}
		require.NoError(t, xml.Unmarshal(list.AppendJUnit(nil, l), &suite))
		assert.Equal(t, list.Len(), suite.Tests)
		require.Len(t, suite.Cases, suite.Tests)
		failed := 0
		for range list.Failed() {
			failed++
		}
		assert.Equal(t, failed, suite.Failures)
		assert.Positive(t, suite.Failures)
		skipped, i := 0, 0
		for f := range list.Findings() {
			c := suite.Cases[i]
			i++
			assert.Equal(t, strings.Join(f.Evidence(), "\n"), c.Out, f.Duty.ID)
			told := c.Failure
			if c.Skipped != nil {
				skipped++
				told = c.Skipped
			}
			if f.Outcome == governance.Pass {
				assert.Nil(t, told, f.Duty.ID)
				continue
			}
			require.NotNil(t, told, f.Duty.ID)
			assert.Equal(t, f.Outcome.In(l)+": "+f.Message(l), told.Message)
			assert.True(t, strings.HasPrefix(told.Body, f.Pointer()), f.Duty.ID)
			assert.True(t, strings.HasSuffix(told.Body, f.Remedy(l)), f.Duty.ID)
		}
		assert.Equal(t, suite.Skipped, skipped)
	}
}

type junitCase struct {
	Failure *junitTold `xml:"failure"`
	Skipped *junitTold `xml:"skipped"`
	Out     string     `xml:"system-out"`
}

type junitTold struct {
	Message string `xml:"message,attr"`
	Body    string `xml:",chardata"`
}
