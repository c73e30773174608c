package report

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Progress is how far an action is, in the common words to which the status
// vocabularies of plans are mapped.
type Progress uint8

// The steps of progress.
const (
	// ActionDone: it is done.
	ActionDone Progress = iota
	// ActionUnderWay: it is well under way.
	ActionUnderWay
	// ActionStarted: it has begun.
	ActionStarted
	// ActionNotStarted: it has not begun.
	ActionNotStarted
	// ActionLate: it is late, or ended without reaching what was meant.
	ActionLate
	// ActionCancelled: it was given up.
	ActionCancelled
	// ActionNotAssessed: nobody has told, or in words that no vocabulary
	// explains.
	ActionNotAssessed
	progressCount
)

var progressTokens = [progressCount]string{"done", "under-way", "started", "not-started", "late", "cancelled", "not-assessed"}

// String returns "done", "under-way", "started", "not-started", "late",
// "cancelled" or "not-assessed"; another value prints as "report.Progress(n)".
func (p Progress) String() string {
	if p < progressCount {
		return progressTokens[p]
	}
	return "report.Progress(" + strconv.Itoa(int(p)) + ")"
}

// Name is the progress in a few words; empty for a value that is none.
func (p Progress) Name() lang.Text {
	if p < progressCount {
		return progresses[p].name
	}
	return lang.Text{}
}

var progresses = [progressCount]struct {
	name lang.Text
	tone Tone
	mark Mark
}{
	ActionDone:        {tri("valmis", "klar", "done"), ToneDone, Good},
	ActionUnderWay:    {tri("etenee", "på väg", "under way"), ToneUnderWay, Fair},
	ActionStarted:     {tri("aloitettu", "inledd", "started"), ToneBegun, Fair},
	ActionNotStarted:  {tri("aloittamatta", "inte inledd", "not started"), ToneNot, Open},
	ActionLate:        {tri("myöhässä tai ei toteutunut", "försenad eller inte genomförd", "late or not reached"), ToneMissed, Poor},
	ActionCancelled:   {tri("luovuttu", "avskriven", "cancelled"), ToneFaint, NoMark},
	ActionNotAssessed: {tri("ei arvioitu", "inte bedömd", "not assessed"), ToneUnknown, Open},
}

var meanings = map[hyte.StatusMeaning]Progress{
	hyte.StatusDone:        ActionDone,
	hyte.StatusUnderWay:    ActionUnderWay,
	hyte.StatusStarted:     ActionStarted,
	hyte.StatusNotStarted:  ActionNotStarted,
	hyte.StatusLate:        ActionLate,
	hyte.StatusNotReached:  ActionLate,
	hyte.StatusCancelled:   ActionCancelled,
	hyte.StatusNotAssessed: ActionNotAssessed,
}

// progressOf returns how far an action was on the day, by the last status
// reported up to it. A word that no vocabulary explains is not assessed.
func progressOf(plan *hyte.Plan, a *hyte.Action, until law.Date) (Progress, hyte.Status) {
	var last hyte.Status
	found := false
	for _, s := range a.Status {
		if s.AsOf.After(until) || found && s.AsOf.Before(last.AsOf) {
			continue
		}
		last, found = s, true
	}
	if p, ok := meanings[plan.Meaning(last)]; found && ok {
		return p, last
	}
	return ActionNotAssessed, last
}
