package report

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// documentOfTerm looks for the document of the kind that the council had for
// the term.
func documentOfTerm(kind hyte.DocumentKind) func(*search, Task) found {
	return func(s *search, _ Task) found {
		i, h := s.termDocument(kind)
		if i < 0 {
			return found{}
		}
		at := documents.Index(i)
		return found{ok: true, on: s.plan.Documents[i].Handling[h].Date, at: []hyte.Pointer{at, at.Key("handling").Index(h)}}
	}
}

// termDocument returns the document of the kind made for the term, or handled
// in it where it names no other, and the step of its handling; -1 for none.
func (s *search) termDocument(kind hyte.DocumentKind) (document, handling int) {
	for i := range s.plan.Documents {
		d := &s.plan.Documents[i]
		if !slices.Contains(d.Kinds, kind) || !s.mine(d.For) {
			continue
		}
		for h := range d.Handling {
			if s.byCouncil(&d.Handling[h], d.For) && s.forTerm(d, d.Handling[h].Date, kind) {
				return i, h
			}
		}
	}
	return -1, -1
}

func (s *search) forTerm(d *hyte.Document, handled law.Date, kind hyte.DocumentKind) bool {
	if !d.Term.From.IsZero() && s.term.Contains(d.Term.From) {
		return true
	}
	elsewhere := kind == hyte.WelfarePlan && d.Term != (law.Period{}) && !d.Term.Overlaps(s.term)
	return s.term.Contains(handled) && !elsewhere
}

// withTermDocuments judges a task that comes with the report and the plan of
// the term: both have to show it. Where one does not, its place is named alone.
func (s *search) withTermDocuments(shows func(i int) (law.Date, hyte.Pointer)) found {
	f := found{ok: true}
	seen, lacking := -1, -1
	for _, kind := range [...]hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan} {
		i, h := s.termDocument(kind)
		if i < 0 {
			f.ok = false
			continue
		}
		if f.basis.Before(s.plan.Documents[i].Handling[h].Date) {
			f.basis = s.plan.Documents[i].Handling[h].Date
		}
		on, place := shows(i)
		if place == "" {
			if lacking < 0 {
				lacking = i
			}
			continue
		}
		if i != seen {
			f.at = append(f.at, place)
		}
		seen = i
		if f.on.Before(on) {
			f.on = on
		}
	}
	if lacking >= 0 {
		return found{basis: f.basis, at: []hyte.Pointer{documents.Index(lacking)}}
	}
	return f
}

func deliveredTo(code func(*search) string) func(*search, Task) found {
	return func(s *search, _ Task) found {
		to := code(s)
		return s.withTermDocuments(func(i int) (law.Date, hyte.Pointer) {
			for j, d := range s.plan.Documents[i].Delivery {
				if d.To == to && s.mine(d.For) && s.past(d.Date) {
					return d.Date, documents.Index(i).Key("delivery").Index(j)
				}
			}
			return law.Date{}, ""
		})
	}
}

func publishedOnline(s *search, _ Task) found {
	return s.withTermDocuments(func(i int) (law.Date, hyte.Pointer) {
		for j, p := range s.plan.Documents[i].Publication {
			if p.URL != "" && s.mine(p.For) && (p.Date.IsZero() || s.past(p.Date)) {
				return p.Date, documents.Index(i).Key("publication").Index(j)
			}
		}
		return law.Date{}, ""
	})
}

func subPlanOfTerm(kind hyte.SubPlanKind) func(*search, Task) found {
	return func(s *search, _ Task) found {
		f := s.lastOf(kind)
		f.ok = f.ok && s.term.Contains(f.on)
		return f
	}
}

// childPlanReviewed returns the last approval or review.
func childPlanReviewed(s *search, _ Task) found { return s.lastOf(hyte.ChildPlan) }

// lastOf returns the last day on which the council approved or reviewed a
// sub-plan of the kind.
func (s *search) lastOf(kind hyte.SubPlanKind) found {
	var f found
	take := func(i int, day law.Date, step string, j int) {
		if s.past(day) && f.on.Before(day) {
			at := subPlans.Index(i)
			f = found{ok: true, on: day, at: []hyte.Pointer{at, at.Key(step).Index(j)}}
		}
	}
	for i := range s.plan.SubPlans {
		p := &s.plan.SubPlans[i]
		if p.Kind != kind || !s.mine(p.For) {
			continue
		}
		if h := s.council(p.Handling, p.For); h >= 0 && p.Handling[h].Decision != hyte.DecisionNoted {
			take(i, p.Handling[h].Date, "handling", h)
		}
		for j, day := range p.Reviewed {
			take(i, day, "reviewed", j)
		}
	}
	return f
}

// strategyReviewed looks for the strategy that was dealt with last in the term:
// decided on by the council, or reviewed.
func strategyReviewed(s *search, _ Task) found {
	var f found
	take := func(i int, day law.Date) {
		if s.past(day) && s.term.Contains(day) && f.on.Before(day) {
			f = found{ok: true, on: day, at: []hyte.Pointer{strategies.Index(i)}}
		}
	}
	for i := range s.plan.Strategies {
		st := &s.plan.Strategies[i]
		if !s.mine(st.For) {
			continue
		}
		for j := range st.Handling {
			if s.byCouncil(&st.Handling[j], st.For) {
				take(i, st.Handling[j].Date)
			}
		}
		for _, day := range st.Reviewed {
			take(i, day)
		}
	}
	return f
}

// goalsEvaluated looks for an evaluation that assesses the goals of promotion
// and that the audit committee or the council dealt with in the term.
func goalsEvaluated(s *search, _ Task) found {
	for i := range s.plan.Documents {
		d := &s.plan.Documents[i]
		if !slices.Contains(d.Kinds, hyte.EvaluationReport) || d.EvaluatesGoals != hyte.Yes || !s.mine(d.For) {
			continue
		}
		for j := range d.Handling {
			h := &d.Handling[j]
			if s.past(h.Date) && s.term.Contains(h.Date) && s.owns(h.Organisation, d.For) {
				at := documents.Index(i)
				return found{ok: true, on: h.Date, at: []hyte.Pointer{at, at.Key("handling").Index(j)}}
			}
		}
	}
	return found{}
}
