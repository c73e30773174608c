package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// unusableCase is one input that ends in exit status 2: want lists how each
// line of standard error begins, up to the text or to its end; what stands in
// parentheses is how the line ends.
type unusableCase struct {
	name  string
	stdin string
	args  []string
	want  []string
}

// form is that of every line: file:line:column, file:/pointer, or the file, the
// option, the program or the command alone; then the kind and the text, which
// line and column close where there is a pointer.
var form = regexp.MustCompile(`^[^:\s]+(:[1-9]\d*:[1-9]\d*)?: [a-z0-9-]+: \S.*\n$` +
	`|^[^:\s]+:/\S*: [a-z0-9-]+: \S.* \(line [1-9]\d*, column [1-9]\d*\)\n$`)

func checkUnusable(t *testing.T, cases []unusableCase) {
	t.Helper()
	for _, test := range cases {
		t.Run(test.name, func(t *testing.T) {
			status, out, errs := call(test.stdin, test.args...)
			assert.Equal(t, unusable, status)
			assert.Empty(t, out)
			lines := strings.SplitAfter(errs, "\n")
			assert.Empty(t, lines[len(lines)-1], "every line ends")
			lines = lines[:len(lines)-1]
			for _, line := range lines {
				assert.Regexp(t, form, line)
			}
			if assert.Len(t, lines, len(test.want), errs) {
				for i, want := range test.want {
					first, last, _ := strings.Cut(want, " (")
					whole := lines[i] == first+"\n"
					assert.True(t, whole || strings.HasPrefix(lines[i], first+": "), "found %q, expected %q first", lines[i], first)
					if last != "" {
						assert.True(t, strings.HasSuffix(lines[i], " ("+last+"\n"), "found %q, expected %q last", lines[i], last)
					}
				}
			}
		})
	}
}

func TestUnusableCommandLine(t *testing.T) {
	scheme := func(args ...string) []string { return append([]string{"allocate"}, args...) }
	checkUnusable(t, []unusableCase{
		{"no command", "", nil, []string{"hytectl: missing"}},
		{"unknown command", "", []string{"alocate"}, []string{"hytectl: unknown-command"}},
		{"help on an unknown command", "", []string{"help", "x"}, []string{"hytectl: unknown-command"}},
		{"two files", "", []string{"audit", "--as-of=2024-12-31", "a", "b"}, []string{"b: unexpected"}},
		{"file that is not there", "", []string{"audit", "--as-of=2024-12-31", "testdata/none.json"}, []string{"testdata/none.json: unreadable"}},
		{"folder", "", []string{"audit", "--as-of=2024-12-31", "testdata"}, []string{"testdata: unreadable"}},
		{"no day", "{}", []string{"audit"}, []string{"--as-of: missing"}},
		{"impossible day", "{}", []string{"audit", "--as-of=2025-02-29"}, []string{"--as-of: wrong-value"}},
		{"format another command has", "{}", []string{"audit", "--as-of=2024-12-31", "--format=csv"}, []string{"--format: wrong-value"}},
		{"format nobody has", "", scheme("--scheme=municipal", "--year=2026", "--format=xml"), []string{"--format: wrong-value"}},
		{"unknown language", "", scheme("--scheme=municipal", "--year=2026", "--lang=ru"), []string{"--lang: wrong-value"}},
		{"no scheme and no year", "", scheme(), []string{"--scheme: missing", "--year: missing"}},
		{"unknown scheme", "", scheme("--scheme=town", "--year=2026"), []string{"--scheme: wrong-value"}},
		{"year before the law", "", scheme("--scheme=municipal", "--year=2022"), []string{"--year: uncovered-year"}},
		{"year after the law", "", scheme("--scheme=municipal", "--year=2027"), []string{"--year: uncovered-year"}},
		{"assumption the scheme does not have", "", scheme("--scheme=municipal", "--year=2026", "--assume=zero-base=error"), []string{"--assume: wrong-value"}},
		{"option the assumption does not have", "", scheme("--scheme=municipal", "--year=2026", "--assume=weights=none"), []string{"--assume: wrong-value"}},
		{"price with a comma", "", scheme("--scheme=municipal", "--year=2026", "--base-price=21,50"), []string{"--base-price: wrong-value"}},
		{"target of an activity", "", scheme("--scheme=municipal", "--year=2026", "--target=lead-coordinator=100"), []string{"--target: wrong-value"}},
		{"everything at once", "", scheme("--scheme=municipal", "--year=2026", "--assume=a=b", "--base-price=-1", "--target=falls-65=x"),
			[]string{"--assume: wrong-value", "--base-price: wrong-value", "--target: wrong-value"}},
		{"explain without a unit", "", []string{"explain", "--scheme=municipal", "--year=2026"}, []string{"--unit: missing"}},
		{"two contents at once", "", scheme("--scheme=municipal", "--year=2026", "--details", "--only=missing", cohortFile), []string{"--details: unexpected"}},
		{"the plan of 2017 in another year", "", scheme("--scheme=proposal-2017", "--year=2026"), []string{"--year: uncovered-year"}},
		{"a county year without law", "", scheme("--scheme=county", "--year=2027"), []string{"--year: uncovered-year"}},
		{"a pool where there is a price", "", scheme("--scheme=county", "--year=2026", "--pool=1", countyFile), []string{"--pool: wrong-value"}},
		{"a figure without a unit", "", scheme("--scheme=county", "--year=2026", "--figure=births=1"), []string{"--figure: wrong-value"}},
		{"a figure of nobody", "", scheme("--scheme=county", "--year=2026", "--figure=99:births=1", countyFile), []string{"--figure: wrong-value"}},
		{"marginals of a unit that is not there", "", []string{"marginals", "--scheme=municipal", "--year=2026", "--unit=999", cohortFile}, []string{"--unit: unknown-unit"}},
		{"nothing to compare with", "", []string{"compare", "--scheme=municipal", "--year=2026", cohortFile}, []string{"compare: missing"}},
		{"second cohort from standard input", "", []string{"compare", "--scheme=municipal", "--year=2026", "--with=-", cohortFile}, []string{"--with: wrong-value"}},
		{"second cohort that is not there", "", []string{"compare", "--scheme=municipal", "--year=2026", "--with=none.csv", cohortFile}, []string{"none.csv: unreadable"}},
		{"second cohort of another scheme", "", []string{"compare", "--scheme=municipal", "--year=2026", "--with=" + countyFile, cohortFile}, []string{countyFile + ":1:17: unknown-column", countyFile + ":2:1: unknown-unit"}},
		{"second year without law", "", []string{"compare", "--scheme=municipal", "--year=2026", "--with-year=2027", cohortFile}, []string{"--with-year: uncovered-year"}},
		{"second price that is none", "", []string{"compare", "--scheme=municipal", "--year=2026", "--with-base-price=x", cohortFile}, []string{"--with-base-price: wrong-value"}},
		{"comparison of a unit that is not there", "", []string{"compare", "--scheme=municipal", "--year=2025", "--with-year=2026", "--unit=999", cohortFile}, []string{"--unit: unknown-unit"}},
		{"law of no day", "", []string{"law"}, []string{"--as-of: missing"}},
		{"law of a unit on no day", "", []string{"law", "--unit=211", "--id=FI-612/2021-6-2e"}, []string{"--as-of: missing"}},
		{"law of an unknown duty", "", []string{"law", "--as-of=2026-11-22", "--id=FI-1/1"}, []string{"--id: unknown-duty"}},
		{"law of nobody", "", []string{"law", "--as-of=2026-11-22", "--unit=999"}, []string{"--unit: unknown-unit"}},
		{"law of a county before counties", "", []string{"law", "--as-of=2020-01-01", "--unit=06"}, []string{"--unit: unknown-unit"}},
		{"law of two questions", "", []string{"law", "--as-of=2026-11-22", "--staleness", "--not-checked"}, []string{"--not-checked: unexpected"}},
		{"law of a duty and a regime", "", []string{"law", "--id=FI-612/2021-6-2e", "--regime=region-2017"}, []string{"--regime: unexpected"}},
		{"age of the law on no day", "", []string{"law", "--staleness"}, []string{"--as-of: missing"}},
		{"age of the law of a unit", "", []string{"law", "--as-of=2026-11-22", "--staleness", "--unit=211"}, []string{"--unit: unexpected"}},
		{"what is not checked on a day", "", []string{"law", "--as-of=2026-11-22", "--not-checked"}, []string{"--as-of: unexpected"}},
		{"unknown regime", "", []string{"law", "--regime=maakunta"}, []string{"--regime: wrong-value"}},
		{"law of a file", "", []string{"law", "--as-of=2026-11-22", planFile}, []string{planFile + ": unexpected"}},
		{"cycle after the terms laid down", "", []string{"cycle", "--unit=211", "--as-of=2029-06-01"}, []string{"--as-of: uncovered-day"}},
		{"cycle in Åland", "", []string{"cycle", "--unit=478", "--as-of=2026-11-22"}, []string{"--unit: no-council-term"}},
		{"day before the registry", "", []string{"audit", "--as-of=2012-12-31", planFile}, []string{"--as-of: uncovered-day"}},
		{"day after the terms laid down", "", []string{"maturity", "--as-of=2029-06-01", planFile}, []string{"--as-of: uncovered-day"}},
		{"duties before the registry", "", []string{"law", "--as-of=2012-12-31", "--unit=211"}, []string{"--as-of: uncovered-day"}},
		{"year before the registry", "", []string{"report", "--kind=annual", "--year=2010", planFile}, []string{"--year: uncovered-day"}},
		{"report of a day before the registry", "", []string{"report", "--kind=annual", "--year=2023", "--as-of=2010-12-31", planFile}, []string{"--as-of: uncovered-day"}},
		{"cycle before the registry", "", []string{"cycle", "--unit=211", "--as-of=2012-12-31"}, []string{"--as-of: uncovered-day"}},
		{"cycle of another's plan", "", []string{"cycle", "--unit=922", "--as-of=2026-11-22", planFile}, []string{"--unit: not-in-plan"}},
		{"schema of nothing", "", []string{"schema"}, []string{"schema: missing"}},
		{"schema of something else", "", []string{"schema", "cohort"}, []string{"schema: wrong-value"}},
		{"report on a year that is none", "", []string{"report", "--kind=annual", "--year=99999", planFile}, []string{`--year: wrong-value: found "99999", expected a calendar year as four digits`}},
		{"report without its kind", "", []string{"report", planFile}, []string{"--kind: missing"}},
		{"report with half of the money", "", []string{"report", "--kind=annual", "--year=2024", "--cohort=" + cohortFile, planFile}, []string{"--scheme: missing", "--finance-year: missing"}},
		{"report as CSV without a table", "", []string{"report", "--kind=annual", "--year=2024", "--format=csv", planFile}, []string{"--table: missing"}},
		{"report with an unknown table", "", []string{"report", "--kind=annual", "--year=2024", "--format=csv", "--table=x", planFile}, []string{"--table: unknown-table"}},
		{"table without CSV", "", []string{"report", "--kind=annual", "--year=2024", "--table=goals", planFile}, []string{"--table: unexpected"}},
		{"report on Åland", `{"format":"hyte-plan/1","organisations":[{"code":"478"}]}`, []string{"report", "--kind=annual", "--year=2024"}, []string{"<stdin>: outside-the-law"}},
		{"cube without its key", "", []string{"indicators", cubeFile}, []string{"--key: missing"}},
		{"profile of nobody", "", []string{"indicators", "--show=profile", figureFile}, []string{"--area: missing"}},
		{"cohort of no scheme", "", []string{"indicators", "--show=cohort", figureFile}, []string{"--scheme: missing", "--finance-year: missing"}},
		{"cohort of nobody", "", []string{"indicators", "--show=cohort", "--scheme=municipal", "--finance-year=2026", figureFile}, []string{figureFile + ": no-residents"}},
		{"cohort with a key of no indicator", "", []string{"indicators", "--show=cohort", "--scheme=municipal", "--finance-year=2026", "--use=mood=x", figureFile}, []string{"--use: wrong-value"}},
		{"area without a kind", "", []string{"indicators", "--area=06", figureFile}, []string{"--area: wrong-value"}},
		{"years backwards", "", []string{"indicators", "--year=2011-2010", figureFile}, []string{"--year: wrong-value"}},
		{"explain a unit that is not there", "", []string{"explain", "--scheme=municipal", "--year=2026", "--unit=999", cohortFile}, []string{"--unit: unknown-unit"}},
	})
}

func TestUnusableCohort(t *testing.T) {
	const head = "code,population,lead-coordinator\n"
	args := []string{"allocate", "--scheme=municipal", "--year=2026"}
	of := func(name, csv string, want ...string) unusableCase {
		for i := range want {
			want[i] = "<stdin>:" + want[i]
		}
		return unusableCase{name, csv, args, want}
	}
	checkUnusable(t, []unusableCase{
		of("empty", "", "1:1: no-rows"),
		of("header alone", head, "1:1: no-rows"),
		of("semicolons", "code;population\n211;5\n", "1:5: separator"),
		of("not UTF-8", head+"211,5,\xff\n", "2:7: encoding"),
		of("unknown municipality", head+"999,5,100\n", "2:1: unknown-unit"),
		of("county among municipalities", head+"05,5,100\n", "2:1: unknown-unit"),
		of("merged away", head+"588,1600,100\n", "2:1: other-day"),
		of("Åland", head+"478,5,100\n", "2:1: outside"),
		of("code twice", head+"211,5,100\n211,6,100\n", "3:1: repeated-code"),
		of("nobody lives there", head+"211,0,100\n", "2:5: population"),
		of("fewer than nobody", head+"211,-5,100\n", "2:5: population"),
		of("half a resident", head+"211,5.5,100\n", "2:5: population"),
		of("more than 100 points", head+"211,5,100.1\n", "2:7: range"),
		of("fewer than 0 points", head+"211,5,-1\n", "2:7: range"),
		of("unknown column", "code,population,mood\n211,5,1\n", "1:17: unknown-column"),
		of("column twice", "code,population,code\n211,5,211\n", "1:17: repeated-column"),
		of("no population", "code,lead-coordinator\n211,100\n", "1:1: missing-column"),
		of("half an indicator", "code,population,falls-65:latest\n211,5,300\n", "1:17: half-indicator"),
		of("decimal comma", head+"211,5,\"99,5\"\n", "2:7: number"),
		of("exponent", head+"211,5,1e2\n", "2:7: number"),
		of("blank before a number", head+"211,5, 100\n", "2:7: number"),
		of("too many digits", head+"211,5,0.1234567890\n", "2:7: number"),
		of("a cell too many", head+"211,5,100,1\n", "2:1: cells"),
		of("a cell too few", head+"211,5\n", "2:1: cells"),
		of("open quote", head+"211,5,\"100\n", "2:7: quote"),
		of("nobody has a point", head+"211,5,0\n", " zero-mean"),
		of("codes and figures at once", head+"211,0,100\n478,5,100\n999,5,x\n588,5,100\n098,5,100\n",
			"2:5: population", "3:1: outside", "4:1: unknown-unit", "4:7: number", "5:1: other-day"),
		of("several", head+"211,0,101\n922,5,x\n211,5,100\n", "2:5: population", "2:7: range", "3:7: number", "4:1: repeated-code"),
	})
}

func TestUnusableFigures(t *testing.T) {
	args := []string{"indicators"}
	const row = `{"indicator":4,"region":2,"year":2008,"gender":"total","value":6.9}`
	of := func(name, data string, want string, more ...string) unusableCase {
		return unusableCase{name, data, append(args[:1:1], more...), []string{want}}
	}
	checkUnusable(t, []unusableCase{
		of("empty", "", "<stdin>:1:1: unknown-format"),
		of("prose", "once upon a time\n", "<stdin>:1:1: unknown-format"),
		of("a page for a browser", "<!DOCTYPE html><title>403</title>", "<stdin>:1:1: web-page"),
		of("cut in the middle", "["+row[:20], "<stdin>:/0: truncated (line 1, column 22)"),
		of("a number that is none", `[`+row+`,{"indicator":4,"region":2,"year":2009,"gender":"total","value":NaN}]`, "<stdin>:/1/value: bad-number (line 1, column 133)"),
		of("commas in the rows", "indicator;region;year;gender;primary value;absolute value\n4,2,2008,total,6.9,\n", "<stdin>:2:1: wrong-cells"),
		of("two decimal signs", "indicator;region;year;gender;primary value;absolute value\n4;2;2008;total;6.9;\n4;2;2009;total;4,1;\n", "<stdin>:3:16: mixed-decimals"),
		of("told otherwise than it is", "["+row+"]", "<stdin>:1:1: wrong-separator", "--from=sotkanet-csv"),
		of("a table without its columns", "indicator,area,year,value,mood\nx,211,2024,1,2\n", "<stdin>:1:27: bad-header"),
		of("two figures of the same", "["+row+","+strings.Replace(row, "6.9", "7.9", 1)+"]", "<stdin>: conflicting", "--show=missing"),
	})
}

func TestUnusablePlan(t *testing.T) {
	args := []string{"audit", "--as-of=2024-12-31"}
	of := func(name, plan string, want ...string) unusableCase {
		for i := range want {
			want[i] = "<stdin>:" + want[i]
		}
		return unusableCase{name, plan, args, want}
	}
	const start = `{"format":"hyte-plan/1","organisations":[{"code":"211"}]`
	checkUnusable(t, []unusableCase{
		of("empty", "", "1:1: not-json"),
		of("not JSON", "{", "1:2: not-json"),
		of("something after it", start+"} x", "1:59: not-json"),
		of("not UTF-8", start+",\"title\":\"\xff\"}", "1:67: bad-utf8"),
		of("another format", `{"format":"hyte-plan/2"}`, "/format: wrong-format (line 1, column 11)"),
		of("unknown key", start+`,"goal":[]}`, "/goal: unknown-key (line 1, column 58)"),
		of("key twice", start+`,"goals":[],"goals":[]}`, "/goals: duplicate-key (line 1, column 69)"),
		of("impossible date", start+`,"term":{"from":"2021-08-32","to":"2025-05-31"}}`, "/term/from: bad-date (line 1, column 73)"),
		of("date in another form", start+`,"term":{"from":"1.8.2021","to":"2025-05-31"}}`, "/term/from: bad-date (line 1, column 73)"),
		of("id of nothing", start+`,"goals":[{"id":"g"}],"actions":[{"id":"a","goals":["x"]}]}`, "/actions/0/goals/0: dangling-id (line 1, column 109)"),
		of("id twice", start+`,"goals":[{"id":"g"},{"id":"g"}]}`, "/goals/1/id: duplicate-id (line 1, column 84)"),
		of("wrong type", start+`,"goals":{}}`, "/goals: wrong-type (line 1, column 66)"),
		of("unknown organisation", `{"format":"hyte-plan/1","organisations":[{"code":"999"}]}`, "/organisations/0/code: unknown-organisation (line 1, column 50)"),
		of("nobody's plan", `{"format":"hyte-plan/1"}`, "/organisations: no-organisation (line 1, column 1)"),
		of("plan of two", `{"format":"hyte-plan/1","organisations":[{"code":"211"},{"code":"922"}]}`, "/organisations: several-organisations (line 1, column 41)"),
		of("unknown duty", start+`,"waivers":[{"duty":"FI-1/1","reason":"x"}]}`, "/waivers/0/duty: unknown-duty (line 1, column 77)"),
		of("further lines", start+",\n \"title\": \"ä\", \"goal\": []}", "/goal: unknown-key (line 2, column 16)"),
		of("several", start+`,"goal":[],"term":{"from":"x","to":"2025-05-31"}}`, "/goal: unknown-key (line 1, column 58)", "/term/from: bad-date (line 1, column 83)"),
		{"maturity of a plan that is none", "[]", []string{"maturity", "--as-of=2024-12-31"}, []string{"<stdin>:1:1: wrong-type"}},
		{"maturity in Åland", `{"format":"hyte-plan/1","organisations":[{"code":"478"}]}`, []string{"maturity", "--as-of=2024-12-31"}, []string{"<stdin>:/organisations/0/code: organisation (line 1, column 50)"}},
		{"unit that is no maker", start + "}", append(args, "--unit=922"), []string{"--unit: not-in-plan"}},
	})
}
