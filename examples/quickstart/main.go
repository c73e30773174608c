// Quickstart answers for one municipality: its euros, its maturity, its duties, and why.
package main

import (
	"embed"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/subsidy"
	"github.com/samber/lo"
)

//go:embed cohort-2024.csv model-plan.json words.json
var files embed.FS

func main() {
	l := lang.English
	flag.TextVar(&l, "lang", l, "language of the output: fi, sv or en")
	flag.Parse()
	show(os.Stdout, l)
}

func show(w io.Writer, l lang.Language) {
	p := page{w: w, lang: l}
	lo.Must0(json.Unmarshal(lo.Must(files.ReadFile("words.json")), &p.words))
	p.say("", "real")
	p.say("", "sources")
	scheme := lo.Must(subsidy.Municipal(2024))
	cohort := lo.Must(subsidy.ParseCohort(scheme, lo.Must(files.ReadFile("cohort-2024.csv"))))
	cohort = lo.Must(scheme.CheckUnits(cohort)) // against the municipalities of the year
	later := lo.Must(subsidy.Municipal(2026))
	p.money("211", lo.Must(scheme.Allocate(cohort)), lo.Must(later.Allocate(cohort)))
	plan, day := lo.Must(hyte.ParsePlan(lo.Must(files.ReadFile("model-plan.json")))), law.Day(2023, 12, 31)
	p.maturity(lo.Must(governance.Maturity(plan, day)))
	p.duties(lo.Must(governance.Audit(plan, day)))
}

type page struct {
	w     io.Writer
	lang  lang.Language
	words map[string]lang.Text
}

func (p page) say(indent, key string, values ...any) {
	p.put(indent, fmt.Sprintf(p.words[key].In(p.lang), values...))
}

func (p page) put(indent, text string) {
	line, inner := indent, strings.Repeat(" ", len([]rune(strings.TrimLeft(indent, "\n")))+2)
	for _, word := range strings.Split(strings.TrimSpace(text), " ") {
		if len([]rune(line+word)) > 100 {
			fmt.Fprintln(p.w, strings.TrimRight(line, " "))
			line = inner
		}
		line += word + " "
	}
	fmt.Fprintln(p.w, strings.TrimRight(line, " "))
}

func (p page) money(code string, lawful, whatIf subsidy.Allocation) {
	p.say("\n", "money")
	p.award(lawful, code, 6)
	p.say("\n", "open")
	for as := range lawful.Assumptions() {
		taken := fmt.Sprintf("%s=%s: %s – %s", as.ID, as.Option, as.Question.In(p.lang), as.Meaning().In(p.lang))
		p.put("  ", taken+" ["+as.Citation.In(p.lang)+"]")
	}
	missing := slices.Collect(lawful.Missing())
	p.say("\n", "missing", len(missing), missing[0].Citation.In(p.lang))
	p.say("\n", "what-if")
	p.award(whatIf, code, 4)
}

func (p page) award(a subsidy.Allocation, code string, depth int) {
	award, _ := a.Award(code)
	number, people := p.lang.Number, fmt.Sprint(award.Population)
	p.say("\n", "euros", number(award.Euros.StringFixed(2)), number(people), number(award.PerResident.Fixed(2)))
	p.say("", "score", number(award.Score.Fixed(2)), number(award.Coefficient.Fixed(4)), award.Rank, a.Len())
	steps, _ := a.Explain(code)
	for level, s := range steps.Walk(depth) {
		if sentence := string(s.AppendText(nil, p.lang, 0)); strings.Contains(sentence, "[") { // not the bare figures
			p.put(strings.Repeat("  ", level+1), sentence)
		}
	}
}

func (p page) maturity(step governance.Step) {
	p.say("\n", "maturity", step.AsOf().In(p.lang), step.Number, step.Name().In(p.lang), step.Citation().In(p.lang))
	for c := range step.Criteria() {
		if c.Met && c.Step <= step.Number {
			p.put(fmt.Sprintf("  %d ", c.Step), fmt.Sprint(c.Text.In(p.lang), " ", c.Evidence()))
		}
	}
	for c := range step.Next() {
		p.put(fmt.Sprintf("→ %d ", c.Step), c.Text.In(p.lang)+" ["+c.Pointer()+"]")
	}
}

func (p page) duties(list governance.Checklist) {
	p.say("\n", "duties", list.AsOf().In(p.lang), list.Verdict().In(p.lang), list.TextCheckedTo().In(p.lang))
	outcomes := governance.Outcomes()
	for _, o := range append(outcomes[1:], outcomes[0]) { // what is met comes last
		for f := range list.Findings() {
			if f.Outcome == o {
				title := fmt.Sprintf("%s (%s): %s %s", o.In(p.lang), f.Duty.Severity.In(p.lang), f.Duty.ID, f.Duty.Title.In(p.lang))
				p.put("\n", title+" ["+f.Duty.Citation.In(p.lang)+"]")
				p.put("    ", lo.Ternary(o == governance.Pass, fmt.Sprint(f.Evidence()), f.Message(p.lang)+" "+f.Remedy(p.lang)+" ["+f.Pointer()+"]"))
			}
		}
	}
}
