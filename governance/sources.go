package governance

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte/law"
)

// UnseenAmendment is an amending act of an act that an audit used, known by
// number and not read.
type UnseenAmendment struct {
	Act       string // the number of the amended act: "612/2021"
	Amendment law.Amendment
}

// TextCheckedTo returns the earliest of the days up to which the texts of the
// statutes behind the findings were read; the zero Date where no text was
// read. An audit of a later day rests on the text of that day.
func (c Checklist) TextCheckedTo() law.Date {
	var earliest law.Date
	for act := range c.acts() {
		if to := act.TextCheckedTo; !to.IsZero() && (earliest.IsZero() || to.Before(earliest)) {
			earliest = to
		}
	}
	return earliest
}

// UnseenAmendments yields the amending acts that were in force on the day of
// the audit, or may have been, and whose text was not read, in the order of
// the acts.
func (c Checklist) UnseenAmendments() iter.Seq[UnseenAmendment] {
	return func(yield func(UnseenAmendment) bool) {
		for act := range c.acts() {
			for _, a := range act.Unseen {
				if !act.TextCheckedTo.Before(c.asOf) || a.InForce.After(c.asOf) {
					continue
				}
				if !yield(UnseenAmendment{Act: act.Number, Amendment: a}) {
					return
				}
			}
		}
	}
}

// AmendmentsUnknown yields the numbers of the acts of which it is not known
// whether they were amended between the day their text was read and the day of
// the audit.
func (c Checklist) AmendmentsUnknown() iter.Seq[string] {
	return func(yield func(string) bool) {
		for act := range c.acts() {
			if !act.AmendmentsKnown && !act.TextCheckedTo.IsZero() && act.TextCheckedTo.Before(c.asOf) && !yield(act.Number) {
				return
			}
		}
	}
}

// acts yields the statutes behind the findings that were in force without an
// end, each once: the text of ended law does not change any more.
func (c Checklist) acts() iter.Seq[law.Act] {
	return func(yield func(law.Act) bool) {
		for act := range law.Acts() {
			if act.Numbered() && c.rests(act.Number) && !yield(act) {
				return
			}
		}
	}
}

func (c Checklist) rests(number string) bool {
	for i := range c.Len() {
		if r := c.room.row(i); r.cite.Act == number && r.period.Open() {
			return true
		}
	}
	return false
}
