package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// outcomeSigns catch the eye before the word says it; the order is from the
// worst to the best.
var outcomeSigns = map[governance.Outcome]struct {
	sign  string
	order int
}{
	governance.Overdue: {"✗", 0}, governance.Fail: {"✗", 1}, governance.Waived: {"!", 2},
	governance.Due: {"→", 3}, governance.Review: {"?", 4}, governance.Justified: {"✓", 5},
	governance.NotDue: {"·", 6}, governance.NotApplicable: {"·", 7}, governance.Pass: {"✓", 8},
}

var (
	wordAsOf     = word("tilanne", "läget den", "as of")
	wordVerdict  = word("Suunnitelma lain kannalta", "Planen granskad mot lagen", "Legal check of the plan")
	wordWhere    = word("Paikka", "Plats", "Place")
	wordProof    = word("Näyttö", "Belägg", "Evidence")
	wordRemedy   = word("Korjaus", "Att göra", "Remedy")
	wordReadTo   = word("Lakitekstit luettu %s asti", "Lagtexterna lästa till och med den %s", "Legal texts read up to %s")
	wordUnseen   = word("Muutokset, joiden tekstiä ei ole luettu", "Ändringar vars text inte har lästs", "Amendments whose text was not read")
	wordNoNumber = word("numero ei tiedossa", "nummer okänt", "number not known")
	wordMetOf    = word("%d/%d täyttyy", "%d av %d uppfylls", "%d of %d met")
	wordUnknown  = word("Ei tiedossa, onko muutettu sen jälkeen", "Okänt om de har ändrats därefter", "Not known whether amended since")
)

// severityWords head the counts.
var severityWords = map[governance.Severity]lang.Text{
	governance.Must:   word("Velvollisuudet", "Skyldigheter", "Duties"),
	governance.Should: word("Suositukset", "Rekommendationer", "Advice"),
	governance.Linked: word("Rinnakkaiset velvollisuudet", "Anknytande skyldigheter", "Linked duties"),
}

// checklistText groups the findings by act: the act with the worst finding
// first, and the worst finding first in each.
func checklistText(plan hyte.Plan, list governance.Checklist, l lang.Language) []byte {
	var b strings.Builder
	checklistHead(&b, plan, list, l)
	width := outcomeWidth(list, l)
	for _, group := range byAct(list) {
		b.WriteString("\n")
		paragraph(&b, "", "    ", actTitle(group[0].Duty.Citation.Act, l))
		severityCounts(&b, "    ", group, l)
		for i, f := range group {
			// What is met stands together; all else has a blank line before it.
			if i == 0 || f.Outcome != governance.Pass || group[i-1].Outcome != governance.Pass {
				b.WriteString("\n")
			}
			finding(&b, f, width, l)
		}
	}
	return []byte(b.String())
}

// outcomeWidth is the width of the column of outcomes: that of the longest word
// in the list.
func outcomeWidth(list governance.Checklist, l lang.Language) int {
	width := 0
	for f := range list.Findings() {
		width = max(width, utf8.RuneCountInString(f.Outcome.In(l)))
	}
	return width
}

func checklistHead(b *strings.Builder, plan hyte.Plan, list governance.Checklist, l lang.Language) {
	name, _ := list.Unit().Name.Best(l)
	fmt.Fprintf(b, "%s %s, %s %s\n", list.Unit().Code, name, wordAsOf.In(l), list.AsOf().In(l))
	planLine(b, plan, list.Unit(), l)
	fmt.Fprintf(b, "%s: %s\n", wordVerdict.In(l), list.Verdict().In(l))
	severityCounts(b, "  ", slices.Collect(list.Findings()), l)
	sources(b, list, l)
}

// byAct gathers the findings of each act and sorts by badness; what is equally
// bad keeps the order of the law.
func byAct(list governance.Checklist) [][]governance.Finding {
	var groups [][]governance.Finding
	place := map[string]int{}
	for f := range list.Findings() {
		i, known := place[f.Duty.Citation.Act]
		if !known {
			i = len(groups)
			place[f.Duty.Citation.Act] = i
			groups = append(groups, nil)
		}
		groups[i] = append(groups[i], f)
	}
	worse := func(a, b governance.Finding) int { return cmp.Compare(badness(a), badness(b)) }
	for _, group := range groups {
		slices.SortStableFunc(group, worse)
	}
	slices.SortStableFunc(groups, func(a, b []governance.Finding) int { return worse(a[0], b[0]) })
	return groups
}

// badness orders findings: a must that is missed or waived, which makes the
// plan incomplete, before advice and that before linked duties; then all that is
// open, and what is met last. Low is bad.
func badness(f governance.Finding) int {
	order, severity := outcomeSigns[f.Outcome].order, int(f.Duty.Severity)
	if f.Outcome.Missed() || f.Outcome == governance.Waived {
		return severity*len(outcomeSigns) + order
	}
	return (int(governance.Linked)+1+order)*len(outcomeSigns) + severity
}

// severityCounts has one line for each severity: how many are met of those
// that apply, and what became of the others. The verdict rests on the first
// alone.
func severityCounts(b *strings.Builder, indent string, findings []governance.Finding, l lang.Language) {
	for _, severity := range []governance.Severity{governance.Must, governance.Should, governance.Linked} {
		counts, all := map[governance.Outcome]int{}, 0
		for _, f := range findings {
			if f.Duty.Severity == severity {
				counts[f.Outcome]++
				all++
			}
		}
		if all == 0 {
			continue
		}
		var parts []string
		if applicable := all - counts[governance.NotApplicable]; applicable > 0 {
			parts = append(parts, tied(fmt.Sprintf(wordMetOf.In(l), counts[governance.Pass], applicable)))
		}
		if others := otherCounts(counts, l); len(others) > 0 {
			parts = append(parts, strings.Join(others, " · "))
		}
		paragraph(b, indent, indent+"  ", severityWords[severity].In(l)+": "+strings.Join(parts, "; "))
	}
}

// otherCounts tells all outcomes but what is met, from the worst.
func otherCounts(counts map[governance.Outcome]int, l lang.Language) []string {
	outcomes := governance.Outcomes()
	slices.SortFunc(outcomes[:], func(a, b governance.Outcome) int {
		return cmp.Compare(outcomeSigns[a].order, outcomeSigns[b].order)
	})
	var text []string
	for _, o := range outcomes {
		if o != governance.Pass && counts[o] > 0 {
			text = append(text, tied(fmt.Sprintf("%s %d", o.In(l), counts[o])))
		}
	}
	return text
}

// sources says how fresh the law is that the audit rests on.
func sources(b *strings.Builder, list governance.Checklist, l lang.Language) {
	if read := list.TextCheckedTo(); !read.IsZero() {
		fmt.Fprintf(b, wordReadTo.In(l)+"\n", read.In(l))
	}
	var unseen []string
	for u := range list.UnseenAmendments() {
		unseen = append(unseen, tied(amendmentNumber(u.Amendment, l)+" ("+u.Act+")"))
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

// amendmentNumber is the number of an amending act, or of its bill: HE in
// Finnish and English, RP in Swedish.
func amendmentNumber(a law.Amendment, l lang.Language) string {
	switch {
	case a.Number == "":
		return wordNoNumber.In(l)
	case l == lang.Swedish:
		return law.Citation{Act: a.Number}.In(l)
	}
	return a.Number
}

// finding tells what is met on one or two lines, and the rest at length.
func finding(b *strings.Builder, f governance.Finding, width int, l lang.Language) {
	indent := strings.Repeat(" ", len("  x ")+width+len("  "))
	word := f.Outcome.In(l)
	first := "  " + outcomeSigns[f.Outcome].sign + " " + word + strings.Repeat(" ", width-utf8.RuneCountInString(word)) + "  "
	head := []string{f.Duty.ID, f.Duty.Citation.In(l), f.Duty.Severity.In(l)}
	evidence := strings.Join(f.Evidence(), ", ")
	paragraph(b, first, indent, f.Duty.Title.In(l))
	if f.Outcome == governance.Pass {
		paragraph(b, indent, indent, dotted(append(head, evidence)...))
		return
	}
	paragraph(b, indent, indent, dotted(head...))
	if when := f.When(l); when != "" {
		paragraph(b, indent, indent, when)
	}
	paragraph(b, indent, indent, f.Message(l))
	if evidence != "" {
		paragraph(b, indent, indent, wordProof.In(l)+": "+evidence)
	}
	if remedy := f.Remedy(l); remedy != "" {
		paragraph(b, indent, indent, wordRemedy.In(l)+": "+remedy+" "+tied("["+f.Pointer()+"]"))
	} else {
		paragraph(b, indent, indent, wordWhere.In(l)+": "+f.Pointer())
	}
}
