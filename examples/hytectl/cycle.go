package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
	"github.com/hyte-fi/go-hyte/report"
)

var cycleCommand = command{
	name:    "cycle",
	summary: "what is due when in the council term that runs on a day, what is late, and how far it is",
	operand: "plan.json",
	takes:   aFileIfNamed,
	example: "--unit 211 --as-of 2026-11-22 plan.json",
	prepare: prepareCycle,
}

// cycleFlags say whose deadlines are wanted.
type cycleFlags struct {
	unit   string
	day    law.Date
	lang   lang.Language
	format string
}

func prepareCycle() ([]option, action) {
	var f cycleFlags
	options := []option{
		{name: "unit", value: "CODE", about: "whose deadlines", required: true, set: text(&f.unit)},
		dayOption(&f.day),
		languageOption(&f.lang),
		formatOption(&f.format, "text", "json", "ics"),
	}
	return options, f.act
}

func (f *cycleFlags) act(in input) (answer, []problem) {
	unit, problems := lookup(f.unit, f.day)
	if len(problems) > 0 {
		return answer{}, problems
	}
	term, err := councilTerm(unit, f.day)
	if uncovered(err) {
		return answer{}, []problem{{place: "--as-of", kind: "uncovered-day", text: err.Error()}}
	}
	if err != nil {
		return answer{}, []problem{{place: "--unit", kind: "no-council-term", text: err.Error()}}
	}
	var plan hyte.Plan
	if in.place != "" {
		if plan, problems = parsePlan(in.data, in.place); len(problems) > 0 {
			return answer{}, problems
		}
		if _, ok := plan.Organisation(unit.Code); !ok {
			return answer{}, notMaker(unit.Code, in)
		}
	}
	entries := f.entries(plan, unit, term)
	switch f.format {
	case "json":
		return answer{bytes: cycleJSON(entries, unit, term, f.day)}, nil
	case "ics":
		// A calendar looks ahead, past the end of the term.
		calendar, err := report.AppendCalendar(nil, unit, report.Agenda(plan, unit, f.day), f.day, f.lang)
		if err != nil {
			return answer{}, []problem{{place: "--as-of", kind: "wrong-value", text: err.Error()}}
		}
		return answer{bytes: calendar}, nil
	}
	return answer{bytes: cycleText(entries, unit, term, f.day, f.lang)}, nil
}

// entries are the deadlines of the term and, before them, what the term before
// left undone.
func (f *cycleFlags) entries(plan hyte.Plan, unit region.Unit, term law.Period) iter.Seq[report.Entry] {
	var list []report.Entry
	for e := range report.Agenda(plan, unit, f.day) {
		if e.State == report.Overdue && e.Until.Valid() && e.Until.Before(term.From) {
			list = append(list, e)
		}
	}
	return slices.Values(slices.AppendSeq(list, report.Timetable(plan, unit, term, f.day)))
}

// councilTerm is the term that runs on the day. HUS has no council elected by
// residents: its members' terms are those of the counties.
func councilTerm(unit region.Unit, day law.Date) (law.Period, error) {
	term, err := region.CouncilTerm(unit, day)
	var none *region.NoCouncilError
	if errors.As(err, &none) && none.Actor == region.HUSGroup {
		for t := range region.CouncilTerms(region.UusimaaCounty) {
			if t.Period.Contains(day) {
				return t.Period, nil
			}
		}
	}
	return term.Period, err
}

var (
	wordTerm      = word("valtuustokausi", "fullmäktigeperioden", "council term")
	wordInferred  = word("päättely", "slutledning", "inferred")
	wordServes    = word("Lisäosan indikaattori", "Indikator i tilläggsdelen", "Indicator of the supplement")
	wordSoFar     = word("Suunnitelmassa", "I planen", "In the plan")
	wordNoLastDay = word("ei vielä päivää", "ingen dag ännu", "no day yet")
)

func cycleText(entries iter.Seq[report.Entry], unit region.Unit, term law.Period, day law.Date, l lang.Language) []byte {
	// The widest state stands off from the title, and so does the widest day:
	// "30 September 2025".
	days := 12
	if l != lang.Finnish {
		days = 19
	}
	indent := strings.Repeat(" ", days+20)
	var b strings.Builder
	name, _ := unit.Name.Best(l)
	fmt.Fprintf(&b, "%s %s, %s %s–%s, %s %s\n\n", unit.Code, name, wordTerm.In(l), term.From.In(l), term.To.In(l), wordAsOf.In(l), day.In(l))
	for e := range entries {
		until := wordNoLastDay.In(l)
		if !e.Until.IsZero() {
			until = e.Until.In(l)
		}
		source := e.Citation.In(l)
		if e.Limit == law.Inference {
			source += "; " + wordInferred.In(l)
		}
		paragraph(&b, fmt.Sprintf("%-*s%-20s", days, until, e.State.Name().In(l)), indent, e.Title().In(l)+" "+tied("["+source+"]"))
		if len(e.Evidence) > 0 {
			// What is not done yet has places in the plan, but no proof.
			found := wordSoFar
			if e.State == report.Done {
				found = wordProof
			}
			paragraph(&b, indent, indent, found.In(l)+": "+strings.Join(pointers(e.Evidence), " "))
		}
		for d := range e.Served() {
			paragraph(&b, indent, indent, wordServes.In(l)+": "+d.Name.In(l))
		}
	}
	return []byte(b.String())
}

func pointers(list []hyte.Pointer) []string {
	texts := make([]string, len(list))
	for i, p := range list {
		texts[i] = string(p)
	}
	return texts
}

// The shape of the deadlines in JSON.
type (
	wireCycle struct {
		AsOf         law.Date   `json:"asOf"`
		Organisation wireUnit   `json:"organisation"`
		Term         wirePeriod `json:"term"`
		Tasks        []wireTask `json:"tasks"`
	}
	wireUnit struct {
		Code  string       `json:"code"`
		Name  lang.Text    `json:"name"`
		Actor region.Actor `json:"actor"`
	}
	wirePeriod struct {
		From *law.Date `json:"from"`
		To   *law.Date `json:"to"`
	}
	wireTask struct {
		ID       string         `json:"id"`
		Kind     string         `json:"kind"`
		Year     *int           `json:"year"`
		Duty     string         `json:"duty"`
		Severity string         `json:"severity"`
		Citation law.Citation   `json:"citation"`
		Limit    string         `json:"limit"`
		Window   wirePeriod     `json:"window"`
		Until    *law.Date      `json:"until"`
		Advice   *law.Date      `json:"advice"`
		State    report.State   `json:"state"`
		On       *law.Date      `json:"on"`
		Evidence []hyte.Pointer `json:"evidence"`
		Serves   []string       `json:"serves"`
		Title    lang.Text      `json:"title"`
		Why      lang.Text      `json:"why"`
	}
)

// orNull is the value, or null where there is none.
func orNull[T comparable](v T) *T {
	var none T
	if v == none {
		return nil
	}
	return &v
}

func cycleJSON(entries iter.Seq[report.Entry], unit region.Unit, term law.Period, day law.Date) []byte {
	c := wireCycle{AsOf: day, Organisation: wireUnit{unit.Code, unit.Name, unit.Actor()}, Term: wire(term), Tasks: []wireTask{}}
	for e := range entries {
		t := wireTask{
			ID: e.ID(), Kind: string(e.Kind), Year: orNull(e.Year), Duty: e.Duty, Severity: e.Severity.String(), Citation: e.Citation,
			Limit: e.Limit.String(), Window: wire(e.Window), Until: orNull(e.Until), Advice: orNull(e.Advice), State: e.State,
			On: orNull(e.On), Evidence: append([]hyte.Pointer{}, e.Evidence...), Serves: append([]string{}, e.Serves...),
			Title: e.Title(), Why: e.Why(),
		}
		c.Tasks = append(c.Tasks, t)
	}
	return encode(c)
}

func wire(p law.Period) wirePeriod { return wirePeriod{orNull(p.From), orNull(p.To)} }

// encode writes JSON on one line, with the texts as they are.
func encode(v any) []byte {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil // cannot be: every type written has a form in JSON
	}
	return []byte(b.String())
}
