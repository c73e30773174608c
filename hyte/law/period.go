package law

// Period is a span of days with both days included, as statutes write it. A
// zero From means since ever, a zero To means until further notice, and the
// zero Period is all time.
type Period struct {
	From Date // the first day, zero for no beginning
	To   Date // the last day, zero for no end
}

// Since returns the period that begins on the day and has no end.
func Since(from Date) Period { return Period{From: from} }

// Between returns the period from one day to another, both included.
func Between(from, to Date) Period { return Period{From: from, To: to} }

// Year returns the calendar year as a period.
func Year(year int) Period { return Period{From: Day(year, 1, 1), To: Day(year, 12, 31)} }

// Contains reports whether the day is in the period. A zero or impossible Date
// is in none.
func (p Period) Contains(d Date) bool {
	return d.Valid() && !d.Before(p.From) && (p.To.IsZero() || !d.After(p.To))
}

// Overlaps reports whether the periods share a day.
func (p Period) Overlaps(other Period) bool {
	return (p.To.IsZero() || !p.To.Before(other.From)) && (other.To.IsZero() || !other.To.Before(p.From))
}

// Open reports whether the period has no end.
func (p Period) Open() bool { return p.To.IsZero() }

// Check returns a [*PeriodError] where a bound is an impossible date or the
// last day is before the first.
func (p Period) Check() error {
	for _, bound := range [2]Date{p.From, p.To} {
		if !bound.IsZero() && !bound.Valid() {
			return &PeriodError{Period: p}
		}
	}
	if !p.To.IsZero() && p.To.Before(p.From) {
		return &PeriodError{Period: p}
	}
	return nil
}

// String returns the period as 2023-01-01–2023-12-31, with the open side left
// empty.
func (p Period) String() string {
	text := ""
	if !p.From.IsZero() {
		text = p.From.String()
	}
	text += "–"
	if !p.To.IsZero() {
		text += p.To.String()
	}
	return text
}

// PeriodError says that a period has an impossible bound or ends before it
// begins.
type PeriodError struct {
	Period Period // the period as given
}

func (e *PeriodError) Error() string {
	return "not a period: found " + e.Period.String() + ", expected a first day that is not after the last"
}
