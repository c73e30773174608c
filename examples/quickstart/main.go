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
)

//go:embed cohort-2024.csv model-plan.json words.json
var files embed.FS

func main() {
	tag := flag.String("lang", "en", "language of the output: fi, sv or en")
	flag.Parse()
	show(os.Stdout, must(lang.Parse(*tag)))
}

func show(w io.Writer, l lang.Language) {
	p := page{w: w, lang: l}
	check(json.Unmarshal(must(files.ReadFile("words.json")), &p.words))
	p.say("", "real")
	p.say("", "sources")

	law2024, law2026 := must(subsidy.Municipal(2024)), must(subsidy.Municipal(2026))
	cohort := must(subsidy.ParseCohort(law2024, must(files.ReadFile("cohort-2024.csv"))))
	cohort = must(law2024.CheckUnits(cohort))
	p.money("211", must(law2024.Allocate(cohort)), must(law2026.Allocate(cohort)))

	plan, day := must(hyte.ParsePlan(must(files.ReadFile("model-plan.json")))), law.Day(2023, 12, 31)
	p.maturity(must(governance.Maturity(plan, day)))
	p.duties(must(governance.Audit(plan, day)))
}

func (p page) money(code string, lawful, whatIf subsidy.Allocation) {
	p.say("\n", "money")
	p.award(lawful, code, 6)
	p.say("\n", "open")
	for as := range lawful.Assumptions() {
		taken := fmt.Sprintf("%s=%s: %s – %s", as.ID, as.Option, as.Question.In(p.lang), as.Meaning().In(p.lang))
		p.put("  ", taken, "["+as.Citation.In(p.lang)+"]")
	}
	missing := slices.Collect(lawful.Missing())
	p.say("\n", "missing", len(missing), missing[0].Citation.In(p.lang))
	p.say("\n", "what-if", strings.Join(slices.Collect(whatIf.Ignored()), ", "))
	p.award(whatIf, code, 4)
}

func (p page) award(a subsidy.Allocation, code string, depth int) {
	award, _ := a.Award(code)
	number := p.lang.Number
	p.say("\n", "euros", number(award.Euros.StringFixed(2)), number(award.PerResident.Fixed(6)), number(fmt.Sprint(award.Population)))
	p.say("", "score", number(award.Score.Fixed(2)), number(award.Coefficient.Fixed(4)), award.Rank, a.Len())
	p.put("", "")
	steps, _ := a.Explain(code)
	for level, s := range steps.Walk(depth) {
		if sentence, source, cited := strings.Cut(string(s.AppendText(nil, p.lang, 0)), " ["); cited {
			p.put(strings.Repeat("  ", level), sentence, "["+strings.TrimSpace(source))
		}
	}
}

func (p page) maturity(step governance.Step) {
	p.say("\n", "maturity", step.AsOf(), step.Number)
	p.say("   ", "steps", step.Name().In(p.lang), step.Citation().In(p.lang))
	for c := range step.Criteria() {
		if c.Met && c.Step <= step.Number {
			p.put(fmt.Sprintf("   %d  ", c.Step), c.Text.In(p.lang), fmt.Sprint(c.Evidence()))
		}
	}
	for c := range step.Next() {
		p.put(fmt.Sprintf(" → %d  ", c.Step), c.Text.In(p.lang), "["+c.Pointer()+"]")
	}
}

func (p page) duties(list governance.Checklist) {
	p.say("\n", "duties", list.AsOf(), list.Counts().Of(governance.Pass), list.Len(), list.TextCheckedTo())
	outcomes := governance.Outcomes()
	for _, o := range append(outcomes[1:], governance.Pass) { // what is met comes last
		for f := range list.Findings() {
			if f.Outcome == o {
				p.finding(f)
			}
		}
	}
}

func (p page) finding(f governance.Finding) {
	outcome := fmt.Sprintf("%-14s ", f.Outcome.In(p.lang))
	title, source := f.Duty.ID+" "+f.Duty.Title.In(p.lang), "["+f.Duty.Citation.In(p.lang)+"]"
	if f.Outcome == governance.Pass {
		p.put("\n"+outcome, title, source, fmt.Sprint(f.Evidence()))
		return
	}
	p.put("\n"+outcome, title, source)
	p.put(strings.Repeat(" ", 15), f.Message(p.lang)+" "+f.Remedy(p.lang), "["+f.Pointer()+"]")
}
