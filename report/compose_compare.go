package report

import (
	"slices"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/indicators"
)

// ComparisonKind is a document that compares two audits.
const ComparisonKind DocumentKind = "comparison"

// Comparison composes what changed between two plans of one organisation, or
// between two days of one plan: which duties were mended, which are new, which
// stayed; how far the actions went; which indicators moved between the two; and
// which indicators of the municipal supplement the plan shows no longer, or
// shows now, with the euros that rest on them where [WithAllocation] gives
// them. Its errors are those of [Compare] and of [Annual].
func Comparison(before hyte.Plan, earlier governance.Checklist, after hyte.Plan, later governance.Checklist, options ...Option) (Document, error) {
	changes, err := Compare(earlier, later)
	if err != nil {
		return Document{}, err
	}
	c, err := newComposer(after, later, options)
	if err != nil {
		return Document{}, err
	}
	d := c.document(ComparisonKind, c.comparisonTitle(before, earlier.AsOf()))
	was, is := View{Plan: before, Day: earlier.AsOf()}, View{Plan: after, Day: later.AsOf()}
	d.Sections = c.sections(c.dutyChanges(slices.Collect(changes)), c.evidenceChanges(was, is), c.actionChanges(was, is), c.indicatorChanges(was, is), c.sources())
	return d, nil
}

// comparisonTitle names the two days or, of two plans on one day, the plans.
func (c *composer) comparisonTitle(before hyte.Plan, earlier law.Date) Sentence {
	was, is := c.written(before.Title), c.written(c.plan.Title)
	switch {
	case earlier != c.day:
		return Say(tri("{0}: mikä muuttui {1} – {2}", "{0}: vad som ändrades {1} – {2}", "{0}: what changed {1} – {2}"), c.name(), On(earlier), On(c.day))
	case was.IsZero() || is.IsZero() || before.Title == c.plan.Title:
		return Say(tri("{0}: mikä muuttui kahden suunnitelman välillä", "{0}: vad som skiljer två planer åt", "{0}: what changed between two plans"), c.name())
	}
	return Say(tri("{0}: mikä muuttui – {1} / {2}", "{0}: vad som ändrades – {1} / {2}", "{0}: what changed – {1} / {2}"), c.name(), was, is)
}

// evidenceChanges tells which indicators of the supplement the plan stopped or
// began to show: losing one changes no duty and may cost euros.
func (c *composer) evidenceChanges(was, is View) Section {
	s := Section{ID: "supplement", Title: tri("Näyttö valtionosuuden lisäosan indikaattoreista", "Belägg för indikatorerna i statsandelens tilläggsdel", "Evidence of the indicators of the supplement")}
	known, err := indicators.Municipal(c.day)
	if err != nil || c.unit.Kind != region.Municipality {
		return Section{}
	}
	t := Table{
		ID: "evidence-changes", Caption: tri("Indikaattorit, joiden näyttö muuttui", "Indikatorer vars belägg ändrades", "Indicators whose evidence changed"),
		Columns: []Column{{Title: titleOfTheLaw, Wide: true}, {Title: tri("Ennen", "Tidigare", "Before")}, {Title: tri("Nyt", "Nu", "Now")}},
	}
	stakes := c.stakes()
	if len(stakes) > 0 {
		t.Columns = append(t.Columns, Column{Title: titleAtStake, Numeric: true})
	}
	before, after := searchOn(&was.Plan, c.unit, was.Day), searchOn(&is.Plan, c.unit, is.Day)
	for _, l := range worthLinks {
		had, has := l.find(&before) != "", l.find(&after) != ""
		d, ok := known.Value.Lookup(l.key)
		if had == has || !ok {
			continue
		}
		row := []Value{Words(d.Name), shownValue(had), shownValue(has)}
		if len(stakes) > 0 {
			row = append(row, stakes[l.key])
		}
		t.Rows = append(t.Rows, row)
	}
	s.Blocks = appendTable(nil, t)
	return s
}

// stakes are the euros that rest on evidence the plan lacks, by indicator.
func (c *composer) stakes() map[string]Value {
	list := map[string]Value{}
	for _, w := range c.worths() {
		if !w.AtStake.IsZero() {
			list[w.Indicator.Key] = Number(w.AtStake, 0, lang.Text{})
		}
	}
	return list
}

func shownValue(shown bool) Value {
	if shown {
		return Words(tri("näkyy suunnitelmasta", "framgår av planen", "shown by the plan")).Marked(Good)
	}
	return Words(tri("ei näy suunnitelmasta", "framgår inte av planen", "not shown by the plan")).Marked(Poor)
}

func (c *composer) dutyChanges(list []DutyChange) Section {
	s := Section{ID: idDuties, Title: tri("Velvollisuudet", "Skyldigheter", "Duties")}
	s.Blocks = []Block{Facts{
		{Label: tri("Korjaantui", "Åtgärdat", "Mended"), Value: Count(counted(list, Fixed))},
		{Label: tri("Uusia puutteita", "Nya brister", "New gaps"), Value: Count(counted(list, Fresh))},
		{Label: tri("Ennallaan puutteena", "Kvarstående brister", "Gaps that stayed"), Value: Count(counted(list, Stayed))},
	}}
	t := Table{
		ID: "duty-changes", Caption: tri("Muutokset velvollisuuksittain", "Förändringar per skyldighet", "Changes by duty"),
		Columns: []Column{{Title: titleDuty, Wide: true}, {Title: tri("Ennen", "Tidigare", "Before")}, {Title: tri("Nyt", "Nu", "Now")}, {Title: titleLaw}},
	}
	for _, kind := range [...]ChangeKind{Fresh, Stayed, Fixed, Shifted, Ended} {
		for _, x := range list {
			if x.Kind == kind {
				t.Rows = append(t.Rows, []Value{Words(x.Duty.Title), outcomeOrNone(x.Before), outcomeOrNone(x.After), Citing(x.Duty.Citation)})
			}
		}
	}
	s.Blocks = appendTable(s.Blocks, t)
	return s
}

func outcomeOrNone(o governance.Outcome) Value {
	if o == 0 {
		return Words(tri("ei voimassa", "inte i kraft", "not in force"))
	}
	return outcomeValue(o)
}

func (c *composer) actionChanges(was, is View) Section {
	s := Section{ID: "actions", Title: tri("Toimenpiteet", "Åtgärder", "Actions")}
	t := Table{
		ID: "action-changes", Caption: tri("Toimenpiteet, joiden tilanne muuttui", "Åtgärder vars läge ändrades", "Actions whose status changed"),
		Columns: []Column{{Title: titleAction, Wide: true}, {Title: tri("Ennen", "Tidigare", "Before")}, {Title: tri("Nyt", "Nu", "Now")}},
	}
	same := 0
	for x := range Actions(c.unit.Code, was, is) {
		if x.Before == x.After && !x.New && !x.Gone {
			same++
			continue
		}
		before, after := progressValue(x.Before), progressValue(x.After)
		if x.New {
			before = Words(tri("ei suunnitelmassa", "inte i planen", "not in the plan"))
		}
		if x.Gone {
			after = Words(tri("ei enää suunnitelmassa", "inte längre i planen", "no longer in the plan"))
		}
		t.Rows = append(t.Rows, []Value{c.numbered(x.Action.Number, x.Action.Text), before, after})
	}
	t.Notes = []Sentence{Say(tri("Toimenpiteitä, joiden tilanne on ennallaan: {0}.", "Åtgärder vars läge är oförändrat: {0}.", "Actions whose status is the same: {0}."), Count(same))}
	if len(t.Rows) > 0 {
		s.Blocks = []Block{t}
	} else {
		s.Blocks = []Block{Paragraph(t.Notes)}
	}
	return s
}

func progressValue(p Progress) Value { return Words(p.Name()).Marked(progresses[p].mark) }

func (c *composer) indicatorChanges(was, is View) Section {
	s := Section{ID: "indicators", Title: tri("Mittarit", "Indikatorer", "Indicators")}
	t := Table{
		ID: "indicator-changes", Caption: tri("Mittarit, joiden luku muuttui", "Indikatorer vars siffra ändrades", "Indicators whose figure changed"),
		Columns: []Column{
			{Title: titleIndicator, Wide: true}, {Title: tri("Ennen", "Tidigare", "Before"), Numeric: true, Notes: titleYear},
			{Title: tri("Nyt", "Nu", "Now"), Numeric: true, Notes: titleYear}, {Title: tri("Muutos", "Förändring", "Change")},
		},
	}
	same := 0
	for x := range Indicators(c.unit.Code, was, is) {
		between := x.Between()
		if between == Unchanged || !x.Before.Value.IsKnown() && !x.After.Value.IsKnown() {
			same++
			continue
		}
		t.Rows = append(t.Rows, []Value{
			c.written(x.Indicator.Name), seenValue(x.Before), seenValue(x.After),
			Words(movements[between].name).Marked(movements[between].mark),
		})
	}
	rest := Say(tri("Mittareita, joiden luku on ennallaan: {0}.", "Indikatorer vars siffra är oförändrad: {0}.", "Indicators whose figure is the same: {0}."), Count(same))
	switch {
	case len(t.Rows) > 0:
		t.Notes = []Sentence{rest}
		s.Blocks = []Block{t}
	case same > 0:
		s.Blocks = []Block{Paragraph{rest}}
	}
	return s
}

// seenValue is an observed figure with its year; nothing where there is none.
func seenValue(o hyte.Observation) Value {
	if !o.Value.IsKnown() {
		return Value{}
	}
	v := Figure(o.Value, lang.Text{})
	if year := yearOf(o); year != 0 {
		v = v.Noted(numeral(year))
	}
	return v
}
