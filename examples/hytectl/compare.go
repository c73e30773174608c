package main

import (
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/subsidy"
)

var compareCommand = command{
	name:    "compare",
	summary: "what moved between two years, two laws or two cohorts, unit by unit and cause by cause",
	operand: "cohort.csv",
	example: "--scheme municipal --year 2025 --with-year 2026 --with cohort2.csv cohort.csv",
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
	before, after, problems := f.both(in)
	if len(problems) > 0 {
		return answer{}, problems
	}
	if f.unit == "" {
		return answer{bytes: f.bytes(before, after, nil)}, nil
	}
	for d := range subsidy.Compare(before, after) {
		if d.Code == f.unit {
			return answer{bytes: f.bytes(before, after, &d)}, nil
		}
	}
	return answer{}, []problem{unknownUnit(f.unit)}
}

// bytes writes the comparison, of one unit where there is one.
func (f *compareFlags) bytes(before, after subsidy.Allocation, one *subsidy.UnitDifference) []byte {
	var units []string
	if one != nil {
		units = []string{one.Code}
	}
	switch {
	case f.format == "json":
		return append(subsidy.AppendComparisonJSON(nil, before, after, units...), '\n')
	case f.format == "csv":
		return subsidy.AppendComparisonCSV(nil, before, after, units...)
	case one != nil:
		return differenceText(before, after, *one, f.lang)
	}
	return comparisonText(before, after, f.lang)
}

// both computes the two allocations; options that begin with --with- are laid
// over what holds for both.
func (f *compareFlags) both(in input) (before, after subsidy.Allocation, problems []problem) {
	f.after.scheme = f.before.scheme
	if f.after.year == 0 {
		f.after.year = f.before.year
	}
	f.after.laid = slices.Concat(f.before.laid, f.after.laid)
	f.after.figures = slices.Concat(f.before.figures, f.after.figures)
	if f.with == "" {
		return f.oneCohort(in)
	}
	if before, problems = f.before.allocate(in.data, in.place); len(problems) > 0 {
		return before, after, problems
	}
	data, place, problems := readFile(f.with, "--with")
	if len(problems) == 0 {
		after, problems = f.after.allocate(data, place)
	}
	return before, after, problems
}

// oneCohort puts the same figures under two laws. The units are those of the
// first year and are not held against the division of the second. The file is
// read for the law that knows more of its columns, so that an indicator that
// one law lacks counts as a difference of law and not of figures.
func (f *compareFlags) oneCohort(in input) (before, after subsidy.Allocation, problems []problem) {
	first, problems := f.before.build()
	second, more := f.after.build()
	if problems = append(problems, more...); len(problems) > 0 {
		return before, after, problems
	}
	// Read by the laws as they stand: what one side leaves out the other counts.
	cohort, err := subsidy.ParseChecked(f.before.bare(), in.data)
	if err != nil {
		return before, after, cohortProblems(err, in.place)
	}
	other, err := subsidy.ParseCohort(f.after.bare(), in.data)
	if err != nil {
		return before, after, cohortProblems(err, in.place)
	}
	if len(slices.Collect(other.Ignored())) < len(slices.Collect(cohort.Ignored())) {
		// It has the same units, which were held against the division above.
		if cohort, err = first.CheckUnits(other); err != nil {
			return before, after, cohortProblems(err, in.place)
		}
	}
	if before, problems = f.before.compute(first, cohort, in.place); len(problems) > 0 {
		return before, after, problems
	}
	after, problems = f.after.compute(second, cohort, in.place)
	return before, after, problems
}

func unknownUnit(code string) problem {
	return problem{place: "--unit", kind: "unknown-unit", text: found(code) + ", expected a unit of the cohort"}
}
