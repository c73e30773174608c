package report

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// AppendTimetable appends the entries of [Timetable] as one JSON object:
//
//	{"asOf","unit":{"code","name"},"tasks":[{"id","kind","title":{…},"duty",
//	 "citation":{…},"severity","window":{"from","to"},"limit","until","advice",
//	 "why":{…},"serves":[…],"state","on","late","evidence":[…]}]}
//
// Texts for people are {"fi","sv","en"} objects, and citations and periods are
// as package law writes them; what else there is not is left out.
func AppendTimetable(dst []byte, unit region.Unit, entries iter.Seq[Entry], asOf law.Date) []byte {
	w := jsonWriter{dst: dst}
	w.open()
	w.date("asOf", asOf)
	w.key("unit")
	w.open()
	w.string("code", unit.Code)
	w.text("name", unit.Name)
	w.close()
	w.key("tasks")
	w.dst, w.fresh = append(w.dst, '['), true
	for e := range given(entries) {
		w.comma()
		w.entry(e)
	}
	w.dst, w.fresh = append(w.dst, ']'), false
	w.close()
	return append(w.dst, '\n')
}

func (w *jsonWriter) entry(e Entry) {
	w.open()
	w.string("id", e.ID())
	w.string("kind", string(e.Kind))
	w.text("title", e.Title())
	w.string("duty", e.Duty)
	w.citation("citation", e.Citation)
	w.string("severity", e.Severity.String())
	w.period("window", e.Window)
	w.string("limit", e.Limit.String())
	w.date("until", e.Until)
	w.date("advice", e.Advice)
	w.text("why", e.Why())
	w.list("serves", len(e.Serves), func(i int) { w.dst = lang.AppendQuoted(w.dst, e.Serves[i]) })
	w.string("state", e.State.String())
	w.date("on", e.On)
	w.bool("late", e.Late())
	w.list("evidence", len(e.Evidence), func(i int) { w.dst = lang.AppendQuoted(w.dst, e.Evidence[i].String()) })
	w.close()
}
