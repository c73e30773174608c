package report

import (
	"cmp"
	"iter"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// mostTermYears bounds the years of one cycle, so that a period without sense
// makes no endless list.
const mostTermYears = 12

// Cycle yields everything that is due for the unit in the council term, in the
// order of the last days; what has no last day of its own comes last.
//
// The term is the period of a [region.Term]; the HUS Group has no council term
// of its own, and any period will do for it. A task stands under the provision
// in force on its last day. A unit outside these acts (Åland, the zero Unit),
// a term without both its days, and one longer than twelve years have none.
func Cycle(unit region.Unit, term law.Period) iter.Seq[Task] {
	return func(yield func(Task) bool) {
		for _, t := range tasks(unit, term) {
			if !yield(t) {
				return
			}
		}
	}
}

func tasks(unit region.Unit, term law.Period) []Task {
	if !term.From.Valid() || !term.To.Valid() || term.Check() != nil || term.To.Year()-term.From.Year() > mostTermYears {
		return nil
	}
	var list []Task
	for i := range kindRows {
		row := &kindRows[i]
		if row.rhythm != everyYear {
			list = appendTask(list, row, unit, 0, term)
			continue
		}
		for year := term.From.Year(); year <= term.To.Year(); year++ {
			list = appendTask(list, row, unit, year, yearWindow(row, year))
		}
	}
	list = slices.DeleteFunc(list, func(t Task) bool { return !falls(t, term) })
	slices.SortStableFunc(list, func(a, b Task) int {
		return cmp.Or(cmp.Compare(open(a), open(b)), a.Window.To.Compare(b.Window.To), a.Window.From.Compare(b.Window.From))
	})
	return list
}

// appendTask adds the task where a provision makes it due.
func appendTask(list []Task, row *kindRow, unit region.Unit, year int, window law.Period) []Task {
	rule := ruleFor(row.kind, unit, window.To)
	if rule == nil {
		return list
	}
	t := Task{
		Kind: row.kind, Year: year, Duty: rule.duty, Citation: rule.cite, Severity: rule.severity,
		Window: window, Limit: row.limit, Serves: slices.Clone(row.serves),
	}
	if rule.yearEnd {
		t.Limit, t.Window = law.Inference, law.Year(year)
	}
	switch {
	case row.rhythm == everyFourYears:
		t.Window = law.Since(window.From)
	case row.early:
		t.Advice = window.From.AddMonths(reminderMonths)
	}
	if unit.Kind != region.Municipality || window.To.Before(from2023.From) {
		t.Serves = nil // the supplement is of 2023 and for municipalities
	}
	return append(list, t)
}

func yearWindow(row *kindRow, year int) law.Period {
	if row.first == 0 {
		return law.Year(year)
	}
	last := law.Day(year, 1, 1).AddMonths(row.last).AddDays(-1)
	return law.Between(law.Year(year).From.AddMonths(row.first-1), last)
}

// falls reports whether the last day of a task lies in the term; the first and
// the last year of a term belong to two terms.
func falls(t Task, term law.Period) bool { return t.Window.Open() || term.Contains(t.Window.To) }

func open(t Task) int {
	if t.Window.Open() {
		return 1
	}
	return 0
}
