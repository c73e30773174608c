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
		Columns: []Column{{Title: titleOfTheLaw, Wide: true}, {Title: titleBefore}, {Title: titleNow}},
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

func (c *composer) dutyChanges(all []DutyChange) Section {
	s := Section{ID: idDuties, Title: tri("Lain vaatimukset", "Lagens krav", "What the law asks for")}
	var duties, advice []DutyChange
	for _, x := range all {
		if x.Duty.Severity == governance.Must {
			duties = append(duties, x)
		} else {
			advice = append(advice, x)
		}
	}
	s.Blocks = []Block{Facts{
		{Label: tri("Korjaantui", "Åtgärdat", "Mended"), Value: Count(counted(duties, Fixed))},
		{Label: tri("Uusia puutteita", "Nya brister", "New gaps"), Value: Count(counted(duties, Fresh))},
		{Label: tri("Ennallaan puutteena", "Kvarstående brister", "Gaps that stayed"), Value: Count(counted(duties, Stayed))},
	}}
	t := Table{
		ID: "duty-changes", Caption: tri("Muutokset velvollisuuksittain", "Förändringar per skyldighet", "Changes by duty"),
		Columns: changeColumns(titleDuty, titleLaw),
		Rows:    changeRows(duties, outcomeOrNone, Fresh, Stayed, Fixed, Shifted, Ended),
	}
	if slices.ContainsFunc(duties, lapsed) {
		t.Notes = []Sentence{Say(tri("Missä puutteen tilalla on nyt muu tulos kuin täyttyy, mitään ei ole korjattu: määräaika alkoi alusta tai asia jäi arvioitavaksi.",
			"Där en brist nu har ett annat resultat än uppfylls har ingenting åtgärdats: tidsfristen började om eller saken ska bedömas.",
			"Where a gap now has another outcome than met, nothing was mended: its time began anew, or it is left to be judged."))}
	}
	s.Blocks = appendTable(s.Blocks, t)
	s.Blocks = append(s.Blocks, adviceChanges(advice)...)
	return s
}

// lapsed reports whether a gap went away without the duty being met.
func lapsed(x DutyChange) bool { return x.Kind == Shifted && isGap(x.Before) }

func changeColumns(what, source lang.Text) []Column {
	return []Column{{Title: what, Wide: true}, {Title: titleBefore}, {Title: titleNow}, {Title: source}}
}

// changeRows are the changes of the kinds, kind by kind.
func changeRows(list []DutyChange, say func(governance.Outcome) Value, kinds ...ChangeKind) [][]Value {
	var rows [][]Value
	for _, kind := range kinds {
		for _, x := range list {
			if x.Kind == kind {
				rows = append(rows, []Value{Words(x.Duty.Title), say(x.Before), say(x.After), Citing(x.Duty.Citation)})
			}
		}
	}
	return rows
}

// adviceChanges tells of guidance and of duties that are only linked to the
// plan: nothing in them is a breach of law. What shows neither time is counted.
func adviceChanges(list []DutyChange) []Block {
	t := Table{
		ID: "advice-changes", Caption: tri("Muutokset suosituksittain", "Förändringar per rekommendation", "Changes by advice"),
		Columns: changeColumns(titleAdvice, titleSource),
		Rows:    changeRows(list, adviceOrNone, Fresh, Fixed, Shifted, Ended),
	}
	var rest []Sentence
	if n := counted(list, Stayed); n > 0 {
		rest = []Sentence{Say(tri("Suosituksia, jotka eivät näy kummassakaan: {0}.", "Rekommendationer som inte syns i någondera: {0}.", "Advice that shows in neither: {0}."), Count(n))}
	}
	switch {
	case len(t.Rows) > 0:
		t.Notes = rest
		return []Block{t}
	case len(rest) > 0:
		return []Block{Paragraph(rest)}
	}
	return nil
}

// adviceOrNone is an outcome of advice: where the plan shows nothing, nobody
// has failed to do what the law orders.
func adviceOrNone(o governance.Outcome) Value {
	if isGap(o) {
		return Words(tri("ei näy suunnitelmassa", "syns inte i planen", "does not show in the plan"))
	}
	return outcomeOrNone(o)
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
		Columns: []Column{{Title: titleAction, Wide: true}, {Title: titleBefore}, {Title: titleNow}},
	}
	same := 0
	for x := range Actions(c.unit.Code, was, is) {
		if x.Before == x.After && !x.New && !x.Gone {
			same++
			continue
		}
		before, after := progressValue(x.Before), progressValue(x.After)
		if x.New {
			before = Words(notInThePlan)
		}
		if x.Gone {
			after = Words(noLongerInThePlan)
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

var (
	titleBefore       = tri("Ennen", "Tidigare", "Before")
	notInThePlan      = tri("ei suunnitelmassa", "inte i planen", "not in the plan")
	noLongerInThePlan = tri("ei enää suunnitelmassa", "inte längre i planen", "no longer in the plan")
)

func progressValue(p Progress) Value { return Words(p.Name()).Marked(progresses[p].mark) }

func (c *composer) indicatorChanges(was, is View) Section {
	s := Section{ID: "indicators", Title: tri("Mittarit", "Indikatorer", "Indicators")}
	t := Table{
		ID: "indicator-changes", Caption: tri("Mittarit, joiden luku muuttui", "Indikatorer vars siffra ändrades", "Indicators whose figure changed"),
		Columns: []Column{
			{Title: titleIndicator, Wide: true}, {Title: titleBefore, Numeric: true, Notes: titleYear},
			{Title: titleNow, Numeric: true, Notes: titleYear}, {Title: tri("Muutos", "Förändring", "Change")},
		},
	}
	same := 0
	for x := range Indicators(c.unit.Code, was, is) {
		if x.same() {
			same++
			continue
		}
		t.Rows = append(t.Rows, append([]Value{c.written(x.Indicator.Name)}, x.values()...))
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

// same reports whether there is nothing to tell of an indicator.
func (c IndicatorChange) same() bool {
	if c.New || c.Gone {
		return false
	}
	return c.Between() == Unchanged || !c.Before.Value.IsKnown() && !c.After.Value.IsKnown()
}

// values are the two figures and the change between them.
func (c IndicatorChange) values() []Value {
	between := movements[c.Between()]
	list := []Value{seenValue(c.Before), seenValue(c.After), Words(between.name).Marked(between.mark)}
	switch {
	case c.New:
		list[0], list[2] = Words(notInThePlan), Words(tri("uusi mittari", "ny indikator", "new indicator"))
	case c.Gone:
		list[1], list[2] = Words(noLongerInThePlan), Words(tri("jäi pois", "har utgått", "dropped"))
	}
	return list
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
