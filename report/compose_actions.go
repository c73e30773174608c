package report

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// group is the actions under one heading of the plan.
type group struct {
	name    hyte.Text
	actions []*hyte.Action
	counts  [progressCount]int
}

// groups sorts the actions of the unit under the focus areas of their first
// goals, in the order of the plan; what stands under none comes last.
func (c *composer) groups() []group {
	list := make([]group, len(c.plan.FocusAreas)+1)
	index := map[hyte.ID]int{}
	for i, f := range c.plan.FocusAreas {
		name := c.text(f.Name)
		if f.Number != "" {
			name = mapText(name, func(s string) string { return f.Number + " " + s })
		}
		list[i].name, index[f.ID] = name, i
	}
	last := len(list) - 1
	list[last].name = hyte.Text{Translated: tri("Muut toimenpiteet", "Övriga åtgärder", "Other actions")}
	if last == 0 {
		list[last].name = hyte.Text{Translated: tri("Toimenpiteet", "Åtgärder", "Actions")}
	}
	for i := range c.plan.Actions {
		a := &c.plan.Actions[i]
		if !a.For.Concerns(c.unit.Code) {
			continue
		}
		at := last
		if len(a.Goals) > 0 {
			if g, ok := c.plan.Goal(a.Goals[0]); ok {
				if known, ok := index[g.FocusArea]; ok {
					at = known
				}
			}
		}
		p, _ := progressOf(&c.plan, a, c.until)
		list[at].actions = append(list[at].actions, a)
		list[at].counts[p]++
	}
	kept := list[:0]
	for _, g := range list {
		if len(g.actions) > 0 {
			kept = append(kept, g)
		}
	}
	return kept
}

// actions is the third of the three statutory contents.
func (c *composer) actions(year int) Section {
	s := Section{ID: "actions", Title: tri("Toteutetut toimenpiteet", "Vidtagna åtgärder", "Actions carried out")}
	groups := c.groups()
	if len(groups) == 0 {
		s.Blocks = []Block{c.contentGap(contentActions)}
		return s
	}
	s.Blocks = append(s.Blocks, c.statusBars(groups))
	s.Blocks = append(s.Blocks, c.gapsOf(actionDuties[:]...)...)
	before := law.Year(year - 1).To
	earlier := c.reportedBy(groups, before)
	for i, g := range groups {
		t := c.actionTable(g, before, earlier)
		t.ID = "actions-" + numeral(i+1)
		s.Blocks = append(s.Blocks, t)
	}
	return s
}

// progress is the status bars alone.
func (c *composer) progress() Section {
	s := Section{ID: "actions", Title: tri("Toimenpiteiden eteneminen", "Hur åtgärderna framskrider", "Progress of actions")}
	if groups := c.groups(); len(groups) > 0 {
		s.Blocks = []Block{c.statusBars(groups)}
	} else {
		s.Blocks = []Block{c.contentGap(contentActions)}
	}
	return s
}

// statusBars is the picture of the statuses under every heading; only statuses
// that occur have a column.
func (c *composer) statusBars(groups []group) Table {
	var total [progressCount]int
	all := 0
	for _, g := range groups {
		all += len(g.actions)
		for p, n := range g.counts {
			total[p] += n
		}
	}
	t := Table{
		ID:      "status-bars",
		Caption: tri("Toimenpiteiden tilanne painopisteittäin", "Åtgärdernas läge enligt tyngdpunktsområde", "Actions by focus area and status"),
		Alt: Say(tri("Toimenpiteitä on {0}; niistä valmiita {1} ja arvioimatta {2}.", "Antal åtgärder: {0}, varav klara {1} och inte bedömda {2}.", "Actions: {0}, of which done {1} and not assessed {2}."),
			Count(all), Count(total[ActionDone]), Count(total[ActionNotAssessed])),
		Columns: []Column{
			{Title: tri("Painopiste", "Tyngdpunktsområde", "Focus area"), Wide: true},
			{Title: titlePicture, Drawn: true},
			{Title: tri("Yhteensä", "Totalt", "Total"), Numeric: true},
		},
	}
	for p, n := range total {
		if n > 0 {
			t.Columns = append(t.Columns, Column{Title: capitalText(progresses[p].name), Numeric: true})
			t.Legend = append(t.Legend, Legend{Shape: Shape{Form: Band, At: 0, To: 1000, Tone: progresses[p].tone}, Text: progresses[p].name})
		}
	}
	for _, g := range groups {
		row := []Value{Written(g.name), Drawn(g.bar()), Count(len(g.actions))}
		for p, n := range g.counts {
			if total[p] > 0 {
				row = append(row, Count(n))
			}
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// bar draws the shares of the statuses of one heading.
func (g *group) bar() Drawing {
	var d Drawing
	label := tri("valmiita {0}/{1}", "klara {0}/{1}", "done {0} of {1}")
	d.Label = Say(label, Count(g.counts[ActionDone]), Count(len(g.actions)))
	from := 0
	for p, n := range g.counts {
		if n == 0 {
			continue
		}
		to := from + n
		d.Shapes = append(d.Shapes, Shape{Form: Band, Tone: progresses[p].tone, At: share(int64(from), int64(len(g.actions))), To: share(int64(to), int64(len(g.actions)))})
		from = to
	}
	return d
}

var (
	titleAction = tri("Toimenpide", "Åtgärd", "Action")
	titleOwner  = tri("Vastuutaho", "Ansvarig", "Responsible")
	titleStatus = tri("Tilanne", "Läge", "Status")
	nobodyNamed = tri("ei nimetty", "inte utsedd", "not named")
)

// reportedBy reports whether some action had a status by the day, so that all
// tables of actions have the column of it.
func (c *composer) reportedBy(groups []group, day law.Date) bool {
	for _, g := range groups {
		for _, a := range g.actions {
			if _, s := progressOf(&c.plan, a, day); s.Value != "" {
				return true
			}
		}
	}
	return false
}

// actionTable lists the actions under one heading, with the status of a year
// before where some were reported.
func (c *composer) actionTable(g group, before law.Date, earlier bool) Table {
	t := Table{
		Caption: g.name.Translated, even: true,
		Columns: []Column{
			{Title: titleAction, Wide: true}, {Title: titleOwner}, {Title: titleStatus},
		},
	}
	if g.name.Plain != "" {
		t.Caption = tri(g.name.Plain, g.name.Plain, g.name.Plain)
	}
	if earlier {
		t.Columns = append(t.Columns, Column{Title: tri("Vuotta aiemmin", "Ett år tidigare", "A year before")})
	}
	for _, a := range g.actions {
		p, s := progressOf(&c.plan, a, c.until)
		row := []Value{c.numbered(a.Number, a.Text), c.owners(a), c.status(p, s)}
		if earlier {
			row = append(row, c.earlier(a, before))
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// status is the plan's own word with the common mark.
func (c *composer) status(p Progress, s hyte.Status) Value {
	word := hyte.Text{Translated: progresses[p].name}
	if s.Value != "" {
		if label := c.labelOf(s); !label.IsZero() {
			word = label
		} else {
			word = hyte.Plain(s.Value)
		}
	}
	if !s.Note.IsZero() {
		word = joined([]hyte.Text{word, c.text(s.Note)}, ": ")
	}
	return Written(word).Marked(progresses[p].mark)
}

func (c *composer) labelOf(s hyte.Status) hyte.Text {
	for _, v := range c.plan.StatusVocabularies {
		if v.ID != s.Vocabulary {
			continue
		}
		for _, w := range v.Values {
			if w.Value == s.Value {
				return c.text(w.Label)
			}
		}
	}
	return hyte.Text{}
}

func (c *composer) earlier(a *hyte.Action, before law.Date) Value {
	p, s := progressOf(&c.plan, a, before)
	if s.Value == "" {
		return Value{}
	}
	return c.status(p, s)
}

// owners names those who answer for an action, or says that nobody is named.
func (c *composer) owners(a *hyte.Action) Value {
	var names []hyte.Text
	for _, id := range a.Owners {
		if o, ok := c.plan.Owner(id); ok && !o.Name.IsZero() {
			names = append(names, c.text(o.Name))
		}
	}
	if len(names) == 0 {
		return Words(nobodyNamed).Marked(Open)
	}
	return Written(joined(names, "; "))
}
