package region

import "strconv"

// Kind tells what sort of organisation a [Unit] is. The zero Kind is none of
// them.
type Kind uint8

// The kinds of organisations.
const (
	// Municipality is a municipality (kunta, kommun), Helsinki included.
	Municipality Kind = iota + 1
	// County is a wellbeing services county (hyvinvointialue, välfärdsområde).
	County
	// JointAuthority is a joint county authority (hyvinvointiyhtymä,
	// välfärdssammanslutning); HUS is the only one.
	JointAuthority
)

var kinds = [...]string{Municipality: "municipality", County: "county", JointAuthority: "joint-authority"}

// String returns "municipality", "county" or "joint-authority"; a value outside
// the three prints as "region.Kind(n)".
func (k Kind) String() string {
	if k > 0 && int(k) < len(kinds) {
		return kinds[k]
	}
	return "region.Kind(" + strconv.Itoa(int(k)) + ")"
}
