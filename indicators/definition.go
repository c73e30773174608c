package indicators

import (
	"strconv"

	"github.com/shopspring/decimal"

	"github.com/hyte-fi/go-hyte/hyte/lang"
	"github.com/hyte-fi/go-hyte/hyte/law"
)

// Kind tells what an indicator describes.
type Kind uint8

// The kinds of indicators, in the words of the decrees.
const (
	// Activity indicators describe what the municipality or county does
	// (toimintaa kuvaava indikaattori; also "process indicator").
	Activity Kind = iota
	// Result indicators describe what came of it (toiminnan tulosta kuvaava
	// indikaattori; also "outcome indicator").
	Result
	// Count is a number of events or people that corrects another indicator
	// and earns no points itself.
	Count
	// Composite is a figure published as the sum of others.
	Composite
)

var kindNames = [...]string{"activity", "result", "count", "composite"}

// String returns "activity", "result", "count" or "composite".
func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "indicators.Kind(" + strconv.Itoa(int(k)) + ")"
}

// Polarity tells which direction of an indicator is good.
type Polarity uint8

// The polarities. They follow from the meaning of an indicator: the decrees do
// not state them.
const (
	// Neutral figures are neither good nor bad: a number of births.
	Neutral Polarity = iota
	// HigherIsBetter: a growing figure is an improvement.
	HigherIsBetter
	// LowerIsBetter: a falling figure is an improvement.
	LowerIsBetter
)

var polarityNames = [...]string{"neutral", "higher-is-better", "lower-is-better"}

// String returns "neutral", "higher-is-better" or "lower-is-better".
func (p Polarity) String() string {
	if int(p) < len(polarityNames) {
		return polarityNames[p]
	}
	return "indicators.Polarity(" + strconv.Itoa(int(p)) + ")"
}

// Unit is the unit of measure of an indicator.
type Unit uint8

// The units. Several activity indicators of the counties have no unit in the
// decree; theirs is Unstated.
const (
	// Unstated: the source names no unit.
	Unstated Unit = iota
	// Points from 0 to 100.
	Points
	// Percent of the group the name speaks of.
	Percent
	// Per10000 residents of the group the name speaks of.
	Per10000
	// Per100Pupils: weekly working time per hundred pupils.
	Per100Pupils
	// Number of events or people, a whole number.
	Number
)

var unitTable = [...]struct {
	token string
	name  lang.Text
}{
	Unstated:     {"unstated", lang.Text{}},
	Points:       {"points", lang.Text{Finnish: "pistettä", Swedish: "poäng", English: "points"}},
	Percent:      {"percent", lang.Text{Finnish: "%", Swedish: "%", English: "%"}},
	Per10000:     {"per-10000", lang.Text{Finnish: "10 000 asukasta kohden", Swedish: "per 10 000 invånare", English: "per 10,000 residents"}},
	Per100Pupils: {"per-100-pupils", lang.Text{Finnish: "100 oppilasta kohden", Swedish: "per 100 elever", English: "per 100 pupils"}},
	Number:       {"number", lang.Text{Finnish: "kpl", Swedish: "st.", English: "in number"}},
}

// String returns the unit as the wire formats write it: "unstated", "points",
// "percent", "per-10000", "per-100-pupils" or "number".
func (u Unit) String() string {
	if int(u) < len(unitTable) {
		return unitTable[u].token
	}
	return "indicators.Unit(" + strconv.Itoa(int(u)) + ")"
}

// Name returns the unit as it is written after a number; empty for Unstated.
func (u Unit) Name() lang.Text {
	if int(u) < len(unitTable) {
		return unitTable[u].name
	}
	return lang.Text{}
}

// Definition says what one indicator measures and which provision takes it
// into a coefficient.
type Definition struct {
	// Key names the indicator in cohorts, results and options:
	// "falls-65". Keys are stable; a key whose meaning changed would be a new
	// key.
	Key string
	// Item is the place in the list of the decree, as numbered or ordered
	// there: "1.12", "2.1 a".
	Item string
	// Name is a short name in the words of the decree. The English is
	// unofficial.
	Name lang.Text
	// SwedishUnofficial says that the version of the decree had no Swedish
	// text in the sources read, and the Swedish name is go-hyte's own.
	SwedishUnofficial bool
	// Kind tells activity from result.
	Kind Kind
	// Unit is the unit of measure.
	Unit Unit
	// Polarity tells which direction is good.
	Polarity Polarity
	// Source names the producer of the figures and, where the decree says it,
	// the collection.
	Source lang.Text
	// Sotkanet is the number of the series in Sotkanet.fi, 0 where none is
	// known to be the same series.
	Sotkanet int
	// Weight is the weight printed in the decree, rounded there to four
	// digits: 0.0333 for 1/30. Zero where none is printed.
	Weight decimal.Decimal
	// Target is the target value set by the decree, in the unit of the
	// indicator; not applicable where the decree sets none.
	Target Datum
	// Citation is the provision that lists the indicator.
	Citation law.Citation
}
