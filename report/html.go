package report

import (
	"strconv"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// mostRows is how many rows of one table a page shows; the page says how many
// it leaves out. Formats for machines leave out none.
const mostRows = 500

// AppendHTML appends the document as one HTML page in the language: a file of
// its own that needs no script, no network and no other file, reads on a
// phone and prints on A4. A language outside the three is written as Finnish.
//
// Texts of the plan are escaped. A text in another language than the page is
// marked with its own, as the accessibility requirements ask (306/2019, section
// 7; EN 301 549, language of parts).
func AppendHTML(dst []byte, d Document, l lang.Language) []byte {
	w := htmlWriter{dst: dst, lang: known(l)}
	title := d.Title.In(w.lang)
	w.raw(`<!DOCTYPE html><html lang="`, w.lang.String(), `"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>`)
	w.text(title)
	w.raw(`</title><style>`, style, "</style></head>\n<body", bodyClass(d.Kind), ">", definitions, `<div class="page">`, "\n")
	w.header(d)
	w.raw("<main>\n")
	for i := range d.Sections {
		w.section(&d.Sections[i], 2)
	}
	w.raw("</main>\n<footer><p>")
	w.text(colophon.In(w.lang))
	w.raw("</p></footer>\n</div></body></html>\n")
	return w.dst
}

var colophon = tri(
	"Koottu go-hyte-ohjelmalla. Ei oikeudellista neuvontaa: säädösteksti ratkaisee.",
	"Sammanställt med programmet go-hyte. Ingen juridisk rådgivning: författningstexten avgör.",
	"Compiled with the program go-hyte. Not legal advice: the statute text decides.")

// bodyClass sets the page of the council closer, so that it stays one page.
func bodyClass(k DocumentKind) string {
	if k == SummaryKind {
		return ` class="one"`
	}
	return ""
}

func known(l lang.Language) lang.Language {
	if l > lang.English {
		return lang.Finnish
	}
	return l
}

type htmlWriter struct {
	dst  []byte
	lang lang.Language
}

func (w *htmlWriter) raw(parts ...string) {
	for _, p := range parts {
		w.dst = append(w.dst, p...)
	}
}

// text writes a text that is not read in lines: an id, an address, a label.
func (w *htmlWriter) text(s string) { w.dst = appendEscaped(w.dst, s) }

// prose writes a text that people read.
func (w *htmlWriter) prose(s string) { w.dst = appendProse(w.dst, s) }

func (w *htmlWriter) header(d Document) {
	w.raw("<header>")
	if !d.Unit.IsZero() || d.AsOf.Valid() {
		w.raw("<p>")
		w.prose(metaLine(d, w.lang))
		w.raw("</p>")
	}
	w.raw("<h1>")
	w.sentence(d.Title)
	w.raw("</h1>")
	if !d.Note.IsZero() {
		w.raw(`<p class="note" role="note">`)
		w.value(Written(d.Note))
		w.raw("</p>")
	}
	if d.Kind != SummaryKind && len(d.Sections) > 1 {
		w.raw(`<nav aria-label="`)
		w.text(contentsTitle.In(w.lang))
		w.raw(`"><ul>`)
		for _, s := range d.Sections {
			w.raw(`<li><a href="#`)
			w.text(s.ID)
			w.raw(`">`)
			w.text(s.Title.In(w.lang))
			w.raw("</a></li>")
		}
		w.raw("</ul></nav>")
	}
	w.raw("</header>\n")
}

var (
	contentsTitle = tri("Sisällys", "Innehåll", "Contents")
	asOfTitle     = tri("tilanne", "läget", "as of")
)

// metaLine is the line above the title: the day of the audit.
func metaLine(d Document, l lang.Language) string {
	var parts []string
	if d.Term.From.Valid() {
		parts = append(parts, termTitle.In(l)+" "+periodIn(d.Term, l))
	}
	if d.AsOf.Valid() {
		parts = append(parts, asOfTitle.In(l)+" "+d.AsOf.In(l))
	}
	return capital(strings.Join(parts, " · "))
}

var termTitle = tri("valtuustokausi", "fullmäktigeperioden", "council term")

func (w *htmlWriter) section(s *Section, level int) {
	h := "h" + strconv.Itoa(min(level, 6))
	w.raw(`<section aria-labelledby="`)
	w.text(s.ID)
	w.raw(`"><`, h, ` id="`)
	w.text(s.ID)
	w.raw(`">`)
	w.prose(s.Title.In(w.lang))
	w.raw("</", h, ">\n")
	for rest := s.Blocks; len(rest) > 0; {
		if list := alike(rest); len(list) > 1 {
			w.gaps(list)
			rest = rest[len(list):]
			continue
		}
		w.block(rest[0])
		rest = rest[1:]
	}
	for i := range s.Sections {
		w.section(&s.Sections[i], level+1)
	}
	w.raw("</section>\n")
}

func (w *htmlWriter) block(b Block) {
	switch b := b.(type) {
	case Paragraph:
		w.raw("<p>")
		for i, s := range b {
			if i > 0 {
				w.raw(" ")
			}
			w.sentence(s)
		}
		w.raw("</p>\n")
	case List:
		w.raw("<ul>")
		for _, s := range b {
			w.raw("<li>")
			w.sentence(s)
			w.raw("</li>")
		}
		w.raw("</ul>\n")
	case Facts:
		w.facts(b)
	case Table:
		w.table(&b)
	case Gap:
		w.gap(b)
	}
}

func (w *htmlWriter) facts(facts Facts) {
	w.raw(`<dl class="facts">`)
	for _, f := range facts {
		w.raw("<div><dt>")
		w.text(f.Label.In(w.lang))
		w.raw(`</dt><dd class="v">`)
		w.value(f.Value)
		w.raw("</dd>")
		if !f.Note.IsZero() {
			w.raw(`<dd class="n">`)
			w.sentence(f.Note)
			w.raw("</dd>")
		}
		w.raw("</div>")
	}
	w.raw("</dl>\n")
}

func (w *htmlWriter) gap(g Gap) {
	if g.Must {
		w.raw(`<div class="gap" role="note"><p>`)
		w.mark(Poor)
	} else {
		w.raw(`<div class="gap advice" role="note"><p>`)
		w.mark(Fair)
	}
	w.prose(g.Text.In(w.lang))
	w.raw("</p>")
	if remedy := g.Remedy.In(w.lang); remedy != "" {
		w.raw(`<p class="do">`)
		w.prose(remedy)
		w.raw("</p>")
	}
	w.raw(`<p class="src">`)
	w.value(Citing(g.Citation))
	if g.Duty != "" {
		w.raw(" · ")
		w.text(g.Duty)
	}
	w.raw("</p></div>\n")
}

// gaps writes gaps that are alike in one box.
func (w *htmlWriter) gaps(list []Gap) {
	w.raw(`<div class="gap advice" role="note"><ul>`)
	for _, g := range list {
		w.raw("<li>")
		w.mark(Fair)
		w.prose(g.Text.In(w.lang))
		w.raw("</li>")
	}
	w.raw(`</ul><p class="do">`)
	w.prose(list[0].Remedy.In(w.lang))
	w.raw(`</p><p class="src">`)
	w.value(Citing(list[0].Citation))
	for _, g := range list {
		w.raw(" · ")
		w.text(g.Duty)
	}
	w.raw("</p></div>\n")
}

// sentence writes a sentence with its values, each as a value of its own.
func (w *htmlWriter) sentence(s Sentence) {
	text, in := s.Text.Best(w.lang)
	if in != w.lang {
		w.raw(`<span lang="`, in.String(), `">`)
		defer w.raw("</span>")
	}
	for piece, v := range s.pieces(text, w.lang) {
		w.prose(piece)
		if v != nil {
			w.value(*v)
		}
	}
}

// value writes a value with its mark, its link and its language.
func (w *htmlWriter) value(v Value) {
	if v.kind == ofDrawing {
		w.drawing(v.draws)
		return
	}
	text, tag := v.in(w.lang)
	if v.kind == ofDay {
		text = strings.ReplaceAll(text, " ", "\u00A0") // a day stays on one line
	}
	w.mark(v.mark)
	linked := v.link != "" && safeLink(v.link)
	if linked {
		w.raw(`<a href="`)
		w.text(v.link)
		w.raw(`">`)
	}
	w.words(text, tag)
	if linked {
		w.raw("</a>")
	}
	if v.note != "" {
		w.raw(" <small>(")
		w.text(v.note)
		w.raw(")</small>")
	}
}

func (w *htmlWriter) words(text, tag string) {
	turned := rightToLeft(text)
	switch {
	case turned && tag == sameLanguage:
		w.raw("<bdi>")
	case turned:
		w.raw(`<bdi lang="`, tag, `">`)
	case tag != sameLanguage && tag != "":
		w.raw(`<span lang="`, tag, `">`)
	}
	w.prose(text)
	switch {
	case turned:
		w.raw("</bdi>")
	case tag != sameLanguage && tag != "":
		w.raw("</span>")
	}
}

// mark draws the sign; the words beside it say the same.
func (w *htmlWriter) mark(m Mark) {
	if m == NoMark || int(m) >= len(signs) {
		return
	}
	n := strconv.Itoa(int(m))
	w.raw(`<svg class="mark m`, n, `" aria-hidden="true"><use href="#m`, n, `"/></svg>`)
}
