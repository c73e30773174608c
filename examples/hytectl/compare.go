package main

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var compareCommand = command{
	name:    "compare",
	summary: "what moved between two years, two laws or two cohorts, unit by unit and cause by cause",
	operand: "cohort.csv",
	example: "--scheme municipal --year 2025 --with-year 2026 cohort.csv",
	prepare: prepareCompare,
}

// compareFlags are two sets of options. What is laid over the law holds for
// both allocations; options that begin with --with- hold for the second alone.
type compareFlags struct {
	before, after schemeFlags
	with          string
	unit          string
	lang          lang.Language
	format        string
}

func prepareCompare() ([]option, action) {
	f := compareFlags{after: schemeFlags{prefix: "with-"}}
	second := yearOption(&f.after.year)
	second.name, second.required, second.about = "with-year", false, "finance year of the second allocation, the same unless told"
	options := append(f.before.options(), second,
		option{name: "with", value: "cohort2.csv", about: "cohort of the second allocation, the same unless told", set: text(&f.with)})
	options = append(options, f.after.overlayOptions()...)
	options = append(options,
		option{name: "unit", value: "CODE", about: "one unit, with its causes spelled out", set: text(&f.unit)},
		languageOption(&f.lang),
		formatOption(&f.format, "text", "json", "csv"),
	)
	return options, f.act
}

func (f *compareFlags) act(in input) (answer, []problem) {
	if f.after.year == 0 && f.with == "" && len(f.after.laid)+len(f.after.figures) == 0 {
		return answer{}, []problem{{place: "compare", kind: "missing", text: "expected --with-year, --with or another option that begins with --with-"}}
	}
	before, problems := f.before.allocate(in.data, in.place)
	if len(problems) > 0 {
		return answer{}, problems
	}
	after, problems := f.second(in)
	if len(problems) > 0 {
		return answer{}, problems
	}
	if f.unit != "" {
		return f.one(before, after)
	}
	switch f.format {
	case "json":
		return answer{bytes: append(subsidy.AppendComparisonJSON(nil, before, after), '\n')}, nil
	case "csv":
		return answer{bytes: subsidy.AppendComparisonCSV(nil, before, after)}, nil
	}
	return answer{bytes: comparisonText(before, after, f.lang)}, nil
}

// second computes the second allocation. Where it has no cohort of its own,
// the figures of the first are put under its law as they are: they are units of
// the first year, and are not held against the division of the second.
func (f *compareFlags) second(in input) (subsidy.Allocation, []problem) {
	f.after.scheme = f.before.scheme
	if f.after.year == 0 {
		f.after.year = f.before.year
	}
	f.after.laid = append(append([]laid(nil), f.before.laid...), f.after.laid...)
	f.after.figures = append(append([]laid(nil), f.before.figures...), f.after.figures...)
	if f.with == "" {
		return f.after.allocateUnits(in.data, in.place, false)
	}
	data, place, problems := readFile(f.with, "--with")
	if len(problems) > 0 {
		return subsidy.Allocation{}, problems
	}
	return f.after.allocate(data, place)
}

// one tells of one unit; the formats for machines hold all of them.
func (f *compareFlags) one(before, after subsidy.Allocation) (answer, []problem) {
	if f.format != "text" {
		return answer{}, []problem{{place: "--unit", kind: "unexpected", text: "expected --unit with --format text only"}}
	}
	for d := range subsidy.Compare(before, after) {
		if d.Code == f.unit {
			return answer{bytes: differenceText(before, after, d, f.lang)}, nil
		}
	}
	return answer{}, []problem{unknownUnit(f.unit)}
}

func unknownUnit(code string) problem {
	return problem{place: "--unit", kind: "unknown-unit", text: found(code) + ", expected a unit of the cohort"}
}
