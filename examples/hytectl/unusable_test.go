package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// unusableCase is one input that ends in exit status 2: want lists how each
// line of standard error begins.
type unusableCase struct {
	name  string
	stdin string
	args  []string
	want  []string
}

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
			if assert.Len(t, lines, len(test.want), errs) {
				for i, want := range test.want {
					assert.True(t, strings.HasPrefix(lines[i], want+": "), "found %q, expected %q first", lines[i], want)
					assert.Greater(t, len(strings.TrimSpace(lines[i])), len(want)+2, "a text follows")
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
		of("several", head+"211,0,101\n922,5,x\n211,5,100\n", "2:5: population", "2:7: range", "3:7: number", "4:1: repeated-code"),
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
		of("empty", "", " not-json"),
		of("not JSON", "{", " not-json"),
		of("something after it", start+"} x", " not-json"),
		of("not UTF-8", start+",\"title\":\"\xff\"}", " bad-utf8"),
		of("another format", `{"format":"hyte-plan/2"}`, "/format: wrong-format"),
		of("unknown key", start+`,"goal":[]}`, "/goal: unknown-key"),
		of("key twice", start+`,"goals":[],"goals":[]}`, "/goals: duplicate-key"),
		of("impossible date", start+`,"term":{"from":"2021-08-32","to":"2025-05-31"}}`, "/term/from: bad-date"),
		of("date in another form", start+`,"term":{"from":"1.8.2021","to":"2025-05-31"}}`, "/term/from: bad-date"),
		of("id of nothing", start+`,"goals":[{"id":"g"}],"actions":[{"id":"a","goals":["x"]}]}`, "/actions/0/goals/0: dangling-id"),
		of("id twice", start+`,"goals":[{"id":"g"},{"id":"g"}]}`, "/goals/1/id: duplicate-id"),
		of("wrong type", start+`,"goals":{}}`, "/goals: wrong-type"),
		of("unknown organisation", `{"format":"hyte-plan/1","organisations":[{"code":"999"}]}`, "/organisations/0/code: unknown-organisation"),
		of("nobody's plan", `{"format":"hyte-plan/1"}`, "/organisations: no-organisation"),
		of("plan of two", `{"format":"hyte-plan/1","organisations":[{"code":"211"},{"code":"922"}]}`, "/organisations: several-organisations"),
		of("unknown duty", start+`,"waivers":[{"duty":"FI-1/1","reason":"x"}]}`, "/waivers/0/duty: unknown-duty"),
		of("several", start+`,"goal":[],"term":{"from":"x","to":"2025-05-31"}}`, "/goal: unknown-key", "/term/from: bad-date"),
		{"maturity of a plan that is none", "[]", []string{"maturity", "--as-of=2024-12-31"}, []string{"<stdin>: wrong-type"}},
		{"maturity in Åland", `{"format":"hyte-plan/1","organisations":[{"code":"478"}]}`, []string{"maturity", "--as-of=2024-12-31"}, []string{"<stdin>:/organisations/0/code: organisation"}},
		{"unit that is no maker", start + "}", append(args, "--unit=922"), []string{"<stdin>:/organisations: not-in-plan"}},
	})
}
