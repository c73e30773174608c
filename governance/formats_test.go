package governance_test

import (
	"encoding/json"
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

func TestSARIF(t *testing.T) {
	list, err := governance.Audit(mixedPlan(), day(2024, 12, 31))
	require.NoError(t, err)
	var log struct {
		Schema  string `json:"$schema"`
		Version string `json:"version"`
		Runs    []struct {
			Tool struct {
				Driver struct {
					Name  string `json:"name"`
					Rules []struct {
						ID    string `json:"id"`
						Short struct{ Text string }
					} `json:"rules"`
				} `json:"driver"`
			} `json:"tool"`
			Results []struct {
				RuleID    string `json:"ruleId"`
				RuleIndex int    `json:"ruleIndex"`
				Kind      string `json:"kind"`
				Level     string `json:"level"`
				Message   struct {
					Text string `json:"text"`
				} `json:"message"`
				Locations    []map[string]any `json:"locations"`
				Suppressions []map[string]any `json:"suppressions"`
			} `json:"results"`
		} `json:"runs"`
	}
	require.NoError(t, json.Unmarshal(list.AppendSARIF(nil, "plan.json", lang.English), &log))
	assert.Equal(t, "2.1.0", log.Version)
	require.Len(t, log.Runs, 1)
	run := log.Runs[0]
	require.Len(t, run.Results, list.Len())
	kinds := []string{"pass", "fail", "open", "informational", "review", "notApplicable"}
	for _, r := range run.Results {
		assert.Equal(t, r.RuleID, run.Tool.Driver.Rules[r.RuleIndex].ID)
		assert.Contains(t, kinds, r.Kind)
		assert.Equal(t, r.Kind == "fail", r.Level != "none", "SARIF asks for level none unless the kind is fail")
		assert.NotEmpty(t, r.Message.Text)
		assert.Len(t, r.Locations, 1)
		if r.RuleID == "FI-612/2021-6-2e" {
			assert.Len(t, r.Suppressions, 1)
		}
	}
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
