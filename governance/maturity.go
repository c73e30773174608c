package governance

import (
	"iter"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
	"github.com/hyte-fi/go-hyte/hyte/region"
)

// Step is how mature the work is: the highest of the seven steps whose
// criteria are all met together with those of every step below. The seven
// steps are those of THL's page on wellbeing leadership; the criteria are
// go-hyte's proposal, as no official rule for telling the step exists. The
// zero Step is no answer.
type Step struct {
	// Number is the step, 1 to 7.
	Number int
	// Highest is the highest step of which at least one criterion is shown by
	// something in the plan; a criterion that is met because nothing is late
	// shows no work. Real plans are uneven, so it is often above Number.
	Highest int

	asOf law.Date
	unit region.Unit
	met  []result // one for each criterion, in their order
}

// Criterion is one criterion of one step and whether a plan meets it.
type Criterion struct {
	// ID names the criterion: "step-3-breakdown".
	ID string
	// Step is the step it belongs to, 2 to 7; the first step has none.
	Step int
	// Text says what is looked for.
	Text lang.Text
	// Met reports whether the plan shows it.
	Met bool

	result result
}

// Maturity tells the step of the plan's only organisation on the day. Its
// errors are those of [Audit], and an [*OrganisationError] for Åland too.
func Maturity(plan hyte.Plan, day law.Date) (Step, error) {
	organisation, err := onlyMember(&plan, day)
	if err != nil {
		return Step{}, err
	}
	return climb(&plan, organisation, day)
}

// MaturityUnit is [Maturity] for one maker of a plan that several share.
func MaturityUnit(plan hyte.Plan, code string, day law.Date) (Step, error) {
	organisation, err := member(&plan, code, day)
	if err != nil {
		return Step{}, err
	}
	return climb(&plan, organisation, day)
}

func climb(plan *hyte.Plan, organisation int, day law.Date) (Step, error) {
	unit, term, err := standingOf(plan, organisation, day)
	if err != nil {
		return Step{}, err
	}
	if unit.Actor() == region.AlandMunicipality {
		outside := &region.NoCouncilError{Code: unit.Code, Actor: unit.Actor()}
		return Step{}, &OrganisationError{Pointer: pointerTo(organisation) + "/code", Err: outside}
	}
	if err := checkTerms(plan); err != nil {
		return Step{}, err
	}
	v := newView(plan, unit, term, day)
	s := Step{Number: len(stepNames), Highest: 1, asOf: day, unit: unit, met: make([]result, len(criteria))}
	for i := range criteria {
		c := &criteria[i]
		v.row = &row{period: law.Since(newActFrom), parts: c.parts}
		if c.asked != nil && !c.asked(&v) {
			s.met[i] = idle(noteNotMentioned)
			continue
		}
		s.met[i] = c.check(&v)
		if s.met[i].want == place(0) {
			s.met[i].want = at(c.place)
		}
		switch {
		case s.met[i].outcome != Pass:
			s.Number = min(s.Number, c.step-1)
		case s.met[i].first != 0:
			s.Highest = max(s.Highest, c.step)
		}
	}
	return s, nil
}

// Name returns what the step means, in a few words.
func (s Step) Name() lang.Text { return StepName(s.Number) }

// StepName returns what a step means; the zero Text outside 1 to 7.
func StepName(number int) lang.Text {
	if number < 1 || number > len(stepNames) {
		return lang.Text{}
	}
	return stepNames[number-1]
}

// Voice returns what the step sounds like from inside the organisation, after
// the slides of 2017 that put the same ladder before the planned regions; the
// zero Text for no step. The wording is go-hyte's.
func (s Step) Voice() lang.Text {
	if s.Number < 1 || s.Number > len(stepVoices) {
		return lang.Text{}
	}
	return stepVoices[s.Number-1]
}

// Citation returns where the seven steps come from, with the force of a
// proposal: the criteria are not in the source.
func (s Step) Citation() law.Citation {
	return law.Citation{Act: "thl-johtaminen", Force: law.Proposal}
}

// AsOf returns the day the step was told for.
func (s Step) AsOf() law.Date { return s.asOf }

// Unit returns the organisation whose step it is.
func (s Step) Unit() region.Unit { return s.unit }

// Criteria yields every criterion of every step that is asked of the unit on
// the day, from the lowest. Support for organisations is asked where the law
// asks for it, and what is counted by council terms where there is a council
// term: HUS has neither, and the law before 2023 asked for no support.
func (s Step) Criteria() iter.Seq[Criterion] {
	return func(yield func(Criterion) bool) {
		for i := range s.met {
			if s.met[i].outcome != NotApplicable && !yield(criteria[i].with(s.met[i])) {
				return
			}
		}
	}
}

// Next yields what keeps the plan from the next step: the criteria of that
// step that are not met. It yields nothing on the seventh.
func (s Step) Next() iter.Seq[Criterion] {
	return func(yield func(Criterion) bool) {
		for c := range s.Criteria() {
			if c.Step == s.Number+1 && !c.Met && !yield(c) {
				return
			}
		}
	}
}

// Evidence returns the places in the plan document on which the step rests, as
// RFC 6901 JSON pointers, each once; empty on the first step.
func (s Step) Evidence() []string {
	var list []string
	for c := range s.Criteria() {
		if c.Step > s.Number {
			continue
		}
		for _, pointer := range c.Evidence() {
			if !has(list, pointer) {
				list = append(list, pointer)
			}
		}
	}
	return list
}

// Evidence returns the places in the plan document that show the criterion, as
// RFC 6901 JSON pointers.
func (c Criterion) Evidence() []string { return Finding{result: c.result}.Evidence() }

// Pointer returns the place in the plan document where the evidence should
// stand, as an RFC 6901 JSON pointer.
func (c Criterion) Pointer() string { return c.result.want.pointer() }
