package report_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
)

// element is one element of a page.
type element struct {
	name     string
	attr     map[string]string
	parent   *element
	children []*element
	text     string
}

// neverClosed are the elements that have no end.
var neverClosed = []string{"meta", "wbr"}

// page reads a page strictly: every element is closed in its turn, apart from
// those that HTML never closes.
func page(t *testing.T, data []byte) *element {
	t.Helper()
	d := xml.NewDecoder(bytes.NewReader(data))
	d.Strict, d.AutoClose, d.Entity = false, neverClosed, xml.HTMLEntity
	root := &element{name: "#root"}
	at := root
	for {
		tok, err := d.RawToken()
		if err == io.EOF {
			break
		}
		require.NoError(t, err)
		switch tok := tok.(type) {
		case xml.StartElement:
			e := &element{name: tok.Name.Local, attr: map[string]string{}, parent: at}
			for _, a := range tok.Attr {
				_, twice := e.attr[a.Name.Local]
				require.False(t, twice, "attribute %s twice", a.Name.Local)
				e.attr[a.Name.Local] = a.Value
			}
			at.children = append(at.children, e)
			if !slices.Contains(neverClosed, e.name) {
				at = e
			}
		case xml.EndElement:
			if slices.Contains(neverClosed, tok.Name.Local) {
				continue
			}
			require.Equal(t, at.name, tok.Name.Local, "elements are closed in their turn")
			at = at.parent
		case xml.CharData:
			at.text += string(tok)
		}
	}
	require.Equal(t, root, at, "every element is closed")
	return root
}

// find returns the elements with one of the names, in the order of the page.
func (e *element) find(names ...string) []*element {
	var list []*element
	if slices.Contains(names, e.name) {
		list = append(list, e)
	}
	for _, c := range e.children {
		list = append(list, c.find(names...)...)
	}
	return list
}

// words is the text of an element and of all in it.
func (e *element) words() string {
	s := e.text
	for _, c := range e.children {
		s += c.words()
	}
	return strings.TrimSpace(s)
}

// documents are the documents whose pages every rule is held against.
func samples(t *testing.T) map[string]report.Document {
	t.Helper()
	plan := readPlan(t, "model-plan")
	checklist := audited(t, plan, newYearsEve)
	options := []report.Option{report.WithAllocation(allocation(t)), report.WithGrid(madeUpGrid(t)), report.WithProfile(plain("Profiili"), madeUpProfile(t), report.Say(plain("Keksitty.")))}
	list := map[string]report.Document{"sampler": sampler()}
	var err error
	list["annual"], err = report.Annual(plan, checklist, 2024, options...)
	require.NoError(t, err)
	list["term"], err = report.Term(plan, checklist, options...)
	require.NoError(t, err)
	list["summary"], err = report.Summary(plan, checklist, options...)
	require.NoError(t, err)
	list["comparison"], err = report.Comparison(plan, audited(t, plan, law.Day(2023, 12, 31)), plan, checklist)
	require.NoError(t, err)
	minimal := readPlan(t, "minimal-plan")
	list["minimal annual"], err = report.Annual(minimal, audited(t, minimal, newYearsEve), 2024)
	require.NoError(t, err)
	list["minimal term"], err = report.Term(minimal, audited(t, minimal, newYearsEve))
	require.NoError(t, err)
	return list
}

func TestPagesAreAccessible(t *testing.T) {
	for name, d := range samples(t) {
		for _, l := range lang.All() {
			t.Run(name+" "+l.String(), func(t *testing.T) {
				data := report.AppendHTML(nil, d, l)
				root := page(t, data)
				checkHead(t, root, l)
				checkHeadings(t, root)
				checkTables(t, root)
				checkPictures(t, root)
				checkLinks(t, root)
				checkSelfContained(t, root, data)
			})
		}
	}
}

func checkHead(t *testing.T, root *element, l lang.Language) {
	t.Helper()
	html := root.find("html")
	require.Len(t, html, 1)
	assert.Equal(t, l.String(), html[0].attr["lang"])
	require.Len(t, root.find("title"), 1)
	assert.NotEmpty(t, root.find("title")[0].words())
	assert.Len(t, root.find("main"), 1)
	for _, e := range root.find("span", "bdi") {
		if tag, has := e.attr["lang"]; has && tag != "" {
			assert.Contains(t, []string{"fi", "sv", "en"}, tag)
		}
	}
}

// One h1, no level left out, no empty heading, and every section is labelled by
// its heading.
func checkHeadings(t *testing.T, root *element) {
	t.Helper()
	last := 0
	for _, h := range root.find("h1", "h2", "h3", "h4", "h5", "h6") {
		level := int(h.name[1] - '0')
		assert.LessOrEqual(t, level, last+1, h.words())
		assert.NotEmpty(t, h.words())
		last = level
	}
	assert.Len(t, root.find("h1"), 1)
	ids := map[string]bool{}
	for _, e := range root.find("h2", "h3", "table", "symbol", "pattern") {
		if id := e.attr["id"]; id != "" {
			assert.False(t, ids[id], "id %q twice", id)
			ids[id] = true
		}
	}
	for _, s := range root.find("section") {
		assert.True(t, ids[s.attr["aria-labelledby"]], s.attr["aria-labelledby"])
		assert.NotEmpty(t, s.children[1:], "a section with nothing but its heading: %s", s.words())
	}
}

// Every table has a caption and titles, every cell a column, every row a name.
func checkTables(t *testing.T, root *element) {
	t.Helper()
	for _, table := range root.find("table") {
		require.Len(t, table.find("caption"), 1)
		assert.NotEmpty(t, table.find("caption")[0].words())
		heads := table.find("thead")[0].find("th")
		require.NotEmpty(t, heads)
		for _, th := range heads {
			assert.Equal(t, "col", th.attr["scope"])
			assert.NotEmpty(t, th.words())
		}
		rows := table.find("tbody")[0].find("tr")
		assert.NotEmpty(t, rows, "an empty table")
		for _, row := range rows {
			cells := row.find("th", "td")
			require.Len(t, cells, len(heads))
			assert.Equal(t, "th", cells[0].name)
			assert.Equal(t, "row", cells[0].attr["scope"])
			assert.NotEmpty(t, cells[0].words(), "in %s", table.attr["id"])
		}
	}
}

// A picture is told in words or hidden from those to whom it says nothing.
func checkPictures(t *testing.T, root *element) {
	t.Helper()
	for _, svg := range root.find("svg") {
		if svg.parent.name == "svg" {
			continue // a part of a picture
		}
		hidden := svg.attr["aria-hidden"] == "true"
		told := svg.attr["role"] == "img" && svg.attr["aria-label"] != ""
		named := svg.attr["role"] == "img" && len(svg.children) == 0
		assert.True(t, hidden || told || named, "%v", svg.attr)
	}
	for _, u := range root.find("use") {
		assert.Regexp(t, `^#m[1-4]$`, u.attr["href"])
	}
}

func checkLinks(t *testing.T, root *element) {
	t.Helper()
	ids := map[string]bool{}
	for _, e := range root.find("h2", "h3") {
		ids[e.attr["id"]] = true
	}
	for _, a := range root.find("a") {
		assert.NotEmpty(t, a.words())
		href := a.attr["href"]
		if name, inner := strings.CutPrefix(href, "#"); inner {
			assert.True(t, ids[name], href)
			continue
		}
		assert.Regexp(t, `^https?://`, href)
	}
}

var fetches = regexp.MustCompile(`(?i)@import|url\(\s*["']?(https?:|//|data:)|expression\(`)

// The page runs nothing and fetches nothing.
func checkSelfContained(t *testing.T, root *element, data []byte) {
	t.Helper()
	assert.Empty(t, root.find("script", "link", "img", "iframe", "object", "embed", "base", "form"))
	assert.False(t, fetches.Match(data))
	var all func(e *element)
	all = func(e *element) {
		for name := range e.attr {
			assert.False(t, strings.HasPrefix(name, "on") || name == "src" || name == "style", "attribute %s", name)
		}
		for _, c := range e.children {
			all(c)
		}
	}
	all(root)
}

// WCAG 2.2, 1.4.3: text stands out from its ground by at least 4.5 to 1.
func TestContrast(t *testing.T) {
	css := string(report.AppendHTML(nil, report.Document{}, lang.Finnish))
	colour := func(name string) string {
		m := regexp.MustCompile(`--` + name + `:(#[0-9a-f]{6})`).FindStringSubmatch(css)
		require.NotNil(t, m, name)
		return m[1]
	}
	for _, ink := range []string{"ink", "soft", "blue", "good", "fair", "poor"} {
		for _, ground := range []string{"paper", "pale"} {
			assert.GreaterOrEqual(t, contrast(t, colour(ink), colour(ground)), 4.5, "%s on %s", ink, ground)
		}
	}
	// Every colour of text in the style sheet is one of those.
	for _, m := range regexp.MustCompile(`[;{](?:color|background):([^;}]+)`).FindAllStringSubmatch(css, -1) {
		assert.Regexp(t, `^(var\(--(ink|soft|blue|good|fair|poor|paper|pale)\)|inherit|none)$`, m[1])
	}
	assert.InDelta(t, 21, contrast(t, "#000000", "#ffffff"), 0.01, "black on white")
	assert.InDelta(t, 4.48, contrast(t, "#777777", "#ffffff"), 0.01, "a grey known to be too pale")
}

// contrast is the ratio of WCAG 2.2 (relative luminance).
func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	light := func(hex string) float64 {
		sum := 0.0
		for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
			n, err := strconv.ParseUint(hex[1+2*i:3+2*i], 16, 8)
			require.NoError(t, err)
			c := float64(n) / 255
			if c <= 0.04045 {
				c /= 12.92
			} else {
				c = math.Pow((c+0.055)/1.055, 2.4)
			}
			sum += weight * c
		}
		return sum
	}
	x, y := light(a)+0.05, light(b)+0.05
	return max(x, y) / min(x, y)
}

// The tones of shapes are told apart without colour: by lightness or pattern.
func TestTonesDifferInGrey(t *testing.T) {
	html := string(report.AppendHTML(nil, sampler(), lang.Finnish))
	for _, pair := range [][2]string{{"#1b4b76", "#6f9cc4"}, {"#6f9cc4", "#c3d7e8"}, {"#c3d7e8", "#ffffff"}} {
		assert.GreaterOrEqual(t, contrast(t, pair[0], pair[1]), 1.4, "%v", pair)
		assert.Contains(t, html, `fill="`+pair[0]+`"`)
	}
	for _, pattern := range []string{"pm", "pu", "pl"} {
		assert.Contains(t, html, `fill="url(#`+pattern+`)"`)
		assert.Contains(t, html, `<pattern id="`+pattern+`"`)
	}
}
