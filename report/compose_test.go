package report_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
)

func sectionIDs(d report.Document) []string {
	var ids []string
	for _, s := range d.Sections {
		ids = append(ids, s.ID)
	}
	return ids
}

func TestOutlines(t *testing.T) {
	docs := samples(t)
	assert.Equal(t, []string{"summary", "state", "factors", "actions", "duties", "maturity", "supplement", "deadlines", "sources"}, sectionIDs(docs["annual"]))
	assert.Equal(t, []string{"summary", "background", "population", "factors", "contents", "strengths", "evaluation", "plan", "sub-plans", "duties", "maturity", "supplement", "deadlines", "sources"}, sectionIDs(docs["term"]))
	assert.Equal(t, []string{"summary", "actions", "indicators", "duties", "supplement", "deadlines"}, sectionIDs(docs["summary"]))
	assert.Equal(t, []string{"duties", "supplement", "actions", "indicators", "sources"}, sectionIDs(docs["comparison"]))
	assert.NotContains(t, sectionIDs(docs["minimal annual"]), "supplement", "no allocation was given")
}

// Whatever the plan holds, the three statutory contents of the yearly report
// are there, or a gap with the duty stands in their place.
func TestStatutoryContentsOrGaps(t *testing.T) {
	seen := []hyte.Observation{{Value: datum(t, "1"), Year: 2023}}
	for _, test := range []struct {
		name string
		plan hyte.Plan
		gaps int
	}{
		{"nothing", hyte.Plan{}, 3},
		{"actions", hyte.Plan{Actions: []hyte.Action{{ID: "a", Text: hyte.Plain("teko")}}}, 2},
		{"state", hyte.Plan{Indicators: []hyte.Indicator{{ID: "i", Name: hyte.Plain("terveys"), Topics: []hyte.Topic{hyte.TopicHealth}, Observations: seen}}}, 2},
		{"factors", hyte.Plan{Indicators: []hyte.Indicator{{ID: "i", Name: hyte.Plain("elinolot"), Topics: []hyte.Topic{hyte.TopicLivingConditions}, Observations: seen}}}, 2},
	} {
		t.Run(test.name, func(t *testing.T) {
			test.plan.Organisations = []hyte.Organisation{{Code: "211"}}
			d, err := report.Annual(test.plan, audited(t, test.plan, newYearsEve), 2024)
			require.NoError(t, err)
			gaps := 0
			for g := range d.Gaps() {
				if g.Duty == "FI-612/2021-6-3d" {
					gaps++
					assert.True(t, g.Must)
					assert.True(t, g.Text.Complete() && g.Remedy.Complete())
					assert.NotEmpty(t, g.Pointer)
					assert.Equal(t, "612/2021", g.Citation.Act)
				}
			}
			assert.Equal(t, test.gaps, gaps)
		})
	}
}

// The gap of a content stands under the provision of the day: HUS and counties
// have their own.
func TestGapsByActor(t *testing.T) {
	for code, duty := range map[string]string{"08": "FI-612/2021-7-3b", "HUS": "FI-615/2021-8-3", "091": "FI-612/2021-6-3d"} {
		plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: code}}}
		d, err := report.Annual(plan, audited(t, plan, newYearsEve), 2024)
		require.NoError(t, err)
		var duties []string
		for g := range d.Gaps() {
			duties = append(duties, g.Duty)
		}
		assert.Contains(t, duties, duty, code)
	}
}

// Every failed must duty of the audit stands in the report with its remedy.
func TestEveryFailureIsInTheReport(t *testing.T) {
	plan := readPlan(t, "model-plan")
	checklist := audited(t, plan, newYearsEve)
	failed := 0
	text := string(report.AppendHTML(nil, samples(t)["annual"], lang.Swedish))
	for f := range checklist.Failed() {
		failed++
		assert.Contains(t, text, f.Remedy(lang.Swedish), f.Duty.ID)
	}
	require.Positive(t, failed)
}

// A goal that no action supports is a gap of its own in the plan part.
func TestGoalWithoutAction(t *testing.T) {
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}, Goals: []hyte.Goal{{ID: "g", Number: "1", Text: hyte.Plain("yhdessä")}}}
	d, err := report.Term(plan, audited(t, plan, newYearsEve))
	require.NoError(t, err)
	for g := range d.Gaps() {
		if g.Pointer == "/goals/0" {
			assert.Equal(t, "FI-612/2021-6-2b", g.Duty)
			assert.Equal(t, "Målet saknar åtgärd: 1 yhdessä", g.Text.Swedish)
			return
		}
	}
	t.Fatal("no gap")
}

// A text in one string is in the language of the plan, where the plan tells it.
func TestLanguageOfThePlan(t *testing.T) {
	swedish := lang.Swedish
	plan := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "211", Name: hyte.Plain("Modellkommunen")}}, Language: &swedish,
		Actions: []hyte.Action{{ID: "a", Text: hyte.Plain("Välfärdspanel")}},
	}
	d, err := report.Annual(plan, audited(t, plan, newYearsEve), 2024)
	require.NoError(t, err)
	assert.Contains(t, string(report.AppendHTML(nil, d, lang.Finnish)), `<span lang="sv">Välfärdspanel</span>`)
	assert.Contains(t, string(report.AppendHTML(nil, d, lang.Swedish)), `<th scope="row">Välfärdspanel</th>`)
}

// A comparison across 2023 says which duties were not in force.
func TestComparisonAcrossLaws(t *testing.T) {
	plan := readPlan(t, "model-plan")
	d, err := report.Comparison(plan, audited(t, plan, law.Day(2022, 12, 31)), plan, audited(t, plan, newYearsEve))
	require.NoError(t, err)
	assert.Contains(t, string(report.AppendMarkdown(nil, d, lang.Swedish)), "inte i kraft")
}

// Figures and statuses after the year do not count in its report.
func TestAnnualLooksNoFurtherThanItsYear(t *testing.T) {
	plan := hyte.Plan{
		Organisations:      []hyte.Organisation{{Code: "211"}},
		StatusVocabularies: []hyte.StatusVocabulary{{ID: "v", Values: []hyte.StatusValue{{Value: "3", Label: hyte.Plain("Valmis!"), Means: hyte.StatusDone}, {Value: "1", Label: hyte.Plain("Alussa"), Means: hyte.StatusStarted}}}},
		Actions: []hyte.Action{{ID: "a", Text: hyte.Plain("teko"), Status: []hyte.Status{
			{Value: "3", Vocabulary: "v", AsOf: law.Day(2024, 1, 15)}, {Value: "1", Vocabulary: "v", AsOf: law.Day(2023, 12, 31)},
		}}},
		Indicators: []hyte.Indicator{{ID: "i", Name: hyte.Plain("mittari"), Observations: []hyte.Observation{
			{Value: datum(t, "11"), Year: 2023}, {Value: datum(t, "22"), Year: 2024},
		}}},
	}
	checklist := audited(t, plan, newYearsEve)
	of := func(year int) string {
		d, err := report.Annual(plan, checklist, year)
		require.NoError(t, err)
		return string(report.AppendMarkdown(nil, d, lang.Finnish))
	}
	assert.Contains(t, of(2024), "Valmis!")
	assert.Contains(t, of(2024), "22 (2024)")
	assert.NotContains(t, of(2023), "Valmis!")
	assert.Contains(t, of(2023), "Alussa")
	assert.Contains(t, of(2023), "11 (2023)")
	assert.NotContains(t, of(2023), "22 (2024)")
}

func TestWhatCannotBeComposed(t *testing.T) {
	plan := readPlan(t, "model-plan")
	aland := hyte.Plan{Organisations: []hyte.Organisation{{Code: "478"}}}
	tests := []struct {
		name    string
		plan    hyte.Plan
		audit   governance.Checklist
		year    int
		problem report.InputProblem
	}{
		{"no audit", plan, governance.Checklist{}, 2024, report.NoAudit},
		{"another plan", hyte.Plan{Organisations: []hyte.Organisation{{Code: "922"}}}, audited(t, plan, newYearsEve), 2024, report.OtherPlan},
		{"Åland", aland, audited(t, aland, newYearsEve), 2024, report.Outside},
		{"no year", plan, audited(t, plan, newYearsEve), 0, report.BadYear},
		{"year out of range", plan, audited(t, plan, newYearsEve), 10_000, report.BadYear},
	}
	for _, test := range tests {
		_, err := report.Annual(test.plan, test.audit, test.year)
		var bad *report.InputError
		require.ErrorAs(t, err, &bad, test.name)
		assert.Equal(t, test.problem, bad.Problem, test.name)
		assert.Contains(t, bad.Error(), bad.Expected)
		if test.problem == report.BadYear {
			continue
		}
		_, err = report.Term(test.plan, test.audit)
		require.ErrorAs(t, err, &bad, test.name)
		_, err = report.Summary(test.plan, test.audit)
		require.ErrorAs(t, err, &bad, test.name)
	}
}

// The caller's sections stand before the deadlines; a nil option adds nothing.
func TestOwnSections(t *testing.T) {
	plan := readPlan(t, "model-plan")
	own := report.Section{ID: "own", Title: plain("Oma"), Blocks: []report.Block{report.Paragraph{report.Say(plain("teksti"))}}}
	d, err := report.Annual(plan, audited(t, plan, newYearsEve), 2024, nil, report.WithSections(own))
	require.NoError(t, err)
	ids := sectionIDs(d)
	assert.Equal(t, slices.Index(ids, "deadlines")-1, slices.Index(ids, "own"))
}

// What the library says it says in three languages, and each is its own.
func TestDocumentsAreWholeInThreeLanguages(t *testing.T) {
	for name, d := range samples(t) {
		if name == "sampler" {
			continue
		}
		assert.True(t, d.Title.Text.Complete(), name)
		eachText(d, func(where string, text lang.Text) {
			assert.True(t, text.Complete() || text.IsZero(), "%s %s: %+v", name, where, text)
			if strings.Count(text.Finnish, " ") > 2 {
				assert.NotEqual(t, text.Finnish, text.Swedish, where)
				assert.NotEqual(t, text.Finnish, text.English, where)
			}
		})
	}
}

// eachText visits the texts of the library in a document, not those of the
// plan.
func eachText(d report.Document, visit func(string, lang.Text)) {
	var sections func(list []report.Section)
	sections = func(list []report.Section) {
		for _, s := range list {
			visit(s.ID, s.Title)
			for _, b := range s.Blocks {
				eachTextOf(b, visit)
			}
			sections(s.Sections)
		}
	}
	sections(d.Sections)
}

func eachTextOf(b report.Block, visit func(string, lang.Text)) {
	sentences := func(where string, list []report.Sentence) {
		for _, s := range list {
			visit(where, s.Text)
		}
	}
	switch b := b.(type) {
	case report.Paragraph:
		sentences("paragraph", b)
	case report.List:
		sentences("list", b)
	case report.Facts:
		for _, f := range b {
			visit("fact", f.Label)
			visit("fact note", f.Note.Text)
		}
	case report.Gap:
		visit("gap", b.Text)
		visit("remedy", b.Remedy)
	case report.Table:
		visit(b.ID, b.Alt.Text)
		sentences(b.ID, b.Notes)
		for _, c := range b.Columns {
			visit(b.ID, c.Title)
		}
		for _, l := range b.Legend {
			visit(b.ID, l.Text)
		}
	}
}

func TestSameBytesEveryTime(t *testing.T) {
	first, second := samples(t), samples(t)
	for name := range first {
		for _, l := range lang.All() {
			assert.Equal(t, report.AppendHTML(nil, first[name], l), report.AppendHTML(nil, second[name], l), name)
			assert.Equal(t, report.AppendMarkdown(nil, first[name], l), report.AppendMarkdown(nil, second[name], l), name)
		}
		assert.Equal(t, report.AppendJSON(nil, first[name]), report.AppendJSON(nil, second[name]), name)
	}
}

func TestGridBandsHoldTheirLowerEnds(t *testing.T) {
	for table := range samples(t)["annual"].Tables() {
		if table.ID != "grid-1" {
			continue
		}
		var marks []report.Mark
		for _, row := range table.Rows {
			for _, v := range row[1:] {
				marks = append(marks, v.Mark())
			}
		}
		assert.Equal(t, []report.Mark{report.Poor, report.Poor, report.Fair, report.Fair, report.Good, report.Good, report.Open, report.Open, report.Open}, marks)
		assert.Equal(t, "0 (10)", table.Rows[0][1].In(lang.Finnish))
		return
	}
	t.Fatal("no grid")
}

func TestProfileBesideTheCountry(t *testing.T) {
	for table := range samples(t)["annual"].Tables() {
		if table.ID != "profile-youth" {
			continue
		}
		var marks []report.Mark
		for _, row := range table.Rows {
			marks = append(marks, row[len(row)-1].Mark())
		}
		assert.Equal(t, []report.Mark{report.Good, report.Poor, report.Fair, report.Open}, marks)
		assert.Equal(t, "\u22121,0", table.Rows[0][3].In(lang.Finnish))
		assert.Equal(t, report.Good, table.Rows[0][3].Mark(), "a fall is good here")
		assert.Equal(t, "7,0 (2023)", table.Rows[0][2].In(lang.Finnish))
		assert.Equal(t, "salattu", table.Rows[1][4].In(lang.Finnish))
		var notes []string
		for _, n := range table.Notes {
			notes = append(notes, n.In(lang.Finnish))
		}
		assert.Equal(t, "Keksitty.", notes[0])
		assert.Contains(t, strings.Join(notes, "\n"), "mittari missing: ", "a caution names its row")
		return
	}
	t.Fatal("no profile")
}

// What guidance asks of the report of the term and the plan does not hold is a
// gap whose duty is named, whether or not its day has come.
func TestTermNamesMissingContents(t *testing.T) {
	plan := readPlan(t, "minimal-plan")
	for _, day := range []law.Date{newYearsEve, law.Day(2025, 5, 31), law.Day(2025, 6, 30)} {
		d, err := report.Term(plan, audited(t, plan, day))
		require.NoError(t, err)
		gaps := map[string]bool{}
		for g := range d.Gaps() {
			gaps[g.Duty] = true
			if strings.HasPrefix(g.Duty, "THL-KERT") {
				assert.True(t, g.Text.Complete() && g.Remedy.Complete(), g.Duty)
				assert.False(t, g.Must, "guidance is advice")
			}
		}
		text := string(report.AppendMarkdown(nil, d, lang.Finnish))
		for i := range 6 {
			for _, id := range []string{"THL-KERT-" + string(rune('1'+i)), "THL-SIS-" + string(rune('1'+i))} {
				assert.True(t, gaps[id], "%s on %s", id, day)
				assert.Contains(t, text, "("+id+")", "Markdown names the duty")
			}
		}
		for table := range d.Tables() {
			if strings.HasPrefix(table.ID, "report-") {
				assert.NotContains(t, string(report.AppendCSV(nil, table, lang.Finnish)), "ei vielä ajankohtainen", day)
			}
		}
	}
}

// One word for one thing: what a plan follows is mittari, indikaattori is the
// decree's word for those of the coefficient, and nobody has to know what hyte
// is.
func TestOneWordForOneThing(t *testing.T) {
	for name, d := range samples(t) {
		if name == "sampler" {
			continue
		}
		eachText(d, func(where string, text lang.Text) {
			lower := strings.ToLower(text.Finnish)
			assert.NotContains(t, lower, "osoitin", where)
			assert.NotContains(t, lower, "osoitt", where)
			assert.NotContains(t, strings.ReplaceAll(lower, "go-hyte", ""), "hyte", where)
		})
	}
	for table := range samples(t)["annual"].Tables() {
		if table.ID != "checklist" {
			continue
		}
		legend := map[report.Mark]string{}
		for _, l := range table.Legend {
			legend[l.Mark] = l.Text.Finnish
		}
		for _, row := range table.Rows {
			if m := row[1].Mark(); m != report.NoMark && row[1].In(lang.Finnish) != "perusteltu" {
				assert.Contains(t, legend[m], row[1].In(lang.Finnish), "legend and row say the same")
			}
		}
	}
}

// Indicators without one figure are no content of the yearly report: the gap
// stands over the table, also where the figures are later than the year.
func TestIndicatorsWithoutFiguresAreAGap(t *testing.T) {
	plan := readPlan(t, "model-plan")
	var bare, parts []hyte.Indicator
	for _, in := range plan.Indicators {
		whole := in.Observations
		in.Observations = nil
		bare = append(bare, in)
		for _, o := range whole {
			if o.Group != "" || o.Area != "" {
				in.Observations = append(in.Observations, o)
			}
		}
		parts = append(parts, in)
	}
	count := func(list []hyte.Indicator, year int) map[string]int {
		plan.Indicators = list
		d, err := report.Annual(plan, audited(t, plan, newYearsEve), year)
		require.NoError(t, err)
		n := map[string]int{}
		for _, s := range d.Sections {
			for _, b := range s.Blocks {
				if g, ok := b.(report.Gap); ok && g.Duty == "FI-612/2021-6-3d" {
					assert.True(t, g.Must && g.Text.Complete() && g.Remedy.Complete())
					n[s.ID]++
				}
			}
		}
		return n
	}
	assert.Empty(t, count(plan.Indicators, 2024))
	assert.Equal(t, map[string]int{"state": 1, "factors": 1}, count(bare, 2024))
	assert.NotContains(t, count(parts, 2024), "state", "figures of areas and groups are figures")
	assert.Equal(t, map[string]int{"state": 1, "factors": 1}, count(readPlan(t, "model-plan").Indicators, 2015))
}

// The contents that THL recommends and the report lacks stand in one box for
// each table, every one of them named with its id.
func TestMissingContentsStandInOneBox(t *testing.T) {
	plan := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}
	d, err := report.Term(plan, audited(t, plan, newYearsEve))
	require.NoError(t, err)
	for _, l := range lang.All() {
		contents := 0
		var boxes []*element
		for _, s := range page(t, report.AppendHTML(nil, d, l)).find("section") {
			if s.attr["aria-labelledby"] != "contents" {
				continue
			}
			for _, e := range s.find("div") {
				if e.attr["class"] == "gap advice" {
					boxes = append(boxes, e)
					contents += len(e.find("li"))
				}
			}
		}
		require.Len(t, boxes, 2, "one for each table")
		assert.Equal(t, 12, contents)
		text := string(report.AppendMarkdown(nil, d, l))
		for g := range d.Gaps() {
			assert.Contains(t, text, g.Duty)
			if g.Duty == "THL-KERT-1" {
				assert.Equal(t, 1, strings.Count(text, g.Remedy.In(l)+"**")/2, "said once for each table")
			}
		}
	}
}
