package report_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/report"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// Every question that the law of the supplement leaves open is named with the
// reading taken; those that the caller chose are marked.
func TestSourcesNameTheAssumptions(t *testing.T) {
	plan := readPlan(t, "model-plan")
	a := allocation(t, subsidy.Assume(subsidy.NoSpread, "half"), subsidy.BasePrice("21.50"), subsidy.Without("falls-65"))
	d, err := report.Annual(plan, audited(t, plan, newYearsEve), 2024, report.WithAllocation(a))
	require.NoError(t, err)
	text := string(report.AppendMarkdown(nil, d, lang.Finnish))
	assert.Contains(t, text, "Kokeilu muuttaa laskelmaa: perushinta 21.50.")
	for table := range d.Tables() {
		if table.ID != "assumptions" {
			continue
		}
		i := 0
		for taken := range a.Assumptions() {
			row := table.Rows[i]
			assert.Equal(t, taken.Question.Swedish, row[0].In(lang.Swedish))
			assert.NotEmpty(t, row[1].In(lang.Swedish))
			assert.Equal(t, taken.Chosen, row[2].Mark() != report.NoMark, taken.ID)
			if taken.ID == subsidy.NoSpread {
				assert.Equal(t, "valittu tähän raporttiin", row[2].In(lang.Finnish))
			}
			i++
		}
		assert.Len(t, table.Rows, i)
		return
	}
	t.Fatal("no assumptions")
}

// Of the program the reports speak as a program: a councillor would take a
// library for the one with books, of which plans and acts speak too.
func TestNoReportSpeaksOfALibrary(t *testing.T) {
	d := samples(t)["annual"]
	d.Sections = d.Sections[len(d.Sections)-1:]
	require.Equal(t, "sources", d.Sections[0].ID)
	for l, word := range map[lang.Language]string{lang.Finnish: "kirjasto", lang.Swedish: "bibliotek", lang.English: "library"} {
		assert.NotContains(t, string(report.AppendHTML(nil, d, l)), word)
	}
}
