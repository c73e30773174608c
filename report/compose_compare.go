package report

import (
	"slices"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// ComparisonKind is a document that compares two audits.
const ComparisonKind DocumentKind = "comparison"

// Comparison composes what changed between two plans of one organisation, or
// between two days of one plan: which duties were mended, which are new, which
// stayed; how far the actions went; where the indicators moved. Its errors are
// those of [Compare] and of [Annual].
func Comparison(before hyte.Plan, earlier governance.Checklist, after hyte.Plan, later governance.Checklist) (Document, error) {
	changes, err := Compare(earlier, later)
	if err != nil {
		return Document{}, err
	}
	c, err := newComposer(after, later, nil)
	if err != nil {
		return Document{}, err
	}
	d := c.document(ComparisonKind, Say(tri("{0}: mikä muuttui {1} – {2}", "{0}: vad som ändrades {1} – {2}", "{0}: what changed {1} – {2}"), c.name(), On(earlier.AsOf()), On(later.AsOf())))
	was, is := View{Plan: before, Day: earlier.AsOf()}, View{Plan: after, Day: later.AsOf()}
	d.Sections = c.sections(c.dutyChanges(slices.Collect(changes)), c.actionChanges(was, is), c.indicatorChanges(was, is), c.sources())
	return d, nil
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
		ID: "indicator-changes", Caption: tri("Mittarit: uusin luku ennen ja nyt", "Indikatorer: senaste siffran tidigare och nu", "Indicators: the latest figure before and now"),
		Columns: []Column{
			{Title: titleIndicator, Wide: true}, {Title: tri("Ennen", "Tidigare", "Before"), Numeric: true, Notes: titleYear},
			{Title: tri("Nyt", "Nu", "Now"), Numeric: true, Notes: titleYear}, {Title: titleDirection},
		},
	}
	for x := range Indicators(c.unit.Code, was, is) {
		t.Rows = append(t.Rows, []Value{
			c.written(x.Indicator.Name), seenValue(x.Before), seenValue(x.After),
			Words(x.Movement.Name()).Marked(movements[x.Movement].mark),
		})
	}
	s.Blocks = appendTable(s.Blocks, t)
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
