package report

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// AppendMarkdown appends the document as Markdown with tables (as GitHub reads
// them) in the language. Pictures are told by their sentence and by the
// figures of their table; marks are signs with their word. Texts are escaped,
// so that none of them becomes markup. A language outside the three is written
// as Finnish.
func AppendMarkdown(dst []byte, d Document, l lang.Language) []byte {
	w := markdownWriter{dst: dst, lang: known(l)}
	w.line("# ", d.Title)
	if meta := metaLine(d, w.lang); meta != "" {
		w.raw(escapeMarkdown(meta, false), "\n\n")
	}
	if !d.Note.IsZero() {
		w.raw("> ", escapeMarkdown(d.Note.In(w.lang), true), "\n\n")
	}
	for i := range d.Sections {
		w.section(&d.Sections[i], 2)
	}
	w.raw("---\n\n", escapeMarkdown(colophon.In(w.lang), false), "\n")
	return w.dst
}

type markdownWriter struct {
	dst  []byte
	lang lang.Language
	// begins says that nothing stands yet on the line, so that a number with a
	// full stop would become a list.
	begins bool
}

// text writes escaped text.
func (w *markdownWriter) text(s string) {
	if s != "" {
		w.dst = append(w.dst, escapeMarkdown(s, w.begins)...)
		w.begins = false
	}
}

func (w *markdownWriter) raw(parts ...string) {
	for _, p := range parts {
		w.dst = append(w.dst, p...)
	}
}

// line writes a sentence as a block of its own.
func (w *markdownWriter) line(before string, s Sentence) {
	w.raw(before)
	w.sentence(s)
	w.raw("\n\n")
}

func (w *markdownWriter) sentence(s Sentence) {
	text, _ := s.Text.Best(w.lang)
	for piece, v := range s.pieces(text, w.lang) {
		w.text(piece)
		if v != nil {
			w.value(*v)
		}
	}
}

func (w *markdownWriter) value(v Value) {
	if sign := v.mark.sign(); sign != "" {
		w.raw(sign, " ")
		w.begins = false
	}
	text := v.In(w.lang)
	if v.link != "" && safeLink(v.link) && text != "" {
		w.begins = false
		w.raw("[")
		w.text(text)
		w.raw("](<", strings.NewReplacer("<", "%3C", ">", "%3E", "|", "%7C").Replace(v.link), ">)")
		return
	}
	w.text(text)
}

func (w *markdownWriter) section(s *Section, level int) {
	w.raw(strings.Repeat("#", min(level, 6)), " ", escapeMarkdown(s.Title.In(w.lang), false), "\n\n")
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
}

func (w *markdownWriter) block(b Block) {
	switch b := b.(type) {
	case Paragraph:
		w.begins = true
		for i, s := range b {
			if i > 0 {
				w.raw(" ")
			}
			w.sentence(s)
		}
		w.raw("\n\n")
	case List:
		for _, s := range b {
			w.raw("- ")
			w.begins = true
			w.sentence(s)
			w.raw("\n")
		}
		w.raw("\n")
	case Facts:
		w.facts(b)
	case Table:
		w.table(&b)
	case Gap:
		w.gap(b)
	}
}

func (w *markdownWriter) facts(facts Facts) {
	for _, f := range facts {
		w.raw("- ", escapeMarkdown(f.Label.In(w.lang), false), ": **")
		w.value(f.Value)
		w.raw("**")
		if !f.Note.IsZero() {
			w.raw(" – ")
			w.sentence(f.Note)
		}
		w.raw("\n")
	}
	w.raw("\n")
}

func (w *markdownWriter) gap(g Gap) {
	sign := Fair.sign()
	if g.Must {
		sign = Poor.sign()
	}
	w.raw("> ", sign, " ", escapeMarkdown(g.Text.In(w.lang), false))
	if remedy := g.Remedy.In(w.lang); remedy != "" {
		w.raw(" **", escapeMarkdown(remedy, false), "**")
	}
	w.source(g)
	w.raw("\n\n")
}

// gaps writes gaps that are alike: what to do, and under it what is missing.
func (w *markdownWriter) gaps(list []Gap) {
	w.raw("> ", Fair.sign(), " **", escapeMarkdown(list[0].Remedy.In(w.lang), false), "**")
	w.source(Gap{Citation: list[0].Citation})
	w.raw("\n>\n")
	for _, g := range list {
		w.raw("> - ", escapeMarkdown(g.Text.In(w.lang), false))
		w.source(Gap{Duty: g.Duty})
		w.raw("\n")
	}
	w.raw("\n")
}

// source writes the provision and the id of the duty of a gap.
func (w *markdownWriter) source(g Gap) {
	if g.Citation.IsZero() && g.Duty == "" {
		return
	}
	w.raw(" (")
	w.value(Citing(g.Citation))
	if !g.Citation.IsZero() && g.Duty != "" {
		w.raw(" · ")
	}
	w.text(g.Duty)
	w.raw(")")
}

func (w *markdownWriter) table(t *Table) {
	w.raw("**", escapeMarkdown(t.Caption.In(w.lang), false), "**")
	if !t.Alt.IsZero() {
		w.raw(" ")
		w.sentence(t.Alt)
	}
	w.raw("\n\n|")
	for i := range t.Columns {
		if !t.Columns[i].Drawn {
			w.raw(" ", escapeMarkdown(t.Columns[i].Title.In(w.lang), false), " |")
		}
	}
	w.raw("\n|")
	for i := range t.Columns {
		switch {
		case t.Columns[i].Drawn:
		case t.Columns[i].Numeric:
			w.raw(" ---: |")
		default:
			w.raw(" --- |")
		}
	}
	w.raw("\n")
	for i, row := range t.Rows {
		if i == mostRows {
			break
		}
		w.row(t, row)
	}
	w.raw("\n")
	for _, n := range t.Notes {
		w.begins = true
		w.line("", n)
	}
	if left := len(t.Rows) - mostRows; left > 0 {
		w.line("", leftOut(left))
	}
}

func (w *markdownWriter) row(t *Table, row []Value) {
	w.raw("|")
	for i := range t.Columns {
		if t.Columns[i].Drawn {
			continue
		}
		w.raw(" ")
		if i < len(row) && !row[i].IsZero() {
			w.value(row[i])
		} else {
			w.raw("–")
		}
		w.raw(" |")
	}
	w.raw("\n")
}

// escapeMarkdown makes text that no reader of Markdown takes for markup, on one
// line. What only means something at the beginning of a line is escaped where
// the text begins one.
func escapeMarkdown(s string, begins bool) string {
	s = shorten(oneLine(s))
	if !strings.ContainsAny(s, "\\`*_[]<>|#~&{}$+-=.)") {
		return s
	}
	var b strings.Builder
	digits, lead := false, begins
	for _, r := range s {
		switch {
		case strings.ContainsRune("\\`*_[]|~{}$", r),
			lead && !digits && strings.ContainsRune("#+-=", r),
			lead && digits && (r == '.' || r == ')'):
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '&':
			b.WriteString("&amp;")
		default:
			b.WriteRune(r)
		}
		lead = lead && (r == ' ' || r >= '0' && r <= '9')
		digits = digits || r >= '0' && r <= '9'
	}
	return b.String()
}
