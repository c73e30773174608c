package report_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/report"
)

// shown is a page that says the texts, with ties made visible: ~ for a blank
// and ^ for a dash at which no line breaks.
func shown(l lang.Language, values ...report.Value) string {
	d := report.Document{Sections: []report.Section{{ID: "s", Blocks: []report.Block{}}}}
	for _, v := range values {
		d.Sections[0].Blocks = append(d.Sections[0].Blocks, report.Paragraph{report.Say(plain("{0}"), v)})
	}
	page := string(report.AppendHTML(nil, d, l))
	page = page[strings.Index(page, "<main>"):]
	return strings.NewReplacer("\u00A0", "~", "–\u2060", "^").Replace(page)
}

// What belongs together does not break at the end of a line.
func TestProseIsTiedTogether(t *testing.T) {
	for text, want := range map[string]string{
		"8.–9. luokka, %":                        "8.^9.~luokka,~%",
		"25–64-vuotiaat":                         "25^64-vuotiaat",
		"kaudella 2021–2025 valmis":              "kaudella 2021^2025 valmis",
		"1.8.2021–31.5.2025":                     "1.8.2021–31.5.2025",
		"osuus on 5 % ja 10 € maksu":             "osuus on 5~% ja 10~€ maksu",
		"vuonna 2024. Seuraavaksi":               "vuonna 2024. Seuraavaksi",
		"5 toimenpidettä":                        "5 toimenpidettä",
		"Espoo – Helsinki":                       "Espoo – Helsinki",
		"A & B <b> 7 %":                          "A &amp; B &lt;b&gt; 7~%",
		"13 a § ja 6 § 3 mom. sekä 2 k. ja 3 k.": "13~a~§ ja 6~§~3~mom. sekä 2~k. ja 3~k.",
		"65 v täyttäneet, %":                     "65~v täyttäneet,~%",
		"lihavat (BMI ≥ 30), %":                  "lihavat (BMI ≥~30),~%",
		"a ≤ 5, b < 6 ja c > 7":                  "a ≤~5, b &lt;~6 ja c &gt;~7",
		"a, b ja c":                              "a, b ja c",
		" %":                                     " %",
		"–5":                                     "–5",
	} {
		assert.Contains(t, shown(lang.Finnish, report.Code(text)), ">"+want+"<", text)
	}
	cite := law.Citation{Act: "980/2012", Section: "5", Subsection: 4, AsIn: "876/2022"}
	assert.Contains(t, shown(lang.Finnish, report.Citing(cite)), "980/2012 5~§~4~mom. (876/2022)")
	annex := law.Citation{Act: "1393/2022", Annex: true, Point: "10", Force: law.Decree}
	assert.Contains(t, shown(lang.Swedish, report.Citing(annex)), "1393/2022 bilagan, 10~punkten")
}

// A word too long for a column may break, and nothing else gets a break; what
// is copied from the page has nothing in it.
func TestLongWordsMayBreak(t *testing.T) {
	const twenty = "abcdefghijklmnopqrst"
	for text, want := range map[string]string{
		twenty + "uvwx":                  twenty + "uvwx",
		twenty + "uvwxy":                 twenty + "<wbr>uvwxy",
		"a " + twenty + "uvwxy b":        "a " + twenty + "<wbr>uvwxy b",
		twenty + " uvwxyz":               twenty + " uvwxyz",
		twenty + "-uvwxyz":               twenty + "-uvwxyz",
		twenty + "-123456":               twenty + "<wbr>-123456",
		strings.Repeat(twenty, 2) + "uv": twenty + "<wbr>" + twenty + "uv",
		"Lastensuojelunperhekuntoutuksenkehittämistyöryhmä": "Lastensuojelunperhek<wbr>untoutuksenkehittämi<wbr>styöryhmä",
		"https://example.org/hyvinvointi/kertomus":          "https://example.org/<wbr>hyvinvointi/kertomus",
		twenty + "a\u0301bcdefg":                            twenty + "<wbr>a\u0301bcdefg",
		twenty[1:] + "a\u0301bcdefg":                        twenty[1:] + "a\u0301<wbr>bcdefg",
		twenty + "<&>uvwxyz":                                twenty + "<wbr>&lt;&amp;&gt;uvwxyz",
		twenty + "25–64-vuotiaat":                           twenty + "<wbr>25^64-vuotiaat",
	} {
		assert.Contains(t, shown(lang.Finnish, report.Code(text)), ">"+want+"<", text)
	}
	address := "https://example.org/" + twenty + twenty
	assert.Contains(t, shown(lang.Finnish, report.Code(address).Linked(address)), `href="`+address+`"`)
}

// Ties are for readers only: addresses, ids and formats for machines have none.
func TestTiesAreForReadersOnly(t *testing.T) {
	page := shown(lang.Finnish, report.Code("x").Linked("https://example.org/2021–2025"))
	assert.Contains(t, page, `href="https://example.org/2021–2025"`)
	d := samples(t)["annual"]
	assert.NotContains(t, string(report.AppendJSON(nil, d)), "\u2060")
}

// Tables of actions have their columns in the same places in every table.
func TestActionTablesAreEven(t *testing.T) {
	page := string(report.AppendHTML(nil, samples(t)["annual"], lang.Finnish))
	heads := map[string]int{}
	for _, piece := range strings.Split(page, `<table id="actions-`)[1:] {
		assert.True(t, strings.Contains(piece[:30], `even"`), piece[:40])
		from, to := strings.Index(piece, "<thead>"), strings.Index(piece, "</thead>")
		heads[piece[from:to]]++
	}
	require.Len(t, heads, 1, "the same columns in each")
}

// The way past plain letters stops at what must be looked at: controls, other
// scripts, bytes that are no text.
func TestWhatIsNoPlainLetterIsLookedAt(t *testing.T) {
	for text, want := range map[string]string{
		"åäö\u202Eabc": "åäö\uFFFDabc", "ä\x00": "ä\uFFFD", "\xC3": "\uFFFD", "é\u0085": "é\uFFFD", "ab\x7F": "ab\uFFFD",
		"a\tb": "a b", "ab שלום": "<bdi lang=\"\">ab שלום</bdi>", "– ה": "<bdi lang=\"\">– ה</bdi>",
	} {
		assert.Contains(t, shown(lang.Finnish, report.Code(text)), ">"+want+"<", "%q", text)
	}
}
