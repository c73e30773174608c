package report

import (
	"cmp"
	"slices"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// yearDocument says how documents of one kind stand for the calendar years in
// which a task is due.
type yearDocument struct {
	kind hyte.DocumentKind
	// council says that only what the council had counts; otherwise the day on
	// which the document was made will do.
	council bool
	// onYearBefore says that what is due is on the year before, as accounts
	// are: then the year that the document states decides alone. Elsewhere a
	// document stands for the year that it states or one in which it was dealt
	// with, since the acts say neither.
	onYearBefore bool
}

// standing is a document that stands for a year; step is the index in its
// handling, or -1 where it was made on the day and no council had it.
type standing struct {
	year, document, step int
	on                   law.Date
	// later is the last year for which the document could stand.
	later int
}

func documentOfYear(kind yearDocument) func(*search, Task) found {
	return func(s *search, t Task) found {
		list := s.standings(t.Kind, kind)
		i, ok := slices.BinarySearchFunc(list, t.Year, func(a standing, year int) int { return cmp.Compare(a.year, year) })
		if !ok {
			return found{}
		}
		at := []hyte.Pointer{documents.Index(list[i].document)}
		if list[i].step >= 0 {
			at = append(at, at[0].Key("handling").Index(list[i].step))
		}
		return found{ok: true, on: list[i].on, at: at}
	}
}

// standings gives every year at most one document, and every document at most
// one year, by the rule of the audit: each year takes a whole document before
// one with gaps, and then the one that is of no use to later years. The years
// that the audit of the day looks at choose first, then the earlier ones of the
// same duty, and last those of law that has ended; within each in their order.
// The list is in the order of the years.
func (s *search) standings(task TaskKind, kind yearDocument) []standing {
	if list, ok := s.years[task]; ok {
		return list
	}
	could := s.couldStand(kind)
	ofTerm, ofDuty := s.firstYears(task)
	turn := func(year int) int {
		switch {
		case year < ofDuty:
			return 2
		case year < ofTerm:
			return 1
		}
		return 0
	}
	slices.SortStableFunc(could, func(a, b standing) int {
		return cmp.Or(cmp.Compare(turn(a.year), turn(b.year)), cmp.Compare(a.year, b.year))
	})
	list := s.shareOut(task, could)
	slices.SortFunc(list, func(a, b standing) int { return cmp.Compare(a.year, b.year) })
	if s.years == nil {
		s.years = map[TaskKind][]standing{}
	}
	s.years[task] = list
	return list
}

// shareOut lets the years choose in the order in which they stand.
func (s *search) shareOut(task TaskKind, could []standing) []standing {
	used := make([]bool, len(s.plan.Documents))
	var list []standing
	for i := 0; i < len(could); {
		n := i
		for i < len(could) && could[i].year == could[n].year {
			i++
		}
		if best := s.best(task, could[n:i], used); best >= 0 {
			list = append(list, could[n+best])
			used[could[n+best].document] = true
		}
	}
	return list
}

// best chooses among what could stand for one year; -1 where all is used.
func (s *search) best(task TaskKind, could []standing, used []bool) int {
	var wanted []hyte.Content
	if rule := ruleFor(task, s.unit, law.Day(could[0].year, 12, 31)); rule != nil {
		wanted = rule.contents
	}
	whole := func(i int) bool { return containsAll(s.plan.Documents[could[i].document].Contents, wanted) }
	best := -1
	for i := range could {
		switch {
		case used[could[i].document]:
		case best < 0, whole(i) && !whole(best), whole(i) == whole(best) && could[i].later < could[best].later:
			best = i
		}
	}
	return best
}

// couldStand lists each year for which each document could stand, up to the
// year of the day, in the order of the documents and of their handling. A year
// may come several times for one document; the first is taken.
func (s *search) couldStand(kind yearDocument) []standing {
	var list []standing
	for i := range s.plan.Documents {
		d := &s.plan.Documents[i]
		if !slices.Contains(d.Kinds, kind.kind) || !s.mine(d.For) {
			continue
		}
		n := len(list)
		add := func(year, step int, on law.Date) {
			if year <= s.day.Year() {
				list = append(list, standing{year: year, document: i, step: step, on: on})
			}
		}
		later := s.yearsOf(d, kind, add)
		for j := range list[n:] {
			list[n+j].later = later
		}
	}
	return list
}

// yearsOf adds the years for which one document could stand, and returns the
// last of them, be it in the future.
func (s *search) yearsOf(d *hyte.Document, kind yearDocument, add func(year, step int, on law.Date)) int {
	stated := d.Year
	if stated != 0 && kind.onYearBefore {
		stated++
	}
	later := stated
	deal := func(step int, on law.Date) {
		if stated != 0 {
			add(stated, step, on)
		}
		if stated == 0 || !kind.onYearBefore {
			add(on.Year(), step, on)
			later = max(later, on.Year())
		}
	}
	handled := false
	for step := range d.Handling {
		if s.byCouncil(&d.Handling[step], d.For) {
			handled = true
			deal(step, d.Handling[step].Date)
		}
	}
	if !handled && !kind.council && s.past(d.Made) {
		deal(-1, d.Made)
	}
	return later
}

// firstYears are the first year of the council term of the day and that of the
// duty then in force; zero where there is none.
func (s *search) firstYears(task TaskKind) (ofTerm, ofDuty int) {
	if term, err := region.CouncilTerm(s.unit, s.day); err == nil {
		ofTerm = term.Period.From.Year()
	}
	if rule := ruleFor(task, s.unit, s.day); rule != nil {
		ofDuty = rule.period.From.Year()
	}
	return ofTerm, ofDuty
}

func containsAll[T comparable](list, wanted []T) bool {
	return !slices.ContainsFunc(wanted, func(w T) bool { return !slices.Contains(list, w) })
}

// findAccounts looks for the accounts of the year before, as a document the
// council had or as a link of the plan to them.
func findAccounts(s *search, t Task) found {
	if f := documentOfYear(yearDocument{kind: hyte.AccountsDocument, council: true, onYearBefore: true})(s, t); f.ok {
		return f
	}
	return s.link(hyte.LinkAccounts, t.Year-1)
}
