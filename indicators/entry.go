package indicators

import (
	"strconv"

	"github.com/hyte-fi/go-hyte/hyte/lang"
)

// Basis says how well a statement about a series is founded. The zero Basis is
// BasisNotKnown.
type Basis uint8

// The bases.
const (
	// BasisNotKnown: nothing founds it.
	BasisNotKnown Basis = iota
	// Stated by the source itself, or read in its own metadata.
	Stated
	// Inferred from the kind of statistic, by go-hyte.
	Inferred
)

var basisNames = [...]string{"not-known", "stated", "inferred"}

// String returns "not-known", "stated" or "inferred".
func (b Basis) String() string {
	if int(b) < len(basisNames) {
		return basisNames[b]
	}
	return "indicators.Basis(" + strconv.Itoa(int(b)) + ")"
}

// ExternalID is the name of a series in another system: {"sotkanet", "3219"}.
type ExternalID struct {
	System string
	ID     string
}

// Entry describes one series of figures in a [Catalogue]: what it is, who
// produces it and under which terms it may be used. Unlike a [Definition] it
// needs no law that uses it.
type Entry struct {
	// Key names the series in observations and results; it is unique in a
	// catalogue: "falls-65", "sotkanet:3219".
	Key string
	// Name is the name of the series, empty in the languages in which it is
	// not known.
	Name lang.Text
	// Unit is the unit of measure.
	Unit Unit
	// Decimals is the number of decimals that the source publishes, or the most
	// that the figures of Years have; not collected where not known.
	Decimals Datum
	// Polarity tells which direction is good.
	Polarity Polarity
	// Low and High are the ends of what a figure can be, in the unit. A figure
	// outside is suspicious, not impossible. Missing where there is no bound.
	Low, High Datum
	// Producer is who produces the figures, empty where not known;
	// ProducerBasis says how that is known.
	Producer      lang.Text
	ProducerBasis Basis
	// Licence says in English under which terms the figures may be used, empty
	// where not known. It speaks of the figures: the description itself is open.
	Licence string
	// Rhythm says in which years the series is collected; RhythmBasis says how
	// that is known.
	Rhythm      Rhythm
	RhythmBasis Basis
	// SelfReported says that areas report the figures of themselves.
	SelfReported bool
	// Years are the years for which figures were seen by go-hyte, in the order
	// of time; the source may hold others. The slice must not be changed.
	Years []int
	// External are the names of the series in other systems. The slice must
	// not be changed.
	External []ExternalID
	// Source says in English where this description was taken from.
	Source string
}
