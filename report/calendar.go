package report

import (
	"iter"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// AppendCalendar appends the entries as one iCalendar object (RFC 5545): an
// all-day event on the last day of each, in the language. Entries without a
// last day, those already done and those of the past that the plan says nothing
// of are left out.
//
// The stamp is the day on which the calendar was made: the format asks for it
// and the library has no clock. A stamp that is not of the calendar is a
// [*law.DateError]. The same task keeps its UID from one calendar to the next,
// so that a calendar program replaces what it had. A language outside the three
// is written as Finnish.
func AppendCalendar(dst []byte, unit region.Unit, entries iter.Seq[Entry], stamp law.Date, l lang.Language) ([]byte, error) {
	if err := stamp.Check(); err != nil {
		return dst, err
	}
	l = known(l)
	c := calendar{dst: dst, unit: unit, lang: l, stamp: basicDate(stamp) + "T000000Z"}
	c.line("BEGIN", "VCALENDAR")
	c.line("VERSION", "2.0")
	c.line("PRODID", "-//go-hyte//report//"+strings.ToUpper(l.String()))
	c.line("CALSCALE", "GREGORIAN")
	c.line("METHOD", "PUBLISH")
	c.text("X-WR-CALNAME", unit.Name.In(l)+": "+calendarName.In(l))
	for e := range given(entries) {
		if e.State != Done && e.State != Unrecorded && e.Until.Valid() {
			c.event(e)
		}
	}
	c.line("END", "VCALENDAR")
	return c.dst, nil
}

var calendarName = tri("hyvinvointityön määräajat", "tidsfrister i välfärdsarbetet", "deadlines of welfare work")

type calendar struct {
	dst   []byte
	unit  region.Unit
	lang  lang.Language
	stamp string
}

func (c *calendar) event(e Entry) {
	c.line("BEGIN", "VEVENT")
	c.text("UID", e.ID()+"-"+c.unit.Code+"@go-hyte")
	c.line("DTSTAMP", c.stamp)
	c.line("DTSTART;VALUE=DATE", basicDate(e.Until))
	if next := e.Until.AddDays(1); next.Valid() {
		c.line("DTEND;VALUE=DATE", basicDate(next))
	}
	c.text("SUMMARY;LANGUAGE="+c.lang.String(), e.Title().In(c.lang))
	c.text("DESCRIPTION;LANGUAGE="+c.lang.String(), c.description(e))
	if url := e.Citation.URL(); url != "" {
		c.line("URL", url)
	}
	c.line("CATEGORIES", strings.ToUpper(e.Severity.String()))
	c.line("TRANSP", "TRANSPARENT")
	c.line("END", "VEVENT")
}

func (c *calendar) description(e Entry) string {
	parts := []string{e.Citation.In(c.lang), e.Why().In(c.lang)}
	if e.Advice.Valid() {
		parts = append(parts, adviceBy.In(c.lang)+" "+e.Advice.In(c.lang)+".")
	}
	for d := range e.Served() {
		parts = append(parts, servesIndicator.In(c.lang)+" "+d.Name.In(c.lang)+".")
	}
	return strings.Join(parts, "\n")
}

var (
	adviceBy        = tri("Tulisi tehdä viimeistään", "Bör göras senast", "Should be done by")
	servesIndicator = tri("Valtionosuuden lisäosan indikaattori:", "Indikator i statsandelens tilläggsdel:", "Indicator of the supplement in central government transfers:")
)

// line appends one content line; the value must need no escaping.
func (c *calendar) line(name, value string) { c.dst = appendFolded(c.dst, name+":"+value) }

// text appends one content line whose value is text.
func (c *calendar) text(name, value string) { c.line(name, escapeText(value)) }

// escapeText escapes a TEXT value (RFC 5545, section 3.3.11). Control
// characters, which the format forbids, are shown as U+FFFD.
func escapeText(s string) string {
	var b strings.Builder
	for _, r := range clean(s) {
		switch r {
		case '\\', ';', ',':
			b.WriteByte('\\')
			b.WriteRune(r)
		case '\n':
			b.WriteString(`\n`)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// foldAt is the number of octets after which a line is folded, its end not
// counted (RFC 5545, section 3.1).
const foldAt = 75

// appendFolded appends a line, folded between characters, with its line end.
func appendFolded(dst []byte, line string) []byte {
	room := foldAt
	for _, r := range line {
		size := len(string(r))
		if size > room {
			dst = append(dst, "\r\n "...)
			room = foldAt - 1
		}
		dst = append(dst, string(r)...)
		room -= size
	}
	return append(dst, "\r\n"...)
}

// basicDate writes a date as the format does: 20261122.
func basicDate(d law.Date) string {
	return strings.ReplaceAll(d.String(), "-", "")
}
