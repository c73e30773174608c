package kernel

import "math/bits"

// Rank is what one unit stands on in one indicator.
type Rank uint8

// The ranks.
const (
	// Lacking a figure: grade 0.
	Lacking Rank = iota
	// Compared: the grade follows from the change.
	Compared
	// AtTarget: the full grade.
	AtTarget
)

// Figure is one figure of one unit.
type Figure struct {
	Value   int64
	Missing bool
}

// At returns the figure of a unit.
func (f *Figures) At(i int) Figure {
	return Figure{f.Values[i], f.Lacks != nil && f.Lacks[i] != 0}
}

// Stand reads two figures: what the unit stands on, its change, and whether
// the change takes part in the range.
func (c *Change) Stand(latest, previous Figure, r *Rules) (Rank, int64, bool) {
	reached := latest.Value <= c.Target
	switch {
	case latest.Missing || previous.Missing && !(reached && r.LatestSuffices):
		return Lacking, 0, false
	case previous.Missing:
		return AtTarget, 0, false
	}
	change := latest.Value*c.Latest.Factor - previous.Value*c.Previous.Factor
	if reached {
		return AtTarget, change, !r.TargetsOutside
	}
	return Compared, change, true
}

// GradeOf is the grade of two figures, 0 to span.
func (c *Change) GradeOf(latest, previous Figure, r *Rules) uint64 {
	switch on, change, _ := c.Stand(latest, previous, r); {
	case on == Lacking:
		return 0
	case on == AtTarget:
		return c.span
	case c.flat:
		return c.flatGrade
	default:
		return uint64(c.greatest - change)
	}
}

// scratch is memory for one pass, reused.
type scratch struct {
	// changes holds the change of every unit.
	changes []int64
	// marked holds the units that are not compared: i where unit i lacks a
	// figure, -1-i where it is at target.
	marked []int
	// ones are the weights where every unit weighs the same.
	ones []int64
	// ends are those of the blocks of all indicators.
	ends []ends
}

// measure finds the range and the grades of all units: afterwards the grade of
// unit i is c.greatest - changes[i].
func (c *Change) measure(s *scratch, r *Rules) (top int64) {
	s.marked = s.marked[:0]
	c.readBlocks(s, r)
	c.ranged = c.least <= c.greatest
	c.flat = c.ranged && c.least == c.greatest
	span, top, bottom := uint64(1), int64(1), int64(0)
	switch {
	case c.flat:
		span, top, c.flatGrade = 2, 2, r.FlatHalves
		for i := range s.changes {
			s.changes[i] = top - int64(r.FlatHalves)
		}
	case c.ranged:
		span, top, bottom = uint64(c.greatest-c.least), c.greatest, c.least
	default:
		c.least, c.greatest = 0, 0
	}
	for _, i := range s.marked {
		if i >= 0 {
			s.changes[i] = top
		} else {
			s.changes[-1-i] = bottom
		}
	}
	c.scale = newScale(span, c.Share)
	return top
}

// readBlocks takes the changes block by block, finds the range, and keeps the
// ends of the blocks.
func (c *Change) readBlocks(s *scratch, r *Rules) {
	whole, first := nowhere, len(s.ends)
	for from := 0; from < len(s.changes); from += block {
		e := c.readBlock(s, r, from, min(from+block, len(s.changes)))
		whole = whole.with(e)
		s.ends = append(s.ends, e)
	}
	c.least, c.greatest, c.blocks = whole.least, whole.greatest, s.ends[first:]
}

// readBlock takes the changes of the units from one to before another.
func (c *Change) readBlock(s *scratch, r *Rules, from, to int) ends {
	switch {
	case c.Target >= 0:
		return c.readTargets(s, r, from, to)
	case c.Latest.Lacks != nil || c.Previous.Lacks != nil:
		return c.readGaps(s, from, to)
	}
	return c.read(s, from, to)
}

// read takes the changes where every figure is known and no target is set.
func (c *Change) read(s *scratch, from, to int) ends {
	fl, fp := c.Latest.Factor, c.Previous.Factor
	changes, latest, previous := s.changes[from:to], c.Latest.Values[from:to], c.Previous.Values[from:to]
	latest, previous = latest[:len(changes)], previous[:len(changes)]
	least, greatest := nowhere.least, nowhere.greatest
	for i := range changes {
		change := latest[i]*fl - previous[i]*fp
		changes[i] = change
		least, greatest = min(least, change), max(greatest, change)
	}
	return ends{least, greatest}
}

// readGaps takes the changes where figures may be missing.
func (c *Change) readGaps(s *scratch, from, to int) ends {
	n, fl, fp := to-from, c.Latest.Factor, c.Previous.Factor
	changes, latest, previous := s.changes[from:to][:n], c.Latest.Values[from:to][:n], c.Previous.Values[from:to][:n]
	one, other := c.Latest.Lacks, c.Previous.Lacks
	if one == nil {
		one = other
	}
	if other == nil {
		other = one
	}
	one, other = one[from:to][:n], other[from:to][:n]
	least, greatest := nowhere.least, nowhere.greatest
	for i := range changes {
		if one[i]|other[i] != 0 {
			s.marked = append(s.marked, from+i)
			continue
		}
		change := latest[i]*fl - previous[i]*fp
		changes[i] = change
		least, greatest = min(least, change), max(greatest, change)
	}
	return ends{least, greatest}
}

// readTargets takes the changes where units may be at target.
func (c *Change) readTargets(s *scratch, r *Rules, from, to int) ends {
	found := nowhere
	for i := from; i < to; i++ {
		on, change, ranged := c.Stand(c.Latest.At(i), c.Previous.At(i), r)
		if ranged {
			found = found.with(ends{change, change})
		}
		s.changes[i] = change
		switch on {
		case Lacking:
			s.marked = append(s.marked, i)
		case AtTarget:
			s.marked = append(s.marked, -1-i)
		}
	}
	return found
}

// add adds the parts of the grades to the scores, and the grades up. The
// total weight tells whether the sum fits one word.
func (c *Change) add(scores []uint64, s *scratch, weights []int64, top int64, total uint64) {
	if product(total, c.span).hi != 0 {
		c.addWide(scores, s, weights, top)
		return
	}
	n, shift, reciprocal := len(scores), c.shift, c.reciprocal
	changes, weights := s.changes[:n], weights[:n]
	var sum uint64
	for i := range scores {
		grade := uint64(top - changes[i])
		sum += grade * uint64(weights[i])
		part, _ := bits.Mul64(grade<<(shift&63), reciprocal)
		scores[i] += part
	}
	c.sum = wide{0, sum}
}

func (c *Change) addWide(scores []uint64, s *scratch, weights []int64, top int64) {
	var sum wide
	for i := range scores {
		grade := uint64(top - s.changes[i])
		sum = sum.plus(product(grade, uint64(weights[i])))
		scores[i] += c.part(grade)
	}
	c.sum = sum
}
