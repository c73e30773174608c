package report

import (
	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
)

var outcomeMarks = [...]Mark{
	governance.Pass: Good, governance.Justified: Good, governance.Due: Fair, governance.Review: Open,
	governance.Fail: Poor, governance.Overdue: Poor, governance.Waived: Poor,
	governance.NotDue: NoMark, governance.NotApplicable: NoMark,
}

// outcomeValue is the outcome in the words of the audit, with its mark.
func outcomeValue(o governance.Outcome) Value {
	if int(o) >= len(outcomeMarks) {
		return Value{}
	}
	return Words(inAll(o.In)).Marked(outcomeMarks[o])
}

// tally is how many duties of severity must stand how.
type tally struct{ met, unmet, open, idle int }

func (t tally) all() int { return t.met + t.unmet + t.open }

func (c *composer) tally() tally {
	var t tally
	for f := range c.audit.Findings() {
		if f.Duty.Severity != governance.Must {
			continue
		}
		switch f.Outcome {
		case governance.Pass, governance.Justified:
			t.met++
		case governance.Fail, governance.Overdue, governance.Waived:
			t.unmet++
		case governance.Due, governance.Review:
			t.open++
		default:
			t.idle++
		}
	}
	return t
}

var (
	titleDuty    = tri("Velvollisuus", "Skyldighet", "Duty")
	titleLaw     = tri("Säännös", "Bestämmelse", "Provision")
	titleOutcome = tri("Tulos", "Resultat", "Outcome")
	titleFound   = tri("Mitä havaittiin", "Vad som framkom", "What was found")
	titleRemedy  = tri("Mitä tehdään", "Vad som ska göras", "What to do")
	titleAdvice  = tri("Suositus", "Rekommendation", "Advice")
	titleSource  = tri("Lähde", "Källa", "Source")
	titleAdvised = tri("Mitä tulisi tehdä", "Vad som bör göras", "What should be done")
)

// duties tells how the organisation stands with the law.
func (c *composer) duties() Section {
	s := Section{ID: idDuties, Title: tri("Lain vaatimukset", "Lagens krav", "What the law asks for")}
	n := c.tally()
	s.Blocks = append(s.Blocks, Paragraph{
		Say(tri("Velvollisuuksia, joiden näyttö kuuluu suunnitelmaan tai sen yhteyteen, on tänä päivänä {0}: täyttyy {1}, ei täyty {2}, avoinna {3}.",
			"Antalet skyldigheter som ska framgå av planen eller i anslutning till den är denna dag {0}: uppfylls {1}, uppfylls inte {2}, öppna {3}.",
			"On this day {0} duties call for evidence in the plan or beside it: met {1}, not met {2}, open {3}."),
			Count(n.all()), Count(n.met), Count(n.unmet), Count(n.open)),
	})
	s.Blocks = appendTable(s.Blocks, c.toMend())
	s.Blocks = appendTable(s.Blocks, c.open())
	s.Blocks = appendTable(s.Blocks, c.checklist())
	s.Blocks = appendTable(s.Blocks, c.advice())
	return s
}

func appendTable(blocks []Block, t Table) []Block {
	if len(t.Rows) == 0 {
		return blocks
	}
	return append(blocks, t)
}

func (c *composer) dutyTable(id string, caption lang.Text, columns []Column, keep func(governance.Finding) bool, row func(governance.Finding) []Value) Table {
	t := Table{ID: id, Caption: caption, Columns: columns}
	for f := range c.audit.Findings() {
		if keep(f) {
			t.Rows = append(t.Rows, row(f))
		}
	}
	return t
}

// toMend lists the duties that were not met, with what to do.
func (c *composer) toMend() Table {
	return c.dutyTable("to-mend", tri("Korjattava", "Att åtgärda", "To mend"),
		[]Column{{Title: titleDuty}, {Title: titleFound, Wide: true}, {Title: titleRemedy, Wide: true}, {Title: titleLaw}},
		func(f governance.Finding) bool {
			return f.Duty.Severity == governance.Must && (f.Outcome.Missed() || f.Outcome == governance.Waived)
		},
		func(f governance.Finding) []Value {
			return []Value{Words(f.Duty.Title).Marked(Poor), Words(messageOf(f)), Words(remedyOf(f)), Citing(f.Duty.Citation)}
		})
}

// open lists the duties whose time runs or that a person has to judge.
func (c *composer) open() Table {
	return c.dutyTable("open-duties", tri("Kesken tai arvioitava", "Pågår eller ska bedömas", "In progress or to be judged"),
		[]Column{{Title: titleDuty}, {Title: titleOutcome}, {Title: titleFound, Wide: true}, {Title: titleLaw}},
		func(f governance.Finding) bool {
			return f.Duty.Severity == governance.Must && (f.Outcome == governance.Due || f.Outcome == governance.Review)
		},
		func(f governance.Finding) []Value {
			return []Value{Words(f.Duty.Title), outcomeValue(f.Outcome), Words(messageOf(f)), Citing(f.Duty.Citation)}
		})
}

// checklist is the list of every duty that the law imposes on the unit that
// day, each with a link to the provision.
func (c *composer) checklist() Table {
	t := c.dutyTable("checklist", tri("Tarkistuslista: kaikki velvollisuudet", "Checklista: alla skyldigheter", "Checklist: every duty"),
		[]Column{{Title: titleDuty, Wide: true}, {Title: titleOutcome}, {Title: titleLaw}},
		func(f governance.Finding) bool { return f.Duty.Severity == governance.Must },
		func(f governance.Finding) []Value {
			return []Value{Words(f.Duty.Title), outcomeValue(f.Outcome), Citing(f.Duty.Citation)}
		})
	t.Legend = markLegend[:]
	return t
}

// markLegend explains the marks in the words that stand beside them.
var markLegend = [...]Legend{
	{Mark: Good, Text: inAll(governance.Pass.In)},
	{Mark: Fair, Text: inAll(governance.Due.In)},
	{Mark: Poor, Text: tri("ei täyty tai myöhässä", "uppfylls inte eller försenat", "not met or overdue")},
	{Mark: Open, Text: inAll(governance.Review.In)},
}

// advice lists guidance and linked duties of which the plan shows nothing.
func (c *composer) advice() Table {
	return c.dutyTable("advice", tri("Suositukset, jotka eivät näy suunnitelmassa", "Rekommendationer som inte syns i planen", "Advice that does not show in the plan"),
		[]Column{{Title: titleAdvice}, {Title: titleAdvised, Wide: true}, {Title: titleSource}},
		func(f governance.Finding) bool { return f.Duty.Severity != governance.Must && f.Outcome.Missed() },
		func(f governance.Finding) []Value {
			return []Value{Words(f.Duty.Title), Words(remedyOf(f)), Citing(f.Duty.Citation)}
		})
}

// mostUrgent is what to mend first, for the page of the council.
func (c *composer) mostUrgent() Section {
	const most = 4
	t := c.toMend()
	s := Section{ID: idDuties, Title: tri("Mitä laki vaatii ja suunnitelmasta puuttuu", "Vad lagen kräver och planen saknar", "What the law asks for and the plan lacks")}
	if len(t.Rows) == 0 {
		s.Blocks = []Block{Paragraph{Say(tri("Kaikki velvollisuudet, joiden aika on kulunut, täyttyvät.", "Alla skyldigheter vars tid har gått ut är uppfyllda.", "Every duty whose time has passed is met."))}}
		return s
	}
	t.Columns = []Column{t.Columns[0], t.Columns[2], t.Columns[3]}
	for i, row := range t.Rows {
		t.Rows[i] = []Value{row[0], row[2], row[3]}
	}
	if left := len(t.Rows) - most; left > 0 {
		t.Rows = t.Rows[:most]
		t.Notes = append(t.Notes, Say(tri("Muita korjattavia: {0}. Ne ovat vuosiraportissa.", "Övriga att åtgärda: {0}. De finns i årsrapporten.", "Others to mend: {0}. They stand in the annual report."), Count(left)))
	}
	s.Blocks = []Block{t}
	return s
}
