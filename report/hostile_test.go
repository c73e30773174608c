package report_test

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
)

// hostile are texts that would do something if they were not escaped.
var hostile = []string{
	`<script>alert(1)</script>`,
	`"><img src=x onerror=alert(1)>`,
	`' onmouseover='alert(1)`,
	`</style><style>body{display:none}</style>`,
	`<!-- ]]> &lt; &#x202e; -->`,
	"[link](javascript:alert(1)) | `code` *b* _i_ # ~~s~~ $x$",
	"# otsikko\n- lista\n1. numero\n| a | b |",
	`=HYPERLINK("http://evil.example","x")`,
	"+1", "-1", "@SUM(A1)", "\t=1",
	"oikealta \u202Evasemmalle\u202C ja \u2066eristys\u2069",
	"مرحبا שלום",
	"\x00\x01\x1b[31mpunainen\x7f\u0085",
	"ei utf-8: \xff\xfe",
	"{0} {1} {-1} {999999999999999999999}",
	strings.Repeat("pitkänimi", 2000),
	strings.Repeat("x ", 2000),
}

// hostilePlan has every hostile text everywhere a report shows text.
func hostilePlan() hyte.Plan {
	p := hyte.Plan{
		Organisations: []hyte.Organisation{{Code: "211", Name: hyte.Plain(hostile[1])}},
		Title:         hyte.Plain(hostile[0]),
		Note:          hyte.Plain(strings.Join(hostile[:6], " ")),
		Governance: hyte.Governance{
			ResponsibleBody: hyte.Body{ID: "r", Role: hyte.RoleResponsible, Name: hyte.Plain(hostile[2])},
			Coordinator:     hyte.Coordinator{Title: hyte.Plain(hostile[3])},
		},
		FocusAreas: []hyte.FocusArea{{ID: "f", Number: hostile[0], Name: hyte.Plain(hostile[5])}},
	}
	for i, text := range hostile {
		id := hyte.ID(fmt.Sprint("x", i))
		t := hyte.Plain(text)
		p.Owners = append(p.Owners, hyte.Owner{ID: "o" + id, Name: t})
		p.PopulationGroups = append(p.PopulationGroups, hyte.PopulationGroup{ID: "p" + id, Name: t})
		p.Goals = append(p.Goals, hyte.Goal{ID: "g" + id, Number: text, Text: t, FocusArea: "f"})
		p.Actions = append(p.Actions, hyte.Action{
			ID: "a" + id, Number: text, Text: t, Goals: []hyte.ID{"g" + id}, Owners: []hyte.ID{"o" + id}, Measure: t,
			Resources: []hyte.Resource{{Text: t}, {Euros: text}}, Status: []hyte.Status{{Value: text, Note: t}},
		})
		p.Indicators = append(p.Indicators, hyte.Indicator{ID: "i" + id, Name: t, Unit: t, Ref: text, Observations: []hyte.Observation{{Year: 2024, Group: "p" + id}}})
		p.SubPlans = append(p.SubPlans, hyte.SubPlan{ID: "s" + id, Title: t, URL: "javascript:alert(1)"})
		p.Participation = append(p.Participation, hyte.Participation{ID: "w" + id, Text: t})
	}
	p.Documents = []hyte.Document{{
		ID: "d", Kinds: []hyte.DocumentKind{hyte.WelfareReport, hyte.WelfarePlan}, Title: hyte.Plain(hostile[0]), URL: `https://x.example/"><script>`,
		Handling: []hyte.Handling{{Body: hyte.RoleCouncil, Date: law.Day(2023, 3, 1), Decision: hyte.DecisionApproved, Minutes: hostile[1], URL: "data:text/html,x"}},
	}}
	return p
}

func hostileDocuments(t *testing.T) []report.Document {
	t.Helper()
	p := hostilePlan()
	c := audited(t, p, newYearsEve)
	annual, err := report.Annual(p, c, 2024, report.WithAllocation(allocation(t)))
	require.NoError(t, err)
	term, err := report.Term(p, c)
	require.NoError(t, err)
	page, err := report.Summary(p, c)
	require.NoError(t, err)
	return []report.Document{annual, term, page}
}

var allowed = []string{
	"#root", "html", "head", "meta", "title", "style", "body", "svg", "defs", "symbol", "pattern", "circle", "path", "rect", "line", "use", "wbr",
	"div", "header", "main", "footer", "nav", "section", "h1", "h2", "h3", "p", "ul", "li", "a", "dl", "dt", "dd", "figure", "table", "caption",
	"thead", "tbody", "tr", "th", "td", "span", "small", "bdi",
}

func TestHostileTextsInHTML(t *testing.T) {
	for _, d := range hostileDocuments(t) {
		for _, l := range lang.All() {
			data := report.AppendHTML(nil, d, l)
			require.True(t, utf8.Valid(data))
			root := page(t, data)
			checkSelfContained(t, root, data)
			checkLinks(t, root)
			checkTables(t, root)
			assert.Len(t, root.find("style"), 1)
			var all func(e *element)
			all = func(e *element) {
				assert.Contains(t, allowed, e.name)
				for _, c := range e.children {
					all(c)
				}
			}
			all(root)
			for _, r := range string(data) {
				assert.False(t, r < ' ' && r != '\n' || r == 0x7F || r >= 0x80 && r < 0xA0 || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069, "%U", r)
			}
			assert.NotContains(t, string(data), "javascript:alert(1)\"")
			assert.Less(t, len(data), 400_000, "long texts are cut")
		}
	}
}

// Text written from the right is set apart from the text around it.
func TestRightToLeft(t *testing.T) {
	d := report.Document{Sections: []report.Section{{ID: "s", Title: plain("s"), Blocks: []report.Block{
		report.Paragraph{report.Say(plain("nimi {0} ja muuta"), report.Written(hyte.Plain("مرحبا")))},
	}}}}
	bdi := page(t, report.AppendHTML(nil, d, lang.Finnish)).find("bdi")
	require.Len(t, bdi, 1)
	assert.Equal(t, "مرحبا", bdi[0].words())
}

// A text that is in another language than the page says in which.
func TestLanguageOfParts(t *testing.T) {
	d := report.Document{Sections: []report.Section{{ID: "s", Title: plain("s"), Blocks: []report.Block{report.Table{
		ID: "t", Caption: plain("t"), Columns: []report.Column{{Title: plain("c")}},
		Rows: [][]report.Value{
			{report.Written(hyte.Text{Translated: lang.Text{Finnish: "kylä", Swedish: "byn"}})},
			{report.Written(hyte.Text{Translated: lang.Text{Finnish: "tori"}})},
			{report.Written(hyte.Plain("Hauptplatz"))},
		},
	}}}}}
	var tags []string
	for _, s := range page(t, report.AppendHTML(nil, d, lang.Swedish)).find("span") {
		tags = append(tags, s.attr["lang"]+" "+s.words())
	}
	assert.Equal(t, []string{"fi tori"}, tags)
}

func TestHostileTextsInMarkdown(t *testing.T) {
	for _, d := range hostileDocuments(t) {
		text := string(report.AppendMarkdown(nil, d, lang.Finnish))
		require.True(t, utf8.ValidString(text))
		assert.NotContains(t, text, "<script")
		assert.NotContains(t, text, "<img")
		assert.NotRegexp(t, `[^\\]\]\(javascript`, text)
		assert.NotContains(t, text, "](<javascript")
		columns := 0
		for line := range strings.SplitSeq(text, "\n") {
			if !strings.HasPrefix(line, "|") {
				columns = 0
				continue
			}
			bars := strings.Count(strings.ReplaceAll(strings.ReplaceAll(line, `\\`, ""), `\|`, ""), "|")
			if columns == 0 {
				columns = bars
			}
			assert.Equal(t, columns, bars, "a text broke the table: %.80s", line)
		}
	}
}

func TestHostileTextsInCSVAndJSON(t *testing.T) {
	for _, d := range hostileDocuments(t) {
		data := report.AppendJSON(nil, d)
		assert.True(t, json.Valid(data))
		assert.True(t, utf8.Valid(data))
		for table := range d.Tables() {
			text := string(report.AppendCSV(nil, table, lang.Finnish))
			r := csv.NewReader(strings.NewReader(text))
			rows, err := r.ReadAll()
			require.NoError(t, err, table.ID)
			require.Len(t, rows, len(table.Rows)+1)
			for _, cell := range slices.Concat(rows[1:]...) {
				if cell == "" || cell[0] != '=' && cell[0] != '+' && cell[0] != '@' && cell[0] != '-' {
					continue
				}
				assert.Regexp(t, `^-[0-9.]+$|^-$`, cell, "a formula")
			}
		}
	}
}

func TestThousandsOfActions(t *testing.T) {
	p := hyte.Plan{Organisations: []hyte.Organisation{{Code: "211"}}}
	for i := range 5000 {
		p.Actions = append(p.Actions, hyte.Action{ID: hyte.ID(fmt.Sprint("a", i)), Text: hyte.Plain(fmt.Sprint("toimenpide ", i))})
	}
	d, err := report.Annual(p, audited(t, p, newYearsEve), 2024)
	require.NoError(t, err)
	html := report.AppendHTML(nil, d, lang.Finnish)
	assert.Contains(t, string(html), "Taulukosta pois jätettyjä rivejä: 4\u202F500.")
	assert.Less(t, len(html), 250_000)
	assert.Contains(t, string(report.AppendMarkdown(nil, d, lang.English)), "Rows left out of the table: 4,500.")
	assert.Contains(t, string(report.AppendJSON(nil, d)), "toimenpide 4999", "machines read all of it")
	for table := range d.Tables() {
		if table.ID == "actions-1" {
			assert.Equal(t, 5001, strings.Count(string(report.AppendCSV(nil, table, lang.Finnish)), "\n"))
		}
	}
}

func FuzzTexts(f *testing.F) {
	for _, s := range hostile {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d := report.Document{Note: hyte.Plain(s), Sections: []report.Section{{ID: "s", Title: plain(s + "x"), Blocks: []report.Block{
			report.Paragraph{report.Say(plain(s), report.Written(hyte.Plain(s)))},
			report.Table{ID: "t", Caption: plain(s + "x"), Columns: []report.Column{{Title: plain("c")}, {Title: plain(s)}}, Rows: [][]report.Value{{report.Code(s + "x"), report.Written(hyte.Plain(s)).Linked(s).Noted(s)}}},
		}}}}
		data := report.AppendHTML(nil, d, lang.Finnish)
		checkSelfContained(t, page(t, data), data)
		require.True(t, json.Valid(report.AppendJSON(nil, d)))
		require.True(t, utf8.Valid(report.AppendMarkdown(nil, d, lang.Finnish)))
		for table := range d.Tables() {
			rows, err := csv.NewReader(strings.NewReader(string(report.AppendCSV(nil, table, lang.Finnish)))).ReadAll()
			require.NoError(t, err)
			require.Len(t, rows, 2)
		}
	})
}
