package governance

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// TestStructuresFollowTheirDuties: a statutory structure begins and ends with
// the duties of the provision it rests on, for exactly those whom they bind.
func TestStructuresFollowTheirDuties(t *testing.T) {
	for i := range structures {
		s := &structures[i]
		ids := strings.Fields(s.duties)
		if s.Basis != Statutory {
			assert.Empty(t, ids, s.Name.English)
			continue
		}
		require.NotEmpty(t, ids, s.Name.English)
		var from, to law.Date
		open, bound := false, actors(0)
		for _, id := range ids {
			assert.True(t, Known(id), id)
			assert.Contains(t, id, "FI-", id)
			for _, r := range rows {
				if r.id != id || r.binds&s.binds == 0 || r.cite.Act != s.Citation.Act || !r.period.Overlaps(s.Period) {
					continue
				}
				bound |= r.binds
				open = open || r.period.Open()
				if from.IsZero() || r.period.From.Before(from) {
					from = r.period.From
				}
				if r.period.To.After(to) {
					to = r.period.To
				}
			}
		}
		assert.Equal(t, s.binds, s.binds&bound, "%s binds others than its duties", s.Name.English)
		assert.Equal(t, from, s.Period.From, "%s %s", s.Name.English, s.Citation)
		if s.Period.Open() {
			assert.True(t, open, s.Name.English)
		}
	}
}

// withoutStructure are the must duties that name nobody but those whom they
// bind, or residents, sectors and education providers.
var withoutStructure = strings.Fields(`
	FI-66/1972-14-1a
	FI-417/2007-12-2 FI-417/2007-12-4
	FI-1326/2010-11 FI-1326/2010-12-1a FI-1326/2010-12-2
	FI-980/2012-5-1 FI-980/2012-5-2 FI-980/2012-5-3 FI-980/2012-5-4
	FI-1287/2013-12@2014 FI-1287/2013-13-6 FI-1287/2013-13a-3 FI-1287/2013-13a-5
	FI-390/2015-5-3b FI-611/2021-41-2 FI-681/2023-45-3
	FI-612/2021-6-1 FI-612/2021-6-2a FI-612/2021-6-2b FI-612/2021-6-2c FI-612/2021-6-2d
	FI-612/2021-6-3a FI-612/2021-6-3b FI-612/2021-6-3c FI-612/2021-6-3h
	FI-612/2021-7-1 FI-612/2021-7-2a FI-612/2021-7-2b FI-612/2021-7-2c
	FI-612/2021-7-3a FI-612/2021-7-3e FI-612/2021-7-3f
	FI-615/2021-8-1
`)

// partlyWithoutStructure are those whose duty names a body of others alone:
// Helsinki puts into its own plan what a group prepares for counties, and only
// municipalities have a body for substance work. Structures begin in 2011.
var partlyWithoutStructure = map[string]actors{
	"FI-1287/2013-13a-2": helsinki,
	"FI-523/2015-5-3":    counties,
}

// TestDutiesHaveTheirStructure: whoever a must duty names (a council, a board,
// a group or a partner) has it among its duties.
func TestDutiesHaveTheirStructure(t *testing.T) {
	for _, r := range rows {
		if r.severity != Must {
			continue
		}
		var held actors
		for i := range structures {
			if s := &structures[i]; slices.Contains(strings.Fields(s.duties), r.id) && s.Period.Overlaps(r.period) {
				held |= s.binds
			}
		}
		wanted := r.binds &^ partlyWithoutStructure[r.id]
		if slices.Contains(withoutStructure, r.id) {
			wanted = 0
		}
		if r.period.To.Valid() && r.period.To.Before(in1326.From) {
			wanted = 0
		}
		assert.Equal(t, wanted, held&r.binds, "%s from %s", r.id, r.period.From)
	}
}

// What the structures of a unit have to do is what binds the unit that day.
func TestStructuresHaveDutiesInForce(t *testing.T) {
	for _, c := range []struct {
		code  string
		day   law.Date
		role  hyte.Role
		other hyte.PartnerKind
		want  string
	}{
		{"211", law.Day(2026, 11, 22), hyte.RoleCouncil, "", "FI-612/2021-6-3d FI-612/2021-6-3e FI-612/2021-6-3f FI-410/2015-14 FI-410/2015-22 FI-410/2015-37-1 FI-417/2007-12-1"},
		{"091", law.Day(2026, 11, 22), hyte.RoleCouncil, "", "FI-612/2021-6-3d FI-612/2021-6-3e FI-612/2021-6-3f FI-410/2015-14 FI-410/2015-22 FI-410/2015-37-1 FI-417/2007-12-1 FI-1326/2010-15-4"},
		{"06", law.Day(2022, 6, 1), hyte.RoleCouncil, "", "FI-611/2021-29 FI-611/2021-41"},
		{"06", law.Day(2026, 11, 22), hyte.RoleCouncil, "", "FI-611/2021-29 FI-611/2021-41 FI-612/2021-7-3b FI-612/2021-7-3c FI-417/2007-12-3 FI-1326/2010-15-4 FI-1287/2013-13a"},
		{"211", law.Day(2022, 6, 1), hyte.RoleCouncil, "", "FI-1326/2010-12-1b FI-1326/2010-12-1c FI-410/2015-14 FI-410/2015-22 FI-410/2015-37-1 FI-417/2007-12@2008 FI-980/2012-5@2013"},
		{"858", law.Day(2026, 11, 22), "", hyte.PartnerHUS, "FI-612/2021-6-5b FI-612/2021-6-5c"},
		{"091", law.Day(2026, 11, 22), "", hyte.PartnerHUS, "FI-612/2021-6-5a FI-612/2021-6-5c FI-612/2021-6-5d"},
		{"858", law.Day(2026, 11, 22), "", hyte.PartnerCounty, "FI-612/2021-6-3g FI-612/2021-6-4a FI-612/2021-6-4d FI-417/2007-12-6 FI-611/2021-14"},
		{"211", law.Day(2026, 11, 22), "", hyte.PartnerPublic, "FI-612/2021-6-4b"},
	} {
		unit, err := region.Lookup(c.code, c.day)
		require.NoError(t, err)
		var got []string
		for s := range Structures(c.day, unit) {
			if s.Role == c.role && s.Partner == c.other {
				got = append(got, slices.Collect(s.Duties())...)
			}
		}
		assert.Equal(t, strings.Fields(c.want), got, "%s %s %s%s", c.code, c.day, c.role, c.other)
	}
	assert.Empty(t, slices.Collect(Structure{}.Duties()))
}

func TestEveryRoleHasAStructure(t *testing.T) {
	found := map[hyte.Role]bool{}
	partners := map[hyte.PartnerKind]bool{}
	for i := range structures {
		s := &structures[i]
		found[s.Role], partners[s.Partner] = true, true
		assert.NotEqual(t, s.Role == "", s.Partner == "", s.Name.English)
	}
	for _, role := range []hyte.Role{
		hyte.RoleResponsible, hyte.RoleSubstance, hyte.RoleCouncil, hyte.RoleBoard, hyte.RoleManagementTeam,
		hyte.RoleWellbeingGroup, hyte.RoleAuditCommittee, hyte.RoleCommittee, hyte.RoleYouthCouncil,
		hyte.RoleOlderPeoplesCouncil, hyte.RoleDisabilityCouncil, hyte.RoleGuidanceNetwork, hyte.RolePupilWelfareGroup,
		hyte.RoleLanguageBoard, hyte.RoleSamiLanguageBoard, hyte.RoleSportGroup, hyte.RoleRegionalGroup,
		hyte.RoleCooperationPool, hyte.RoleCounterpart, hyte.RoleInterfaceService, coordinatorRole,
	} {
		assert.True(t, found[role], role)
	}
	for _, kind := range []hyte.PartnerKind{
		hyte.PartnerMunicipality, hyte.PartnerCounty, hyte.PartnerHUS, hyte.PartnerPublic, hyte.PartnerCompany, hyte.PartnerNonProfit,
	} {
		assert.True(t, partners[kind], kind)
	}
}

// TestStructuresByDay counts who has a structure when.
func TestStructuresByDay(t *testing.T) {
	for _, c := range []struct {
		code string
		day  law.Date
		role hyte.Role
		acts []string
	}{
		{"635", law.Day(2022, 6, 1), hyte.RoleCouncil, []string{"1326/2010"}},
		{"635", law.Day(2022, 6, 1), hyte.RoleResponsible, []string{"1326/2010"}},
		{"635", law.Day(2022, 12, 31), hyte.RoleResponsible, []string{"1326/2010"}},
		{"635", law.Day(2023, 1, 1), hyte.RoleResponsible, []string{"612/2021"}},
		{"091", law.Day(2022, 2, 28), hyte.RoleResponsible, []string{"1326/2010"}},
		{"091", law.Day(2022, 3, 1), hyte.RoleResponsible, []string{"1326/2010", "612/2021"}},
		{"091", law.Day(2023, 1, 1), hyte.RoleResponsible, []string{"612/2021"}},
		{"06", law.Day(2022, 3, 1), hyte.RoleCouncil, []string{"611/2021"}},
		{"06", law.Day(2022, 3, 1), hyte.RoleLanguageBoard, nil},
		{"05", law.Day(2024, 1, 1), hyte.RoleLanguageBoard, []string{"611/2021"}},
		{"21", law.Day(2024, 1, 1), hyte.RoleSamiLanguageBoard, []string{"611/2021"}},
		{"06", law.Day(2024, 1, 1), hyte.RoleSamiLanguageBoard, nil},
		{"06", law.Day(2024, 1, 1), hyte.RoleWellbeingGroup, []string{"thl-hyvinvointijohtaminen"}},
		{"06", law.Day(2024, 1, 1), hyte.RoleManagementTeam, []string{"thl-hyvinvointijohtaminen"}},
		{"06", law.Day(2024, 1, 1), coordinatorRole, []string{"thl-hyvinvointijohtaminen"}},
		{"HUS", law.Day(2024, 1, 1), hyte.RoleCouncil, []string{"615/2021"}},
		{"HUS", law.Day(2024, 1, 1), hyte.RoleLanguageBoard, []string{"611/2021"}},
		{"635", law.Day(2017, 5, 31), hyte.RoleOlderPeoplesCouncil, []string{"980/2012"}},
		{"635", law.Day(2017, 6, 1), hyte.RoleOlderPeoplesCouncil, []string{"410/2015"}},
		{"635", law.Day(2017, 5, 31), hyte.RoleYouthCouncil, nil},
		{"635", law.Day(2024, 1, 1), hyte.RoleCounterpart, []string{"stm-diat"}},
		{"635", law.Day(2024, 1, 1), hyte.RoleCooperationPool, []string{"alueuudistus-hyte"}},
		{"478", law.Day(2024, 1, 1), hyte.RoleCouncil, nil},
	} {
		unit, err := region.Lookup(c.code, c.day)
		require.NoError(t, err)
		var acts []string
		for s := range Structures(c.day, unit) {
			if s.Role == c.role {
				acts = append(acts, s.Citation.Act)
			}
		}
		assert.Equal(t, c.acts, acts, "%s %s %s", c.code, c.day, c.role)
	}
}

func TestPartnersOfAPlan(t *testing.T) {
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "635"}},
		Partners: []hyte.Partner{
			{ID: "p0", Kind: hyte.PartnerNonProfit},
			{ID: "p1", Kind: hyte.PartnerCounty, Code: "08"},
			{ID: "p2", Kind: hyte.PartnerCounty, Code: "02"},
			{ID: "p3", Kind: hyte.PartnerNonProfit},
		},
	}
	seq, err := Assignments(plan, "635", law.Day(2024, 12, 31))
	require.NoError(t, err)
	got := map[hyte.PartnerKind][]string{}
	for a := range seq {
		if a.Structure.Partner != "" {
			got[a.Structure.Partner] = append(got[a.Structure.Partner], string(a.Body.ID)+" "+a.Pointer)
		}
	}
	assert.Equal(t, map[hyte.PartnerKind][]string{
		hyte.PartnerCounty:    {"p1 /partners/1"},
		hyte.PartnerPublic:    {" /partners"},
		hyte.PartnerCompany:   {" /partners"},
		hyte.PartnerNonProfit: {"p0 /partners/0", "p3 /partners/3"},
	}, got)
	for range seq {
		break // whoever stops early is not called again
	}
}
