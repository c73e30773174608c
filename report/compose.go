package report

import (
	"slices"
	"strconv"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators/profile"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// Option adds to what a report is composed of.
type Option func(*composer)

// WithAllocation adds the supplement: what the unit gets, which indicators
// moved it, and what closing gaps of the plan is worth.
func WithAllocation(a *subsidy.Allocation) Option { return func(c *composer) { c.allocation = a } }

// WithGrid adds a grid of scores by sector and dimension.
func WithGrid(g Grid) Option { return func(c *composer) { c.grids = append(c.grids, g) } }

// WithProfile adds a profile of the unit beside others, under a caption that
// names its source, with notes below it: made-up figures say so there.
func WithProfile(caption lang.Text, p profile.Profile, notes ...Sentence) Option {
	return func(c *composer) { c.profiles = append(c.profiles, shownProfile{caption, p, notes}) }
}

// WithSections adds sections of the caller's own before the deadlines.
func WithSections(s ...Section) Option { return func(c *composer) { c.own = append(c.own, s...) } }

// composer gathers what a report is made of.
type composer struct {
	plan  hyte.Plan
	audit governance.Checklist
	unit  region.Unit
	day   law.Date
	// term is the council term of the day, zero for HUS.
	term law.Period
	// until is the last day whose figures and statuses count.
	until      law.Date
	step       governance.Step
	allocation *subsidy.Allocation
	grids      []Grid
	profiles   []shownProfile
	own        []Section
	known      []indicatorOf // see assessed
}

// newComposer checks that plan and audit belong together.
func newComposer(plan hyte.Plan, audit governance.Checklist, options []Option) (*composer, error) {
	unit := audit.Unit()
	if unit.IsZero() {
		return nil, &InputError{Problem: NoAudit, Expected: "a checklist made by governance.Audit"}
	}
	if _, ok := plan.Organisation(unit.Code); !ok {
		return nil, &InputError{Problem: OtherPlan, Found: unit.Code, Expected: "an audit of one of the makers of the plan"}
	}
	if audit.Verdict() == governance.OutsideTheLaw {
		return nil, &InputError{Problem: Outside, Found: unit.Code, Expected: "an organisation whom these acts bind"}
	}
	c := &composer{plan: plan, audit: audit, unit: unit, day: audit.AsOf(), until: audit.AsOf()}
	for _, o := range options {
		if o != nil {
			o(c)
		}
	}
	if term, err := region.CouncilTerm(unit, c.day); err == nil {
		c.term = term.Period
	}
	// A plan that was audited can be placed on the steps; where it cannot, the
	// zero Step leaves the section out.
	c.step, _ = governance.MaturityUnit(plan, unit.Code, c.day)
	return c, nil
}

// Annual composes the yearly report of a municipality, county or HUS on a
// calendar year: the state of wellbeing and health, the factors behind it, the
// actions carried out (612/2021, sections 6(3) and 7(3); 615/2021, section
// 8(3)), and how the organisation stands with the law on the day of the audit.
// Figures and statuses later than the year, or than that day, are left out.
//
// What the law asks for and the plan does not hold stands in the report as a
// [Gap]. An audit that does not belong to the plan, one of a municipality in
// Åland, and a year outside 1 to 9999 are an [*InputError].
func Annual(plan hyte.Plan, audit governance.Checklist, year int, options ...Option) (Document, error) {
	if year < 1 || year > 9999 {
		return Document{}, &InputError{Problem: BadYear, Found: strconv.Itoa(year), Expected: "a year from 1 to 9999"}
	}
	c, err := newComposer(plan, audit, options)
	if err != nil {
		return Document{}, err
	}
	if last := law.Year(year).To; last.Before(c.until) {
		c.until = last
	}
	d := c.document(AnnualKind, Say(tri("{0}: hyvinvointityön vuosiraportti {1}", "{0}: årsrapport om välfärdsarbetet {1}", "{0}: annual report on welfare work {1}"), c.name(), Code(strconv.Itoa(year))))
	d.Year = year
	d.Sections = c.sections(c.summary(), c.state(), c.factors(), c.actions(year), c.duties(), c.maturity(), c.supplement(), c.deadlines(), c.sources())
	return d, nil
}

// Summary composes one page for the council: the main figures, how far the
// actions are, the indicators that are not on track, what to mend first and
// the next deadlines. Lists are cut to what a page holds, the worst first. Its errors are those
// of [Annual].
func Summary(plan hyte.Plan, audit governance.Checklist, options ...Option) (Document, error) {
	c, err := newComposer(plan, audit, options)
	if err != nil {
		return Document{}, err
	}
	d := c.document(SummaryKind, Say(tri("{0}: hyvinvointityö yhdellä sivulla", "{0}: välfärdsarbetet på en sida", "{0}: welfare work on one page"), c.name()))
	d.Sections = c.sections(c.headline(), c.progress(), c.behind(), c.mostUrgent(), c.worthShort(), c.nextDeadlines())
	return d, nil
}

func (c *composer) document(kind DocumentKind, title Sentence) Document {
	return Document{Kind: kind, Title: title, Unit: c.unit, Term: c.term, AsOf: c.day, Note: c.plan.Note}
}

// sections drops what has nothing to say and puts the caller's sections before
// the last two.
func (c *composer) sections(list ...Section) []Section {
	list = slices.DeleteFunc(list, func(s Section) bool { return len(s.Blocks) == 0 && len(s.Sections) == 0 })
	at := slices.IndexFunc(list, func(s Section) bool { return s.ID == idDeadlines })
	if at < 0 {
		at = len(list)
	}
	return slices.Insert(list, at, c.own...)
}

// The ids of sections that others refer to.
const (
	idDeadlines = "deadlines"
	idDuties    = "duties"
)

// name is the name that the plan gives the organisation, or the official one.
func (c *composer) name() Value {
	if o, ok := c.plan.Organisation(c.unit.Code); ok && !o.Name.IsZero() {
		return c.written(o.Name)
	}
	return Words(c.unit.Name)
}

// text is a text of the plan with its language told where the plan tells it.
func (c *composer) text(t hyte.Text) hyte.Text {
	if t.Plain == "" || c.plan.Language == nil {
		return t
	}
	return hyte.Text{Translated: lang.Text{}.With(*c.plan.Language, t.Plain)}
}

func (c *composer) written(t hyte.Text) Value { return Written(c.text(t)) }

// numbered is a text with the number under which the plan prints it.
func (c *composer) numbered(number string, t hyte.Text) Value {
	t = c.text(t)
	if number == "" {
		return Written(t)
	}
	return Written(mapText(t, func(s string) string { return number + " " + s }))
}

// mapText changes every wording of a text that exists.
func mapText(t hyte.Text, f func(string) string) hyte.Text {
	if t.Plain != "" {
		return hyte.Text{Plain: f(t.Plain)}
	}
	var out hyte.Text
	for l, s := range t.Translated.All() {
		if s != "" {
			out.Translated = out.Translated.With(l, f(s))
		}
	}
	return out
}

// joined puts texts one after another; where one lacks a language that another
// has, its best wording stands in.
func joined(texts []hyte.Text, between string) hyte.Text {
	if len(texts) == 1 {
		return texts[0]
	}
	var out lang.Text
	for _, l := range lang.All() {
		s := ""
		for i, t := range texts {
			if i > 0 {
				s += between
			}
			s += t.In(l)
		}
		out = out.With(l, s)
	}
	return hyte.Text{Translated: out}
}
