package main

import (
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
	options := append(flags.options(), formatOption(&format, "text", "json", "sarif", "junit"))
	return options, func(in input) (answer, []problem) {
		plan, problems := parsePlan(in.data, in.place)
		if len(problems) > 0 {
			return answer{}, problems
		}
		list, err := audit(plan, flags.unit, flags.day)
		if err != nil {
			return answer{}, planProblems(err, in, "--as-of")
		}
		result := answer{bytes: checklistBytes(plan, list, format, in.uri, flags.lang)}
		for range list.Failed() {
			result.status = failed
		}
		return result, nil
	}
}

func checklistBytes(plan hyte.Plan, list governance.Checklist, format, uri string, l lang.Language) []byte {
	switch format {
	case "json":
		return append(list.AppendJSON(nil), '\n')
	case "sarif":
		return append(list.AppendSARIF(nil, uri, l), '\n')
	case "junit":
		return append(list.AppendJUnit(nil, l), '\n')
	}
	return checklistText(plan, list, l)
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
