package kernel

// laid is a unit whose figures differ from the columns of the input.
type laid struct {
	unit       int
	population uint64
	// grades are its grades, the reported points first.
	grades []uint64
}

func (f *Frame) laidOn(i int) *laid {
	for j := range f.laid {
		if f.laid[j].unit == i {
			return &f.laid[j]
		}
	}
	return nil
}

// population returns the residents of a unit.
func (f *Frame) population(i int) uint64 {
	if l := f.laidOn(i); l != nil {
		return l.population
	}
	return uint64(f.In.Population[i])
}

// Lay gives a unit another population and other grades, in time proportional
// to the number of indicators. The caller answers for it that no range moves.
// The frame must be a clone: after any status but Done it is of no use.
func (f *Frame) Lay(i int, population int64, grades []uint64) Status {
	before, after := f.laidOn(i), laid{i, uint64(population), grades}
	old := laid{i, f.population(i), f.Grades(i)}
	for j := range f.columns() {
		s, _ := f.scale(j)
		s.sum = s.sum.minus(product(f.weightOf(&old), old.grades[j])).plus(product(f.weightOf(&after), grades[j]))
	}
	f.scores = f.scores.minus(product(f.weightOf(&old), f.scoreOf(old.grades)))
	f.scores = f.scores.plus(product(f.weightOf(&after), f.scoreOf(grades)))
	f.weight += f.weightOf(&after) - f.weightOf(&old)
	f.In.Residents += population - int64(old.population)
	if before != nil {
		*before = after
	} else {
		f.laid = append(f.laid, after)
	}
	switch {
	case f.isZero():
		return Zero
	case !f.In.fits() || !f.setFactor():
		return Wide
	}
	return Done
}

// weightOf is what a unit weighs in the national mean.
func (f *Frame) weightOf(l *laid) uint64 {
	if f.In.Rules.Plain {
		return 1
	}
	return l.population
}

// Cents is the award of a unit, exact as those of [Run.Cents].
func (f *Frame) Cents(i int) int64 {
	grades, population := f.Grades(i), f.population(i)
	cents, decided := f.cents(f.scoreOf(grades), population)
	if !decided {
		e := f.NewExact()
		cents = e.cents(e.Numerator(grades), population)
	}
	return cents
}

// Residents returns the population of a unit.
func (f *Frame) Residents(i int) int64 { return int64(f.population(i)) }

// Sets reports whether two figures stand at an end of the range, so that it
// might move without them.
func (c *Change) Sets(latest, previous Figure, r *Rules) bool {
	_, change, ranged := c.Stand(latest, previous, r)
	return ranged && (change == c.least || change == c.greatest)
}

// Widens reports whether two figures would move the range.
func (c *Change) Widens(latest, previous Figure, r *Rules) bool {
	_, change, ranged := c.Stand(latest, previous, r)
	return ranged && (!c.ranged || change < c.least || change > c.greatest)
}

// Fits reports whether a figure is small enough for its column.
func (f *Figures) Fits(x Figure) bool { return x.Value < (1<<62)/f.Factor }
