package kernel

// Grades returns the grades of a unit: the sum of its reported points, then
// one grade per change.
func (f *Frame) Grades(i int) []uint64 {
	if l := f.laidOn(i); l != nil {
		return l.grades
	}
	grades := make([]uint64, f.columns())
	for j := range f.In.Reported {
		c := &f.In.Reported[j]
		grades[0] += uint64(c.Values[i] * c.Factor)
	}
	for j := range f.In.Changes {
		c := &f.In.Changes[j]
		grades[j+1] = c.GradeOf(c.Latest.At(i), c.Previous.At(i), &f.In.Rules)
	}
	return grades
}

// scoreOf is the score of grades, as it stands in Run.Scores.
func (f *Frame) scoreOf(grades []uint64) uint64 {
	score := f.reported.part(grades[0])
	for j := range f.In.Changes {
		score += f.In.Changes[j].part(grades[j+1])
	}
	return score
}

// Range returns the least and the greatest change that take part in the range;
// false where none does.
func (c *Change) Range() (least, greatest int64, ranged bool) { return c.least, c.greatest, c.ranged }

// Standing returns what a unit stands on, its change, 0 where a figure is
// missing, and whether the change takes part in the range.
func (c *Change) Standing(i int, r *Rules) (on Rank, change int64, ranged bool) {
	return c.Stand(c.Latest.At(i), c.Previous.At(i), r)
}

// Grade returns the grade of a unit and the full grade.
func (c *Change) Grade(i int, r *Rules) (grade, full uint64) {
	return c.GradeOf(c.Latest.At(i), c.Previous.At(i), r), c.span
}

// Flat reports whether all changes that take part in the range are the same.
func (c *Change) Flat() bool { return c.flat }
