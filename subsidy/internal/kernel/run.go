package kernel

// Status tells how an allocation went.
type Status uint8

// The ways an allocation can go.
const (
	// Done: every award is there.
	Done Status = iota
	// Zero: all scores are zero, and no coefficient exists.
	Zero
	// Wide: the figures are beyond the magnitudes of the proof, and nothing
	// was computed.
	Wide
)

// Run is the awards of all units, and the memory they are computed in. Set
// Frame.In, then call [Run.Allocate]; a Run used again reuses its memory.
type Run struct {
	Frame
	// Scores holds the score of each unit as a part of the greatest possible
	// one, with 62 bits behind the point: see [Frame.Slack].
	Scores []uint64
	// Cents holds the award of each unit.
	Cents []int64
	// Total is the sum of Cents.
	Total int64
	// Exactly counts the units that were decided by wide integers.
	Exactly int

	scratch scratch
}

// Slack is more than any element of Run.Scores is too small by: scores that lie
// Slack or more apart are in that order, and closer ones have to be compared
// exactly.
func (f *Frame) Slack() uint64 { return 2 * f.columns() }

// Allocate computes the awards of all units.
func (r *Run) Allocate() Status {
	if !r.In.fits() {
		return Wide
	}
	n := len(r.In.Population)
	r.Scores, r.Cents = sized(r.Scores, n), sized(r.Cents, n)
	r.scratch.changes = sized(r.scratch.changes, n)
	r.laid = r.laid[:0]
	r.score()
	if r.isZero() {
		return Zero
	}
	return r.pay()
}

// sized returns a slice of the length, the same one where it is large enough.
func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	return s[:n]
}

// score computes the scores of all units and their sum.
func (r *Run) score() {
	weights := r.weights()
	r.scratch.ends = r.scratch.ends[:0]
	addReported(r.Scores, r.In.Reported)
	r.reported = newScale(max(r.In.Ceiling, 1), r.In.Share)
	r.reported.start(r.Scores, weights)
	for j := range r.In.Changes {
		c := &r.In.Changes[j]
		top := c.measure(&r.scratch, &r.In.Rules)
		c.add(r.Scores, &r.scratch, weights, top, r.weight)
	}
	r.scores = dot(r.Scores, weights)
}

// weights are what the units weigh in the national mean.
func (r *Run) weights() []int64 {
	n := len(r.In.Population)
	if !r.In.Rules.Plain {
		r.weight = uint64(r.In.Residents)
		return r.In.Population
	}
	r.weight = uint64(n)
	for len(r.scratch.ones) < n {
		r.scratch.ones = append(r.scratch.ones, 1)
	}
	return r.scratch.ones[:n]
}

// dot is the sum of the products.
func dot(scores []uint64, weights []int64) wide {
	var sum wide
	weights = weights[:len(scores)]
	for i, score := range scores {
		sum = sum.plus(product(score, uint64(weights[i])))
	}
	return sum
}

// isZero reports whether no unit has a point that counts.
func (f *Frame) isZero() bool {
	if !f.reported.sum.isZero() && f.In.Share.weight > 0 {
		return false
	}
	for j := range f.In.Changes {
		if c := &f.In.Changes[j]; !c.sum.isZero() && c.Share.weight > 0 {
			return false
		}
	}
	return true
}
