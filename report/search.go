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
	return slices.IndexFunc(steps, func(h hyte.Handling) bool {
		return h.Body == hyte.RoleCouncil && h.Decision != hyte.Proposed && h.Decision != hyte.SentBack &&
			s.past(h.Date) && s.owns(h.Organisation, own)
	})
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

// documentOfYear looks for a document on the year, or one that the council had
// in the year; with council, only one that the council had counts.
func documentOfYear(kind hyte.DocumentKind, council bool) func(*search, Task) found {
	return func(s *search, t Task) found {
		for i := range s.plan.Documents {
			d := &s.plan.Documents[i]
			if !slices.Contains(d.Kinds, kind) || !s.mine(d.For) {
				continue
			}
			on, place := d.Made, documents.Index(i)
			if h := s.council(d.Handling, d.For); h >= 0 {
				on, place = d.Handling[h].Date, place.Key("handling").Index(h)
			} else if council {
				continue
			}
			if s.past(on) && (d.Year == t.Year || on.Year() == t.Year) {
				return found{ok: true, on: on, at: []hyte.Pointer{place}}
			}
		}
		return found{}
	}
}

// findAccounts looks for the accounts of the year before, as a document the
// council had or as a link of the plan to them.
func findAccounts(s *search, t Task) found {
	before := t
	before.Year--
	if f := documentOfYear(hyte.AccountsDocument, true)(s, t); f.ok {
		return f
	}
	if f := documentOfYear(hyte.AccountsDocument, true)(s, before); f.ok {
		return f
	}
	return s.link(hyte.Accounts, t.Year-1)
}

// findBudget looks for the budget of the next year.
func findBudget(s *search, t Task) found { return s.link(hyte.Budget, t.Year+1) }

func (s *search) link(kind hyte.BudgetKind, year int) found {
	for i := range s.plan.Budget {
		b := &s.plan.Budget[i]
		if b.Kind == kind && b.Year == year && s.mine(b.For) && s.past(b.Decided) {
			return found{ok: true, on: b.Decided, at: []hyte.Pointer{budget.Index(i)}}
		}
	}
	return found{}
}

func negotiationOfYear(s *search, t Task) found {
	return s.negotiation(hyte.AnnualNegotiation, func(n *hyte.Negotiation) bool {
		return n.Date.Year() == t.Year || n.Date.IsZero() && n.Year == t.Year
	})
}

func negotiationOfTerm(s *search, _ Task) found {
	return s.negotiation(hyte.TermNegotiation, func(n *hyte.Negotiation) bool { return s.term.Contains(n.Date) })
}

// negotiation looks for one that was held; one that is told not to have been
// held leaves its place and is not done.
func (s *search) negotiation(kind hyte.NegotiationKind, fits func(*hyte.Negotiation) bool) found {
	var f found
	for i := range s.plan.Negotiations {
		n := &s.plan.Negotiations[i]
		if n.Kind != kind || !s.mine(n.For) || !fits(n) {
			continue
		}
		if s.past(n.Date) {
			return found{ok: true, on: n.Date, at: []hyte.Pointer{negotiations.Index(i)}}
		}
		if n.Date.IsZero() {
			f.at = []hyte.Pointer{negotiations.Index(i)}
		}
	}
	return f
}

func strategyReviewed(s *search, _ Task) found {
	for i := range s.plan.Strategies {
		st := &s.plan.Strategies[i]
		for j, day := range st.Reviewed {
			if s.mine(st.For) && s.past(day) && s.term.Contains(day) {
				return found{ok: true, on: day, at: []hyte.Pointer{strategies.Index(i).Key("reviewed").Index(j)}}
			}
		}
		if h := s.council(st.Handling, st.For); h >= 0 && s.mine(st.For) && s.term.Contains(st.Handling[h].Date) {
			return found{ok: true, on: st.Handling[h].Date, at: []hyte.Pointer{strategies.Index(i).Key("handling").Index(h)}}
		}
	}
	return found{}
}

// goalsEvaluated looks for an evaluation by the audit committee that assesses
// the goals of promotion.
func goalsEvaluated(s *search, _ Task) found {
	for i := range s.plan.Documents {
		d := &s.plan.Documents[i]
		if !slices.Contains(d.Kinds, hyte.EvaluationReport) || d.EvaluatesGoals != hyte.Yes || !s.mine(d.For) {
			continue
		}
		if h := s.council(d.Handling, d.For); h >= 0 && s.term.Contains(d.Handling[h].Date) {
			return found{ok: true, on: d.Handling[h].Date, at: []hyte.Pointer{documents.Index(i).Key("evaluatesGoals")}}
		}
	}
	return found{}
}
