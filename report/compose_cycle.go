package report

import (
	"cmp"
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

var stateMarks = [...]Mark{Upcoming: NoMark, Due: Fair, Done: Good, Overdue: Poor, Unrecorded: Open}

// deadlines is what is late and what comes next.
func (c *composer) deadlines() Section {
	return Section{
		ID: idDeadlines, Title: tri("Määräajat", "Tidsfrister", "Deadlines"),
		Blocks: c.cycleBlocks("deadlines-table", func(e Entry) bool { return e.State == Overdue || c.soon(e) }),
	}
}

// nextDeadlines is the same for the page of the council.
func (c *composer) nextDeadlines() Section {
	const most = 5
	s := c.deadlines()
	s.Title = tri("Seuraavat määräajat", "Nästa tidsfrister", "Next deadlines")
	for i, b := range s.Blocks {
		if t, ok := b.(Table); ok && len(t.Rows) > most {
			left := Count(len(t.Rows) - most)
			t.Rows = t.Rows[:most]
			t.Notes = append(slices.Clip(t.Notes), Say(tri("Muita määräaikoja: {0}. Ne ovat vuosiraportissa.", "Övriga tidsfrister: {0}. De finns i årsrapporten.", "Other deadlines: {0}. They stand in the annual report."), left))
			s.Blocks[i] = t
		}
	}
	return s
}

// soon reports whether a task that is not done falls due within a year and a
// month, which is the way to the same station of the next yearly clock.
func (c *composer) soon(e Entry) bool {
	return (e.State == Due || e.State == Upcoming) && (e.Until.IsZero() || !e.Until.After(c.day.AddMonths(13)))
}

func (c *composer) cycleBlocks(id string, keep func(Entry) bool) []Block {
	list := slices.DeleteFunc(agenda(&c.plan, c.unit, c.day, c.audit), func(e Entry) bool { return !keep(e) })
	// What is late comes first, also where it never had a day.
	slices.SortStableFunc(list, func(a, b Entry) int { return cmp.Compare(onTime(a), onTime(b)) })
	return appendTable(nil, cycleTable(id, list))
}

func onTime(e Entry) int {
	if e.State == Overdue {
		return 0
	}
	return 1
}

// cycleTable lists entries with their last days.
func cycleTable(id string, entries []Entry) Table {
	t := Table{
		ID:      id,
		Caption: tri("Mitä on tehtävä ja milloin", "Vad ska göras och när", "What is to be done and when"),
		Columns: []Column{
			{Title: tri("Tehtävä", "Uppgift", "Task"), Wide: true},
			{Title: tri("Viimeistään", "Senast", "At the latest")},
			{Title: titleStatus}, {Title: titleLaw},
		},
	}
	inferred := false
	for _, e := range entries {
		inferred = inferred || e.Limit == law.Inference
		t.Rows = append(t.Rows, []Value{Words(e.Title()), On(e.Until), stateValue(e), Citing(e.Citation)})
	}
	if inferred {
		t.Notes = []Sentence{Say(tri("Missä laki sanoo vain vuosittain tai valtuustokausittain, päivä on kalenterivuoden tai valtuustokauden viimeinen.",
			"Där lagen bara säger årligen eller för varje fullmäktigeperiod är dagen kalenderårets eller fullmäktigeperiodens sista.",
			"Where the act says only yearly or once a council term, the day is the last of the calendar year or of the term."))}
	}
	return t
}

// DeadlinesKind is a document that lists what is due in a council term.
const DeadlinesKind DocumentKind = "deadlines"

// Deadlines composes the entries of [Timetable] as a document, so that they
// can be read in every format.
func Deadlines(unit region.Unit, entries iter.Seq[Entry], day law.Date) Document {
	d := Document{
		Kind: DeadlinesKind, Unit: unit, AsOf: day,
		Title: Say(tri("{0}: hyvinvointityön määräajat", "{0}: tidsfrister i välfärdsarbetet", "{0}: deadlines of welfare work"), Words(unit.Name)),
	}
	if list := slices.Collect(given(entries)); len(list) > 0 {
		d.Sections = []Section{{
			ID: idDeadlines, Title: tri("Määräajat", "Tidsfrister", "Deadlines"),
			Blocks: []Block{cycleTable("deadlines-table", list)},
		}}
	}
	return d
}

// stateValue is the state, with the day on which it was done and whether that
// was after the last one.
func stateValue(e Entry) Value {
	if int(e.State) >= len(stateMarks) {
		return Value{}
	}
	if e.Late() {
		return lateValue(e)
	}
	if e.State == Done && e.On.Valid() {
		return On(e.On).Marked(Good)
	}
	return Words(e.State.Name()).Marked(stateMarks[e.State])
}

// lateValue is the day on which it was done late. Only a day that an act names
// makes it less than good.
func lateValue(e Entry) Value {
	late := func(l lang.Language) string { return e.On.In(l) + ", " + afterLastDay.In(l) }
	v := Words(tri(late(lang.Finnish), late(lang.Swedish), late(lang.English)))
	if e.Limit == law.Inference {
		return v.Marked(Good)
	}
	return v.Marked(Fair)
}

var afterLastDay = tri("määräajan jälkeen", "efter tidsfristen", "after the last day")
