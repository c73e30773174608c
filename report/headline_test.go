package report_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/report"
)

// factOf finds the main figure with the label in Finnish.
func factOf(d report.Document, label string) (report.Fact, bool) {
	for _, f := range d.Sections[0].Blocks[0].(report.Facts) {
		if f.Label.Finnish == label {
			return f, true
		}
	}
	return report.Fact{}, false
}

// The main figure counts only what is on time; what moves the right way but
// too slowly is told as behind.
func TestHeadlineCountsWhatIsOnTime(t *testing.T) {
	for _, kind := range []string{"annual", "term", "summary"} {
		f, ok := factOf(samples(t)[kind], "Mittareista tavoitteessa tai aikataulussa")
		require.True(t, ok, kind)
		assert.Equal(t, "5/24", f.Value.In(lang.Finnish), kind)
		assert.Equal(t, "heikentynyt 1, ennallaan 1, jäljessä 15, ei arvioitavissa 2", f.Note.In(lang.Finnish), kind)
		assert.Equal(t, "försämrats 1, oförändrat 1, efter tidtabellen 15, kan inte bedömas 2", f.Note.In(lang.Swedish), kind)
		assert.Equal(t, "worsened 1, unchanged 1, behind 15, cannot be assessed 2", f.Note.In(lang.English), kind)
	}
	for table := range samples(t)["annual"].Tables() {
		if table.ID == "state-indicators" {
			assert.Contains(t, table.Alt.In(lang.Finnish), "tavoitteessa tai aikataulussa 1, heikentynyt 1, jäljessä 8")
		}
	}
}

// Every way in which an indicator can stand is named in the main figure.
func TestHeadlineNamesEveryStanding(t *testing.T) {
	indicator := func(id, ref, base, now, goal string) hyte.Indicator {
		in := hyte.Indicator{ID: hyte.ID(id), Ref: ref, Name: hyte.Plain(id), Observations: []hyte.Observation{{Value: datum(t, now), Year: 2023}}}
		if base != "" {
			in.Baseline = hyte.Level{Value: datum(t, base), Year: 2021}
		}
		if goal != "" {
			in.Target = hyte.Level{Value: datum(t, goal), Year: 2025}
		}
		return in
	}
	noYear := indicator("towards", "", "10", "9", "5")
	noYear.Target.Year = 0
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}, Indicators: []hyte.Indicator{
		indicator("reached", "", "10", "5", "5"), indicator("behind a little", "", "10", "8", "5"), indicator("behind much", "", "10", "9.9", "5"),
		indicator("away", "", "10", "11", "5"), indicator("same", "", "10", "10", "5"),
		indicator("improved", "youth-poor-health", "10", "9", ""), noYear, indicator("unknown", "", "", "9", ""),
	}}
	for i := range plan.Indicators {
		plan.Indicators[i].Baseline.MadeUp = true
	}
	d, err := report.Summary(plan, audited(t, plan, newYearsEve))
	require.NoError(t, err)
	f, ok := factOf(d, "Mittareista tavoitteessa tai aikataulussa")
	require.True(t, ok)
	assert.Equal(t, "1/8", f.Value.In(lang.English))
	assert.Equal(t, "worsened 1, unchanged 1, behind 2, improved, timing cannot be assessed 1, improved, no target 1, cannot be assessed 1", f.Note.In(lang.English))
	var names []string
	for table := range d.Tables() {
		if table.ID == "worst-indicators" {
			for _, row := range table.Rows {
				names = append(names, row[0].In(lang.English))
			}
			require.Len(t, table.Notes, 2)
			assert.Equal(t, "Indicators whose figures the plan marks as made up: 4.", table.Notes[0].In(lang.English))
			assert.Contains(t, table.Notes[1].In(lang.English), ": 2.", "those that were cut off are counted")
		}
	}
	assert.Equal(t, []string{"away", "same", "behind much", "behind a little"}, names, "the worst come first")
}

// A plan without actions and indicators has no figures of them: 0/0 would say
// nothing.
func TestHeadlineOfAnEmptyPlan(t *testing.T) {
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}
	d, err := report.Annual(plan, audited(t, plan, newYearsEve), 2024)
	require.NoError(t, err)
	assert.NotContains(t, string(report.AppendMarkdown(nil, d, lang.Finnish)), "0/0")
}
