package subsidy

import (
	"errors"
	"strings"

	"github.com/hyte-fi/go-hyte/subsidy/internal/replay"
)

// VerifyError says that an explanation does not hold: the value of a step does
// not follow from the steps below it.
type VerifyError struct {
	// ID names the step.
	ID string
	// Found is its value.
	Found string
	// Expected is the value that follows from its operands, or what would have
	// to hold for one to follow, in English.
	Expected string
}

// Error says what was found and what was expected, in English.
func (e *VerifyError) Error() string {
	return "step " + quote(e.ID) + ": found " + e.Found + ", expected " + e.Expected
}

// Verify computes an explanation anew from its leaves, with code that shares
// nothing with the computation that made it: it reads the operations as words
// and the values as exact text. The first value, from below, that does not
// follow from its operands is a [*VerifyError]. Leaves are believed: figures of
// the cohort are held against their own text, and national figures stand as
// they are. Of one that [Allocation.Open] opened, every unit that set it must
// have the same, or the mean must follow from the scores; [Allocation.Verify]
// opens all of them. A step below [MostDepth] is a
// [*VerifyError] as well.
func Verify(s Step) error {
	if deep, ok := s.below(MostDepth); ok {
		return &VerifyError{ID: deep, Found: "a step below it", Expected: "at most " + itoa(MostDepth) + " levels of steps"}
	}
	return verifyError(replay.Check(node(s)))
}

// below returns the id of the first step that has operands deeper than the
// depth.
func (s *Step) below(depth int) (id string, found bool) {
	if depth == 0 {
		return s.ID, len(s.Operands) > 0
	}
	for i := range s.Operands {
		if id, found = s.Operands[i].below(depth - 1); found {
			return id, true
		}
	}
	return "", false
}

func verifyError(err error) error {
	var fault *replay.Fault
	if !errors.As(err, &fault) {
		return err
	}
	return &VerifyError{ID: fault.ID, Found: clip(fault.Found), Expected: fault.Expected}
}

// node writes a step as text.
func node(s Step) replay.Node {
	n := replay.Node{ID: s.ID, Operation: s.Operation.String(), Value: s.Value.Exact(), Weight: s.Weight.Exact()}
	if s.Operation == Given && s.Datum.IsKnown() {
		n.Figure = s.Datum.String()
	}
	for _, a := range s.Assumptions {
		if n.Options == nil {
			n.Options = map[string]string{}
		}
		n.Options[string(a.ID)] = a.Option
	}
	for _, o := range s.Operands {
		n.Operands = append(n.Operands, node(o))
	}
	return n
}

// Verify verifies the award of a unit down to the figures of the cohort: its
// explanation as [Verify] does, the euros against [Allocation.Award], and every
// national figure behind it. The national mean is computed anew from the
// explanations of all units, which are verified in turn, and the greatest and
// the least figure of every indicator are looked for among all of them. What
// does not hold, and a code that the allocation does not have, is a
// [*VerifyError]. The cost is that of explaining every unit.
func (a *Allocation) Verify(code string) error {
	a = a.orEmpty()
	award, ok := a.Award(code)
	if !ok {
		return &VerifyError{ID: clip(code), Found: "no unit", Expected: "a unit of the allocation"}
	}
	country, err := a.survey()
	if err != nil {
		return err
	}
	return country.award(a, award)
}

// VerifyAll verifies the award of every unit as [Allocation.Verify] does, and
// the total against their sum. An allocation without units holds.
func (a *Allocation) VerifyAll() error {
	a = a.orEmpty()
	country, err := a.survey()
	if err != nil {
		return err
	}
	var all []string
	for award := range a.Awards() {
		if err := country.award(a, award); err != nil {
			return err
		}
		all = append(all, ratioOf(award.Euros.Rat()).Exact())
	}
	total := ratioOf(a.Total().Rat()).Exact()
	if sum, _ := replay.Sum(all); !replay.Equal(sum, total) {
		return &VerifyError{ID: "total", Found: total, Expected: sum}
	}
	return nil
}

// survey is what the explanations of all units say together.
type survey struct {
	scores, residents map[string]string // by unit
	people            []string
	ranges            map[string]*replay.Range // by indicator
	// opened is the national mean once it was held against the scores.
	opened string
}

// survey verifies every explanation and collects what national figures are
// made of.
func (a *Allocation) survey() (*survey, error) {
	country := &survey{scores: map[string]string{}, residents: map[string]string{}, ranges: map[string]*replay.Range{}}
	for code := range a.cohort.Codes() {
		root, _ := a.Explain(code)
		if err := Verify(root); err != nil {
			return nil, err
		}
		for _, step := range root.Walk(-1) {
			country.take(code, step)
		}
	}
	return country, nil
}

// award holds an award against the explanation of its unit, and the national
// figures in that against all others.
func (c *survey) award(a *Allocation, award Award) error {
	root, _ := a.Explain(award.Code)
	if err := differs(root, ratioOf(award.Euros.Rat()).Exact()); err != nil {
		return err
	}
	for _, step := range root.Walk(-1) {
		if step.Operation != National {
			continue
		}
		if err := c.verify(a, step); err != nil {
			return err
		}
	}
	return nil
}

// take notes a step of the explanation of a unit.
func (c *survey) take(code string, s Step) {
	switch s.ID {
	case "score":
		c.scores[code] = s.Value.Exact()
		return
	case "population":
		c.residents[code] = s.Value.Exact()
		c.people = append(c.people, s.Value.Exact())
		return
	}
	key, points := strings.CutPrefix(s.ID, "points:")
	if before, ok := strings.CutPrefix(s.ID, "scaled:"); ok {
		key, points = before, true
	}
	if at, ok := s.compared(); points && ok {
		if c.ranges[key] == nil {
			c.ranges[key] = &replay.Range{}
		}
		c.ranges[key].Add(at.Value.Exact())
	}
}

// compared returns the figure among the operands that takes part in a range.
func (s *Step) compared() (Step, bool) {
	switch {
	case s.Operation == AtTarget && len(s.Operands) == 3:
		return s.Operands[2], true
	case s.Operation == Scaled, s.Operation == ScaledUp, s.Operation == NoDifference, s.Operation == ReachesTarget:
		return s.Operands[0], true
	}
	return Step{}, false
}

// verify holds a national figure against the explanations of all units.
func (c *survey) verify(a *Allocation, leaf Step) error {
	key, isGreatest := strings.CutPrefix(leaf.ID, string(greatest))
	if isGreatest {
		return c.end(leaf, key, true)
	}
	if key, ok := strings.CutPrefix(leaf.ID, string(least)); ok {
		return c.end(leaf, key, false)
	}
	if leaf.ID == "residents" {
		sum, _ := replay.Sum(c.people)
		return differs(leaf, sum)
	}
	return c.mean(a, leaf)
}

// end holds one end of a range.
func (c *survey) end(leaf Step, key string, isGreatest bool) error {
	want := "no range"
	if r := c.ranges[key]; r != nil {
		low, high, _ := r.Ends()
		want = low
		if isGreatest {
			want = high
		}
	}
	return differs(leaf, want)
}

// mean opens the national mean and holds its operands against the scores and
// the populations of the units.
func (c *survey) mean(a *Allocation, leaf Step) error {
	if c.opened != "" {
		return differs(leaf, c.opened)
	}
	open, ok := a.Open(leaf.ID)
	if !ok || len(open.Operands) != a.Len() {
		return &VerifyError{ID: leaf.ID, Found: leaf.Value.Exact(), Expected: "a figure made of all units"}
	}
	if err := Verify(open); err != nil {
		return err
	}
	plain := a.scheme.takes(nationalMean) == plainMean
	for i, code := range a.cohort.codes {
		operand := open.Operands[i]
		if err := differs(operand, c.scores[code]); err != nil {
			return err
		}
		weight := c.residents[code]
		if plain {
			weight = "1"
		}
		if !replay.Equal(operand.Weight.Exact(), weight) {
			return &VerifyError{ID: operand.ID, Found: operand.Weight.Exact(), Expected: weight}
		}
	}
	c.opened = open.Value.Exact()
	return differs(leaf, c.opened)
}

// differs returns the error where the value of the step is another.
func differs(s Step, want string) error {
	if replay.Equal(s.Value.Exact(), want) {
		return nil
	}
	return &VerifyError{ID: s.ID, Found: s.Value.Exact(), Expected: want}
}
