package report

import (
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Value is one thing that a report says in a sentence or in the cell of a
// table: words, a number, a day. It is data until a renderer writes it in a
// language. The zero Value says nothing and is shown as a dash in tables.
type Value struct {
	kind   valueKind
	mark   Mark
	places int8
	signed bool
	// missing is the reason of a figure that is not there.
	missing indicators.Missing
	text    hyte.Text
	number  decimal.Decimal
	// unit follows a number; it is a text of the library.
	unit   lang.Text
	period law.Period
	cite   law.Citation
	link   string
	// note stands in brackets after the value, as the year of a figure does.
	note  string
	draws *Drawing
}

type valueKind uint8

const (
	nothing valueKind = iota
	ofWords
	ofNumber
	ofMissing
	ofDay
	ofPeriod
	ofCitation
	ofDrawing
)

// Words is a text of the library, in all three languages. An empty text says
// nothing.
func Words(t lang.Text) Value { return Written(hyte.Text{Translated: t}) }

// Written is what the author of a plan wrote. An empty text says nothing.
func Written(t hyte.Text) Value {
	if t.IsZero() {
		return Value{}
	}
	return Value{kind: ofWords, text: t}
}

// Code is a text that is the same in every language: an id, a number of minutes. An
// empty text says nothing.
func Code(s string) Value { return Written(hyte.Plain(s)) }

// Number is a number, shown with the number of decimals (0 to 12; anything
// else shows as many as it carries) and a unit after it, which may be empty.
func Number(d decimal.Decimal, places int, unit lang.Text) Value {
	if places < 0 || places > 12 {
		places = -1
	}
	return Value{kind: ofNumber, number: d, places: int8(places), unit: unit}
}

// Count is a whole number.
func Count(n int) Value { return Number(decimal.NewFromInt(int64(n)), 0, lang.Text{}) }

// Euros is a sum of money, shown with the number of decimals.
func Euros(d decimal.Decimal, places int) Value { return Number(d, places, euroSign) }

var euroSign = lang.Text{Finnish: "€", Swedish: "€", English: "€"}

// Figure is a statistical figure with its decimals as published, or the reason
// for which there is none.
func Figure(d indicators.Datum, unit lang.Text) Value {
	if v, ok := d.Value(); ok {
		return Number(v, -1, unit)
	}
	why, _ := d.Missing()
	return Value{kind: ofMissing, missing: why}
}

// On is a day; the zero Date says nothing.
func On(d law.Date) Value {
	if d.IsZero() {
		return Value{}
	}
	return Value{kind: ofDay, period: law.Between(d, d)}
}

// During is a period; the zero Period says nothing.
func During(p law.Period) Value {
	if p == (law.Period{}) {
		return Value{}
	}
	return Value{kind: ofPeriod, period: p}
}

// Citing is a citation with a link to its source.
func Citing(c law.Citation) Value {
	if c.IsZero() {
		return Value{}
	}
	return Value{kind: ofCitation, cite: c, link: c.URL()}
}

// Drawn is a picture of the other figures of its row.
func Drawn(d Drawing) Value { return Value{kind: ofDrawing, draws: &d} }

// Marked returns the value with a mark beside it.
func (v Value) Marked(m Mark) Value {
	v.mark = m
	return v
}

// Linked returns the value as a link. Only http and https addresses become
// links.
func (v Value) Linked(url string) Value {
	v.link = url
	return v
}

// Signed returns the value with a plus sign where it is a number above zero.
func (v Value) Signed() Value {
	v.signed = true
	return v
}

// Noted returns the value with a few characters in brackets after it that are
// the same in every language: the year of a figure.
func (v Value) Noted(note string) Value {
	v.note = note
	return v
}

// Note returns what stands in brackets after the value.
func (v Value) Note() string { return v.note }

// Mark returns the mark beside the value.
func (v Value) Mark() Mark { return v.mark }

// IsZero reports whether the value says nothing.
func (v Value) IsZero() bool { return v.kind == nothing }

// Number returns the number and true where the value is one.
func (v Value) Number() (decimal.Decimal, bool) { return v.number, v.kind == ofNumber }

// Drawing returns the picture and true where the value is one.
func (v Value) Drawing() (Drawing, bool) {
	if v.draws == nil {
		return Drawing{}, false
	}
	return *v.draws, true
}

// In returns the value as a reader of the language reads it, its note included.
// A picture is told by its label.
func (v Value) In(l lang.Language) string {
	s, _ := v.in(l)
	if v.note != "" {
		s += " (" + v.note + ")"
	}
	return s
}

// in returns the text and, for words that are in another or an unknown
// language, its tag: the empty tag is unknown, and "=" says that there is
// nothing to tell.
func (v Value) in(l lang.Language) (text, tag string) {
	switch v.kind {
	case ofWords:
		return wordsIn(v.text, l)
	case ofNumber:
		return v.numberIn(l), sameLanguage
	case ofMissing:
		return missingName(v.missing).In(l), sameLanguage
	case ofDay:
		return v.period.From.In(l), sameLanguage
	case ofPeriod:
		return periodIn(v.period, l), sameLanguage
	case ofCitation:
		return v.cite.In(l), sameLanguage
	case ofDrawing:
		return v.draws.Label.In(l), sameLanguage
	}
	return "", sameLanguage
}

const sameLanguage = "="

func wordsIn(t hyte.Text, l lang.Language) (text, tag string) {
	if t.Plain != "" {
		return t.Plain, ""
	}
	s, in := t.Translated.Best(l)
	if in == l {
		return s, sameLanguage
	}
	return s, in.String()
}

func (v Value) numberIn(l lang.Language) string {
	s := numberIn(v.number, int(v.places), l)
	if v.signed && v.number.Sign() > 0 && strings.Trim(s, "0.,") != "" {
		s = "+" + s
	}
	unit := v.unit.In(l)
	switch {
	case unit == "":
		return s
	case unit == "€" && l == lang.English:
		return euroBefore(s)
	}
	return s + "\u00A0" + unit
}

// euroBefore puts the euro sign where English readers look for it.
func euroBefore(s string) string {
	for _, sign := range [...]string{minusSign, "+"} {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			return sign + "€" + rest
		}
	}
	return "€" + s
}

var missingNames = [...]lang.Text{
	indicators.NotCollected:  tri("ei tietoa", "uppgift saknas", "no data"),
	indicators.Suppressed:    tri("salattu", "sekretessbelagd", "suppressed"),
	indicators.NotApplicable: tri("ei sovellu", "ej tillämplig", "not applicable"),
	indicators.NotAnswered:   tri("ei vastattu", "inget svar", "not answered"),
}

func missingName(m indicators.Missing) lang.Text {
	if int(m) < len(missingNames) {
		return missingNames[m]
	}
	return lang.Text{}
}

// Sentence is a sentence in three languages with values put in it: {0} stands
// for the first.
type Sentence struct {
	Text   lang.Text
	Values []Value
}

// Say makes a sentence of a text and the values in it.
func Say(t lang.Text, values ...Value) Sentence { return Sentence{Text: t, Values: values} }

// In returns the sentence in the language.
func (s Sentence) In(l lang.Language) string {
	text, _ := s.Text.Best(l)
	var b strings.Builder
	for piece, v := range s.pieces(text, l) {
		b.WriteString(piece)
		if v != nil {
			b.WriteString(v.In(l))
		}
	}
	return b.String()
}

// IsZero reports whether the sentence says nothing.
func (s Sentence) IsZero() bool { return s.Text.IsZero() }

// pieces yields the text between the placeholders, each with the value that
// follows it, nil after the last. Where a value ends in a full stop, as Finnish
// and Swedish citations do, the stop of the sentence after it is left out.
func (s Sentence) pieces(text string, l lang.Language) func(yield func(string, *Value) bool) {
	return func(yield func(string, *Value) bool) {
		stopped := false
		next := func(piece string, v *Value) bool {
			if stopped {
				piece = strings.TrimPrefix(piece, ".")
			}
			stopped = v != nil && strings.HasSuffix(v.In(l), ".")
			return piece == "" && v == nil || yield(piece, v)
		}
		for {
			before, n, after, ok := placeholder(text)
			if !ok || n >= len(s.Values) {
				break
			}
			if !next(before, &s.Values[n]) {
				return
			}
			text = after
		}
		next(text, nil)
	}
}

// placeholder cuts a text around its first placeholder.
func placeholder(text string) (before string, n int, after string, ok bool) {
	open, shut := strings.IndexByte(text, '{'), strings.IndexByte(text, '}')
	if open < 0 || shut < open {
		return "", 0, "", false
	}
	n, err := strconv.Atoi(text[open+1 : shut])
	return text[:open], n, text[shut+1:], err == nil && n >= 0
}
