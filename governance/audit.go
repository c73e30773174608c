package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Audit holds the plan of one organisation against every duty that binds it on
// the day.
//
// A day that is not of the calendar is a [*law.DateError]; a plan of nobody a
// [*NoOrganisationError], of several a [*SeveralOrganisationsError], of one
// that has left it a [*NotInPlanError]; an organisation that cannot be audited
// that day an [*OrganisationError]; and a waiver, omission or review of an
// unknown duty an [*UnknownDutyError].
func Audit(plan hyte.Plan, day law.Date) (Checklist, error) {
	var c Checklist
	err := c.audit(&plan, "", day)
	return c, err
}

// AuditUnit is [Audit] for one maker of a plan that several organisations
// share. What the plan assigns to others alone does not count for it.
func AuditUnit(plan hyte.Plan, code string, day law.Date) (Checklist, error) {
	var c Checklist
	err := c.auditUnit(&plan, code, day)
	return c, err
}

// AuditInto is [AuditUnit] in the memory of an earlier checklist, which it
// overwrites together with every copy made of it; an audit then allocates
// nothing. After an error the checklist is empty.
func AuditInto(c *Checklist, plan *hyte.Plan, code string, day law.Date) error {
	return c.auditUnit(plan, code, day)
}

// audit chooses the only member of the day.
func (c *Checklist) audit(plan *hyte.Plan, _ string, day law.Date) error {
	c.clear()
	if err := day.Check(); err != nil {
		return err
	}
	only := -1
	for i := range plan.Organisations {
		if !plan.Organisations[i].Membership.Contains(day) {
			continue
		}
		if only >= 0 {
			return several(plan, day)
		}
		only = i
	}
	switch {
	case only >= 0:
		return c.run(plan, only, day)
	case len(plan.Organisations) > 0:
		return notInPlan(plan, 0, day)
	}
	return &NoOrganisationError{}
}

func (c *Checklist) auditUnit(plan *hyte.Plan, code string, day law.Date) error {
	c.clear()
	if err := day.Check(); err != nil {
		return err
	}
	if len(plan.Organisations) == 0 {
		return &NoOrganisationError{}
	}
	listed := -1
	for i := range plan.Organisations {
		if plan.Organisations[i].Code != code {
			continue
		}
		if plan.Organisations[i].Membership.Contains(day) {
			return c.run(plan, i, day)
		}
		listed = i
	}
	if listed >= 0 {
		return notInPlan(plan, listed, day)
	}
	return &NotInPlanError{Pointer: "/organisations", Code: clip(code), Day: day}
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
	return &NotInPlanError{Pointer: "/organisations/" + strconv.Itoa(i), Code: clip(o.Code), Day: day, Membership: o.Membership}
}

// run audits the organisation with the index.
func (c *Checklist) run(plan *hyte.Plan, organisation int, day law.Date) error {
	unit, err := region.Lookup(plan.Organisations[organisation].Code, day)
	if err != nil {
		return &OrganisationError{Pointer: "/organisations/" + strconv.Itoa(organisation) + "/code", Err: err}
	}
	if err := checkJudgements(plan); err != nil {
		return err
	}
	c.asOf, c.unit = day, unit
	if unit.Actor() == region.AlandMunicipality {
		return nil
	}
	term, err := termOf(unit, day)
	if err != nil {
		c.clear()
		return &OrganisationError{Pointer: "/organisations/" + strconv.Itoa(organisation) + "/code", Err: err}
	}
	if c.room == nil {
		c.room = new(room)
	}
	c.room.view = view{
		plan: *plan, unit: unit, actor: unit.Actor(), day: day, term: term,
		sole: len(plan.Organisations) == 1,
	}
	c.rows()
	c.room.view = view{} // keeps nothing of the plan alive
	return nil
}

// termOf returns the council term of the day, none for HUS.
func termOf(unit region.Unit, day law.Date) (law.Period, error) {
	if unit.Actor() == region.HUSGroup {
		return law.Period{}, nil
	}
	term, err := region.CouncilTerm(unit, day)
	return term.Period, err
}

// rows judges every duty that binds the unit on the day.
func (c *Checklist) rows() {
	v := &c.room.view
	for _, r := range rows {
		if !r.binds.has(v.actor) || !r.period.Contains(v.day) {
			continue
		}
		v.row = r
		found := v.judge(v.transitional(r.check(v)))
		if found.want == (place{}) {
			found.want = place{at: r.place}
		}
		c.room.add(record{row: r, result: found})
		c.counts.add(found.outcome)
		if r.severity == Must && (found.outcome.Missed() || found.outcome == Waived) {
			c.unmet++
		}
	}
}

// transitional turns a failure into a duty still due where a transitional
// provision gives time for the first decisions.
func (v *view) transitional(r result) result {
	if r.outcome != Fail || v.row.decideBy.IsZero() || v.day.After(v.row.decideBy) {
		return r
	}
	r.outcome, r.note = Due, noteDecideBy
	r.from, r.to = v.row.period.From, v.row.decideBy
	return r
}
