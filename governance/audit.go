package governance

import (
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
// that day an [*OrganisationError]; a term that is no period a [*TermError]; and
// a waiver, omission or review of an unknown duty an [*UnknownDutyError]. A plan
// without a term is judged by the days on which the council dealt with it.
func Audit(plan hyte.Plan, day law.Date, options ...Option) (Checklist, error) {
	var c Checklist
	organisation, err := onlyMember(&plan, day)
	if err != nil {
		return c, err
	}
	err = c.run(&plan, organisation, day, options)
	return c, err
}

// AuditUnit is [Audit] for one maker of a plan that several organisations
// share. What the plan assigns to others alone does not count for it.
func AuditUnit(plan hyte.Plan, code string, day law.Date, options ...Option) (Checklist, error) {
	var c Checklist
	err := AuditInto(&c, &plan, code, day, options...)
	return c, err
}

// AuditInto is [AuditUnit] in the memory of an earlier checklist, which it
// overwrites together with every copy made of it; an audit then allocates
// nothing. It does not change the plan. After an error the checklist is empty.
// A nil checklist is a [*NoChecklistError], a nil plan one of nobody.
func AuditInto(c *Checklist, plan *hyte.Plan, code string, day law.Date, options ...Option) error {
	if c == nil {
		return &NoChecklistError{}
	}
	c.clear()
	if plan == nil {
		return &NoOrganisationError{}
	}
	organisation, err := member(plan, code, day)
	if err != nil {
		return err
	}
	return c.run(plan, organisation, day, options)
}

// run audits the organisation with the index.
func (c *Checklist) run(plan *hyte.Plan, organisation int, day law.Date, options []Option) error {
	c.clear()
	unit, term, err := standingOf(plan, organisation, day)
	if err != nil {
		return err
	}
	if err := checkTerms(plan); err != nil {
		return err
	}
	if err := checkJudgements(plan); err != nil {
		return err
	}
	c.asOf, c.unit = day, unit
	if unit.Actor() == region.AlandMunicipality {
		return nil
	}
	if c.room == nil {
		c.room = new(room)
	}
	c.room.view = newView(plan, unit, term, day)
	c.room.view.months = termStartOf(options)
	c.judgeAll()
	c.room.view = view{} // keeps nothing of the plan alive
	return nil
}

// judgeAll judges every duty that binds the unit on the day.
func (c *Checklist) judgeAll() {
	room := c.room
	v := &room.view
	for i := range slots {
		s := &slots[i]
		if !s.covers(v.actor, v.day) {
			continue
		}
		v.row = s.row
		n := room.count
		room.count++
		room.slots[n] = uint16(i)
		found := &room.results[n]
		*found = s.check(v)
		if found.outcome != Pass {
			s.transitional(v.day, found)
			if idle := v.judge(found); idle.at != 0 {
				room.disregard(n, idle)
			}
		}
		if found.want == 0 {
			found.want = at(s.place)
		}
		c.counts.add(found.outcome)
		if s.severity == Must && (found.outcome.Missed() || found.outcome == Waived) {
			c.unmet++
		}
	}
}

// transitional turns a failure into a duty still due where a transitional
// provision gives time for the first decisions.
func (s *slot) transitional(day law.Date, r *result) {
	if r.outcome != Fail || s.decideBy.IsZero() || day.After(s.decideBy) {
		return
	}
	r.outcome = Due
	r.span = spanOf(s.period.From, s.decideBy)
}
