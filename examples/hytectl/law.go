package main

import (
	"fmt"
	"iter"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

var lawCommand = command{
	name:    "law",
	summary: "the duties in force on a day, or the history of one",
	takes:   nothing,
	example: "--as-of 2026-11-22 --unit 211",
	prepare: prepareLaw,
}

// lawFlags choose duties.
type lawFlags struct {
	day    law.Date
	unit   string
	id     string
	lang   lang.Language
	format string
}

func prepareLaw() ([]option, action) {
	var f lawFlags
	// The history of a duty has no day, unless a unit is looked up for it.
	asOf := dayOption(&f.day)
	asOf.required, asOf.about = false, "the day to judge by; with --id alone it may be left out"
	options := []option{
		asOf,
		{name: "unit", value: "CODE", about: "what binds this organisation; otherwise all", set: text(&f.unit)},
		{name: "id", value: "ID", about: "every version of one duty and of what it succeeded", set: text(&f.id)},
		languageOption(&f.lang),
		formatOption(&f.format, "text", "json"),
	}
	return options, f.act
}

func (f *lawFlags) act(input) (answer, []problem) {
	if f.day.IsZero() && (f.id == "" || f.unit != "") {
		return answer{}, []problem{{place: "--as-of", kind: "missing", text: "expected --as-of YYYY-MM-DD, or --id without --unit"}}
	}
	var unit region.Unit
	if f.unit != "" {
		var problems []problem
		if unit, problems = lookup(f.unit, f.day); len(problems) > 0 {
			return answer{}, problems
		}
	}
	if f.id != "" && !governance.Known(f.id) {
		return answer{}, []problem{{place: "--id", kind: "unknown-duty", text: found(f.id) + ", expected the id of a duty"}}
	}
	duties := f.duties(unit)
	switch {
	case f.format == "json":
		return answer{bytes: append(governance.AppendDuties(nil, f.day, duties), '\n')}, nil
	case f.id != "":
		return answer{bytes: historyText(duties, f.day, f.lang)}, nil
	}
	return answer{bytes: dutiesText(duties, unit, f.day, f.lang)}, nil
}

// lookup finds the organisation that --unit names.
func lookup(code string, day law.Date) (region.Unit, []problem) {
	unit, err := region.Lookup(code, day)
	switch {
	case uncovered(err):
		return unit, []problem{{place: "--as-of", kind: "uncovered-day", text: err.Error()}}
	case err != nil:
		return unit, []problem{{place: "--unit", kind: "unknown-unit", text: err.Error()}}
	}
	return unit, nil
}

// duties are those asked for; the history of one is not cut to the day, but to
// the unit where one is named.
func (f *lawFlags) duties(unit region.Unit) iter.Seq[governance.Duty] {
	switch {
	case f.id == "" && unit.IsZero():
		return governance.InForce(f.day)
	case f.id == "":
		return governance.Duties(f.day, unit)
	case unit.IsZero():
		return governance.History(f.id)
	}
	return func(yield func(governance.Duty) bool) {
		for d := range governance.History(f.id) {
			if d.Binds(unit.Actor()) && !yield(d) {
				return
			}
		}
	}
}

var (
	wordDuties   = word("Velvoitteita ja ohjeita %s: %d", "Skyldigheter och anvisningar den %s: %d", "Duties and guidance on %s: %d")
	wordNone     = word("Yksikään tämän kirjaston velvoite ei koske tätä.", "Ingen skyldighet i detta bibliotek gäller här.", "No duty of this library applies.")
	wordInForce  = word("voimassa", "i kraft", "in force")
	wordNotThen  = word("ei voimassa %s", "inte i kraft den %s", "not in force on %s")
	wordBinds    = word("Koskee", "Gäller", "Binds")
	wordKeywords = word("Lain sanat", "Lagens ord", "Words of the act")
	wordSucceeds = word("Edeltäjä", "Föregångare", "Took over from")
	wordRhythm   = word("Toistuu", "Återkommer", "Comes back")
	wordSource   = word("Lähde", "Källa", "Source")
	wordReadUpTo = word("lakiteksti luettu %s asti", "lagtexten läst till och med den %s", "text read up to %s")
)

func dutiesText(duties iter.Seq[governance.Duty], unit region.Unit, day law.Date, l lang.Language) []byte {
	var list strings.Builder
	n, act := 0, ""
	for d := range duties {
		if n++; d.Citation.Act != act {
			act = d.Citation.Act
			list.WriteString("\n")
			paragraph(&list, "", "    ", actTitle(act, l))
		}
		const indent = "                        "
		paragraph(&list, fmt.Sprintf("  %-22s", d.ID), indent, tied(d.Citation.In(l))+" · "+tied(d.Severity.In(l)))
		paragraph(&list, indent, indent, d.Title.In(l))
		if unit.IsZero() {
			paragraph(&list, indent, indent, wordBinds.In(l)+": "+actors(d, l))
		}
	}
	var b strings.Builder
	if !unit.IsZero() {
		name, _ := unit.Name.Best(l)
		fmt.Fprintf(&b, "%s %s\n", unit.Code, name)
	}
	fmt.Fprintf(&b, wordDuties.In(l)+"\n", day.In(l), n)
	if n == 0 {
		fmt.Fprintln(&b, wordNone.In(l))
	}
	b.WriteString(list.String())
	return []byte(b.String())
}

// actTitle names an act with its number, and with what is known of its text.
func actTitle(number string, l lang.Language) string {
	act, ok := law.ActByNumber(number)
	if !ok {
		return number
	}
	title, _ := act.Name.Best(l)
	if act.Numbered() {
		title = tied(number) + " " + title
	}
	if read := act.TextCheckedTo; !read.IsZero() {
		title += " " + tied("("+fmt.Sprintf(wordReadUpTo.In(l), read.In(l))+")")
	}
	return title
}

// historyText tells every version of a duty, the oldest first, and whether it
// is in force on the day where there is one.
func historyText(duties iter.Seq[governance.Duty], day law.Date, l lang.Language) []byte {
	var b strings.Builder
	for d := range duties {
		state := " (" + fmt.Sprintf(wordNotThen.In(l), day.In(l)) + ")"
		switch {
		case day.IsZero():
			state = ""
		case d.Period.Contains(day):
			state = " (" + wordInForce.In(l) + ")"
		}
		if b.Len() > 0 {
			b.WriteString("\n")
		}
		fmt.Fprintf(&b, "%s  %s%s  %s\n", d.ID, span(d.Period, l), state, d.Severity.In(l))
		paragraph(&b, "  ", "  ", d.Title.In(l))
		paragraph(&b, "  ", "  ", d.Rule.In(l))
		dutyFacts(&b, d, l)
	}
	if b.Len() == 0 {
		return []byte(wordNone.In(l) + "\n")
	}
	return []byte(b.String())
}

func dutyFacts(b *strings.Builder, d governance.Duty, l lang.Language) {
	var keywords, earlier []string
	for k := range d.Keywords(l) {
		keywords = append(keywords, "”"+k+"”")
	}
	for id := range d.Succeeds() {
		earlier = append(earlier, id)
	}
	source := d.Citation.In(l)
	if url := d.Citation.URL(); url != "" {
		source += " " + url
	}
	for _, fact := range []struct {
		head lang.Text
		text string
	}{
		{wordBinds, actors(d, l)},
		{wordRhythm, d.Cycle.In(l)},
		{wordKeywords, strings.Join(keywords, ", ")},
		{wordSucceeds, strings.Join(earlier, ", ")},
		{wordSource, source},
	} {
		if fact.text != "" {
			paragraph(b, "  "+fact.head.In(l)+": ", "      ", fact.text)
		}
	}
}

// actors names whom a duty binds.
func actors(d governance.Duty, l lang.Language) string {
	var names []string
	for a := range d.AppliesTo() {
		names = append(names, tied(actorWords[a].In(l)))
	}
	return strings.Join(names, ", ")
}
