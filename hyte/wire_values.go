package hyte

import (
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

var periodObject = object(
	member("from", func(p *law.Period) *law.Date { return &p.From }, date),
	member("to", func(p *law.Period) *law.Date { return &p.To }, date),
)

// period is two days, both included. Its object reports impossible days; what
// is left to see is their order.
var period = shape[law.Period]{
	read:  periodObject.read,
	write: periodObject.write,
	empty: periodObject.empty,

	schema: func() string { return `{"$ref":"#/$defs/period"}` },
	check: func(c *checker, v *law.Period) {
		periodObject.check(c, v)
		if v.From.Valid() && v.To.Valid() && v.To.Before(v.From) {
			c.fault(KindBadPeriod, v.From.String()+" to "+v.To.String(), "a last day that is not before the first")
		}
	},
}

var translated = object(
	member("fi", func(t *lang.Text) *string { return &t.Finnish }, free),
	member("sv", func(t *lang.Text) *string { return &t.Swedish }, free),
	member("en", func(t *lang.Text) *string { return &t.English }, free),
)

// text is a string, or an object with a string for each language.
var text = shape[Text]{
	read: func(d *decoder, v *Text) {
		switch d.peek() {
		case '"':
			v.Plain = d.quoted()
		case '{':
			translated.read(d, &v.Translated)
		default:
			d.wrongType(`a string or an object with "fi", "sv" and "en"`)
		}
	},
	write: func(e *encoder, v *Text) {
		if v.Plain != "" {
			e.quoted(v.Plain)
			return
		}
		translated.write(e, &v.Translated)
	},
	check: func(c *checker, v *Text) {
		if v.Plain == "" {
			translated.check(c, &v.Translated)
			return
		}
		c.free(v.Plain)
		if !v.Translated.IsZero() {
			c.fault(KindConflict, "a plain text and translations", "one of the two")
		}
	},
	empty: func(v *Text) bool { return v.IsZero() },

	schema: func() string { return `{"$ref":"#/$defs/text"}` },
}

// extensions is an object of a vendor: walked over, checked for the syntax of
// JSON and for duplicate keys, and kept as it is.
var extensions = shape[Extensions]{
	read: func(d *decoder, v *Extensions) {
		if d.peek() != '{' {
			d.wrongType("an object")
			return
		}
		from := d.at
		d.skip()
		if !d.stopped {
			*v = Extensions(d.text[from:d.at])
		}
	},
	write: func(e *encoder, v *Extensions) { e.out = append(e.out, *v...) },
	check: func(c *checker, v *Extensions) { c.extensions(string(*v)) },
	empty: func(v *Extensions) bool { return *v == "" },

	schema: func() string { return `{"type":"object"}` },
}

// extensions checks an object that did not come through the decoder.
func (c *checker) extensions(text string) {
	if c.collecting || c.scanned {
		return
	}
	d := decoder{text: text, path: c.path[:len(c.path):len(c.path)]}
	switch {
	case badUTF8(text) >= 0:
		d.fault(KindBadUTF8, 0, quote(text), "UTF-8")
	case text[0] != '{' || text[len(text)-1] != '}':
		d.fault(KindWrongType, 0, quote(text), "an object and nothing around it")
	default:
		d.skip()
		d.end()
	}
	for _, e := range d.list {
		e.Offset = 0
		c.add(e)
	}
}

var levelValue, levelMissing = figure(func(l *Level) *indicators.Datum { return &l.Value })

// level is left out where no level is given; without that a zero Level would
// say that nobody collected the figure.
var level = exceptEmpty(fields[Level]{
	list: []field[Level]{
		levelValue,
		levelMissing,
		member("year", func(l *Level) *int { return &l.Year }, year),
		member("madeUp", func(l *Level) *bool { return &l.MadeUp }, flag),
	},
	oneOf: [][]string{{"value", "missing"}},
}.shape(), func(l *Level) bool { return l.IsZero() })

var observationValue, observationMissing = figure(func(o *Observation) *indicators.Datum { return &o.Value })

var observation = fields[Observation]{
	list: []field[Observation]{
		observationValue,
		observationMissing,
		member("year", func(o *Observation) *int { return &o.Year }, year),
		member("period", func(o *Observation) *law.Period { return &o.Period }, period),
		member("area", func(o *Observation) *ID { return &o.Area }, ref(toArea)),
		member("group", func(o *Observation) *ID { return &o.Group }, ref(toGroup)),
		member("source", func(o *Observation) *Text { return &o.Source }, text),
		member("retrieved", func(o *Observation) *law.Date { return &o.Retrieved }, date),
		member("selfReported", func(o *Observation) *bool { return &o.SelfReported }, flag),
		member("madeUp", func(o *Observation) *bool { return &o.MadeUp }, flag),
	},
	oneOf: [][]string{{"value", "missing"}},
}.shape()
