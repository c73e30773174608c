package report

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// AppendJSON appends the document as one JSON object that holds all of it, in
// every language. Texts for people are {"fi","sv","en"} objects, what a plan's
// author wrote in one string is {"text"}; numbers are strings with a decimal
// point; what does not exist is null or left out; dates, periods and citations
// are as package law writes them. A sentence has its text with
// the values put in and, where it has values, its "template" and "values" too.
// The schema is [AppendSchema] of the same package.
func AppendJSON(dst []byte, d Document) []byte {
	w := jsonWriter{dst: dst}
	w.open()
	w.string("format", documentFormat)
	w.string("kind", string(d.Kind))
	w.sentence("title", d.Title)
	w.key("unit")
	w.open()
	w.string("code", d.Unit.Code)
	w.text("name", d.Unit.Name)
	w.close()
	if d.Year != 0 {
		w.key("year")
		w.dst = strconv.AppendInt(w.dst, int64(d.Year), 10)
	}
	w.period("term", d.Term)
	w.date("asOf", d.AsOf)
	w.written("note", d.Note)
	w.sections("sections", d.Sections)
	w.close()
	return append(w.dst, '\n')
}

// documentFormat is the token of the JSON of a document.
const documentFormat = "hyte-report/1"

// jsonWriter writes JSON; fresh says that nothing stands yet in the object or
// list it is in.
type jsonWriter struct {
	dst   []byte
	fresh bool
}

func (w *jsonWriter) open()  { w.dst, w.fresh = append(w.dst, '{'), true }
func (w *jsonWriter) close() { w.dst, w.fresh = append(w.dst, '}'), false }

func (w *jsonWriter) comma() {
	if !w.fresh {
		w.dst = append(w.dst, ',')
	}
	w.fresh = false
}

func (w *jsonWriter) key(name string) {
	w.comma()
	w.dst = append(lang.AppendQuoted(w.dst, name), ':')
}

func (w *jsonWriter) string(key, s string) {
	w.key(key)
	w.dst = lang.AppendQuoted(w.dst, s)
}

// list writes a list of n things.
func (w *jsonWriter) list(key string, n int, each func(i int)) {
	w.key(key)
	w.dst, w.fresh = append(w.dst, '['), true
	for i := range n {
		w.comma()
		each(i)
	}
	w.dst, w.fresh = append(w.dst, ']'), false
}

func (w *jsonWriter) bool(key string, b bool) {
	if b {
		w.key(key)
		w.dst = append(w.dst, "true"...)
	}
}

func (w *jsonWriter) text(key string, t lang.Text) {
	w.key(key)
	w.open()
	for l, s := range t.All() {
		if s != "" {
			w.string(l.String(), s)
		}
	}
	w.close()
}

func (w *jsonWriter) optionalText(key string, t lang.Text) {
	if !t.IsZero() {
		w.text(key, t)
	}
}

// written writes a text of the plan: by language, or {"text"} where the
// language is not told.
func (w *jsonWriter) written(key string, t hyte.Text) {
	switch {
	case t.IsZero():
	case t.Plain != "":
		w.key(key)
		w.open()
		w.string("text", t.Plain)
		w.close()
	default:
		w.text(key, t.Translated)
	}
}

func (w *jsonWriter) date(key string, d law.Date) {
	if d.Valid() {
		w.key(key)
		w.dst = d.AppendJSON(w.dst)
	}
}

func (w *jsonWriter) period(key string, p law.Period) {
	if p != (law.Period{}) {
		w.key(key)
		w.dst = p.AppendJSON(w.dst)
	}
}

func (w *jsonWriter) citation(key string, c law.Citation) {
	if !c.IsZero() {
		w.key(key)
		w.dst = c.AppendJSON(w.dst)
	}
}

func (w *jsonWriter) optional(key, s string) {
	if s != "" {
		w.string(key, s)
	}
}

// sentence writes the text with its values put in; text in no language is an
// empty object.
func (w *jsonWriter) sentence(key string, s Sentence) {
	w.key(key)
	w.sentenceValue(s)
}

func (w *jsonWriter) sentenceValue(s Sentence) {
	w.open()
	for l, text := range s.Text.All() {
		if text != "" {
			w.string(l.String(), s.In(l))
		}
	}
	if len(s.Values) > 0 {
		w.text("template", s.Text)
		w.list("values", len(s.Values), func(i int) { w.value(s.Values[i]) })
	}
	w.close()
}

func (w *jsonWriter) optionalSentence(key string, s Sentence) {
	if !s.IsZero() {
		w.sentence(key, s)
	}
}

// value writes a value as an object whose first key tells what it is.
func (w *jsonWriter) value(v Value) {
	if v.kind == nothing {
		w.dst, w.fresh = append(w.dst, "null"...), false
		return
	}
	w.open()
	switch v.kind {
	case ofWords:
		w.written("words", v.text)
	case ofNumber:
		w.string("number", exactNumber(v.number))
		if v.places >= 0 {
			w.key("decimals")
			w.dst = strconv.AppendInt(w.dst, int64(v.places), 10)
		}
		w.optionalText("unit", v.unit)
	case ofMissing:
		w.string("missing", v.missing.String())
	case ofDay:
		w.string("date", v.period.From.String())
	case ofPeriod:
		w.period("period", v.period)
	case ofCitation:
		w.citation("citation", v.cite)
	case ofDrawing:
		w.drawing(v.draws)
	}
	w.optional("mark", v.mark.String())
	w.optional("note", v.note)
	if v.kind != ofCitation {
		w.optional("link", v.link)
	}
	w.close()
}

// exactNumber is a number with every digit it carries.
func exactNumber(d decimal.Decimal) string {
	if unwieldy(d) {
		return d.Coefficient().String() + "e" + strconv.Itoa(int(d.Exponent()))
	}
	return d.StringFixed(max(0, -d.Exponent()))
}

var shapeTokens = [...]string{Band: "band", Track: "track", Dot: "dot", Ring: "ring", Post: "post", Diamond: "diamond"}

var toneTokens = [...]string{
	ToneMain: "main", ToneDone: "done", ToneUnderWay: "under-way", ToneBegun: "begun", ToneNot: "not", ToneMissed: "missed",
	ToneUnknown: "unknown", ToneFaint: "faint", ToneGain: "gain", ToneLoss: "loss",
}

func token(list []string, i int) string {
	if i < len(list) {
		return list[i]
	}
	return list[0]
}

func (w *jsonWriter) drawing(d *Drawing) {
	w.key("drawing")
	w.open()
	w.optionalSentence("label", d.Label)
	w.list("shapes", len(d.Shapes), func(i int) { w.shape(d.Shapes[i]) })
	w.close()
}

func (w *jsonWriter) shape(s Shape) {
	w.open()
	w.string("form", token(shapeTokens[:], int(s.Form)))
	w.key("at")
	w.dst = strconv.AppendInt(w.dst, int64(s.At), 10)
	if s.Form == Band || s.Form == Track {
		w.key("to")
		w.dst = strconv.AppendInt(w.dst, int64(s.To), 10)
	}
	w.string("tone", token(toneTokens[:], int(s.Tone)))
	w.close()
}
