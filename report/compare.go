package report

import (
	"iter"

	"github.com/hyte-fi/go-hyte/governance"
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// DutyChange is what became of one duty between two audits.
type DutyChange struct {
	// Duty is the duty as it stood in the later audit, or in the earlier one
	// where it is no longer in force.
	Duty governance.Duty
	// Before and After are the outcomes; zero where the duty was not in force.
	Before, After governance.Outcome
	Kind          ChangeKind
}

// ChangeKind tells changes apart. A gap is a duty that was missed (see
// [governance.Outcome.Missed]) or that the user let rest. The tokens are part
// of the wire contract.
type ChangeKind string

// The kinds of changes.
const (
	// Fixed: a gap before, and met now.
	Fixed ChangeKind = "fixed"
	// Fresh: a gap now, and none before.
	Fresh ChangeKind = "new"
	// Stayed: a gap both times.
	Stayed ChangeKind = "stayed"
	// Ended: the duty is no longer in force.
	Ended ChangeKind = "ended"
	// Shifted: another outcome that makes no gap. What was a gap and is not
	// met now has shifted too: a new council term gives time anew, and nothing
	// was done.
	Shifted ChangeKind = "shifted"
	// Same: the same outcome, and no gap.
	Same ChangeKind = "same"
)

// Compare yields what became of every duty between two audits of one
// organisation: of two plans, or of one plan on two days. They come in the
// order of the later audit, then what has ended. Audits of different
// organisations, or empty ones, are an [*InputError].
func Compare(before, after governance.Checklist) (iter.Seq[DutyChange], error) {
	if before.Unit().IsZero() || after.Unit().IsZero() {
		return nil, &InputError{Problem: NoAudit, Expected: "two checklists made by governance.Audit"}
	}
	if before.Unit().Code != after.Unit().Code {
		return nil, &InputError{Problem: OtherUnit, Found: after.Unit().Code, Expected: "an audit of " + before.Unit().Code}
	}
	return func(yield func(DutyChange) bool) {
		for f := range after.Findings() {
			earlier, _ := before.Finding(f.Duty.ID)
			if !yield(DutyChange{Duty: f.Duty, Before: earlier.Outcome, After: f.Outcome, Kind: kindOf(earlier.Outcome, f.Outcome)}) {
				return
			}
		}
		for f := range before.Findings() {
			if _, still := after.Finding(f.Duty.ID); !still && !yield(DutyChange{Duty: f.Duty, Before: f.Outcome, Kind: Ended}) {
				return
			}
		}
	}, nil
}

func kindOf(before, after governance.Outcome) ChangeKind {
	switch {
	case isGap(before) && isGap(after):
		return Stayed
	case isGap(after):
		return Fresh
	case isGap(before) && isMet(after):
		return Fixed
	case before != after:
		return Shifted
	}
	return Same
}

func isGap(o governance.Outcome) bool { return o.Missed() || o == governance.Waived }

func isMet(o governance.Outcome) bool { return o == governance.Pass || o == governance.Justified }

// View is a plan seen on a day: what was reported up to it.
type View struct {
	Plan hyte.Plan
	Day  law.Date
}

// ActionChange is how far one action went between two views. An action that is
// in one of them only has the other's progress as not assessed and New or Gone
// true.
type ActionChange struct {
	Action        hyte.Action
	Before, After Progress
	New, Gone     bool
}

// Actions yields the actions of the organisation that are in either view, with
// their progress in both, by id: those of the later plan in its order, then
// those that are gone.
func Actions(code string, before, after View) iter.Seq[ActionChange] {
	return func(yield func(ActionChange) bool) {
		for i := range after.Plan.Actions {
			a := after.Plan.Actions[i]
			if !a.For.Concerns(code) {
				continue
			}
			c := ActionChange{Action: a, Before: ActionNotAssessed}
			c.After, _ = progressOf(&after.Plan, &a, after.Day)
			earlier, had := before.Plan.Action(a.ID)
			had = had && earlier.For.Concerns(code)
			if c.New = !had; had {
				c.Before, _ = progressOf(&before.Plan, &earlier, before.Day)
			}
			if !yield(c) {
				return
			}
		}
		for i := range before.Plan.Actions {
			a := before.Plan.Actions[i]
			later, still := after.Plan.Action(a.ID)
			if still && later.For.Concerns(code) || !a.For.Concerns(code) {
				continue
			}
			c := ActionChange{Action: a, After: ActionNotAssessed, Gone: true}
			c.Before, _ = progressOf(&before.Plan, &a, before.Day)
			if !yield(c) {
				return
			}
		}
	}
}

// IndicatorChange is the latest figure of one indicator in two views. An
// indicator that is in one of them only has no figure in the other, and New or
// Gone true.
type IndicatorChange struct {
	// Indicator is the indicator of the later view, or of the earlier one where
	// it is gone.
	Indicator hyte.Indicator
	// Before and After are the latest figures of the whole area; the zero
	// Observation where there is none.
	Before, After hyte.Observation
	// Movement is where the later figure stands beside baseline and target;
	// [CannotTell] where the indicator is gone.
	Movement  Movement
	New, Gone bool
}

// Between tells which way the figure went from the earlier view to the later:
// [Reached], [Towards] or [Away] where a target is set, [Improved] or
// [Worsened] where none is, [Unchanged], or [CannotTell].
func (c IndicatorChange) Between() Movement {
	was, hadFigure := c.Before.Value.Value()
	now, hasFigure := c.After.Value.Value()
	goal, hasTarget := c.Indicator.Target.Value.Value()
	way := c.wanted()
	switch {
	case !hadFigure || !hasFigure:
		return CannotTell
	case was.Equal(now):
		return Unchanged
	case hasTarget && now.Equal(goal):
		return Reached
	case way == 0:
		return CannotTell
	case hasTarget && now.Cmp(goal) != -way:
		return Reached
	case hasTarget && now.Cmp(was) == way:
		return Towards
	case hasTarget:
		return Away
	case now.Cmp(was) == way:
		return Improved
	}
	return Worsened
}

// wanted is the direction in which the indicator should go: from the baseline
// to the target or, where one of them is missing, that of the known indicator.
func (c IndicatorChange) wanted() int {
	base, hasBase := c.Indicator.Baseline.Value.Value()
	goal, hasTarget := c.Indicator.Target.Value.Value()
	if hasBase && hasTarget {
		return goal.Cmp(base)
	}
	return direction(polarity(c.Indicator.Ref))
}

// Indicators yields the indicators of the organisation that are in either view,
// with their latest figures in both: those of the later plan in its order, then
// those that are gone.
func Indicators(code string, before, after View) iter.Seq[IndicatorChange] {
	return func(yield func(IndicatorChange) bool) {
		for i := range after.Plan.Indicators {
			in := after.Plan.Indicators[i]
			if in.For.Concerns(code) && !yield(indicatorChange(code, before, in, after.Day)) {
				return
			}
		}
		for i := range before.Plan.Indicators {
			in := before.Plan.Indicators[i]
			later, still := after.Plan.Indicator(in.ID)
			if still && later.For.Concerns(code) || !in.For.Concerns(code) {
				continue
			}
			c := IndicatorChange{Indicator: in, Gone: true}
			c.Before, _ = latest(&in, before.Day)
			if !yield(c) {
				return
			}
		}
	}
}

// indicatorChange holds an indicator of the later view on its day against the
// earlier view.
func indicatorChange(code string, before View, in hyte.Indicator, day law.Date) IndicatorChange {
	c := IndicatorChange{Indicator: in}
	seen := false
	c.After, seen = latest(&in, day)
	c.Movement = moved(&in, c.After, seen)
	earlier, had := before.Plan.Indicator(in.ID)
	had = had && earlier.For.Concerns(code)
	if c.New = !had; had {
		c.Before, _ = latest(&earlier, before.Day)
	}
	return c
}

// counted returns how many changes are of the kind.
func counted(list []DutyChange, kind ChangeKind) int {
	n := 0
	for _, c := range list {
		if c.Kind == kind {
			n++
		}
	}
	return n
}
