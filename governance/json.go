package governance

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// AppendJSON appends the checklist as one JSON object:
//
//	{"asOf","organisation":{"code","name","actor"},"verdict","textCheckedTo",
//	 "unseenAmendments":[{"act","number","inForce","note"}],
//	 "amendmentsUnknown":[…],"counts":{…},
//	 "findings":[{"id","outcome","severity","citation":{…},"evidence":[…],
//	 "pointer","message":{…},"remedy":{…},"due":{"from","to"},"overdueSince"}]}
//
// What is not known is null; "due" and "overdueSince" stand only in findings
// that are due or overdue; texts for people are {"fi","sv","en"} objects.
func (c Checklist) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"asOf":`...)
	dst = c.asOf.AppendJSON(dst)
	dst = append(dst, `,"organisation":`...)
	dst = appendUnit(dst, c.unit)
	dst = append(dst, `,"verdict":`...)
	dst = lang.AppendQuoted(dst, c.Verdict().String())
	dst = c.appendFreshness(append(dst, ','))
	dst = append(dst, `,"counts":{`...)
	for i, o := range Outcomes() {
		dst = comma(dst, i)
		dst = append(lang.AppendQuoted(dst, o.String()), ':')
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

// appendFreshness appends how fresh the law is that the audit rests on, as
// members of an object.
func (c Checklist) appendFreshness(dst []byte) []byte {
	dst = c.TextCheckedTo().AppendJSON(append(dst, `"textCheckedTo":`...))
	dst = c.appendUnseen(append(dst, `,"unseenAmendments":[`...))
	dst = append(dst, `],"amendmentsUnknown":[`...)
	n := 0
	for act := range c.AmendmentsUnknown() {
		dst = lang.AppendQuoted(comma(dst, n), act)
		n++
	}
	return append(dst, ']')
}

func (c Checklist) appendUnseen(dst []byte) []byte {
	n := 0
	for u := range c.UnseenAmendments() {
		dst = appendAmendment(comma(dst, n), u.Act, u.Amendment)
		n++
	}
	return dst
}

// appendAmendment appends an amendment of the act that was not read.
func appendAmendment(dst []byte, act string, a law.Amendment) []byte {
	dst = lang.AppendQuoted(append(dst, `{"act":`...), act)
	dst = appendKnown(append(dst, `,"number":`...), a.Number)
	dst = a.InForce.AppendJSON(append(dst, `,"inForce":`...))
	return append(appendText(append(dst, `,"note":`...), a.Note), '}')
}

// AppendJSON appends the finding as one JSON object, in the shape it has in
// [Checklist.AppendJSON].
func (f Finding) AppendJSON(dst []byte) []byte { return f.appendJSON(dst) }

func (f Finding) appendJSON(dst []byte) []byte {
	dst = append(dst, `{"id":`...)
	dst = lang.AppendQuoted(dst, f.Duty.ID)
	dst = append(dst, `,"outcome":`...)
	dst = lang.AppendQuoted(dst, f.Outcome.String())
	dst = append(dst, `,"severity":`...)
	dst = lang.AppendQuoted(dst, f.Duty.Severity.String())
	dst = append(dst, `,"citation":`...)
	dst = f.Duty.Citation.AppendJSON(dst)
	dst = append(dst, `,"evidence":`...)
	dst = appendStrings(dst, f.Evidence())
	dst = append(dst, `,"pointer":`...)
	dst = lang.AppendQuoted(dst, f.Pointer())
	dst = append(dst, `,"message":`...)
	dst = inAll(f.Message).AppendJSON(dst)
	dst = append(dst, `,"remedy":`...)
	dst = inAll(f.Remedy).AppendJSON(dst)
	return append(f.appendTime(dst), '}')
}

// appendTime appends the period or the day of what is due or overdue.
func (f Finding) appendTime(dst []byte) []byte {
	switch f.Outcome {
	case Due:
		return f.Due().AppendJSON(append(dst, `,"due":`...))
	case Overdue:
		return f.OverdueSince().AppendJSON(append(dst, `,"overdueSince":`...))
	}
	return dst
}

// inAll makes a text by asking for each language.
func inAll(in func(lang.Language) string) lang.Text {
	return lang.Text{Finnish: in(lang.Finnish), Swedish: in(lang.Swedish), English: in(lang.English)}
}

// appendKnown writes an empty string as null.
func appendKnown(dst []byte, s string) []byte {
	if s == "" {
		return append(dst, "null"...)
	}
	return lang.AppendQuoted(dst, s)
}

// appendText writes an empty text as null.
func appendText(dst []byte, t lang.Text) []byte {
	if t.IsZero() {
		return append(dst, "null"...)
	}
	return t.AppendJSON(dst)
}

func comma(dst []byte, n int) []byte {
	if n > 0 {
		return append(dst, ',')
	}
	return dst
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
	dst = s.asOf.AppendJSON(dst)
	dst = append(dst, `,"organisation":`...)
	dst = appendUnit(dst, s.unit)
	dst = append(dst, `,"step":`...)
	dst = strconv.AppendInt(dst, int64(s.Number), 10)
	dst = append(dst, `,"name":`...)
	dst = s.Name().AppendJSON(dst)
	dst = append(dst, `,"highest":`...)
	dst = strconv.AppendInt(dst, int64(s.Highest), 10)
	dst = append(dst, `,"source":`...)
	dst = s.Citation().AppendJSON(dst)
	dst = append(dst, `,"evidence":`...)
	dst = appendStrings(dst, s.Evidence())
	dst = append(dst, `,"next":[`...)
	n := 0
	for c := range s.Next() {
		dst = lang.AppendQuoted(comma(dst, n), c.ID)
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
	dst = lang.AppendQuoted(dst, c.ID)
	dst = append(dst, `,"step":`...)
	dst = strconv.AppendInt(dst, int64(c.Step), 10)
	dst = append(dst, `,"met":`...)
	dst = strconv.AppendBool(dst, c.Met)
	dst = append(dst, `,"text":`...)
	dst = c.Text.AppendJSON(dst)
	dst = append(dst, `,"evidence":`...)
	dst = appendStrings(dst, c.Evidence())
	dst = append(dst, `,"pointer":`...)
	return append(lang.AppendQuoted(dst, c.Pointer()), '}')
}

func appendStrings(dst []byte, list []string) []byte {
	dst = append(dst, '[')
	for i, s := range list {
		dst = lang.AppendQuoted(comma(dst, i), s)
	}
	return append(dst, ']')
}

func appendUnit(dst []byte, u region.Unit) []byte {
	dst = append(dst, `{"code":`...)
	dst = lang.AppendQuoted(dst, u.Code)
	dst = append(dst, `,"name":`...)
	dst = u.Name.AppendJSON(dst)
	dst = append(dst, `,"actor":`...)
	return append(lang.AppendQuoted(dst, u.Actor().String()), '}')
}
