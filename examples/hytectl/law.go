package main

import (
	"iter"
	"strings"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

var lawCommand = command{
	name:    "law",
	summary: "the duties in force on a day, the history of one, and how the law was read",
	takes:   nothing,
	example: "--as-of 2026-11-22 --unit 211",
	prepare: prepareLaw,
}

// lawFlags choose what of the law is told: the duties of a day, unless the
// history of one, the age of the sources, what is not checked, or the tasks of
// a regime is asked for.
type lawFlags struct {
	day        law.Date
	unit       string
	id         string
	staleness  bool
	notChecked bool
	regime     string
	lang       lang.Language
	format     string
}

func prepareLaw() ([]option, action) {
	var f lawFlags
	// What has no day: the history of a duty, unless a unit is looked up for
	// it, what is not checked, and a regime.
	asOf := dayOption(&f.day)
	asOf.required, asOf.about = false, "the day asked about; with --id alone it may be left out, --not-checked and --regime have none"
	var regimes []string
	for _, r := range governance.Regimes() {
		regimes = append(regimes, r.String())
	}
	options := []option{
		asOf,
		{name: "unit", value: "CODE", about: "what binds this organisation; otherwise all", set: text(&f.unit)},
		{name: "id", value: "ID", about: "every version of one duty, of what it replaced and of what replaced it", set: text(&f.id)},
		{name: "staleness", about: "the sources of the duties of the day, and how old the reading of each is", set: toggle(&f.staleness)},
		{name: "not-checked", about: "what is known of and not checked, with the reason", set: toggle(&f.notChecked)},
		{name: "regime", value: strings.Join(regimes, "|"), about: "the tasks of the reform of 2017, which no audit asks for", set: oneOf(&f.regime, regimes...)},
		languageOption(&f.lang),
		formatOption(&f.format, "text", "json"),
	}
	return options, f.act
}

func (f *lawFlags) act(input) (answer, []problem) {
	if problems := f.conflicts(); len(problems) > 0 {
		return answer{}, problems
	}
	switch {
	case f.staleness:
		return f.written(stalenessText, stalenessJSON), nil
	case f.notChecked:
		return f.written(notCheckedText, notCheckedJSON), nil
	case f.regime != "":
		return f.written(regimeText, regimeJSON), nil
	}
	return f.dutiesAnswer()
}

// written is the answer in the format asked for.
func (f *lawFlags) written(inText, inJSON func(*lawFlags) []byte) answer {
	if f.format == "json" {
		return answer{bytes: append(inJSON(f), '\n')}
	}
	return answer{bytes: inText(f)}
}

// conflicts says which options do not go together.
func (f *lawFlags) conflicts() []problem {
	var chosen []string
	for _, question := range []struct {
		option string
		asked  bool
	}{{"--id", f.id != ""}, {"--staleness", f.staleness}, {"--not-checked", f.notChecked}, {"--regime", f.regime != ""}} {
		if question.asked {
			chosen = append(chosen, question.option)
		}
	}
	unexpected := func(option, text string) []problem {
		return []problem{{place: option, kind: "unexpected", text: text}}
	}
	dayless := f.notChecked || f.regime != ""
	switch {
	case len(chosen) > 1:
		return unexpected(chosen[1], "expected it without "+chosen[0])
	case f.unit != "" && (dayless || f.staleness):
		return unexpected("--unit", "expected "+chosen[0]+" without it")
	case dayless && !f.day.IsZero():
		return unexpected("--as-of", "expected "+chosen[0]+" without it")
	case !dayless && f.day.IsZero() && (f.id == "" || f.unit != ""):
		return []problem{{place: "--as-of", kind: "missing", text: "expected --as-of YYYY-MM-DD, or --id without --unit"}}
	}
	return nil
}

func (f *lawFlags) dutiesAnswer() (answer, []problem) {
	var unit region.Unit
	if f.unit != "" {
		var problems []problem
		if unit, problems = lookup(f.unit, f.day); len(problems) > 0 {
			return answer{}, problems
		}
	}
	if f.id != "" && !governance.Known(f.id) {
		return answer{}, []problem{{place: "--id", kind: "unknown-duty", text: found(f.id) + ", expected the id of a duty"}}
	}
	duties := f.duties(unit)
	switch {
	case f.format == "json":
		return answer{bytes: append(governance.AppendDuties(nil, f.day, duties), '\n')}, nil
	case f.id != "":
		return answer{bytes: historyText(duties, f.day, f.lang)}, nil
	}
	return answer{bytes: dutiesText(duties, unit, f.day, f.lang)}, nil
}

// lookup finds the organisation that --unit names.
func lookup(code string, day law.Date) (region.Unit, []problem) {
	unit, err := region.Lookup(code, day)
	switch {
	case uncovered(err):
		return unit, []problem{{place: "--as-of", kind: "uncovered-day", text: err.Error()}}
	case err != nil:
		return unit, []problem{{place: "--unit", kind: "unknown-unit", text: err.Error()}}
	}
	return unit, nil
}

// duties are those asked for; the history of one is not cut to the day, but to
// the unit where one is named.
func (f *lawFlags) duties(unit region.Unit) iter.Seq[governance.Duty] {
	switch {
	case f.id == "" && unit.IsZero():
		return governance.InForce(f.day)
	case f.id == "":
		return governance.Duties(f.day, unit)
	case unit.IsZero():
		return governance.History(f.id)
	}
	return func(yield func(governance.Duty) bool) {
		for d := range governance.History(f.id) {
			if d.Binds(unit.Actor()) && !yield(d) {
				return
			}
		}
	}
}
