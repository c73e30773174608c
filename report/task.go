package report

import (
	"iter"
	"strconv"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/indicators"
)

// Task is one thing that is due once in the reporting cycle of one
// organisation. The zero Task is none.
type Task struct {
	// Kind is what is due.
	Kind TaskKind
	// Year is the calendar year in which it is due; zero for what is due once
	// in a council term.
	Year int
	// Duty is the id of the duty of the audit: "FI-612/2021-6-3d".
	Duty string
	// Citation is the provision that makes it due. It is of the section of the
	// duty, though it may be another subsection: the duty on the strategy is
	// that of 410/2015, section 37(1), and its review that of 37(3).
	Citation law.Citation
	// Severity follows the modal verb of the provision, or is should and
	// linked where the tie to the welfare plan is advice.
	Severity governance.Severity
	// Window is the time in which it is done in time. It has no last day where
	// the last day depends on when it was done before (see [Entry.Until]).
	Window law.Period
	// Limit is the weight of what sets the last day: a statute that names it,
	// or an inference where the act says only "yearly" or "by term".
	Limit law.Force
	// Advice is a day before the last day by which it should be done; zero
	// where none is recommended.
	Advice law.Date
	// Serves are the keys of indicators of the municipal supplement that are
	// earned by doing it.
	Serves []string
}

// ID names the task within the cycle of one organisation: "annual-report-2026",
// "welfare-plan-2025" with the first year of the term. It does not change when
// provisions are cited anew.
func (t Task) ID() string {
	year := t.Year
	if year == 0 {
		year = t.Window.From.Year()
	}
	return string(t.Kind) + "-" + strconv.Itoa(year)
}

// Title names the task in a few words.
func (t Task) Title() lang.Text { return t.Kind.Title() }

// Why says in a sentence what sets the last day.
func (t Task) Why() lang.Text {
	r := rowOf(t.Kind)
	if r == nil {
		return lang.Text{}
	}
	if t.Limit == law.Inference && !r.inferred.IsZero() {
		return r.inferred
	}
	return r.why
}

// Served yields the indicators of the municipal supplement that [Task.Serves]
// names, as they are defined on the last day of the task.
func (t Task) Served() iter.Seq[indicators.Definition] {
	return func(yield func(indicators.Definition) bool) {
		day := t.Window.To
		if t.Window.Open() {
			day = t.Window.From
		}
		list, err := indicators.Municipal(day)
		if err != nil {
			return
		}
		for _, key := range t.Serves {
			if d, ok := list.Value.Lookup(key); ok && !yield(d) {
				return
			}
		}
	}
}
