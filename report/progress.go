package report

import (
	"github.com/hyte-fi/go-hyte/hyte"
	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// progress is how far an action is, in the words of the report.
type progress uint8

const (
	progressDone progress = iota
	progressUnderWay
	progressStarted
	progressNotStarted
	progressLate
	progressCancelled
	progressUnknown
	progressCount
)

var progresses = [progressCount]struct {
	name lang.Text
	tone Tone
	mark Mark
}{
	progressDone:       {tri("valmis", "klar", "done"), ToneDone, Good},
	progressUnderWay:   {tri("etenee", "på väg", "under way"), ToneUnderWay, Fair},
	progressStarted:    {tri("aloitettu", "inledd", "started"), ToneBegun, Fair},
	progressNotStarted: {tri("aloittamatta", "inte inledd", "not started"), ToneNot, Open},
	progressLate:       {tri("myöhässä tai ei toteutunut", "försenad eller inte genomförd", "late or not reached"), ToneMissed, Poor},
	progressCancelled:  {tri("luovuttu", "avskriven", "cancelled"), ToneFaint, NoMark},
	progressUnknown:    {tri("ei arvioitu", "inte bedömd", "not assessed"), ToneUnknown, Open},
}

var meanings = map[hyte.StatusMeaning]progress{
	hyte.StatusDone:        progressDone,
	hyte.StatusUnderWay:    progressUnderWay,
	hyte.StatusStarted:     progressStarted,
	hyte.StatusNotStarted:  progressNotStarted,
	hyte.StatusLate:        progressLate,
	hyte.StatusNotReached:  progressLate,
	hyte.StatusCancelled:   progressCancelled,
	hyte.StatusNotAssessed: progressUnknown,
}

// progressOf returns how far an action was on the day, by the last status
// reported up to it. A word that no vocabulary explains is not assessed.
func progressOf(plan *hyte.Plan, a *hyte.Action, until law.Date) (progress, hyte.Status) {
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
	return progressUnknown, last
}
