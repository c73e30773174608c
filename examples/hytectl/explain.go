package main

import (
	"fmt"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var explainCommand = command{
	name:    "explain",
	summary: "how one unit's euros follow from its figures, step by step",
	operand: "cohort.csv",
	example: "--scheme municipal --year 2026 --unit 211 cohort.csv",
	prepare: prepareExplain,
}

func prepareExplain() ([]option, action) {
	var (
		flags  schemeFlags
		unit   string
		depth  = -1
		l      lang.Language
		format string
	)
	options := append(flags.options(),
		option{name: "unit", value: "CODE", about: "the unit to explain", required: true, set: text(&unit)},
		option{name: "depth", value: "N", about: "how many levels below the award, all unless told", set: whole(&depth)},
		languageOption(&l),
		formatOption(&format, "text", "json", "csv"),
	)
	return options, func(in input) (answer, []problem) {
		a, problems := flags.allocate(in.data, in.place)
		if len(problems) > 0 {
			return answer{}, problems
		}
		why, ok := a.Explain(unit)
		if !ok {
			return answer{}, []problem{unknownUnit(unit)}
		}
		switch format {
		case "json":
			whole, _ := a.AppendExplanationJSON(nil, unit, depth)
			return answer{bytes: append(whole, '\n')}, nil
		case "csv":
			return answer{bytes: explanationCSV(why, depth)}, nil
		}
		return answer{bytes: explanationText(&a, unit, why, depth, l)}, nil
	}
}

func explanationText(a *subsidy.Allocation, unit string, why subsidy.Step, levels int, l lang.Language) []byte {
	var b strings.Builder
	award, _ := a.Award(unit)
	allocationHead(&b, a, l)
	b.WriteString(unitLabel(unit, firstDay(a.Scheme()), l))
	if award.Rank > 0 {
		fmt.Fprintf(&b, ", %s %d/%d", strings.ToLower(wordRank.In(l)), award.Rank, a.Len())
	}
	b.WriteString("\n\n")
	for depth, step := range why.Walk(levels) {
		if isFigure(step) {
			continue
		}
		indent := strings.Repeat("  ", depth)
		line := strings.TrimSuffix(string(step.AppendText(nil, l, 0)), "\n")
		sentence, source, _ := strings.Cut(line, " [")
		if source != "" {
			sentence += " " + tied("["+source)
		}
		paragraph(&b, indent, indent+"    ", sentence)
	}
	ownSwedish(&b, a.Scheme(), l)
	assumptionList(&b, a.Assumptions(), l)
	return []byte(b.String())
}

// isFigure reports whether the step is a figure of one indicator, which the
// sentence of the step above already tells.
func isFigure(s subsidy.Step) bool {
	return s.Operation == subsidy.Given && strings.Contains(s.ID, ":")
}
