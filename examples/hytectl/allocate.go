package main

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var allocateCommand = command{
	name:    "allocate",
	summary: "the coefficient and the euros of every unit of a cohort",
	operand: "cohort.csv",
	example: "--scheme municipal --year 2026 --assume coefficient-rounding=4 cohort.csv",
	prepare: prepareAllocate,
}

// The tables that --only prints in place of the awards.
const (
	onlyRounding = "rounding"
	onlyMissing  = "missing"
)

// allocateFlags say what of an allocation is wanted, and how.
type allocateFlags struct {
	schemeFlags
	details bool
	only    string
	lang    lang.Language
	format  string
}

func prepareAllocate() ([]option, action) {
	var f allocateFlags
	options := append(f.options(),
		option{name: "details", about: "also the figure, the change and the points of every indicator", set: toggle(&f.details)},
		option{name: "only", value: onlyRounding + "|" + onlyMissing, about: "instead: what other roundings would give; what missing figures cost",
			set: oneOf(&f.only, onlyRounding, onlyMissing)},
		languageOption(&f.lang),
		formatOption(&f.format, "text", "json", "csv"),
	)
	return options, func(in input) (answer, []problem) {
		if f.details && f.only != "" {
			return answer{}, []problem{{place: "--details", kind: "unexpected", text: "expected --details or --only, not both"}}
		}
		a, problems := f.allocate(in.data, in.place)
		if len(problems) > 0 {
			return answer{}, problems
		}
		return answer{bytes: f.bytes(&a)}, nil
	}
}

func (f *allocateFlags) bytes(a *subsidy.Allocation) []byte {
	type content struct {
		only    string
		details bool
	}
	var (
		line  = func(b []byte) []byte { return append(b, '\n') }
		asked = content{f.only, f.details}
	)
	return map[content]map[string]func() []byte{
		{}: {
			"json": func() []byte { return line(a.AppendJSON(nil)) },
			"csv":  func() []byte { return a.AppendCSV(nil) },
			"text": func() []byte { return allocationText(a, false, f.lang) },
		},
		{details: true}: {
			"json": func() []byte { return line(a.AppendDetailsJSON(nil)) },
			"csv":  func() []byte { return a.AppendDetailsCSV(nil) },
			"text": func() []byte { return allocationText(a, true, f.lang) },
		},
		{only: onlyRounding}: {
			"json": func() []byte { return line(a.AppendRoundingsJSON(nil)) },
			"csv":  func() []byte { return a.AppendRoundingsCSV(nil) },
			"text": func() []byte { return roundingText(a, f.lang) },
		},
		{only: onlyMissing}: {
			"json": func() []byte { return line(a.AppendGapsJSON(nil)) },
			"csv":  func() []byte { return a.AppendGapsCSV(nil) },
			"text": func() []byte { return missingText(a, f.lang) },
		},
	}[asked][f.format]()
}

func allocationText(a *subsidy.Allocation, details bool, l lang.Language) []byte {
	var b strings.Builder
	allocationHead(&b, a, l)
	allocationTable(&b, a, l)
	allocationSums(&b, a, l)
	assumptionList(&b, a.Assumptions(), l)
	allocationGaps(&b, a, l)
	if details {
		detailTable(&b, a, l)
	}
	return []byte(b.String())
}
