package law

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// AppendJSON appends the date as "2026-11-22", or null where it is not a day
// of the calendar.
func (d Date) AppendJSON(dst []byte) []byte {
	if !d.Valid() {
		return append(dst, "null"...)
	}
	return lang.AppendQuoted(dst, d.String())
}

// MarshalJSON writes null for the zero Date and otherwise what
// [Date.MarshalText] writes; an impossible date is a [*DateError].
func (d Date) MarshalJSON() ([]byte, error) {
	if !d.IsZero() && !d.Valid() {
		return nil, d.Check()
	}
	return d.AppendJSON(nil), nil
}

// UnmarshalJSON reads null as the zero Date and otherwise a string as
// [ParseDate] does.
func (d *Date) UnmarshalJSON(data []byte) error {
	text := string(data)
	if text == "null" {
		*d = Date{}
		return nil
	}
	if len(text) < 2 || text[0] != '"' || text[len(text)-1] != '"' {
		return &DateError{Found: clip(text)}
	}
	return d.UnmarshalText(data[1 : len(data)-1])
}

// AppendJSON appends the period as {"from":…,"to":…}, an open side as null.
func (p Period) AppendJSON(dst []byte) []byte {
	dst = p.From.AppendJSON(append(dst, `{"from":`...))
	dst = p.To.AppendJSON(append(dst, `,"to":`...))
	return append(dst, '}')
}

// MarshalJSON writes what [Period.AppendJSON] appends; a period that is none
// is a [*PeriodError].
func (p Period) MarshalJSON() ([]byte, error) {
	if err := p.Check(); err != nil {
		return nil, err
	}
	return p.AppendJSON(nil), nil
}

// AppendJSON appends the citation as every wire format of go-hyte writes it:
//
//	{"act","section","subsection","point","force","url","textCheckedTo"}
//
// with null for what is not said or not known, and two keys more where they
// apply: "asIn" (the act whose wording is meant) and "annex" (true). The zero
// Citation is null.
func (c Citation) AppendJSON(dst []byte) []byte {
	if c.IsZero() {
		return append(dst, "null"...)
	}
	dst = lang.AppendQuoted(append(dst, `{"act":`...), c.Act)
	dst = appendKnown(append(dst, `,"section":`...), c.Section)
	dst = append(dst, `,"subsection":`...)
	if c.Subsection == 0 {
		dst = append(dst, "null"...)
	} else {
		dst = strconv.AppendInt(dst, int64(c.Subsection), 10)
	}
	dst = appendKnown(append(dst, `,"point":`...), c.Point)
	if c.AsIn != "" {
		dst = lang.AppendQuoted(append(dst, `,"asIn":`...), c.AsIn)
	}
	if c.Annex {
		dst = append(dst, `,"annex":true`...)
	}
	dst = lang.AppendQuoted(append(dst, `,"force":`...), c.Force.String())
	dst = appendKnown(append(dst, `,"url":`...), c.URL())
	dst = c.TextCheckedTo().AppendJSON(append(dst, `,"textCheckedTo":`...))
	return append(dst, '}')
}

// MarshalJSON writes what [Citation.AppendJSON] appends.
func (c Citation) MarshalJSON() ([]byte, error) { return c.AppendJSON(nil), nil }

func appendKnown(dst []byte, s string) []byte {
	if s == "" {
		return append(dst, "null"...)
	}
	return lang.AppendQuoted(dst, s)
}
