package target

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Status is how an indicator stands to its target. The zero value is
// NotAssessable.
type Status uint8

// The statuses.
const (
	// NotAssessable: the plan or the follow-up lacks what a judgement needs.
	NotAssessable Status = iota
	// Met: the target has been reached.
	Met
	// OnTrack: the latest figure is on the path to the target or better.
	OnTrack
	// OffTrack: the latest figure is worse than the path, or the year of the
	// target has come and the target is not reached.
	OffTrack
)

var statuses = [...]struct {
	token string
	name  lang.Text
}{
	NotAssessable: {"not-assessable", lang.Text{Finnish: "ei arvioitavissa", Swedish: "kan inte bedömas", English: "not assessable"}},
	Met:           {"met", lang.Text{Finnish: "saavutettu", Swedish: "uppnått", English: "met"}},
	OnTrack:       {"on-track", lang.Text{Finnish: "tavoiteuralla", Swedish: "i linje med målbanan", English: "on track"}},
	OffTrack:      {"off-track", lang.Text{Finnish: "jäljessä tavoiteurasta", Swedish: "efter målbanan", English: "off track"}},
}

// String returns "not-assessable", "met", "on-track" or "off-track".
func (s Status) String() string {
	if int(s) < len(statuses) {
		return statuses[s].token
	}
	return "target.Status(" + strconv.Itoa(int(s)) + ")"
}

// Name returns the status as a reader reads it; empty for a value outside the
// four.
func (s Status) Name() lang.Text {
	if int(s) < len(statuses) {
		return statuses[s].name
	}
	return lang.Text{}
}
