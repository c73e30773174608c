package governance

import (
	"slices"
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
		ids := slices.Collect(s.Duties())
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
