package governance

import (
	"iter"
	"strings"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Duty is one version of one duty: what one provision asks of some actors in
// one period. It is a value; the table it comes from cannot be changed through
// it. The zero Duty is no duty.
type Duty struct {
	// ID is the public name of the duty, "FI-612/2021-6-2e". It is never
	// reassigned and its meaning never changes; several versions share it.
	ID string
	// Title names the duty in a few words.
	Title lang.Text
	// Rule is the duty in one sentence, in go-hyte's words.
	Rule lang.Text
	// Citation is the provision that imposes it.
	Citation law.Citation
	// Period is when this version holds, both days included.
	Period law.Period
	// Severity follows the modal verb of the source.
	Severity Severity
	// Cycle is the rhythm in which it comes back.
	Cycle Cycle

	row *row
}

func (r *row) duty() Duty {
	return Duty{
		ID: r.id, Title: r.title, Rule: r.rule, Citation: r.cite, Period: r.period,
		Severity: r.severity, Cycle: r.cycle, row: r,
	}
}

// IsZero reports whether this is no duty.
func (d Duty) IsZero() bool { return d.row == nil }

// Binds reports whether the duty binds the actor.
func (d Duty) Binds(actor region.Actor) bool { return d.row != nil && d.row.binds.has(actor) }

// AppliesTo yields the actors that the duty binds, in the order of
// [region.Actors].
func (d Duty) AppliesTo() iter.Seq[region.Actor] {
	return func(yield func(region.Actor) bool) {
		for _, actor := range region.Actors() {
			if d.Binds(actor) && !yield(actor) {
				return
			}
		}
	}
}

// Modal returns the modal verb of the provision in the words of the statute,
// in Finnish or Swedish, without the words that may stand between its parts
// ("on … asetettava"); empty in English, in which no official text exists, and
// where the source is not a statute or binds others. Advice tells it where it
// rests on a statute: the act binds, and what is advised is that the plan shows
// it.
func (d Duty) Modal(l lang.Language) string { return d.words(l).modal }

// Keywords yields the key words of the provision exactly as printed in the
// statute, in Finnish or Swedish. They are for showing, not for grading free
// text.
func (d Duty) Keywords(l lang.Language) iter.Seq[string] {
	return func(yield func(string) bool) {
		keys := d.words(l).keys
		if keys == "" {
			return
		}
		for word := range strings.SplitSeq(keys, "; ") {
			if !yield(word) {
				return
			}
		}
	}
}

func (d Duty) words(l lang.Language) words {
	switch {
	case d.row == nil:
		return words{}
	case l == lang.Finnish:
		return d.row.fi
	case l == lang.Swedish:
		return d.row.sv
	}
	return words{}
}

// Succeeds yields the ids of the duties of earlier law that this one took over
// from.
func (d Duty) Succeeds() iter.Seq[string] {
	return func(yield func(string) bool) {
		if d.row == nil {
			return
		}
		for _, id := range d.row.succeeds {
			if !yield(id) {
				return
			}
		}
	}
}

// SucceededBy yields the ids of the duties of later law that took over from
// this one, each once, in the order of [AllDuties].
func (d Duty) SucceededBy() iter.Seq[string] {
	return func(yield func(string) bool) {
		if d.row == nil {
			return
		}
		for _, id := range heirs(d.ID) {
			if !yield(id) {
				return
			}
		}
	}
}

// Remedy says in the language what to do where the duty is not met.
func (d Duty) Remedy(l lang.Language) string {
	if d.row == nil {
		return ""
	}
	return d.row.remedy.In(l)
}

// Pointer returns the place in a plan document where the evidence should
// stand, as an RFC 6901 JSON pointer: "/governance/responsibleBody". Where a
// plan has more than one such place, the finding of its audit names the one
// that is meant.
func (d Duty) Pointer() string {
	if d.row == nil {
		return ""
	}
	return at(d.row.place).pointer()
}

// DecideBy returns the last day that a transitional provision gave for the
// first decisions under the duty; the zero Date where there is none.
func (d Duty) DecideBy() law.Date {
	if d.row == nil {
		return law.Date{}
	}
	return d.row.decideBy
}
