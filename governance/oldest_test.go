package governance

import (
	"testing"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
)

// TestOldestDuty holds plans against the check of the duty of Act 66/1972 as a
// municipality of the first year of the registry would have been in 2008: no
// day of the duty itself can be audited, since the registry begins in 2013.
func TestOldestDuty(t *testing.T) {
	day := law.Day(2008, 6, 1)
	_, err := region.Lookup("922", day)
	require.Error(t, err, "with a registry of 2008 this test should be an audit")
	unit, err := region.Lookup("922", law.Day(2013, 1, 1))
	require.NoError(t, err)
	var oldest *row
	for _, r := range rows {
		if r.id == "FI-66/1972-14-1a" {
			oldest = r
		}
	}
	require.NotNil(t, oldest)
	assert.True(t, oldest.binds.has(unit.Actor()))
	sectors := []hyte.Sector{{ID: "a", Kind: hyte.SectorEducation}, {ID: "b", Kind: hyte.SectorCultureLeisure}}
	group := hyte.Governance{Bodies: []hyte.Body{{ID: "g", Name: hyte.Plain("group"), Sectors: []hyte.ID{"a", "b"}}}}
	figures := func(year int, group hyte.ID) []hyte.Indicator {
		value := indicators.Known(decimal.NewFromInt(12))
		return []hyte.Indicator{{ID: "i", Observations: []hyte.Observation{{Value: value, Year: year, Group: group, MadeUp: true}}}}
	}
	for _, c := range []struct {
		name     string
		plan     hyte.Plan
		want     Outcome
		evidence []string
	}{
		{"nothing", hyte.Plan{}, Fail, nil},
		{"by group, of one year, by sectors that meet", hyte.Plan{Sectors: sectors, Governance: group, Indicators: figures(2007, "children")}, Pass,
			[]string{"/indicators/0/observations/0", "/sectors", "/governance/bodies/0"}},
		{"not by group", hyte.Plan{Sectors: sectors, Governance: group, Indicators: figures(2007, "")}, Fail, nil},
		{"figures of later years", hyte.Plan{Sectors: sectors, Governance: group, Indicators: figures(2009, "children")}, Fail, nil},
		{"old figures", hyte.Plan{Sectors: sectors, Governance: group, Indicators: figures(2001, "children")}, Review, []string{"/indicators/0/observations/0"}},
		{"sectors that never meet", hyte.Plan{Sectors: sectors, Indicators: figures(2007, "children")}, Fail, []string{"/sectors"}},
		{"one sector", hyte.Plan{Sectors: sectors[:1], Governance: group, Indicators: figures(2007, "children")}, Fail, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.plan.Organisations = []hyte.Organisation{{Code: "922"}}
			v := newView(&c.plan, unit, law.Period{}, day)
			v.row = oldest
			got := oldest.check(&v)
			assert.Equal(t, c.want.String(), got.outcome.String())
			f := Finding{Duty: oldest.duty(), Outcome: got.outcome, result: got}
			assert.ElementsMatch(t, c.evidence, f.Evidence())
			assert.NotEmpty(t, f.Message(lang.Finnish))
		})
	}
}
