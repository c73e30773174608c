package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

var auditCommand = command{
	name:    "audit",
	summary: "every duty that binds the maker of a plan on a day, and what became of it",
	operand: "plan.json",
	example: "--as-of 2026-11-22 --lang fi plan.json",
	prepare: prepareAudit,
}

func prepareAudit() ([]option, action) {
	var (
		flags  planFlags
		format string
	)
	options := append(flags.options(), formatOption(&format, "text", "json"))
	return options, func(data []byte, place string) (answer, []problem) {
		plan, problems := parsePlan(data, place)
		if len(problems) > 0 {
			return answer{}, problems
		}
		list, err := audit(plan, flags.unit, flags.day)
		if err != nil {
			return answer{}, planProblems(err, place)
		}
		result := answer{bytes: checklistText(list, flags.lang)}
		if format == "json" {
			result.bytes = append(list.AppendJSON(nil), '\n')
		}
		for range list.Failed() {
			result.status = failed
		}
		return result, nil
	}
}

func audit(plan hyte.Plan, unit string, day law.Date) (governance.Checklist, error) {
	if unit == "" {
		return governance.Audit(plan, day)
	}
	return governance.AuditUnit(plan, unit, day)
}

// planFlags are the options of the commands that judge a plan.
type planFlags struct {
	day  law.Date
	unit string
	lang lang.Language
}

func (f *planFlags) options() []option {
	return []option{
		dayOption(&f.day),
		{name: "unit", value: "CODE", about: "which maker of a joint plan", set: text(&f.unit)},
		languageOption(&f.lang),
	}
}

var outcomeWords = map[governance.Outcome]lang.Text{
	governance.Pass:          word("täyttyy", "uppfylld", "met"),
	governance.Fail:          word("ei täyty", "inte uppfylld", "not met"),
	governance.Overdue:       word("myöhässä", "försenad", "overdue"),
	governance.Due:           word("tehtävä nyt", "ska göras nu", "due"),
	governance.NotDue:        word("ei vielä", "inte ännu", "not yet due"),
	governance.Justified:     word("perusteltu", "motiverad", "justified"),
	governance.Review:        word("arvioitava", "ska bedömas", "for review"),
	governance.Waived:        word("sivuutettu", "åsidosatt", "waived"),
	governance.NotApplicable: word("ei sovellu", "inte tillämplig", "not applicable"),
}

var severityWords = map[governance.Severity]lang.Text{
	governance.Must:   word("velvoite", "skyldighet", "must"),
	governance.Should: word("suositus", "rekommendation", "should"),
	governance.Linked: word("liittyvä velvoite", "anknytande skyldighet", "linked"),
}

var verdictWords = map[governance.Verdict]lang.Text{
	governance.Complete:      word("täydellinen", "fullständig", "complete"),
	governance.Incomplete:    word("puutteellinen", "ofullständig", "incomplete"),
	governance.OutsideTheLaw: word("lakia ei sovelleta", "lagen tillämpas inte", "the law does not apply"),
}

var (
	wordAsOf    = word("tilanne", "läget", "as of")
	wordVerdict = word("Suunnitelma lain kannalta", "Planen enligt lagen", "The plan before the law")
	wordWhere   = word("Paikka", "Plats", "Place")
	wordRemedy  = word("Korjaus", "Åtgärd", "Remedy")
	wordReadTo  = word("Lakitekstit luettu", "Lagtexterna lästa till och med", "Texts of the law read up to")
	wordUnseen  = word("Muutoksia, joiden tekstiä ei ole nähty", "Ändringar vars text inte setts", "Amendments whose text was not seen")
	wordUnknown = word("Ei tiedetä, onko muutettu", "Okänt om ändrad", "Not known whether amended since")
)

func checklistText(list governance.Checklist, l lang.Language) []byte {
	var b strings.Builder
	name, _ := list.Unit().Name.Best(l)
	fmt.Fprintf(&b, "%s %s, %s %s\n", list.Unit().Code, name, wordAsOf.In(l), list.AsOf())
	fmt.Fprintf(&b, "%s: %s\n", wordVerdict.In(l), verdictWords[list.Verdict()].In(l))
	var counts []string
	for _, o := range governance.Outcomes() {
		if n := list.Counts().Of(o); n > 0 {
			counts = append(counts, fmt.Sprintf("%s %d", outcomeWords[o].In(l), n))
		}
	}
	paragraph(&b, "", "  ", strings.Join(counts, " · "))
	sources(&b, list, l)
	for f := range list.Findings() {
		finding(&b, f, l)
	}
	return []byte(b.String())
}

// sources says how fresh the law is that the audit rests on.
func sources(b *strings.Builder, list governance.Checklist, l lang.Language) {
	if read := list.TextCheckedTo(); !read.IsZero() {
		fmt.Fprintf(b, "%s %s\n", wordReadTo.In(l), read)
	}
	var unseen []string
	for u := range list.UnseenAmendments() {
		unseen = append(unseen, tied(u.Amendment.Number+" ("+u.Act+")"))
	}
	for _, list := range []struct {
		head  lang.Text
		items []string
	}{{wordUnseen, unseen}, {wordUnknown, slices.Collect(list.AmendmentsUnknown())}} {
		if len(list.items) > 0 {
			paragraph(b, "", "  ", list.head.In(l)+": "+strings.Join(list.items, ", "))
		}
	}
}

func finding(b *strings.Builder, f governance.Finding, l lang.Language) {
	const indent = "                "
	outcome := outcomeWords[f.Outcome].In(l)
	fmt.Fprintf(b, "\n%-*s%-20s%s · %s\n", len(indent), outcome, f.Duty.ID, f.Duty.Citation.In(l), severityWords[f.Duty.Severity].In(l))
	paragraph(b, indent, indent, f.Duty.Title.In(l))
	if f.Outcome == governance.Pass {
		paragraph(b, indent, indent, wordWhere.In(l)+": "+strings.Join(f.Evidence(), ", "))
		return
	}
	paragraph(b, indent, indent, f.Message(l))
	paragraph(b, indent, indent, wordWhere.In(l)+": "+f.Pointer())
	if remedy := f.Remedy(l); remedy != "" {
		paragraph(b, indent, indent, wordRemedy.In(l)+": "+remedy)
	}
}
