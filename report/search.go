package report

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// search looks for evidence in a plan for one unit on one day.
type search struct {
	plan *hyte.Plan
	unit region.Unit
	term law.Period
	day  law.Date
	// sole says that the unit is the only maker of the plan.
	sole bool
	// years are the documents of the years, once they are sought.
	years map[TaskKind][]standing
}

// isSole reports whether nobody but the unit makes the plan; one that left it
// and came back is listed for each time.
func isSole(makers []hyte.Organisation, unit region.Unit) bool {
	return len(makers) > 0 && !slices.ContainsFunc(makers, func(o hyte.Organisation) bool { return o.Code != unit.Code })
}

// found is what a search brought: whether the task is done, when, and where
// the plan says so. Basis is the day of the document that a task comes with.
type found struct {
	ok    bool
	on    law.Date
	at    []hyte.Pointer
	basis law.Date
}

func (s *search) past(d law.Date) bool { return d.Valid() && !d.After(s.day) }

// council returns the index of the step in which the unit's own council dealt
// with something, -1 where it has not.
func (s *search) council(steps []hyte.Handling, own hyte.For) int {
	for i := range steps {
		if s.byCouncil(&steps[i], own) {
			return i
		}
	}
	return -1
}

// byCouncil reports whether the unit's own council dealt with something in the
// step: a proposal and a sending back are not yet that.
func (s *search) byCouncil(h *hyte.Handling, own hyte.For) bool {
	return h.Body == hyte.RoleCouncil && h.Decision != hyte.DecisionProposed && h.Decision != hyte.DecisionSentBack &&
		s.past(h.Date) && s.owns(h.Organisation, own)
}

// owns reports whether a step that names the organisation is the unit's; in a
// joint plan a step without a name is nobody's in particular.
func (s *search) owns(organisation string, own hyte.For) bool {
	if organisation == "" {
		return s.sole || len(own) == 1 && own[0] == s.unit.Code
	}
	return organisation == s.unit.Code
}

func (s *search) mine(f hyte.For) bool { return f.Concerns(s.unit.Code) }

const (
	documents    = hyte.Pointer("/documents")
	subPlans     = hyte.Pointer("/subPlans")
	negotiations = hyte.Pointer("/negotiations")
	strategies   = hyte.Pointer("/strategies")
	budget       = hyte.Pointer("/budget")
)

// findBudget looks for the budget of the next year.
func findBudget(s *search, t Task) found { return s.link(hyte.LinkBudget, t.Year+1) }

func (s *search) link(kind hyte.BudgetKind, year int) found {
	for i := range s.plan.Budget {
		b := &s.plan.Budget[i]
		if b.Kind == kind && b.Year == year && s.mine(b.For) && s.past(b.Decided) {
			return found{ok: true, on: b.Decided, at: []hyte.Pointer{budget.Index(i)}}
		}
	}
	return found{}
}
