package target

import "strconv"

// Reason tells why an assessment came out as it did.
type Reason uint8

// The reasons, those of NotAssessable first.
const (
	// NoTarget: the plan gives no target, or no year for it.
	NoTarget Reason = iota
	// NoDirection: neither more nor less is better, so that no figure is on
	// the right side.
	NoDirection
	// NoFigure: there is no figure; Latest keeps the kind of its absence.
	NoFigure
	// NoBaseline: the target is not reached and its year has not come, and
	// without a baseline there is no path to compare with.
	NoBaseline
	// BeforeBaseline: the latest figure is older than the baseline or of the
	// same year, so that nothing has been measured since.
	BeforeBaseline
	// Reached: the figure is at the target or better.
	Reached
	// AtPath: the figure is on the path or better.
	AtPath
	// BehindPath: the figure is worse than the path.
	BehindPath
	// Missed: the year of the target has come and the figure is worse than the
	// target.
	Missed
)

var reasons = [...]struct {
	token  string
	status Status
}{
	NoTarget:       {"no-target", NotAssessable},
	NoDirection:    {"no-direction", NotAssessable},
	NoFigure:       {"no-figure", NotAssessable},
	NoBaseline:     {"no-baseline", NotAssessable},
	BeforeBaseline: {"before-baseline", NotAssessable},
	Reached:        {"reached", Met},
	AtPath:         {"at-path", OnTrack},
	BehindPath:     {"behind-path", OffTrack},
	Missed:         {"missed", OffTrack},
}

// String returns the reason as a token: "no-target", "no-direction",
// "no-figure", "no-baseline", "before-baseline", "reached", "at-path",
// "behind-path" or "missed".
func (r Reason) String() string {
	if int(r) < len(reasons) {
		return reasons[r].token
	}
	return "target.Reason(" + strconv.Itoa(int(r)) + ")"
}

// Status returns the status that the reason gives; NotAssessable for a value
// outside the nine.
func (r Reason) Status() Status {
	if int(r) < len(reasons) {
		return reasons[r].status
	}
	return NotAssessable
}
