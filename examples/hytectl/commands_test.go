package main

import (
	"encoding/json"
	"encoding/xml"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/shopspring/decimal"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// into runs the program and reads the JSON it prints.
func into(t *testing.T, want int, v any, args ...string) {
	t.Helper()
	status, out, errs := call("", append(args, "--format=json")...)
	require.Equal(t, want, status, errs)
	require.NoError(t, json.Unmarshal([]byte(out), v))
}

// TestComparisonAddsUp: the causes make the difference, but for what each
// rounding to a cent may leave.
func TestComparisonAddsUp(t *testing.T) {
	var got struct {
		Before, After struct{ Year int }
		Total         decimal.Decimal
		Differences   []struct {
			Code  string
			Euros decimal.Decimal
			Parts map[string]decimal.Decimal
		}
	}
	second := filepath.Join(t.TempDir(), "second.csv")
	first, err := os.ReadFile(countyFile)
	require.NoError(t, err)
	changed := strings.Replace(string(first), "\n01,40000,88.0,", "\n01,41000,99.5,", 1)
	require.NotEqual(t, string(first), changed)
	require.NoError(t, os.WriteFile(second, []byte(changed), 0o600))
	into(t, done, &got, "compare", "--scheme=county", "--year=2026", "--with="+second, "--with-base-price=80.00", countyFile)
	assert.Len(t, got.Differences, 22)
	total := decimal.Zero
	for _, d := range got.Differences {
		sum := decimal.Zero
		for _, part := range d.Parts {
			sum = sum.Add(part)
		}
		assert.True(t, sum.Sub(d.Euros).Abs().LessThanOrEqual(decimal.New(3, -2)), "%s: %s and %s", d.Code, sum, d.Euros)
		total = total.Add(d.Euros)
	}
	assert.True(t, total.Equal(got.Total))
	assert.False(t, got.Differences[0].Parts["own"].IsZero(), "its own figure changed")
	assert.False(t, got.Differences[0].Parts["population"].IsZero(), "its population changed")
	assert.False(t, got.Differences[1].Parts["others"].IsZero(), "another's figure changed")
}

// TestOverlaysReachBoth: what is laid over the law holds for both allocations
// unless the second has its own.
func TestOverlaysReachBoth(t *testing.T) {
	var got struct {
		Differences []struct{ Parts map[string]decimal.Decimal }
	}
	args := []string{"compare", "--scheme=county", "--year=2026", "--base-price=80.00", "--with-assume=no-spread=half", countyFile}
	into(t, done, &got, args...)
	for _, d := range got.Differences {
		assert.True(t, d.Parts["price"].IsZero())
	}
	into(t, done, &got, append(args, "--with-base-price=90.00")...)
	assert.True(t, got.Differences[0].Parts["price"].IsPositive())
}

// TestSameFigures: under two laws the same figures differ by price, law and
// rounding alone, whichever of the two knows more indicators.
func TestSameFigures(t *testing.T) {
	type comparison struct {
		Differences []struct {
			Code  string
			Euros decimal.Decimal
			Parts map[string]decimal.Decimal
		}
	}
	cohort := "../quickstart/cohort-2024.csv"
	var forth, back comparison
	into(t, done, &forth, "compare", "--scheme=municipal", "--year=2024", "--with-year=2026", cohort)
	for _, d := range forth.Differences {
		for _, cause := range []string{"population", "own", "others"} {
			assert.True(t, d.Parts[cause].IsZero(), "%s %s", d.Code, cause)
		}
	}
	merged := unitsOf(t, cohort, "2026")
	into(t, done, &back, "compare", "--scheme=municipal", "--year=2026", "--with-year=2024", merged)
	for _, d := range back.Differences {
		for _, cause := range []string{"population", "own", "others"} {
			assert.True(t, d.Parts[cause].IsZero(), "%s %s", d.Code, cause)
		}
	}
}

// unitsOf writes a cohort with the units that the year has.
func unitsOf(t *testing.T, cohort, year string) string {
	t.Helper()
	day := must(law.ParseDate(year + "-01-01"))
	var kept strings.Builder
	for line := range strings.Lines(string(must(os.ReadFile(cohort)))) {
		code, _, _ := strings.Cut(line, ",")
		if _, err := region.Lookup(code, day); err == nil || code == "code" {
			kept.WriteString(line)
		}
	}
	path := filepath.Join(t.TempDir(), "cohort.csv")
	require.NoError(t, os.WriteFile(path, []byte(kept.String()), 0o600))
	return path
}

// TestFigure: a figure laid over the cohort changes the award and is recorded.
func TestFigure(t *testing.T) {
	type allocation struct {
		Overlays []map[string]any
		Awards   []struct{ Code, Euros string }
	}
	var before, after allocation
	args := []string{"allocate", "--scheme=county", "--year=2026", countyFile}
	into(t, done, &before, args...)
	into(t, done, &after, append(args, "--figure=07:mmr-coverage=97.5", "--without=hip-fractures-65")...)
	assert.Empty(t, before.Overlays)
	assert.ElementsMatch(t, []map[string]any{
		{"kind": "without", "key": "hip-fractures-65", "value": "", "whatIf": true},
		{"kind": "figure", "unit": "07", "key": "mmr-coverage", "value": "97.5", "whatIf": true},
	}, after.Overlays)
	assert.NotEqual(t, before.Awards[6].Euros, after.Awards[6].Euros)
}

// TestRoundingsAndGaps: the two tables that --only prints have their rows.
func TestRoundingsAndGaps(t *testing.T) {
	var table struct {
		BasePrice string
		Roundings []struct {
			Taken bool
			Moved int
		}
	}
	into(t, done, &table, "allocate", "--scheme=county", "--year=2026", "--only=rounding", countyFile)
	assert.Equal(t, "70.95", table.BasePrice)
	assert.Len(t, table.Roundings, 56)
	assert.True(t, table.Roundings[0].Taken)
	assert.Zero(t, table.Roundings[0].Moved)
	status, text, _ := call("", "allocate", "--scheme=county", "--year=2025", "--only=missing", countyFile)
	assert.Equal(t, done, status)
	assert.Contains(t, text, "Nothing is missing.", "the money goes per resident")
}

// TestLaw: the JSON has the keys that the design fixes, and --unit narrows.
func TestLaw(t *testing.T) {
	type duties struct {
		AsOf   string
		Duties []map[string]json.RawMessage
	}
	var all, one, history, narrowed duties
	into(t, done, &all, "law", "--as-of=2026-11-22")
	into(t, done, &one, "law", "--as-of=2026-11-22", "--unit=06")
	into(t, done, &history, "law", "--as-of=2026-11-22", "--id=FI-612/2021-6-2e")
	into(t, done, &narrowed, "law", "--as-of=2026-11-22", "--id=FI-612/2021-6-2e", "--unit=211")
	assert.Equal(t, "2026-11-22", all.AsOf)
	for _, d := range all.Duties {
		for _, key := range []string{"id", "severity", "force", "from", "to", "appliesTo", "citation", "title"} {
			assert.Contains(t, d, key)
		}
	}
	var timeless duties
	into(t, done, &timeless, "law", "--id=FI-612/2021-6-2e")
	assert.Equal(t, history.Duties, timeless.Duties, "a history is the same on every day")
	assert.Empty(t, timeless.AsOf)
	_, text, _ := call("", "law", "--id=FI-612/2021-6-2e")
	assert.Contains(t, text, "FI-612/2021-6-2e  1 January 2023 –  duty\n", "without a day nothing is in force or not")
	assert.Greater(t, len(all.Duties), len(one.Duties))
	assert.Less(t, len(narrowed.Duties), len(history.Duties))
	assert.NotEmpty(t, narrowed.Duties)
	status, text, _ := call("", "law", "--as-of=2026-11-22", "--unit=478")
	assert.Equal(t, done, status)
	assert.Contains(t, text, "No duty of this library applies.", "Åland legislates for itself")
}

// TestLawHistory: the history goes both ways, and a duty says in whose words it
// stands, up to which day they were read, what to do and where.
func TestLawHistory(t *testing.T) {
	for _, id := range []string{"FI-1326/2010-12-1c", "FI-612/2021-6-3e"} {
		_, text, _ := call("", "law", "--id="+id)
		assert.Contains(t, text, "  Replaced by: FI-612/2021-6-3e\n", id)
		assert.Contains(t, text, "  Replaces: FI-1326/2010-12-1c\n", id)
		for _, said := range []string{
			"“on valmisteltava” (in Finnish); “ska utarbetas” (in Swedish)", "“hyvinvointikertomus” (in Finnish);",
			"text read up to 21 February 2025", "  Place of the evidence in a plan: /documents\n",
			"  Where it is missing: Prepare the welfare report and bring it before the council.\n",
			"  How often: once in each council term\n", "  Binds: municipality, municipality in Uusimaa, Helsinki\n",
		} {
			assert.Contains(t, text, said)
		}
	}
	_, swedish, _ := call("", "law", "--id=FI-612/2021-6-3e", "--lang=sv")
	assert.Contains(t, swedish, "  Lagens förpliktande verb: ”ska utarbetas”\n")
	assert.NotContains(t, swedish, "on valmisteltava", "the statute has a Swedish text")
	_, guidance, _ := call("", "law", "--id=THL-KERT-1")
	assert.NotContains(t, guidance, "of the act", "guidance is no statute")
}

// TestLawReading: how old the reading is, what is not checked, and the regimes
// of which the audits know nothing.
func TestLawReading(t *testing.T) {
	var age struct {
		AsOf    string
		Sources []struct {
			Act  string
			Days *int
		}
	}
	into(t, done, &age, "law", "--as-of=2026-11-22", "--staleness")
	assert.Equal(t, "2026-11-22", age.AsOf)
	_, text, _ := call("", "law", "--as-of=2026-11-22", "--staleness")
	assert.Equal(t, len(age.Sources), strings.Count(text, "\n    duties and guidance: "))
	assert.Contains(t, text, ", 639 days earlier\n")
	assert.Contains(t, text, "HE 86/2025 (preparedness; number of the act not known)")
	_, swedish, _ := call("", "law", "--as-of=2026-11-22", "--staleness", "--lang=sv")
	assert.Contains(t, swedish, "RP 86/2025 (beredskap; ")

	var unchecked struct {
		NotChecked []struct {
			Source, Reason map[string]string
			Watch          bool
		}
	}
	into(t, done, &unchecked, "law", "--not-checked")
	require.NotEmpty(t, unchecked.NotChecked)
	_, text, _ = call("", "law", "--not-checked", "--lang=fi")
	text = strings.Join(strings.Fields(text), " ")
	for _, u := range unchecked.NotChecked {
		assert.Contains(t, text, u.Source["fi"]+" "+u.Reason["fi"])
	}

	for _, r := range governance.Regimes() {
		var regime struct {
			Regime string
			Name   map[string]string
			Tasks  []struct{ ID string }
		}
		into(t, done, &regime, "law", "--regime="+r.String())
		assert.Equal(t, r.String(), regime.Regime)
		assert.Len(t, regime.Name, 3)
		_, text, _ := call("", "law", "--regime="+r.String())
		for _, task := range regime.Tasks {
			assert.Contains(t, text, "   "+task.ID+" · ")
		}
	}
}

// TestAuditReads: every finding stands in the text once, grouped by act, and in
// each group nothing worse comes after something better.
func TestAuditReads(t *testing.T) {
	plan, problems := parsePlan(must(os.ReadFile(planFile)), planFile)
	require.Empty(t, problems)
	for _, day := range []string{"2014-06-01", "2024-12-31", "2026-11-22"} {
		list, err := audit(plan, "", must(law.ParseDate(day)))
		require.NoError(t, err)
		seen, groups := map[string]int{}, byAct(list)
		for i, group := range groups {
			assert.True(t, i == 0 || badness(groups[i-1][0]) <= badness(group[0]))
			for j, f := range group {
				seen[f.Duty.ID]++
				assert.Equal(t, group[0].Duty.Citation.Act, f.Duty.Citation.Act)
				assert.True(t, j == 0 || badness(group[j-1]) <= badness(f))
			}
		}
		for f := range list.Findings() {
			assert.Equal(t, 1, seen[f.Duty.ID], f.Duty.ID)
		}
		assert.Len(t, seen, list.Len())
	}
	for _, o := range governance.Outcomes() {
		assert.NotEmpty(t, outcomeSigns[o].sign, o)
	}
}

// TestBadness: what makes the plan incomplete stands before all else, a waived
// must among it.
func TestBadness(t *testing.T) {
	last := -1
	for _, f := range []struct {
		severity governance.Severity
		outcome  governance.Outcome
	}{
		{governance.Must, governance.Overdue}, {governance.Must, governance.Fail}, {governance.Must, governance.Waived},
		{governance.Should, governance.Fail}, {governance.Should, governance.Waived}, {governance.Linked, governance.Fail},
		{governance.Must, governance.Due}, {governance.Linked, governance.Due}, {governance.Must, governance.Review},
		{governance.Should, governance.Justified}, {governance.Must, governance.NotDue},
		{governance.Must, governance.NotApplicable}, {governance.Must, governance.Pass}, {governance.Linked, governance.Pass},
	} {
		bad := badness(governance.Finding{Duty: governance.Duty{Severity: f.severity}, Outcome: f.outcome})
		assert.Greater(t, bad, last, "%s %s", f.severity, f.outcome)
		last = bad
	}
}

// TestAuditLayout: in every language the titles stand under each other, a blank
// line parts what is met from what is not, and days have a line of their own.
func TestAuditLayout(t *testing.T) {
	finding := regexp.MustCompile(`^  ([✗!→?·✓]) (.*?)  +(\S.*)$`)
	days := map[lang.Language]string{
		lang.Finnish: "Myöhässä 1.6.2025 lähtien", lang.Swedish: "Försenat sedan den 1 juni 2025", lang.English: "Overdue since 1 June 2025",
	}
	for _, l := range lang.All() {
		_, text, _ := call("", "audit", "--as-of=2026-11-22", "--lang="+l.String(), planFile)
		assert.Regexp(t, `(?m)^ +`+days[l]+`\.$`, text)
		columns, before := map[int]bool{}, ""
		for line := range strings.Lines(text) {
			line = strings.TrimSuffix(line, "\n")
			if found := finding.FindStringSubmatch(line); found != nil {
				columns[utf8.RuneCountInString(line)-utf8.RuneCountInString(found[3])] = true
				if found[1] != "✓" {
					assert.Empty(t, before, line)
				}
				assert.NotContains(t, before, "[/", line)
			}
			before = line
		}
		assert.Len(t, columns, 1, l)
	}
}

// TestAuditForMachines: SARIF names the file and its version, JUnit is XML, and
// the exit status is the same in every format.
func TestAuditForMachines(t *testing.T) {
	status, sarif, _ := call("", "audit", "--as-of=2024-12-31", "--format=sarif", planFile)
	assert.Equal(t, failed, status)
	assert.Contains(t, sarif, `"version":"2.1.0"`)
	assert.Contains(t, sarif, planFile)
	status, junit, _ := call("", "audit", "--as-of=2024-12-31", "--format=junit", planFile)
	assert.Equal(t, failed, status)
	var suite struct {
		Tests    int        `xml:"tests,attr"`
		Failures int        `xml:"failures,attr"`
		Cases    []struct{} `xml:"testcase"`
	}
	require.NoError(t, xml.Unmarshal([]byte(junit), &suite))
	assert.Len(t, suite.Cases, suite.Tests)
	assert.Positive(t, suite.Failures)
}

// TestAuditNamesTheFileAsAURI: SARIF takes a URI reference, which a file name is
// not always.
func TestAuditNamesTheFileAsAURI(t *testing.T) {
	plan, err := os.ReadFile(planFile)
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	for name, uri := range map[string]string{
		"plan.json": "plan.json", "vuosi 2024.json": "vuosi%202024.json", "50%.json": "50%25.json",
		"a#b?.json": "a%23b%3F.json", "väli:kausi.json": "./v%C3%A4li:kausi.json",
	} {
		require.NoError(t, os.WriteFile(name, plan, 0o600))
		_, sarif, _ := call("", "audit", "--as-of=2024-12-31", "--format=sarif", name)
		assert.Contains(t, sarif, `"artifactLocation":{"uri":"`+uri+`"}`, name)
	}
}

// TestReports: every kind in every format; the euros come with a cohort.
func TestReports(t *testing.T) {
	for _, kind := range []string{"annual", "term", "summary"} {
		for format, begins := range map[string]string{"text": "# ", "md": "# ", "html": "<!DOCTYPE html>", "json": "{"} {
			args := []string{"report", "--kind=" + kind, "--year=2024", "--format=" + format, planFile}
			status, plain, errs := call("", args...)
			assert.Equal(t, done, status, errs)
			assert.True(t, strings.HasPrefix(plain, begins), "%s %s: %.40q", kind, format, plain)
			_, rich, errs := call("", append(args, "--scheme=municipal", "--finance-year=2026", "--cohort="+cohortFile)...)
			assert.Empty(t, errs)
			assert.Greater(t, len(rich), len(plain), "%s %s", kind, format)
		}
	}
	_, december, _ := call("", "report", "--kind=annual", "--year=2024", planFile)
	_, same, _ := call("", "report", "--kind=annual", "--year=2024", "--as-of=2024-12-31", planFile)
	assert.Equal(t, december, same, "the last day of the year unless told")
}

// TestCycle: without a file nothing is done, and standard input is read where a
// dash asks for it.
func TestCycle(t *testing.T) {
	type cycle struct {
		Tasks []struct{ ID, State string }
	}
	var bare, told cycle
	into(t, done, &bare, "cycle", "--unit=211", "--as-of=2024-12-31")
	into(t, done, &told, "cycle", "--unit=211", "--as-of=2024-12-31", planFile)
	assert.Len(t, told.Tasks, len(bare.Tasks))
	states := map[string]int{}
	for i, task := range told.Tasks {
		assert.Equal(t, bare.Tasks[i].ID, task.ID)
		assert.NotEqual(t, "done", bare.Tasks[i].State)
		states[task.State]++
	}
	assert.Positive(t, states["done"])
	plan := string(must(os.ReadFile(planFile)))
	_, dash, _ := call(plan, "cycle", "--unit=211", "--as-of=2024-12-31", "-")
	_, named, _ := call("", "cycle", "--unit=211", "--as-of=2024-12-31", planFile)
	assert.Equal(t, named, dash)
	_, calendar, _ := call("", "cycle", "--unit=HUS", "--as-of=2026-11-22", "--format=ics")
	assert.True(t, strings.HasPrefix(calendar, "BEGIN:VCALENDAR\r\n"))
}

// TestSchemas: each is JSON that says which draft it is of.
func TestSchemas(t *testing.T) {
	for _, name := range schemaNames() {
		status, out, errs := call("", "schema", name)
		assert.Equal(t, done, status, errs)
		var schema map[string]any
		require.NoError(t, json.Unmarshal([]byte(out), &schema))
		assert.Equal(t, "https://json-schema.org/draft/2020-12/schema", schema["$schema"])
	}
}

// TestFiguresRoundTrip: all wire formats of the same figures convert to the same
// table, and that table reads back to itself.
func TestFiguresRoundTrip(t *testing.T) {
	folder := "../../indicators/sotkanet/testdata/"
	var tables []string
	for _, file := range []string{"sotkanet-4.json", "sotkanet-4.csv", "sotkanet-4-comma.csv"} {
		status, out, errs := call("", "indicators", "--format=csv", folder+file)
		assert.Equal(t, done, status)
		assert.Empty(t, errs)
		tables = append(tables, out)
	}
	assert.Equal(t, tables[1], tables[2], "decimal point or comma")
	assert.Equal(t, strings.Count(tables[0], "\n"), strings.Count(tables[1], "\n"))
	_, again, _ := call(tables[0], "indicators", "--format=csv")
	assert.Equal(t, tables[0], again)
	_, cube, _ := call("", "indicators", "--format=csv", "--key=sotkanet:4", cubeFile)
	_, labels, _ := call("", "indicators", "--format=csv", "--key=sotkanet:4", labelFile)
	assert.Equal(t, 1+84, strings.Count(cube, "\n"))
	assert.Equal(t, strings.Count(cube, ",..,"), strings.Count(labels, ",..,"), "what is withheld stays withheld")
}

// TestFiguresWithRemarks: suspicious rows are kept and told: in text below the
// table, in JSON beside the rows, beside CSV on standard error.
func TestFiguresWithRemarks(t *testing.T) {
	const odd = "indicator;region;year;gender;primary value;absolute value\n4;2;2008;total;6.9;\n4;999999;2008;total;-1.0;\n"
	args := []string{"indicators", "--format"}
	status, csv, errs := call(odd, append(args, "csv")...)
	assert.Equal(t, done, status)
	assert.Equal(t, 1+2, strings.Count(csv, "\n"))
	assert.Contains(t, errs, "<stdin>:3:1: unknown-region: ")
	assert.Contains(t, errs, "<stdin>:3:1: below-bounds: ")
	_, text, errs := call(odd, append(args, "text")...)
	assert.Empty(t, errs)
	assert.Contains(t, text, "Rows with a remark are kept as they stand.")
	assert.Contains(t, text, "unknown-region")
	_, asJSON, errs := call(odd, append(args, "json")...)
	assert.Empty(t, errs)
	assert.Contains(t, asJSON, `"remarkCount":2`)
}

// TestFiguresToEuros: figures become a cohort, and the cohort an allocation.
func TestFiguresToEuros(t *testing.T) {
	const figures = "indicator,area,year,value\n" +
		"sotkanet:127,211,2024,33000\nsotkanet:127,837,2024,250000\nlead-coordinator,211,2024,100\n" +
		"own:falls,211,2023,300\nown:falls,211,2024,290\nown:falls,837,2023,280\nown:falls,837,2024,..\n"
	args := []string{"indicators", "--show=cohort", "--scheme=municipal", "--finance-year=2026", "--use=falls-65=own:falls"}
	status, cohort, errs := call(figures, append(args, "--format=csv")...)
	require.Equal(t, done, status, errs)
	assert.Equal(t, 1+2, strings.Count(cohort, "\n"))
	assert.Contains(t, cohort, "code,population,lead-coordinator,falls-65:previous,falls-65:latest\n")
	assert.Contains(t, cohort, ",280,..\n")
	status, awards, errs := call(cohort, "allocate", "--scheme=municipal", "--year=2026", "--format=csv")
	require.Equal(t, done, status, errs)
	assert.Contains(t, awards, "\n211,33000,")
	_, told, _ := call(figures, args...)
	assert.Regexp(t, `falls-65 +own:falls +2023 +2024 +1 +suppressed 1`, told)
	assert.Contains(t, told, "Units without residents (290): 005 Alajärvi, ")
	_, asJSON, _ := call(figures, append(args, "--format=json")...)
	assert.Contains(t, asJSON, `{"indicator":"lead-coordinator","key":"lead-coordinator","previous":null,"latest":"2024","complete":1,`)
}

// TestSniff: the beginning tells the format, and prose tells none.
func TestSniff(t *testing.T) {
	for beginning, want := range map[string]string{
		"[{": "sotkanet-json", "\ufeff \n[": "sotkanet-json", "<html>": "sotkanet-json", "{\"dataset\"": "json-stat",
		"indicator;region;year;gender;primary value;absolute value\r\n": "sotkanet-csv", "Aika;Alue;val\r\n": "thl-csv",
		"year,value,area,indicator\n": "csv", "year,value,area\n": "", "hello": "", "": "",
	} {
		assert.Equal(t, want, sniff([]byte(beginning), nil), beginning)
	}
}
