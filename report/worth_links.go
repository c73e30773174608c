package report

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// worthLink joins an indicator of the supplement with the duty or structure
// that asks for the same and with the place in a plan that shows it.
type worthLink struct {
	key  string
	duty string
	// role is the structure that is meant where no duty is.
	role   hyte.Role
	wanted hyte.Pointer
	find   func(*search) hyte.Pointer
}

// worthLinks are in the order of the annex of decree 1393/2022. The four items
// of schools and the meetings of sports clubs have no place in a plan.
var worthLinks = [...]worthLink{
	{key: "sport-impact-assessment", duty: "FI-612/2021-6-2c", wanted: "/impact/assessments", find: sportInAssessment},
	{key: "sport-youth-activity-reported", duty: "FI-612/2021-6-3d", wanted: "/documents", find: reportedWith(hyte.ContentYouthActivity)},
	{key: "sport-targeted-groups", duty: "FI-390/2015-5-1", wanted: "/actions", find: actionWith(hyte.ThemePhysicalActivity, hyte.ThemeChildren)},
	{key: "sport-cross-sector-group", role: hyte.RoleSportGroup, wanted: "/governance/bodies", find: sportGroup},
	{key: "lead-audit-evaluation", duty: "FI-410/2015-121", wanted: "/documents", find: auditEvaluation},
	{key: "lead-budget-indicators", duty: "FI-410/2015-110", wanted: "/budget", find: budgetIndicators},
	{key: "lead-coordinator", role: "coordinator", wanted: "/governance/coordinator", find: coordinator},
	{key: "lead-resident-panels", duty: "FI-410/2015-22", wanted: "/participation", find: residentPanels},
	{key: "lead-lifestyles-reported", duty: "FI-612/2021-6-3d", wanted: "/documents", find: reportedWith(hyte.ContentLifestyles)},
	{key: "culture-low-threshold", duty: "FI-166/2019-3-1-6", wanted: "/actions", find: actionWith(hyte.ThemeCulture)},
}

func linkOf(key string) *worthLink {
	for i := range worthLinks {
		if worthLinks[i].key == key {
			return &worthLinks[i]
		}
	}
	return nil
}

func coordinator(s *search) hyte.Pointer {
	c := s.plan.Governance.Coordinator
	if !c.IsZero() && s.mine(c.For) && c.Named.Contains(s.day) {
		return "/governance/coordinator"
	}
	return ""
}

// budgetIndicators looks for a budget of this year or the next that names
// indicators.
func budgetIndicators(s *search) hyte.Pointer {
	for i := range s.plan.Budget {
		b := &s.plan.Budget[i]
		soon := b.Year == s.day.Year() || b.Year == s.day.Year()+1
		if b.Kind == hyte.LinkBudget && soon && len(b.Indicators) > 0 && s.mine(b.For) && s.past(b.Decided) {
			return budget.Index(i).Key("indicators")
		}
	}
	return ""
}

func auditEvaluation(s *search) hyte.Pointer {
	if f := goalsEvaluated(s, Task{}); f.ok {
		return f.at[0].Key("evaluatesGoals")
	}
	return ""
}

// reportedWith looks for a yearly report with the content that the council had
// in this year or the one before.
func reportedWith(content hyte.Content) func(*search) hyte.Pointer {
	return func(s *search) hyte.Pointer {
		for i := range s.plan.Documents {
			d := &s.plan.Documents[i]
			if !slices.Contains(d.Kinds, hyte.AnnualReport) || !slices.Contains(d.Contents, content) || !s.mine(d.For) {
				continue
			}
			if h := s.council(d.Handling, d.For); h >= 0 && s.recent(d.Handling[h].Date) {
				return documents.Index(i).Key("contents")
			}
		}
		return ""
	}
}

// recent reports whether something happened by the day, in its year or in the
// one before: points are those of a data collection, and what was done a
// council term ago proves nothing of them.
func (s *search) recent(d law.Date) bool { return s.past(d) && d.Year() >= s.day.Year()-1 }

// ofThePlan reports whether what the plan tells without a day may be of this
// time: the plan has no term, or its term runs.
func (s *search) ofThePlan() bool { return !s.plan.Term.From.Valid() || s.plan.Term.Contains(s.day) }

// residentPanels looks for a panel or forum of residents.
func residentPanels(s *search) hyte.Pointer {
	for i := range s.plan.Participation {
		p := &s.plan.Participation[i]
		panel := p.Means == hyte.MeansResidentPanel || p.Means == hyte.MeansForum
		if panel && s.mine(p.For) && (s.recent(p.Date) || p.Date.IsZero() && s.ofThePlan()) {
			return hyte.Pointer("/participation").Index(i)
		}
	}
	return ""
}

// sportInAssessment looks for an assessment in which the sector of sport or
// the group on physical activity took part.
func sportInAssessment(s *search) hyte.Pointer {
	for i := range s.plan.Impact.Assessments {
		a := &s.plan.Impact.Assessments[i]
		if s.mine(a.For) && s.recent(a.Made) && (slices.ContainsFunc(a.Sectors, s.isLeisure) || slices.ContainsFunc(a.Bodies, s.isSportGroup)) {
			return hyte.Pointer("/impact/assessments").Index(i)
		}
	}
	return ""
}

func (s *search) isLeisure(id hyte.ID) bool {
	sector, ok := s.plan.Sector(id)
	return ok && sector.Kind == hyte.SectorCultureLeisure
}

func (s *search) isSportGroup(id hyte.ID) bool {
	b, ok := s.plan.Governance.Body(id)
	return ok && b.Role == hyte.RoleSportGroup
}

// sportGroup looks for a group on physical activity of several sectors.
func sportGroup(s *search) hyte.Pointer {
	for i := range s.plan.Governance.Bodies {
		b := &s.plan.Governance.Bodies[i]
		if b.Role == hyte.RoleSportGroup && len(b.Sectors) > 1 && s.mine(b.For) && b.Named.Contains(s.day) {
			return hyte.Pointer("/governance/bodies").Index(i)
		}
	}
	return ""
}

// actionWith looks for an action that has all the themes and is carried out.
func actionWith(themes ...hyte.Theme) func(*search) hyte.Pointer {
	return func(s *search) hyte.Pointer {
		for i := range s.plan.Actions {
			a := &s.plan.Actions[i]
			lacks := slices.ContainsFunc(themes, func(t hyte.Theme) bool { return !slices.Contains(a.Themes, t) })
			if !lacks && s.mine(a.For) && s.carriedOut(a) {
				return hyte.Pointer("/actions").Index(i)
			}
		}
		return ""
	}
}

// carriedOut reports whether an action has begun by the day and did not end
// before last year. What is told not to have begun, or to have been given up,
// is not carried out, whatever its period.
func (s *search) carriedOut(a *hyte.Action) bool {
	if p, _ := progressOf(s.plan, a, s.day); p == ActionNotStarted || p == ActionCancelled {
		return false
	}
	if a.Period == (law.Period{}) {
		return s.ofThePlan()
	}
	lately := law.Between(law.Year(s.day.Year()-1).From, s.day)
	return a.Period.Overlaps(lately)
}
