package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

type pair struct{ name, value string }

// everything is a set of options with one of each setter.
type everything struct {
	Scheme  string
	Year    int
	Day     law.Date
	Lang    lang.Language
	Assume  []pair
	Details bool
	Unit    string
}

func (e *everything) options() []option {
	return []option{
		{name: "scheme", value: "NAME", required: true, set: oneOf(&e.Scheme, "municipal", "county")},
		yearOption(&e.Year),
		{name: "as-of", value: "DAY", set: day(&e.Day)},
		languageOption(&e.Lang),
		{name: "assume", value: "id=option", repeats: true, set: pairs(func(name, value string) { e.Assume = append(e.Assume, pair{name, value}) }, "id=option")},
		{name: "details", set: toggle(&e.Details)},
		{name: "unit", value: "CODE", set: text(&e.Unit)},
	}
}

func TestParse(t *testing.T) {
	full := everything{Scheme: "municipal", Year: 2026, Lang: lang.English}
	with := func(change func(*everything)) everything {
		e := full
		change(&e)
		return e
	}
	for _, test := range []struct {
		name     string
		args     []string
		want     everything
		operands []string
	}{
		{"options before the file", []string{"--scheme", "municipal", "--year", "2026", "c.csv"}, full, []string{"c.csv"}},
		{"options after the file", []string{"c.csv", "--scheme", "municipal", "--year", "2026"}, full, []string{"c.csv"}},
		{"options around the file", []string{"--scheme=municipal", "c.csv", "--year=2026"}, full, []string{"c.csv"}},
		{"a dash is a file", []string{"-", "--scheme=municipal", "--year=2026"}, full, []string{"-"}},
		{"no file", []string{"--scheme=municipal", "--year=2026"}, full, nil},
		{"all after two dashes is a file", []string{"--scheme=municipal", "--year=2026", "--", "--year"}, full, []string{"--year"}},
		{"two dashes alone", []string{"--scheme=municipal", "--year=2026", "--"}, full, nil},
		{"a switch", []string{"--details", "--scheme=municipal", "--year=2026"}, with(func(e *everything) { e.Details = true }), nil},
		{"a language", []string{"--lang", "sv", "--scheme=municipal", "--year=2026"}, with(func(e *everything) { e.Lang = lang.Swedish }), nil},
		{"a day", []string{"--as-of", "2024-02-29", "--scheme=municipal", "--year=2026"}, with(func(e *everything) { e.Day = law.Day(2024, 2, 29) }), nil},
		{"pairs in their order", []string{"--assume", "b=1", "--assume=a=2=3", "--scheme=municipal", "--year=2026"},
			with(func(e *everything) { e.Assume = []pair{{"b", "1"}, {"a", "2=3"}} }), nil},
		{"a value that looks like an option", []string{"--unit", "--x", "--scheme=municipal", "--year=2026"}, with(func(e *everything) { e.Unit = "--x" }), nil},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got everything
			operands, help, problems := parse(test.args, got.options())
			assert.Empty(t, problems)
			assert.False(t, help)
			assert.Equal(t, test.operands, operands)
			assert.Empty(t, cmp.Diff(test.want, got, cmp.AllowUnexported(pair{}, law.Date{})))
		})
	}
}

func TestParseProblems(t *testing.T) {
	for _, test := range []struct {
		name string
		args []string
		want []problem
	}{
		{"nothing given", nil, []problem{
			{place: "--scheme", kind: "missing", text: "expected --scheme NAME"},
			{place: "--year", kind: "missing", text: "expected --year YYYY"},
		}},
		{"unknown option", []string{"--scheme=county", "--year=2026", "--colour"}, []problem{
			{place: "--colour", kind: "unknown-option", text: "this command has no such option"},
		}},
		{"one dash is not two", []string{"--scheme=county", "-year=2026"}, []problem{
			{place: "-year", kind: "unknown-option", text: "this command has no such option"},
			{place: "--year", kind: "missing", text: "expected --year YYYY"},
		}},
		{"wrong word", []string{"--scheme=town", "--year=2026"}, []problem{
			{place: "--scheme", kind: "wrong-value", text: `found "town", expected municipal or county`},
		}},
		{"value cut off", []string{"--scheme=county", "--year"}, []problem{
			{place: "--year", kind: "missing", text: "expected --year YYYY"},
		}},
		{"year not a number", []string{"--scheme=county", "--year=20x6"}, []problem{
			{place: "--year", kind: "wrong-value", text: `found "20x6", expected a finance year as four digits`},
		}},
		{"year with a sign", []string{"--scheme=county", "--year=+202"}, []problem{
			{place: "--year", kind: "wrong-value", text: `found "+202", expected a finance year as four digits`},
		}},
		{"impossible day", []string{"--scheme=county", "--year=2026", "--as-of=2026-02-30"}, []problem{
			{place: "--as-of", kind: "wrong-value", text: `found "2026-02-30", expected a day of the calendar as YYYY-MM-DD`},
		}},
		{"unknown language", []string{"--scheme=county", "--year=2026", "--lang=de"}, []problem{
			{place: "--lang", kind: "wrong-value", text: `found "de", expected fi, sv or en`},
		}},
		{"pair without a value", []string{"--scheme=county", "--year=2026", "--assume=weights"}, []problem{
			{place: "--assume", kind: "wrong-value", text: `found "weights", expected id=option`},
		}},
		{"pair without a name", []string{"--scheme=county", "--year=2026", "--assume==printed"}, []problem{
			{place: "--assume", kind: "wrong-value", text: `found "=printed", expected id=option`},
		}},
		{"value for a switch", []string{"--scheme=county", "--year=2026", "--details=yes"}, []problem{
			{place: "--details", kind: "unexpected", text: `found "yes", expected no value`},
		}},
		{"option twice", []string{"--scheme=county", "--year=2026", "--year=2025"}, []problem{
			{place: "--year", kind: "repeated", text: "expected the option once"},
		}},
		{"empty value", []string{"--scheme=county", "--year=2026", "--unit="}, []problem{
			{place: "--unit", kind: "wrong-value", text: `found "", expected a value`},
		}},
	} {
		t.Run(test.name, func(t *testing.T) {
			var got everything
			_, help, problems := parse(test.args, got.options())
			assert.False(t, help)
			assert.Equal(t, test.want, problems)
		})
	}
}

func TestParseHelp(t *testing.T) {
	for _, arg := range []string{"--help", "-h"} {
		var got everything
		_, help, problems := parse([]string{"--year", "wrong", arg}, got.options())
		assert.True(t, help, arg)
		assert.Empty(t, problems, arg)
	}
}

func TestLinesAreLines(t *testing.T) {
	got := lines([]problem{
		{place: "a\nb.csv:2:1", kind: "kind", text: "found \"\x1b[31m\"\r\n"},
		{place: "x", kind: "y", text: "z å – €"},
		inJSON("p.json", "/a\tb", 1, 79, "duplicate-key", "found"),
	})
	assert.Equal(t, "a�b.csv:2:1: kind: found \"�[31m\"��\nx: y: z å – €\np.json:/a�b: duplicate-key: found (line 1, column 79)\n", got)
}

func TestFoundIsShort(t *testing.T) {
	assert.Equal(t, `found "abc"`, found("abc"))
	long := found("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaå and more")
	assert.Equal(t, `found "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…"`, long)
}
