package hyte

import (
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// scalar is the shape of a comparable type that is empty when zero and is read
// from a string.
func scalar[T comparable](kind ErrorKind, expected string, parse func(string) (T, bool), print func(T) string, valid func(T) bool) shape[T] {
	return shape[T]{
		read: func(d *decoder, v *T) {
			if d.peek() != '"' {
				d.wrongType(expected)
				return
			}
			at := d.at
			text := d.quoted()
			if d.stopped {
				return
			}
			parsed, ok := parse(text)
			if !ok {
				d.fault(kind, at, quote(text), expected)
				return
			}
			*v = parsed
		},
		write: func(e *encoder, v *T) { e.quoted(print(*v)) },
		check: func(c *checker, v *T) {
			if !c.collecting && !valid(*v) {
				c.fault(kind, print(*v), expected)
			}
		},
		empty: func(v *T) bool { return *v == *new(T) },
	}
}

var date = as(`{"type":"string","format":"date"}`, scalar(KindBadDate, "a day of the calendar, YYYY-MM-DD",
	func(text string) (law.Date, bool) {
		day, err := law.ParseDate(text)
		return day, err == nil
	}, law.Date.String, law.Date.Valid))

// knownFigure is a figure as a decimal string; a JSON number is refused because
// readers differ in what they make of its digits.
var knownFigure = as(`{"type":"string","pattern":"^-?[0-9]{1,12}([.][0-9]{1,9})?$"}`, exceptEmpty(
	scalar(KindBadNumber, `a decimal number as a string, "7.25", at most 12 digits before the point and 9 after it`,
		func(text string) (indicators.Datum, bool) {
			// The signs of statistics stand under "missing" in a plan.
			figure, err := indicators.ParseDatum(text)
			return figure, err == nil && text != "" && '0' <= text[len(text)-1] && text[len(text)-1] <= '9'
		},
		indicators.Datum.String,
		func(figure indicators.Datum) bool {
			var space [32]byte
			_, err := figure.AppendText(space[:0])
			return err == nil
		}),
	func(figure *indicators.Datum) bool { return !figure.IsKnown() }))

// missingFigure is the reason for which there is no figure.
var missingFigure = as(enum([]string{"not-collected", "suppressed", "not-applicable", "not-answered"}), exceptEmpty(
	scalar(KindUnknownToken, "one of not-collected, suppressed, not-applicable, not-answered",
		func(text string) (indicators.Datum, bool) {
			for why := indicators.NotCollected; why.Valid(); why++ {
				if why.String() == text {
					return indicators.Lacking(why), true
				}
			}
			return indicators.Datum{}, false
		},
		func(figure indicators.Datum) string { why, _ := figure.Missing(); return why.String() },
		func(figure indicators.Datum) bool { why, _ := figure.Missing(); return why.Valid() }),
	func(figure *indicators.Datum) bool { return figure.IsKnown() }))

func exceptEmpty[T any](s shape[T], empty func(*T) bool) shape[T] {
	s.empty = empty
	return s
}
