package governance

import (
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Finding is what an audit found on one duty. Its texts and pointers are built
// when they are read.
type Finding struct {
	// Duty is the version of the duty that held on the day of the audit.
	Duty Duty
	// Outcome is what became of it.
	Outcome Outcome

	result result
	idle   unheeded
}

// Pointer returns the place in the plan document where the evidence should
// stand, as an RFC 6901 JSON pointer: "/governance/responsibleBody".
func (f Finding) Pointer() string { return f.result.want.pointer() }

// Evidence returns the places in the plan document where evidence stands, as
// RFC 6901 JSON pointers, at most five; empty where there is none. Where some
// evidence is there and not enough, it is named too, and so is a review, an
// omission or a waiver that does not count.
func (f Finding) Evidence() []string {
	list := make([]string, 0, mostPlaces+1)
	for p := range f.result.evidence {
		list = append(list, p.pointer())
	}
	if f.idle.at != 0 {
		list = append(list, f.idle.at.pointer())
	}
	return list
}

// Message says in the language what was found, which judgement in the plan does
// not count and why, and, unless the duty is met, what the provision asks for.
func (f Finding) Message(l lang.Language) string {
	if f.Duty.row == nil {
		return ""
	}
	var said []string
	if int(f.Outcome) < len(preface) && preface[f.Outcome].In(l) != "" {
		said = append(said, preface[f.Outcome].In(l))
	}
	said = append(said, f.result.fill(notes[f.result.note].In(l), f.Duty.row, l))
	if f.Outcome == Due && !f.Duty.row.decideBy.IsZero() {
		said = append(said, f.result.fill(notes[noteDecideBy].In(l), f.Duty.row, l))
	}
	if f.idle.at != 0 {
		said = append(said, f.idle.in(l))
	}
	if f.Outcome != Pass {
		said = append(said, f.Duty.Rule.In(l))
	}
	return strings.Join(said, " ")
}

// Remedy says in the language what to do; empty where nothing is to be done.
func (f Finding) Remedy(l lang.Language) string {
	switch f.Outcome {
	case Fail, Overdue, Due, NotDue, Review, Waived:
		if f.Duty.row != nil {
			return f.Duty.row.remedy.In(l)
		}
	}
	return ""
}

// Due returns the period in which the duty can still be done; the zero Period
// unless the outcome is due.
func (f Finding) Due() law.Period {
	if f.Outcome != Due {
		return law.Period{}
	}
	return law.Period{From: f.result.span.from(), To: f.result.span.to()}
}

// OverdueSince returns the day on which the duty became overdue; the zero Date
// unless the outcome is overdue.
func (f Finding) OverdueSince() law.Date {
	if f.Outcome != Overdue {
		return law.Date{}
	}
	return f.result.span.from()
}

// When says in the language, in a sentence, in which days something can still
// be done, or since when it is overdue; empty where no day tells.
func (f Finding) When(l lang.Language) string {
	from, to, text := f.Due().From, f.Due().To, dueText
	switch {
	case f.Outcome == Overdue && f.OverdueSince().Valid():
		from, text = f.OverdueSince(), overdueText
	case f.Outcome != Due || !to.Valid():
		return ""
	case !from.Valid():
		text = dueUntilText
	}
	return strings.NewReplacer("{from}", dateIn(from, l), "{to}", dateIn(to, l)).Replace(text.In(l))
}

var (
	dueText      = tri("Aikaa {from}–{to}.", "Tiden löper från och med {from} till och med {to}.", "Due from {from} to {to}.")
	dueUntilText = tri("Aikaa {to} asti.", "Tiden löper ut {to}.", "Due by {to}.")
	overdueText  = tri("Myöhässä {from} lähtien.", "Försenat sedan {from}.", "Overdue since {from}.")
)

// Year returns the calendar year that the finding speaks of; zero for duties
// that are not counted by year.
func (f Finding) Year() int { return f.result.year() }
