package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// onlyMember returns the index of the one organisation that makes the plan on
// the day.
func onlyMember(plan *hyte.Plan, day law.Date) (int, error) {
	if err := day.Check(); err != nil {
		return 0, err
	}
	only := -1
	for i := range plan.Organisations {
		if !plan.Organisations[i].Membership.Contains(day) {
			continue
		}
		if only >= 0 {
			return 0, several(plan, day)
		}
		only = i
	}
	switch {
	case only >= 0:
		return only, nil
	case len(plan.Organisations) > 0:
		return 0, notInPlan(plan, 0, day)
	}
	return 0, &NoOrganisationError{}
}

// member returns the index of the organisation with the code, which must make
// the plan on the day. Whoever left and came back is listed more than once.
func member(plan *hyte.Plan, code string, day law.Date) (int, error) {
	if err := day.Check(); err != nil {
		return 0, err
	}
	if len(plan.Organisations) == 0 {
		return 0, &NoOrganisationError{}
	}
	listed := -1
	for i := range plan.Organisations {
		if plan.Organisations[i].Code != code {
			continue
		}
		if plan.Organisations[i].Membership.Contains(day) {
			return i, nil
		}
		listed = i
	}
	if listed >= 0 {
		return 0, notInPlan(plan, listed, day)
	}
	return 0, &NotInPlanError{Pointer: "/organisations", Code: clip(code), Day: day}
}

func several(plan *hyte.Plan, day law.Date) error {
	e := &SeveralOrganisationsError{}
	for i := range plan.Organisations {
		if plan.Organisations[i].Membership.Contains(day) {
			e.Codes = append(e.Codes, clip(plan.Organisations[i].Code))
		}
	}
	return e
}

func notInPlan(plan *hyte.Plan, i int, day law.Date) error {
	o := &plan.Organisations[i]
	return &NotInPlanError{Pointer: pointerTo(i), Code: clip(o.Code), Day: day, Membership: o.Membership}
}

func pointerTo(organisation int) string { return "/organisations/" + strconv.Itoa(organisation) }

// standingOf returns the unit that an organisation of the plan is on the day,
// and its council term: none for HUS, whose council is not elected, and for
// Åland, which stays outside.
func standingOf(plan *hyte.Plan, organisation int, day law.Date) (region.Unit, law.Period, error) {
	unit, err := region.Lookup(plan.Organisations[organisation].Code, day)
	if err != nil {
		return region.Unit{}, law.Period{}, &OrganisationError{Pointer: pointerTo(organisation) + "/code", Err: err}
	}
	switch unit.Actor() {
	case region.HUSGroup, region.AlandMunicipality:
		return unit, law.Period{}, nil
	}
	term, err := region.CouncilTerm(unit, day)
	if err != nil {
		return region.Unit{}, law.Period{}, &OrganisationError{Pointer: pointerTo(organisation) + "/code", Err: err}
	}
	return unit, term.Period, nil
}

func newView(plan *hyte.Plan, unit region.Unit, term law.Period, day law.Date) view {
	return view{
		plan: *plan, unit: unit, actor: unit.Actor(), day: day, term: term, fourYearsAgo: day.AddMonths(-fourYears),
		sole: isSole(plan, unit.Code), statutes: statutes,
	}
}

// isSole reports whether nobody but the organisation with the code makes, or
// has made, the plan.
func isSole(plan *hyte.Plan, code string) bool {
	for i := range plan.Organisations {
		if plan.Organisations[i].Code != code {
			return false
		}
	}
	return true
}
