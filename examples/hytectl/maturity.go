package main

import (
	"fmt"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

var maturityCommand = command{
	name:    "maturity",
	summary: "the step from 1 to 7 a plan shows, its evidence, and what the next one takes",
	operand: "plan.json",
	example: "--as-of 2026-11-22 --unit 211 plan.json",
	prepare: prepareMaturity,
}

func prepareMaturity() ([]option, action) {
	var (
		flags  planFlags
		format string
	)
	options := append(flags.options(), formatOption(&format, "text", "json"))
	return options, func(in input) (answer, []problem) {
		plan, problems := parsePlan(in.data, in.place)
		if len(problems) > 0 {
			return answer{}, problems
		}
		step, err := maturity(plan, flags.unit, flags.day)
		if err != nil {
			return answer{}, planProblems(err, in, "--as-of")
		}
		if format == "json" {
			return answer{bytes: append(step.AppendJSON(nil), '\n')}, nil
		}
		return answer{bytes: stepText(plan, step, flags.lang)}, nil
	}
}

func maturity(plan hyte.Plan, unit string, day law.Date) (governance.Step, error) {
	if unit == "" {
		return governance.Maturity(plan, day)
	}
	return governance.MaturityUnit(plan, unit, day)
}

var (
	wordStep     = word("Porras %d/7: %s", "Steg %d av 7: %s", "Step %d of 7: %s")
	wordHighest  = word("Korkein porras, jolta jokin ehto täyttyy: %d", "Högsta steg där något villkor är uppfyllt: %d", "Highest step with any criterion met: %d")
	wordSteps    = word("Portaiden lähde", "Källa till stegen", "Source of the steps")
	wordProposal = word("ehdot ovat tämän kirjaston oma ehdotus", "villkoren är detta biblioteks eget förslag", "the criteria are this library's own proposal")
	wordMet      = word("täyttyy", "uppfyllt", "met")
	wordUnmet    = word("puuttuu", "saknas", "missing")
)

func stepText(plan hyte.Plan, step governance.Step, l lang.Language) []byte {
	var b strings.Builder
	name, _ := step.Unit().Name.Best(l)
	fmt.Fprintf(&b, "%s %s, %s %s\n", step.Unit().Code, name, wordAsOf.In(l), step.AsOf().In(l))
	planLine(&b, plan, step.Unit(), l)
	fmt.Fprintf(&b, wordStep.In(l)+"\n", step.Number, step.Name().In(l))
	fmt.Fprintf(&b, wordHighest.In(l)+"\n", step.Highest)
	paragraph(&b, "", "  ", wordSteps.In(l)+": "+step.Citation().In(l)+"; "+wordProposal.In(l))
	at := 0
	for c := range step.Criteria() {
		if c.Step != at {
			at = c.Step
			fmt.Fprintf(&b, "\n%d  %s\n", at, governance.StepName(at).In(l))
		}
		criterionLine(&b, c, l)
	}
	return []byte(b.String())
}

func criterionLine(b *strings.Builder, c governance.Criterion, l lang.Language) {
	const indent = "             "
	state, head, places := wordMet, wordProof, c.Evidence()
	if !c.Met {
		state, head, places = wordUnmet, wordWhere, []string{c.Pointer()}
	}
	paragraph(b, fmt.Sprintf("   %-10s", state.In(l)), indent, c.Text.In(l))
	if len(places) > 0 {
		paragraph(b, indent, indent, head.In(l)+": "+strings.Join(places, ", "))
	}
}
