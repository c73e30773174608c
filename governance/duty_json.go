package governance

import (
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// AppendDuties appends duties as {"asOf","duties":[…]}: what holds on a day,
// or the history of one duty.
func AppendDuties(dst []byte, asOf law.Date, duties iter.Seq[Duty]) []byte {
	dst = append(dst, `{"asOf":`...)
	dst = asOf.AppendJSON(dst)
	dst = append(dst, `,"duties":[`...)
	n := 0
	for d := range duties {
		dst = d.AppendJSON(comma(dst, n))
		n++
	}
	return append(dst, "]}"...)
}

// AppendJSON appends the duty as one JSON object:
//
//	{"id","severity","force","from","to","appliesTo":[…],"citation":{…},
//	 "title":{…},"rule":{…},"words":{"fi":{"modal","keywords":[…]},"sv":{…}},
//	 "cycle","decideBy","remedy":{…},"pointer","succeeds":[…],
//	 "succeededBy":[…]}
//
// "words" are those of the statute, which has no English; "modal" is null where
// the source is not a statute or binds others, and "decideBy" where no provision gives a day.
// The day to which the text was read stands in the citation.
func (d Duty) AppendJSON(dst []byte) []byte {
	dst = append(dst, `{"id":`...)
	dst = lang.AppendQuoted(dst, d.ID)
	dst = append(dst, `,"severity":`...)
	dst = lang.AppendQuoted(dst, d.Severity.String())
	dst = append(dst, `,"force":`...)
	dst = lang.AppendQuoted(dst, d.Citation.Force.String())
	dst = append(dst, `,"from":`...)
	dst = d.Period.From.AppendJSON(dst)
	dst = append(dst, `,"to":`...)
	dst = d.Period.To.AppendJSON(dst)
	dst = append(dst, `,"appliesTo":[`...)
	n := 0
	for actor := range d.AppliesTo() {
		dst = lang.AppendQuoted(comma(dst, n), actor.String())
		n++
	}
	dst = append(dst, `],"citation":`...)
	dst = d.Citation.AppendJSON(dst)
	dst = append(dst, `,"title":`...)
	dst = d.Title.AppendJSON(dst)
	return append(d.appendAsked(dst), '}')
}

// appendAsked appends what the duty asks, in which words of the statute, when
// and where, and what it stands between.
func (d Duty) appendAsked(dst []byte) []byte {
	dst = d.Rule.AppendJSON(append(dst, `,"rule":`...))
	dst = d.appendWords(append(dst, `,"words":{"fi":`...), lang.Finnish)
	dst = d.appendWords(append(dst, `,"sv":`...), lang.Swedish)
	dst = lang.AppendQuoted(append(dst, `},"cycle":`...), d.Cycle.String())
	dst = d.DecideBy().AppendJSON(append(dst, `,"decideBy":`...))
	dst = inAll(d.Remedy).AppendJSON(append(dst, `,"remedy":`...))
	dst = lang.AppendQuoted(append(dst, `,"pointer":`...), d.Pointer())
	dst = appendStrings(append(dst, `,"succeeds":`...), slices.Collect(d.Succeeds()))
	return appendStrings(append(dst, `,"succeededBy":`...), slices.Collect(d.SucceededBy()))
}

// appendWords appends the words of the statute in the language.
func (d Duty) appendWords(dst []byte, l lang.Language) []byte {
	dst = appendKnown(append(dst, `{"modal":`...), d.Modal(l))
	dst = appendStrings(append(dst, `,"keywords":`...), slices.Collect(d.Keywords(l)))
	return append(dst, '}')
}
