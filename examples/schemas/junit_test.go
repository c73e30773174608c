package schemas

import (
	"encoding/xml"
	"testing"

	"github.com/joshdk/go-junit"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
)

// No validator of XML Schema in Go that needs no C library was found, so that
// the format is not held against one of its schemas. Another program reads it
// instead, and counts what it was told.
func TestJUnitIsReadByOthers(t *testing.T) {
	for name, list := range audits(t) {
		for _, l := range languages() {
			data := list.AppendJUnit(nil, l)
			suites, err := junit.Ingest(data)
			require.NoError(t, err, name)
			require.Len(t, suites, 1, name)
			tests, totals := suites[0].Tests, suites[0].Totals
			require.Len(t, tests, list.Len(), name)
			var told struct {
				Tests    int `xml:"tests,attr"`
				Failures int `xml:"failures,attr"`
				Errors   int `xml:"errors,attr"`
				Skipped  int `xml:"skipped,attr"`
			}
			require.NoError(t, xml.Unmarshal(data, &told), name)
			require.Equal(t, junit.Totals{Tests: told.Tests, Failed: told.Failures, Error: told.Errors, Skipped: told.Skipped, Passed: totals.Passed}, totals, name)
			i := 0
			for f := range list.Findings() {
				require.Equal(t, f.Duty.ID+" "+f.Duty.Title.In(spoken(l)), tests[i].Name, name)
				require.Equal(t, f.Duty.Citation.In(spoken(l)), tests[i].Classname, name)
				require.Equal(t, status(f), tests[i].Status, "%s: %s", name, f.Duty.ID)
				i++
			}
		}
	}
}

func status(f governance.Finding) junit.Status {
	switch {
	case f.Outcome == governance.Pass:
		return junit.StatusPassed
	case f.Outcome.Missed() && f.Duty.Severity == governance.Must:
		return junit.StatusFailed
	}
	return junit.StatusSkipped
}
