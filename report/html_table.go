package report

import (
	"strconv"
)

func (w *htmlWriter) table(t *Table) {
	drawn := t.drawn()
	if drawn {
		w.raw("<figure>")
	}
	w.raw(`<table id="`)
	w.text(t.ID)
	switch short := len(t.Rows) <= shortTable; {
	case short && t.even:
		w.raw(`" class="short even`)
	case short:
		w.raw(`" class="short`)
	case t.even:
		w.raw(`" class="even`)
	}
	w.raw(`"><caption>`)
	w.prose(t.Caption.In(w.lang))
	if !t.Alt.IsZero() {
		w.raw(" <span>")
		w.sentence(t.Alt)
		w.raw("</span>")
	}
	w.raw("</caption>\n<thead><tr>")
	for i := range t.Columns {
		w.columnHead(&t.Columns[i])
	}
	w.raw("</tr></thead>\n<tbody>\n")
	for i, row := range t.Rows {
		if i == mostRows {
			break
		}
		w.row(t, row)
	}
	w.raw("</tbody></table>\n")
	w.below(t)
	if drawn {
		w.raw("</figure>\n")
	}
}

// shortTable is how many rows of a table stay together on paper.
const shortTable = 9

// drawn reports whether a column holds pictures.
func (t *Table) drawn() bool {
	for i := range t.Columns {
		if t.Columns[i].Drawn {
			return true
		}
	}
	return false
}

func (w *htmlWriter) columnHead(c *Column) {
	w.raw(`<th scope="col"`)
	switch {
	case c.Drawn:
		w.raw(` class="draw"`)
	case c.Numeric:
		w.raw(` class="num"`)
	case c.Wide:
		w.raw(` class="wide"`)
	}
	w.raw(">")
	w.prose(c.Title.In(w.lang))
	w.raw("</th>")
}

func (w *htmlWriter) row(t *Table, row []Value) {
	w.raw("<tr>")
	for i := range t.Columns {
		v := Value{}
		if i < len(row) {
			v = row[i]
		}
		if i == 0 {
			w.raw(`<th scope="row"`, hanging(v), `>`)
			w.cell(v)
			w.raw("</th>")
			continue
		}
		w.openCell(&t.Columns[i], v)
		w.cell(v)
		w.raw("</td>")
	}
	w.raw("</tr>\n")
}

// hanging sets the lines of a marked cell under each other, beside the mark.
func hanging(v Value) string {
	if v.mark != NoMark {
		return ` class="mk"`
	}
	return ""
}

func (w *htmlWriter) openCell(c *Column, v Value) {
	w.raw("<td")
	switch {
	case c.Drawn:
		w.raw(` class="draw"`)
	case v.mark != NoMark && !c.Numeric:
		w.raw(` class="mk"`)
	case v.IsZero() && c.Numeric:
		w.raw(` class="num none"`)
	case v.IsZero():
		w.raw(` class="none"`)
	case c.Numeric && v.kind != ofNumber:
		w.raw(` class="num s"`)
	case c.Numeric:
		w.raw(` class="num"`)
	}
	if !c.Drawn {
		w.raw(` data-t="`)
		w.text(c.Title.In(w.lang))
		w.raw(`"`)
	}
	w.raw(">")
}

func (w *htmlWriter) cell(v Value) {
	if v.IsZero() {
		w.raw("–")
		return
	}
	w.value(v)
}

// below writes what stands under a table: the legend, the notes, and how many
// rows were left out.
func (w *htmlWriter) below(t *Table) {
	if len(t.Legend) > 0 {
		w.raw(`<ul class="legend">`)
		for i := range t.Legend {
			w.legend(&t.Legend[i])
		}
		w.raw("</ul>\n")
	}
	for _, n := range t.Notes {
		w.raw(`<p class="notes">`)
		w.sentence(n)
		w.raw("</p>\n")
	}
	if left := len(t.Rows) - mostRows; left > 0 {
		w.raw(`<p class="notes">`)
		w.sentence(leftOut(left))
		w.raw("</p>\n")
	}
}

func leftOut(rows int) Sentence {
	return Say(tri("Taulukosta pois jätettyjä rivejä: {0}.", "Rader som lämnats bort ur tabellen: {0}.", "Rows left out of the table: {0}."), Count(rows))
}

func (w *htmlWriter) legend(g *Legend) {
	w.raw("<li>")
	if g.Mark != NoMark {
		w.mark(g.Mark)
	} else {
		w.raw(`<svg class="key" aria-hidden="true">`)
		w.shape(g.Shape, 14)
		w.raw("</svg>")
	}
	w.text(g.Text.In(w.lang))
	w.raw("</li>")
}

// stripHeight is the height of a drawing in CSS pixels.
const stripHeight = 20

func (w *htmlWriter) drawing(d *Drawing) {
	w.raw(`<svg role="img" aria-label="`)
	w.text(d.Label.In(w.lang))
	w.raw(`">`)
	for _, s := range d.Shapes {
		w.shape(s, stripHeight)
	}
	w.raw("</svg>")
}

// shape draws one shape on a strip of the height. Places are percentages, so
// that a strip stretches and its circles stay round.
func (w *htmlWriter) shape(s Shape, height int) {
	at, to := max(s.At, 0), min(s.To, 1000)
	if at > 1000 || to < 0 && s.Form <= Track {
		return
	}
	middle := strconv.Itoa(height / 2)
	x := percent(at)
	switch s.Form {
	case Band:
		thick := height * 3 / 5
		w.raw(`<rect x="`, x, `" y="`, strconv.Itoa((height-thick)/2), `" width="`, percent(max(to-at, 0)), `" height="`, strconv.Itoa(thick), `"`)
		w.fill(s.Tone)
	case Track:
		w.raw(`<line x1="`, x, `" x2="`, percent(to), `" y1="`, middle, `" y2="`, middle, `" stroke="`, toneOf(s.Tone).ink(), `" stroke-width="2"/>`)
	case Dot:
		w.raw(`<circle cx="`, x, `" cy="`, middle, `" r="5"`)
		w.fill(s.Tone)
	case Ring:
		w.raw(`<circle cx="`, x, `" cy="`, middle, `" r="4" fill="#fff" stroke="`, toneOf(s.Tone).ink(), `" stroke-width="2"/>`)
	case Post:
		w.raw(`<line x1="`, x, `" x2="`, x, `" y1="1" y2="`, strconv.Itoa(height-1), `" stroke="`, toneOf(s.Tone).ink(), `" stroke-width="3"/>`)
	case Diamond:
		w.raw(`<svg x="`, x, `" y="`, middle, `" overflow="visible"><path d="M0-6L6 0 0 6-6 0z"`)
		w.fill(s.Tone)
		w.raw("</svg>")
	}
}

func (w *htmlWriter) fill(t Tone) {
	f := toneOf(t)
	w.raw(` fill="`, f.fill, `"`)
	if f.stroke != "" {
		w.raw(` stroke="`, f.stroke, `"`)
	}
	w.raw("/>")
}

type toneFill struct{ fill, stroke string }

func toneOf(t Tone) toneFill {
	if int(t) < len(toneFills) {
		return toneFill(toneFills[t])
	}
	return toneFill(toneFills[ToneMain])
}

// ink is the colour of a line in the tone.
func (f toneFill) ink() string {
	if f.stroke != "" {
		return f.stroke
	}
	return f.fill
}

// percent writes thousandths as a percentage: "37.5%".
func percent(thousandths int) string {
	whole := strconv.Itoa(thousandths / 10)
	if rest := thousandths % 10; rest != 0 {
		return whole + "." + strconv.Itoa(rest) + "%"
	}
	return whole + "%"
}

// capital makes the first letter of a line a capital.
func capital(s string) string {
	for i, r := range s {
		if i == 0 {
			return string(upper(r)) + s[len(string(r)):]
		}
	}
	return s
}

func upper(r rune) rune {
	switch {
	case r >= 'a' && r <= 'z':
		return r - 'a' + 'A'
	case r == 'å' || r == 'ä' || r == 'ö':
		return r - 0x20
	}
	return r
}
