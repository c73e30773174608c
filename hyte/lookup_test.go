package hyte_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

func TestLookups(t *testing.T) {
	p := filled(t)
	for _, c := range []struct {
		name string
		want hyte.ID
		get  func(hyte.ID) (hyte.ID, bool)
	}{
		{"goal", p.Goals[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Goal(id); return x.ID, ok }},
		{"focus area", p.FocusAreas[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.FocusArea(id); return x.ID, ok }},
		{"action", p.Actions[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Action(id); return x.ID, ok }},
		{"indicator", p.Indicators[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Indicator(id); return x.ID, ok }},
		{"owner", p.Owners[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Owner(id); return x.ID, ok }},
		{"partner", p.Partners[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Partner(id); return x.ID, ok }},
		{"sector", p.Sectors[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Sector(id); return x.ID, ok }},
		{"area", p.Areas[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Area(id); return x.ID, ok }},
		{"group", p.PopulationGroups[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.PopulationGroup(id); return x.ID, ok }},
		{"document", p.Documents[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Document(id); return x.ID, ok }},
		{"sub-plan", p.SubPlans[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.SubPlan(id); return x.ID, ok }},
		{"responsible body", p.Governance.ResponsibleBody.ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Governance.Body(id); return x.ID, ok }},
		{"other body", p.Governance.Bodies[1].ID, func(id hyte.ID) (hyte.ID, bool) { x, ok := p.Governance.Body(id); return x.ID, ok }},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, ok := c.get(c.want)
			assert.True(t, ok)
			assert.Equal(t, c.want, got)
			for _, none := range []hyte.ID{"", "nothing"} {
				_, ok = c.get(none)
				assert.False(t, ok)
			}
		})
	}
}

func TestLookupsFindNothingWithoutAnID(t *testing.T) {
	_, ok := hyte.Plan{Goals: []hyte.Goal{{}}}.Goal("")
	assert.False(t, ok)
}

func TestIteratorsFollowThePlan(t *testing.T) {
	p := parse(t, read(t, "model-plan.json"))
	var actions []hyte.ID
	for a := range p.ActionsOf("g8") {
		actions = append(actions, a.ID)
	}
	assert.Equal(t, []hyte.ID{"a22", "a23", "a24"}, actions)
	var years []int
	for d := range p.DocumentsOf(hyte.AnnualReport) {
		years = append(years, d.Year)
	}
	assert.Equal(t, []int{2022, 2023, 2024}, years)
	bodies := slices.Collect(p.Governance.All())
	assert.Equal(t, len(p.Governance.Bodies)+2, len(bodies))
	assert.Equal(t, hyte.RoleResponsible, bodies[0].Role)
	for range p.Governance.All() {
		break
	}
	maker, ok := p.Organisation("211")
	assert.True(t, ok)
	assert.Equal(t, p.Organisations[0], maker)
	_, ok = p.Organisation("837")
	assert.False(t, ok)
}

func TestMeaning(t *testing.T) {
	p := parse(t, read(t, "model-plan.json"))
	for _, c := range []struct {
		status hyte.Status
		want   hyte.StatusMeaning
	}{
		{hyte.Status{Value: "3", Vocabulary: "toteuma"}, hyte.StatusDone},
		{hyte.Status{Value: "ei arvioitu", Vocabulary: "toteuma"}, hyte.StatusNotAssessed},
		{hyte.Status{Value: "4", Vocabulary: "toteuma"}, ""},
		{hyte.Status{Value: "3"}, ""},
	} {
		assert.Equal(t, c.want, p.Meaning(c.status))
	}
}

func TestTextIsBlank(t *testing.T) {
	for _, blank := range []hyte.Text{{}, hyte.Plain(" \t\n"), {Translated: lang.Text{Swedish: " "}}} {
		assert.True(t, blank.IsBlank(), "%q", blank)
	}
	for _, written := range []hyte.Text{hyte.Plain(" a "), {Plain: " ", Translated: lang.Text{English: "a"}}} {
		assert.False(t, written.IsBlank(), "%q", written)
	}
}

// Whoever left and came back is listed once for each time, and nobody twice at
// a time.
func TestLeftAndCameBack(t *testing.T) {
	const head = `{"format":"hyte-plan/1","organisations":[{"code":"211","membership":{"from":"2020-01-01","to":"2021-12-31"}},`
	plan, err := hyte.ParsePlan([]byte(head + `{"code":"211","membership":{"from":"2022-01-01"}}]}`))
	require.NoError(t, err)
	assert.Len(t, plan.Organisations, 2)
	assert.NoError(t, plan.Check())

	for _, again := range []string{`{"code":"211"}]}`, `{"code":"211","membership":{"from":"2021-12-31"}}]}`} {
		_, err = hyte.ParsePlan([]byte(head + again))
		var fault *hyte.DecodeError
		require.ErrorAs(t, err, &fault)
		assert.Equal(t, hyte.KindDuplicateID, fault.Kind)
		assert.Equal(t, "/organisations/1/code", fault.Pointer.String())
	}
}

// One organisation is listed at most 64 times, so that comparing the times
// stays short.
func TestLeftAndCameBackTooOften(t *testing.T) {
	listed := func(n int) hyte.Plan {
		var p hyte.Plan
		for i := range n {
			d := law.Day(1900, 1, 1).AddDays(i)
			p.Organisations = append(p.Organisations, hyte.Organisation{Code: "211", Membership: law.Between(d, d)})
		}
		return p
	}
	require.NoError(t, listed(64).Check())
	var fault *hyte.DecodeError
	require.ErrorAs(t, listed(65).Check(), &fault)
	assert.Equal(t, "/organisations/64/code", fault.Pointer.String())
}
