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
	// NotEvident: the direction matters, but no source says which is good and
	// the meaning does not tell: more care days may be better care or worse
	// health.
	NotEvident
)

var polarityNames = [...]string{"neutral", "higher-is-better", "lower-is-better", "not-evident"}

// String returns "neutral", "higher-is-better", "lower-is-better" or
// "not-evident".
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
	// Per10000 people of the group that the name speaks of: residents, those of an
	// age.
	Per10000
	// Per100Pupils: weekly working time per hundred pupils.
	Per100Pupils
	// Number of events or people, a whole number.
	Number
	// Per1000 people of the group that the name speaks of: residents, those of an
	// age.
	Per1000
	// Per100000 people of the group that the name speaks of: residents, those of an
	// age.
	Per100000
	// EurosPerResident: euros per resident.
	EurosPerResident
	// Index is a figure of a scale of its own.
	Index
	// GiniPercent is a Gini coefficient times 100, from 0 to 100.
	GiniPercent
	// Per100WorkingAge: people per hundred of those aged 15 to 64.
	Per100WorkingAge
)

// unitTable says nothing of residents where the name of an indicator speaks of
// another group. Blanks inside a number, and before it, do not break a line.
var unitTable = [...]struct {
	token string
	name  lang.Text
}{
	Unstated:         {"unstated", lang.Text{}},
	Points:           {"points", lang.Text{Finnish: "pistettä", Swedish: "poäng", English: "points"}},
	Percent:          {"percent", lang.Text{Finnish: "%", Swedish: "%", English: "%"}},
	Per10000:         {"per-10000", lang.Text{Finnish: "/\u00a010\u00a0000 henkeä", Swedish: "per\u00a010\u00a0000 personer", English: "per\u00a010,000 people"}},
	Per100Pupils:     {"per-100-pupils", lang.Text{Finnish: "/\u00a0100 oppilasta", Swedish: "per\u00a0100 elever", English: "per\u00a0100 pupils"}},
	Number:           {"number", lang.Text{Finnish: "kpl", Swedish: "st.", English: "in number"}},
	Per1000:          {"per-1000", lang.Text{Finnish: "/\u00a01\u00a0000 henkeä", Swedish: "per\u00a01\u00a0000 personer", English: "per\u00a01,000 people"}},
	Per100000:        {"per-100000", lang.Text{Finnish: "/\u00a0100\u00a0000 henkeä", Swedish: "per\u00a0100\u00a0000 personer", English: "per\u00a0100,000 people"}},
	EurosPerResident: {"euros-per-resident", lang.Text{Finnish: "euroa asukasta kohden", Swedish: "euro per invånare", English: "euros per resident"}},
	Index:            {"index", lang.Text{Finnish: "indeksi", Swedish: "index", English: "index"}},
	GiniPercent:      {"gini-percent", lang.Text{Finnish: "Gini-kerroin × 100", Swedish: "Ginikoefficient × 100", English: "Gini coefficient × 100"}},
	Per100WorkingAge: {"per-100-working-age", lang.Text{Finnish: "sataa 15–64-vuotiasta kohden", Swedish: "per 100 personer i åldern 15–64 år", English: "per 100 people aged 15–64"}},
}

// String returns the unit as the wire formats write it: "unstated", "points",
// "percent", "per-10000", "per-100-pupils", "number", "per-1000",
// "per-100000", "euros-per-resident", "index", "gini-percent" or
// "per-100-working-age".
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

// ParseUnit returns the unit that [Unit.String] writes as the token; false for
// any other text.
func ParseUnit(token string) (Unit, bool) {
	for u := range unitTable {
		if unitTable[u].token == token {
			return Unit(u), true
		}
	}
	return Unstated, false
}

// Bounds returns the lowest and the highest figure that the meaning of the unit
// allows, not applicable where there is no such bound: 0 to 100 for points and
// the Gini coefficient, 0 and no upper bound for rates. A percentage has 0 and
// 100, as nearly every one is a share of a whole; an [Entry] says otherwise
// where it is not.
func (u Unit) Bounds() (low, high Datum) {
	none := Lacking(NotApplicable)
	switch u {
	case Points, Percent, GiniPercent:
		return Known(decimal.Decimal{}), Known(decimal.New(100, 0))
	case Per1000, Per10000, Per100000, Per100Pupils, Per100WorkingAge, Number:
		return Known(decimal.Decimal{}), none
	}
	return none, none
}

// base returns the number of people a rate refers to, 0 for other units.
func (u Unit) base() int64 {
	switch u {
	case Percent:
		return 100
	case Per1000:
		return 1_000
	case Per10000:
		return 10_000
	case Per100000:
		return 100_000
	}
	return 0
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
