package main

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

// explanationCSV has one line for each step, a step before those below it. The
// depth makes a tree of them again. Unlike the text it does not depend on the
// language.
func explanationCSV(why subsidy.Step, levels int) []byte {
	g := grid{fields: []field{
		{key: "depth"}, {key: "id"}, {key: "operation"}, {key: "value"}, {key: "exact"}, {key: "missing"}, {key: "unit"},
		{key: "weight"}, {key: "chosen"},
		{key: "act"}, {key: "section"}, {key: "subsection"}, {key: "assumptions"},
	}}
	for depth, step := range why.Walk(levels) {
		value, exact, missing := step.Value.String(), step.Value.Exact(), ""
		if reason, lacking := step.Datum.Missing(); lacking && step.Operation == subsidy.Given {
			value, exact, missing = "", "", reason.String()
		}
		weight, subsection := "", ""
		if step.Weight.Sign() != 0 || step.Chosen && len(step.Operands) > 0 {
			weight = step.Weight.Exact()
		}
		if step.Citation.Subsection > 0 {
			subsection = strconv.Itoa(step.Citation.Subsection)
		}
		g.rows = append(g.rows, []string{
			strconv.Itoa(depth), step.ID, step.Operation.String(), value, exact, missing, step.Unit.In(lang.English),
			weight, strconv.FormatBool(step.Chosen), step.Citation.Act, step.Citation.Section, subsection, decided(step),
		})
	}
	return g.csv()
}

// decided lists the open questions that decided a step, with a blank between
// two of them.
func decided(step subsidy.Step) string {
	var list []string
	for _, as := range step.Assumptions {
		list = append(list, string(as.ID)+"="+as.Option)
	}
	return strings.Join(list, " ")
}
