package governance

import (
	"iter"
	"strconv"
	"unicode/utf8"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// AppendJSON appends the checklist as one JSON object:
//
//	{"asOf","organisation":{"code","name","actor"},"verdict","textCheckedTo",
//	 "unseenAmendments":[{"act","number","inForce","note"}],"counts":{…},
//	 "findings":[{"id","outcome","severity","citation":{…},"evidence":[…],
//	 "pointer","message":{…},"remedy":{…},"due":{"from","to"},"overdueSince"}]}
//
// What is not known is null; "due" and "overdueSince" stand only in findings
// that are due or overdue; texts for people are {"fi","sv","en"} objects.
func (c Checklist) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"asOf":`...)
	dst = appendDate(dst, c.asOf)
	dst = append(dst, `,"organisation":`...)
	dst = appendUnit(dst, c.unit)
	dst = append(dst, `,"verdict":`...)
	dst = appendString(dst, c.Verdict().String())
	dst = append(dst, `,"textCheckedTo":`...)
	dst = appendDate(dst, c.TextCheckedTo())
	dst = c.appendUnseen(append(dst, `,"unseenAmendments":[`...))
	dst = append(dst, `],"counts":{`...)
	for i, o := range Outcomes() {
		dst = comma(dst, i)
		dst = append(appendString(dst, o.String()), ':')
		dst = strconv.AppendInt(dst, int64(c.counts.Of(o)), 10)
	}
	dst = append(dst, `},"findings":[`...)
	n := 0
	for f := range c.Findings() {
		dst = f.appendJSON(comma(dst, n))
		n++
	}
	return append(dst, "]}"...)
}

func (c Checklist) appendUnseen(dst []byte) []byte {
	n := 0
	for u := range c.UnseenAmendments() {
		dst = append(comma(dst, n), `{"act":`...)
		dst = appendString(dst, u.Act)
		dst = append(dst, `,"number":`...)
		dst = appendKnown(dst, u.Amendment.Number)
		dst = append(dst, `,"inForce":`...)
		dst = appendDate(dst, u.Amendment.InForce)
		dst = append(dst, `,"note":`...)
		dst = append(appendKnown(dst, u.Amendment.Note), '}')
		n++
	}
	return dst
}

// AppendJSON appends the finding as one JSON object, in the shape it has in
// [Checklist.AppendJSON].
func (f Finding) AppendJSON(dst []byte) []byte { return f.appendJSON(dst) }

func (f Finding) appendJSON(dst []byte) []byte {
	dst = append(dst, `{"id":`...)
	dst = appendString(dst, f.Duty.ID)
	dst = append(dst, `,"outcome":`...)
	dst = appendString(dst, f.Outcome.String())
	dst = append(dst, `,"severity":`...)
	dst = appendString(dst, f.Duty.Severity.String())
	dst = append(dst, `,"citation":`...)
	dst = appendCitation(dst, f.Duty.Citation)
	dst = append(dst, `,"evidence":`...)
	dst = appendStrings(dst, f.Evidence())
	dst = append(dst, `,"pointer":`...)
	dst = appendString(dst, f.Pointer())
	dst = append(dst, `,"message":`...)
	dst = appendText(dst, inAll(f.Message))
	dst = append(dst, `,"remedy":`...)
	dst = appendText(dst, inAll(f.Remedy))
	if f.Outcome == Due {
		dst = append(dst, `,"due":`...)
		dst = appendPeriod(dst, f.Due())
	}
	if f.Outcome == Overdue {
		dst = append(dst, `,"overdueSince":`...)
		dst = appendDate(dst, f.OverdueSince())
	}
	return append(dst, '}')
}

// AppendDuties appends duties as {"asOf","duties":[…]}: what holds on a day,
// or the history of one duty.
func AppendDuties(dst []byte, asOf law.Date, duties iter.Seq[Duty]) []byte {
	dst = append(dst, `{"asOf":`...)
	dst = appendDate(dst, asOf)
	dst = append(dst, `,"duties":[`...)
	n := 0
	for d := range duties {
		dst = d.AppendJSON(comma(dst, n))
		n++
	}
	return append(dst, "]}"...)
}

// AppendJSON appends the duty as one JSON object: {"id","severity","force",
// "from","to","appliesTo","citation","title"}.
func (d Duty) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"id":`...)
	dst = appendString(dst, d.ID)
	dst = append(dst, `,"severity":`...)
	dst = appendString(dst, d.Severity.String())
	dst = append(dst, `,"force":`...)
	dst = appendString(dst, d.Citation.Force.String())
	dst = append(dst, `,"from":`...)
	dst = appendDate(dst, d.Period.From)
	dst = append(dst, `,"to":`...)
	dst = appendDate(dst, d.Period.To)
	dst = append(dst, `,"appliesTo":[`...)
	n := 0
	for actor := range d.AppliesTo() {
		dst = appendString(comma(dst, n), actor.String())
		n++
	}
	dst = append(dst, `],"citation":`...)
	dst = appendCitation(dst, d.Citation)
	dst = append(dst, `,"title":`...)
	return append(appendText(dst, d.Title), '}')
}

func appendCitation(dst []byte, c law.Citation) []byte {
	dst = append(dst, `{"act":`...)
	dst = appendString(dst, c.Act)
	dst = append(dst, `,"section":`...)
	dst = appendKnown(dst, c.Section)
	dst = append(dst, `,"subsection":`...)
	if c.Subsection == 0 {
		dst = append(dst, "null"...)
	} else {
		dst = strconv.AppendInt(dst, int64(c.Subsection), 10)
	}
	dst = append(dst, `,"point":`...)
	dst = appendKnown(dst, c.Point)
	dst = append(dst, `,"force":`...)
	dst = appendString(dst, c.Force.String())
	dst = append(dst, `,"url":`...)
	dst = appendKnown(dst, c.URL())
	dst = append(dst, `,"textCheckedTo":`...)
	return append(appendDate(dst, c.TextCheckedTo()), '}')
}

// inAll makes a text by asking for each language.
func inAll(in func(lang.Language) string) lang.Text {
	return lang.Text{Finnish: in(lang.Finnish), Swedish: in(lang.Swedish), English: in(lang.English)}
}

func appendText(dst []byte, t lang.Text) []byte {
	dst = append(dst, `{"fi":`...)
	dst = appendString(dst, t.Finnish)
	dst = append(dst, `,"sv":`...)
	dst = appendString(dst, t.Swedish)
	dst = append(dst, `,"en":`...)
	return append(appendString(dst, t.English), '}')
}

func appendPeriod(dst []byte, p law.Period) []byte {
	dst = append(dst, `{"from":`...)
	dst = appendDate(dst, p.From)
	dst = append(dst, `,"to":`...)
	return append(appendDate(dst, p.To), '}')
}

func appendDate(dst []byte, d law.Date) []byte {
	if !d.Valid() {
		return append(dst, "null"...)
	}
	return appendString(dst, d.String())
}

// appendKnown writes an empty string as null.
func appendKnown(dst []byte, s string) []byte {
	if s == "" {
		return append(dst, "null"...)
	}
	return appendString(dst, s)
}

func comma(dst []byte, n int) []byte {
	if n > 0 {
		return append(dst, ',')
	}
	return dst
}

const hexDigits = "0123456789abcdef"

// appendString writes a JSON string. Bytes that are not UTF-8 become the
// replacement character, as no JSON could carry them.
func appendString(dst []byte, s string) []byte {
	dst = append(dst, '"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			dst = append(dst, '\\', byte(r))
		case r < ' ':
			dst = append(dst, '\\', 'u', '0', '0', hexDigits[r>>4], hexDigits[r&15])
		default:
			dst = utf8.AppendRune(dst, r)
		}
	}
	return append(dst, '"')
}

// AppendJSON appends the step as one JSON object:
//
//	{"asOf","organisation":{"code","name","actor"},"step","name":{…},
//	 "highest","source":{…},"evidence":[…],"next":[…],"criteria":[{"id",
//	 "step","met","text":{…},"evidence":[…],"pointer"}]}
//
// "next" holds the ids of the criteria that keep the plan from the next step.
func (s Step) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"asOf":`...)
	dst = appendDate(dst, s.asOf)
	dst = append(dst, `,"organisation":`...)
	dst = appendUnit(dst, s.unit)
	dst = append(dst, `,"step":`...)
	dst = strconv.AppendInt(dst, int64(s.Number), 10)
	dst = append(dst, `,"name":`...)
	dst = appendText(dst, s.Name())
	dst = append(dst, `,"highest":`...)
	dst = strconv.AppendInt(dst, int64(s.Highest), 10)
	dst = append(dst, `,"source":`...)
	dst = appendCitation(dst, s.Citation())
	dst = append(dst, `,"evidence":`...)
	dst = appendStrings(dst, s.Evidence())
	dst = append(dst, `,"next":[`...)
	n := 0
	for c := range s.Next() {
		dst = appendString(comma(dst, n), c.ID)
		n++
	}
	dst = append(dst, `],"criteria":[`...)
	n = 0
	for c := range s.Criteria() {
		dst = c.appendJSON(comma(dst, n))
		n++
	}
	return append(dst, "]}"...)
}

func (c Criterion) appendJSON(dst []byte) []byte {
	dst = append(dst, `{"id":`...)
	dst = appendString(dst, c.ID)
	dst = append(dst, `,"step":`...)
	dst = strconv.AppendInt(dst, int64(c.Step), 10)
	dst = append(dst, `,"met":`...)
	dst = strconv.AppendBool(dst, c.Met)
	dst = append(dst, `,"text":`...)
	dst = appendText(dst, c.Text)
	dst = append(dst, `,"evidence":`...)
	dst = appendStrings(dst, c.Evidence())
	dst = append(dst, `,"pointer":`...)
	return append(appendString(dst, c.Pointer()), '}')
}

func appendStrings(dst []byte, list []string) []byte {
	dst = append(dst, '[')
	for i, s := range list {
		dst = appendString(comma(dst, i), s)
	}
	return append(dst, ']')
}

func appendUnit(dst []byte, u region.Unit) []byte {
	dst = append(dst, `{"code":`...)
	dst = appendString(dst, u.Code)
	dst = append(dst, `,"name":`...)
	dst = appendText(dst, u.Name)
	dst = append(dst, `,"actor":`...)
	return append(appendString(dst, u.Actor().String()), '}')
}
